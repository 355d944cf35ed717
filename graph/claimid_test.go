package graph

import (
	"testing"

	"pgregory.net/rapid"
)

// genClaim makes claims that differ in what identifies them and in what does not.
func genClaim(t *rapid.T) Claim {
	num := func(label string) int { return rapid.IntRange(0, 3).Draw(t, label) }
	word := func(label string) string { return rapid.StringMatching(`[a-c]{0,2}`).Draw(t, label) }
	c := Claim{
		ArticleID: word("article"), ContentHash: word("hash"), Start: num("start"), End: num("end"),
		Type: word("type"), Predicate: word("predicate"), Polarity: rapid.SampledFrom([]Polarity{Positive, Negative}).Draw(t, "polarity"),
	}
	for range num("roles") {
		role := Role{Name: word("role")}
		for range num("refs") {
			role.Refs = append(role.Refs, Ref{Start: num("ref start"), End: num("ref end")})
		}
		c.Roles = append(c.Roles, role)
	}
	for range num("links") {
		a := Attribution{}
		if rapid.Bool().Draw(t, "named") {
			a.Source = &Ref{Start: num("source start"), End: num("source end")}
		}
		c.Attribution = append(c.Attribution, a)
	}
	return c
}

// identity spells out what the id is a function of.
func identity(c *Claim) Claim {
	k := Claim{
		ArticleID: c.ArticleID, ContentHash: c.ContentHash, Start: c.Start, End: c.End,
		Type: c.Type, Predicate: c.Predicate, Polarity: c.Polarity,
	}
	for _, r := range c.Roles {
		bare := Role{Name: r.Name}
		for _, ref := range r.Refs {
			bare.Refs = append(bare.Refs, Ref{Start: ref.Start, End: ref.End})
		}
		k.Roles = append(k.Roles, bare)
	}
	for _, a := range c.Attribution {
		var bare Attribution
		if a.Source != nil {
			bare.Source = &Ref{Start: a.Source.Start, End: a.Source.End}
		}
		k.Attribution = append(k.Attribution, bare)
	}
	return k
}

func TestClaimIDIsItsIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := genClaim(t), genClaim(t)
		same := identical(identity(&a), identity(&b))
		if got := ClaimID(&a) == ClaimID(&b); got != same {
			t.Fatalf("ids equal: %v, identities equal: %v\n%+v\n%+v", got, same, a, b)
		}
	})
}

func TestClaimIDPassesOverTheRest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := genClaim(t)
		b := a
		b.ID, b.File, b.Quote, b.Rule, b.Cue = "x", "x", "x", "x", "x"
		b.Modality, b.Factuality, b.Author, b.SpeakerKind = Likely, ProbableYes, Uncommitted, SpeakerNamed
		b.Confidence, b.Time, b.Trigger, b.Extractor = 0.5, &Time{Text: "x"}, &Span{Start: 1, End: 2}, Extractor{Name: "x"}
		b.Roles = nil
		for _, r := range a.Roles {
			role := Role{Name: r.Name}
			for _, ref := range r.Refs {
				ref.Name, ref.Chain, ref.Event, ref.Claim, ref.Wikidata = "x", "x", "x", "x", "x"
				role.Refs = append(role.Refs, ref)
			}
			b.Roles = append(b.Roles, role)
		}
		if ClaimID(&a) != ClaimID(&b) {
			t.Fatalf("the id depends on more than the identity:\n%+v\n%+v", a, b)
		}
	})
}

// identical compares what identity keeps.
func identical(a, b Claim) bool {
	if a.ArticleID != b.ArticleID || a.ContentHash != b.ContentHash || a.Start != b.Start || a.End != b.End ||
		a.Type != b.Type || a.Predicate != b.Predicate || a.Polarity != b.Polarity ||
		len(a.Roles) != len(b.Roles) || len(a.Attribution) != len(b.Attribution) {
		return false
	}
	for i := range a.Roles {
		x, y := a.Roles[i], b.Roles[i]
		if x.Name != y.Name || len(x.Refs) != len(y.Refs) {
			return false
		}
		for j := range x.Refs {
			if x.Refs[j].Start != y.Refs[j].Start || x.Refs[j].End != y.Refs[j].End {
				return false
			}
		}
	}
	for i := range a.Attribution {
		x, y := a.Attribution[i].Source, b.Attribution[i].Source
		if (x == nil) != (y == nil) || x != nil && (x.Start != y.Start || x.End != y.End) {
			return false
		}
	}
	return true
}
