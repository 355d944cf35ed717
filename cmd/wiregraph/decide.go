package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"wiregraph/graph"
	"wiregraph/graph/sqlite"
)

func (a *app) newDecide() *cobra.Command {
	d := &decider{app: a}
	c := &cobra.Command{
		Use:   "decide",
		Short: "Decide what is one, what is two, which reading is wrong; undo it",
		Long: `Records what you decide about the graph, in the workspace and in decisions.yaml beside
it, a file to review and to keep. Decisions name mentions by article, words and
occurrence, so they hold when texts are read again and when extraction gets better.

A MENTION is the id of an entity, ENTITY@ARTICLE for the one of its mentions that stands
in an article, or ARTICLE::WORDS, or ARTICLE::WORDS::2 for their second occurrence.
ARTICLE is an article's id, URL or file name.`,
		Example: `  wiregraph decide merge person:ann-lee person:anna-leigh --why "a misspelling"
  wiregraph decide split person:cy-dow@harbour.txt
  wiregraph decide reject 0bc9ee00ff7ac32b
  wiregraph decide undo 3f1c2a90`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return d.list(c.Context()) },
	}
	c.PersistentFlags().StringVar(&d.file, "file", "", "the file of decisions (default: decisions.yaml beside the workspace)")
	c.PersistentFlags().StringVar(&d.why, "why", "", "the reason, kept with the decision")
	var rule string
	reject := &cobra.Command{
		Use: "reject CLAIM | ARTICLE --rule RULE", Short: "A reading is wrong: one claim, or all that a rule made of an article",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return d.add(c.Context(), func(in *graph.Input, v func() *graph.View) (graph.Decision, error) {
				return d.reading(in, graph.DecideReject, args[0], rule)
			})
		},
	}
	reject.Flags().StringVar(&rule, "rule", "", "reject all claims of this rule in the article")
	c.AddCommand(
		d.pairs("merge MENTION MENTION", "The two are one", graph.DecideMerge, 2),
		d.pairs("split MENTION [MENTION]", "The first is not what it was taken for; the others of its name stay with the second", graph.DecideSplit, 1),
		d.pairs("keep-apart MENTION MENTION", "The two are never one", graph.DecideKeepApart, 2),
		reject,
		&cobra.Command{
			Use: "accept CLAIM", Short: "A reading is right, though its rule is rejected in the article", Args: cobra.ExactArgs(1),
			RunE: func(c *cobra.Command, args []string) error {
				return d.add(c.Context(), func(in *graph.Input, _ func() *graph.View) (graph.Decision, error) {
					return d.reading(in, graph.DecideAccept, args[0], "")
				})
			},
		},
		&cobra.Command{
			Use: "undo KEY", Short: "Take a decision back", Args: cobra.ExactArgs(1),
			RunE: func(c *cobra.Command, args []string) error { return d.undo(c.Context(), args[0]) },
		},
		&cobra.Command{
			Use: "list", Short: "List the decisions, and which have no effect", Args: cobra.NoArgs,
			RunE: func(c *cobra.Command, _ []string) error { return d.list(c.Context()) },
		},
		&cobra.Command{
			Use: "replay FILE", Short: "Take over the decisions of a file", Args: cobra.ExactArgs(1),
			RunE: func(c *cobra.Command, args []string) error { return d.replay(c.Context(), args[0]) },
		},
	)
	return c
}

// A decider runs the commands of decide.
type decider struct {
	*app
	file, why string
}

func (d *decider) pairs(use, short string, kind graph.DecisionKind, least int) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: short, Args: cobra.RangeArgs(least, 2),
		RunE: func(c *cobra.Command, args []string) error {
			return d.add(c.Context(), func(in *graph.Input, v func() *graph.View) (graph.Decision, error) {
				return d.pair(in, v, kind, args)
			})
		},
	}
}

// path returns where the file of decisions is.
func (d *decider) path() string {
	if d.file != "" {
		return d.file
	}
	return filepath.Join(filepath.Dir(d.workspace), "decisions.yaml")
}

