package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// nearer puts the place that stands next to the verb in the place of the one that this lies
// in, where a frame took that: "died | at a clinic in Norland".
func (f *framer) nearer(m *match, c *lexicon.Circumstance, around []int) {
	k := slices.IndexFunc(m.roles, func(r filler) bool { return r.role == c.Role })
	if len(c.Of) == 0 || len(m.roles[k].heads) != 1 {
		return
	}
	wide := m.roles[k].heads[0]
	if class, _ := f.classOf(wide); class != ontology.Place || f.deps.with(wide, "case") < 0 {
		return
	}
	for _, h := range around {
		if h < m.anchor || h > wide || f.used(m.roles, h) || !f.isCircumstance(c, h) {
			continue
		}
		if _, end := f.deps.phrase(h); f.doc.Tokens[wide].Head == h || end == f.deps.with(wide, "case") {
			m.roles[k] = filler{role: c.Role, heads: f.coordinated(h)}
			return
		}
	}
}

// inClauses adds the phrases of clauses without a subject of their own that tell when
// something happens: "died while working | at the dam".
func (f *framer) inClauses(at int, c *lexicon.Circumstance, around []int) []int {
	for _, v := range f.deps.of(at) {
		if t := &f.doc.Tokens[v]; v < at || t.XPOS != "VBG" || !isRel(t.Rel, "advcl", "obl") || !c.Clauses[caseOf(f.doc, f.deps, v)] || f.deps.with(v, "nsubj") >= 0 {
			continue
		}
		around = append(around[:len(around):len(around)], f.deps.of(v)...)
	}
	return around
}

// shared returns the phrases of the clause beside that of a verb that tells of the same
// happening: of the next that has its subject and tells of one of the types ("killed two and
// injured six | in Oz"), and of the one on which a participle comments ("burst | at a
// market, killing two").
func (f *framer) shared(at int, c *lexicon.Circumstance) []int {
	if t := &f.doc.Tokens[at]; t.XPOS == "VBG" && t.Rel == "advcl" && 0 <= t.Head && t.Head < at && f.deps.with(at, "mark", "case", "nsubj") < 0 {
		return slices.DeleteFunc(slices.Clone(f.deps.of(t.Head)), func(p int) bool { return p > at })
	}
	for _, v := range f.deps.of(at) {
		if f.doc.Tokens[v].Rel == "conj" && f.isVerbal(v) && f.deps.with(v, "nsubj") < 0 && f.frames.Some(f.lemma(v), func(fr lexicon.VerbFrame) bool { return c.Types[fr.Type.ID] }) {
			return f.deps.of(v)
		}
	}
	return nil
}

// isManner reports whether a bare noun with a phrase of its own tells how or why
// something is done, and no place: "in support of the strike".
func (f *framer) isManner(h int) bool {
	class, _ := f.classOf(h)
	return f.doc.Tokens[h].XPOS == "NN" && (class == "" || class == ontology.Concept || class == ontology.Event) && f.deps.with(h, "det", "nmod:poss", "amod", "compound") < 0 && f.deps.with(h, "nmod") > h
}

// isAboard reports whether a phrase with "on" tells by a bare noun for a body that somebody is
// aboard: no body is meant by "with 71 people on board".
func (f *framer) isAboard(p prepositional) bool {
	h := p.heads[0]
	class, _ := f.classOf(h)
	return p.prep == "on" && class == ontology.Organization && f.doc.Tokens[h].XPOS == "NN" && f.isBareNoun(h)
}

// isState reports whether a noun without an article tells how something is and no place,
// where the role would take it: "found the child in good health", "gathered in temperatures below zero".
func (f *framer) isState(h int, spec *ontology.RoleSpec) bool {
	class, kind := f.classOf(h)
	return len(spec.Classes) == 0 && class == ontology.Concept && (f.doc.Tokens[h].XPOS == "NN" || kind == quantityKind) && f.deps.with(h, "det", "nmod:poss", "nummod", "compound", "appos", "flat", "nmod:desc") < 0
}

// ofActBefore reports whether a phrase with "from" or "on" right behind the object belongs to what that tells
// somebody says or does, and is no place: "rejected an offer | from Oz", "condemned the attack | on Kent".
func (f *framer) ofActBefore(h int, object []int) bool {
	prep := caseOf(f.doc, f.deps, h)
	class, _ := f.classOf(h)
	return class == ontology.Place && (prep == "from" || prep == "on") && slices.ContainsFunc(object, func(o int) bool {
		return o < h && f.deps.with(h, "case") == o+1 && f.frames.NounHas(f.lemma(o), prep)
	})
}
