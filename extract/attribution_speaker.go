package extract

import (
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// isPerson reports whether a token heads the name of a person.
func (a *attributor) isPerson(t int) bool {
	if t < 0 {
		return false
	}
	i := a.byHead[t]
	return i >= 0 && a.mentions[i].class == ontology.Person && a.mentions[i].name != ""
}

// canSpeak reports whether a phrase may stand for who says something: all but
// what is known to be a thing or an event.
func (a *attributor) canSpeak(t int) bool {
	i := a.byHead[t]
	if i < 0 || a.nouns[t] {
		return false
	}
	return a.mentions[i].pronoun || a.mentions[i].class == "" || a.isParty(t) || a.isDocument(t)
}

// speaker returns the token of who does what a verb says, -1 when it is not
// said.
func (a *attributor) speaker(v int) int {
	climbed, from := false, v
	if tok := a.doc.Tokens[v]; tok.XPOS == "VBN" && isRel(tok.Rel, "xcomp") && a.deps.with(v, "aux", "obj") < 0 {
		return a.agentOf(v) // "stands accused of"
	}
	if a.addressed(v) || a.undergoes(v) {
		return a.agentOf(v)
	}
	for range 10 {
		if climbed && a.inQuotes(v) && !a.inQuotes(from) {
			for _, w := range a.beside[v] {
				if w.rank == heSaid && w.source.head >= 0 {
					return w.source.head // "“The dam,” said Lee, “was old,” adding"
				}
			}
			if h := a.doc.Tokens[v].Head; h >= 0 {
				v = h // "praised him, noting “his trip began an era”", hung on what it says
				continue
			}
		}
		if s := a.subject(v); climbed && s >= 0 && a.deps.passive(v) && a.canSpeak(s) && (a.isParty(s) || a.agentOf(v) < 0) {
			return s // "was met with applause upon announcing that"
		}
		if s := a.subject(v); !climbed && a.deps.passive(v) && a.cues.Citing[a.doc.Tokens[v].Lemma] && a.isPerson(s) && a.agentOf(v) < 0 {
			return s // "Ann Lee was quoted in the Post: “…”"
		}
		if a.deps.passive(v) {
			if climbed && isRel(a.doc.Tokens[from].Rel, "conj") && isRel(a.doc.Tokens[v].Rel, "ccomp") {
				v = a.doc.Tokens[v].Head // "said the notices were read by lawyers and added that"
				continue
			}
			if by := a.agentOf(v); by < 0 || !a.isDocument(by) || a.doc.Tokens[by].XPOS != "NN" || a.deps.with(by, "det", "nmod", "amod", "compound") >= 0 {
				return by
			}
			return -1 // "were told by letter that"
		}
		tok := a.doc.Tokens[v]
		if o := a.deps.with(v, "obj"); climbed && o >= 0 && a.cues.Issue[tok.Lemma] && a.isDocument(o) {
			if by := a.owner(o); by >= 0 {
				return by // "the journal published a study by a team, saying"
			}
		}
		if s := a.subject(v); s >= 0 {
			if climbed && a.addsTo(from, v) {
				v = tok.Head // "said the team deserved the cup, noting that it won"
				continue
			}
			thing := !a.isParty(s) && !a.isDocument(s) && !a.mentioned(s)
			if h := tok.Head; climbed && thing && tok.Rel == "acl" && h >= 0 && a.doc.Tokens[h].Head >= 0 && isVerb(a.doc.Tokens[a.doc.Tokens[h].Head].UPOS) {
				v = a.doc.Tokens[h].Head // "stressed the view that the process was fair, saying that"
				continue
			}
			if !climbed || a.canSpeak(s) && !(thing && isRel(tok.Rel, "ccomp")) && a.quoteAt[from] == a.quoteAt[v] || !isRel(tok.Rel, "ccomp", "advcl") || tok.Head < 0 {
				return a.antecedent(s, v)
			}
			v = tok.Head // "she said the tax was high, adding that"
			continue
		}
		if s := a.inverted(v); s >= 0 {
			return s
		}
		if cue := a.verbCue(v); cue.Says() {
			if s := a.nextTo(v); s >= 0 {
				return s // "…, the bank's chairman, Ann Lee, told Norwire, adding that"
			}
		}
		if tok.XPOS == "VBG" && !climbed {
			if s := a.deps.with(v, "nmod:poss"); s >= 0 {
				return s // "the court's finding that"
			}
		}
		climbed = true
		if tok.Head < 0 {
			return -1
		}
		if o := a.deps.with(tok.Head, "obj", "iobj"); o >= 0 && isRel(tok.Rel, "advcl") && tok.XPOS == "VBG" && a.deps.markedBy(v, a.cues.RoleMarks) && a.canSpeak(o) {
			return o // "quoted a doctor as saying"
		}
		if o := a.deps.with(tok.Head, "obj", "iobj"); v == from && o >= 0 && o < v && isRel(tok.Rel, "advcl") && tok.XPOS == "VBG" && a.frames.ObjectActs(caseOf(a.doc, a.deps, v)) && a.isParty(o) {
			return o // "accused the mayor of saying"
		}
		switch {
		case isRel(tok.Rel, "acl") && (a.isParty(tok.Head) || a.isDocument(tok.Head) || tok.XPOS != "VBG" && (tok.XPOS != "VB" || v == from && a.doc.Tokens[tok.Head].UPOS != "NOUN") || tok.XPOS == "VBG" && a.canSpeak(tok.Head) && a.doc.Word(v-1) != "," && a.deps.with(v, "mark") < 0 && a.deps.with(tok.Head, "nmod:poss") < 0):
			return tok.Head
		case isRel(tok.Rel, "acl"): // "affirmed her readiness, writing that"
			n := tok.Head
			if n = a.doc.Tokens[n].Head; n < 0 || tok.XPOS == "VBG" && a.deps.with(v, "mark") >= 0 && a.deps.with(n, "nsubj") == tok.Head {
				return -1 // "the advantage of knowing that it closed is small"
			}
			v = n
			continue
		case isRel(tok.Rel, "xcomp"):
			if o := a.deps.with(tok.Head, "obj", "iobj"); o >= 0 && a.doc.Tokens[o].XPOS != "DT" && a.doc.Word(o) != "'s" { // but not "had this to say", "let's say"
				return o
			}
		case !isRel(tok.Rel, "advcl", "conj", "parataxis") && !(isRel(tok.Rel, "csubj") && tok.XPOS == "VB"): // "we are sorry to report that"
			return -1
		}
		if v = a.carrier(v); v < 0 {
			return -1
		}
	}
	return -1
}

// addressed reports whether a verb without a subject tells what its clause's own subject was
// told or asked: "asked whether it had failed, Lee nodded", "was called in and told that".
func (a *attributor) addressed(v int) bool {
	tok := a.doc.Tokens[v]
	if !a.cues.Tell[tok.Lemma] || a.deps.with(v, "nsubj", "aux", "obj", "iobj") >= 0 || tok.Head < 0 {
		return false
	}
	return isParticiple(tok.XPOS) && (isRel(tok.Rel, "advcl") || isRel(tok.Rel, "conj") && a.deps.passive(tok.Head))
}

// undergoes reports whether a participle says what becomes of its subject, or of that of
// its clause, without an auxiliary: "man charged with fraud", "appeared in court accused of
// fraud".
func (a *attributor) undergoes(v int) bool {
	tok := a.doc.Tokens[v]
	if cue := a.verbCue(v); tok.XPOS == "VBD" && isRel(tok.Rel, "conj") && cue != nil && cue.Stance == "doubt" && a.deps.passive(tok.Head) && a.deps.with(v, "nsubj", "aux", "obj", "iobj", "ccomp", "xcomp") < 0 {
		return true // "was dismissed and charged with fraud"
	}
	if tok.XPOS != "VBN" || a.deps.with(v, "aux", "obj", "iobj", "ccomp", "xcomp", "mark") >= 0 {
		return false
	}
	o := a.deps.with(v, "obl")
	return o > v && a.deps.with(o, "case") == v+1 && (isRel(tok.Rel, "advcl") || a.deps.with(v, "nsubj") >= 0)
}

// carrier returns the clause that a clause hangs on, be it through a word that it tells
// the degree of ("went as far | as to say") or that it is wrongly joined with ("called on
// Italy, | adding that"); -1 without one.
func (a *attributor) carrier(v int) int {
	tok := a.doc.Tokens[v]
	h := tok.Head
	through := a.doc.Tokens[h].UPOS == "ADV" || tok.XPOS == "VBG" && isRel(tok.Rel, "conj") && a.doc.Word(a.deps.opening(v)-1) == ","
	for ; h >= 0; h = a.doc.Tokens[h].Head {
		if isVerb(a.doc.Tokens[h].UPOS) || a.deps.with(h, "nsubj") >= 0 {
			return h
		}
		if !through {
			return -1
		}
	}
	return -1
}

// addsTo reports whether a participle of saying at the end of what somebody says tells
// what else he says, and not what the subject there says: "said the team was good, noting
// that it won", but not "said the man fled, claiming that" and "said the bank apologised,
// saying that".
func (a *attributor) addsTo(participle, said int) bool {
	tok, p := a.doc.Tokens[said], a.doc.Tokens[participle]
	if !isRel(tok.Rel, "ccomp") || tok.Head < 0 || p.Head != said || p.XPOS != "VBG" || a.doc.Word(a.deps.opening(participle)-1) != "," || a.quoteAt[said] >= 0 {
		return false
	}
	cue, outer, inner := a.verbCue(participle), a.verbCue(tok.Head), a.verbCue(said)
	return cue.Says() && cue.Stance != "doubt" && cue.Modality == string(graph.Asserted) && outer.Says() && !inner.Says()
}

// isParty reports whether a phrase stands for somebody who can speak.
func (a *attributor) isParty(t int) bool {
	if t < 0 || a.byHead[t] < 0 {
		return false
	}
	m := a.mentions[a.byHead[t]]
	class := m.class
	if m.chain >= 0 && m.chain < len(a.chains) {
		class = orElse(a.chains[m.chain].class, class)
	}
	switch class {
	case ontology.Person, ontology.Organization, ontology.Group, ontology.Place:
		return true
	}
	return false
}

// isHuman reports whether a phrase stands for a person.
func (a *attributor) isHuman(t int) bool {
	i := a.byHead[t]
	if i < 0 {
		return false
	}
	m := a.mentions[i]
	if m.chain >= 0 && m.chain < len(a.chains) {
		return a.chains[m.chain].class == ontology.Person && !m.plural
	}
	return m.class == ontology.Person && !m.plural
}
