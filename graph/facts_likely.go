package graph

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// What is left apart when all that is sure has been joined is weighed again with all that the articles of a
// story say, by weights that were learned from stories in which each telling is marked (logistic regression
// on comparison vectors, after Fellegi and Sunter 1969). Two are one event when each is to the other what
// is likeliest of all that its articles tell, and likely enough.

// A Pairing is two facts as far as they were gathered before what is likely was joined, by the ids of their
// claims, and what speaks for and against their being one.
type Pairing struct {
	A, B     []string
	Evidence ontology.Weighed
}

func (p *Pairing) key() string { return strings.Join(p.A, " ") + "|" + strings.Join(p.B, " ") }

// ids returns the ids of claims, ascending.
func (w *world) ids(claims []int) []string {
	out := make([]string, len(claims))
	for i, k := range claims {
		out[i] = w.claims[k].ID
	}
	slices.Sort(out)
	return out
}

// A pairing is two facts in the making, by how likely they are one, and what speaks most for it.
type pairing struct {
	q, p     int
	likely   float64
	evidence ontology.Weighed
}

// A likelyJoin is a claim of each of two facts in the making that were taken for one, and why.
type likelyJoin struct {
	of, with int
	why      string
}

// joinAlike makes one of facts of one type that most likely tell one event. What fills their roles is not
// one for that: it is not sure enough.
func (g *gathering) joinAlike(buckets []bucket) {
	g.w.identity.same.flatten()
	g.same.flatten()
	g.next = newSets(len(g.w.claims))
	joins := make([][]likelyJoin, len(buckets))
	inParallel(len(buckets), func(k int) {
		b := &buckets[k]
		g.keep(b)
		t := b.frames[0].typ
		if len(b.claims) < 2 || lasting(t) || t.Durative {
			return
		}
		untold, all := g.stories.untold(b, g.same.find)
		if all {
			return
		}
		x, keys := g.withOwnMemories().retell([]*bucket{b}, t, untold)
		joins[k] = x.joinLikely(keys)
		x.union()
	})
	g.same = g.next
	g.w.likely = slices.Concat(joins...)
}

// joinLikely makes one of facts in the making that most likely tell one event, and returns what it joined.
func (x *protos) joinLikely(keys []keyRole) (joins []likelyJoin) {
	if lasting(x.typ) || x.typ.Durative {
		return nil
	}
	pairs := x.pairings(keys, nil)
	for range maxRejoined {
		joined := x.joinLikeliest(pairs, keys, &joins)
		if len(joined) == 0 {
			break
		}
		other := func(l pairing) bool { return joined[l.q] || joined[l.p] }
		pairs = append(slices.DeleteFunc(pairs, other), x.pairings(keys, joined)...)
	}
	return joins
}

// joinLikeliest joins those of the pairs that are the likeliest to each other, and returns what became of them;
// it adds why.
func (x *protos) joinLikeliest(pairs []pairing, keys []keyRole, joins *[]likelyJoin) map[int]bool {
	type telling struct{ of, article int }
	best := map[telling]float64{}
	note := func(of, other int, likely float64) {
		for _, a := range x.all[other].articles {
			if b, ok := best[telling{of, a}]; !ok || likely > b {
				best[telling{of, a}] = likely
			}
		}
	}
	for _, l := range pairs {
		note(l.q, l.p, l.likely)
		note(l.p, l.q, l.likely)
	}
	likeliest := func(of, other int, likely float64) bool {
		return !slices.ContainsFunc(x.all[other].articles, func(a int) bool { return best[telling{of, a}] > likely })
	}
	slices.SortFunc(pairs, func(a, b pairing) int {
		return cmp.Or(cmp.Compare(b.likely, a.likely), cmp.Compare(a.p, b.p), cmp.Compare(a.q, b.q))
	})
	joined := map[int]bool{}
	for _, l := range pairs {
		if l.likely < x.g.w.book.Likely.Enough {
			break
		}
		if joined[l.q] || joined[l.p] || !likeliest(l.q, l.p, l.likely) || !likeliest(l.p, l.q, l.likely) {
			continue
		}
		joined[l.q], joined[l.p] = true, true
		if q, p := x.all[l.q], x.all[l.p]; x.g.w.tellsOf(q.claims) || x.g.w.tellsOf(p.claims) {
			*joins = append(*joins, likelyJoin{q.claims[0], p.claims[0], x.because(&l)})
		}
		x.move(l.p, l.q, keys)
	}
	return joined
}

// because says why two were joined.
func (x *protos) because(l *pairing) string {
	return fmt.Sprintf("%s; the odds are %.1f to 1", strings.Join(x.g.w.book.Likely.Because(&l.evidence), ", "), math.Exp(l.likely))
}

// pairings weighs each two facts in the making that are told in different articles of one story and may be one;
// with which not nil, only where one of the two is of them.
func (x *protos) pairings(keys []keyRole, which map[int]bool) []pairing {
	var out []pairing
	for k, p := range x.all {
		if p.gone || len(p.claims) > mostTellings {
			continue
		}
		for _, q := range x.inStoriesOf(p) {
			if o := x.all[q]; q >= k || o.gone || which != nil && !which[q] && !which[k] || len(o.claims) > mostTellings || together(p, o) || x.across && o.bucket == p.bucket {
				continue
			}
			if n, most, ok := x.likely(x.all[q], p, keys); ok {
				out = append(out, pairing{q, k, n, most})
			}
		}
	}
	return out
}

// inStoriesOf returns what the articles tell that are of one story with those of p, ascending.
func (x *protos) inStoriesOf(p *proto) []int {
	var out []int
	for _, a := range p.articles {
		for b := range x.g.stories[a] {
			out = append(append(out, x.below[b]...), x.above[b]...)
		}
	}
	return inOrder(out)
}

// likely returns how likely two facts in the making are one, as what the likeliest of the tellings of p comes
// to, and the evidence on it; ok is false where one of them rules it out.
func (x *protos) likely(q, p *proto, keys []keyRole) (likely float64, most ontology.Weighed, ok bool) {
	likely = math.Inf(-1)
	said := x.g.vocabularies(slices.Concat(q.articles, p.articles))
	of := x.weighArticles(q, p, said)
	for i := range p.parts {
		f := &p.parts[i][0]
		if x.ruledOut(q, f, keys) {
			return 0, most, false
		}
		e := x.evidence(of, said, q, f, keys)
		if !bound(&e) {
			return 0, most, false
		}
		if n := x.g.w.book.Likely.Sum(&e); n > likely {
			likely, most = n, e
		}
	}
	if x.g.w.weighed != nil {
		x.g.w.weighed(Pairing{x.g.w.ids(q.claims), x.g.w.ids(p.claims), most})
	}
	return likely, most, true
}

// bound reports whether two tellings share anything of their own: words, or what fills a role, and that to
// which it happens but once if both say that. Who does both does much else; and what their articles are does
// not make one of them.
func bound(e *ontology.Weighed) bool {
	const words = 0.3
	doer, theme := e[ontology.DoerSame]+e[ontology.DoerAlike], e[ontology.ThemeSame]+e[ontology.ThemeAlike]
	differ := e[ontology.ThemeUnlike]+e[ontology.ThemeMixed]+e[ontology.ThemeOther] > 0
	agree := theme > 0 || doer > 0 && !differ
	return e[ontology.SharedWords] >= words || agree && (e[ontology.OnceUnlike] == 0 || e[ontology.OnceOnly] > 0)
}
