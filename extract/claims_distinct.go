package extract

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph"
)

// distinct drops the drafts that say what another draft of the same sentence
// says too, or says with more roles, and those that only take up an earlier one, and returns the rest in their
// order and, for every proposition, the index of the draft that tells it.
func distinct(r *reading, drafts []draft) ([]draft, map[int]int) {
	better := make([]int, len(drafts)) // the draft that stands for this one
	for i := range better {
		better[i] = i
	}
	bySentence := map[sentenceType][]int{}
	for i, d := range drafts {
		key := sentenceType{r.doc.Tokens[r.props[d.prop].anchor].Sentence, d.claim.Type, d.claim.Predicate, d.claim.Polarity}
		bySentence[key] = append(bySentence[key], i)
	}
	for _, same := range bySentence {
		// The fullest first, then what is dated, then the surest, so that each is compared with what may stand for it.
		slices.SortStableFunc(same, func(a, b int) int {
			return cmp.Or(
				cmp.Compare(fillerCount(&drafts[b].claim), fillerCount(&drafts[a].claim)),
				cmp.Compare(dated(&drafts[b].claim), dated(&drafts[a].claim)),
				cmp.Compare(drafts[b].claim.Confidence, drafts[a].claim.Confidence),
			)
		})
		for n, i := range same {
			for _, j := range same[:n] {
				if better[j] == j && covers(&drafts[j].claim, &drafts[i].claim) {
					better[i] = j
					break
				}
			}
		}
	}
	retold(r, drafts, better)
	seen := map[string]int{}
	place := make([]int, len(drafts))
	var kept []draft
	for i, d := range drafts {
		if better[i] != i {
			continue
		}
		if at, again := seen[d.claim.ID]; again {
			place[i] = at
			continue
		}
		place[i] = len(kept)
		seen[d.claim.ID] = len(kept)
		kept = append(kept, d)
	}
	told := make(map[int]int, len(drafts))
	for i, d := range drafts {
		told[d.prop] = place[better[i]]
	}
	return kept, told
}

// A sentenceType is what two drafts share that may say the same.
type sentenceType struct {
	sentence       int
	typ, predicate string
	polarity       graph.Polarity
}

// covers reports whether claim a says all that claim b says: each filler of b
// fills the same role of a, in passages that overlap, and of no other time: "was elected in 2005 and again
// chosen in 2009".
func covers(a, b *graph.Claim) bool {
	if a.Time != nil && b.Time != nil && a.Time.Value != "" && b.Time.Value != "" && a.Time.Value != b.Time.Value && a.Time.Start != b.Time.Start {
		return false
	}
	if min(a.End, b.End) <= max(a.Start, b.Start) || sources(a) != sources(b) {
		return false
	}
	for _, role := range b.Roles {
		have := a.Role(role.Name)
		for i := range role.Refs {
			if !slices.ContainsFunc(have, func(r graph.Ref) bool { return sameFiller(&r, &role.Refs[i]) }) {
				return false
			}
		}
	}
	return true
}

// dated is how much a claim says of when: 1 with a time that has a value, 0 without.
func dated(c *graph.Claim) int {
	if c.Time != nil && c.Time.Value != "" {
		return 1
	}
	return 0
}

// sameFiller reports whether two fillers are one thing of the article.
func sameFiller(a, b *graph.Ref) bool {
	if a.Chain != "" && b.Chain != "" {
		return a.Chain == b.Chain
	}
	return a.Start < b.End && b.Start < a.End
}

// sources names who a claim is attributed to, so that two claims can be compared.
func sources(c *graph.Claim) string {
	var b strings.Builder
	for _, a := range c.Attribution {
		if a.Source != nil {
			b.WriteString(cmp.Or(a.Source.Chain, a.Source.Text))
		}
		b.WriteByte('|')
	}
	return b.String()
}

// fillerCount counts the fillers of all roles.
func fillerCount(c *graph.Claim) int {
	n := 0
	for _, r := range c.Roles {
		n += len(r.Refs)
	}
	return n
}

// asRole is what somebody is taken for.
const asRole = "as"

// itself reports whether what somebody is taken for is whom the text means by the second of those told of.
func (w *resolver) itself(h int, p *proposition) bool {
	chain := w.chainAt(h)
	return chain >= 0 && len(p.typ.Roles) > 1 && slices.ContainsFunc(p.fill(p.typ.Roles[1].Name), func(k int) bool { return w.chainAt(k) == chain })
}