// add records one decision, unless it would have no effect or take it from another.
func (d *decider) add(ctx context.Context, make func(in *graph.Input, built func() *graph.View) (graph.Decision, error)) error {
	return d.change(ctx, func(in *graph.Input) (add, remove []graph.Decision, err error) {
		n, err := make(in, sync.OnceValue(func() *graph.View {
			v := graph.Build(*in)
			return &v
		}))
		if err != nil {
			return nil, nil, err
		}
		n.Why = d.why
		for _, o := range in.Decisions {
			if o.Key() == n.Key() {
				return nil, nil, fmt.Errorf("that is decided already (%s): `wiregraph decide undo %s` takes it back", o.Key(), o.Key())
			}
		}
		with := *in
		with.Decisions = append(slices.Clone(in.Decisions), n)
		if err := effect(n, graph.IgnoredDecisions(*in), graph.IgnoredDecisions(with)); err != nil {
			return nil, nil, err
		}
		return []graph.Decision{n}, nil, nil
	})
}

func (d *decider) undo(ctx context.Context, key string) error {
	return d.change(ctx, func(in *graph.Input) (add, remove []graph.Decision, err error) {
		for _, o := range in.Decisions {
			if strings.HasPrefix(o.Key(), key) {
				remove = append(remove, o)
			}
		}
		switch {
		case len(remove) == 0 || key == "":
			return nil, nil, fmt.Errorf("no decision has the key %s: `wiregraph decide` lists them", key)
		case len(remove) > 1:
			return nil, nil, fmt.Errorf("several decisions have keys that begin with %s: `wiregraph decide` lists them", key)
		}
		return nil, remove, nil
	})
}

func (d *decider) replay(ctx context.Context, file string) error {
	l, err := readDecisions(file)
	if err != nil {
		return err
	}
	return d.change(ctx, func(in *graph.Input) (add, remove []graph.Decision, err error) {
		have := map[string]bool{}
		for _, o := range in.Decisions {
			have[o.Key()] = true
		}
		for _, n := range l {
			if !have[n.Key()] {
				add = append(add, n)
			}
		}
		return add, nil, nil
	})
}

// change changes the decisions, brings graph and file up to date, and says
// what came of it.
func (d *decider) change(ctx context.Context, choose func(*graph.Input) (add, remove []graph.Decision, err error)) (err error) {
	w, err := d.write(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	in, err := w.Input(ctx)
	if err != nil {
		return err
	}
	add, remove, err := choose(&in)
	if err != nil {
		return err
	}
	after := slices.DeleteFunc(append(slices.Clone(in.Decisions), add...), func(o graph.Decision) bool { return slices.Contains(remove, o) })
	if err := checkDecisions(d.path(), in.Decisions, after); err != nil {
		return err
	}
	run, err := w.StartRun(ctx, "decide")
	if err != nil {
		return err
	}
	// The file first: killed in between, the same command once more goes through.
	if err := writeDecisions(d.path(), after); err != nil {
		return err
	}
	if err := w.Decide(ctx, run, add, remove); err != nil {
		return errors.Join(err, writeDecisions(d.path(), in.Decisions))
	}
	changes, err := w.Settle(ctx, run)
	if err != nil {
		return err
	}
	if err := w.FinishRun(ctx, run, sqlite.RunSummary{}); err != nil {
		return err
	}
	for _, o := range add {
		fmt.Fprintf(d.out, "%s  %s\n", o.Key(), decided(o))
	}
	for _, o := range remove {
		fmt.Fprintf(d.out, "%s  taken back: %s\n", o.Key(), decided(o))
	}
	fmt.Fprintf(d.out, "%s in %s; %s put, %s gone: `wiregraph diff` shows what changed.\n", count(len(after), "decision"), d.path(),
		count(changes.PutNodes, "node"), count(changes.GoneNodes, "node"))
	in.Decisions = after
	d.idle(graph.IgnoredDecisions(in))
	return nil
}
