package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A stance is how a claim stands to a fact: the type of the edge between them.
type stance struct {
	claim      int
	edge       string
	factuality Factuality
}

// The stances.
const (
	asserts  = "ASSERTS"
	alleges  = "ALLEGES"
	expects  = "EXPECTS"
	denies   = "DENIES"
	silentOn = "SILENT_ON"
	mentions = "MENTIONS"
)

// stanceOf returns how a claim stands to the fact of its own proposition. No
// fact has a polarity: who negates it denies the positive fact. Acts of saying
// that did not take place are silence, not denial.
func stanceOf(c *Claim, t *ontology.Type) string {
	if t == nil {
		return ""
	}
	if c.Modality == Hypothetical || c.Modality == Generic || c.Modality == Conditional && c.Polarity == Negative {
		return mentions
	}
	switch c.Factuality {
	case CertainNo, ProbableNo, PossibleNo:
		if t.ClaimAct {
			return silentOn
		}
		return denies
	}
	if c.Polarity == Negative {
		if t.ClaimAct {
			return silentOn
		}
		if c.Factuality != Uncommitted {
			return denies
		}
		return mentions
	}
	switch c.Modality {
	case Future, Expected, Intended, Attempted, Conditional:
		return expects
	}
	switch {
	case c.Factuality == Uncommitted:
		return mentions
	case c.Modality == Alleged:
		return alleges
	}
	return asserts
}

// ended reports whether a claim says of something that it was so, and is no longer:
// "is no longer a member", "stopped selling coal". What it says nobody denies who tells
// that it was so before.
func (w *world) ended(c *Claim) bool {
	if !c.denied() {
		return false
	}
	before := ""
	if t := c.Trigger; t == nil {
		for _, r := range c.Role("status") {
			before = r.Text // "is no longer president"
		}
	} else if c.Start <= t.Start && t.Start <= c.Start+len(c.Quote) {
		before = c.Quote[:t.Start-c.Start]
	}
	return w.book.Wordings.Ended(strings.Fields(strings.ToLower(before)))
}

// takeStances gives each fact the stances of its own claims, and of the acts
// of saying that are about it: a denial, a confirmation, a refusal to comment.
func (w *world) takeStances() {
	for k, f := range w.facts {
		for _, i := range f.claims {
			c := w.claims[i]
			f.stances = append(f.stances, stance{i, w.stanceAt[i], c.Factuality})
		}
		topic, ok := w.book.Consistency.Topics[f.typ.ID]
		if !ok {
			continue
		}
		for _, i := range f.claims {
			c := w.claims[i]
			edge := topic.Positive
			switch w.stanceAt[i] {
			case asserts, alleges:
			case denies, silentOn:
				edge = topic.Negative
			default:
				continue
			}
			factuality := c.Factuality
			if edge == denies {
				factuality = negated(factuality)
			}
			for _, j := range w.takenUp(c, topic) {
				if w.factOf[j] < 0 || w.factOf[j] == k {
					continue
				}
				about := w.facts[w.factOf[j]]
				at := stance{i, edge, factuality}
				if said := w.stanceAt[j]; edge == asserts && (said == denies || said == expects) { // "confirmed that nobody was hurt"
					at.edge, at.factuality = said, w.claims[j].Factuality
				}
				if edge == denies && !w.concerns(c, f.typ, about) {
					at.edge = mentions
				}
				about.stances = append(about.stances, at)
			}
		}
	}
}

// concerns reports whether a denial may well be about a fact: the one who
// denies takes part in it or is on the side of one who does, or somebody
// alleges it and the one who denies may speak for those who do ("a lawyer",
// "aides"). What "the claims" take up is easily misread, and a dispute that
// nobody has is worse than one missed.
func (w *world) concerns(denial *Claim, t *ontology.Type, f *fact) bool {
	alleged := slices.ContainsFunc(f.claims, func(i int) bool { return w.claims[i].Modality == Alleged })
	known := false
	for _, ref := range denial.Role(t.Roles[0].Name) {
		i := w.identity.thing(denial.ArticleID, &ref)
		if i < 0 {
			continue
		}
		known = known || w.identity.cluster[w.identity.same.find(i)].named
		for _, r := range f.roles {
			if slices.ContainsFunc(r.things, func(k int) bool {
				return w.identity.same.find(k) == w.identity.same.find(i) || w.beside(denial.ArticleID, i, k)
			}) {
				return true
			}
		}
	}
	return alleged && !known
}

// beside reports whether the article says that a thing is on the side of the
// other: its spokesman, its lawyer.
func (w *world) beside(article string, i, k int) bool {
	is := func(refs []Ref, thing int) bool {
		return slices.ContainsFunc(refs, func(r Ref) bool {
			x := w.identity.thing(article, &r)
			return x >= 0 && w.identity.same.find(x) == w.identity.same.find(thing)
		})
	}
	for _, j := range w.inArticle(article) {
		c := w.claims[j]
		for _, side := range w.book.Sides {
			if t := w.typeAt[j]; c.Type == side.Type && c.Polarity != Negative && is(c.Role(t.Roles[0].Name), i) && is(c.Role(side.Role), k) {
				return true
			}
		}
	}
	return false
}

// negated returns the value of the opposite polarity.
func negated(f Factuality) Factuality {
	switch f {
	case CertainYes:
		return CertainNo
	case ProbableYes:
		return ProbableNo
	case PossibleYes:
		return PossibleNo
	}
	return f
}

// certainty orders factualities by how firmly they commit, polarity aside.
func certainty(f Factuality) int {
	switch f {
	case CertainYes, CertainNo:
		return 3
	case ProbableYes, ProbableNo:
		return 2
	case PossibleYes, PossibleNo:
		return 1
	}
	return 0
}
