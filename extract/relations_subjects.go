package extract

import "wiregraph/graph/ontology"

// onlySupposed reports whether a clause says under which condition something
// else is so, and not that it is so: "if the road is wet".
func (s *relater) onlySupposed(t int) bool {
	if !isRel(s.doc.Tokens[t].Rel, "advcl") {
		return false
	}
	return s.deps.some(t, func(c int) bool {
		return c < t && isRel(s.doc.Tokens[c].Rel, "mark", "advmod") && s.words.Conditions[s.lemma(c)]
	})
}

// subjectOf returns the subject of a predicate, its own or that of the verb or
// predicate that shares it: "was said to be ill", "is small and is dense",
// "believe him to be ill". -1 without one.
func (s *relater) subjectOf(t int) int {
	for steps := 0; t >= 0 && steps < 4; steps++ {
		if sub := s.deps.with(t, "nsubj"); sub >= 0 {
			return sub
		}
		tok := s.doc.Tokens[t]
		switch {
		case tok.Head < 0 || !isRel(tok.Rel, "xcomp", "conj") || s.deps.with(t, "csubj") >= 0: // "and smoking is bad"
			return -1
		case isRel(tok.Rel, "conj") && !s.sharesSubject(t):
			return -1
		case isRel(tok.Rel, "xcomp"):
			if o := s.deps.with(tok.Head, "obj", "iobj"); o >= 0 {
				return o
			}
		}
		t = tok.Head
	}
	return -1
}

// sharesSubject reports whether a predicate joined to another shares its subject: nothing
// but adverbs stands between the conjunction and its copula. In "think that it is
// good and smoking is bad" it has one of its own, whatever the parse says.
func (s *relater) sharesSubject(t int) bool {
	c := s.deps.with(t, "cop")
	if c < 0 {
		return true
	}
	for c--; c >= 0 && isRel(s.doc.Tokens[c].UPOS, "ADV", "AUX", "PART"); c-- {
	}
	return c < 0 || isRel(s.doc.Tokens[c].UPOS, "CCONJ", "PUNCT")
}

// chainOf returns the chain of a pronoun that it shares with another mention.
func (s *relater) chainOf(m *mention) *chain {
	if m.chain < 0 || len(s.chains[m.chain].mentions) < 2 {
		return nil
	}
	return &s.chains[m.chain]
}

// unknown reports whether there is no mention, or it is a pronoun of which the text does not tell
// what it stands for.
func (s *relater) unknown(m *mention) bool {
	return m == nil || m.pronoun && s.chainOf(m) == nil
}

// impersonal reports whether a subject is a pronoun for no person: "it is time".
func (s *relater) impersonal(m *mention) bool { return m.pronoun && m.gender == neuter }

// chainClass is the class of the chain: what a pronoun stands for.
func (s *relater) chainClass(m *mention) ontology.Class {
	if m.chain < 0 {
		return m.class
	}
	return s.chains[m.chain].class
}

// described reports whether the text calls a thing by a noun before pronouns take it up.
func (s *relater) described(c *chain) bool {
	m := &s.mentions[c.mentions[0]]
	return !m.pronoun && s.doc.Tokens[m.head].UPOS == "NOUN"
}

// asks reports whether a predicate is asked for, or wondered at: "how strange".
func (s *relater) asks(t int) bool {
	return s.deps.some(t, func(c int) bool { return c < t && s.doc.Tokens[c].XPOS == "WRB" })
}
