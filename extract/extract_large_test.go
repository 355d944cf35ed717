package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"wiregraph/extract/nlp"
	"wiregraph/graph"
)

// shapes are the kinds of text that a reader must get through, whatever they
// hold: each is one stretch, to be repeated.
var shapes = []struct{ name, text string }{
	{"news", newsParagraph},
	{"capitals", strings.ToUpper(newsParagraph)},
	{"quotations", "\"We will leave the town,\" he said. \"And we will not come back.\" \"Nobody asked us,\" said Ann Lee.\n\n\"It is over.\"\n\n"},
	{"open quotations", "“We will leave the town. And we will not come back.\n\n"},
	{"table", "Northfield | 12 | 4.5 | 1,200\nSouthfield | 13 | 3.5 | 1,400\nTotal | 25 | 8.0 | 2,600\n"},
	{"list", "- Acme buys Bolt for $5 million\n- Ann Lee, 41\n- 12 March 2019: talks fail\n"},
	{"dialogue", "“I told them that they had seen it,” she said. “He knew it.”\n\nHe said she had told him what they saw in it.\n\n"},
	{"loose marks", "\"He said \"It was \"she said\n"},
	{"headlines", "Mayor: no talks planned\n\nLeader given a car: Daily Post\n\n"},
}

// newsParagraph is ordinary news, in the project's own words.
const newsParagraph = `Mayor Ann Lee gave the Northfield school a bus on Monday, the Daily Post reported. "We are glad," she said. "It will run from May." The ministry denied that it had paid for the bus, according to Reuters, and declined to comment on the cost of 1.2 million dollars.

Officials told the agency that two men were arrested in Paris after an attack on the town hall last week, in which at least 20 people were injured. If the claims are true, they would breach a UN ban that was imposed in 2006, said Peter Moss, a lawyer from Boston who represents the union.

`

// repeated parses a stretch of text and returns the reading of the text that
// repeats it n times, without parsing it n times.
func repeated(x *Extractor, stretch string, n int) *reading {
	once := x.parser.ParseBlocks(stretch, blocks(stretch, zones(stretch, x.lexicon.Furniture)))
	text := strings.Repeat(stretch, n)
	doc := &nlp.Document{Text: text}
	for i := range n {
		tokens, sentences := len(doc.Tokens), len(doc.Sentences)
		for _, t := range once.Tokens {
			t.Start, t.End, t.Sentence = t.Start+i*len(stretch), t.End+i*len(stretch), t.Sentence+sentences
			if t.Head >= 0 {
				t.Head += tokens
			}
			doc.Tokens = append(doc.Tokens, t)
		}
		for _, s := range once.Sentences {
			doc.Sentences = append(doc.Sentences, nlp.Sentence{First: s.First + tokens, End: s.End + tokens, Root: s.Root + tokens})
		}
		for _, m := range once.Names {
			m.First, m.End = m.First+tokens, m.End+tokens
			doc.Names = append(doc.Names, m)
		}
	}
	return &reading{
		article: graph.Article{Text: text, Published: "2019-10-05", Version: graph.Hash(text), ID: graph.ArticleID("", text)},
		zones:   zones(text, x.lexicon.Furniture), doc: doc,
	}
}

// TestShapes reads texts of each shape: the claims are sound.
func TestShapes(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range shapes {
		t.Run(s.name, func(t *testing.T) {
			text := strings.Repeat(s.text, 4)
			a := graph.Article{Text: text, Published: "2019-10-05", Version: graph.Hash(text), ID: graph.ArticleID("", text)}
			sound(t, x, a, x.Extract(a))
			r := repeated(x, s.text, 200)
			sound(t, x, r.article, x.interpret(r))
		})
	}
}

// TestLongestArticle reads an article of two megabytes and one of 50,000
// sentences.
func TestLongestArticle(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range shapes[:2] {
		r := repeated(x, s.text, 2<<20/len(s.text))
		sound(t, x, r.article, x.interpret(r))
	}
	short := "Ann Lee fled.\n\nThe army attacked the town.\n\n"
	r := repeated(x, short, 25_000)
	if len(r.doc.Sentences) < 50_000 {
		t.Fatalf("%d sentences", len(r.doc.Sentences))
	}
	sound(t, x, r.article, x.interpret(r))
}

// BenchmarkRead is the speed of everything after the parse, on one core, for
// articles of each shape and of growing length: it must not depend on the
// length.
func BenchmarkRead(b *testing.B) {
	x, err := New()
	if err != nil {
		b.Fatal(err)
	}
	for _, s := range shapes {
		for _, tokens := range []int{1_000, 10_000, 100_000} {
			b.Run(fmt.Sprintf("%s/%d", strings.ReplaceAll(s.name, " ", "-"), tokens), func(b *testing.B) {
				r := repeated(x, s.text, 1)
				r = repeated(x, s.text, max(1, tokens/max(1, len(r.doc.Tokens))))
				for b.Loop() {
					fresh := &reading{article: r.article, zones: r.zones, doc: r.doc}
					fresh.doc.Names = slices.Clone(r.doc.Names)
					x.interpret(fresh)
				}
				b.ReportMetric(float64(len(r.doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
			})
		}
	}
}
