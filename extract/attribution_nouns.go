package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// bareAfter reports whether a noun stands after a preposition with nothing
// between, as in "in charge of", which tells no charge.
func (a *attributor) bareAfter(n int) bool {
	return n > 0 && a.doc.Tokens[n].XPOS == "NN" && a.deps.with(n, "case") == n-1
}

// isBare reports whether a clause behind a noun has no word that ties it to the
// noun and no gap that the noun would fill: it has a subject, and an object or
// another complement, or needs none.
func (a *attributor) isBare(t int) bool {
	return a.opensBare(t) && (a.deps.passive(t) || a.deps.with(t, "obj", "ccomp", "xcomp", "cop") >= 0)
}

// opensBare reports whether a clause behind a noun has a subject, and no word that ties it to
// the noun.
func (a *attributor) opensBare(t int) bool {
	s := a.subject(t)
	if s < 0 || s > t || isWh(a.doc.Tokens[s].XPOS) || a.deps.with(t, "mark") >= 0 || a.cues.Issue[a.doc.Tokens[t].Lemma] && a.deps.with(t, "obj") < 0 {
		return false
	}
	first := a.deps.opening(t)
	if isWh(a.doc.Tokens[first].XPOS) || a.doc.Tokens[first].UPOS == "ADP" {
		return false
	}
	return true
}

// toldIn returns the verb of saying without content that a noun with a clause
// belongs to, as where or to whom it is said: "said in a statement that", "told
// the paper that"; -1 without one.
func (a *attributor) toldIn(n int) int {
	tok := a.doc.Tokens[n]
	v := tok.Head
	if v < 0 || v > n || !isVerb(a.doc.Tokens[v].UPOS) {
		return -1
	}
	if c := a.deps.with(v, "ccomp", "xcomp"); c >= 0 && a.wrapped[c] == 0 {
		return -1
	}
	cue := a.verbCue(v)
	if !cue.Says() {
		return -1
	}
	in := isRel(tok.Rel, "obl") && a.deps.preposition(n) == "in" && a.deps.with(v, "obj") < 0
	told := isRel(tok.Rel, "obj", "iobj") && a.cues.Tell[a.doc.Tokens[v].Lemma] && a.cues.Nouns[tok.Lemma] == nil
	if in || told {
		return v
	}
	return -1
}

// toldAt is toldIn where "that" tells what is said from what the noun is: "wrote on his
// page that".
func (a *attributor) toldAt(n int) int {
	if v := a.toldIn(n); v >= 0 {
		return v
	}
	v := a.doc.Tokens[n].Head
	if v < 0 || v > n || !isRel(a.doc.Tokens[n].Rel, "obl") || !isVerb(a.doc.Tokens[v].UPOS) || a.deps.with(v, "ccomp", "xcomp", "obj") >= 0 || a.cues.Nouns[a.doc.Tokens[n].Lemma] != nil {
		return -1
	}
	if cue := a.verbCue(v); !cue.Says() || a.deps.passive(v) {
		return -1
	}
	return v
}

// sayingBefore returns the verb of saying without content that heads another
// clause of the noun h right before clause t; -1 without one.
func (a *attributor) sayingBefore(h, t int) int {
	first, _ := a.extent(t)
	for _, v := range a.deps.of(h) {
		if v < t && a.doc.Tokens[v].Rel == "acl:relcl" && v == first-1 {
			if cue := a.verbCue(v); cue.Says() && a.deps.with(v, "obj", "ccomp") < 0 {
				return v
			}
		}
	}
	return -1
}

// thatOf returns the "that" before a clause with a subject of its own, be it
// its marker or, to the parser, its object; -1 without one.
func (a *attributor) thatOf(t int) int {
	for _, m := range a.deps.of(t) {
		if tok := a.doc.Tokens[m]; m < t && tok.Lemma == "that" && isRel(tok.Rel, "mark", "obj") {
			if s := a.deps.with(t, "nsubj"); s > m {
				return m
			}
		}
	}
	return -1
}

// otherObject reports whether a clause has an object besides the one given.
func (a *attributor) otherObject(t, that int) bool {
	return a.deps.some(t, func(o int) bool { return o != that && o > t && isRel(a.doc.Tokens[o].Rel, "obj") })
}

// misread takes a clause with "that" that hangs on a noun as a relative clause
// for what it is: the content of a noun ("allegations by the rebels that"), or
// of the verb that the noun belongs to ("told the agency that", "said in an
// interview with Ann Lee that"). Sure says that it cannot be a relative clause.
func (a *attributor) misread(n int, sure bool) (link, bool) {
	if v := a.toldIn(n); v >= 0 && sure {
		return a.link(v, a.verbCue(v)), true
	}
	for range 4 {
		tok := a.doc.Tokens[n]
		if cue := a.cues.Nouns[tok.Lemma]; cue != nil && sure {
			return a.nounLink(n, cue), true
		}
		v := tok.Head
		switch {
		case v < 0:
			return link{}, false
		case isRel(tok.Rel, "nmod"):
			n = v
			continue
		case !isRel(tok.Rel, "obj", "iobj", "obl") || a.deps.with(v, "ccomp") >= 0:
			return link{}, false
		case !sure && a.deps.passive(v):
			return link{}, false // "was announced at a forum that the mayor had set up"
		case sure && isRel(tok.Rel, "obl") && a.heardFrom(v, a.verbCue(v)) >= 0:
			return a.link(v, a.verbCue(v)), true // "heard from Lee that he fled"
		case sure && isRel(tok.Rel, "obj") && a.cues.Citing[a.doc.Tokens[v].Lemma] && (a.isParty(n) || a.isSource(n)):
			return a.link(v, a.verbCue(v)), a.verbCue(v) != nil // "cited an officer that he fled"
		case isRel(tok.Rel, "obl") || a.cues.Tell[a.doc.Tokens[v].Lemma]:
			if cue := a.verbCue(v); cue.Says() && isVerb(a.doc.Tokens[v].UPOS) && a.deps.with(v, "xcomp") < 0 {
				return a.link(v, cue), true
			}
		}
		return link{}, false
	}
	return link{}, false
}

