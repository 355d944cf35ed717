package graph

import (
	"cmp"
	"strings"
)

// An Ignored is a decision that has no effect, and why.
type Ignored struct {
	Decision Decision
	Why      string
}

func compareDecisions(a, b Decision) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), compareMentions(a.A, b.A), compareMentions(a.B, b.B), cmp.Compare(a.Why, b.Why))
}

func compareMentions(a, b MentionRef) int {
	return cmp.Or(cmp.Compare(a.ArticleID, b.ArticleID), cmp.Compare(a.Words, b.Words), cmp.Compare(a.Occurrence, b.Occurrence))
}

// passage returns the span of a mention in its article's current text.
func (w *world) passage(m MentionRef) (Span, string) {
	a := w.byArticle[m.ArticleID]
	if a == nil {
		return Span{}, "the article is not here"
	}
	if m.Words == "" {
		return Span{}, "it names no words"
	}
	at := 0
	for n := max(m.Occurrence, 1); ; n-- {
		k := strings.Index(a.Text[at:], m.Words)
		if k < 0 {
			return Span{}, "the words do not stand there so often"
		}
		if n == 1 {
			return Span{at + k, at + k + len(m.Words)}, ""
		}
		at += k + len(m.Words)
	}
}

// reject takes out the claims whose quote or trigger somebody decided to be
// misread.
func (w *world) reject() {
	for _, d := range w.decisions {
		if d.Kind != "reject" {
			continue
		}
		s, why := w.passage(d.A)
		if why == "" {
			why = "no claim stands on these words"
			quote := func(c *Claim) bool { return c.Start == s.Start && c.End == s.End }
			trigger := func(c *Claim) bool { return c.Trigger != nil && *c.Trigger == s }
			for _, hit := range []func(*Claim) bool{quote, trigger} {
				kept := w.claims[:0:0]
				for _, c := range w.claims {
					if c.ArticleID != d.A.ArticleID || !hit(c) {
						kept = append(kept, c)
					}
				}
				if len(kept) < len(w.claims) {
					w.claims, why = kept, ""
					break
				}
			}
		}
		if why != "" {
			w.ignored = append(w.ignored, Ignored{d, why})
		}
	}
}

// markSplits notes the passages that a decision takes out of their chain:
// those of A, when A and B are passages of one chain.
func (w *world) markSplits() {
	for _, d := range w.decisions {
		if d.Kind != "split" && d.Kind != "keep-apart" {
			continue
		}
		a, why := w.passage(d.A)
		b, why2 := w.passage(d.B)
		if why != "" || why2 != "" || d.A.ArticleID != d.B.ArticleID {
			continue
		}
		ra, rb := w.refAt(d.A.ArticleID, a), w.refAt(d.B.ArticleID, b)
		if ra == nil || rb == nil || ra.Chain == "" || ra.Chain != rb.Chain {
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
		if c.ArticleID != article || rank(r) == -1<<40 {
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
	for _, kind := range []string{"keep-apart", "split", "merge"} {
		for _, d := range w.decisions {
			if d.Kind != kind {
				continue
			}
			i, why := id.mentioned(w, d.A)
			j, why2 := id.mentioned(w, d.B)
			switch why = cmp.Or(why, why2); {
			case why != "":
			case i == j && kind == "merge":
			case i == j:
				why = "both mentions are one passage"
			case kind != "merge":
				id.keepApart(i, j, "decision")
			case id.keptApart(id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]) == "decision":
				why = "another decision keeps the two apart"
			default:
				id.join(i, j)
				id.note([]int{i, j}, "decision", true, "somebody decided that they are one")
			}
			if why != "" {
				w.ignored = append(w.ignored, Ignored{d, why})
			}
		}
	}
}

// mentioned returns the thing that a mention stands for, or why there is none.
func (id *identities) mentioned(w *world, m MentionRef) (int, string) {
	s, why := w.passage(m)
	if why != "" {
		return -1, why
	}
	r := w.refAt(m.ArticleID, s)
	if r == nil {
		return -1, "no claim speaks of these words"
	}
	if i := id.thing(m.ArticleID, r); i >= 0 {
		return i, ""
	}
	return -1, "these words stand for no entity"
}
