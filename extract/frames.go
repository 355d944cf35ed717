package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// frames finds what clauses and event nouns say: for each verb and noun that
// the lexicon knows the best matching frame, for other verbs an OPEN
// proposition, so that nothing is lost. It fills props and byAnchor.
func (x *Extractor) frames(r *reading) {
	f := &framer{reading: r, deps: dependentsOf(r.doc), frames: x.lexicon.Frames, circumstances: x.lexicon.Circumstances.List, words: x.lexicon.Open, cues: x.lexicon.Cues.Verbs, time: make([]bool, len(r.doc.Tokens))}
	clock := &timekeeper{reading: r, deps: f.deps, x: x}
	for s := range r.doc.Sentences {
		for _, t := range clock.expressions(s) {
			for i := t.core; i < t.end; i++ {
				f.time[i] = true
			}
		}
	}
	for i := range r.doc.Tokens {
		if f.isPredicate(i) {
			f.verb(i)
		} else if r.doc.Tokens[i].UPOS == "NOUN" {
			f.noun(i)
		}
	}
}

// A framer finds the propositions of clauses and event nouns.
type framer struct {
	*reading
	deps   dependents
	frames *lexicon.Frames

	circumstances []lexicon.Circumstance
	words         *lexicon.Open
	cues          map[string]*lexicon.Cue
	time          []bool // tokens that are part of a time expression
}

// How often a proposition is right, by the kind of rule that made it.
const (
	verbPrior = 0.8
	nounPrior = 0.65
	openPrior = 0.5
)

// isPredicate reports whether token i is a verb that makes a clause, or the
// predicate of a copula.
func (f *framer) isPredicate(i int) bool {
	t := &f.doc.Tokens[i]
	switch t.UPOS {
	case "VERB":
		return !isRel(t.Rel, "amod", "compound", "case", "mark")
	case "AUX", "PUNCT":
		return false
	}
	return f.deps.with(i, "cop") >= 0
}

// add records a proposition, once for each of those to whom it is done: "saw a
// car and a plane" says two things.
func (f *framer) add(p proposition) {
	for k, r := range p.roles {
		if len(r.heads) < 2 || len(p.typ.Roles) < 2 || p.typ.Roles[1].Name != r.role {
			continue
		}
		for _, h := range r.heads {
			one := p
			one.roles = slices.Clone(p.roles)
			one.roles[k] = filler{role: r.role, heads: []int{h}}
			f.record(one)
		}
		return
	}
	f.record(p)
}

// record enters a proposition and where it is anchored.
func (f *framer) record(p proposition) {
	if f.byAnchor == nil {
		f.byAnchor = map[int][]int{}
	}
	f.byAnchor[p.anchor] = append(f.byAnchor[p.anchor], len(f.props))
	f.props = append(f.props, p)
}

// A match is a frame with its roles filled.
type match struct {
	typ    *ontology.Type
	anchor int // the verb or noun
	roles  []filler
	score  int
	extra  []int // tokens of the trigger beside the verb: particle, light object
	listed int   // line in the lexicon, to settle ties
}

// better reports whether m is to be taken rather than n.
func (m *match) better(n *match) bool {
	if n == nil || m.score != n.score {
		return n == nil || m.score > n.score
	}
	return m.listed < n.listed
}

// fillable reports whether all required roles are filled.
func (m *match) fillable() bool {
	for _, spec := range m.typ.Roles {
		if spec.Required && !hasRole(m.roles, spec.Name) {
			return false
		}
	}
	return true
}

func hasRole(roles []filler, name string) bool {
	for _, r := range roles {
		if r.role == name {
			return true
		}
	}
	return false
}

// accepts returns those of the heads that may fill the role by their class.
func (f *framer) accepts(heads []int, spec *ontology.RoleSpec) []int {
	var out []int
	office := spec.Allows(ontology.Role) && !spec.Allows(ontology.Person)
	for _, h := range heads {
		if office {
			h = f.officeAt(h)
		}
		if f.acceptsOne(h, spec) {
			out = append(out, h)
		}
	}
	return out
}

