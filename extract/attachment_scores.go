package extract

// scored counts with its noun the number that the parse takes for a part of the name before
// it, where that tells by how much somebody lost: "beat Oz | 45 points | to 24".
func scored(r *reading) {
	tokens := r.doc.Tokens
	for n := 1; n+3 < len(tokens); n++ {
		name, what := tokens[n].Head, &tokens[n+1]
		if p := &tokens[n-1]; tokens[n].UPOS == "NUM" && name == n+1 && p.Head == n+1 && p.UPOS == "PROPN" && p.Rel == "compound" && isRel(what.Rel, "obj") && what.Head == n-2 && tokens[n+2].Rel == "case" && tokens[n+2].Head == n+3 && tokens[n+3].UPOS == "NUM" {
			p.Head, p.Rel = what.Head, "obj" // as part of a compound
			what.Rel = "obl:unmarked"
			continue
		}
		if tokens[n].UPOS != "NUM" || tokens[n].Rel != "flat" || name < 0 || name >= n || !isRel(what.UPOS, "NOUN") || !isRel(what.Rel, "obj") || !isRel(tokens[name].Rel, "iobj") || tokens[name].Head != what.Head {
			continue
		}
		if to := &tokens[n+2]; to.Rel != "case" || to.Head != n+3 || tokens[n+3].UPOS != "NUM" {
			continue
		}
		tokens[name].Rel = "obj"
		tokens[n].Head, tokens[n].Rel = n+1, "nummod"
		what.Rel = "obl:unmarked"
	}
}

// crossings takes for a noun what the parse takes for a gerund, where a noun and an article
// stand before it: "from the border | crossing | between the two towns".
func (x *Extractor) crossings(r *reading) {
	tokens := r.doc.Tokens
	for g := 2; g < len(tokens); g++ {
		t, before := &tokens[g], &tokens[g-1]
		if t.XPOS != "VBG" || t.UPOS != "VERB" || !isRel(t.Rel, "acl", "advcl") || before.UPOS != "NOUN" || t.Head < 0 {
			continue
		}
		deps := r.dependents()
		if before.Rel != "compound" || before.Head != g {
			if o := deps.with(g, "obl", "nmod"); !isRel(before.Rel, "obl", "nmod") || before.Head != t.Head && t.Head != g-1 || o < g || !deps.cased(o, "between") || len(x.lexicon.Frames.Noun(r.doc.Word(g))) == 0 {
				continue
			}
		}
		det, prep := deps.with(g-1, "det"), deps.with(g-1, "case")
		if det != g-2 || prep != g-3 || deps.with(g, "obj", "nsubj", "xcomp", "ccomp") >= 0 {
			continue
		}
		t.UPOS, t.XPOS, t.Lemma = "NOUN", "NN", r.doc.Word(g)
		if t.Head == g-1 {
			t.Head = before.Head
		}
		t.Rel = "nmod"
		if isVerb(tokens[t.Head].UPOS) {
			t.Rel = "obl"
		}
		before.Head, before.Rel = g, "compound"
		tokens[det].Head, tokens[prep].Head = g, g
		r.moved()
	}
}
