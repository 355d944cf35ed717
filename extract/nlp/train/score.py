"""Figures on every measured set: exact name spans; tags, heads and relations on gold words, without punctuation."""
import decode

KINDS = ('PER', 'LOC', 'ORG')


def f1(right, wrong, missed):
    return 200 * right / max(1, 2 * right + wrong + missed)


def names(gold, found):
    """F1 over all kinds and by kind."""
    count = {k: [0, 0, 0] for k in KINDS}
    for g, f in zip(gold, found):
        g, f = ({s for s in decode.spans(tags) if s[2] in KINDS} for tags in (g, f))
        for s in f:
            count[s[2]][0 if s in g else 1] += 1
        for s in g - f:
            count[s[2]][2] += 1
    return dict(F1=f1(*map(sum, zip(*count.values()))), **{k: f1(*v) for k, v in count.items()})


def syntax(gold, found):
    n = words = xpos = upos = uas = las = 0
    for g, f in zip(gold, found):
        for i, tag in enumerate(g['upos']):
            n += 1
            xpos += g['xpos'][i] == f['xpos'][i]
            upos += tag == f['upos'][i]
            if tag != 'PUNCT':
                words += 1
                head = g['heads'][i] == f['heads'][i]
                uas += head
                las += head and g['rels'][i] == f['rels'][i]
    return dict(UPOS=100 * upos / n, XPOS=100 * xpos / n, UAS=100 * uas / words, LAS=100 * las / words)


def table(predict, sets, measured, most=None):
    """Prints the figures of the named sets, of their first sentences if most is given; predict takes lists of words."""
    for name in measured:
        gold = sets[name][:most]
        found = predict([s['words'] for s in gold])
        rows = []
        if gold[0]['heads']:
            rows.append(syntax(gold, found))
        if gold[0]['names']:
            rows.append(names([s['names'] for s in gold], [f['names'] for f in found]))
        for r in rows:
            print(f'  {name:14}', *(f'{k} {v:5.2f}' for k, v in r.items()), flush=True)
