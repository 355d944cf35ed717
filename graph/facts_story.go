package graph

import (
	"math"
	"slices"
	"strconv"
)

// The articles of a developing story tell one event in few words of each
// other: the day after, "the blast injured a dozen people". Where nothing
// else joins a claim to a fact, what it shares with one that an article of the
// same story tells is weighed (after Fellegi and Sunter 1969, in whole points):
// names, counts, days, places, what things are called.

// enough is how many points make two tellings one event.
const enough = 4

// bestTold returns those of the protos that share the most points with the
// frame, and enough: one, or as many as share as much. Of what one article
// tells in the headline and again below it the fuller counts.
func (x *protos) bestTold(f *frame, among []int, keys []keyRole) []int {
	var best []int
	most := enough
	for _, k := range among {
		if x.all[k].below.has(f.article) && !x.g.headline(f.claim) {
			continue // told apart
		}
		n := x.points(x.all[k], f, keys)
		if n < most || !x.oneStory(x.all[k], f) || x.all[k].articles.has(f.article) && !x.toldAlike(x.all[k], f, keys) {
			continue
		}
		switch {
		case n > most:
			best, most = []int{k}, n
		default:
			best = append(best, k)
		}
	}
	if len(best) > 1 && !slices.ContainsFunc(best[1:], func(k int) bool { return !x.oneArticle(best[0], k) }) {
		best = best[:1]
	}
	return best
}

// oneArticle reports whether both protos are of one and the same article.
func (x *protos) oneArticle(j, k int) bool {
	a, b := x.all[j].articles, x.all[k].articles
	return len(a) == 1 && a[0] == b[0]
}

// mostTellings bounds how many claims of a fact one is compared with, the last
// first: what everybody tells is told by the nearest, too.
const mostTellings = 64

// oneStory reports whether the frame's article follows up another of the
// proto's, or is followed up, or one of them is the other's headline.
func (x *protos) oneStory(p *proto, f *frame) bool {
	own := x.g.homes[f.claim]
	var last *home
	for _, i := range p.latest() {
		switch h := x.g.homes[i]; {
		case x.g.articles[i] == f.article:
			if x.g.headline(i) != x.g.headline(f.claim) {
				return true
			}
		case h != last:
			if last = h; h.tellsOn(own, 0) || x.g.oneScene(i, f.claim, window/2) {
				return true
			}
		}
	}
	return false
}

// latest returns the claims that came to the proto last.
func (p *proto) latest() []int { return p.claims[max(0, len(p.claims)-mostTellings):] }

// month is the index of the month in which a claim's article appeared, -1 when unknown.
func (g *gathering) month(claim int) int {
	d := g.days[claim]
	if d == "" {
		return -1
	}
	y, _ := strconv.Atoi(d[:4])
	m, _ := strconv.Atoi(d[5:7])
	return 12*y + m
}

// A storyKey is something that two tellings of one event may share.
type storyKey struct {
	role  int
	what  storyKind
	which int // the filler, or the number of the word or count
}

// A toldKey is the number of a storyKey and, in its lowest bits, a month.
type toldKey int

const monthBits = 20

// numbered returns the key of what tellings share, whenever.
func (x *protos) numbered(s storyKey) toldKey {
	return toldKey(once(x.shared, s, func() int { return len(x.shared) })) << monthBits
}

// in returns the key in a month.
func (k toldKey) in(month int) toldKey { return k + toldKey(month-farMonth) }

// A storyKind is what sort of thing two tellings share.
type storyKind int

const (
	sharedFiller storyKind = iota
	sharedItem             // what an item is called
	sharedKind             // the line of words that it is one of
	sharedWord             // of what is no thing and no told fact
	sharedToll
	sharedCount
	sharedPlace
	sharedScene // a name of its article
	sharedDay   // the number of the day on which it was
)

// storyKeys returns what the frame may share with other tellings, without the
// month, found once for each claim.
func (x *protos) storyKeys(f *frame) []toldKey {
	h := x.g.hint(f)
	if h.keys != nil {
		return h.keys
	}
	out := make([]toldKey, 0, 8)
	add := func(s storyKey) { out = append(out, x.numbered(s)) }
	for i := range f.roles {
		called := f.roles[i].items
		for _, s := range f.roles[i].strong {
			add(storyKey{role: i, which: int(s)})
			if k, ok := s.is(entityFiller); ok && !x.g.isNamed(s) { // "its key interest rate", "the key rate"
				called = append(called[:len(called):len(called)], k)
			}
		}
		for _, k := range called {
			if w := x.g.w.words(k); len(w) > 0 {
				add(storyKey{role: i, what: sharedItem, which: x.g.numberOf(w[len(w)-1])})
				for _, line := range x.g.w.book.Alikes[w[len(w)-1]] {
					add(storyKey{role: i, what: sharedKind, which: line})
				}
			}
		}
		for _, w := range h.words[i] {
			add(storyKey{role: i, what: sharedWord, which: x.g.numberOf(w)})
		}
	}
	if h.toll {
		add(storyKey{what: sharedToll})
	}
	if h.counts {
		add(storyKey{what: sharedCount, which: int(math.Float64bits(h.count.value))})
	}
	for _, p := range h.places {
		add(storyKey{what: sharedPlace, which: p})
	}
	if home := x.g.homes[f.claim]; home != nil && x.g.w.book.Consistency.RareIn(f.typ.ID) {
		for _, n := range home.scene.names {
			add(storyKey{what: sharedScene, which: n})
		}
	}
	h.keys = out
	return out
}

// storyMonths is how many months a story goes on; see halfYear.
const storyMonths = 6

// tellers returns the facts in the making of about the same month that share
// something with the frame, ascending, until it is asked again.
func (x *protos) tellers(f *frame) []int {
	x.room = inOrder(x.addTellers(x.room[:0], f, 1))
	return x.room
}

// addTellers adds those of so many months before and after to others, in any order.
func (x *protos) addTellers(out []int, f *frame, months int) []int {
	m := x.g.month(f.claim)
	if m < 0 || lasting(f.typ) || f.typ.Durative {
		return out
	}
	for _, key := range x.storyKeys(f) {
		for month := m - months; month <= m+months; month++ {
			if l := x.told[key.in(month)]; len(l) <= maxCandidates {
				out = append(out, l...)
			}
		}
	}
	return out
}

// tell notes under which keys the proto can be found by other tellings.
func (x *protos) tell(k int, f *frame) {
	m := x.g.month(f.claim)
	if m < 0 || lasting(f.typ) || f.typ.Durative {
		return
	}
	for _, key := range x.storyKeys(f) {
		x.tellAs(key.in(m), k)
	}
	for _, key := range x.farKeys(f) {
		x.tellAs(key, k)
	}
}

func (x *protos) tellAs(key toldKey, k int) {
	if l := x.told[key]; len(l) <= maxCandidates && !slices.Contains(l, k) {
		x.told[key] = append(l, k)
	}
}
