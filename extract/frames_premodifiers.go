package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// premodifier makes the proposition of a past participle, or an adjective that
// stands for one, before a name: "the ousted president Jane Roe", "the late Jane
// Roe". What is done is done to the one named.
func (f *framer) premodifier(v int) {
	t := &f.doc.Tokens[v]
	if t.Rel != "amod" || t.Head < v || t.UPOS == "VERB" && t.XPOS != "VBN" {
		return
	}
	if v > 1 && f.doc.Word(v-1) == "-" && f.doc.Tokens[v-1].End == t.Start {
		return // "rebel-held": by them, and in their own sense
	}
	h := f.describedName(t.Head)
	named := h >= 0
	if !named && t.UPOS == "VERB" {
		h = f.definiteNoun(t.Head)
	}
	if h < 0 {
		return
	}
	if len(f.frames.Verb(f.lemma(v))) == 0 && !f.asParticiple(t) {
		return
	}
	a := &arguments{clause: -1, question: -1, infin: -1, gerund: -1, event: -1, passive: true, objects: [][]int{{h}}}
	top := f.bestVerb(v, a)
	if top == nil || top.typ.IsRelation() || !f.used(top.roles, h) || !befalls(top.typ) && !(named && top.typ.Roles[0].Name == targetRole) {
		return
	}
	f.newOffice(top, v, h)
	m := &f.mentions[f.byHead[h]]
	first, end := f.widen(v, max(m.nameEnd, h+1), nil)
	f.add(proposition{
		typ: top.typ, anchor: v, trigFirst: v, trigEnd: v + 1, first: first, end: end,
		roles: top.roles, cut: true, rule: "participle:" + strings.ToLower(f.lemma(v)), prior: nounPrior,
	})
}

// asParticiple gives an adjective in -ed the lemma of the verb whose participle it is, where frames know that verb and
// not the adjective: "the recently | deceased | actor John Doe".
func (f *framer) asParticiple(t *nlp.Token) bool {
	verb, ok := participleOf(t.Lemma, func(verb string) bool { return len(f.frames.Verb(verb)) > 0 })
	if ok = ok && t.XPOS == "JJ"; ok {
		t.Lemma = verb
	}
	return ok
}

// definiteNoun returns a noun that stands for one known thing or person: what a
// participle before it tells was done to this one ("the stolen panel"). -1 for others, of
// which it may tell only the sort ("stolen panels"), and for what happens.
func (f *framer) definiteNoun(n int) int {
	i := f.byHead[n]
	if i < 0 || !f.mentions[i].definite || f.doc.Tokens[n].UPOS != "NOUN" {
		return -1
	}
	switch class, _ := f.classOf(n); class {
	case ontology.Person, ontology.Group, ontology.Artifact, ontology.Organization:
		return n
	}
	return -1
}

// befalls reports whether what a type tells happens to somebody, or to what is taken or
// brought: "the stolen panel", "the detained captain", but of "the elected official" no
// more than his sort is told.
func befalls(t *ontology.Type) bool {
	if len(t.Roles) < 2 || t.Roles[0].Name != agentRole {
		return len(t.Roles) > 0 && t.Roles[0].Name == themeRole
	}
	return t.Roles[1].Name == targetRole || t.Role("origin") != nil
}

// newOffice fills in the office to which somebody was brought, where it stands between the
// participle and the name: "the newly elected | president | Jane Roe".
func (f *framer) newOffice(m *match, v, name int) {
	spec := m.typ.Role(officeRole)
	if spec == nil || !spec.Allows(ontology.Role) || hasRole(m.roles, officeRole) {
		return
	}
	for _, c := range f.deps.of(name) {
		if c > v && c < name && isRel(f.doc.Tokens[c].Rel, "nmod:desc") && len(f.accepts([]int{c}, spec)) > 0 {
			m.roles = append(m.roles, filler{role: officeRole, heads: []int{c}})
			return
		}
	}
}

// officeRole is the role of an office in what brings somebody to it or takes it from him.
const officeRole = "role"

// describedName returns the head of the name that a noun is or describes: the
// president of "president Jane Roe". -1 when it has none.
func (f *framer) describedName(n int) int {
	for steps := 0; steps < 2; steps++ {
		if class, _ := f.classOf(n); f.byHead[n] >= 0 && f.mentions[f.byHead[n]].nameFirst < f.mentions[f.byHead[n]].nameEnd && class == ontology.Person {
			return n
		}
		t := &f.doc.Tokens[n]
		if !isRel(t.Rel, "nmod:desc", "compound") || t.Head < n {
			return -1
		}
		n = t.Head
	}
	return -1
}
