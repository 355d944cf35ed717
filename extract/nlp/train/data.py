#!/usr/bin/env python3
"""Reads all corpora into one file of sets, and the raw text that is to be labelled.

usage: data.py DATA SHARED OUT.pkl [MOST]

DATA is the folder with the unpacked packs of SHARED/data; of each set at most
MOST sentences are kept, to try things out. The sets are lists
of sentences (see corpora.py): what is trained on (TRAIN), what is measured
(the rest), `raw`, lists of words, and `silver`, what data/silver-ud says of
the first of them. No sentence of a measured set stays in what is trained on.
"""
import collections
import itertools
import pickle
import re
import sys

import corpora
import gumnames
import rawtext

TRAIN = ('ewt-train', 'ewt-rest', 'gum-train', 'wikigold', 'crossner-train', 'crossner-dev', 'europarl', 'redocred')
MEASURED = ('ewt-dev', 'ewt-test', 'uner-dev', 'uner-test', 'gum-dev', 'crossner-test')


def key(words):
    """What two tokenisations of one sentence have in common."""
    return re.sub(r'\W', '', ''.join(words)).lower()


def table(path, *columns):
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            row = line.rstrip('\n').split('\t')
            yield [row[c] for c in columns]


def countries_and_demonyms(data):
    short = {'US', 'UK', 'USA', 'EU', 'UN', 'UAE'}
    demonyms = {d for d, in table(f'{data}/gazetteer/demonyms.tsv', 0) if d[:1].isupper() and d.replace('.', '') not in short}
    countries = {'US', 'USA', 'U.S.', 'UK', 'U.K.'}
    for name, kind, aliases in table(f'{data}/gazetteer/countries.tsv', 0, 1, 6):
        if kind == 'country':
            countries.update(f for f in [name, *aliases.split('|')] if len(f) > 3 and f[:1].isupper())
    return countries - demonyms, demonyms


def gold(data):
    countries, demonyms = countries_and_demonyms(data)
    sets = {}
    for part, file in (('train', 'train.repaired'), ('dev', 'dev'), ('test', 'test')):
        sets['ewt-' + part] = corpora.conllu(f'{data}/ud-ewt/r2.16/en_ewt-ud-{part}.conllu')
        sets['uner-' + part] = corpora.columns(f'{data}/uner-ewt/en_ewt-ud-{file}.iob2', 1, 2, '\t', corpora.THREE, True)
    sets['ewt-rest'] = corpora.with_names(sets['ewt-train'], sets.pop('uner-train'))
    for part in ('train', 'dev'):
        sets['gum-' + part] = corpora.conllu(f'{data}/ud-gum/en_gum-ud-{part}.conllu')
        for s in sets['gum-' + part]:
            s['names'] = gumnames.names(s, countries)
    for part in ('train', 'dev', 'test'):
        path = f'{data}/crossner-politics/{part}.txt'
        sets['crossner-' + part] = corpora.columns(path, 0, 1, '\t', corpora.CROSSNER, False)
    for name, file, separator in (('wikigold', 'wikigold/CONLL-format/data/wikigold.conll.txt', ' '),
                                  ('europarl', 'europarl-ner/en-europarl.test.conll02', '\t')):
        sets[name] = corpora.columns(f'{data}/{file}', 0, 1, separator, corpora.PLAIN, False, adjacent=True)
    sets['redocred'] = corpora.redocred(f'{data}/re-docred/dev_revised.json', demonyms)
    for s in (s for name in sets for s in sets[name]):
        s.pop('misc', None)
    return sets


def raw(shared, data, sets, banned):
    """Sentences to label, each once: first those of data/silver-ud, in its order."""
    seen = set()
    sources = (rawtext.labelled_before(data), (s['words'] for s in sets['redocred']), rawtext.more(shared, data),
               (s['words'] for name in ('wikigold', 'crossner-train', 'crossner-dev', 'europarl') for s in sets[name]))
    for words in (w for source in sources for w in source):
        k = key(words)
        if k not in banned and k not in seen and 3 <= len(words) <= 90:
            seen.add(k)
            yield words


def tag_sets(sentences):
    return {k: sorted({t for s in sentences if s[k] for t in s[k]}) for k in ('xpos', 'upos', 'rels')}


def main(data, shared, out, most=None):
    most = most and int(most)
    sets = gold(data)
    banned = {key(s['words']) for name in MEASURED for s in sets[name]}
    for name in TRAIN:
        sets[name] = [s for s in sets[name] if len(s['words']) <= 6 or key(s['words']) not in banned]
    tags = tag_sets([s for name in TRAIN for s in sets[name]])
    sets = {name: sentences[:most] for name, sentences in sets.items()}
    for name, sentences in sets.items():
        kinds = collections.Counter(t[2:] for s in sentences for t in s['names'] or () if t[0] == 'B')
        print(f'{name:15} {len(sentences):6} sentences {sum(len(s["words"]) for s in sentences):7} words', dict(sorted(kinds.items())))
    sets['tags'] = tags
    sets['raw'] = list(itertools.islice(raw(shared, data, sets, banned), most))
    sets['silver'] = corpora.labelled(f'{data}/silver-ud/silver.conllu', f'{data}/silver-ud/silver.iob')[:most and most // 2]
    same = sum(a == b['words'] for a, b in zip(sets['raw'], sets['silver']))
    print('raw', len(sets['raw']), 'sentences', sum(map(len, sets['raw'])), 'words; silver', len(sets['silver']), 'of them', same)
    if same < len(sets['silver']):
        sys.exit('data.py: data/silver-ud does not hold the first raw sentences in order')
    with open(out, 'wb') as f:
        pickle.dump(sets, f)


if __name__ == '__main__':
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:])
