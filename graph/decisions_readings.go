package graph

import "slices"

// A Rejection is a claim that a decision takes out of the graph.
type Rejection struct {
	Claim    string // id
	Decision Decision
}

// judgeReadings takes out the claims that somebody decided to be misread:
// those of one passage, or all that a rule made in an article. A claim that is
// accepted stays when its rule is rejected; where the claim itself is both
// rejected and accepted, it is out.
func (w *world) judgeReadings() {
	out, kept := map[int]Decision{}, map[int]bool{}
	for _, d := range w.decisions { // "accept" sorts before "reject"
		if d.Kind != DecideAccept && d.Kind != DecideReject {
			continue
		}
		hits, why := w.readings(d)
		if why != "" {
			w.ignored = append(w.ignored, Ignored{d, why})
			continue
		}
		for _, i := range hits {
			if d.Kind == DecideAccept {
				kept[i] = true
			} else if _, twice := out[i]; !twice && (d.A.Words != "" || !kept[i]) {
				out[i] = d
			}
		}
	}
	w.idleAccepts(out)
	var rest []*Claim
	for i, c := range w.claims {
		if d, gone := out[i]; gone {
			w.rejected = append(w.rejected, Rejection{c.ID, d})
		} else {
			rest = append(rest, c)
		}
	}
	if len(w.rejected) > 0 {
		w.claims = rest
	}
}

// idleAccepts notes acceptances of claims that are rejected by name.
func (w *world) idleAccepts(out map[int]Decision) {
	for _, d := range w.decisions {
		if d.Kind != DecideAccept {
			continue
		}
		if hits, why := w.readings(d); why == "" && slices.ContainsFunc(hits, func(i int) bool { _, gone := out[i]; return gone }) {
			w.ignored = append(w.ignored, Ignored{d, "another decision rejects the claim"})
		}
	}
}

// readings returns the claims that a decision is about, or why there is none.
// The words are the quote of a claim or its trigger; where a better extractor
// cuts the quote otherwise, the claims of the type that share most of it.
func (w *world) readings(d Decision) ([]int, string) {
	if w.byArticle[d.A.ArticleID] == nil {
		return nil, "the article is not here"
	}
	about := func(c *Claim) bool {
		return c.ArticleID == d.A.ArticleID && (d.Type == "" || c.Type == d.Type) && (d.Rule == "" || c.Rule == d.Rule) && w.holdsFiller(c, d.B)
	}
	if d.A.Words == "" {
		if d.Rule == "" || d.Kind == DecideAccept {
			return nil, "it names no words"
		}
		if hits := w.where(about); len(hits) > 0 {
			return hits, ""
		}
		return nil, "no claim of the rule stands in the article"
	}
	s, why := w.passage(d.A)
	if why != "" {
		return nil, why
	}
	for _, at := range []func(*Claim) bool{
		func(c *Claim) bool { return c.Start == s.Start && c.End == s.End },
		func(c *Claim) bool { return c.Trigger != nil && *c.Trigger == s },
		func(c *Claim) bool { return d.Type != "" && mostly(Span{c.Start, c.End}, s) },
	} {
		if hits := w.where(func(c *Claim) bool { return about(c) && at(c) }); len(hits) > 0 {
			return hits, ""
		}
	}
	return nil, "no claim stands on these words"
}

func (w *world) where(is func(*Claim) bool) []int {
	var out []int
	for i, c := range w.claims {
		if is(c) {
			out = append(out, i)
		}
	}
	return out
}

// holdsFiller reports whether a passage of the claim stands where the mention
// does; any claim does when the mention names no words.
func (w *world) holdsFiller(c *Claim, m MentionRef) bool {
	if m.Words == "" {
		return true
	}
	s, why := w.passage(m)
	if why != "" {
		return false
	}
	found := false
	eachRef([]*Claim{c}, func(_ *Claim, r *Ref) { found = found || r.Start == s.Start && r.End == s.End })
	return found
}

// mostly reports whether two spans share more than half of both together.
func mostly(a, b Span) bool {
	common := min(a.End, b.End) - max(a.Start, b.Start)
	return 2*common > max(a.End, b.End)-min(a.Start, b.Start)
}
