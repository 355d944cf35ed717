package graph

import (
	"testing"

	"wiregraph/graph/ontology"
)

// entityIn returns the entity that a role of a claim stands for.
func entityIn(t *testing.T, v View, in Input, claim, role string) string {
	t.Helper()
	for i := range in.Claims {
		if c := &in.Claims[i]; c.ID == claim {
			for _, r := range c.Role(role) {
				if id := v.EntityOf[RefKey{Article: c.ArticleID, Start: r.Start, End: r.End, Chain: r.Chain}]; id != "" {
					return id
				}
			}
		}
	}
	t.Fatalf("the %s of claim %s stands for no entity", role, claim)
	return ""
}

// What must never become one, whatever the names say.
func TestKeptApart(t *testing.T) {
	o := loadOntology(t)
	for _, c := range []struct {
		name, claims string
		a, b         [2]string // claim and role
	}{
		{"the two Kims", `
			a | one | SIBLING_OF | agent=Kim Ra Min; object=Kim Ro Jun; kin==sister |
			b | two | MEET | agent=Kim^k1; co_agent=Ann Lee |
			c | three | SIBLING_OF | agent=Kim^k1; object=Kim^k2; kin==sister |`, [2]string{"a", "agent"}, [2]string{"a", "object"}},
		{"the two Kims of one article, by their one name", `
			a | one | SIBLING_OF | agent=Kim^k1; object=Kim^k2; kin==sister |
			b | two | MEET | agent=Kim; co_agent=Ann Lee |`, [2]string{"a", "agent"}, [2]string{"a", "object"}},
		{"car and model", `
			a | one | GIFT | agent=Ann Lee; theme=~a car/Artifact:Vehicle; recipient=Bo Berg |
			b | two | GIFT | agent=Ann Lee; theme=Arrow Lux/Artifact:Vehicle; recipient=Bo Berg |
			c | two | HAS_MODEL | agent=~the car/Artifact:Vehicle; object=Arrow Lux/Artifact:Vehicle |`, [2]string{"a", "theme"}, [2]string{"c", "object"}},
		{"somebody's car and its model", `
			a | one | OWNS | agent=Ann Lee; object=his black Arrow limousine+Arrow/Artifact:Vehicle |
			b | two | SHOW | agent=Ann Lee; theme=Arrow/Artifact:Vehicle; recipient=Bo Berg |`, [2]string{"a", "object"}, [2]string{"b", "theme"}},
		{"city and government", `
			a | one | VISIT | agent=Ann Lee; destination=Norhaven/Place:City@nl |
			b | two | STATE | agent=Norhaven/Organization:Government@nl; topic==a word |`, [2]string{"a", "destination"}, [2]string{"b", "agent"}},
		{"local authorities of two places", `
			a | one | STATE | agent=~local authorities/Organization:Government; topic==a word |
			b | two | STATE | agent=~local authorities/Organization:Government; topic==a word |`, [2]string{"a", "agent"}, [2]string{"b", "agent"}},
		{"the two Wongs", `
			a | one | MEET | agent=Jo Wong; co_agent=Ann Lee |
			b | two | MEET | agent=Al Wong; co_agent=Ann Lee |
			c | three | MEET | agent=Wong; co_agent=Ann Lee |`, [2]string{"a", "agent"}, [2]string{"b", "agent"}},
		{"the Wong who is one of two", `
			a | one | MEET | agent=Jo Wong; co_agent=Ann Lee |
			b | two | MEET | agent=Al Wong; co_agent=Ann Lee |
			c | three | MEET | agent=Wong; co_agent=Ann Lee |`, [2]string{"a", "agent"}, [2]string{"c", "agent"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := parseInput(t, o, c.claims, "")
			v := Build(in)
			a, b := entityIn(t, v, in, c.a[0], c.a[1]), entityIn(t, v, in, c.b[0], c.b[1])
			if a == b {
				t.Errorf("both are %s", a)
			}
		})
	}
}

