// Package nlp analyses English text: sentences, tokens, tags, lemmas, heads
// and names, with the project's own small models, in pure Go.
//
// Parse is total: any bytes give a Document. It is a pure function of the
// text: results do not depend on threads, batches, kernels or platforms.
package nlp

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"sync"

	"wiregraph/extract/nlp/gazetteer"
)

// A Parser analyses English text with the embedded models. It is immutable
// and safe for concurrent use.
type Parser struct {
	words   *wordLists
	ends    *splitter
	pieces  *pieceTable
	lemmas  *lemmas
	table   *gazetteer.Table
	kinds   *kinder
	values  *values
	agree   agreement
	net     *network
	hash    string
	scratch sync.Pool
}

// NewParser returns a Parser with the embedded models. An error means that
// the embedded data is broken.
func NewParser() (*Parser, error) { return NewParserOf(english) }

// NewParserOf returns a Parser with the given network in place of the embedded
// one: the content of a file that train/export.py writes. It serves to measure
// candidates.
func NewParserOf(weights []byte) (*Parser, error) {
	words, err := readWordLists()
	if err != nil {
		return nil, fmt.Errorf("read word lists: %w", err)
	}
	lem, err := readLemmas(lemmaLines)
	if err != nil {
		return nil, err
	}
	table, err := gazetteer.Load()
	if err != nil {
		return nil, err
	}
	kinds, err := newKinder(table)
	if err != nil {
		return nil, fmt.Errorf("read head words: %w", err)
	}
	values, err := readValues(valueLines)
	if err != nil {
		return nil, fmt.Errorf("read the grammar of values: %w", err)
	}
	agree, err := readAgreement(agreementLines)
	if err != nil {
		return nil, err
	}
	ends, err := newSplitter()
	if err != nil {
		return nil, err
	}
	w, err := readWeights(weights)
	if err != nil {
		return nil, err
	}
	return &Parser{
		words: words, ends: ends, pieces: newPieceTable(w.pieces), lemmas: lem, table: table, kinds: kinds, values: values, agree: agree,
		net: newNetwork(w), hash: hashOf(w.hash),
		scratch: sync.Pool{New: func() any { return new(scratch) }},
	}, nil
}

// Hash identifies the content of the models and of the word lists.
func (p *Parser) Hash() string { return p.hash }

// knowledge is what is embedded beside the network.
func knowledge() []string {
	return []string{
		lemmaLines, string(sentenceWeights), abbreviationLines, agreementLines, contractionLines, headwordLines, inflectionLines,
		bodyLines, conjunctionLines, joinedLines, namesakeLines, officeLines, openerLines, postpositiveLines, prefixLines, reasonLines, sayingLines, unitLines, valueLines,
	}
}

func hashOf(network string) string {
	sum := sha256.Sum256([]byte(strings.Join(append(knowledge(), network), "\x00")))
	return hex.EncodeToString(sum[:8])
}

// Parse analyses a text. Sentences end at blank lines, and at line ends
// unless the text looks wrapped by hand.
func (p *Parser) Parse(text string) *Document { return p.ParseBlocks(text, blocksOf(text)) }

// ParseBlocks analyses the given blocks of a text, each by itself; text
// between them is passed over. The blocks are in order and do not overlap.
func (p *Parser) ParseBlocks(text string, blocks []Block) *Document {
	d := &Document{Text: text}
	s := p.scratch.Get().(*scratch)
	defer p.scratch.Put(s)
	starts := make([]int, 0, len(blocks)+1)
	views := make([][]gapToken, 0, len(blocks))
	for _, b := range blocks {
		first := len(d.Tokens)
		p.words.tokenize(text, b.Start, b.End, func(start, end int) {
			d.Tokens = append(d.Tokens, Token{Start: start, End: end})
		})
		starts = append(starts, first)
		views = append(views, seen(text, d.Tokens[first:]))
	}
	care := careless(views)
	var sentences []stretch
	for i, v := range views {
		p.ends.split(v, care, func(first, end int) {
			sentences = append(sentences, stretch{starts[i] + first, starts[i] + end})
		})
	}
	styled, spelled := d.headlines(sentences)
	for i, at := range sentences {
		forms := d.forms(at)
		if styled[i] {
			forms = p.recased(forms, spelled, s)
		} else {
			p.words.told(forms)
		}
		p.sentence(d, at, s, forms, true)
	}
	d.settleNames(p.table)
	p.finish(d)
	return d
}

// finish tells the finer kinds of names and finds nested names and values.
func (p *Parser) finish(d *Document) {
	p.kinds.refine(d)
	d.Nested = p.kinds.nested(d)
	named := make([]bool, len(d.Tokens)) // by what is no part of a value
	for _, n := range d.Names {
		if n.Kind == Place || n.Kind == Nationality || n.Kind == Misc {
			continue // 5 million Swiss francs
		}
		for t := n.First; t < n.End; t++ {
			named[t] = true
		}
	}
	for _, s := range d.Sentences {
		d.Values = p.values.find(d, s.First, s.End, func(i int) bool { return named[i] }, d.Values)
	}
}

