package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// counts shows that two sources of one article count the same people
// differently: the spokesman speaks of twelve dead, the attackers of 190.
// What one voice revises, and counts of others or on another occasion, are none.
func (c *contradictions) counts() {
	w := c.w
	for _, a := range w.articles {
		var all []headcount
		for _, i := range w.inArticle(a.ID) {
			if h, ok := w.headcount(i); ok {
				all = append(all, h)
			}
		}
		w.oneOccasion(all)
		s := newSets(len(all))
		for k := range all {
			for j := range k {
				if w.sameCount(&all[j], &all[k]) && all[j].q.apart(all[k].q) {
					s.union(j, k)
				}
			}
		}
		for _, members := range s.groups() {
			if len(members) > 1 {
				c.count(all, members)
			}
		}
	}
}

// count records the counts of one thing as one conflict, each number a camp.
func (c *contradictions) count(all []headcount, members []int) {
	camps := map[string]*camp{}
	for _, k := range members {
		m := camps[all[k].words]
		if m == nil {
			m = &camp{value: all[k].words}
			camps[all[k].words] = m
		}
		m.facts = append(m.facts, c.w.factOf[all[k].claim])
		m.claims = append(m.claims, all[k].claim)
	}
	var sides []camp
	for _, words := range sortedKeys(camps) {
		sides = append(sides, *camps[words])
	}
	c.add("amount", "how many are "+all[members[0]].tells.Of, sides)
}

// A headcount is how many somebody says that there were of some people.
type headcount struct {
	claim    int
	words    string
	q        quantity
	of       string // what is counted, "" for people
	source   int    // entity that says so
	occasion string // the event or thing in which, "" when unsaid
	tells    ontology.Count
}

// headcount reads the count of a claim that a source makes, if it makes one.
func (w *world) headcount(i int) (headcount, bool) {
	cl := w.claims[i]
	h := headcount{claim: i, source: -1}
	at := slices.IndexFunc(w.book.Consistency.Counts, func(x ontology.Count) bool { return x.Type == cl.Type })
	if s := w.stanceAt[i]; at < 0 || s != asserts && s != alleges || w.factOf[i] < 0 || len(cl.Attribution) == 0 {
		return h, false
	}
	h.tells = w.book.Consistency.Counts[at]
	if r := cl.Attribution[len(cl.Attribution)-1].Source; r != nil {
		if t := w.identity.thing(cl.ArticleID, r); t >= 0 {
			h.source = w.entityOf[t]
		}
	}
	counted := cl.Role(h.tells.Counted)
	if h.source < 0 || len(counted) != 1 {
		return h, false
	}
	h.words = strings.Join(strings.Fields(counted[0].Text), " ")
	q, ok := w.parseQuantity(h.words)
	if !ok {
		return h, false
	}
	h.q = q
	n := &w.book.Naming
	var of []string
	for _, word := range described(n, h.words) {
		if _, isNumber := number(word, n.Numbers); !isNumber && n.Bounds[word] == "" && !n.Particles[word] {
			of = append(of, word)
		}
	}
	if k := len(of); k > 0 && n.People[of[k-1]] {
		of = of[:k-1]
	}
	h.of = strings.Join(of, " ")
	h.occasion = w.occasion(cl, h.tells, true)
	return h, true
}

// occasion names the event or thing in which people are counted, "" when the
// claim does not say. An event known by another count is that count's.
func (w *world) occasion(cl *Claim, x ontology.Count, further bool) string {
	for _, r := range cl.Role(x.Occasion) {
		if j, ok := w.told(&r); ok && w.factOf[j] >= 0 {
			at := slices.IndexFunc(w.book.Consistency.Counts, func(x ontology.Count) bool { return x.Type == w.claims[j].Type })
			if at >= 0 && further {
				return w.occasion(w.claims[j], w.book.Consistency.Counts[at], false)
			}
			return "fact " + w.facts[w.factOf[j]].id
		}
		if t := w.identity.thing(cl.ArticleID, &r); t >= 0 {
			return "entity " + w.entities[w.entityOf[t]].id
		}
		if words := described(&w.book.Naming, cmp.Or(r.Name, r.Text)); len(words) > 0 {
			return words[len(words)-1]
		}
	}
	return ""
}

// oneOccasion gives counts that do not say on which occasion one of their own
// where others speak of several.
func (w *world) oneOccasion(all []headcount) {
	of := map[string]map[string]bool{}
	for _, h := range all {
		if of[h.tells.Of] == nil {
			of[h.tells.Of] = map[string]bool{}
		}
		if h.occasion != "" {
			of[h.tells.Of][h.occasion] = true
		}
	}
	for k := range all {
		if h := &all[k]; h.occasion == "" && len(of[h.tells.Of]) > 1 {
			h.occasion = "claim " + w.claims[h.claim].ID
		}
	}
}

// sameCount reports whether two counts of different sources are of the same
// people on one occasion.
func (w *world) sameCount(x, y *headcount) bool {
	return x.source != y.source && x.of == y.of && x.tells.Of == y.tells.Of && (x.occasion == y.occasion || x.occasion == "" || y.occasion == "") &&
		claimInterval(w.claims[x.claim]).compatible(claimInterval(w.claims[y.claim]))
}
