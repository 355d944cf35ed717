package extract

import "wiregraph/extract/nlp"

// saidInOn gives a verb of saying the day behind the paper in which it is said, where the parse makes the
// day the paper's: "said in a statement | on Monday", and what is said there behind "that".
func (x *Extractor) saidInOn(r *reading) {
	tokens := r.doc.Tokens
	for day := 4; day+1 < len(tokens); day++ {
		paper := tokens[day].Head
		if !isRel(tokens[day].Rel, "nmod") || paper < 0 || paper > day || !isRel(tokens[paper].Rel, "obl") || !x.lexicon.Cues.Documents[tokens[paper].Lemma] {
			continue
		}
		v, deps := tokens[paper].Head, r.dependents()
		if v < 0 || v > paper || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || !deps.cased(paper, "in") || !deps.cased(day, "on") {
			continue
		}
		if value := valueAt(r.doc, day); value != nil && value.Kind == nlp.Date {
			tokens[day].Head, tokens[day].Rel = v, "obl"
			if told := deps.with(paper, "acl:relcl"); told > day && deps.with(v, "ccomp", "parataxis") < 0 && tokens[day+1].Lemma == "that" && tokens[day+1].Head == told && deps.with(told, "nsubj") > day+1 {
				tokens[told].Head, tokens[told].Rel = v, "ccomp"
				r.markWith(day+1, told)
			}
			r.moved()
		}
	}
}
