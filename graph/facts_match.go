package graph

import (
	"cmp"
	"slices"
	"strconv"

	"wiregraph/graph/ontology"
)

// A cell is the frames of a bucket that say exactly the same of the key roles
// and of the time. Cells become clusters, the fullest first; a cell that says
// less joins the one cluster that it fits.
type cell struct {
	frames []frame
	full   int // how much it says
}

// cluster joins the claims of one bucket into facts, as g.next. As long as
// nothing that they say has changed since the last round, that goes as it went.
func (g *gathering) cluster(b *bucket) {
	if g.read(b) {
		g.match(b.frames)
		return
	}
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

func isFact(filler string) bool { return filler[0] == factFiller }

// match joins the frames of one bucket that are about one fact.
func (g *gathering) match(bucket []frame) {
	if len(bucket) < 2 {
		return
	}
	at := map[string]*cell{}
	var cells []*cell // the fullest first, then by day and by their first claims
	for _, f := range bucket {
		s := f.signature()
		if at[s] == nil {
			at[s] = &cell{full: f.fullness()}
			cells = append(cells, at[s])
		}
		at[s].frames = append(at[s].frames, f)
	}
	slices.SortStableFunc(cells, func(a, b *cell) int {
		return cmp.Or(cmp.Compare(b.full, a.full), cmp.Compare(g.published(a.frames[0].article), g.published(b.frames[0].article)))
	})
	g.hints = map[int]*hint{}
	x := &protos{g: g, index: map[indexKey][]int{}, told: map[storyKey][]int{}}
	keys := g.keyRoles(bucket[0].typ)
	for _, c := range cells {
		for _, part := range g.divide(c.frames, keys) {
			x.place(part, keys)
		}
	}
	for _, p := range x.all {
		for _, c := range p.claims[1:] {
			g.next.union(p.claims[0], c)
		}
	}
	if len(g.w.book.Consistency.Norms[bucket[0].typ.ID]) > 0 {
		g.onePassage(bucket)
	}
}

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

// divide splits a cell by article when what it says does not identify a fact
// beyond one article.
func (g *gathering) divide(frames []frame, keys []keyRole) [][]frame {
	if f := &frames[0]; g.identifies(f, keys) {
		if f.typ.IsRelation() || f.typ.Durative || !f.when.unknown() {
			return [][]frame{frames}
		}
		return g.atOnce(frames)
	}
	by := map[string][]frame{}
	for _, f := range frames {
		by[f.article] = append(by[f.article], f)
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
	slices.SortStableFunc(frames, func(a, b frame) int { return cmp.Compare(g.published(a.article), g.published(b.article)) })
	out := [][]frame{frames[:1]}
	for i := 1; i < len(frames); i++ {
		last, now := g.published(frames[i-1].article), g.published(frames[i].article)
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
	strong, items := 0, 0
	for i := range keys {
		r := &f.roles[i]
		strong += keys[i].weight(len(r.strong))
		items += len(r.items)
	}
	if items > 0 && f.typ.IsRelation() {
		return false
	}
	if strong >= 2 {
		return true
	}
	return strong == 1 && items == 0 && !f.typ.ClaimAct && !f.typ.Open && f.complete(keys) && (f.when.day() || len(keys) == 1)
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

func (f *frame) signature() string {
	b := make([]byte, 0, 64)
	for i := range f.roles {
		r := &f.roles[i]
		for k, s := range r.strong {
			if k > 0 {
				b = append(b, ',')
			}
			b = append(b, s...)
		}
		b = append(b, "|["...)
		for k, item := range r.items {
			if k > 0 {
				b = append(b, ' ')
			}
			b = strconv.AppendInt(b, int64(item), 10)
		}
		b = append(b, "]|"...)
		b = append(b, r.open...)
		b = append(b, ';')
	}
	b = append(b, f.when.from...)
	b = append(b, '/')
	return string(append(b, f.when.to...))
}

// fits reports whether a frame may be about the proto's fact.
func (x *protos) fits(p *proto, f *frame, keys []keyRole) bool {
	if !p.when.compatible(f.when) {
		return false
	}
	strong, weak, missing, papers, kinds := 0, 0, 0, 0, 0
	loose, unread := false, false
	for i := range keys {
		a, b := &p.roles[i], &f.roles[i]
		switch {
		case len(a.strong) > 0 && len(b.strong) > 0:
			if !subset(b.strong, a.strong) && !subset(a.strong, b.strong) && !x.g.model(f.typ, a, b) {
				switch x.g.likened(f.typ, a, b) {
				case unlike:
					return false
				case refined:
					weak++
				}
				loose = true
				continue
			}
			strong += keys[i].weight(min(len(a.strong), len(b.strong)))
			kinds += x.g.kinds(b)
		case len(a.items) > 0 && len(b.items) > 0:
			if !x.itemsFit(a, b, f.typ) {
				return false
			}
			weak++
			papers += x.papers(a, b)
		case len(a.strong) > 0 && len(b.items) > 0:
			if !x.mixed(a, b, f.typ, p.articles[f.article]) {
				return false
			}
			weak++
		case len(b.strong) > 0 && len(a.items) > 0:
			if !x.mixed(b, a, f.typ, p.articles[f.article]) {
				return false
			}
			weak++
		default:
			if a.open != "" && b.open != "" && a.open != b.open {
				return false
			}
			if keys[i].required {
				missing++
			}
			unread = unread || a.unread || b.unread
		}
	}
	sameArticle := p.articles[f.article]
	switch {
	case loose && missing > 0, unread && strong < 2:
		return false
	case f.typ.IsRelation():
		return strong >= 2 || strong == 1 && weak == 1 && missing == 0 && x.sameItems(p, f)
	case strong >= 2:
		return f.typ.Durative || !p.when.unknown() && !f.when.unknown() || x.near(p, f)
	case strong == 1 && weak >= 1 && kinds == 1: // many have the same illness
		return sameArticle
	case strong == 1 && weak >= 1:
		return sameArticle || (p.strong >= 2 || papers == weak && missing == 0) && x.near(p, f) || p.when.day() && f.when.day()
	case strong == 1:
		return sameArticle && (p.strong >= 2 || !f.typ.ClaimAct) || f.complete(keys) && p.when.day() && f.when.day() && !f.typ.ClaimAct
	case weak >= 1:
		return sameArticle && x.sameItems(p, f)
	}
	return false
}

// kinds is 1 when a role is filled by kinds of things only.
func (g *gathering) kinds(r *frameRole) int {
	for _, s := range r.strong {
		if i, ok := entityIndex(s); !ok || g.w.identity.class(i) != ontology.Concept {
			return 0
		}
	}
	return 1
}

// papers is 1 when both items are documents or norms that are called the same:
// somebody withdraws "the bill" once, where they meet "an official" every day.
func (x *protos) papers(a, b *frameRole) int {
	w := x.g.w
	for _, i := range append(slices.Clone(a.items), b.items...) {
		if c := w.identity.cluster[w.identity.same.find(i)].class; c != ontology.Document && c != ontology.Norm {
			return 0
		}
	}
	if u := w.words(a.items[0]); len(u) == 0 || !slices.Equal(u, w.words(b.items[0])) {
		return 0
	}
	return 1
}

// sameItems reports whether the items of the frame are the proto's.
func (x *protos) sameItems(p *proto, f *frame) bool {
	for i := range f.roles {
		for _, it := range f.roles[i].items {
			if !slices.Contains(p.roles[i].items, it) {
				return false
			}
		}
	}
	return true
}

// itemsFit reports whether two sets of items could be one. For standing
// relations only the very item will do: two articles may each speak of a car.
func (x *protos) itemsFit(a, b *frameRole, t *ontology.Type) bool {
	if subset(b.items, a.items) || subset(a.items, b.items) {
		return true
	}
	if lasting(t) {
		return false
	}
	return len(b.items) == 1 && slices.ContainsFunc(a.items, func(i int) bool { return x.g.itemsAgree(i, b.items[0]) })
}

// mixed reports whether an item may be what the other side names: the car and
// the Aurus; the officials and one of them; inside one article "this" and what
// happened.
func (x *protos) mixed(named, item *frameRole, t *ontology.Type, sameArticle bool) bool {
	if lasting(t) {
		return false
	}
	id := x.g.w.identity
	for _, s := range named.strong {
		i, ok := entityIndex(s)
		if !ok && !sameArticle {
			return false
		}
		if !ok {
			continue
		}
		for _, k := range item.items {
			a, b := id.cluster[id.same.find(i)], id.cluster[id.same.find(k)]
			if !sameArticle && !a.named && a.class == ontology.Concept {
				return false // "the caucuses" of another article may be others
			}
			if a.class != b.class && a.class != ontology.Group && b.class != ontology.Group {
				return false
			}
			if x.g.titled(a) {
				return false
			}
			if a.class == ontology.Artifact && a.kind != "" && b.kind != "" && a.kind != b.kind && !x.g.kindred(i, k) {
				return false
			}
		}
	}
	return true
}

// model reports whether two different named artifacts may stand for one item
// of an event: outlets disagree about the model, not about the gift.
func (g *gathering) model(t *ontology.Type, a, b *frameRole) bool {
	if t.IsRelation() || len(a.strong) != 1 || len(b.strong) != 1 {
		return false
	}
	i, ok := entityIndex(a.strong[0])
	j, ok2 := entityIndex(b.strong[0])
	if !ok || !ok2 {
		return false
	}
	x, y := g.w.identity.cluster[g.w.identity.same.find(i)], g.w.identity.cluster[g.w.identity.same.find(j)]
	return x.class == ontology.Artifact && y.class == ontology.Artifact && (x.kind == y.kind || x.kind == "" || y.kind == "") && !g.titled(x) && !g.titled(y)
}

// titled reports whether the name of a set is one thing's own title, not that
// of a model.
func (g *gathering) titled(c *cluster) bool { return c.named && g.w.book.Consistency.Titled[c.kind] }
