package extract

import "wiregraph/graph"

// saysClause reports whether a verb has a clause for its content, and not just a
// phrase behind a dash that says more of what stands before: "…, they said — a
// crime that".
func (a *attributor) saysClause(v int) bool {
	c := a.deps.with(v, "ccomp")
	return c >= 0 && (a.deps.clausal(c) || c < v || a.doc.Token(a.deps.opening(c)-1).Lemma != "—")
}

// closing returns who speaks where a sentence ends in ", SOURCE said",
// whatever the parser makes of it: a comma, a run of nouns, the verb, and
// nothing more but when it was said. It is the verb itself where the source
// is a pronoun, and -1 where the sentence does not end so.
func (a *attributor) closing(v int) int {
	tok := a.doc.Tokens[v]
	s := a.doc.Sentences[tok.Sentence]
	if tok.Rel == "acl:relcl" && a.doc.Tokens[tok.Head].UPOS == "NOUN" && a.doc.Word(a.deps.opening(tok.Head)-1) == "," {
		return -1 // ", a charge the army denies"
	}
	if v == s.Root || a.deps.with(v, "ccomp", "xcomp", "obj") >= 0 || tok.XPOS == "VBN" || tok.XPOS == "VBG" || a.deps.markedBy(v, infinitiveMark) {
		return -1
	}
	if s := a.describedSayer(v); s >= 0 {
		return s
	}
	for t := v + 1; t < s.End; t++ {
		if u := a.doc.Tokens[t].UPOS; u == "VERB" || u == "CCONJ" || t > v+6 {
			return -1
		}
	}
	for t := v - 1; t > s.First; t-- {
		switch a.doc.Tokens[t].UPOS {
		case "NOUN", "PROPN", "DET", "ADJ", "PART", "NUM":
		case "ADP":
			if a.doc.Word(t-1) == "," {
				return -1 // ", in the town said"
			}
		case "PRON":
			if t == v-1 && a.doc.Word(t-1) == "," && !isWh(a.doc.Tokens[t].XPOS) {
				return v
			}
			return -1
		default:
			if t < v-1 && a.doc.Word(t) == "," {
				return headIn(a.doc, t+1, v)
			}
			return -1
		}
	}
	return -1
}

// describedSayer returns the subject behind a comma of a verb that closes a sentence, of whom a relative clause
// right before the verb tells: "…, the ministry that runs the mines | said"; -1 without one.
func (a *attributor) describedSayer(v int) int {
	s, sentence := a.subject(v), a.doc.Sentences[a.doc.Tokens[v].Sentence]
	if s < 0 || s > v || !isRel(a.doc.Tokens[v].Rel, "parataxis", "advcl", "conj") || a.doc.Tokens[v].Head > v || a.deps.with(v, "mark", "cc", "advmod") >= 0 || a.doc.Word(a.deps.opening(s)-1) != "," || v+2 < sentence.End {
		return -1
	}
	if c := a.deps.with(s, "acl:relcl"); c < s || a.lastOf(c) != v-1 {
		return -1
	}
	return s
}

// setInto returns who speaks where ", says SOURCE," is set into a sentence,
// whatever the parser makes of it: between two commas nothing but a finite verb
// and a run of nouns; -1 where the sentence has no such words.
func (a *attributor) setInto(v int) int {
	x, s := a.doc.Tokens[v], a.doc.Sentences[a.doc.Tokens[v].Sentence]
	if x.XPOS != "VBZ" && x.XPOS != "VBD" || isRel(x.Rel, "conj") || v == s.Root || v <= s.First+1 || a.doc.Word(v-1) != "," || a.deps.with(v, "nsubj", "ccomp", "xcomp") >= 0 || a.cues.Tell[x.Lemma] {
		return -1
	}
	for t := v + 1; t < s.End-2; t++ {
		switch a.doc.Tokens[t].UPOS {
		case "NOUN", "PROPN", "DET", "ADJ", "PART", "NUM", "ADP":
			continue
		case "PUNCT":
			if h := headIn(a.doc, v+1, t); t > v+1 && a.doc.Word(t) == "," && (a.isParty(h) || a.isDocument(h)) {
				return h
			}
		}
		return -1
	}
	return -1
}

// tells returns who says what a proposition tells where the very verb that evokes it
// says so, of others ("doctors blamed the fall on ice", "the guard is presumed dead") or
// of what its object tells ("announced a deal").
func (a *attributor) tells(p *proposition) (link, bool) {
	v := p.anchor
	cue := a.verbCue(v)
	if o := a.deps.with(v, "obl"); cue == nil && o > v && valuation(a.doc, a.deps, v, o) {
		cue = a.cues.Valuing[a.doc.Tokens[v].Lemma] // "put the toll at 40"
	}
	if p.typ == nil || p.typ.Open || cue == nil || cue.Speaker == "none" || a.doc.Tokens[v].UPOS != "VERB" || a.isBackground(p) {
		return link{}, false
	}
	if x := a.deps.with(v, "xcomp"); x > v && a.deps.passive(v) && p.typ.Super != speechSuper && cue.Stance == "neutral" && cue.Impersonal() && (cue.Object || cue.Speaker == "held") && a.doc.Tokens[x].XPOS != "VB" && a.deps.with(x, "mark") < 0 {
		return a.link(v, cue), true // "was reported missing"
	}
	if done := p.typ.Super != speechSuper || p.typ.Role("co_agent") != nil; p.light && done && cue.Speaker == "said" && cue.Object && cue.Effect != string(graph.CertainNo) && a.deps.with(v, "obj") >= 0 {
		l := a.link(v, cue)
		return l, a.isParty(l.head) // "announced a deal"
	}
	if p.typ.Role("agent") != nil {
		return link{}, false
	}
	if a.deps.passive(v) && a.agentOf(v) < 0 {
		return a.link(v, cue), cue.Speaker == "held" && cue.Impersonal() || cue.Stance == "doubt" && len(p.sources) == 0 // "was blamed for"
	}
	s := a.speaker(v)
	if s < 0 || !a.isParty(s) && !a.isDocument(s) {
		return link{}, false
	}
	for _, f := range p.roles {
		for _, h := range f.heads {
			if a.same(h, s) {
				return link{}, false
			}
		}
	}
	return a.link(v, cue), true
}

// doneInWords gives what somebody does by the very words that are quoted, with nobody
// named in them, the one who says them: "“Thank you to the crew,” he wrote",
// "“Condolences to the family,” she said".
func (a *attributor) doneInWords(p *proposition) {
	v := p.anchor
	if p.typ == nil || p.typ.Super != speechSuper || p.typ.Role("agent") == nil || len(p.sources) == 0 || !a.inQuotes(v) || a.doc.Tokens[v].XPOS == "VBN" {
		return
	}
	if t := a.doc.Tokens[v]; t.Head >= 0 && a.quoteAt[t.Head] == a.quoteAt[v] && !isRel(t.Rel, "parataxis") || a.deps.with(v, "nsubj", "nmod:poss", "aux", "mark") >= 0 {
		return
	}
	for _, f := range p.roles {
		if f.role == "agent" {
			return
		}
	}
	if s := p.sources[len(p.sources)-1].head; s >= 0 && a.isParty(s) {
		p.roles = append(p.roles, filler{role: "agent", heads: []int{s}})
	}
}
