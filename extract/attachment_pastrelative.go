package extract

// pastRelative hangs what the object of a verb is told to do, or is accused of, on the verb, where the parse gives it
// to the relative clause between commas behind the object: "urged Norland, which it blames for the war, | to use
// its influence", "accused the mayor, who quit in May, | of stealing".
func (x *Extractor) pastRelative(r *reading) {
	tokens := r.doc.Tokens
	for n := 4; n < len(tokens); n++ {
		w := tokens[n].Head
		if !isRel(tokens[n].Rel, "advcl", "xcomp", "obl", "nmod") || w < 0 || w > n {
			continue
		}
		for w >= 0 && !isRel(tokens[w].Rel, "acl:relcl") && !isVerb(tokens[w].UPOS) && tokens[w].Head < w {
			w = tokens[w].Head // "who is mayor of Oslo, | of stealing"
		}
		if w < 0 || !isRel(tokens[w].Rel, "acl:relcl") || tokens[w].Head < 0 || tokens[w].Head > w {
			continue
		}
		deps, o := r.dependents(), tokens[w].Head
		v := tokens[o].Head
		if !isRel(tokens[o].Rel, "obj", "iobj") || v < 0 || v > o || r.doc.Word(deps.opening(n)-1) != "," || r.doc.Word(deps.opening(w)-1) != "," || deps.with(v, "xcomp", "ccomp") >= 0 {
			continue
		}
		frames, prep := x.lexicon.Frames.Verb(tokens[v].Lemma), caseOf(r.doc, deps, n)
		switch {
		case tokens[n].XPOS == "VB" && x.lexicon.Cues.PurposeMarks[prep] && x.wantsInfinitive(frames, tokens[o].Lemma):
			tokens[n].Head, tokens[n].Rel = v, "xcomp"
		case tokens[n].XPOS == "VBG" && prep != "" && x.wantsGerund(frames, prep):
			tokens[n].Head, tokens[n].Rel = v, "advcl"
		case isNoun(tokens[n].UPOS) && prep != "" && x.toldOfObject(r, v, prep) && !x.toldOfObject(r, w, prep) && !x.wants(tokens[w].Lemma, prep):
			tokens[n].Head, tokens[n].Rel = v, "obl"
		default:
			continue
		}
		r.moved()
	}
}
