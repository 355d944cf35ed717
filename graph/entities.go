package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A thing is what one coreference chain of one article stands for: the unit
// of identity across articles.
type thing struct {
	article, chain string
	refs           []*Ref // in text order, passages of several claims once
	name           string // most frequent name of the chain
	names          []string
	class          ontology.Class
	kind           string
	wikidata       string
	country        string
	named          bool
	event          bool // what happens under a name: a storm, an election
}

// identities is the stage that decides which things are one entity.
type identities struct {
	book    *ontology.Rulebook
	things  []thing                    // sorted by article and chain
	at      map[string]map[passage]int // article -> its passages -> thing
	same    sets                       // over things
	telling []bool                     // by thing: its description says which thing it is
	apart   map[int][]apartness
	leaves  map[int]bool     // things that a decision splits from the others of their name
	garbled map[int]bool     // things that an article takes for their own relative
	cluster map[int]*cluster // root -> what is known of its set
	notes   []mergeNote
	homes   map[string]*home     // what each article is set in
	words   map[classed][]string // memory of nameWords
	keys    map[classed]string   // and of joinKey
}

// A cluster is what is known of a set of things.
type cluster struct {
	members                 []int
	class                   ontology.Class
	kind, wikidata, country string
	named                   bool // some member has a name
}

// A mergeNote is a Merge whose entity has no id yet.
type mergeNote struct {
	thing  int
	names  []string
	rule   string
	merged bool
	why    string
}

// identify gathers the things of the claims and joins those that are one by
// name, alias, acronym or gazetteer identity. Things known by description are
// joined here when the description says enough; items wait for the facts.
func identify(w *world) *identities {
	id := gatherThings(w)
	id.joinWikidata()
	id.joinNames()
	id.joinAcronyms()
	id.joinPersonVariants()
	id.joinSpellings()
	id.joinRelatives(w)
	id.joinDescriptions()
	id.homes = id.settings(w)
	id.joinBodies(id.homes)
	id.joinByPlace()
	id.joinShortNames()
	id.joinAlikeInStory()
	id.joinOffices(w, id.homes)
	return id
}

// gatherThings makes the things, keeps apart those that are two for sure, and
// applies the decisions.
func gatherThings(w *world) *identities {
	id := &identities{book: w.book, apart: map[int][]apartness{}, leaves: map[int]bool{}, garbled: map[int]bool{}, cluster: map[int]*cluster{}, words: map[classed][]string{}, keys: map[classed]string{}}
	id.gather(w)
	id.same = newSets(len(id.things))
	places := id.placeNames()
	for i, t := range id.things {
		c := &cluster{members: []int{i}, class: t.class, kind: t.kind, wikidata: t.wikidata, country: t.country, named: t.named}
		if t.class == ontology.Organization && namesPlace(&t, places) {
			c.country = "" // its name says where it is; whose the place is, articles see differently
		}
		id.cluster[i] = c
	}
	id.keepRolesApart(w)
	id.decide(w)
	return id
}

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

// A passage is where an article speaks of a thing.
type passage struct {
	start, end int
	chain      string
}

// thing returns the index of the thing that a passage stands for, -1 if none.
func (id *identities) thing(article string, r *Ref) int {
	if i, ok := id.at[article][passage{r.Start, r.End, r.Chain}]; ok {
		return i
	}
	return -1
}

// join makes the sets of a and b one.
func (id *identities) join(a, b int) {
	a, b = id.same.find(a), id.same.find(b)
	if a == b {
		return
	}
	x, y := id.cluster[a], id.cluster[b]
	id.same.union(a, b)
	r := id.same.find(a)
	if r == b {
		x, y = y, x
	}
	x.members = append(x.members, y.members...)
	x.class = cmp.Or(x.class, y.class)
	x.kind = cmp.Or(x.kind, y.kind)
	x.wikidata = cmp.Or(x.wikidata, y.wikidata)
	x.country = cmp.Or(x.country, y.country)
	x.named = x.named || y.named
	delete(id.cluster, a)
	delete(id.cluster, b)
	id.cluster[r] = x
}

// note records why things became one, or did not.
func (id *identities) note(things []int, rule string, merged bool, why string) {
	names := map[string]bool{}
	for _, i := range things {
		names[id.things[i].name] = true
	}
	if merged && len(things) < 2 {
		return
	}
	id.notes = append(id.notes, mergeNote{thing: things[0], names: sortedKeys(names), rule: rule, merged: merged, why: why})
}

// pair is an unordered pair.
func pair(i, j int) [2]int { return [2]int{min(i, j), max(i, j)} }

func compareRefs(a, b *Ref) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Chain, b.Chain), cmp.Compare(a.Name, b.Name))
}

// eachRef calls f for every passage of the claims that stands for something:
// fillers, sources, addressees, documents.
func eachRef(claims []*Claim, f func(*Claim, *Ref)) {
	for _, c := range claims {
		for i := range c.Roles {
			for k := range c.Roles[i].Refs {
				f(c, &c.Roles[i].Refs[k])
			}
		}
		for i := range c.Attribution {
			a := &c.Attribution[i]
			for _, r := range []*Ref{a.Source, a.Addressee, a.Document} {
				if r != nil {
					f(c, r)
				}
			}
		}
	}
}
