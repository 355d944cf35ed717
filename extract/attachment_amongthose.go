package extract

import "wiregraph/extract/lexicon"

// amongThose makes of a clause that counts somebody among those of whom a participle or a
// relative clause tells a clause that tells it of him: "Jane Roe was among | those killed in the
// raid" tells her death, "was among | those who signed" what she signed.
func (x *Extractor) amongThose(r *reading) {
	tokens := r.doc.Tokens
	for h := 3; h+1 < len(tokens); h++ {
		if tokens[h].Lemma != "that" && tokens[h].XPOS != "NNS" {
			continue
		}
		deps := r.dependents()
		be, among, s := deps.with(h, "cop"), deps.with(h, "case"), deps.with(h, "nsubj")
		if be < 0 || among != be+1 || s < 0 || s > be || !x.lexicon.Relations.Among[tokens[among].Lemma] || !x.somePeople(r, h) {
			continue
		}
		if v := toldOfThose(r, deps, h); v >= 0 {
			tellOf(r, deps, h, v)
			r.moved()
		}
	}
}

// doingOfThose hangs a participle behind "those" and a phrase of where they are on them: "helps those
// in the camps | waiting for visas", where the parse takes the camps to wait, or who helps.
func doingOfThose(r *reading) {
	tokens := r.doc.Tokens
	for h := 1; h+3 < len(tokens); h++ {
		if tokens[h].Lemma != "that" || tokens[h].XPOS != "DT" || tokens[h+1].Rel != "case" || tokens[h+1].UPOS != "ADP" {
			continue
		}
		where := tokens[h+1].Head
		v := where + 1
		if where < h+2 || v >= len(tokens) || tokens[v].XPOS != "VBG" || !isRel(tokens[v].Rel, "acl", "advcl") || tokens[v].Head != where && tokens[v].Head != tokens[h].Head || !r.unbroken(h+1, v) {
			continue
		}
		tokens[v].Head, tokens[v].Rel = h, "acl"
		tokens[where].Head, tokens[where].Rel = h, "nmod"
		r.moved()
	}
}

// somePeople reports whether a noun stands for people, and tells nothing of them by itself: "those",
// "the people", but not "the victims".
func (x *Extractor) somePeople(r *reading, h int) bool {
	if tokens := r.doc.Tokens; tokens[h].XPOS != "NNS" {
		return tokens[h].UPOS == "PRON" || tokens[h].UPOS == "DET"
	}
	lemma := r.doc.Tokens[h].Lemma
	noun, ok := x.lexicon.Nouns.Head(lemma)
	return ok && !x.lexicon.Frames.Some("be", func(f lexicon.VerbFrame) bool { return f.Light == lemma }) && isPeople(noun.Class)
}

// toldOfThose returns the participle right behind a noun, or the verb of the relative clause there of
// which it is the subject, that tells of those for whom it stands; -1 without one.
func toldOfThose(r *reading, deps dependents, h int) int {
	tokens := r.doc.Tokens
	for v := h + 1; v < len(tokens) && v < h+6 && r.sameSentence(v, h); v++ {
		t := &tokens[v]
		if t.Rel == "acl" && t.XPOS == "VBN" && v == h+1 && (t.Head == h || t.Head == tokens[h].Head) {
			return v
		}
		if t.Rel == "acl:relcl" && t.Head == h && t.UPOS == "VERB" {
			if who := deps.with(v, "nsubj"); who == h+1 && tokens[who].Lemma == "who" {
				return v
			}
			return -1
		}
	}
	return -1
}

// tellOf makes verb v, which tells of those for whom h stands, the verb of the clause that counts
// its subject among them.
func tellOf(r *reading, deps dependents, h, v int) {
	tokens := r.doc.Tokens
	reduced, subject := tokens[v].Rel == "acl", "nsubj"
	if reduced || deps.with(v, "aux:pass") >= 0 {
		subject = "nsubj:pass"
	}
	tokens[v].Head, tokens[v].Rel = tokens[h].Head, tokens[h].Rel
	r.reroot(h, v)
	if who := deps.with(v, "nsubj"); who > h {
		tokens[who].Rel = "dep"
	}
	for _, c := range deps.of(h) {
		k := &tokens[c]
		switch {
		case c == v || isRel(k.Rel, "case", "det", "amod", "nummod", "compound"):
			continue
		case isRel(k.Rel, "nsubj"):
			k.Rel = subject
		case isRel(k.Rel, "cop") && reduced:
			k.Rel = "aux:pass"
		case isRel(k.Rel, "cop"):
			k.Rel = "dep"
		}
		k.Head = v
	}
	tokens[h].Head, tokens[h].Rel = v, "dep"
}
