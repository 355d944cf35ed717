package graph

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// A cell is the frames of a bucket that say exactly the same of the key roles
// and of the time. Cells become clusters, the fullest first; a cell that says
// less joins the one cluster that it fits.
type cell struct {
	frames []frame
	full   int // how much it says
}

// cluster joins the claims of each bucket into facts, as g.next. As long as
// nothing that they say has changed since the last round, that goes as it went.
func (g *gathering) cluster(buckets []bucket) {
	g.w.identity.same.flatten()
	g.same.flatten()
	order := make([]*bucket, len(buckets)) // what takes longest first
	for k := range buckets {
		order[k] = &buckets[k]
	}
	slices.SortStableFunc(order, func(a, b *bucket) int { return len(b.claims) - len(a.claims) })
	inParallel(len(order), func(k int) {
		b, own := order[k], g.withOwnMemories()
		if own.read(b) || own.otherScenes {
			own.match(b.frames)
			return
		}
		g.keep(b)
	})
}

// keep has the facts of a bucket be, as g.next, what they are.
func (g *gathering) keep(b *bucket) {
	for _, i := range b.claims {
		g.next.union(i, g.same.find(i))
	}
}

// read resolves what the claims of the bucket say, and reports whether that is
// other than in the last round.
func (g *gathering) read(b *bucket) bool {
	if b.frames == nil {
		for k, i := range b.claims {
			b.frames = append(b.frames, g.frame(i))
			if b.frames[k].loose() {
				b.loose = append(b.loose, k)
			}
		}
		return true
	}
	changed := false
	for _, k := range b.loose {
		f := g.frame(b.claims[k])
		changed = changed || !f.saysAs(&b.frames[k]) || g.touched(&f)
		b.frames[k] = f
	}
	for k := range b.frames {
		if g.renamed(&b.frames[k]) {
			b.frames[k], changed = g.frame(b.claims[k]), true
		}
	}
	return changed
}

// loose reports whether what the frame says may change from round to round.
func (f *frame) loose() bool {
	return slices.ContainsFunc(f.roles, func(r frameRole) bool { return len(r.items) > 0 || slices.ContainsFunc(r.strong, isFact) })
}

// saysAs reports whether both say the same of the key roles.
func (f *frame) saysAs(o *frame) bool {
	return slices.EqualFunc(f.roles, o.roles, func(a, b frameRole) bool {
		return slices.Equal(a.strong, b.strong) && slices.Equal(a.items, b.items) && a.open == b.open && a.unread == b.unread
	})
}

// touched reports whether more is known of an item or a norm of the frame than
// in the last round.
func (g *gathering) touched(f *frame) bool {
	return slices.ContainsFunc(f.roles, func(r frameRole) bool {
		return slices.ContainsFunc(r.items, func(i int) bool { return g.joined[i] }) || g.otherNorms && slices.ContainsFunc(r.strong, isFact)
	})
}

func isFact(x filler) bool {
	_, ok := x.is(factFiller)
	return ok
}

// match joins the frames of one bucket that are about one fact.
func (g *gathering) match(bucket []frame) {
	if len(bucket) < 2 {
		return
	}
	at := map[string]*cell{}
	var cells []*cell // the fullest first, then by day and by their first claims
	var s []byte
	for _, f := range bucket {
		s = f.signature(s[:0])
		if g.sideOf(f.claim) == no { // what is said not to be must fit; see opposed
			s = append(append(s, "no "...), g.evokedBy(f.claim)...)
		}
		s = binary.AppendUvarint(s, uint64(g.actOf(&f)))
		c := at[string(s)]
		if c == nil {
			c = &cell{full: f.fullness()}
			at[string(s)] = c
			cells = append(cells, c)
		}
		c.frames = append(c.frames, f)
	}
	slices.SortStableFunc(cells, func(a, b *cell) int {
		return cmp.Or(cmp.Compare(b.full, a.full), cmp.Compare(g.days[a.frames[0].claim], g.days[b.frames[0].claim]))
	})
	x := g.newProtos(bucket)
	keys := g.keyRoles(bucket[0].typ)
	for _, c := range cells {
		for _, part := range g.divide(c.frames, keys) {
			for _, about := range g.byContent(part) {
				x.place(about, keys)
			}
		}
	}
	x.rejoin(keys)
	x.union()
	if len(g.w.book.Consistency.Norms[bucket[0].typ.ID]) > 0 {
		g.onePassage(bucket)
	}
	g.onceWritten(bucket)
}

// headline reports whether a claim stands in the headline of its article.
func (g *gathering) headline(claim int) bool { return g.headlines[claim] }

