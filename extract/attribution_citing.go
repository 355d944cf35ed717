package extract

// cited returns the link to the one whom a source has it from: "reports citing
// the police say", "Reuters reported, citing the police".
// Around is the clause beside which the source stands, -1 where it has its own.
func (a *attributor) cited(l link, around int) (link, bool) {
	if c, ok := a.quotesSomebody(l.cueFirst); ok {
		return c, true
	}
	content := a.deps.with(l.cueFirst, "ccomp") // on which the parse may hang what follows the comma
	for _, h := range []int{l.head, l.document, l.cueFirst, content, around} {
		if h < 0 {
			continue
		}
		for _, v := range a.deps.of(h) {
			tok := a.doc.Tokens[v]
			which := tok.Rel == "acl:relcl" && h == l.head && a.relativeSubject(v) // "Norwire, which cited the police"
			if tok.XPOS != "VBG" && !which || !a.cues.Citing[tok.Lemma] || !isRel(tok.Rel, "acl", "advcl") || (h == content || h == around) && (v < l.cueFirst || a.doc.Word(v-1) != ",") || a.deps.with(v, "ccomp", "mark") >= 0 || a.deps.with(v, "nsubj") >= 0 && !which {
				continue
			}
			if o := a.deps.with(v, "obj"); o >= 0 && (a.isParty(o) || a.isDocument(o) || a.isSource(o)) {
				c := link{source: noSource(v, v+1), cue: according}
				c.head, c.document = a.author(o)
				if c.head >= 0 && a.doc.Tokens[c.head].Rel == "nmod:poss" && a.doc.Tokens[c.head].UPOS == "PRON" {
					return link{}, false // "the fund, citing its own survey"
				}
				return c, true
			}
		}
	}
	return link{}, false
}

// quotedIn returns the link to who tells what the speaker of a link says, where a participle
// beside the speaker has it, or one beside the paper that he says it in: "Ann Lee, quoted by
// Norwire, said that", "said in a statement carried by Norwire that".
func (a *attributor) quotedIn(l link) (link, bool) {
	if l.head >= 0 && l.cueFirst > l.head {
		if o, ok := a.carriedBy(l.head, l.cueFirst, false); ok {
			return o, true
		}
	}
	if l.document > l.cueFirst && l.head >= 0 {
		return a.carriedBy(l.document, len(a.doc.Tokens), true)
	}
	return link{}, false
}

// carriedBy returns the link to the party by which a participle behind a noun, and before
// token end, tells that its words are passed on, or for a paper in which another says
// something to the outlet that has it. What the text itself has seen it tells itself: "seen
// by this newspaper".
func (a *attributor) carriedBy(n, end int, paper bool) (link, bool) {
	for _, v := range a.deps.of(n) {
		tok := a.doc.Tokens[v]
		if v < n || v > end || tok.XPOS != "VBN" || tok.Rel != "acl" || !a.cues.Citing[tok.Lemma] && !(paper && a.cues.Carrying[tok.Lemma]) {
			continue
		}
		by := a.agentOf(v)
		if by < 0 || !a.isParty(by) || !a.cues.Citing[tok.Lemma] && !a.isOutlet(by) && !a.isNamedBody(by) {
			continue
		}
		if d := a.deps.with(by, "det"); d >= 0 && a.doc.Tokens[d].Lemma == "this" {
			continue
		}
		o := link{source: noSource(v, v+1), cue: according}
		o.head, o.document = a.author(by)
		return o, true
	}
	return link{}, false
}

// quotesSomebody returns the link to the one whose words a verb brings in as those of
// its object: "“…”, Norwire quoted the mayor".
func (a *attributor) quotesSomebody(v int) (link, bool) {
	tok := a.doc.Tokens[v]
	o := a.deps.with(v, "obj", "iobj")
	if !a.cues.Citing[tok.Lemma] || tok.XPOS == "VBG" || a.deps.passive(v) || a.deps.with(v, "nsubj") < 0 || o < v || !a.isParty(o) {
		return link{}, false
	}
	c := link{source: noSource(v, v+1), cue: according}
	c.head, c.document = a.author(a.titled(o, v))
	return c, true
}

// isSource reports whether a noun stands for somebody whom papers have news
// from, whoever that is: "sources in the ministry".
func (a *attributor) isSource(t int) bool { return a.cues.Sources[a.doc.Tokens[t].Lemma] }

// relativeSubject reports whether a relative pronoun is the subject of a verb.
func (a *attributor) relativeSubject(v int) bool {
	s := a.deps.with(v, "nsubj")
	return s >= 0 && s < v && isWhPronoun(a.doc.Tokens[s].XPOS)
}
