package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Claims meet under those by whom a rule holds the one against the other: who receives and
// on whom the ban lies, who travels. Who gives, forbids or imposes sanctions that are no embargo is
// no one to look for.
func TestRuleKeys(t *testing.T) {
	o := loadOntology(t)
	for _, c := range []struct{ claims, forbid, act string }{
		{"a1 | one | PROHIBIT | agent=World Council/Organization:IGO; theme=~arms/Concept; target=Norland/Place:Country@nl |", "@nl norland", ""},
		{"a1 | one | PROHIBIT | agent=World Council/Organization:IGO; theme=!a2 |\na2 | one | DELIVER | theme=~arms/Concept; recipient=Norland/Place:Country@nl#Q2 | hypothetical", "@nl Q2", ""},
		{"a1 | one | PROHIBIT | agent=World Council/Organization:IGO; target=Ann Lee; action==travelling abroad |", "ann lee", ""},
		{"a1 | one | PROHIBIT | agent=World Council/Organization:IGO; target=Ann Lee; action==speaking |", "", ""},
		{"a1 | one | SANCTION | agent=Suland/Place:Country@sl; target=Norland/Place:Country@nl |", "", ""},
		{"a1 | one | SANCTION | agent=Suland/Place:Country@sl; target=Norland/Place:Country@nl; norm=~an arms embargo/Norm |", "@nl norland", ""},
		{"a1 | one | GIFT | agent=Ann Lee; theme=~a car/Artifact; recipient=Bo Berg/Person@nl |", "", "@nl bo berg"},
		{"a1 | one | GIFT | agent=Ann Lee; recipient=Bo Berg/Person@nl |", "", ""},
		{"a1 | one | VISIT | agent=Ann Lee; destination=Norland/Place:Country@nl |", "", "ann lee"},
	} {
		forbid, act := RuleKeys(parseInput(t, o, c.claims, "").Claims)
		if diff := cmp.Diff([]string{c.forbid, c.act}, []string{words(forbid), words(act)}); diff != "" {
			t.Errorf("%s: %s", c.claims, diff)
		}
	}
}

func words(keys []RuleKey) string { return strings.Trim(fmt.Sprint(keys), "[]") }

// Of more articles that forbid than may be guests the last ones are.
func TestLastBans(t *testing.T) {
	found := map[string]Position{}
	for i := range mostBans + 3 {
		found[fmt.Sprintf("article%03d", i)] = Position(i / 2)
	}
	got := LastBans(found)
	if len(got) != mostBans || got[0] != fmt.Sprintf("article%03d", mostBans+2) {
		t.Errorf("%d articles, the first %s", len(got), got[0])
	}
}
