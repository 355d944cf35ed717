"""Names out of GUM's entity annotation, which marks whole noun phrases."""
import collections
import re

KINDS = {'person': 'PER', 'place': 'LOC', 'organization': 'ORG'}
TITLES = set('president mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord madam speaker senator sen. rep. representative '
             'governor gov. general gen. colonel col. lieutenant lt. major maj. captain capt. sergeant sgt. king queen '
             'prince princess emperor pope saint st. professor prof. prof chancellor minister secretary judge justice '
             'chief chairman ceo director congressman congresswoman uncle aunt father brother sister dame duke duchess '
             'count baron president-elect us u.s. american prime vice'.split())
PARTICLES = set('van von de der den di da del la le bin ibn al el ul y e dos du af av zu -'.split())
JOINTS = set('-–.&')
LONGEST = 10


def mentions(misc):
    """Yields (start, end, type, positions of the head words) of each mention."""
    begun = collections.defaultdict(list)
    for i, field in enumerate(misc):
        value = next((f[7:] for f in field.split('|') if f.startswith('Entity=')), '')
        for opens, body, closes in re.findall(r'(\()?([^()]+)(\))?', value):
            parts = body.split('-')
            if opens:
                begun[parts[0]].append((i, parts))
            if closes and begun[parts[0]]:
                start, first = begun[parts[0]].pop()
                if len(first) > 5:
                    yield start, i, first[1], first[5]


def names(s, countries):
    """BIO tags: of each mention with a proper noun as head, the words tied to the head as parts of its name."""
    words, upos, tags, found = s['words'], s['upos'], ['O'] * len(s['words']), []
    for start, end, kind, heads in mentions(s['misc']):
        if kind not in KINDS or not re.fullmatch(r'\d+(,\d+)*', heads):
            continue
        heads = [start + int(k) - 1 for k in heads.split(',')]
        if max(heads) > end or not any(upos[i] == 'PROPN' for i in heads):
            continue
        span = trim(s, KINDS[kind], *extent(s, KINDS[kind], start, end, heads))
        if span:
            first, last = span
            kind = 'LOC' if ' '.join(words[first:last + 1]) in countries else KINDS[kind]
            found.append((last - first, first, last, kind))
    for _, first, last, kind in sorted(found, key=lambda f: -f[0]):
        if all(t == 'O' for t in tags[first:last + 1]):
            tags[first:last + 1] = ['B-' + kind] + ['I-' + kind] * (last - first)
    return tags


def extent(s, kind, start, end, heads):
    """First and last word of what hangs on the head words as a part of their name."""
    words, upos, xpos, rels = s['words'], s['upos'], s['xpos'], s['rels']
    keep, grown = set(heads), True
    while grown:
        grown = False
        for i in range(start, end + 1):
            head = s['heads'][i] - 1
            if i in keep or head not in keep:
                continue
            capital = words[i][:1].isupper() or words[i][:1].isdigit() or words[i] in JOINTS
            part = (rels[i].split(':')[0] in ('flat', 'goeswith')
                    or rels[i] in ('compound', 'amod', 'nummod') and upos[i] in ('PROPN', 'ADJ') and capital
                    and i < head and xpos[i] in ('NNP', 'NNPS')
                    or rels[i] == 'punct' and words[i] in JOINTS and start < i < end
                    or kind != 'PER' and rels[i] == 'nmod' and upos[i] == 'PROPN' and capital and i > head
                    and words[i - 1].lower() in ('of', 'for'))
            if part:
                keep.add(i)
                grown = True
    return min(keep), max(keep)


def trim(s, kind, first, last):
    """The span without articles, titles and what is no name at its end; None when nothing is left."""
    words, upos = s['words'], s['upos']
    if last - first >= LONGEST:
        return None
    while first <= last and (words[first].lower() in ('the', 'a', 'an', "'s") or words[first] in '-–."“'):
        first += 1
    if kind == 'PER':
        while first <= last and (words[first].lower() in TITLES
                                 or not words[first][:1].isupper() and words[first] not in PARTICLES):
            first += 1
        for i in range(first, last + 1):
            w = words[i]
            if not w[:1].isupper() and w not in PARTICLES and w not in '-–.&"“”' and not w[:1].isdigit():
                last = i - 1
                break
    while last >= first and upos[last] not in ('PROPN', 'NUM', 'NOUN', 'X', 'SYM'):
        last -= 1
    if first > last or words[last][:1].islower() or not any(w[:1].isupper() for w in words[first:last + 1]):
        return None
    return first, last
