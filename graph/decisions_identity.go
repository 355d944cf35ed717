package graph

import (
	"cmp"
	"slices"
)

// markSplits notes the passages that a decision takes out of their chain:
// those of A, when A and B are passages of one chain.
func (w *world) markSplits() {
	for _, d := range w.decisions {
		if d.Kind != DecideSplit && d.Kind != DecideKeepApart {
			continue
		}
		a, why := w.passage(d.A)
		b, why2 := w.passage(d.B)
		if why != "" || why2 != "" || d.A.ArticleID != d.B.ArticleID {
			continue
		}
		ra, rb := w.refAt(d.A.ArticleID, a), w.refAt(d.B.ArticleID, b)
		if ra == nil || rb == nil || ra.Chain == "" || ra.Chain != rb.Chain || ra.Start == rb.Start && ra.End == rb.End {
			continue
		}
		w.split[RefKey{Article: d.A.ArticleID, Start: ra.Start, End: ra.End, Chain: ra.Chain}] = true
	}
}

// refAt returns the passage of a claim that fits the span best: the shortest
// that covers it, else the longest inside it.
func (w *world) refAt(article string, s Span) *Ref {
	var best *Ref
	rank := func(r *Ref) int {
		switch {
		case r.Start <= s.Start && r.End >= s.End:
			return -(r.End - r.Start - (s.End - s.Start))
		case r.Start >= s.Start && r.End <= s.End:
			return -1_000_000 + r.End - r.Start
		}
		return -1 << 40
	}
	eachRef(w.claims, func(c *Claim, r *Ref) {
		if c.ArticleID != article || !r.World() || rank(r) == -1<<40 {
			return
		}
		if best == nil || rank(r) > rank(best) || rank(r) == rank(best) && compareRefs(r, best) < 0 {
			best = r
		}
	})
	return best
}

// decide applies the decisions about identity: first what is kept apart, then
// what is joined. A merge of what another decision keeps apart is ignored.
func (id *identities) decide(w *world) {
	for _, kind := range []DecisionKind{DecideKeepApart, DecideSplit, DecideMerge} {
		for _, d := range w.decisions {
			if d.Kind == kind {
				if why := id.apply(w, d); why != "" {
					w.ignored = append(w.ignored, Ignored{d, why})
				}
			}
		}
	}
	for _, d := range w.decisions {
		switch d.Kind {
		case DecideMerge, DecideSplit, DecideKeepApart, DecideReject, DecideAccept:
		default:
			w.ignored = append(w.ignored, Ignored{d, "there is no such kind of decision"})
		}
	}
}

// apply applies one decision about identity, and returns why it cannot.
func (id *identities) apply(w *world, d Decision) string {
	i, why := id.mentioned(w, d.A)
	j, why2 := id.mentioned(w, d.B)
	switch why = cmp.Or(why, why2); {
	case why != "":
		return why
	case i == j && d.Kind == DecideMerge:
		return ""
	case i == j:
		return "both mentions are one passage"
	case d.Kind != DecideMerge:
		id.keepApart(i, j, "decision")
		for _, t := range []int{i, j} {
			id.note([]int{t, i, j}, "decision", false, d.because(vetoReason("decision")))
		}
		id.leaves[i] = id.leaves[i] || d.Kind == DecideSplit
		return ""
	case id.keptApart(id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]) == "decision":
		return "another decision keeps the two apart"
	}
	id.join(i, j)
	id.note([]int{i, j}, "decision", true, d.because("somebody decided that they are one"))
	return ""
}

// mentioned returns the thing that a mention stands for, or why there is none.
// Where no claim has the passage any more, the one thing of the article that
// goes by its words is meant.
func (id *identities) mentioned(w *world, m MentionRef) (int, string) {
	s, why := w.passage(m)
	if why != "" {
		return -1, why
	}
	r := w.refAt(m.ArticleID, s)
	if r == nil {
		found := -1
		for i, t := range id.things {
			if t.article == m.ArticleID && slices.ContainsFunc(t.names, func(n string) bool { return Fold(n) == Fold(m.Words) }) {
				if found >= 0 {
					return -1, "no claim speaks of these words, and several things have that name"
				}
				found = i
			}
		}
		if found < 0 {
			return -1, "no claim speaks of these words"
		}
		return found, ""
	}
	if i := id.thing(m.ArticleID, r); i >= 0 {
		return i, ""
	}
	return -1, "these words stand for no entity"
}
