package graph

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"wiregraph/graph/ontology"
)

// A frame is what a claim says of the roles that identify its fact, resolved
// as far as the stages before have come.
type frame struct {
	claim     int
	typ       *ontology.Type
	predicate string
	roles     []frameRole // in the order of keyRoles
	when      interval
	article   int // its number
}

// A frameRole holds the fillers of one key role. Strong fillers say which
// thing it is: named or well described entities, facts, literals of defining
// roles. Items are things known by description only.
type frameRole struct {
	strong []filler
	items  []int
	open   string // type of an event that no claim tells
	unread bool   // filled by an event that nothing else is known of
}

// maxRounds bounds the joining of items and facts: facts join items, items
// join the facts that are about them, and so on through chains of reference.
const maxRounds = 4

// gatherFacts decides which claims are about one fact, and through the facts
// which items are one.
func gatherFacts(w *world) []*fact {
	g := newGathering(w)
	g.same = newSets(len(w.claims))
	numbers := map[string]int{}
	for _, c := range w.claims {
		g.articles = append(g.articles, once(numbers, c.ArticleID, func() int { return len(numbers) }))
		g.homes = append(g.homes, w.identity.homes[c.ArticleID])
		g.days = append(g.days, g.published(c.ArticleID))
		a := w.byArticle[c.ArticleID]
		g.headlines = append(g.headlines, a != nil && c.Start < len(a.Title))
	}
	g.findLeads()
	g.gatherStories()
	g.readVocabularies()
	buckets := g.buckets()
	for round := 0; round < maxRounds; round++ {
		g.next = newSets(len(w.claims))
		g.gatherNorms()
		g.gatherScenes()
		g.cluster(buckets)
		changed := !g.next.equal(g.same)
		g.same = g.next
		if g.joinItems(buckets); len(g.joined) == 0 && !changed {
			break
		}
	}
	g.joinAlike(buckets)
	g.joinAcross(buckets)
	g.joinAtHome()
	return g.facts()
}

// gathering is the state of the facts stage.
type gathering struct {
	w           *world
	same, next  sets // over claims: the round before, this round
	keys        map[string][]keyRole
	joined      map[int]bool           // sets of items that the last round made of several
	norms       map[int][]int          // set of claims -> its claims, of what forbids or punishes
	otherNorms  bool                   // norms differ from those of the round before
	scenes      scenes                 // of the round before
	otherScenes bool                   // they differ from those of the round before it
	hints       map[int]*hint          // of the bucket at hand, by claim
	passages    map[int][]string       // and the words of their passages that are no names
	lies        func() map[[2]int]bool // places and what they lie in, by roots; made when first needed
	articles    []int                  // by claim: the number of its article
	headlines   []bool                 // by claim: it stands in the headline of its article
	leads       []bool                 // and in its lead
	homes       []*home                // by claim: what its article is set in, nil when that names nothing
	days        []string               // by claim: when its article was published, "" when unknown
	words       *memory[string, int]   // words, numbered: by all, since frames of several buckets meet
	quantities  map[string]quantity    // memory of counted
	said        map[string][]string    // of contents
	ranks       map[string]int         // of rankOf
	about       map[string][]string    // of contentRoles, by type
	stories     stories
	vocabulary  []func() *vocabulary      // by article
	evoking     map[string]map[string]int // by type and stem of the word that evokes a claim: the act that it tells
}

func newGathering(w *world) *gathering {
	g := &gathering{w: w, evoking: actLines(&w.book.Consistency), words: &memory[string, int]{}}
	g.lies = sync.OnceValue(func() map[[2]int]bool { return g.related(w.book.Consistency.Within) })
	w.bodies = sync.OnceValue(func() map[[2]int]bool { return g.related(w.book.Consistency.BodyOf) })
	return g.withOwnMemories()
}

// withOwnMemories returns a gathering with memories of its own, for work on one bucket
// beside that on others.
func (g *gathering) withOwnMemories() *gathering {
	own := *g
	own.keys, own.about = map[string][]keyRole{}, map[string][]string{}
	own.quantities, own.said, own.ranks = map[string]quantity{}, map[string][]string{}, map[string]int{}
	return &own
}

// A keyRole is a role, or the pair of roles of a symmetric type, that
// identifies facts. A defining role tells literals apart too.
type keyRole struct {
	roles    []string
	defining bool
	required bool
}

// keyRoles returns the roles that identify a fact of the type: what the
// ontology says, else the first two and those that the rulebook lists.
func (g *gathering) keyRoles(t *ontology.Type) []keyRole {
	if k, ok := g.keys[t.ID]; ok {
		return k
	}
	names := slices.Clone(t.Key)
	if len(names) == 0 {
		for i, r := range t.Roles {
			if i < 2 || slices.Contains(g.w.book.Consistency.Keys, r.Name) {
				names = append(names, r.Name)
			}
		}
	}
	var out []keyRole
	if t.Symmetric && len(t.Roles) > 1 {
		a, b := t.Roles[0].Name, t.Roles[1].Name
		names = slices.DeleteFunc(names, func(n string) bool { return n == a || n == b })
		out = append(out, keyRole{roles: []string{a, b}, defining: true, required: true})
	}
	one := g.w.book.Consistency.OneRole[t.ID]
	for i, n := range names {
		spec := t.Role(n)
		if slices.Contains(one, n) {
			if n == one[0] {
				out = append(out, keyRole{roles: one})
			}
			continue
		}
		out = append(out, keyRole{roles: []string{n}, defining: i < 2 && t.IsRelation(), required: spec != nil && spec.Required})
	}
	g.keys[t.ID] = out
	return out
}

