package extract

import "wiregraph/extract/nlp"

// saidApposed sets a verb of saying that closes its sentence beside the whole of what stands before
// it, with the body or the person before it for its subject, where the parse makes an apposition,
// or a participle with its own subject, of both: "the ship reached an island, | the Port Office (PO) announced |".
func (x *Extractor) saidApposed(r *reading) {
	tokens := r.doc.Tokens
	body, person := namedTokens(r.doc, nlp.Organization), namedTokens(r.doc, nlp.Person)
	for v := 3; v < len(tokens); v++ {
		t := &tokens[v]
		s := r.doc.Sentences[t.Sentence]
		if t.XPOS != "VBN" && t.XPOS != "VBD" || t.Rel != "acl" || t.Head < 0 || t.Head > v || s.Root >= t.Head || !x.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		deps := r.dependents()
		who := deps.with(v, "nsubj")
		if who < 0 {
			who = deps.find(t.Head, func(c int) bool { return c > t.Head && c < v && tokens[c].Rel == "appos" })
		}
		if who < t.Head || who > v || !body[who] && !person[who] || deps.with(v, "obj", "ccomp", "xcomp", "obl:agent", "aux", "mark") >= 0 {
			continue
		}
		first := deps.opening(who)
		if _, end := deps.extent(v); r.doc.Word(first-1) != "," || end < s.End-1 || tokens[s.Root].UPOS != "VERB" {
			continue
		}
		tokens[who].Head, tokens[who].Rel = v, "nsubj"
		t.Head, t.Rel, t.XPOS = s.Root, "parataxis", "VBD"
		r.moved()
	}
}
