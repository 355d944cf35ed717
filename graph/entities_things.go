package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// gather makes the things, article by article.
func (id *identities) gather(w *world) {
	id.at = make(map[string][]passage, len(w.claimsOf))
	id.things, id.telling = make([]thing, 0, 2*len(w.claims)), make([]bool, 0, 2*len(w.claims)) // about as many
	for _, article := range sortedKeys(w.claimsOf) {
		id.gatherFrom(w, article)
	}
}

// gatherFrom makes the things of an article. A passage without a chain stands
// alone under its folded name.
func (id *identities) gatherFrom(w *world, article string) {
	refs := map[string][]*Ref{}   // by chain
	standing := map[string]bool{} // in a standing relation
	for _, i := range w.claimsOf[article] {
		t := w.types.get(w.claims[i].Type)
		relation := t != nil && t.IsRelation()
		eachRef(w.claims[i:i+1], func(_ *Claim, r *Ref) {
			if !r.World() || w.book.Naming.Pronouns[id.fold(r.Name)] {
				return
			}
			chain := w.chainOf(article, r)
			refs[chain] = append(refs[chain], r)
			standing[chain] = standing[chain] || relation
		})
	}
	var at []passage
	for _, chain := range sortedKeys(refs) {
		l := refs[chain]
		slices.SortFunc(l, compareRefs)
		for _, r := range l {
			at = append(at, passage{r.Start, r.End, r.Chain, len(id.things)})
		}
		l = slices.CompactFunc(l, func(a, b *Ref) bool { return compareRefs(a, b) == 0 })
		t := newThing(article, chain, l)
		t.named = t.named && (t.wikidata != "" || !id.nameless(t.name))
		id.unname(&t, standing[chain])
		id.nameWithin(&t)
		t.words = id.nameWords(t.class, t.name)
		_, telling := descriptionKey(&id.book.Naming, &t)
		id.telling = append(id.telling, telling)
		id.things = append(id.things, t)
	}
	slices.SortFunc(at, func(a, b passage) int { return cmp.Or(a.at(b.start, b.end, b.chain), b.thing-a.thing) })
	id.at[article] = slices.CompactFunc(at, func(a, b passage) bool { return a.at(b.start, b.end, b.chain) == 0 })
}

// nameless reports whether what looks like a name says nothing: headlines
// write "Insane Gift" as if somebody were called so.
func (id *identities) nameless(name string) bool {
	words := strings.Fields(Fold(name))
	return len(words) == 0 || id.book.Naming.EmptyHeads[words[len(words)-1]]
}

// unname takes the model's name from a thing that is somebody's own, or that
// events alone bring up as one of its kind: "his presidential Arrow limousine",
// "drove an Arrow limousine" tell of a car, not of the model.
func (id *identities) unname(t *thing, standing bool) {
	n := &id.book.Naming
	if !t.named || t.class != ontology.Artifact || t.wikidata != "" {
		return
	}
	for _, r := range t.refs {
		first, rest, _ := strings.Cut(Fold(r.Text), " ")
		if !n.Possessives[first] && (standing || n.Definite[first] || !n.Determiners[first]) || len(strings.Fields(rest)) <= len(strings.Fields(Fold(r.Name))) {
			return
		}
	}
	t.named, t.name = false, t.refs[0].Text
	t.names = []string{t.name}
}

// newThing sums up what the passages of a chain say; where they differ, the
// most frequent counts, then the smallest.
func newThing(article, chain string, refs []*Ref) thing {
	t := thing{article: article, chain: chain, refs: refs}
	var names, classes, kinds, qids, countries votes
	for _, r := range refs {
		names.add(r.Name)
		classes.add(string(r.Class))
		kinds.add(r.Kind)
		qids.add(r.Wikidata)
		countries.add(r.Country)
		t.named = t.named || r.Named || r.Wikidata != ""
		t.names = append(t.names, r.Aliases...)
	}
	t.name, t.class, t.kind = names.top(), ontology.Class(classes.top()), kinds.top()
	if t.class == ontology.Event { // a named one is known as concepts are
		t.class, t.event = ontology.Concept, true
	}
	t.wikidata, t.country = qids.top(), countries.top()
	if t.name == "" {
		t.name = refs[0].Text
	}
	t.names = inOrder(append(t.names, t.name))
	return t
}