// onePassage makes one fact of what one passage says of a norm: a ban on
// "luxury goods and vehicles" is one ban.
func (g *gathering) onePassage(bucket []frame) {
	type passage struct {
		article    string
		start, end int
	}
	first := map[passage]int{}
	for _, f := range bucket {
		c := g.w.claims[f.claim]
		p := passage{c.ArticleID, c.Start, c.End}
		if k, ok := first[p]; ok {
			g.next.union(k, f.claim)
		} else {
			first[p] = f.claim
		}
	}
}

// divide splits a cell by article and word when what it says does not identify a fact
// beyond one article.
func (g *gathering) divide(frames []frame, keys []keyRole) [][]frame {
	if f := &frames[0]; g.identifies(f, keys) {
		if f.typ.IsRelation() || f.typ.Durative || !f.when.unknown() {
			return [][]frame{frames}
		}
		return g.atOnce(frames)
	}
	dated := g.dated(&frames[0], keys)
	by := map[string][]frame{} // by article, and by the word that evokes it; see toldAlike
	for _, f := range frames {
		k := g.evokedBy(f.claim)
		if !dated {
			k = g.w.claims[f.claim].ArticleID + " " + k
		}
		by[k] = append(by[k], f)
	}
	var out [][]frame
	for _, a := range sortedKeys(by) {
		out = append(out, by[a])
	}
	return out
}

// atOnce splits the frames of an event of unknown time where nobody wrote of it
// for longer than the window: people meet and attack each other again.
func (g *gathering) atOnce(frames []frame) [][]frame {
	frames = slices.Clone(frames)
	slices.SortStableFunc(frames, func(a, b frame) int { return cmp.Compare(g.days[a.claim], g.days[b.claim]) })
	out := [][]frame{frames[:1]}
	for i := 1; i < len(frames); i++ {
		last, now := g.days[frames[i-1].claim], g.days[frames[i].claim]
		if last != "" && daysBetween(last, now) > window {
			out = append(out, frames[i:i+1])
		} else {
			k := len(out) - 1
			out[k] = frames[i-len(out[k]) : i+1]
		}
	}
	return out
}

// identifies reports whether a frame says enough for equal frames of two
// articles to be about one fact: two strong key roles, or all that the type
// requires, when that is not just who speaks.
func (g *gathering) identifies(f *frame, keys []keyRole) bool {
	strong, items := f.filled(keys)
	switch {
	case items > 0 && f.typ.IsRelation():
		return false
	case strong >= 2:
		return true
	}
	return (f.when.day() || len(keys) == 1) && f.whole(keys)
}

// dated reports whether equal frames of two articles that use one word for it are about one fact:
// they tell all that the type requires, and of which month or year: "withdrew in May 2016".
func (g *gathering) dated(f *frame, keys []keyRole) bool {
	return !f.when.unknown() && !f.when.coarse && f.whole(keys)
}

// whole reports whether one strong filler and no item is all that a frame says, and all that its
// type requires.
func (f *frame) whole(keys []keyRole) bool {
	strong, items := f.filled(keys)
	return strong == 1 && items == 0 && !f.typ.ClaimAct && !f.typ.Open && f.complete(keys)
}

// filled counts the key roles that strong fillers fill, and the items in them.
func (f *frame) filled(keys []keyRole) (strong, items int) {
	for i := range keys {
		strong += keys[i].weight(len(f.roles[i].strong))
		items += len(f.roles[i].items)
	}
	return strong, items
}

// weight is how much so many fillers say: those of one role count once.
func (k keyRole) weight(fillers int) int { return min(fillers, len(k.roles)) }

// complete reports whether every required key role is filled.
func (f *frame) complete(keys []keyRole) bool {
	for i, k := range keys {
		if r := &f.roles[i]; k.required && len(r.strong)+len(r.items) == 0 {
			return false
		}
	}
	return true
}

func (f *frame) fullness() int {
	n := 0
	for i := range f.roles {
		n += 100*min(len(f.roles[i].strong), 1) + 10*len(f.roles[i].strong) + 5*len(f.roles[i].items)
	}
	if !f.when.unknown() {
		n += 1 + len(f.when.from)
	}
	return n
}

// signature appends what is the same for frames of one cell alone.
func (f *frame) signature(b []byte) []byte {
	for i := range f.roles {
		r := &f.roles[i]
		b = binary.AppendUvarint(b, uint64(len(r.strong)))
		for _, s := range r.strong {
			b = binary.AppendUvarint(b, uint64(s))
		}
		b = binary.AppendUvarint(b, uint64(len(r.items)))
		for _, item := range r.items {
			b = binary.AppendUvarint(b, uint64(item))
		}
		b = append(append(b, r.open...), 0)
	}
	b = append(append(b, f.when.from...), 0)
	return append(b, f.when.to...)
}
