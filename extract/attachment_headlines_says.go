package extract

// headlineSays makes what is said of the participle behind a verb of saying in a headline, which leaves
// out its auxiliary, where the parse takes its subject for the object: "Oz says | nine soldiers |
// killed in raid". And what is thought of somebody there is done to him: "Dozens feared dead".
func (x *Extractor) headlineSays(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for p := 1; p < len(tokens); p++ {
		if !short[p] || tokens[p].UPOS != "VERB" || !isParticiple(tokens[p].XPOS) {
			continue
		}
		deps := r.dependents()
		if s, so := deps.with(p, "nsubj"), deps.with(p, "xcomp"); s >= 0 && s < p && tokens[s].Rel == "nsubj" && so == p+1 && tokens[so].UPOS == "ADJ" && deps.with(p, "obj", "aux", "ccomp") < 0 {
			if cue := x.lexicon.Cues.Verbs[tokens[p].Lemma]; cue != nil && cue.Speaker != "none" && cue.Impersonal() {
				tokens[s].Rel, tokens[p].XPOS = "nsubj:pass", "VBN"
				r.moved()
			}
			continue
		}
		o, v, last := -1, tokens[p].Head, -1
		switch {
		case v < 0 || v > p || tokens[p].XPOS != "VBN" || deps.with(p, "nsubj", "aux", "mark") >= 0:
		case tokens[p].Rel == "acl" && isRel(tokens[v].Rel, "obj"):
			o, v = v, tokens[v].Head
		case tokens[p].Rel == "acl" && v == p-1 && isRel(tokens[v].Rel, "nmod") && deps.cased(v, "of"): // "says data of users | stolen"
			if o = tokens[v].Head; o >= 0 && isRel(tokens[o].Rel, "obj") {
				last, v = p-1, tokens[o].Head
			}
		case tokens[p].Rel == "ccomp":
			o = deps.with(p, "compound", "nmod")
		}
		if o < 0 || v < 0 || v > o || !isFinite(tokens[v].XPOS) || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || x.lexicon.Cues.Tell[tokens[v].Lemma] || deps.with(v, "nsubj") < 0 {
			continue
		}
		if first := deps.opening(o); first == v+1 && max(o, last) == p-1 {
			tokens[p].Head, tokens[p].Rel = v, "ccomp"
			tokens[o].Head, tokens[o].Rel = p, "nsubj:pass"
			r.moved()
		}
	}
}
