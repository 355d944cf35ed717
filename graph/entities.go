package graph

import (
	"cmp"
	"slices"
	"strings"
	"sync/atomic"

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
	words          []string // of the name: see nameWords
	named          bool
	home           *home // what its article is set in; see settings
	headed         bool  // no more than the headline speaks of it
	event          bool  // what happens under a name: a storm, an election
	guest          bool  // its article is a guest
	within         []nameWithin
}

// identities is the stage that decides which things are one entity.
type identities struct {
	book         *ontology.Rulebook
	things       []thing              // sorted by article and chain
	at           map[string]*passages // by article
	same         sets                 // over things
	telling      []bool               // by thing: it has no name, but its description says which thing it is
	lasting      []bool               // by thing: see noteLasting
	apart        map[int][]apartness
	leaves       map[int]bool // things that a decision splits from the others of their name
	garbled      map[int]bool // things that an article takes for their own relative
	cluster      []*cluster   // root -> what is known of its set; nil for others
	notes        []mergeNote
	titles       map[int][]string         // by thing: last words of what claims say that somebody is, and its article calls it by
	homes        map[string]*home         // what each article is set in
	officeholder map[int]bool             // things that are said to hold an office
	near         atomic.Pointer[passages] // those that were asked for last
	words        map[classed][]string     // memory of nameWords
	keys         map[classed]string       // of joinKey
	folded       map[string]string        // of fold
	told         map[description]bool     // and of tells
	numbers      map[string]int           // see number
	ordered      map[string]int           // see nameNumber
	topics       map[string][]string      // memory of topicWords
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
	own    bool // some thing is of the volume's own articles
}

// identify gathers the things of the claims and joins those that are one by
// name, alias, acronym or gazetteer identity. Things known by description are
// joined here when the description says enough; items wait for the facts.
func identify(w *world) *identities {
	id := gatherThings(w)
	id.joinAtHome(w)
	id.joinWikidata()
	id.joinNames()
	id.joinAcronyms()
	id.joinSpelledOut()
	id.joinPersonVariants()
	id.joinSpellings()
	id.joinRelatives(w)
	id.joinDescriptions()
	id.joinBodies()
	id.joinByPlace()
	id.joinParties()
	id.joinMisread(w)
	id.joinAcrossLands()
	id.joinShortNames()
	id.joinAlikeInStory()
	id.joinHeadsInStory()
	id.joinOffices(w)
	id.joinTitleholders(w)
	id.joinCalledByKind(w)
	id.noteLasting()
	return id
}

// noteLasting notes the bodies, documents and norms without a name that several articles speak of:
// facts are told apart by them as by what has a name.
func (id *identities) noteLasting() {
	id.lasting = make([]bool, len(id.things))
	for _, c := range id.cluster {
		if c == nil || c.named || !lasts(c.class) {
			continue
		}
		if first := id.things[c.members[0]].article; slices.ContainsFunc(c.members, func(i int) bool { return id.things[i].article != first }) {
			for _, i := range c.members {
				id.lasting[i] = true
			}
		}
	}
}

// gatherThings makes the things, keeps apart those that are two for sure, and
// applies the decisions.
func gatherThings(w *world) *identities {
	id := &identities{book: w.book, apart: map[int][]apartness{}, leaves: map[int]bool{}, garbled: map[int]bool{}, words: map[classed][]string{}, keys: map[classed]string{}, folded: map[string]string{}, told: map[description]bool{}, numbers: map[string]int{}, ordered: map[string]int{}, topics: map[string][]string{}}
	id.gather(w)
	id.same = newSets(len(id.things))
	id.cluster = make([]*cluster, len(id.things))
	id.homes = id.settings(w)
	id.noteWithin()
	clusters, members := make([]cluster, len(id.things)), newSets(len(id.things))
	places := id.placeNames()
	for i := range id.things {
		t := &id.things[i]
		id.doubtCountry(t)
		c := &clusters[i]
		*c = cluster{members: members[i : i+1 : i+1], class: t.class, kind: t.kind, wikidata: t.wikidata, country: t.country, named: t.named}
		if t.class == ontology.Organization && namesPlace(t, places) {
			c.country = "" // its name says where it is; whose the place is, articles see differently
		}
		id.cluster[i] = c
	}
	id.keepRolesApart(w)
	id.decide(w)
	return id
}

// A passage is where an article speaks of a thing.
type passage struct {
	start, end int
	chain      string
	thing      int
}

// passages are those of an article, in their order.
type passages struct {
	article string
	all     []passage
}

// at compares a passage with the place of another.
func (p passage) at(start, end int, chain string) int {
	switch {
	case p.start != start:
		return p.start - start
	case p.end != end:
		return p.end - end
	}
	return strings.Compare(p.chain, chain)
}

// thing returns the index of the thing that a passage stands for, -1 if none.
func (id *identities) thing(article string, r *Ref) int {
	in := id.near.Load()
	if in == nil || article != in.article { // the passages of a claim are asked for one after another
		if in = id.at[article]; in == nil {
			return -1
		}
		id.near.Store(in)
	}
	l := in.all
	for len(l) > 0 { // asked for so often that it does not go through a function
		k := len(l) / 2
		switch c := l[k].at(r.Start, r.End, r.Chain); {
		case c == 0:
			return l[k].thing
		case c < 0:
			l = l[k+1:]
		default:
			l = l[:k]
		}
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
	id.cluster[a], id.cluster[b] = nil, nil
	id.cluster[r] = x
}

// note records why things became one, or did not.
func (id *identities) note(things []int, rule string, merged bool, why string) {
	if merged && len(things) < 2 {
		return
	}
	var names []string // few are different
	for _, i := range things {
		names = withName(names, id.things[i].name)
	}
	slices.Sort(names)
	own := slices.ContainsFunc(things, func(i int) bool { return !id.things[i].guest })
	id.notes = append(id.notes, mergeNote{thing: things[0], names: names, rule: rule, merged: merged, why: why, own: own})
}

// withName adds a name to others that are few, unless it is among them.
func withName(names []string, name string) []string {
	if slices.Contains(names, name) {
		return names
	}
	return append(names, name)
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
