package extract

// describedTwins makes a description of the noun with an article right before a name, where the parse makes the
// verb have both in the same way: "paid | the consultancy Acme | a million", "run by | the carrier Acme".
func describedTwins(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		noun, name := n.First-1, headIn(r.doc, n.First, n.End)
		if noun < 1 || name < 0 || tokens[noun].XPOS != "NN" || tokens[noun].Head < 0 || tokens[noun].Head > noun || tokens[noun].Head != tokens[name].Head || tokens[noun].Rel != tokens[name].Rel || !isRel(tokens[noun].Rel, "obj", "iobj", "obl") || isRel(tokens[noun].Rel, "obl:unmarked") {
			continue
		}
		deps := r.dependents()
		if deps.with(noun, "det") < 0 || deps.with(name, "det", "case", "nmod:poss") >= 0 {
			continue
		}
		for _, c := range deps.of(noun) {
			if isRel(tokens[c].Rel, "case") {
				tokens[c].Head = name
			}
		}
		tokens[noun].Head, tokens[noun].Rel = name, "nmod:desc"
		r.moved()
	}
}
