package extract

// saidThenTold parts a clause behind a semicolon from what somebody is quoted for, where the parse makes it a second
// thing that he says: "“We will win”, said Ann Lee; | she closed the bridge".
func saidThenTold(r *reading) {
	tokens := r.doc.Tokens
	for t := 2; t < len(tokens); t++ {
		v := tokens[t].Head
		if tokens[t].Rel != "ccomp" || v < 0 || v > t {
			continue
		}
		deps := r.dependents()
		if first := deps.opening(t); first > v && r.doc.Word(first-1) == ";" && deps.find(v, func(c int) bool { return c < v && tokens[c].Rel == "ccomp" }) >= 0 {
			tokens[t].Rel = "parataxis"
			r.moved()
		}
	}
}
