package extract

// apartFromPronoun hangs a name between commas behind a pronoun on the noun that the clause with the pronoun
// describes, where the parse gives both to the verb: "the officer suspected of killing her, | Bo Berg, | fled".
func apartFromPronoun(r *reading) {
	tokens := r.doc.Tokens
	for p := 2; p+2 < len(tokens); p++ {
		v := tokens[p].Head
		if tokens[p].XPOS != "PRP" || v < 0 || v > p || !isRel(tokens[p].Rel, "obj", "iobj") || r.doc.Word(p+1) != "," {
			continue
		}
		deps := r.dependents()
		n := deps.find(v, func(c int) bool { return c > p+1 && tokens[c].UPOS == "PROPN" && isRel(tokens[c].Rel, "obj", "iobj") })
		if n < 0 {
			n = deps.find(p, func(c int) bool { return c > p+1 && tokens[c].UPOS == "PROPN" && isRel(tokens[c].Rel, "appos") })
		}
		if n < 0 {
			continue
		}
		first, end := deps.phrase(n)
		if first != p+2 || end >= len(tokens) || r.doc.Word(end) != "," {
			continue
		}
		whom := v
		for steps := 0; whom >= 0 && steps < maxClimb && !isNoun(tokens[whom].UPOS); steps++ {
			whom = tokens[whom].Head
		}
		if whom < 0 || whom > v || !isNoun(tokens[whom].UPOS) {
			continue
		}
		tokens[n].Head, tokens[n].Rel, tokens[p].Rel = whom, "appos", "obj"
		r.moved()
	}
}
