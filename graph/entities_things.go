package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// gather makes the things, article by article.
func (id *identities) gather(w *world) {
	articles := sortedKeys(w.claimsOf)
	mentions, chains := make([][]mention, len(articles)), make([]int, len(articles))
	inChunks(len(articles), func(from, to int) {
		pronouns := map[string]bool{}
		for k := from; k < to; k++ {
			mentions[k], chains[k] = mentionsIn(w, articles[k], pronouns)
		}
	})
	all := 0
	for _, n := range chains {
		all += n
	}
	id.at = make(map[string]*passages, len(articles))
	id.things, id.telling = make([]thing, 0, all), make([]bool, 0, all)
	for k, article := range articles {
		id.gatherFrom(w, article, mentions[k])
		mentions[k] = nil
	}
}

// A mention is a passage of a chain, in a claim of a standing relation or not.
type mention struct {
	chain    string
	ref      *Ref
	standing bool
}

// mentionsIn returns the mentions of an article by their chains, and how many chains
// there are. A passage without a chain stands alone under its folded name. Pronouns
// is its memory of which names are none.
func mentionsIn(w *world, article string, pronouns map[string]bool) (all []mention, chains int) {
	pronoun := func(name string) bool {
		return once(pronouns, name, func() bool { return w.book.Naming.Pronouns[Fold(name)] })
	}
	for _, i := range w.claimsOf[article] {
		t := w.typeAt[i]
		standing := t != nil && t.IsRelation()
		eachRef(w.claims[i:i+1], func(_ *Claim, r *Ref) {
			if r.World() && !pronoun(r.Name) {
				all = append(all, mention{w.chainOf(article, r), r, standing})
			}
		})
	}
	slices.SortStableFunc(all, func(a, b mention) int {
		if c := strings.Compare(a.chain, b.chain); c != 0 {
			return c
		}
		return compareRefs(a.ref, b.ref)
	})
	for k := range all {
		if k == 0 || all[k].chain != all[k-1].chain {
			chains++
		}
	}
	return all, chains
}

// gatherFrom makes the things of an article of its mentions.
func (id *identities) gatherFrom(w *world, article string, all []mention) {
	refs, at := make([]*Ref, 0, len(all)), make([]passage, 0, len(all))
	for from := 0; from < len(all); {
		chain, standing, first := all[from].chain, false, len(refs)
		for ; from < len(all) && all[from].chain == chain; from++ {
			r := all[from].ref
			standing = standing || all[from].standing
			at = append(at, passage{r.Start, r.End, r.Chain, len(id.things)})
			if len(refs) == first || compareRefs(refs[len(refs)-1], r) != 0 {
				refs = append(refs, r)
			}
		}
		t := newThing(article, chain, refs[first:len(refs):len(refs)])
		t.named = t.named && (t.wikidata != "" || !id.nameless(t.name))
		id.unname(&t, standing)
		id.nameWithin(&t)
		t.words = id.nameWords(t.class, t.name)
		t.guest = w.guest(article)
		id.telling = append(id.telling, !t.named && id.tells(&t))
		id.things = append(id.things, t)
	}
	slices.SortFunc(at, func(a, b passage) int { return cmp.Or(a.at(b.start, b.end, b.chain), b.thing-a.thing) })
	id.at[article] = &passages{article, slices.CompactFunc(at, func(a, b passage) bool { return a.at(b.start, b.end, b.chain) == 0 })}
}

// tells reports whether the description of a thing without a name says which
// thing it is, found once for each description.
func (id *identities) tells(t *thing) bool {
	return once(id.told, description{t.class, t.name, t.country}, func() bool {
		_, ok := descriptionKey(&id.book.Naming, t)
		return ok
	})
}

// A description is what descriptionKey looks at of a thing.
type description struct {
	class         ontology.Class
	name, country string
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
	for _, r := range refs {
		t.named = t.named || r.Named || r.Wikidata != ""
		t.names = append(t.names, r.Aliases...)
	}
	t.name, t.kind = most(refs, func(r *Ref) string { return r.Name }), most(refs, func(r *Ref) string { return r.Kind })
	t.class = ontology.Class(most(refs, func(r *Ref) string { return string(r.Class) }))
	if t.class == ontology.Event { // a named one is known as concepts are
		t.class, t.event = ontology.Concept, true
	}
	t.wikidata, t.country = most(refs, func(r *Ref) string { return r.Wikidata }), most(refs, func(r *Ref) string { return r.Country })
	if t.name == "" {
		t.name = refs[0].Text
	}
	t.names = inOrder(append(t.names, t.name))
	return t
}