func (f *framer) acceptsOne(h int, spec *ontology.RoleSpec) bool {
	if len(spec.Classes) == 0 {
		return true
	}
	class, kind := f.classOf(h)
	if spec.Kind != "" {
		return f.hasKind(h, spec.Kind)
	}
	if unknown := class == "" || class == ontology.Concept && kind == "" || class == ontology.Quantity; unknown && !f.isVerbal(h) && settles(spec) != "" {
		return true
	}
	if class == "" {
		return spec.Allows(ontology.Concept) || spec.Allows(ontology.Literal) || f.counts(h) && (spec.Allows(ontology.Quantity) || spec.Allows(ontology.Money))
	}
	if class == ontology.Event || f.isVerbal(h) {
		return spec.Allows(ontology.Event)
	}
	return spec.Allows(class) || spec.Allows(ontology.Literal) ||
		(spec.Allows(ontology.Quantity) || spec.Allows(ontology.Money)) && f.counts(h)
}

// counts reports whether the phrase headed by h says how many or how much.
func (f *framer) counts(h int) bool {
	return f.doc.Tokens[h].UPOS == "NUM" || f.deps.with(h, "nummod") >= 0
}

// ofKinds returns those of the heads that are known to be of one of the kinds,
// all when there are none to choose from.
func (f *framer) ofKinds(heads []int, kinds []lexicon.Kind) []int {
	if len(kinds) == 0 {
		return heads
	}
	var out []int
	for _, h := range heads {
		class, _ := f.classOf(h)
		for _, k := range kinds {
			if class == k.Class && (k.Kind == "" || f.hasKind(h, k.Kind)) {
				out = append(out, h)
				break
			}
		}
	}
	return out
}

// hasKind reports whether a thing, or what it holds ("containers of
// munitions"), is of the finer kind.
func (f *framer) hasKind(h int, kind string) bool {
	if _, k := f.classOf(h); k == kind {
		return true
	}
	for _, c := range f.deps.of(h) {
		if isRel(f.doc.Tokens[c].Rel, "nmod", "compound") {
			if _, k := f.classOf(c); k == kind {
				return true
			}
		}
	}
	return false
}

// share gives the second of those who do a thing together its own role, where
// the type has one and nobody fills it: "Kim and Putin met".
func (m *match) share() {
	if !m.typ.Symmetric || len(m.typ.Roles) < 2 || hasRole(m.roles, m.typ.Roles[1].Name) {
		return
	}
	for i := range m.roles {
		if r := &m.roles[i]; r.role == m.typ.Roles[0].Name && len(r.heads) > 1 {
			m.roles = append(m.roles, filler{role: m.typ.Roles[1].Name, heads: r.heads[1:]})
			m.roles[i].heads = m.roles[i].heads[:1]
			return
		}
	}
}

// classOf returns the class and finer kind of what the token heads, "" when
// nothing is known of it.
func (f *framer) classOf(h int) (ontology.Class, string) {
	if f.isVerbal(h) {
		return ontology.Event, ""
	}
	if h < 0 || h >= len(f.byHead) || f.byHead[h] < 0 {
		return "", ""
	}
	m := &f.mentions[f.byHead[h]]
	class, kind := m.class, m.kind
	if m.chain >= 0 && m.chain < len(f.chains) {
		c := &f.chains[m.chain]
		class, kind = orElse(c.class, class), orElse(c.kind, kind)
	}
	return class, kind
}

// isVerbal reports whether the token is a verb that heads a clause.
func (f *framer) isVerbal(h int) bool { return isVerb(f.doc.Tokens[h].UPOS) }

// coordinated returns a head and those coordinated with it.
func (f *framer) coordinated(h int) []int {
	heads := []int{h}
	for _, c := range f.deps.of(h) {
		if f.doc.Tokens[c].Rel == "conj" && f.isVerbal(c) == f.isVerbal(h) {
			heads = append(heads, c)
		}
	}
	return heads
}

// lemma returns the lemma of a token.
func (f *framer) lemma(i int) string { return f.doc.Tokens[i].Lemma }

// caseOf returns the preposition that introduces the phrase headed by h, its
// words joined by a space ("because of"); "" without one.
func caseOf(doc *nlp.Document, deps dependents, h int) string {
	for _, c := range deps.of(h) {
		t := &doc.Tokens[c]
		if t.Rel != "case" && t.Rel != "mark" || t.UPOS == "PART" && t.Rel == "case" {
			continue
		}
		w := t.Lemma
		for _, d := range deps.of(c) {
			if doc.Tokens[d].Rel == "fixed" {
				w += " " + doc.Tokens[d].Lemma
			}
		}
		return w
	}
	return ""
}
