package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// withIt returns the lemma of a verb, joined with the "it" that is its object: "as
// he put it", "as the mayor said".
func (a *attributor) withIt(v int) string {
	lemma := a.doc.Tokens[v].Lemma
	if o := a.deps.with(v, "obj"); o == v+1 && a.doc.Tokens[o].Lemma == "it" {
		return lemma + "_it"
	}
	return lemma
}

// saysSomething reports whether a verb behind "as" has what it says for its object, and says
// nothing of the clause before: "met the mayor as Acme announced | a new tower". Whoever is told
// is no such object.
func (a *attributor) saysSomething(v int) bool {
	o := a.deps.with(v, "obj")
	if o < v || a.doc.Tokens[o].UPOS != "NOUN" {
		return false
	}
	i := a.byHead[o]
	return i < 0 || !isClass(a.mentions[i].class, ontology.Person, ontology.Group, ontology.Organization)
}

// introducedByAs reports whether a clause begins with "as".
func (a *attributor) introducedByAs(t int) bool {
	for _, d := range a.deps.of(t) {
		if d < t && a.doc.Tokens[d].Lemma == "as" {
			return true
		}
	}
	return t > 0 && a.doc.Token(t-1).Lemma == "as"
}

// pointsHere reports whether a participle tells what the text itself says elsewhere: "as
// described above".
func (a *attributor) pointsHere(v int) bool {
	m := a.deps.with(v, "advmod")
	return m > v && a.cues.Here[a.doc.Tokens[m].Lemma]
}

// agentOf returns the phrase with "by" that hangs on a participle.
func (a *attributor) agentOf(v int) int {
	if by := a.deps.with(v, "obl:agent"); by >= 0 {
		return by
	}
	for _, o := range a.deps.of(v) {
		if isRel(a.doc.Tokens[o].Rel, "obl", "nmod") && a.deps.cased(o, "by") {
			return o
		}
	}
	if x := a.deps.with(v, "xcomp"); x > v && a.deps.passive(v) && a.deps.with(x, "cop") >= 0 {
		for _, o := range a.deps.of(x) {
			if isRel(a.doc.Tokens[o].Rel, "nmod", "obl") && a.deps.cased(o, "by") && a.isParty(o) {
				return o // "was declared to be a ruin by the council"
			}
		}
	}
	if x := a.deps.with(v, "xcomp"); x > v && a.deps.passive(v) && a.deps.with(x, "mark", "obj") < 0 && (a.doc.Tokens[x].UPOS == "ADJ" || a.doc.Tokens[x].XPOS == "VBG") {
		for _, o := range a.deps.of(x) {
			if isRel(a.doc.Tokens[o].Rel, "obl") && a.deps.cased(o, "by") && a.isParty(o) {
				return o // "was reported missing by the police"
			}
		}
	}
	for _, as := range a.deps.of(v) {
		if as > v && isRel(a.doc.Tokens[as].Rel, "advcl") && a.cues.Citing[a.doc.Tokens[v].Lemma] && a.doc.Tokens[as].XPOS == "VBG" && a.deps.markedBy(as, a.cues.RoleMarks) {
			return a.agentOf(as) // "was quoted as saying by"
		}
	}
	return -1
}

// isTold reports whether a clause is what another cue with a speaker takes for
// its content: "'He feared for his life,' the chief told reporters".
func (a *attributor) isTold(t int) bool {
	tok := a.doc.Tokens[t]
	if tok.Rel != "ccomp" || t > tok.Head {
		return false
	}
	cue := a.verbCue(tok.Head)
	return cue.Says() && a.deps.with(tok.Head, "nsubj") >= 0
}

// isAppended reports whether a clause with a cue stands behind what it says, as its
// subject does that the parser hangs on something else: "rebels attacked a town,
// an army officer, Ali Roe, told Norwire".
func (a *attributor) isAppended(v int, cue *lexicon.Cue) bool {
	return cue.Speaker == "said" && a.doc.Tokens[v].Rel == "parataxis" && v > a.doc.Tokens[v].Head && a.deps.with(v, "ccomp", "xcomp", "mark") < 0 && a.nextTo(v) >= 0
}

// isInterjected reports whether a clause with a cue is set into or behind
// what it says: it has a subject, and no content of its own.
func (a *attributor) isInterjected(v int) bool {
	s := a.deps.with(v, "nsubj")
	if s < 0 || a.deps.with(v, "xcomp", "mark") >= 0 || a.saysClause(v) || a.deps.passive(v) && (a.doc.Tokens[s].Lemma != "it" || !a.verbCue(v).Impersonal() && !a.verbCue(v).Says()) {
		return false // "he is often seen there" says who is seen, not who saw
	}
	if lemma := a.doc.Tokens[v].Lemma; a.deps.with(v, "obj") >= 0 && (!a.cues.Tell[lemma] || a.cues.Showing[lemma]) {
		return false // it says something of its own
	}
	first := a.deps.opening(v)
	return first > a.doc.Sentences[a.doc.Tokens[v].Sentence].First && a.doc.Token(first-1).UPOS == "PUNCT"
}

// tellsOwnSubject reports whether a passive tells what becomes of its own subject, and not whose word the rest is:
// "as the verdict was announced", but not "as it was announced".
func (a *attributor) tellsOwnSubject(v int) bool {
	s := a.subject(v)
	return s >= 0 && s < v && a.deps.passive(v) && isNoun(a.doc.Tokens[s].UPOS) && !a.isParty(s)
}
