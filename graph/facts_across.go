package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// openType is the type of what no type covers.
const openType = "OPEN"

// joinAcross joins facts of several types or predicates that tell one event in
// other words: "opened fire, killing eight", "a former soldier shot eight
// people dead". What shares enough and comes from articles that tell but one of
// the two is one event; see facts_rejoin.go.
func (g *gathering) joinAcross(buckets []bucket) {
	open := g.w.types.get(openType)
	if open == nil {
		return
	}
	joined := map[int]bool{}
	for _, words := range g.w.book.Consistency.InOtherWords {
		t := open
		if as := g.w.types.get(words[0]); as != nil {
			t = as
		}
		var of []*bucket
		for k := range buckets {
			if b := &buckets[k]; g.inWords(b, words, t) {
				of = append(of, b)
			}
		}
		if len(of) > 1 {
			g.acrossAs(of, t, joined)
		}
	}
}

// inWords reports whether the claims of a bucket are of one of the types or
// predicates, or of a verb that the first type is put into words by.
func (g *gathering) inWords(b *bucket, words []string, t *ontology.Type) bool {
	c := g.w.claims[b.claims[0]]
	own := g.w.types.comparedAs(c.Type)
	if !own.Open {
		return slices.Contains(words, own.ID)
	}
	if !t.Open && g.w.book.Wordings.Own(t.ID, c.Predicate) {
		return true
	}
	for p := c.Predicate; p != ""; {
		if slices.Contains(words, p) {
			return true
		}
		k := strings.LastIndexByte(p, '_')
		p = p[:max(0, k)]
	}
	return false
}

// acrossAs joins facts of several buckets, all read as of one type, but for
// those that other words have joined already.
func (g *gathering) acrossAs(buckets []*bucket, t *ontology.Type, joined map[int]bool) {
	x, keys := g.retell(buckets, t, joined)
	if x == nil {
		return
	}
	x.across = true
	x.rejoin(keys)
	g.w.likely = append(g.w.likely, x.joinLikely(keys)...)
	for _, p := range x.all {
		if p.gone {
			continue
		}
		several := false
		for _, c := range p.claims[1:] {
			several = several || g.same.find(p.claims[0]) != g.same.find(c)
			g.same.union(p.claims[0], c)
		}
		if several {
			joined[g.same.find(p.claims[0])] = true
		}
	}
}

// retell begins again with the facts of some buckets, all read as of one type, but for those that other
// words have joined already; nil when none are left.
func (g *gathering) retell(buckets []*bucket, t *ontology.Type, joined map[int]bool) (*protos, []keyRole) {
	type telling struct {
		frames []frame
		bucket int
	}
	var all []frame
	at := map[int]int{}
	var facts []telling
	keys := g.keyRoles(t)
	for k, b := range buckets {
		for i := range b.frames {
			f := b.frames[i]
			if joined[g.same.find(f.claim)] {
				continue
			}
			if f.typ != t || g.renamed(&f) {
				f = g.frameAs(f.claim, t)
			}
			if own := g.w.types.comparedAs(g.w.claims[f.claim].Type); own.Open && !t.Open && !f.complete(keys) {
				continue // "the rebels took over" says less than whom they overthrew
			}
			all = append(all, f)
			r := g.same.find(f.claim)
			j, ok := at[r]
			if !ok {
				j = len(facts)
				at[r] = j
				facts = append(facts, telling{bucket: k})
			}
			facts[j].frames = append(facts[j].frames, f)
		}
	}
	if len(all) == 0 {
		return nil, nil
	}
	x := g.newProtos(all)
	for _, p := range facts {
		x.begin(p.frames[:1], keys)
		k := len(x.all) - 1
		for i := 1; i < len(p.frames); i++ {
			x.extend(k, p.frames[i:i+1], keys)
		}
		x.all[k].bucket = p.bucket
	}
	return x, keys
}
