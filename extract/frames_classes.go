package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

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

// acceptsOne reports whether what a token heads may fill a role: its class and kind are allowed, or
// it is of none that is known and the role is not strict.
func (f *framer) acceptsOne(h int, spec *ontology.RoleSpec) bool {
	if len(spec.Classes) == 0 {
		return true
	}
	class, kind := f.classOf(h)
	if f.describesOffice(h, spec) {
		return true
	}
	if spec.Kind != "" {
		return f.hasKind(h, spec.Kind)
	}
	if class == "" && f.countsPeople(h) && spec.Allows(ontology.Group) {
		return true
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
		spec.Allows(ontology.Quantity) && (f.counts(h) || kind == quantityKind && spec.Name == "value") ||
		spec.Allows(ontology.Money) && f.counts(h) && f.isMoney(h)
}

// quantityKind is the kind of the nouns that name how much: "fell to a record low".
const quantityKind = "Quantity"

// counts reports whether the phrase headed by h says how many or how much.
func (f *framer) counts(h int) bool {
	t := &f.doc.Tokens[h]
	if d := f.deps.with(h, "det:predet"); d >= 0 && f.numbers.Fractions[f.lemma(d)] {
		return true // "half a point"
	}
	return t.UPOS == "NUM" || f.deps.with(h, "nummod") >= 0 || t.UPOS == "NOUN" && f.numbers.Fractions[t.Lemma]
}

// changesBy reports whether a number or a fraction behind "by" tells how much something changes: "was cut by | a third".
func (f *framer) changesBy(v, h int) bool {
	return f.deps.with(h, "nmod", "compound", "amod") < 0 && f.frames.Some(f.lemma(v), changesBy)
}

// isMoney reports whether the phrase headed by h is a sum of money.
func (f *framer) isMoney(h int) bool {
	first, end := f.deps.phrase(h)
	return amount(f.doc, f.numbers, first, end) == ontology.Money
}

// ofKinds returns those of the heads that are known to be of one of the kinds,
// all when there are none to choose from.
func (f *framer) ofKinds(heads []int, kinds []lexicon.Kind) []int {
	if len(kinds) == 0 {
		return heads
	}
	var out, unlike []int
	for _, h := range heads {
		class, kind := f.classOf(h)
		people := f.countsPeople(h)
		if people {
			class = ontology.Group
		}
		fit := false
		for _, k := range kinds {
			if fit = people && k.Class == ontology.Person && k.Kind == "" || class == k.Class && (k.Kind == "" || f.hasKind(h, k.Kind)) || k.Class == ontology.Money && f.isMoney(h) ||
				k.Class == ontology.Role && f.isOffice(h) || k.Kind == awardKind && f.isAward(h) ||
				k.Class == ontology.Group && (class == ontology.Quantity || class == "" && f.doc.Tokens[h].UPOS == "NUM"); fit {
				out = append(out, h)
				break
			}
		}
		if !fit && class == ontology.Concept && kind == "" {
			unlike = append(unlike, h)
		}
	}
	if len(unlike) == 0 || len(out) == 0 || !f.areThings(out) {
		return out
	}
	out = append(out, unlike...)
	slices.Sort(out)
	return out
}

// areThings reports whether all of these are things made by somebody: what is told beside them in one
// list is a thing too, though no list of nouns holds it ("threw rocks, eggs | and bottles").
func (f *framer) areThings(heads []int) bool {
	return !slices.ContainsFunc(heads, func(h int) bool {
		class, _ := f.classOf(h)
		return class != ontology.Artifact
	})
}

// countsPeople reports whether a number or a word of quantity is what a clause is about, and
// stands for so many people: "27 were released", "both were released", "half of them left"; a number
// also where it is done to them: "pulled 45 from the sea".
func (f *framer) countsPeople(h int) bool {
	t := &f.doc.Tokens[h]
	some := t.UPOS == "NUM" || t.UPOS != "NOUN" && (f.fillers.Shares[t.Lemma] || f.fillers.Singles[t.Lemma]) || isRel(t.UPOS, "ADJ", "ADV") && f.deps.with(h, "nummod") >= 0
	if half := t.UPOS == "NOUN" && f.numbers.Fractions[t.Lemma]; !some && !(half && f.deps.with(h, "nmod") > h) || !isRel(t.Rel, "nsubj") && !(t.UPOS == "NUM" && t.Rel == "obj" && t.Lemma != "one") || f.isMoney(h) {
		return false
	}
	if f.anyone(f.deps, h) {
		return false
	}
	if of := f.deps.with(h, "nmod"); of > h && f.deps.cased(of, "of") {
		class, _ := f.classOf(of)
		return isPeople(class) // "one of them"
	}
	return f.deps.with(h, "nmod", "compound", "appos") < 0
}

// isOffice reports whether the phrase headed by h names an office that one is
// addressed by, and no occupation: "became governor".
func (f *framer) isOffice(h int) bool {
	t, ok := f.nouns.Title(f.lemma(h))
	return ok && t.Before && f.officeAt(h) != h
}

// unlisted returns those of the heads that are nouns of which nobody has said
// what they stand for.
func (f *framer) unlisted(heads []int) []int {
	var out []int
	for _, h := range heads {
		if class, kind := f.classOf(h); class != ontology.Concept || kind != "" || f.doc.Tokens[h].UPOS != "NOUN" {
			continue
		}
		if n, _ := f.nouns.Head(strings.ToLower(f.lemma(h))); n.Class == "" {
			out = append(out, h)
		}
	}
	return out
}

// unknown reports whether the heads are a personal pronoun that stands for
// nothing named or described.
func (f *framer) unknown(heads []int) bool {
	if !f.nobody(heads) {
		return false
	}
	p, ok := f.anaphora.Pronoun(f.doc.Word(heads[0]))
	return ok && !p.Relative
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

// mayAct reports whether a head stands for somebody, or for a country, which acts as one does.
func (f *framer) mayAct(h int) bool {
	_, kind := f.classOf(h)
	return f.isSomebody(h) || kind == "Country"
}

// doneByNobody reports whether only somebody can do what a frame tells, and the noun before the verb stands for
// nobody: "the weather explains | the rise" states nothing.
func (f *framer) doneByNobody(p *proposition) bool {
	role := &p.typ.Roles[0]
	heads := p.fill(role.Name)
	return len(heads) > 0 && !slices.ContainsFunc(heads, func(h int) bool { return h > p.anchor || !f.unpeopled(h, p, 0, role, f.fillers, f.nouns) })
}
