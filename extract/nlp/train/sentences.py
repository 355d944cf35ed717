#!/usr/bin/env python3
"""Trains the sentence ends: a logistic regression over hashed features of the
tokens around a gap, written as a weights file with one row of int8.

usage: sentences.py OUT.bin PLAIN.txt TRAIN.conllu... [-- HELDOUT.conllu...]

A gap after a token is an end where the treebank has one and the paragraph
goes on. sentences.go computes the same features; the two must change together.
Each treebank is seen twice: paragraph by paragraph, and with the paragraphs of
a document joined, so that texts without line ends are known too. PLAIN.txt
holds edited sentences, one a line, words with a space between (the pack
wiki-sentences); four at a time make a paragraph, and teach what is no end.
Seeds are fixed: two runs write the same file.
"""
import math, random, struct, sys, unicodedata

import weightsfile

SIZE, EPOCHS, RATE = 1 << 15, 6, .15

def bucket(space, s):
    h = 2166136261
    for b in space.encode() + s.encode('utf-8', 'surrogateescape'): h = ((h ^ b) * 16777619) & 0xffffffff
    h ^= h >> 15; h = (h * 0x2c1b3c6d) & 0xffffffff; h ^= h >> 12
    return 1 + h % (SIZE - 1)

def kind(w):
    'the shape of a token in a few letters; a mark is its own first two characters'
    if not any(unicodedata.category(c)[0] in 'LN' for c in w): return w[:2]
    digits = any(unicodedata.category(c) == 'Nd' for c in w)
    if digits: return '0' if not any(c.isalpha() for c in w) else '0x'
    end = '.' if w.endswith('.') else ''
    if not w[0].isupper(): return 'x' + end
    if len(w) == 1 or len(w) == 2 and end: return 'A' + end
    return ('XX' if w.upper() == w else 'Xx') + end

def form(w): return ''.join('0' if unicodedata.category(c) == 'Nd' else c for c in w.lower()[:12])

def size(n): return str(n) if n < 4 else '4' if n < 7 else '7' if n < 15 else '15'

CLOSING = ('"', "'", '”', '’', ')', ']', "''", '»')

def stop(block, i):
    'the stop that ends before the gap, past what closes: a mark, the point of an abbreviation, or none'
    while i > 0 and block[i][0] in CLOSING and not block[i][2]: i -= 1
    w, k, _ = block[i]
    return k if k in ('.', '!', '?', '…', '..', ':', ';') else '.w' if k.endswith('.') else ''

def coarse(t):
    c = t[1][:1]
    return 'A' if c == 'X' else c if c in ('A', 'x', '0') else '-'

def features(block, i, open_, careless):
    'block: (form, kind, space before) of tokens; the gap is after token i'
    def at(k): return block[k] if 0 <= k < len(block) else ('', '', True)
    def k(j): t = at(j); return ('_' if t[2] else '') + t[1]
    w0, w1 = at(i)[0], at(i + 1)[0]
    st = stop(block, i) + ' ' + coarse(block[i + 1])
    k0, k1 = k(i), k(i + 1)
    pair = k0 + ' ' + k1
    return [bucket(*f) for f in (
        ('a', w0), ('b', w1), ('c', pair), ('d', k(i - 1) + ' ' + pair), ('e', pair + ' ' + k(i + 2)), ('f', w0 + ' ' + k1),
        ('g', k0 + ' ' + w1), ('h', w0 + ' ' + w1), ('i', at(i - 1)[0] + ' ' + pair), ('j', w0 + ' ' + careless + k1),
        ('k', open_ + pair), ('l', pair + ' ' + at(i + 2)[0]), ('m', size(i) + ' ' + pair), ('n', size(len(block) - i - 2) + ' ' + pair),
        ('o', k(i - 2) + ' ' + k(i - 1) + ' ' + pair), ('p', pair + ' ' + k(i + 2) + ' ' + k(i + 3)), ('q', careless),
        ('r', st), ('s', open_ + careless + st))]

def opened(open_, w, space):
    'what is open after the token, of quotation marks and brackets, given what was before it'
    q, b = open_
    if w == '"': q = space and not q
    elif w in ('“', '``'): q = True
    elif w in ('”', "''"): q = False
    elif w[:1] in '([' and w: b = True
    elif w[:1] in ')]' and w: b = False
    return q, b

def carelessness(blocks):
    'how often a small letter follows a full stop and a space'
    small = large = 0
    for b in blocks:
        for (w, _, _), (_, k, space) in zip(b, b[1:]):
            if w in ('.', '!', '?') and space:
                small += k == 'x'; large += k[:1] in ('A', 'X')
    return 'c' if small >= 2 and 2 * small > large else ''

