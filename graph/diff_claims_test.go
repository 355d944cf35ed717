package graph

import (
	"slices"
	"strings"
	"testing"
)

func TestDiffClaims(t *testing.T) {
	o := loadOntology(t)
	read := func(claims string) []Claim { return parseInput(t, o, claims, "").Claims }
	old := read(`
		a | one | GIFT | agent=Ann Lee; theme=~a car/Artifact; recipient=Bo Berg |
		b | one | VISIT | agent=Ann Lee; destination=Norland/Place |
		c | one | KILL | agent=Cy Dow; target==3 soldiers |
		d | one | MEET | agent=Ann Lee; co_agent=Cy Dow | by=Bo_Berg
		e | one | MEET | agent=Ann Lee; co_agent=Di Eng |
		f | one | VISIT | agent=Di Eng; destination=Suland/Place | time=2024-02-01`)
	new := read(`
		b | one | VISIT | agent=Ann Lee; destination=Norland/Place | possible PS+
		c | one | KILL | agent=Cy Dow; target==5 soldiers |
		d | one | MEET | agent=Ann Lee; co_agent=Cy Dow | by=Di_Eng
		e | one | MEET | agent=Ann Lee; co_agent=Di Eng |
		f | one | VISIT | agent=Di Eng; destination=Suland/Place | time=2024-02-03
		g | one | THANK | agent=Bo Berg; recipient=Ann Lee |`)
	var got []string
	for _, c := range DiffClaims(old, new) {
		typ := ""
		if c.After != nil {
			typ = c.After.Type
		} else {
			typ = c.Before.Type
		}
		got = append(got, typ+": "+strings.Join(c.Kinds, ", "))
	}
	slices.Sort(got)
	want := []string{"GIFT: gone", "KILL: number changed", "MEET: re-attributed", "THANK: added", "VISIT: hedged", "VISIT: time changed"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if c := DiffClaims(old, old); len(c) > 0 {
		t.Errorf("a reading differs from itself: %+v", c)
	}
	for _, c := range DiffClaims(new, old) {
		if c.After != nil && c.After.Type == "VISIT" && slices.Contains(c.Kinds, ClaimHedged) {
			t.Error("the way back should be un-hedged")
		}
	}
}
