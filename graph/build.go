package graph

import (
	"cmp"
	"encoding/binary"
	"slices"
	"sync"

	"wiregraph/graph/ontology"
)

// Build makes the graph of the current articles, claims and decisions. It is
// a pure function of the set: order and history do not matter.
//
// The stages are keyed: what a stage makes for a key depends on the items
// under that key and on the stage before.
//
//	identify     a block of names, descriptions, bodies or offices; beside it, whether a word
//	             is a surname, a place or an acronym anywhere, and what an article is set in
//	             and whom it names, by which two articles tell one story
//	gatherFacts  claims of one type and predicate that share a filler, or, in articles of one
//	             story, what a filler is called, a count or whom they name, or, in a headline and
//	             the text below it, the word or the place (see sums); items by the facts they stand in, facts by the items
//	             in them, in rounds
//	name         a base id, in waves: entities, facts of entities, items of facts …
//	stand        a fact with the articles of its claims, their copies, and who speaks for whom
//	derive       a rule with the facts that may fill its premises
//	conflicts    a slot
//	World        a part, whose rows are written only when its print changes
//
// Articles that share no key have no influence on each other. A graph of many
// articles is bound in volumes, and made of what each comes to; the stages above
// are those of one volume.
func Build(in Input) View {
	v := newViewing()
	b := newBinding(in)
	if b.alone() {
		v.add(resolve(in))
		return v.end()
	}
	b.each(v.add)
	out := v.end()
	out.Rejected, out.Ignored = Decided(in)
	return out
}

// Resolve makes one volume of a graph, and leaves it unwritten: whoever keeps
// a copy of it asks only for the parts whose prints changed.
func Resolve(in Input) *World {
	x, _ := resolve(in)
	return x
}

// Pairings weighs as one volume what the articles tell, and returns what was weighed, each two in the end
// as they were last, in the order of their claims: for learning the weights and for measuring.
func Pairings(in Input) []Pairing {
	var lock sync.Mutex
	last := map[string]Pairing{}
	w := newWorld(in)
	w.weighed = func(p Pairing) {
		lock.Lock()
		defer lock.Unlock()
		last[p.key()] = p
	}
	w.gather()
	out := make([]Pairing, 0, len(last))
	for _, k := range sortedKeys(last) {
		out = append(out, last[k])
	}
	return out
}

// gather decides who and what is meant, and what is one event.
func (w *world) gather() {
	w.identity = identify(w)
	w.spelled = sync.OnceValue(w.identity.spelledOut)
	w.facts = gatherFacts(w)
}

func resolve(in Input) (*World, []Conflict) {
	w := newWorld(in)
	w.gather()
	w.modelItems()
	w.name()
	w.stand()
	w.derive()
	conflicts := w.ofTheVolume(w.conflicts())
	return newWorldOf(w, conflicts), conflicts
}

// A world is the graph in the making: the input in canonical order, and what
// the stages have made of it so far. Things, facts and claims are known by
// their index.
type world struct {
	book      *ontology.Rulebook
	bodies    func() map[[2]int]bool // see world.ownBody
	types     typeIndex
	articles  []*Article // by id
	byArticle map[string]*Article
	sketches  []Sketch // of the articles
	claims    []*Claim // by id, without those that a decision rejects
	claimAt   map[string]int
	typeAt    []*ontology.Type // by claim, nil for a type that is none
	stanceAt  []string         // by claim: how it stands to the fact of its own proposition
	claimsOf  map[string][]int // article -> its claims
	decisions []Decision
	in        *Input          // for what is looked up by article: texts, sketches, stamps
	split     map[RefKey]bool // passages that a decision takes out of their chain

	identity *identities
	facts    []*fact // by their first claim
	factOf   []int   // claim -> fact
	entities []*entity
	entityOf []int                    // thing -> entity
	taken    map[string]bool          // ids of entities
	spelled  func() map[string]string // acronym -> what it stands for; made when first needed
	wordsOf  memory[string, []string] // of words
	likely   []likelyJoin             // of which facts were made
	weighed  func(Pairing)            // hears of all that is weighed, from several sides at once; nil: nobody does
	copies   *copies
	rejected []Rejection
	ignored  []Ignored
}

