package extract

import (
	"testing"

	"wiregraph/graph"
)

// TestMendsLeave: what the parse has right stays as it is where it looks like what a mend
// is for.
func TestMendsLeave(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []struct{ text, word, head, rel string }{
		{"We want a choice between two roads.", "between", "roads", "case"},
		{"The blast killed between 30 and 40 people.", "between", "people", "advmod"},
		{"There are over twenty-nine parties in the house.", "over", "nine", "advmod"},
		{"The firm offers 30 courses in addition to degrees in law.", "degrees", "addition", "nmod"},
		{"The firm offers 30 courses to students.", "students", "offers", "obl"},
		{"Guards are required to check passports.", "check", "required", "xcomp"},
		{"A majority is needed to impeach the president.", "impeach", "needed", "advcl"},
		{"Workers at the factory, which makes engines, slept.", "makes", "factory", "acl:relcl"},
	} {
		r := &reading{article: graph.Article{Text: e.text}, zones: zones(e.text, x.lexicon.Furniture)}
		r.doc = x.parser.ParseBlocks(e.text, blocks(e.text, r.zones))
		x.attachment(r)
		for i, tok := range r.doc.Tokens {
			if r.doc.Word(i) == e.word && (tok.Head < 0 || r.doc.Word(tok.Head) != e.head || tok.Rel != e.rel) {
				t.Errorf("%q: %q hangs on token %d as %s, want %s of %q", e.text, e.word, tok.Head, tok.Rel, e.rel, e.head)
			}
		}
	}
}
