package extract

import "wiregraph/graph/ontology"

// headlineTo makes a clause of a headline that says with an infinitive alone what people or a body
// will do: "Bank | to cut | 2,000 jobs". The parse makes the infinitive a part of the noun, as it is
// behind others: "Plan to cut jobs".
func (x *Extractor) headlineTo(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		n := s.Root
		if !short[s.First] {
			continue
		}
		if n == s.First+2 && tokens[n].XPOS == "VB" && tokens[s.First].Rel == "vocative" && x.lexicon.Cues.PurposeMarks[tokens[n-1].Lemma] {
			tokens[s.First].Rel = "nsubj" // nobody is addressed: "Minister | to resign"
		}
		if n+2 >= s.End || tokens[n].UPOS != "NOUN" {
			continue
		}
		noun, _ := x.lexicon.Nouns.Head(tokens[n].Lemma)
		if !isPeople(noun.Class) && noun.Class != ontology.Organization {
			continue
		}
		deps := r.dependents()
		v := deps.with(n, "acl", "xcomp")
		if v != n+2 && v != n+3 || tokens[v].XPOS != "VB" && (tokens[v].XPOS != "VBN" || v != n+3) || !x.lexicon.Cues.PurposeMarks[tokens[n+1].Lemma] || tokens[n+1].Head != v || deps.with(n, "nsubj", "cop", "det", "nmod:poss", "case") >= 0 {
			continue
		}
		for _, c := range deps.of(n) {
			if c > v {
				tokens[c].Head = v
			}
		}
		tokens[v].Head, tokens[v].Rel = -1, "root"
		tokens[n].Head, tokens[n].Rel = v, deps.subjectRel(v)
		s.Root = v
		r.moved()
	}
}
