#!/usr/bin/env python3
"""Writes the lemma table: rules by tag and ending, and the words that they get wrong;
of the tags whose words inflect regularly all words: spelling tells the others (inflection.go).

usage: lemmas.py OUT.txt TRAIN.conllu...

Lines of the table, sorted, tab-separated: "r TAG ENDING CUT ADD" (cut so many
letters, add those; the longest ending wins, "-" is none) and "w TAG WORD LEMMA".
Words are lower case. Facts of the treebanks, no sentences.
"""
import collections, re, sys

INFLECTED = {'VBD', 'VBN', 'VBG', 'VBZ', 'NNS', 'JJR', 'JJS', 'RBR', 'RBS'}

def rows(files):
    for f in files:
        for l in open(f, encoding='utf-8'):
            c = l.rstrip('\n').split('\t')
            if len(c) == 10 and c[0].isdigit() and c[2] not in ('_', '') and c[4] not in ('_', ''): yield c[1].lower().replace('’', "'"), c[4], c[2].lower().replace('’', "'")

def edit(w, l):
    n = 0
    while n < min(len(w), len(l)) and w[n] == l[n]: n += 1
    return len(w) - n, l[n:]

def main(out, files):
    seen = collections.Counter(rows(files))
    word = collections.defaultdict(collections.Counter)
    for (w, t, l), n in seen.items():
        if not t.startswith('NNP') and re.fullmatch(r"[a-z'.]+", w): word[t, w][l] += n
    best = {k: v.most_common(1)[0][0] for k, v in word.items()}
    stat = collections.defaultdict(collections.Counter)
    for (t, w), l in best.items():
        if t in INFLECTED: continue
        for n in range(0, min(6, len(w))): stat[t, w[len(w) - n:]][edit(w, l)] += 1
    rules = {}
    for (t, e), c in sorted(stat.items(), key=lambda x: len(x[0][1])):
        (e1, n), total = c.most_common(1)[0], sum(c.values())
        parent = next((rules[t, e[k:]] for k in range(1, len(e) + 1) if (t, e[k:]) in rules), None)
        if e == '' or (total >= 3 and n / total > .6 and e1 != parent): rules[t, e] = e1
    def apply(t, w):
        for k in range(max(0, len(w) - 5), len(w) + 1):
            if (t, w[k:]) in rules:
                cut, add = rules[t, w[k:]]
                return w[:len(w) - cut] + add
        return w
    lines = [f'r\t{t}\t{e or "-"}\t{cut}\t{add or "-"}' for (t, e), (cut, add) in rules.items() if (cut, add) != (0, '') or any((t, e[k:]) in rules for k in range(1, len(e) + 1))]
    lines += [f'w\t{t}\t{w}\t{l}' for (t, w), l in best.items() if t in INFLECTED or apply(t, w) != l]
    open(out, 'w', encoding='utf-8').write('# Lemmas by tag: rules (r) and exceptions (w). Made by train/lemmas.py from the training parts of UD EWT and GUM.\n' + '\n'.join(sorted(lines)) + '\n')
    print(len(lines), 'lines')

if __name__ == '__main__':
    if len(sys.argv) < 3: sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