// ParseTokens analyses text whose tokens and sentence ends are given: for
// each sentence its token spans. It serves evaluation on treebanks.
func (p *Parser) ParseTokens(text string, sentences [][]Block) *Document {
	d := &Document{Text: text}
	s := p.scratch.Get().(*scratch)
	defer p.scratch.Put(s)
	for _, spans := range sentences {
		first := len(d.Tokens)
		for _, b := range spans {
			d.Tokens = append(d.Tokens, Token{Start: b.Start, End: b.End})
		}
		if len(d.Tokens) > first {
			at := stretch{first, len(d.Tokens)}
			p.sentence(d, at, s, d.forms(at), false)
		}
	}
	p.finish(d)
	return d
}

// A stretch is tokens first to end, half-open.
type stretch struct{ first, end int }

// forms returns the words of a stretch as written.
func (d *Document) forms(at stretch) []string {
	out := make([]string, at.end-at.first)
	for i := range out {
		out[i] = d.Word(at.first + i)
	}
	return out
}

func (p *Parser) features(forms []string) []features {
	out := make([]features, len(forms))
	for i, w := range forms {
		out[i] = p.pieces.featuresOf(w)
	}
	return out
}

// sentence tags and parses a stretch, read as forms, as one sentence.
// In news, what the parser often gets wrong there is mended; treebanks have
// other habits.
func (p *Parser) sentence(d *Document, at stretch, s *scratch, forms []string, news bool) {
	first, end := at.first, at.end
	tokens := make([]int, len(forms))
	for i := range tokens {
		tokens[i] = first + i
		d.Tokens[first+i].Sentence = len(d.Sentences)
	}
	root, o := p.tree(d, tokens, forms, s)
	if news {
		root, o = p.hiddenVerbs(d, tokens, forms, root, o, s)
	}
	names := d.partedAtArticle(namesOf(p.findNames(forms, o.names), first))
	d.Names = append(d.Names, names...)
	d.Sentences = append(d.Sentences, Sentence{First: first, End: end, Root: root})
	if news {
		tree := treeOf(d, len(d.Sentences)-1)
		p.partInterposed(d, *tree.sentence, forms, s)
		tree.mended()
		d.repair(tree, names, p.words)
	}
	p.agree.morphology(d, d.Sentences[len(d.Sentences)-1])
}

// tree tags tokens of the document, read as forms, and hangs them on each other
// as one sentence. It returns the root and the scores that it found.
func (p *Parser) tree(d *Document, tokens []int, forms []string, s *scratch) (root int, o scores) {
	n := len(forms)
	o = p.net.run(p.features(forms), s)
	heads := bestTree(o.arcs, n)
	relations := make([]int, n)
	p.net.bestRelations(&o, heads, s, relations)
	for i, at := range tokens {
		t := &d.Tokens[at]
		t.XPOS = p.net.xposTags[o.xpos[i]]
		t.UPOS = agreed(p.net.uposTags[o.upos[i]], t.XPOS)
		t.Lemma = p.lemmas.lemma(forms[i], t.XPOS)
		if t.UPOS == "NOUN" && t.XPOS == "VBN" {
			t.Lemma = strings.ToLower(forms[i]) // "the wounded" are no wound
		}
		if t.UPOS == "VERB" && t.XPOS == "NN" {
			if l := p.lemmas.lemma(forms[i], "VBN"); l != t.Lemma {
				t.XPOS, t.Lemma = "VBN", l // "two | shot | at mall"
			}
		}
		if heads[i] == 0 {
			t.Head, t.Rel, root = -1, "root", at
			continue
		}
		t.Head, t.Rel = tokens[heads[i]-1], p.net.rels[relations[i]]
	}
	return root, o
}

// kinds of the name tags by index.
var nameKinds = [...]Kind{"", Person, Person, Place, Place, Organization, Organization, Misc, Misc}

// partedAtArticle ends the name of a person before an article, and takes what comes
// after it for a name of its own, of a kind to be told: "gave | Ann | a | Volvo". An
// article alone is no name.
func (d *Document) partedAtArticle(names []Name) []Name {
	var out []Name
	for _, n := range names {
		if n.End-n.First == 1 && d.Tokens[n.First].XPOS == "DT" {
			continue
		}
		if n.Kind == Person {
			for t := n.First + 1; t+1 < n.End; t++ {
				if d.Tokens[t].XPOS == "DT" && d.Token(t+1).XPOS == "NNP" {
					out = append(out, Name{n.First, t, Person})
					n = Name{t + 1, n.End, Misc}
					break
				}
			}
		}
		out = append(out, n)
	}
	return out
}

// namesOf reads name tags as names.
func namesOf(tags []int, first int) []Name {
	var names []Name
	for i := 0; i < len(tags); i++ {
		if tags[i] == 0 {
			continue
		}
		j := i + 1
		for j < len(tags) && inside(tags[j]) {
			j++
		}
		names = append(names, Name{First: first + i, End: first + j, Kind: nameKinds[tags[i]]})
		i = j - 1
	}
	return names
}
