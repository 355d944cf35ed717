"""What the networks see of a word. features.go computes the same for the student."""
import re
import sys
import unicodedata

UNKNOWN, FIRST, LAST = 100, 101, 102  # [UNK], [CLS], [SEP] of BERT's vocabulary
MAX_PIECES = 4
TABLES = dict(w=24000, p=3000, s=5000, t=1500, h=400)


class Pieces:
    """Cuts words into BERT's uncased word pieces."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as lines:
            self.ids = {line.rstrip('\n'): i for i, line in enumerate(lines)}
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self.cut(word)[:8]
        return self.known[word]

    def cut(self, word):
        w = lower(word.translate(str.maketrans('’‘“”', '\'\'""')))
        w = ''.join(c for c in unicodedata.normalize('NFD', w) if unicodedata.category(c) != 'Mn')
        out = []
        for part in re.findall(r'\w+|[^\w\s]', w.replace('_', ' _ ')) or ['[UNK]']:
            out += self.greedy(part)
        return out

    def greedy(self, part):
        """The longest piece first; a word that cannot be cut to its end is unknown as a whole."""
        if part in self.ids:
            return [self.ids[part]]
        out, i = [], 0
        while i < len(part):
            mark = '##' if i else ''
            j = next((j for j in range(len(part), i, -1) if mark + part[i:j] in self.ids), None)
            if j is None:
                return [UNKNOWN]
            out.append(self.ids[mark + part[i:j]])
            i = j
        return out


def lower(word):
    """Letter by letter, as Go does it."""
    return ''.join(c.lower()[0] for c in word)


def casing(word):
    kinds = [unicodedata.category(c) for c in word]
    letters = [k for k in kinds if k[0] == 'L']
    capitals, small = letters.count('Lu'), letters.count('Ll')
    begins = kinds[0] == 'Lu'
    if not letters:
        return 1 if 'Nd' in kinds else 2
    if 'Nd' in kinds:
        return 3
    if small == len(letters):
        return 4
    if begins and len(letters) == 1:
        return 5
    if capitals == len(letters):
        return 6 if len(letters) > 3 else 7
    if begins and small == len(letters) - 1:
        return 8
    return 9


def bucket(space, s, size):
    """FNV-1a with a finalising mix, into 1..size-1."""
    h = 2166136261
    for b in (space + s).encode():
        h = (h ^ b) * 16777619 & 0xffffffff
    h ^= h >> 15
    h = h * 0x2c1b3c6d & 0xffffffff
    h ^= h >> 12
    return 1 + h % (size - 1)


def normal(word):
    word = word.replace('’', "'").replace('‘', "'")
    if word in ('“', '”', '``', "''"):
        return '"'
    if word in ('–', '—', '--'):
        return '-'
    return re.sub(r'\d', '0', word)


def shape(word):
    s = re.sub(r'\d', 'd', re.sub(r'[a-zß-ÿ]', 'x', re.sub(r'[A-ZÀ-Þ]', 'X', word)))
    return re.sub(r'(.)\1{3,}', r'\1\1\1', s)[:10]


class Features:
    """Rows of the student's tables: two word hashes, prefix, two suffixes, tail, shape, casing, word pieces."""

    def __init__(self, pieces):
        self.pieces, self.known = pieces, {}

    def __call__(self, word):
        if word not in self.known:
            w = lower(normal(word))
            pieces = self.pieces(word)[:MAX_PIECES]
            self.known[word] = [
                bucket('w', w, TABLES['w']), bucket('v', w, TABLES['w']), bucket('p', w[:3], TABLES['p']),
                bucket('s', w[-4:], TABLES['s']), bucket('s', w[-3:], TABLES['s']), bucket('t', w[-2:], TABLES['t']),
                bucket('h', shape(word), TABLES['h']), casing(word),
                *pieces, *[0] * (MAX_PIECES - len(pieces))]
        return self.known[word]


def main(minilm):
    """Writes the features of the words on standard input: ../testdata/features.tsv, which a test of features.go reads."""
    features = Features(Pieces(minilm + '/vocab.txt'))
    for word in sys.stdin.read().split('\n'):
        if word:
            print(word, *features(word), sep='\t')


if __name__ == '__main__':
    main(*sys.argv[1:])
