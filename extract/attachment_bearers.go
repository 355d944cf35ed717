package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph"
)

// bearers hangs a participle on the noun right before it, which does what it tells, where
// the parse hangs it on the noun around: "talk about | Norland building a port", "footage of
// | soldiers beating a man". Papers say what they say themselves: "a report of the officers
// | accusing him".
func (x *Extractor) bearers(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for v := 3; v < len(tokens); v++ {
		n := tokens[v].Head
		if tokens[v].XPOS != "VBG" || tokens[v].Rel != "acl" || n < 0 || n > v-3 || tokens[n].UPOS != "NOUN" || x.somebody(tokens[n].Lemma) {
			continue
		}
		deps := r.dependents()
		who := -1
		for _, c := range deps.of(n) {
			if _, end := deps.phrase(c); c > n && tokens[c].Rel == "nmod" && end == v {
				who = c
			}
		}
		if who < 0 || deps.with(v, "nsubj", "aux") >= 0 {
			continue
		}
		mark := deps.with(v, "mark")
		switch {
		case n < mark && mark < who && deps.with(who, "case") < 0:
			tokens[mark].Head, tokens[mark].Rel = who, "case" // the parse takes it for the participle's
		case mark < 0 && deps.cased(who, "of") && x.people(tokens[who], person[who]) && !x.speaks(tokens[n].Lemma, tokens[v].Lemma):
		default:
			continue
		}
		tokens[v].Head = who
		r.moved()
	}
}

// accusedOf hangs a participle of accusing on whoever stands right before it, where the parse hangs it on what
// he is a part of: "the trial of a guard | accused of theft".
func (x *Extractor) accusedOf(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		t := &tokens[v]
		n := v - 1
		if cue := x.lexicon.Cues.Verbs[t.Lemma]; t.Rel != "acl" || t.XPOS != "VBN" || cue == nil || graph.Modality(cue.Modality) != graph.Alleged || tokens[n].Head != t.Head || t.Head > n || !isRel(tokens[n].Rel, "nmod") {
			continue
		}
		if told, ok := x.lexicon.Nouns.Head(tokens[t.Head].Lemma); !ok || isPeople(told.Class) {
			continue
		}
		if tokens[n].UPOS == "NOUN" && x.people(tokens[n], false) {
			t.Head = n
			r.moved()
		}
	}
}