func newWorld(in Input) *world {
	w := &world{
		book:      ontology.EmbeddedRules(),
		types:     typeIndex{onto: in.Ontology},
		byArticle: map[string]*Article{},
		in:        &in,
		split:     map[RefKey]bool{},
	}
	w.types.book = w.book
	for i := range in.Articles {
		w.articles = append(w.articles, &in.Articles[i])
	}
	slices.SortFunc(w.articles, compareTexts)
	w.articles = slices.CompactFunc(w.articles, func(a, b *Article) bool { return a.ID == b.ID })
	for _, a := range w.articles {
		w.byArticle[a.ID] = a
	}
	w.sketches = make([]Sketch, len(w.articles))
	for i, a := range w.articles {
		s, ok := in.Sketches[a.ID]
		if !ok {
			s = NewSketch(w.text(a))
		}
		w.sketches[i] = s
	}
	w.claims = byID(in.Claims)
	w.decisions = slices.Clone(in.Decisions)
	slices.SortFunc(w.decisions, compareDecisions)
	w.decisions = slices.Compact(w.decisions)
	w.judgeReadings()
	w.markSplits()
	w.index()
	return w
}

// compareTexts orders articles by their ids; of several texts of one article the latest counts.
func compareTexts(a, b *Article) int {
	return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(b.Published, a.Published), cmp.Compare(b.Version, a.Version), cmp.Compare(a.Title, b.Title), cmp.Compare(a.Publisher, b.Publisher))
}

// index makes what claims are found by.
func (w *world) index() {
	w.claimAt = make(map[string]int, len(w.claims))
	w.claimsOf = make(map[string][]int, len(w.articles))
	w.typeAt, w.stanceAt = make([]*ontology.Type, 0, len(w.claims)), make([]string, 0, len(w.claims))
	for i, c := range w.claims {
		w.claimAt[c.ID] = i
		w.typeAt = append(w.typeAt, w.types.get(c.Type))
		stance := stanceOf(c, w.typeAt[i])
		if stance == denies && w.ended(c) {
			stance = mentions
		}
		w.stanceAt = append(w.stanceAt, stance)
		w.claimsOf[c.ArticleID] = append(w.claimsOf[c.ArticleID], i)
	}
}

// byID returns the claims by their ids, of several readings of one claim the surest.
func byID(claims []Claim) []*Claim {
	type begun struct {
		start uint64 // of the id: most differ in it, and it is at hand
		claim *Claim
	}
	order := make([]begun, len(claims))
	for i := range claims {
		var start [8]byte
		copy(start[:], claims[i].ID)
		order[i] = begun{binary.BigEndian.Uint64(start[:]), &claims[i]}
	}
	slices.SortFunc(order, func(x, y begun) int {
		if x.start != y.start {
			return cmp.Compare(x.start, y.start)
		}
		a, b := x.claim, y.claim
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(b.Confidence, a.Confidence), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Factuality, b.Factuality), cmp.Compare(a.Extractor.Version, b.Extractor.Version))
	})
	out := make([]*Claim, 0, len(claims))
	for _, o := range order {
		if len(out) == 0 || out[len(out)-1].ID != o.claim.ID {
			out = append(out, o.claim)
		}
	}
	return out
}

// text returns the text of an article.
func (w *world) text(a *Article) string {
	if a.Text == "" && w.in.Text != nil {
		return w.in.Text(a.ID)
	}
	return a.Text
}

// told returns the claim that tells of the event in a passage; false when none does.
func (w *world) told(r *Ref) (int, bool) {
	if r.Claim == "" {
		return 0, false
	}
	i, ok := w.claimAt[r.Claim]
	return i, ok
}

// inArticle returns the claims of an article.
func (w *world) inArticle(id string) []int { return w.claimsOf[id] }

// chainOf returns the id of the thing that a passage stands for inside its article.
func (w *world) chainOf(article string, r *Ref) string {
	chain := r.Chain
	if chain == "" {
		chain = "=" + string(r.Class) + ":" + Fold(cmp.Or(r.Name, r.Text))
	}
	if w.split[RefKey{Article: article, Start: r.Start, End: r.End, Chain: r.Chain}] {
		chain += "/split"
	}
	return chain
}

// A typeIndex finds types of claims and of derived facts.
type typeIndex struct {
	onto *ontology.Ontology
	book *ontology.Rulebook
}

func (x typeIndex) get(id string) *ontology.Type {
	if x.onto != nil {
		if t := x.onto.Type(id); t != nil {
			return t
		}
	}
	return x.book.DerivedType(id)
}
