package extract

// sayingBehind hangs a participle of saying behind a comma on the verb of the relative clause that ends there and
// tells what somebody else says to its noun, where the parse makes it what the clause around says: "demanded talks, a
// demand that the mayor rejected, | saying that …", "the plan, which the union opposed, | saying that …".
func (x *Extractor) sayingBehind(r *reading) {
	tokens := r.doc.Tokens
	for g := 4; g < len(tokens); g++ {
		t := &tokens[g]
		if t.XPOS != "VBG" || !isRel(t.Rel, "advcl", "acl") || t.Head < 0 || t.Head > g || r.doc.Word(g-1) != "," || !x.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		deps := r.dependents()
		for v := g - 2; v > t.Head && v > g-reachBack; v-- {
			if tokens[v].Rel != "acl:relcl" || !isFinite(tokens[v].XPOS) && deps.with(v, "aux") < 0 || !x.speaksUp(r, v) || !x.apartRelative(r, deps, v) {
				continue
			}
			if _, end := deps.phrase(v); end == g-1 {
				t.Head, t.Rel = v, "advcl"
				r.moved()
			}
			break
		}
	}
}

// reachBack is how far before a participle the verb may stand that it goes on.
const reachBack = 8

// apartRelative reports whether a relative clause about its verb's object has somebody for its subject, and a comma
// before it, or before the noun that sums up what stands before and that it is about.
func (x *Extractor) apartRelative(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	which, s, n := deps.with(v, "obj"), deps.with(v, "nsubj"), tokens[v].Head
	if which < 0 || s < which || v < s || !isWh(tokens[which].XPOS) || isWh(tokens[s].XPOS) || tokens[s].UPOS != "PROPN" && !x.somebody(r.lemma(s)) {
		return false
	}
	return r.doc.Word(which-1) == "," || isRel(tokens[n].Rel, "appos") && r.doc.Word(deps.opening(n)-1) == ","
}