def documents(file):
    doc, par, cur, within, after, msp = [], [], [], 0, True, True
    def token(w, space): par.append((form(w), kind(w), space)); ends.append(False)
    docs, ends, pars = [], [], []
    def close_par():
        nonlocal par, ends
        if par: doc.append((par, ends))
        par, ends = [], []
    def close_doc():
        nonlocal doc
        close_par()
        if doc: docs.append(doc)
        doc = []
    for l in open(file, encoding='utf-8'):
        l = l.rstrip('\n')
        if l.startswith('# newdoc'): close_doc()
        elif l.startswith('# newpar') and not l.startswith('# newpar_'): close_par()
        if not l:
            within = 0
            if ends: ends[-1] = True
        if not l or l[0] == '#': continue
        c = l.split('\t')
        if '.' in c[0]: continue
        space = 'SpaceAfter=No' not in c[9]
        if '-' in c[0]: within, msp = int(c[0].split('-')[1]), space; continue
        token(c[1], after)
        n = int(c[0])
        after = False if n < within else msp if n == within else space
    close_doc()
    return docs

def plain(file):
    'edited sentences, with the spaces of print, as documents of one paragraph'
    sents = []
    for l in open(file, encoding='utf-8'):
        out, inside = [], False
        for w in l.split():
            w = {'-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']'}.get(w, w)
            space = True
            if w in ("''", '``', '"'):
                w, space = '"', not inside
                inside = not inside
            elif w in list('.,;:!?)]%') + ["n't"] or w[0] in "'’" and len(w) > 1: space = False
            if out and (out[-1][0] in ('(', '[') or out[-1][0] == '"' and inside): space = False
            out.append((w, space))
        if len(out) > 5 and out[-1][0] in '.?!' and out[0][0][0].isupper() and sum(w == '"' for w, _ in out) % 2 == 0: sents.append(out)
    docs = []
    for k in range(0, len(sents), 4):
        par = [(form(w), kind(w), sp) for s in sents[k:k + 4] for w, sp in s]
        ends = [i == len(s) - 1 for s in sents[k:k + 4] for i in range(len(s))]
        docs.append([(par, ends)])
    return docs

def joined(doc): return [(sum((b for b, _ in doc), []), sum((e for _, e in doc), []))]

def rows(docs):
    for doc in docs:
        careless = carelessness([b for b, _ in doc])
        for b, e in doc:
            open_ = (False, False)
            b = [(w, k, True if i == 0 else s) for i, (w, k, s) in enumerate(b)]
            for i in range(len(b) - 1):
                open_ = opened(open_, b[i][0], b[i][2])
                yield features(b, i, ('q' if open_[0] else '') + ('b' if open_[1] else ''), careless), e[i]
                if e[i]: open_ = (False, False)

def write(out, w):
    top = max(map(abs, w)); scale = top / 127
    q = [max(-127, min(127, round(v / scale))) for v in w]
    body = struct.pack('<f', scale) + struct.pack(f'{SIZE}b', *q)
    weightsfile.write(out, dict(xpos=[], upos=[], rels=[]), [('ends', 'i8', 1, SIZE, body)])
    return q

def main(out, text, train, held):
    data = list(rows(plain(text)))
    for f in train:
        docs = documents(f)
        data += list(rows(docs)) + list(rows([joined(d) for d in docs]))
    w, rng = [0.] * SIZE, random.Random(1)
    sums, steps = [0.] * SIZE, 0
    for epoch in range(EPOCHS):
        rng.shuffle(data)
        rate = RATE * (1 - epoch / EPOCHS)
        for f, y in data:
            p = 1 / (1 + math.exp(-max(-30, min(30, sum(w[i] for i in f)))))
            g = rate * (y - p)
            if abs(g) > 1e-4:
                for i in f: w[i] += g - rate * 2e-5 * w[i]
    q = write(out, w)
    print(len(data), 'gaps,', sum(v != 0 for v in q), 'weights')
    for f in held:
        for name, docs in (('by paragraph', documents(f)), ('joined', [joined(d) for d in documents(f)])):
            tp = fp = fn = 0
            for x, y in rows(docs):
                p = sum(q[i] for i in x) > 0
                tp += p and y; fp += p and not y; fn += y and not p
            print(f, name, 'right', tp, 'extra', fp, 'missed', fn)

if __name__ == '__main__':
    a = sys.argv[1:]
    if len(a) < 3: sys.exit(__doc__)
    held = a[a.index('--') + 1:] if '--' in a else []
    main(a[0], a[1], a[2:len(a) - len(held) - bool(held)], held)
