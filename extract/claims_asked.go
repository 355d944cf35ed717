package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// asks reports whether a phrase is one that a question asks for, outright or
// inside a sentence: "which company", "how many votes".
func asks(doc *nlp.Document, deps dependents, h int, questionWords map[string]bool) bool {
	for _, c := range deps.of(h) {
		switch tok := doc.Tokens[c]; {
		case c > h:
			return false
		case isRel(tok.Rel, "det") && questionWords[strings.ToLower(tok.Lemma)]:
			return true
		case isRel(tok.Rel, "amod", "nummod", "det"):
			for _, k := range deps.of(c) {
				if doc.Tokens[k].XPOS == "WRB" {
					return true
				}
			}
		}
	}
	return false
}

func (w *resolver) asks(h int) bool { return asks(w.doc, w.deps, h, w.questionWords) }

// relates reports whether a phrase belongs to what a relative pronoun takes up,
// and the text does not tell what that is: "whose members".
func (w *resolver) relates(h int) bool {
	c := w.deps.with(h, "nmod:poss")
	m := w.at(h)
	return c >= 0 && c < h && w.doc.Tokens[c].XPOS == "WP$" && w.unresolved(c) && m != nil && m.name == "" && m.first == c
}

// askedFor reports whether all that the text calls a thing besides pronouns is
// what it asks for, or a word that calls it nothing: "others".
func (w *resolver) askedFor(c *chain) bool {
	asked := false
	for _, k := range c.mentions {
		if m := &w.mentions[k]; !m.pronoun {
			pale := m.end-m.first == 1 && w.fillers.Pale[w.lemma(m.head)]
			if !pale && !w.asks(m.head) {
				return false
			}
			asked = true
		}
	}
	return asked
}
