package sqlite

import (
	"context"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"wiregraph/graph"
)

// A state is what the graph was when it had a mark.
type state struct {
	mark string
	g    graph.Graph
}

func stateOf(t *testing.T, w *Workspace) state {
	ctx := context.Background()
	s, err := w.Snapshot(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	out := state{mark: s.Mark()}
	for n, err := range s.Nodes(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		out.g.Nodes = append(out.g.Nodes, n)
	}
	for e, err := range s.Edges(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		out.g.Edges = append(out.g.Edges, e)
	}
	return out
}

// TestSince: what the workspace says of the changes since any earlier state
// makes the present graph of that state; what it has forgotten it does not
// pretend to know.
func TestSince(t *testing.T) {
	draws := 9
	if os.Getenv("WIREGRAPH_LONG") != "" {
		draws = 300
	}
	for draw := range draws {
		ctx := context.Background()
		r := rand.New(rand.NewPCG(uint64(draw), 4))
		w := open(t, filepath.Join(t.TempDir(), "w.db"), Options{})
		w.remember = []int{touchedRows, 60, 5}[draw%3]
		states := []state{stateOf(t, w)}
		known := 0
		for range 1 + r.IntN(6) {
			run, err := w.StartRun(ctx, "load")
			if err != nil {
				t.Fatal(err)
			}
			for range 1 + r.IntN(3) {
				v := visit(r.IntN(6))
				if _, err := w.Retract(ctx, run, []string{v.Locator}); err == nil {
					continue
				}
				if err := w.Put(ctx, run, []graph.Visit{v}); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := w.Settle(ctx, run); err != nil {
				t.Fatal(err)
			}
			states = append(states, stateOf(t, w))
		}
		now := states[len(states)-1]
		s, err := w.Snapshot(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, old := range states {
			d, ok, err := s.Since(ctx, old.mark)
			if err != nil {
				t.Fatal(err)
			}
			if !ok {
				continue
			}
			known++
			if got := graph.Digest(follow(old.g, &d)); got != graph.Digest(now.g) {
				t.Fatalf("the changes %+v do not lead from %+v to %+v", d, old.g, now.g)
			}
			for _, e := range slices.Concat(d.PutEdges, d.GoneEdges) {
				if d.Layers[e.Source] == "" || d.Layers[e.Target] == "" {
					t.Fatalf("no layers for the ends of %s", e.ID)
				}
			}
		}
		if known == 0 || w.remember == touchedRows && known < len(states) {
			t.Fatalf("%d of %d states are known", known, len(states))
		}
		if _, ok, err := s.Since(ctx, "no such mark"); ok || err != nil {
			t.Fatalf("a mark of others is known: %v", err)
		}
		if err := errors.Join(s.Close(), w.Close()); err != nil {
			t.Fatal(err)
		}
	}
}

// follow brings a graph up to date as a copy does: a node that goes takes its
// edges along.
func follow(g graph.Graph, d *graph.Delta) graph.Graph {
	gone := map[string]bool{}
	c := graph.Changes{PutNodes: d.PutNodes, PutEdges: d.PutEdges}
	for _, n := range d.GoneNodes {
		gone[n.ID] = true
		c.DeleteNodes = append(c.DeleteNodes, n.ID)
	}
	for _, e := range g.Edges {
		if gone[e.Source] || gone[e.Target] {
			c.DeleteEdges = append(c.DeleteEdges, e.ID)
		}
	}
	for _, e := range d.GoneEdges {
		c.DeleteEdges = append(c.DeleteEdges, e.ID)
	}
	return graph.Apply(g, c)
}

// TestSnapshot: a snapshot stays as it is while the workspace changes.
func TestSnapshot(t *testing.T) {
	ctx := context.Background()
	w := open(t, filepath.Join(t.TempDir(), "w.db"), Options{})
	defer w.Close()
	load := func(n int) {
		t.Helper()
		run, err := w.StartRun(ctx, "load")
		if err == nil {
			err = w.Put(ctx, run, []graph.Visit{visit(n)})
		}
		if err == nil {
			_, err = w.Settle(ctx, run)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	load(0)
	s, err := w.Snapshot(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	load(1)
	var ids []string
	for n, err := range s.Nodes(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, n.ID)
	}
	if slices.Contains(ids, visit(1).Article.ID) || !slices.Contains(ids, visit(0).Article.ID) {
		t.Errorf("%v", ids)
	}
	held, err := s.Holds(ctx, []string{visit(0).Article.ID, visit(1).Article.ID, ""})
	if err != nil || !maps.Equal(held, map[string]bool{visit(0).Article.ID: true}) {
		t.Errorf("%v, %v", held, err)
	}
	if err := w.SetSeal(ctx, "bolt://x/neo4j", "S"); err != nil {
		t.Fatal(err)
	}
	for copy, want := range map[string]string{"bolt://x/neo4j": "S", "bolt://y/neo4j": ""} {
		if got, err := w.Seal(ctx, copy); err != nil || got != want {
			t.Errorf("%s: %q, %v", copy, got, err)
		}
	}
}