// What must become one, although it is written otherwise.
func TestJoined(t *testing.T) {
	o := loadOntology(t)
	for _, c := range []struct{ name, a, b string }{
		{"transliterations", "Wladimir Orlow", "Vladimir Orlov"},
		{"a letter too few", "Pedro Pierluisi", "Pedro Pierliusi"},
		{"a second surname", "Ana Ruiz", "Ana M. Ruiz Paz"},
		{"titles with their field", "Secretary of State Ana Ruiz", "Ana Ruiz"},
		{"order and initials", "Novak Jan", "Jan Novák"},
		{"a court by its place, before or after", "Supreme Court of Norland/Organization:Court@nl", "Norland Supreme Court/Organization:Court"},
		{"a name after an office", "~Secretary of Justice Ana Ruiz", "Ana Ruiz"},
		{"a name after what the place is", "~the Norlandish city of Norhaven/Place:City", "Norhaven/Place:City"},
		{"the body of a country that is not named otherwise", "~the Norlandish authorities/Organization:Government", "~Norlandish authorities/Organization:Government"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := parseInput(t, o, "a | one | VISIT | agent="+c.a+"; destination=Norland/Place:Country |\nb | two | VISIT | agent="+c.b+"; destination=Suland/Place:Country |", "")
			v := Build(in)
			if a, b := entityIn(t, v, in, "a", "agent"), entityIn(t, v, in, "b", "agent"); a != b {
				t.Errorf("%s and %s are two", a, b)
			}
		})
	}
}

// Things that go by one name and are not one have ids of their own: what a
// description tells and an item that stands in no fact, and the third of a name
// that has no country.
func TestNoIDTwice(t *testing.T) {
	o := loadOntology(t)
	for name, claims := range map[string]string{
		"a kind of thing and a thing": `
			a | one | PRAISE | agent=Ann Lee; target=~work/Concept |
			b | two | PRAISE | agent=Bo Berg; target=Cy Dow | by=~the_work/Concept`,
		"bodies of several countries": `
			a | one | VISIT | agent=Ann Lee; destination=Norhaven/Place:City@nl |
			b | two | VISIT | agent=Bo Berg; destination=Norhaven/Place:City@nl |
			c | three | VISIT | agent=Cy Dow; destination=Norhaven/Place:Town@sl |
			d | four | VISIT | agent=Di Fox; destination=Norhaven/Place:Village |`,
	} {
		t.Run(name, func(t *testing.T) {
			in := parseInput(t, o, claims, "")
			seen := map[string]bool{}
			for _, n := range Build(in).Graph.Nodes {
				if seen[n.ID] {
					t.Errorf("%s is two", n.ID)
				}
				seen[n.ID] = true
			}
			w := newWorld(in)
			w.identity = identify(w)
			w.facts = gatherFacts(w)
			w.name()
			ids := map[string]bool{}
			for _, e := range w.entities {
				if e.id == "" || ids[e.id] {
					t.Errorf("%s has no id of its own: %q", e.name, e.id)
				}
				ids[e.id] = true
			}
		})
	}
}

// "His Arrow limousine" is a car, and so is the one that somebody drives; what
// is said to be an Arrow limousine, and the Arrow, are the make.
func TestUnname(t *testing.T) {
	id := &identities{book: ontology.EmbeddedRules()}
	for _, c := range []struct {
		text     string
		standing bool
		named    bool
	}{
		{"his Arrow limousine", true, false},
		{"an Arrow limousine", false, false},
		{"an Arrow limousine", true, true},
		{"the Arrow limousine", false, true},
		{"Arrow limousines", false, true},
		{"an Arrow", false, true},
	} {
		x := thing{class: ontology.Artifact, name: "Arrow", names: []string{"Arrow"}, named: true, refs: []*Ref{{Text: c.text, Name: "Arrow"}}}
		if id.unname(&x, c.standing); x.named != c.named {
			t.Errorf("%q, in a standing relation %v: named %v", c.text, c.standing, x.named)
		}
	}
}
