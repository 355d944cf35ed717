package extract

// open makes an OPEN proposition of a clause that no frame covers: who does
// what to whom, with the verb as predicate. Clauses as objects are left to the
// frames and to attribution, and of whom nobody can tell who is meant nothing
// is told.
func (f *framer) open(v int, a *arguments) {
	typ := f.frames.Open()
	p := proposition{typ: typ, anchor: v, trigFirst: v, trigEnd: v + 1, rule: "open", prior: openPrior, predicate: f.lemma(v)}
	if len(a.subject) == 0 && !(a.passive && len(a.objects) > 0) {
		return
	}
	for _, c := range f.deps.of(v) {
		if f.doc.Tokens[c].Rel == "compound:prt" {
			p.predicate += "_" + f.lemma(c)
		}
	}
	object := a.object()
	if len(object) == 0 {
		for _, prep := range a.preps {
			object = prep.heads
			p.predicate += "_" + prep.prep
			break
		}
	}
	if len(object) == 0 || f.nobody(object) || f.nobody(a.subject) {
		return
	}
	if len(a.subject) > 0 {
		p.roles = append(p.roles, filler{role: "agent", heads: a.subject})
	}
	p.roles = append(p.roles, filler{role: "object", heads: object})
	m := &match{typ: typ, roles: p.roles}
	f.addCircumstances(m, v, object)
	p.roles = m.roles
	p.first, p.end = f.clauseSpan(v, p.roles)
	f.add(p)
}

// object returns the direct object: the last of two.
func (a *arguments) object() []int {
	if len(a.objects) == 0 {
		return nil
	}
	return a.objects[len(a.objects)-1]
}

// tellsTime reports whether the phrase tells when, or how long.
func (f *framer) tellsTime(h int) bool {
	_, kind := f.classOf(h)
	return f.time[h] || kind == "Time" || f.doc.Tokens[h].Rel == "obl:unmarked"
}

// nobody reports whether the heads are a pronoun that stands for nothing named
// or described.
func (f *framer) nobody(heads []int) bool {
	if len(heads) != 1 || f.doc.Tokens[heads[0]].UPOS != "PRON" {
		return false
	}
	i := f.byHead[heads[0]]
	if i < 0 {
		return true
	}
	chain := f.mentions[i].chain
	if chain < 0 {
		return true
	}
	for _, k := range f.chains[chain].mentions {
		if !f.mentions[k].pronoun {
			return false
		}
	}
	return true
}
