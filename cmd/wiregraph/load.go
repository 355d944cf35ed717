package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"wiregraph/extract"
	"wiregraph/graph/ontology"
	"wiregraph/graph/sqlite"
	"wiregraph/ingest"
	"wiregraph/ingest/page"
	"wiregraph/seeds"
)

// embedded folders that can be named where no such path exists.
func embedded() map[string]fs.FS { return map[string]fs.FS{"seeds": seeds.FS} }

func (a *app) newLoad() *cobra.Command {
	var claims bool
	var workers int
	c := &cobra.Command{
		Use:     "load PATH…",
		Short:   "Read articles, add what they say to the workspace, tell what was learnt",
		Long:    "Reads articles (.txt, .html, .jsonl; folders are walked), extracts their claims, adds\nthem to the workspace, and tells what was learnt. Articles that are there already are\npassed over. \"load seeds\" loads the sample articles from anywhere.",
		Example: "  wiregraph load seeds\n  wiregraph load articles/ more.jsonl",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.load(c.Context(), args, claims, workers)
		},
	}
	c.Flags().BoolVar(&claims, "claims", false, "the paths hold claims made elsewhere (claims JSONL, with the records of their articles)")
	c.Flags().IntVar(&workers, "workers", 0, "articles read at a time (0: one for each processor)")
	return c
}

// memoryLimit is above which the collector works harder instead of letting the
// program grow, in bytes: a laptop has other things to do.
const memoryLimit = 350 << 20

func (a *app) load(ctx context.Context, paths []string, claims bool, workers int) (err error) {
	debug.SetMemoryLimit(memoryLimit)
	found := ingest.Find(paths, embedded())
	if found.Files() == 0 {
		a.refusals(found.Refused)
		return errors.New("nothing could be loaded")
	}
	target, err := a.target()
	if err != nil {
		return err
	}
	w, err := a.write(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	store := &runStore{Workspace: w, command: "load " + strings.Join(paths, " ")}
	if err := store.start(ctx); err != nil {
		return err
	}
	run := store.run
	before, err := w.Counts(ctx)
	if err != nil {
		return err
	}
	var report ingest.Report
	var summary sqlite.RunSummary
	if claims {
		o, err := ontology.Load()
		if err != nil {
			return err
		}
		if report, err = ingest.Claims(ctx, found, o, store); err != nil {
			return err
		}
	} else {
		x, err := extract.New()
		if err != nil {
			return err
		}
		loader := ingest.Loader{Extractor: x, Pages: page.Trafilatura{}, Workers: workers, Progress: a.progress("articles", found.Files())}
		summary.Extractor = x.Version()
		if report, err = loader.Load(ctx, found, store); err != nil {
			return err
		}
	}
	if _, err := w.Settle(ctx, run); err != nil {
		return err
	}
	after, err := w.Counts(ctx)
	if err != nil {
		return err
	}
	summary = summarize(&report, before, after, summary.Extractor)
	if err := w.FinishRun(ctx, run, summary); err != nil {
		return err
	}
	if report.Passed > 0 {
		a.log().Info("passed over files that are no articles", "files", report.Passed)
	}
	if report.Taken()+len(report.Refused) == 0 {
		return fmt.Errorf("nothing could be loaded: there are no %s in %s", map[bool]string{false: "articles", true: "files of claims"}[claims], strings.Join(paths, ", "))
	}
	if err := a.learnt(ctx, w, run, &report, before, after); err != nil {
		return err
	}
	a.refusals(report.Refused)
	a.notes(store.shared)
	if target.URI != "" {
		p, err := a.publish(ctx, w, target, false)
		if err != nil {
			return fmt.Errorf("%w\nwiregraph: the workspace is complete; `wiregraph publish` brings Neo4j up to it", err)
		}
		fmt.Fprint(a.out, published(&p))
	}
	switch {
	case report.Taken() == 0:
		return errors.New("nothing could be loaded")
	case len(report.Refused) > 0:
		return errRefused
	}
	return nil
}

// refusals names each refused input with its reason on standard error.
func (a *app) refusals(refused []ingest.Refused) {
	for _, r := range refused {
		fmt.Fprintf(a.err, "wiregraph: refused %v\n", r)
	}
}

// notes says a few of what may surprise, on standard error.
func (a *app) notes(l []string) {
	const most = 5
	for _, n := range l[:min(len(l), most)] {
		fmt.Fprintf(a.err, "wiregraph: %s\n", n)
	}
	if len(l) > most {
		fmt.Fprintf(a.err, "wiregraph: and %d more like these\n", len(l)-most)
	}
}

// progress returns a function that shows how far a command is, on a terminal;
// nil elsewhere.
func (a *app) progress(what string, total int) func(int) {
	f, ok := a.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	bar := progressbar.NewOptions(total, progressbar.OptionSetWriter(io.Writer(f)), progressbar.OptionSetDescription(what), progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
	return func(n int) { _ = bar.Set(min(n, total)) }
}
