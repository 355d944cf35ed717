package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"wiregraph/extract"
	"wiregraph/graph"
	"wiregraph/graph/sqlite"
	"wiregraph/ingest"
)

func (a *app) newReplay() *cobra.Command {
	var accept bool
	c := &cobra.Command{
		Use:   "replay",
		Short: "Read the stored texts with today's extractor and show what would change",
		Long: `Reads the texts of the workspace again with the extractor of this program, and shows
what changes because of it: claims added, gone, hedged, re-attributed, and how many facts.
Nothing is changed until --accept. Claims that were made elsewhere stay as they are.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.replay(c.Context(), accept) },
	}
	c.Flags().BoolVar(&accept, "accept", false, "take the new claims")
	return c
}

func (a *app) replay(ctx context.Context, accept bool) (err error) {
	x, err := extract.New()
	if err != nil {
		return err
	}
	open := a.read
	if accept {
		open = a.write
	}
	w, err := open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	in, err := w.Input(ctx)
	if err != nil {
		return err
	}
	reread, foreign, err := a.reread(ctx, x, &in)
	if err != nil {
		return err
	}
	after := a.printReplay(&in, reread, foreign)
	was, is := graph.Build(in), graph.Build(after)
	d := graph.Diff(was.Graph, is.Graph)
	fmt.Fprintf(a.out, "The graph: %s put, %s gone; %s put, %s gone.\n", count(len(d.PutNodes), "node"), count(len(d.DeleteNodes), "node"),
		count(len(d.PutEdges), "edge"), count(len(d.DeleteEdges), "edge"))
	if !accept && len(d.PutNodes)+len(d.DeleteNodes)+len(d.PutEdges)+len(d.DeleteEdges) == 0 {
		fmt.Fprintln(a.out, "Nothing would change.")
		return nil
	}
	if !accept {
		fmt.Fprintln(a.out, "Nothing is changed yet: `wiregraph replay --accept` takes it over.")
		return nil
	}
	run, err := w.StartRun(ctx, "replay --accept")
	if err != nil {
		return err
	}
	if err := w.Reread(ctx, run, reread); err != nil {
		return err
	}
	if _, err := w.Settle(ctx, run); err != nil {
		return err
	}
	claims := 0
	for _, v := range reread {
		claims += len(v.Claims)
	}
	return w.FinishRun(ctx, run, sqlite.RunSummary{Read: len(reread), Claims: claims, Extractor: x.Version()})
}

// reread extracts the articles again, except those with claims made elsewhere.
func (a *app) reread(ctx context.Context, x *extract.Extractor, in *graph.Input) ([]graph.Visit, int, error) {
	elsewhere := map[string]bool{}
	for i := range in.Claims {
		if c := &in.Claims[i]; c.Extractor.Name != x.Version().Name {
			elsewhere[c.ArticleID] = true
		}
	}
	visits := make([]graph.Visit, len(in.Articles))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range in.Articles {
		article := in.Articles[i]
		if elsewhere[article.ID] {
			continue
		}
		g.Go(func() error {
			claims, err := ingest.Extract(x, article.ID, article)
			if err != nil {
				return err
			}
			visits[i] = graph.Visit{Article: article, Claims: claims, Extractor: x.Version()}
			return ctx.Err()
		})
	}
	err := g.Wait()
	return slices.DeleteFunc(visits, func(v graph.Visit) bool { return v.Article.ID == "" }), len(elsewhere), err
}

// printReplay prints what the new claims change, and returns the input with them.
func (a *app) printReplay(in *graph.Input, reread []graph.Visit, foreign int) graph.Input {
	const mostArticles, mostClaims = 10, 6
	old := map[string][]graph.Claim{}
	for _, c := range in.Claims {
		old[c.ArticleID] = append(old[c.ArticleID], c)
	}
	after := *in
	after.Claims = nil
	kinds, changed := map[string]int{}, 0
	for _, v := range reread {
		l := graph.DiffClaims(old[v.Article.ID], v.Claims)
		delete(old, v.Article.ID)
		after.Claims = append(after.Claims, v.Claims...)
		for _, c := range l {
			for _, k := range c.Kinds {
				kinds[k]++
			}
		}
		if len(l) == 0 {
			continue
		}
		if changed++; changed <= mostArticles {
			fmt.Fprintf(a.out, "%s\n", short(v.Article.ID, 100))
			a.printClaims(l[:min(len(l), mostClaims)])
			if len(l) > mostClaims {
				fmt.Fprintf(a.out, "  … and %d more\n", len(l)-mostClaims)
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(old)) {
		after.Claims = append(after.Claims, old[id]...)
	}
	fmt.Fprintf(a.out, "%s read again", count(len(reread), "article"))
	if foreign > 0 {
		fmt.Fprintf(a.out, ", %d with claims made elsewhere left as they are", foreign)
	}
	fmt.Fprintf(a.out, "; the claims of %d differ", changed)
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		fmt.Fprintf(a.out, ", %d %s", kinds[k], k)
	}
	fmt.Fprintln(a.out, ".")
	return after
}
