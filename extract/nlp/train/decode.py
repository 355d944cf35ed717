"""From scores to tags and trees, as decode.go does it."""
import numpy as np

NAME_TAGS = ['O'] + [p + t for t in ('PER', 'LOC', 'ORG', 'MISC') for p in ('B-', 'I-')]
NEVER = -1e9


def _transitions():
    t = np.zeros((len(NAME_TAGS), len(NAME_TAGS)))
    for j, to in enumerate(NAME_TAGS):
        for i, of in enumerate(NAME_TAGS):
            if to[0] == 'I' and (of == 'O' or of[2:] != to[2:]):
                t[i, j] = NEVER
    return t


TRANSITIONS = _transitions()


def best_names(scores):
    """The best legal BIO tags of log-probabilities, words x tags (Viterbi)."""
    best, back = scores[0].copy(), []
    best[[j for j, t in enumerate(NAME_TAGS) if t[0] == 'I']] = NEVER
    for row in scores[1:]:
        paths = best[:, None] + TRANSITIONS
        of = paths.argmax(0)
        best = paths[of, np.arange(len(NAME_TAGS))] + row
        back.append(of)
    path = [int(best.argmax())]
    for of in reversed(back):
        path.append(int(of[path[-1]]))
    return [NAME_TAGS[i] for i in reversed(path)]


def spans(tags):
    """(start, end, kind) of each name."""
    out, start = [], None
    for i, tag in enumerate([*tags, 'O']):
        if start is not None and (tag == 'O' or tag[0] == 'B' or tag[2:] != kind):
            out.append((start, i, kind))
            start = None
        if tag != 'O' and start is None:
            start, kind = i, tag[2:]
    return out


def best_tree(scores):
    """Heads of the best tree with one word under the root; scores is dependent x head, 0 the root."""
    s = scores.copy()
    np.fill_diagonal(s, NEVER)
    heads = spanning_tree(s)
    if (heads[1:] == 0).sum() == 1:
        return heads
    trees = []
    for root in np.argsort(-s[1:, 0])[:3] + 1:
        one = s.copy()
        one[1:, 0] = NEVER / 10
        one[root, 0] = s[root, 0]
        heads = spanning_tree(one)
        trees.append((sum(one[i, heads[i]] for i in range(1, len(s))), heads))
    return max(trees, key=lambda t: t[0])[1]


def cycle_of(heads):
    seen = [0] * len(heads)
    for i in range(1, len(heads)):
        j = i
        while j and not seen[j]:
            seen[j] = i
            j = heads[j]
        if j and seen[j] == i:
            members = [j]
            while heads[members[-1]] != j:
                members.append(heads[members[-1]])
            return members
    return None


def spanning_tree(s):
    """Heads of the maximum spanning tree (Chu and Liu 1965, Edmonds 1967)."""
    heads = s.argmax(1)
    heads[0] = 0
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    rest = [k for k in range(len(s)) if k not in set(cycle)]
    m, at = len(rest), {k: i for i, k in enumerate(rest)}
    t = np.full((m + 1, m + 1), NEVER)
    t[:m, :m] = s[np.ix_(rest, rest)]
    total, enter, leave = sum(s[k, heads[k]] for k in cycle), {}, {}
    for k in rest:
        if k:
            leave[k] = max(cycle, key=lambda q: s[k, q])
            t[at[k], m] = s[k, leave[k]]
        enter[k] = max(cycle, key=lambda q: s[q, k] - s[q, heads[q]])
        t[m, at[k]] = total + s[enter[k], k] - s[enter[k], heads[enter[k]]]
    smaller, out = spanning_tree(t), heads.copy()
    for k in rest:
        if k:
            h = smaller[at[k]]
            out[k] = leave[k] if h == m else rest[h]
    into = rest[smaller[m]]
    out[enter[into]] = into
    return out
