package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
)

// elected takes for a passive what a headline writes without its auxiliary, where
// the name of a person stands before the verb and a bare office behind it: "Jane
// Roe elected | mayor". Nobody elects a mayor without an article.
func (x *Extractor) elected(r *reading) {
	tokens, short := r.doc.Tokens, terse(r)
	for v := range tokens {
		t := &tokens[v]
		if !short[v] || !isParticiple(t.XPOS) || !x.lexicon.Frames.Some(strings.ToLower(t.Lemma), givesOffice) {
			continue
		}
		deps := r.dependents()
		s, o := deps.with(v, "nsubj"), deps.with(v, "obj")
		if s >= 0 && o < 0 && v+1 < len(tokens) && tokens[v+1].Head == s && tokens[v+1].Rel == "appos" {
			o = v + 1
		}
		if s < 0 || o < v || s > v || deps.with(v, "aux", "iobj", "xcomp") >= 0 || !isRel(tokens[o].XPOS, "NN", "NNP") || deps.with(o, "det", "nmod:poss", "nummod") >= 0 {
			continue
		}
		named := func(t int, person bool) bool {
			return slices.ContainsFunc(r.doc.Names, func(m nlp.Name) bool { return m.First <= t && t < m.End && (m.Kind == nlp.Person || !person) })
		}
		if named(s, true) && !named(o, false) {
			t.XPOS, tokens[s].Rel = "VBN", "nsubj:pass"
			tokens[o].Head, tokens[o].Rel = v, "xcomp"
		}
	}
}
