"""Raw text to be labelled: sentences and tokens by UD's conventions, and where the text comes from."""
import csv
import glob
import json
import re
import xml.etree.ElementTree as xml

ABBREVIATIONS = set('mr mrs ms dr prof gen col lt sgt capt maj gov sen rep st no vs etc inc ltd co corp jr sr hon rev adm '
                    'pres dept est fig vol pp jan feb mar apr jun jul aug sep sept oct nov dec mt ft bros messrs hr min '
                    'approx'.split())
PREFIXES = set('e co re pre non anti mid un sub ex semi multi pro inter counter ultra extra de bi tri neo pseudo over x '
               'al el'.split())
TOKEN = re.compile(r"""https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:[A-Za-z]\.){2,}"""
                   r"""|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|k|m|bn)?(?![\w])"""
                   r"""|[^\W\d_]+(?:\.(?=\s?[a-z,;]))(?<=\b[A-Z]\.)|[^\W_]+(?:['’][^\W_]+)*|\.\.\.+|…|--+|['’]{2}|``|\S""")
CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$")
STOP = re.compile(r'[.!?…]["”’\')\]]*\s+(?=["“‘\'(\[]?[A-Z0-9])')
STARTER = re.compile(r'(?:The|He|She|It|They|In|On|A|But|And|This|I)\b')


def tokens(text):
    """The words of a sentence."""
    spans = []
    for m in TOKEN.finditer(text):
        (start, end), w = m.span(), m.group()
        if spans and spans[-1][1] > start:
            continue
        short = w.lower() in ABBREVIATIONS or len(w) == 1 and w.isupper()
        if re.fullmatch(r'[^\W\d_]+', w) and short and text[end:end + 1] == '.' and end + 1 < len(text):
            end += 1
            w = text[start:end]
        clitic = CLITIC.match(w)
        if w.lower() == 'cannot':
            spans += [(start, start + 3), (start + 3, end)]
        elif clitic and '@' not in w and '/' not in w:
            cut = start + len(clitic.group(1))
            spans += [(start, cut), (cut, end)]
        else:
            spans.append((start, end))
    return [text[a:b] for a, b in prefixed(text, spans)]


def prefixed(text, spans):
    """Spans with words such as e-mail made one again."""
    out, i = [], 0
    while i < len(spans):
        start, end = spans[i]
        if i + 2 < len(spans) and text[start:end].lower() in PREFIXES:
            (a, b), (c, d) = spans[i + 1:i + 3]
            if end == a and text[a:b] == '-' and b == c and text[c].isalpha():
                end = d
                i += 2
        out.append((start, end))
        i += 1
    return out


def sentences(text):
    """The words of each sentence of a text; every line break ends one."""
    out = []
    for line in text.split('\n'):
        start = 0
        for m in STOP.finditer(line):
            before = re.search(r'([^\s("“‘\[]+)[.!?…]["”’\')\]]*\s*$', line[:m.end()])
            word = before.group(1) if before else ''
            initial = re.fullmatch(r'[A-Z]|(?:[A-Z]\.)+[A-Z]', word) and not STARTER.match(line[m.end():])
            if line[m.start()] == '.' and (word.lower().rstrip('.') in ABBREVIATIONS or initial):
                continue
            out.append(tokens(line[start:m.end()]))
            start = m.end()
        if line[start:].strip():
            out.append(tokens(line[start:]))
    return out


def penn(line):
    """Words of a line tokenised by Penn's conventions, as UD has them."""
    out = []
    for w in line.split():
        w = {"''": '"', '``': '"', '-LRB-': '(', '-RRB-': ')'}.get(w, w)
        out += tokens(w) if '-' in w and len(w) > 1 else [w]
    return out


def read(path):
    with open(path, encoding='utf-8', errors='replace') as f:
        return f.read()


def labelled_before(data):
    """What data/silver-ud holds labels for, in its order, but for Re-DocRED, which comes last."""
    for path in sorted(glob.glob(f'{data}/wikinews-2019-20/articles/*')):
        yield from sentences(read(path))
    for line in read(f'{data}/wiki-sentences/sentences.tok.txt').splitlines():
        yield penn(line)
    with open(f'{data}/gap/gap-development.tsv', encoding='utf-8') as f:
        for row in list(csv.reader(f, delimiter='\t', quoting=csv.QUOTE_NONE))[1:]:
            yield from sentences(row[1].replace('``', '"').replace("''", '"'))


def more(shared, data):
    """More news and reports."""
    for path in sorted(glob.glob(f'{shared}/silver-news/articles/*')):
        yield from sentences(read(path))
    for path in sorted(glob.glob(f'{data}/meantime-en/*/*.xml')):
        by = {}
        for t in xml.parse(path).iter('token'):
            by.setdefault(int(t.get('sentence')), []).append((t.text or '').strip() or '_')
        yield from (tokens(' '.join(words)) for _, words in sorted(by.items()))
    for text in re.findall(r'<Text>(.*?)</Text>', read(f'{data}/petrarch/PETR.UnitTest.records.xml'), re.S):
        yield from sentences(' '.join(text.split()))
    for record in json.loads(read(f'{data}/plover-gsr/plover_gsr_dev.json')):
        yield from sentences(record.get('text', ''))
    for path in sorted(glob.glob(f'{data}/re3d/*/documents.json')):
        for line in read(path).splitlines():
            if line.strip():
                yield from sentences(json.loads(line)['text'])
