package extract

import (
	"cmp"
	"slices"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// retold finds the drafts in which a noun does no more than take up what an earlier sentence tells and what
// comes to pass but once for good ("her death"), and has that draft stand for them. Who says so, when, and
// whatever else is told of it makes one a claim of its own.
func retold(r *reading, drafts []draft, better []int) {
	book := &ontology.EmbeddedRules().Consistency
	type fate struct{ typ, chain string }
	first := map[fate]int{}
	order := make([]int, len(drafts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(drafts[a].claim.Start, drafts[b].claim.Start) })
	for _, i := range order {
		c := &drafts[i].claim
		if better[i] != i || !book.Ever[c.Type] || c.Polarity != graph.Positive || c.Factuality != graph.CertainYes {
			continue
		}
		whose := c.Role(book.Once[c.Type][0])
		if len(whose) != 1 || whose[0].Chain == "" {
			continue
		}
		of := fate{c.Type, whose[0].Chain}
		j, ok := first[of]
		if !ok {
			first[of] = i
			continue
		}
		token := func(i int) int { return r.props[drafts[i].prop].anchor }
		noun := r.doc.Tokens[token(i)].UPOS == "NOUN" && r.doc.Tokens[token(i)].Sentence != r.doc.Tokens[token(j)].Sentence
		if noun && len(c.Roles) == 1 && dated(c) == 0 && len(c.Attribution) == 0 {
			better[i] = j
		}
	}
}
