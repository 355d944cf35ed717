package sqlite

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"wiregraph/graph"
	"wiregraph/graph/newstest"
	"wiregraph/graph/ontology"
)

// Whatever is put, changed, taken out and decided, one step after another,
// the graph is the one that the whole would be built to from nothing.
func TestSettleIsBuild(t *testing.T) {
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	draws := 10
	if os.Getenv("WIREGRAPH_LONG") != "" {
		draws = 200
	}
	for draw := range draws {
		t.Run(fmt.Sprint(draw), func(t *testing.T) {
			t.Parallel()
			ctx := context.Background()
			r := rand.New(rand.NewPCG(uint64(draw), 7))
			w, err := Open(ctx, filepath.Join(t.TempDir(), "w.db"), Options{Ontology: o})
			if err != nil {
				t.Fatal(err)
			}
			defer w.Close()
			w.volumeSize = []int{0, 5, 12}[draw%3] // one volume, or several that come and go
			visits := slices.Collect(newstest.Visits(uint64(draw), 40))
			there := map[string]bool{}
			var decided []graph.Decision
			for step := range 8 {
				run, err := w.StartRun(ctx, "test")
				if err != nil {
					t.Fatal(err)
				}
				what := "put"
				switch v := visits[r.IntN(len(visits))]; {
				case step > 0 && r.IntN(4) == 0 && there[v.Locator]:
					what = "retract " + v.Locator
					if _, err = w.Retract(ctx, run, []string{v.Locator}); err == nil {
						delete(there, v.Locator)
					}
				case step > 0 && r.IntN(3) == 0 && len(decided) > 0:
					what = "take back"
					err = w.Decide(ctx, run, nil, decided[:1])
					decided = decided[1:]
				case step > 0 && r.IntN(3) == 0:
					d := decision(r, visits)
					what = fmt.Sprint(d)
					decided = append(decided, d)
					err = w.Decide(ctx, run, []graph.Decision{d}, nil)
				case step > 0 && r.IntN(3) == 0:
					what = "change " + v.Locator
					there[v.Locator] = true
					err = w.Put(ctx, run, []graph.Visit{changed(r, v)})
				default:
					var l []graph.Visit
					for range 1 + r.IntN(12) {
						l = append(l, visits[r.IntN(len(visits))])
						there[l[len(l)-1].Locator] = true
					}
					err = w.Put(ctx, run, l)
				}
				if err != nil {
					t.Fatal(err)
				}
				if _, err := w.Settle(ctx, run); err != nil {
					t.Fatal(err)
				}
				in, err := w.Input(ctx)
				if err != nil {
					t.Fatal(err)
				}
				got, err := w.Graph(ctx)
				if err != nil {
					t.Fatal(err)
				}
				if err := w.Integrity(ctx); err != nil {
					t.Errorf("step %d, %s: %v", step, what, err)
				}
				in.VolumeSize = w.volumeSize
				built := graph.Build(in)
				for _, f := range graph.Differences(built.Graph, got) {
					t.Errorf("step %d, %s: %+v", step, what, f)
				}
				if step == 7 {
					explained(t, w, &built, in)
				}
				if d := cmp.Diff(built.Ignored, graph.IgnoredDecisions(in)); d != "" {
					t.Errorf("step %d, %s: decisions without effect: %s", step, what, d)
				}
			}
		})
	}
}

// What was there once, and came and went again before the graph was brought up to date, leaves
// nothing, and nothing fails.
func TestSettleComeAndGone(t *testing.T) {
	ctx := context.Background()
	w := open(t, filepath.Join(t.TempDir(), "w.db"), Options{})
	defer w.Close()
	v := visit(1)
	for k, steps := range []string{"put", "retract", "put retract"} {
		run, err := w.StartRun(ctx, "load")
		for _, step := range strings.Fields(steps) {
			switch {
			case err != nil:
			case step == "put":
				err = w.Put(ctx, run, []graph.Visit{v})
			default:
				_, err = w.Retract(ctx, run, []string{v.Locator})
			}
		}
		if err == nil {
			_, err = w.Settle(ctx, run)
		}
		if err != nil {
			t.Fatalf("%s: %v", steps, err)
		}
		if n := len(stateOf(t, w).g.Nodes); (n > 0) != (k == 0) {
			t.Errorf("%s: %d nodes", steps, n)
		}
	}
}

// explained compares what the workspace alone explains with what the whole does.
func explained(t *testing.T, w *Workspace, built *graph.View, in graph.Input) {
	t.Helper()
	var ids []string
	for _, n := range built.Graph.Nodes {
		if graph.Layer(n.Labels) != "Source" {
			ids = append(ids, n.ID)
		}
	}
	for i, e := range built.Graph.Edges {
		if i%20 == 0 {
			ids = append(ids, e.ID)
		}
	}
	for _, r := range built.Rejected {
		ids = append(ids, r.Claim)
	}
	for i, id := range ids {
		if i%7 > 0 && os.Getenv("WIREGRAPH_LONG") == "" {
			continue
		}
		v, some, err := w.Around(context.Background(), id)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := graph.Explain(v, some, id)
		want, ok2 := graph.Explain(*built, in, id)
		if d := cmp.Diff(want, got); d != "" || ok != ok2 {
			t.Errorf("%s is explained otherwise: %s", id, d)
		}
	}
}

// changed returns a visit that found the article with another date, or with a
// claim less.
func changed(r *rand.Rand, v graph.Visit) graph.Visit {
	if r.IntN(2) == 0 {
		v.Article.Published = "2001-02-03"
		return v
	}
	v.Claims = slices.Clone(v.Claims[1:])
	v.Extractor.Version = "2"
	return v
}

// decision draws a decision about people or claims of two articles.
func decision(r *rand.Rand, visits []graph.Visit) graph.Decision {
	mention := func() graph.MentionRef {
		v := visits[r.IntN(len(visits))]
		c := v.Claims[r.IntN(len(v.Claims))]
		return graph.MentionRef{ArticleID: v.Article.ID, Words: c.Roles[0].Refs[0].Text, Occurrence: 1}
	}
	kind := []graph.DecisionKind{graph.DecideMerge, graph.DecideSplit, graph.DecideKeepApart, graph.DecideReject}[r.IntN(4)]
	d := graph.Decision{Kind: kind, A: mention(), B: mention()}
	if kind == graph.DecideReject {
		d.A.Words, d.B, d.Rule = "", graph.MentionRef{}, "newstest"
	}
	return d
}
