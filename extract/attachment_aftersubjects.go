package extract

import "strings"

// afterSubjects makes the subject of a clause that "after", "as" or the like begins of the noun right behind it, where the
// parse makes a phrase of the noun: "fled after the nurse, who had seen him, | called the police".
func (x *Extractor) afterSubjects(r *reading) {
	tokens := r.doc.Tokens
	for v := 5; v < len(tokens); v++ {
		top := tokens[v].Head
		if tokens[v].UPOS != "VERB" || !isFinite(tokens[v].XPOS) || tokens[v].Rel != "advcl" || top < 0 || top > v {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "mark", "aux", "expl") >= 0 {
			continue
		}
		n := deps.find(top, func(c int) bool {
			_, end := deps.extent(c)
			return c > top && end == v && isRel(tokens[c].Rel, "obl") && isNoun(tokens[c].UPOS)
		})
		if n < 0 {
			continue
		}
		mark := deps.with(n, "case")
		if mark < 0 || !x.lexicon.Cues.TemporalMarks[strings.ToLower(r.doc.Word(mark))] {
			continue
		}
		tokens[n].Head, tokens[n].Rel = v, "nsubj"
		tokens[mark].Head, tokens[mark].Rel, tokens[mark].UPOS = v, "mark", "SCONJ"
		r.moved()
	}
}
