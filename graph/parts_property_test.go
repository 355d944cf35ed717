package graph

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// stamped gives each article of the input a stamp of it and its claims.
func stamped(in Input) Input {
	all := map[string][]any{}
	for _, a := range in.Articles {
		all[a.ID] = append(all[a.ID], a)
	}
	for _, c := range in.Claims {
		all[c.ArticleID] = append(all[c.ArticleID], c)
	}
	in.Stamps = map[string]string{}
	for id, l := range all {
		text, err := json.Marshal(l)
		if err != nil {
			panic(err)
		}
		in.Stamps[id] = Hash(string(text))
	}
	return in
}

// The parts of a graph are the graph; and a part whose print is that of a part
// with its key in another world has the same rows and notes, and of a volume the same
// share, however the worlds differ.
func TestPrintsCoverRows(t *testing.T) {
	o := loadOntology(t)
	rapid.Check(t, func(t *rapid.T) {
		all := parseInput(t, o, genClaims(t), "")
		all.Several = rapid.Bool().Draw(t, "several")
		gone := map[string]bool{}
		for _, a := range all.Articles {
			gone[a.ID] = rapid.IntRange(0, 3).Draw(t, "gone") == 0
		}
		some := without(all, func(a string) bool { return gone[a] })
		for i := range some.Claims {
			switch rapid.IntRange(0, 9).Draw(t, "change") {
			case 0:
				some.Claims[i].Confidence /= 2
			case 1:
				some.Claims[i].Factuality = PossibleYes
			case 2:
				some.Claims[i].Time = &Time{Text: "then", Value: "2024-02-19"}
			}
		}
		for i := range some.Articles {
			if rapid.IntRange(0, 5).Draw(t, "outlet") == 0 {
				some.Articles[i].Publisher = "The Other Paper"
			}
		}
		a, b := Resolve(stamped(all)), Resolve(stamped(some))
		prints := map[Part]bool{}
		for _, p := range a.Parts() {
			prints[p] = true
		}
		same := 0
		for _, p := range b.Parts() {
			if prints[p] {
				same++
				d := cmp.Diff(a.Rows(p), b.Rows(p)) + cmp.Diff(a.Notes(p), b.Notes(p))
				if p.Shared {
					d += cmp.Diff(a.Share(p), b.Share(p))
				}
				if d != "" {
					t.Fatalf("equal prints of %s, different rows: %s", p.Key, d)
				}
			}
		}
		var sum Graph
		for _, p := range b.Parts() {
			g := b.Rows(p)
			sum.Nodes, sum.Edges = append(sum.Nodes, g.Nodes...), append(sum.Edges, g.Edges...)
		}
		if Digest(sum) != Digest(Build(some).Graph) {
			t.Fatal("the parts are not the graph")
		}
	})
}
