package extract

import "wiregraph/graph/ontology"

// antecedent returns what the relative clause of verb v, hung on noun n, tells
// of. A time is no antecedent of a clause that tells what somebody does: that
// is the object or the subject of the clause around ("sent a bill to the house
// on Monday | which aims to ban it"). What kills or destroys is the attack and
// not the bus in "an attack on a bus that killed ten".
func (f *framer) antecedent(n, v int) int {
	if !f.isTime(n) {
		return f.eventAround(n, v)
	}
	above := f.doc.Tokens[n].Head
	if above < 0 {
		return n
	}
	if !f.isClause(above) {
		if u := f.doc.Tokens[above].UPOS; u == "NOUN" || u == "PROPN" {
			return above // "a meeting on Monday, which …"
		}
		return n
	}
	for _, rel := range []string{"obj", "nsubj"} {
		if c := f.deps.with(above, rel); c >= 0 && c < v && c != n && !f.isTime(c) {
			return f.antecedentOf(c, above)
		}
	}
	return n
}

// eventAround returns the event noun of whose phrase noun n is a part, where
// verb v tells of what an event does to people and things; else n.
func (f *framer) eventAround(n, v int) int {
	t := &f.doc.Tokens[n]
	if e := f.happenedAt(n); e >= 0 && f.frames.Harms(f.lemma(v)) && f.ofThings(v) {
		return e
	}
	if !isRel(t.Rel, "nmod") || t.Head < 0 || t.Head > n || f.fillers.Singles[t.Lemma] {
		return n // "three blasts, including one that killed two"
	}
	if f.actsBetter(v, t.Head, n) || f.isCleft(t.Head) {
		return t.Head
	}
	if !f.frames.Harms(f.lemma(v)) {
		return n
	}
	class, _ := f.classOf(n)
	if people := isPeople(class); class == ontology.Event || class == ontology.Organization || people && !f.ofThings(v) {
		return n
	}
	if class, _ := f.classOf(t.Head); class != ontology.Event || len(f.frames.Noun(f.lemma(t.Head))) == 0 {
		return n
	}
	return t.Head
}

// happenedAt returns the event that the phrases around the noun of a place lead to, of which each tells where the
// one before it is: "attacks in the north of a town in Oz | that killed two". -1 where they lead to none.
func (f *framer) happenedAt(n int) int {
	for h := n; h >= 0; h = f.doc.Tokens[h].Head {
		class, _ := f.classOf(h)
		t := &f.doc.Tokens[h]
		switch {
		case class == ontology.Event && h < n && len(f.frames.Noun(f.lemma(h))) > 0:
			return h
		case class != ontology.Place || t.Head > h:
			return -1
		case isRel(t.Rel, "obl") && t.Head >= 0:
			o := f.deps.with(t.Head, "obj")
			if class, _ := f.classOf(max(o, 0)); o > t.Head && o < h && class == ontology.Event && len(f.frames.Noun(f.lemma(o))) > 0 {
				return o
			}
			return -1
		case !isRel(t.Rel, "nmod", "conj", "appos", "flat"):
			return -1
		}
	}
	return -1
}

// ofThings reports whether the subject of a relative clause is the pronoun of things, and not
// of people: "a shooting of marchers | that left two dead".
func (f *framer) ofThings(v int) bool {
	return f.doc.Tokens[v].Rel == "acl:relcl" && f.deps.some(v, func(s int) bool {
		return isRel(f.doc.Tokens[s].Rel, "nsubj", "obl") && f.doc.Tokens[s].XPOS == "WDT"
	})
}

// isCleft reports whether a noun is what a cleft sentence brings out: "it was the
// audit of the bank which led to arrests".
func (f *framer) isCleft(n int) bool {
	s := f.deps.with(n, "nsubj", "expl")
	class, _ := f.classOf(n)
	return s >= 0 && class == ontology.Event && f.deps.with(n, "cop") >= 0 && f.doc.Tokens[s].UPOS == "PRON" && f.anaphora.Impersonal(f.doc.Word(s))
}

// broughtOut returns what a clause stands for that begins with "what" and of which a copula
// says what that is: "what the divers found was | a bell", and any other head as it is.
func (f *framer) broughtOut(h int) int {
	t := &f.doc.Tokens[h]
	if t.XPOS != "WP" || t.Rel != "nsubj" || t.Head < h || f.deps.with(t.Head, "cop") < h || !isNoun(f.doc.Tokens[t.Head].UPOS) || f.deps.with(t.Head, "case") >= 0 {
		return h
	}
	return t.Head
}

// actsBetter reports whether a frame of the verb wants for its subject the event
// that the phrase headed by a stands for, and none what b stands for: "an earthquake of
// magnitude 6 that struck the town".
func (f *framer) actsBetter(v, a, b int) bool {
	wanted := func(h int) bool {
		for _, fr := range f.frames.Verb(f.lemma(v)) {
			for _, s := range fr.Slots {
				if s.Place == "S" && len(s.Kinds) > 0 && len(f.ofKinds([]int{h}, s.Kinds)) > 0 {
					return true
				}
			}
		}
		return false
	}
	if class, _ := f.classOf(a); class != ontology.Event {
		return false
	}
	class, kind := f.classOf(b)
	return (class == "" || class == ontology.Concept && kind != "Animal" || class == ontology.Quantity) && !wanted(b) && wanted(a)
}

// isTime reports whether the phrase tells a time: an expression, or a noun that
// names a stretch of time ("the night the king was shot").
func (f *framer) isTime(h int) bool {
	return f.tellsTime(h) || f.doc.Tokens[h].UPOS == "NOUN" && f.frames.IsTime(f.lemma(h))
}

// antecedentOf returns what a relative pronoun in the clause of v stands for,
// and any other head as it is.
func (f *framer) antecedentOf(h, v int) int {
	switch f.doc.Tokens[h].XPOS {
	case "WDT", "WP":
	default:
		return h
	}
	for c := v; c >= 0; c = f.doc.Tokens[c].Head {
		t := &f.doc.Tokens[c]
		if isRel(t.Rel, "acl") && (t.Rel == "acl:relcl" || f.deps.with(c, "mark", "case") < 0) {
			n := f.antecedent(t.Head, v)
			if f.doc.Tokens[h].XPOS == "WP" && f.lemma(h) != "what" {
				n = f.somebodyAround(n)
			}
			return n
		}
		if t.Rel != "conj" && t.Rel != "xcomp" {
			break
		}
	}
	return h
}

// somebodyAround returns the one for whom "who" stands behind a thing or a place
// that the parse takes it for: "knew | someone in town who had one". The head
// itself when it may be somebody, or nobody is around it.
func (f *framer) somebodyAround(n int) int {
	class, _ := f.classOf(n)
	if class != ontology.Place && class != ontology.Artifact && class != ontology.Event && class != ontology.Document || f.doc.Tokens[n].UPOS == "PRON" {
		return n
	}
	t := &f.doc.Tokens[n]
	if isRel(t.Rel, "nmod") && 0 <= t.Head && t.Head < n && f.isSomebody(t.Head) {
		return t.Head
	}
	if isRel(t.Rel, "obl") && t.Head >= 0 {
		if o := f.deps.with(t.Head, "obj", "nsubj:pass"); 0 <= o && o < n && f.isSomebody(o) {
			return o
		}
	}
	return n
}
