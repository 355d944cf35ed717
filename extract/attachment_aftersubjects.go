package extract

import "strings"

// afterSubjects makes the subject of a clause that "after", "as" or the like begins of the noun right behind it, where the
// parse makes a phrase of the noun: "fled after the nurse, who had seen him, | called the police", "after a plan to
// sell the mill | failed, he resigned".
func (x *Extractor) afterSubjects(r *reading) {
	tokens := r.doc.Tokens
	for v := 5; v < len(tokens); v++ {
		top := tokens[v].Head
		if tokens[v].UPOS != "VERB" || !isFinite(tokens[v].XPOS) || !isRel(tokens[v].Rel, "advcl", "parataxis") || top < 0 {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "mark", "aux", "expl") >= 0 {
			continue
		}
		n := deps.find(top, func(c int) bool {
			end := c + 1
			for _, d := range deps.of(c) {
				if _, e := deps.extent(d); tokens[d].UPOS != "PUNCT" || d < v {
					end = max(end, e)
				}
			}
			return c < v && (c > top || top > v) && end == v && isRel(tokens[c].Rel, "obl") && isNoun(tokens[c].UPOS)
		})
		if n < 0 {
			continue
		}
		mark := deps.with(n, "case")
		if mark < 0 || !x.lexicon.Cues.TemporalMarks[strings.ToLower(r.doc.Word(mark))] {
			continue
		}
		for _, d := range deps.of(n) {
			if d > v {
				tokens[d].Head = top // the comma behind
			}
		}
		tokens[n].Head, tokens[n].Rel = v, "nsubj"
		r.markWith(mark, v)
		r.moved()
	}
}
