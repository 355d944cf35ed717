package extract

import "wiregraph/graph/ontology"

// sharedSubject returns the subject of the clause of a verb, be it told there
// or in the clause that it is coordinated with or hangs on; -1 without one.
func (c *corefer) sharedSubject(v int) int {
	for steps := 0; v >= 0 && steps < 6; steps++ {
		if s := c.deps.with(v, "nsubj", "csubj"); s >= 0 {
			return s
		}
		t := c.doc.Tokens[v]
		if o := c.keptFrom(v); o >= 0 {
			return o
		}
		switch {
		case isRel(t.Rel, "advcl") && c.purpose(v):
			o := c.deps.with(t.Head, "obj")
			if o < 0 {
				o = c.deps.with(t.Head, "xcomp")
			}
			if o >= 0 && o < v && !getsInTouch(c.frames, c.doc.Tokens[t.Head].Lemma) && c.byHead[o] >= 0 && isClass(c.known(c.byHead[o]).class, ontology.Person, ontology.Group, ontology.Organization) {
				return o // "named Roe to replace him"
			}
			v = t.Head
		case isRel(t.Rel, "conj"), isRel(t.Rel, "advcl") && c.participle(v):
			v = t.Head
		case isRel(t.Rel, "xcomp"):
			if o := c.deps.with(t.Head, "obj", "iobj"); o >= 0 && o < v {
				return o
			}
			v = t.Head
		case t.Rel == "acl:relcl", t.Rel == "acl" && t.XPOS == "VBG", t.Rel == "acl" && c.purpose(v) && c.byHead[t.Head] >= 0 && c.known(c.byHead[t.Head]).class == ontology.Person:
			return t.Head
		default:
			return -1
		}
	}
	return -1
}

// purpose reports whether a verb is an infinitive with "to" behind what is done for it:
// "raised the birds | to sell them".
func (c *corefer) purpose(v int) bool {
	to := c.deps.with(v, "mark")
	t := c.doc.Tokens[v]
	return to >= 0 && to < v && c.doc.Tokens[to].Lemma == "to" && t.XPOS == "VB" && t.Head >= 0 && t.Head < v && c.deps.with(t.Head, "nsubj:pass") < 0
}

// participle reports whether a verb is a present participle, or has "having"
// before it.
func (c *corefer) participle(v int) bool {
	if c.doc.Tokens[v].XPOS == "VBG" {
		return true
	}
	a := c.deps.with(v, "aux")
	return a >= 0 && c.doc.Tokens[a].XPOS == "VBG"
}

// clauseSubject returns the subject of the clause that token t stands in, -1
// without one.
func (c *corefer) clauseSubject(t int) int {
	for steps := 0; t >= 0 && steps < 8; steps++ {
		if s := c.deps.with(t, "nsubj"); s >= 0 && c.deps.clausal(t) {
			return s
		}
		if k := c.doc.Tokens[t]; k.Rel == "acl" && k.XPOS == "VBG" && c.deps.with(t, "mark", "case") < 0 {
			return k.Head // "a reporter doing his job"
		}
		if o := c.keptFrom(t); o >= 0 {
			return o
		}
		t = c.doc.Tokens[t].Head
	}
	return -1
}
