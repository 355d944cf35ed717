"""Readers of treebanks and of corpora of names.

A sentence is a dict: words; upos, xpos, heads (0 is the root), rels: lists or
None where the corpus has no syntax; names: BIO tags over PER, LOC, ORG and
MISC, or None where it has no names; open: whether O may hide a MISC name,
true where the corpus does not annotate MISC.
"""
import json

PLAIN = {t: t for t in ('PER', 'ORG', 'LOC', 'MISC')}
THREE = {t: t for t in ('PER', 'ORG', 'LOC')}
CROSSNER = dict(politician='PER', person='PER', organisation='ORG', politicalparty='ORG', country='LOC',
                location='LOC', election='MISC', event='MISC', misc='MISC')


def sentence(words, upos=None, xpos=None, heads=None, rels=None, names=None, open=True):
    return dict(words=words, upos=upos, xpos=xpos, heads=heads, rels=rels, names=names, open=open)


def conllu(path):
    """Sentences of a CoNLL-U file. The field misc is kept for who reads entities from it."""
    out, rows = [], []

    def flush():
        if rows:
            _, words, _, upos, xpos, _, heads, rels, _, misc = map(list, zip(*rows))
            out.append(sentence(words, upos, xpos, [int(h) for h in heads], rels) | dict(misc=misc))
            rows.clear()
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if not line:
                flush()
            elif line[0] != '#':
                row = line.split('\t')
                if row[0].isdigit():
                    rows.append(row)
    flush()
    return out


def columns(path, word, tag, separator, kinds, open, adjacent=False):
    """Sentences of a file with one token a line: word and tag are the columns
    of the form and the IOB tag. Kinds maps the file's types to ours; others
    are no names. With adjacent, B only parts neighbours (IOB1)."""
    out, words, tags = [], [], []

    def flush():
        if words:
            out.append(sentence(words[:], names=bio(tags, kinds, adjacent), open=open))
            words.clear()
            tags.clear()
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip('\n')
            if not line.strip():
                flush()
                continue
            row = line.split(separator)
            comment = line[0] == '#' and ' = ' in line
            if comment or len(row) <= max(word, tag) or not row[word] or row[word].startswith('-DOCSTART'):
                continue
            words.append(row[word])
            tags.append(row[tag].strip())
    flush()
    return out


def open_text(path):
    return open(path, encoding='utf-8')


def bio(tags, kinds, adjacent=False):
    """Tags of another scheme as BIO over our kinds."""
    out, before = [], 'O'
    for tag in tags:
        if tag != 'O':
            prefix, kind = tag.split('-', 1)
            kind = kinds.get(kind)
            follows = before != 'O' and before[2:] == kind
            if kind is None:
                tag = 'O'
            else:
                tag = ('I-' if prefix == 'I' and follows else 'B-') + kind
        out.append(tag)
        before = tag
    return out


def with_names(treebank, names):
    """Puts names on the treebank's sentences of the same words, and returns
    the sentences with names that the treebank does not hold."""
    known = {}
    for s in names:
        known.setdefault(tuple(s['words']), []).append(s)
    for s in treebank:
        same = known.get(tuple(s['words']))
        if same:
            s['names'] = (same.pop(0) if len(same) > 1 else same[0])['names']
    held = {tuple(s['words']) for s in treebank}
    return [s for s in names if tuple(s['words']) not in held]


def redocred(path, demonyms):
    """Sentences of Re-DocRED. Its LOC holds demonyms, which are MISC elsewhere."""
    out = []
    with open_text(path) as f:
        documents = json.load(f)
    for document in documents:
        tags = [['O'] * len(s) for s in document['sents']]
        for mention in (m for entity in document['vertexSet'] for m in entity):
            kind, (start, end) = mention['type'], mention['pos']
            words, names = document['sents'][mention['sent_id']], tags[mention['sent_id']]
            if kind in ('TIME', 'NUM'):
                continue
            if start < len(words) and words[start].lower() == 'the' and end - start > 1:
                start += 1
            if kind == 'LOC' and end - start == 1 and words[start] in demonyms:
                kind = 'MISC'
            if end > len(words) or any(t != 'O' for t in names[start:end]):
                continue
            names[start:end] = ['B-' + kind] + ['I-' + kind] * (end - start - 1)
        for words, names in zip(document['sents'], tags):
            out.append(sentence([w.strip() or '_' for w in words], names=names, open=False))
    return out


def labelled(syntax, names):
    """Sentences of data/silver-ud: a million words that an earlier teacher labelled."""
    out = conllu(syntax)
    for s, n in zip(out, columns(names, 0, 1, '\t', PLAIN, False), strict=True):
        if s['words'] != n['words']:
            raise ValueError(f'{names}: {n["words"]} do not stand in {syntax}')
        s['names'] = n['names']
        del s['misc']
    return out
