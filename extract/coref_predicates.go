package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// keptFrom returns whom a verb keeps from what the gerund at token t tells: "barred
// Roe from leaving". -1 where it is no such.
func (c *corefer) keptFrom(t int) int {
	tok := c.doc.Tokens[t]
	if tok.XPOS != "VBG" || tok.Head < 0 || !isRel(tok.Rel, "advcl") || c.deps.preposition(t) != "from" {
		return -1
	}
	return c.deps.with(tok.Head, "obj")
}

// predicated returns what a noun is said to be, or to become, whose possessor or
// complement is the pronoun at token t: in "Roe became his deputy", he is not Roe.
// -1 where it is of no such noun, or of one's own.
func (c *corefer) predicated(t int) int {
	tok := c.doc.Tokens[t]
	noun := tok.Head
	if noun < 0 || !isRel(tok.Rel, "nmod") || c.doc.Tokens[noun].UPOS != "NOUN" {
		return -1
	}
	n := c.doc.Tokens[noun]
	if n.Head >= 0 && n.Head < noun && isRel(n.Rel, "obl") && c.deps.cased(noun, "as") {
		if o := c.deps.with(n.Head, "obj", "nsubj:pass"); o >= 0 && o < noun {
			return o // "named Roe as his deputy"
		}
	}
	for _, k := range c.deps.of(noun) {
		if isRel(tok.Rel, "nmod:poss") && (c.doc.Tokens[k].Lemma == "own" || isRel(c.doc.Tokens[k].Rel, "case")) {
			return -1 // "the plan is in its first stage"
		}
	}
	if s := c.deps.with(noun, "nsubj"); s >= 0 && s < noun && c.deps.with(noun, "cop") >= 0 {
		return s
	}
	if n.Head < 0 || !isRel(n.Rel, "xcomp") || n.Head > noun {
		return -1
	}
	if o := c.deps.with(n.Head, "obj"); o >= 0 && o < noun {
		return o
	}
	return c.sharedSubject(n.Head)
}

// resulting reports whether a participle tells what comes of the clause before it,
// and not what its subject does: "the storm hit the port, forcing it to close".
func (c *corefer) resulting(v int) bool {
	t := c.doc.Tokens[v]
	return t.XPOS == "VBG" && isRel(t.Rel, "advcl") && t.Head >= 0 && t.Head < v && c.anaphora.Results[t.Lemma]
}

// made returns what a participle behind a clause says that something makes it: "he won
// again, making him the first to do so". It is the subject of the clause or its
// object, the one that is of the kind that it is made. -1 where mention i is no such
// object, or either may be meant.
func (c *corefer) made(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	t := c.doc.Tokens[m.head]
	if t.Head < 0 || !isRel(t.Rel, "obj") || !c.resulting(t.Head) {
		return -1
	}
	noun, clause := c.deps.with(t.Head, "xcomp"), c.doc.Tokens[t.Head].Head
	if noun <= m.head || !isNoun(c.doc.Tokens[noun].UPOS) {
		return -1
	}
	var may []int
	for _, k := range []int{c.sharedSubject(clause), c.deps.with(clause, "obj")} {
		if k >= 0 && k < t.Head && c.byHead[k] >= 0 && c.known(c.byHead[k]).class == "" {
			return -1
		}
		if k >= 0 && k < t.Head && c.byHead[k] >= 0 && c.takesUp(i, c.byHead[k], p) {
			may = append(may, c.byHead[k])
		}
	}
	if len(may) == 1 {
		return may[0]
	}
	for _, j := range may {
		if k := c.byHead[noun]; k >= 0 && c.known(j).class == c.mentions[k].class {
			return j
		}
	}
	return -1
}

// stressed returns the mention right behind which a reflexive stands that stresses
// it: "the minister himself". -1 where it stresses nothing.
func (c *corefer) stressed(m *mention) int {
	if m.head == 0 || c.doc.Token(m.head-1).Sentence != c.doc.Tokens[m.head].Sentence || c.deps.with(m.head, "case") >= 0 {
		return -1
	}
	p, _ := c.anaphora.Pronoun(c.doc.Word(m.head))
	for j := range c.mentions {
		o := &c.mentions[j]
		if o.head >= m.head {
			break
		}
		if o.end != m.head && o.head != m.head-1 || o.demonym {
			continue
		}
		k := c.known(j)
		person := k.class == ontology.Person && !k.plural
		if p.Plural && (k.plural || collective(k)) || !p.Plural && (p.Gender != 'n' && person && (k.gender == anyGender || k.gender == genderByte(p.Gender)) || p.Gender == 'n' && !person && !k.plural && k.class != "") {
			return j
		}
	}
	return -1
}