// frame resolves the key fillers of a claim.
func (g *gathering) frame(i int) frame {
	return g.frameAs(i, g.w.types.comparedAs(g.w.claims[i].Type))
}

// frameAs resolves what of a claim would be key fillers of the type.
func (g *gathering) frameAs(i int, t *ontology.Type) frame {
	c := g.w.claims[i]
	keys := g.keyRoles(t)
	f := frame{claim: i, typ: t, predicate: c.Predicate, article: g.articles[i], roles: make([]frameRole, 0, len(keys))}
	if !lasting(t) && !t.Durative {
		f.when = claimInterval(c)
	}
	for _, k := range keys {
		var r frameRole
		for _, name := range k.roles {
			refs := g.w.types.fillers(c, t, name)
			for x := range refs {
				if !g.w.reflexive(t, c, name, &refs[x]) {
					g.fill(&r, c, &refs[x], k.defining)
				}
			}
		}
		r.strong, r.items = inOrder(r.strong), inOrder(r.items)
		f.roles = append(f.roles, r)
	}
	return f
}

// A bucket holds the claims of one type and predicate, in which facts begin; only
// joinAcross joins what is of several.
type bucket struct {
	claims []int
	frames []frame // what they say, as of the last round
	loose  []int   // the frames that may say something else in the next
}

func (g *gathering) buckets() []bucket {
	by := map[[2]string][]int{}
	for i, c := range g.w.claims {
		if t := g.w.types.comparedAs(c.Type); t != nil {
			by[[2]string{t.ID, c.Predicate}] = append(by[[2]string{t.ID, c.Predicate}], i)
		}
	}
	out := make([]bucket, 0, len(by))
	for _, claims := range by {
		out = append(out, bucket{claims: claims})
	}
	slices.SortFunc(out, func(a, b bucket) int { return a.claims[0] - b.claims[0] })
	return out
}

// gatherNorms gathers the claims of each fact so far that forbids or punishes.
func (g *gathering) gatherNorms() {
	before := g.norms
	g.norms = map[int][]int{}
	for i, c := range g.w.claims {
		if len(g.w.book.Consistency.Norms[c.Type]) > 0 {
			g.norms[g.same.find(i)] = append(g.norms[g.same.find(i)], i)
		}
	}
	g.otherNorms = !maps.EqualFunc(before, g.norms, slices.Equal[[]int])
}

// joinItems makes one of the items that fill one role of one fact, as far as
// their descriptions agree.
func (g *gathering) joinItems(buckets []bucket) {
	id := g.w.identity
	var grown []int
	type slot struct {
		fact int
		role int
	}
	type fillers struct {
		items []int
		named int // most key roles of one claim that names fill
	}
	by := map[slot]*fillers{}
	for _, b := range buckets {
		for _, i := range b.loose {
			f := &b.frames[i]
			named := 0
			for _, r := range f.roles {
				named += min(1, len(r.strong))
			}
			for k, r := range f.roles {
				if len(r.items) == 1 && !(f.typ.Symmetric && k == 0) {
					of := once(by, slot{g.same.find(f.claim), k}, func() *fillers { return &fillers{} })
					of.items, of.named = append(of.items, r.items[0]), max(of.named, named)
				}
			}
		}
	}
	slots := make([]slot, 0, len(by))
	for s := range by {
		slots = append(slots, s)
	}
	slices.SortFunc(slots, func(a, b slot) int { return cmp.Or(cmp.Compare(a.fact, b.fact), cmp.Compare(a.role, b.role)) })
	for _, s := range slots {
		l := inOrder(by[s].items)
		for _, i := range l[1:] {
			two := by[s].named < 2 && id.besides(l[0], i) && !id.spokenOf(l[0]) && !id.spokenOf(i) // "a man", "other men"
			if id.same.find(i) == id.same.find(l[0]) || two || !g.itemsAgree(l[0], i) {
				continue
			}
			id.note([]int{l[0], i}, "item", true, "both fill one role of one fact")
			id.join(l[0], i)
			grown = append(grown, i)
		}
	}
	grown = append(grown, g.nameItems(buckets)...)
	g.joined = map[int]bool{}
	for _, i := range grown {
		g.joined[id.same.find(i)] = true
	}
}

// class returns the class of a thing's set.
func (id *identities) class(i int) ontology.Class { return id.cluster[id.same.find(i)].class }

// item reports whether a thing is known by description only, so that nothing
// but a fact can tell which one it is.
func (id *identities) item(i int) bool {
	r := id.same.find(i)
	return !id.telling[r] && !id.cluster[r].named
}