// toldOf reports whether a participle tells what the phrase behind the noun of a saying does
// or undergoes, which is then what is said: "reports of gold | being smuggled".
func (a *attributor) toldOf(n, t int, cue *lexicon.Cue) bool {
	tok := a.doc.Tokens[t]
	if tok.Rel != "acl" || t < n || !cue.Object || cue.Speaker != "said" || a.deps.with(t, "mark") >= 0 {
		return false
	}
	of := a.deps.with(n, "nmod")
	if of < n || of > t || !a.deps.cased(of, "of") {
		return false
	}
	being := a.deps.with(t, "aux:pass")
	return tok.XPOS == "VBG" || being >= 0 && a.doc.Tokens[being].XPOS == "VBG"
}

// toldAbout returns the verb of saying that tells of what a noun with an indefinite article,
// or with none, does in its clause t: "described | soldiers who burned barns", "spoke of a
// boat that sank", and the cue that it is; nil without one.
func (a *attributor) toldAbout(n, t int) (int, *lexicon.Cue) {
	tok, head := a.doc.Tokens[t], a.doc.Tokens[n]
	v := head.Head
	if v < 0 || v > n || t < n || !isRel(tok.Rel, "acl") || a.doc.Tokens[v].UPOS != "VERB" || a.deps.with(n, "nmod:poss") >= 0 || head.UPOS != "NOUN" {
		return -1, nil
	}
	relative := tok.Rel == "acl:relcl" && (a.relativeSubject(t) || a.relativeMeans(t))
	being := a.deps.with(t, "aux:pass")
	if !relative && !(being >= 0 && a.doc.Tokens[being].XPOS == "VBG") || a.doc.Word(a.deps.opening(t)-1) == "," {
		return -1, nil
	}
	if d := a.deps.with(n, "det"); d >= 0 && !a.deps.indefinite(n) {
		return -1, nil
	}
	cue := a.verbCue(v)
	if isRel(head.Rel, "obl") {
		cue = a.cues.Verbs[a.doc.Tokens[v].Lemma+"_"+a.deps.preposition(n)]
	} else if !isRel(head.Rel, "obj") || a.deps.passive(v) {
		return -1, nil
	}
	if !cue.Says() || !cue.Object || cue.Effect != string(graph.CertainYes) || cue.Stance != "neutral" {
		return -1, nil
	}
	return v, cue
}

// calledWhat reports whether t is what somebody calls a thing by verb v: "what police had
// called | a fight" for the object of a clause of its own.
func (a *attributor) calledWhat(v, t int) bool {
	if t < v || !a.nouns[t] || !isRel(a.doc.Tokens[t].Rel, "xcomp", "obj", "obl") {
		return false
	}
	if h := a.doc.Tokens[v].Head; h >= 0 && isWhPronoun(a.doc.Tokens[h].XPOS) && a.doc.Tokens[v].Rel == "acl:relcl" {
		return isRel(a.doc.Tokens[t].Rel, "xcomp", "obj")
	}
	return a.whatBefore(v) >= 0
}

// callsSo returns the verb by which somebody calls the event t what it is: "in what police
// called | a fight". -1 without one.
func (a *attributor) callsSo(t int) int {
	return a.deps.find(t, func(v int) bool {
		return v < t && a.nouns[t] && a.doc.Tokens[v].Rel == "acl:relcl" && a.cues.Judging[a.doc.Tokens[v].Lemma] != nil && a.whatBefore(v) >= 0 && a.speaker(v) >= 0
	})
}

// whatBefore returns the "what" before verb v, -1 without one.
func (a *attributor) whatBefore(v int) int {
	return a.deps.find(v, func(o int) bool { return o < v && a.doc.Tokens[o].XPOS == "WP" && a.doc.Tokens[o].Lemma == "what" })
}

// relativeMeans reports whether a relative pronoun tells how, or through what, a clause comes
// about: "a method by which".
func (a *attributor) relativeMeans(t int) bool {
	return a.deps.some(t, func(o int) bool {
		return isRel(a.doc.Tokens[o].Rel, "obl") && a.doc.Tokens[o].XPOS == "WDT" && a.deps.with(o, "case") >= 0
	})
}

// tellsWhen reports whether a clause says when something was that a verb has for
// its object: "recounted an evening when".
func (a *attributor) tellsWhen(v, t int) bool {
	w, o := a.deps.with(t, "advmod", "mark"), a.deps.with(v, "obj")
	return o > v && w == o+1 && w < t && a.doc.Tokens[w].XPOS == "WRB" && a.doc.Tokens[w].Lemma == "when"
}
