package extract

import (
	"testing"

	"pgregory.net/rapid"

	"wiregraph/extract/nlp"
	"wiregraph/graph"
)

// TestAnyTree: whatever a parser says of a text, the mends leave trees and the
// stages come to an end.
func TestAnyTree(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	article := graph.Article{Published: "2024-02-20", Text: `The show ran from 1996 until 2007 and up to 2015, said Jane Roe, mayor of Berg.
Mayor Tom Reed of Oz accused the rebels of breaking the truce on Monday and required the firm to pay up to $3 million.
"We gave them a rifle," the acting minister said, who was elected in May, against the tax.
Norland, which the council expected to close the bridge, called the inquiry a farce, police sources say.`}
	pick := func(t *rapid.T, n int, what string) int { return rapid.IntRange(0, n-1).Draw(t, what) }
	rapid.Check(t, func(t *rapid.T) {
		doc := x.parser.ParseBlocks(article.Text, blocks(article.Text, zones(article.Text, x.lexicon.Furniture)))
		for range rapid.IntRange(1, 20).Draw(t, "moves") {
			s := doc.Sentences[pick(t, len(doc.Sentences), "sentence")]
			v, head := s.First+pick(t, s.End-s.First, "token"), s.First+pick(t, s.End-s.First, "head")
			if doc.Tokens[v].Head >= 0 && !hangsOn(doc, head, v) {
				doc.Tokens[v].Head, doc.Tokens[v].Rel = head, doc.Tokens[s.First+pick(t, s.End-s.First, "as")].Rel
			}
		}
		r := &reading{article: article, doc: doc}
		x.attachment(r)
		for v := range doc.Tokens {
			if s := doc.Sentences[doc.Tokens[v].Sentence]; !hangsOn(doc, v, -1) || doc.Tokens[v].Head >= s.End {
				t.Fatalf("%q hangs on itself or outside of its sentence", doc.Word(v))
			}
		}
		x.interpret(&reading{article: article, doc: doc, zones: zones(article.Text, x.lexicon.Furniture)})
	})
}

// TestMendsUndone: a mend that breaks the tree of a sentence is undone in that
// sentence, and what it does elsewhere stands.
func TestMendsUndone(t *testing.T) {
	tree := func() *nlp.Document {
		return &nlp.Document{
			Tokens:    []nlp.Token{{Head: 1, Rel: "nsubj"}, {Head: -1, Rel: "root"}, {Head: 1, Rel: "obj"}, {Head: -1, Rel: "root"}, {Head: 3, Rel: "obj"}},
			Sentences: []nlp.Sentence{{First: 0, End: 3}, {First: 3, End: 5}},
		}
	}
	for name, hang := range map[string]struct{ on, want int }{"a circle": {2, 1}, "itself": {0, 1}, "outside": {4, 1}, "a tree": {-1, -1}} {
		doc := tree()
		w := nlp.TreesOf(doc)
		doc.Tokens[0].Head, doc.Tokens[2].Head, doc.Tokens[2].Rel = hang.on, 0, "conj"
		doc.Tokens[4].Rel = "obl"
		w.Mended()
		if doc.Tokens[0].Head != hang.want || (doc.Tokens[2].Rel == "conj") != (hang.want == hang.on) || doc.Tokens[4].Rel != "obl" {
			t.Errorf("%s: heads are %+v", name, doc.Tokens)
		}
	}
}

// hangsOn reports whether a token is another or hangs on it, at whatever
// depth; -1 is above all roots.
func hangsOn(doc *nlp.Document, t, other int) bool {
	for range len(doc.Tokens) + 1 {
		if t == other {
			return true
		}
		if t < 0 {
			return false
		}
		t = doc.Tokens[t].Head
	}
	return false
}

// TestNumberAtTop: a score may be what the parser hangs its sentence on.
func TestNumberAtTop(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	text := "They beat Berg 29 - 17"
	doc := x.parser.ParseBlocks(text, blocks(text, zones(text, x.lexicon.Furniture)))
	for i, to := range []nlp.Token{{Head: 1, Rel: "nsubj", UPOS: "PRON"}, {Head: 5, Rel: "acl", UPOS: "VERB"}, {Head: 1, Rel: "obj", UPOS: "PROPN"}, {Head: 2, Rel: "nummod", UPOS: "NUM"}, {Head: 5, Rel: "punct", UPOS: "PUNCT"}, {Head: -1, Rel: "root", UPOS: "NUM"}} {
		doc.Tokens[i].Head, doc.Tokens[i].Rel, doc.Tokens[i].UPOS = to.Head, to.Rel, to.UPOS
	}
	doc.Sentences[0].Root = 5
	r := &reading{article: graph.Article{Text: text}, doc: doc}
	x.numbersIn(r)
	if doc.Tokens[3].Head != 1 {
		t.Errorf("the score hangs on %d, want the verb", doc.Tokens[3].Head)
	}
}
