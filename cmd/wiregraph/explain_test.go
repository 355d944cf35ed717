package main

import (
	"strings"
	"testing"

	"wiregraph/graph"
)

// TestMarked marks the parts of a passage, also those inside and beside one
// another.
func TestMarked(t *testing.T) {
	const text = "Police said on Monday that the mayor's car hit a wall."
	at := func(words string) (int, int) {
		i := strings.Index(text, words)
		return i, i + len(words)
	}
	ref := func(words string) graph.Ref {
		s, e := at(words)
		return graph.Ref{Start: s, End: e, Text: words}
	}
	start, end := at("the mayor's car hit a wall")
	hitStart, hitEnd := at("hit")
	saidStart, saidEnd := at("said")
	police := ref("Police")
	c := &graph.Claim{
		Start: start, End: end, Trigger: &graph.Span{Start: hitStart, End: hitEnd},
		Roles:       []graph.Role{{Name: "agent", Refs: []graph.Ref{ref("the mayor's car")}}, {Name: "owner", Refs: []graph.Ref{ref("the mayor's")}}, {Name: "target", Refs: []graph.Ref{ref("a wall")}}},
		Attribution: []graph.Attribution{{Source: &police, Cue: "said", CueSpan: graph.Span{Start: saidStart, End: saidEnd}}},
	}
	want := "[source: Police] [cue: said] on Monday that [agent: [owner: the mayor's] car] [trigger: hit] [target: a wall]"
	if got := marked(text, c); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}
