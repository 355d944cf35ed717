package extract

import "wiregraph/graph/ontology"

// impersonal reports whether grammar tells that a neutral pronoun takes up nothing
// that the text spoke of: it stands for a clause that follows, for the time, or for
// what a clause sets apart.
func (c *corefer) impersonal(m *mention) bool {
	t := c.doc.Tokens[m.head]
	if t.Head < 0 || !c.anaphora.Impersonal(c.doc.Word(m.head)) {
		return false
	}
	switch t.Rel {
	case "nsubj:pass":
		return c.announces(m)
	case "obj":
		return c.foretold(m) || answers(c.reading, c.deps, m, c.answers)
	case "nsubj":
		return c.cleft(m) || c.takes(t.Head) || c.becomesSo(t.Head) || c.deps.with(t.Head, "cop") >= 0 && c.anaphora.Times[c.doc.Tokens[t.Head].Lemma] && c.deps.with(t.Head, "acl", "advcl", "csubj", "ccomp") > t.Head
	}
	return false
}

// answered takes the pronouns of verbs of answering for what happened: "the firm denies this".
func (c *corefer) answered() {
	for i := range c.mentions {
		if m := &c.mentions[i]; m.class == "" && answers(c.reading, c.deps, m, c.answers) {
			m.class, c.known(i).class = ontology.Event, ontology.Event
		}
	}
}

// announces reports whether a pronoun stands for the clause that follows: "it
// was reported by Reuters that".
func (c *corefer) announces(m *mention) bool {
	t := c.doc.Tokens[m.head]
	if c.cues.Verbs[c.doc.Tokens[t.Head].Lemma] == nil {
		return false
	}
	for k := t.Head + 1; k < c.doc.Sentences[t.Sentence].End; k++ {
		if c.doc.Tokens[k].Rel == "mark" && isRel(c.doc.Tokens[k].Lemma, "that", "whether", "if") {
			return true
		}
	}
	return false
}

// takes reports whether a verb tells how long or how much it takes to do something:
// "it took | an hour to put out the fire". An infinitive that lacks an object tells of
// what the pronoun stands for: "it took an hour to build".
func (c *corefer) takes(verb int) bool {
	if !c.anaphora.Takes[c.doc.Tokens[verb].Lemma] {
		return false
	}
	for k := verb + 1; k < c.doc.Sentences[c.doc.Tokens[verb].Sentence].End; k++ {
		t := &c.doc.Tokens[k]
		if t.Rel != "mark" || t.UPOS != "PART" || t.Head < k {
			continue
		}
		above := c.doc.Tokens[t.Head].Head
		if above == verb || above > verb && c.doc.Tokens[above].Head == verb && isRel(c.doc.Tokens[above].Rel, "obj", "obl") {
			return c.deps.with(t.Head, "obj", "ccomp", "xcomp") > t.Head
		}
	}
	return false
}

// becomesSo reports whether a verb tells of a clause behind it what it becomes: "it became
// | clear the dam would fail".
func (c *corefer) becomesSo(verb int) bool {
	k := c.deps.with(verb, "xcomp")
	if k < verb || c.doc.Tokens[k].UPOS != "ADJ" {
		return false
	}
	clause := max(c.deps.with(k, "ccomp", "csubj"), c.deps.with(verb, "ccomp", "csubj", "parataxis"))
	return clause > k && c.deps.opening(clause) == k+1 && c.deps.with(clause, "nsubj", "expl") > k
}

// foretold reports whether a pronoun is the object of how somebody words something ("as
// Roe put it"), or the one for a clause behind what is said
// of it: "made it clear that", "find it hard to believe him". Where the clause lacks
// an object, the pronoun is what it lacks: "find it easy to use".
func (c *corefer) foretold(m *mention) bool {
	verb := c.doc.Tokens[m.head].Head
	if c.anaphora.Words[c.doc.Tokens[verb].Lemma] && c.deps.preposition(verb) == "as" {
		return true
	}
	for _, k := range c.deps.of(verb) {
		if k < m.head || c.doc.Tokens[k].UPOS != "ADJ" || !isRel(c.doc.Tokens[k].Rel, "xcomp") {
			continue
		}
		clause := c.deps.with(k, "ccomp", "advcl", "xcomp", "csubj")
		if clause < k {
			continue
		}
		mark := c.deps.with(clause, "mark")
		if mark >= 0 && (c.doc.Tokens[mark].UPOS == "SCONJ" || c.deps.with(clause, "obj", "ccomp", "xcomp", "obl") >= 0) {
			return true
		}
	}
	return false
}

// cleft reports whether a pronoun stands for nothing before what a clause sets apart:
// "it was Roe who won", "it was the storm that sank them", but not "it was the first
// storm that".
func (c *corefer) cleft(m *mention) bool {
	h := c.doc.Tokens[m.head].Head
	if c.deps.with(h, "cop") < m.head || c.deps.with(h, "case", "nmod:poss") >= 0 {
		return false
	}
	clause := c.deps.with(h, "acl")
	if clause < h || c.doc.Tokens[clause].Rel != "acl:relcl" {
		return false
	}
	if c.doc.Tokens[h].UPOS == "PROPN" {
		return true
	}
	d := c.deps.with(h, "det")
	return d >= 0 && c.doc.Tokens[d].Lemma == "the" && !c.deps.superlative(h, c.nouns.Ordinal)
}
