package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// gather makes the things. A passage without a chain stands alone under its
// folded name.
func (id *identities) gather(w *world) {
	byKey := map[[2]string][]*Ref{}
	standing := map[[2]string]bool{} // in a standing relation
	folded := map[string]string{}    // names repeat
	eachRef(w.claims, func(c *Claim, r *Ref) {
		if !r.World() {
			return
		}
		if w.book.Naming.Pronouns[once(folded, r.Name, func() string { return Fold(r.Name) })] {
			return
		}
		k := [2]string{c.ArticleID, w.chainOf(c.ArticleID, r)}
		byKey[k] = append(byKey[k], r)
		if t := w.types.get(c.Type); t != nil && t.IsRelation() {
			standing[k] = true
		}
	})
	keys := make([][2]string, 0, len(byKey))
	for k := range byKey {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b [2]string) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	id.at = map[string]map[passage]int{}
	for i, k := range keys {
		refs := byKey[k]
		slices.SortFunc(refs, compareRefs)
		for _, r := range refs {
			if id.at[k[0]] == nil {
				id.at[k[0]] = map[passage]int{}
			}
			id.at[k[0]][passage{r.Start, r.End, r.Chain}] = i
		}
		refs = slices.CompactFunc(refs, func(a, b *Ref) bool { return compareRefs(a, b) == 0 })
		t := newThing(k[0], k[1], refs)
		t.named = t.named && (t.wikidata != "" || !id.nameless(t.name))
		id.unname(&t, standing[k])
		id.nameWithin(&t)
		_, telling := descriptionKey(&id.book.Naming, &t)
		id.telling = append(id.telling, telling)
		id.things = append(id.things, t)
	}
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
	names, classes, kinds, qids, countries := tally{}, tally{}, tally{}, tally{}, tally{}
	aliases := map[string]bool{}
	for _, r := range refs {
		names.add(r.Name)
		classes.add(string(r.Class))
		kinds.add(r.Kind)
		qids.add(r.Wikidata)
		countries.add(r.Country)
		t.named = t.named || r.Named || r.Wikidata != ""
		for _, a := range r.Aliases {
			aliases[a] = true
		}
	}
	t.name, t.class, t.kind = names.top(), ontology.Class(classes.top()), kinds.top()
	if t.class == ontology.Event { // a named one is known as concepts are
		t.class, t.event = ontology.Concept, true
	}
	t.wikidata, t.country = qids.top(), countries.top()
	if t.name == "" {
		t.name = refs[0].Text
	}
	aliases[t.name] = true
	t.names = sortedKeys(aliases)
	return t
}
