package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// words returns the words of what a thing is called, acronyms spelled out.
func (w *world) words(i int) []string {
	name := w.identity.things[i].name
	return w.wordsOf.once(name, func() []string {
		return strings.Fields(spell(strings.Join(described(&w.book.Naming, name), " "), w.spelled()))
	})
}

// authority returns whose a norm or body is, "" for other things: its name
// without the words at its end that every place has bodies and norms by. "UN
// sanctions" and the UN Security Council are the United Nations'. It is ""
// where nothing is left.
func (w *world) authority(i int) string {
	n := &w.book.Naming
	if c := w.identity.cluster[w.identity.same.find(i)].class; c != ontology.Norm && c != ontology.Organization {
		return ""
	}
	words := w.words(i)
	for k := len(words); k > 0; k-- {
		if last := words[k-1]; !n.NormHeads[singular(last)] && !n.GenericBodies[last] && !n.Particles[last] {
			return strings.Join(singularLast(slices.Clone(words[:k])), " ") // as the whole name has it
		}
	}
	return ""
}

// kindOf reports whether a kind of things is a kind of another, both known by
// the last two words of what they are called.
func (w *world) kindOf(u, v []string) bool {
	two := func(w []string) string { return strings.Join(w[max(0, len(w)-2):], " ") }
	return two(u) != two(v) && w.book.KindOf(two(u), two(v))
}

// foremost leaves out of a list what another in it stands for: norms and parts
// of an authority beside the authority, kinds beside what they are kinds of.
func (w *world) foremost(l []*entity) []*entity {
	var out []*entity
	for _, e := range l {
		if !slices.ContainsFunc(l, func(o *entity) bool { return o != e && w.standsFor(o, e) }) {
			out = append(out, e)
		}
	}
	return out
}

// standsFor reports whether a list that names o need not name e.
func (w *world) standsFor(o, e *entity) bool {
	if a := w.authority(e.things[0]); a != "" && a == w.authority(o.things[0]) {
		if o.class != e.class {
			return o.class == ontology.Organization
		}
		return cmp.Or(cmp.Compare(len(w.words(o.things[0])), len(w.words(e.things[0]))), cmp.Compare(o.id, e.id)) < 0
	}
	if o.named && !e.named && w.identity.madeOf(o.things[0], e.things[0]) {
		return true // "deputies" beside the parliament
	}
	return !o.named && !e.named && abstract(o.class) && abstract(e.class) && w.kindOf(w.words(e.things[0]), w.words(o.things[0]))
}

// bearing is all that standsFor looks at of an entity beside its class and id,
// for the prints of what depends on it.
func (w *world) bearing(e *entity) string {
	switch {
	case e.class == ontology.Norm || e.class == ontology.Organization:
		return w.authority(e.things[0]) + ":" + strings.Join(w.words(e.things[0]), " ") + ":" + w.identity.cluster[w.identity.same.find(e.things[0])].kind
	case !e.named && (abstract(e.class) || e.class == ontology.Group):
		return strings.Join(w.words(e.things[0]), " ")
	}
	return ""
}
