package graph

import (
	"cmp"
	"slices"
	"strings"
)

// A ClaimChange is how a claim of one reading of an article stands to one of
// another: of an older version of its text, or of an older extractor.
type ClaimChange struct {
	Kinds  []string // added | gone, or what became of it: see below
	Before *Claim   // nil when added
	After  *Claim   // nil when gone
}

// What may become of a claim.
const (
	ClaimAdded        = "added"
	ClaimGone         = "gone"
	ClaimHedged       = "hedged"        // said less firmly than before
	ClaimUnhedged     = "un-hedged"     // said more firmly
	ClaimReversed     = "reversed"      // affirmed where it was denied, or the reverse
	ClaimReattributed = "re-attributed" // somebody else says so
	ClaimRenumbered   = "number changed"
	ClaimRedated      = "time changed"
	ClaimRefilled     = "roles changed"
	ClaimReworded     = "reworded"
)

// alikeClaims is the share of common words from which two claims of one type
// are one claim reworded.
const alikeClaims = 0.5

// DiffClaims pairs the claims of two readings of one article and returns what
// became of them, in text order. Claims that say the same from another place
// in the text are no change.
func DiffClaims(old, new []Claim) []ClaimChange {
	before, after := byPlace(old), byPlace(new)
	var out []ClaimChange
	pairUp := func(fits func(a, b *Claim) float64) {
		type match struct {
			i, j int
			like float64
		}
		var all []match
		for i, a := range before {
			for j, b := range after {
				if a != nil && b != nil && a.Type == b.Type && a.Predicate == b.Predicate {
					if l := fits(a, b); l > 0 {
						all = append(all, match{i, j, l})
					}
				}
			}
		}
		slices.SortStableFunc(all, func(a, b match) int { return cmp.Compare(b.like, a.like) })
		for _, m := range all {
			a, b := before[m.i], after[m.j]
			if a == nil || b == nil {
				continue
			}
			before[m.i], after[m.j] = nil, nil
			if kinds := became(a, b); len(kinds) > 0 {
				out = append(out, ClaimChange{Kinds: kinds, Before: a, After: b})
			}
		}
	}
	pairUp(func(a, b *Claim) float64 { return truth(a.Quote == b.Quote && fillers(a) == fillers(b)) })
	pairUp(func(a, b *Claim) float64 {
		return truth(fillers(a) == fillers(b)) * (1 + wordsShared(a.Quote, b.Quote))
	})
	pairUp(func(a, b *Claim) float64 {
		if l := wordsShared(a.Quote, b.Quote); l >= alikeClaims {
			return l
		}
		return 0
	})
	for _, c := range before {
		if c != nil {
			out = append(out, ClaimChange{Kinds: []string{ClaimGone}, Before: c})
		}
	}
	for _, c := range after {
		if c != nil {
			out = append(out, ClaimChange{Kinds: []string{ClaimAdded}, After: c})
		}
	}
	slices.SortStableFunc(out, func(a, b ClaimChange) int {
		p, q := cmp.Or(a.After, a.Before), cmp.Or(b.After, b.Before)
		return cmp.Or(cmp.Compare(p.Start, q.Start), cmp.Compare(p.End, q.End), cmp.Compare(p.ID, q.ID))
	})
	return out
}

func byPlace(l []Claim) []*Claim {
	out := make([]*Claim, len(l))
	for i := range l {
		out[i] = &l[i]
	}
	slices.SortStableFunc(out, func(a, b *Claim) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// became names the differences of two claims that are one.
func became(a, b *Claim) []string {
	var out []string
	switch x, y := firmness(a), firmness(b); {
	case a.Polarity != b.Polarity:
		out = append(out, ClaimReversed)
	case x > y:
		out = append(out, ClaimHedged)
	case x < y:
		out = append(out, ClaimUnhedged)
	}
	if speakers(a) != speakers(b) {
		out = append(out, ClaimReattributed)
	}
	if figures(a) != figures(b) {
		out = append(out, ClaimRenumbered)
	}
	if when(a) != when(b) {
		out = append(out, ClaimRedated)
	}
	if fillers(a) != fillers(b) && !slices.Contains(out, ClaimRenumbered) {
		out = append(out, ClaimRefilled)
	}
	if len(out) == 0 && Fold(a.Quote) != Fold(b.Quote) {
		out = append(out, ClaimReworded)
	}
	return out
}

// firmness orders claims by how firmly they are put: by factuality, and of
// equals what happened before what is alleged or only expected.
func firmness(c *Claim) int {
	f := 4 * certainty(c.Factuality)
	switch c.Modality {
	case Asserted, Reported:
		return f + 2
	case Alleged, Believed, Likely:
		return f + 1
	}
	return f
}

// fillers names who fills the roles of a claim.
func fillers(c *Claim) string {
	var b strings.Builder
	for _, r := range c.Roles {
		b.WriteString(r.Name)
		for _, ref := range r.Refs {
			name := cmp.Or(ref.Wikidata, Fold(cmp.Or(ref.Name, ref.Text)))
			if ref.Claim != "" || ref.Event != "" {
				name = "event " + ref.Event // the words are the other claim's
			}
			b.WriteString("|" + name)
		}
		b.WriteString(";")
	}
	return b.String()
}

// speakers names who says so, outermost first.
func speakers(c *Claim) string {
	var b strings.Builder
	for _, a := range c.Attribution {
		if a.Source == nil {
			b.WriteString("somebody;")
			continue
		}
		b.WriteString(cmp.Or(a.Source.Wikidata, Fold(cmp.Or(a.Source.Name, a.Source.Text))) + ";")
	}
	return b.String()
}

// figures returns the numbers in the words of a claim, its time aside.
func figures(c *Claim) string {
	quote := c.Quote
	if c.Time != nil && c.Time.Text != "" {
		quote = strings.ReplaceAll(quote, c.Time.Text, " ")
	}
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	var out []string
	for _, w := range strings.FieldsFunc(quote, func(r rune) bool { return !digit(r) && r != ',' && r != '.' }) {
		if w = strings.Trim(w, ",."); strings.ContainsFunc(w, digit) {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// when returns the time of a claim.
func when(c *Claim) string {
	if c.Time == nil {
		return ""
	}
	return cmp.Or(c.Time.Value, c.Time.Timex, Fold(c.Time.Text)) + "/" + c.Time.ValueEnd
}

// wordsShared returns the Jaccard similarity of the words of two texts.
func wordsShared(a, b string) float64 {
	set := func(s string) map[string]bool {
		out := map[string]bool{}
		for _, w := range strings.Fields(Fold(s)) {
			out[w] = true
		}
		return out
	}
	x, y := set(a), set(b)
	common := 0
	for w := range x {
		if y[w] {
			common++
		}
	}
	if n := len(x) + len(y) - common; n > 0 {
		return float64(common) / float64(n)
	}
	return 0
}
