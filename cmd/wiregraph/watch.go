package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"runtime/debug"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"wiregraph/extract"
	"wiregraph/graph/neo4j"
	"wiregraph/graph/sqlite"
	"wiregraph/ingest"
	"wiregraph/ingest/page"
	"wiregraph/ingest/watch"
)

func (a *app) newWatch() *cobra.Command {
	var file, every, cron string
	var once, due bool
	c := &cobra.Command{
		Use:   "watch [PATH…]",
		Short: "Visit sources on a schedule: files and folders, or those of a sources.yaml",
		Long: `Visits files and folders again and again, takes in what is new or has changed, and
publishes when a Neo4j is configured; tells one line a visit on standard output.
SIGTERM or Ctrl-C ends it cleanly. The sources are the paths given here, or those of
a file:

  sources:
    - {name: inbox, path: inbox, every: 15m}
    - {name: archive, path: /news/archive, cron: "0 6 * * 1-5"}`,
		Example: "  wiregraph watch inbox --every 15m\n  wiregraph watch --sources sources.yaml\n  wiregraph watch --sources sources.yaml --once --due",
		RunE: func(c *cobra.Command, args []string) error {
			sources, err := a.sources(args, file, every, cron, once)
			if err != nil {
				return err
			}
			if due && !once {
				return usagef("--due goes with --once; without it, sources are visited when they are due anyhow")
			}
			return a.watch(c.Context(), sources, once, due)
		},
	}
	c.Flags().StringVar(&file, "sources", "", "a file of sources, each with its own schedule")
	c.Flags().StringVar(&every, "every", "", "how often to visit the paths: 15m, 6h, 1d")
	c.Flags().StringVar(&cron, "cron", "", "when to visit the paths, in five fields: \"0 6 * * 1-5\"")
	c.Flags().BoolVar(&once, "once", false, "visit all now, once, and end")
	c.Flags().BoolVar(&due, "due", false, "with --once: only those whose time has come")
	return c
}

// sources returns what the command line asks to watch.
func (a *app) sources(paths []string, file, every, cron string, once bool) ([]watch.Source, error) {
	switch {
	case file != "" && (len(paths) > 0 || every != "" || cron != ""):
		return nil, usagef("--sources names sources with their schedules: give it alone, without PATH, --every and --cron")
	case file != "":
		return watch.Read(file)
	case len(paths) == 0:
		return nil, usagef("name files or folders to watch, or a file of sources with --sources")
	case every != "" && cron != "":
		return nil, usagef("--every and --cron exclude each other")
	case every == "" && cron == "" && !once:
		return nil, usagef("say how often to visit: --every 15m, or --cron \"0 6 * * *\"; or --once")
	}
	s := watch.Source{Cron: cron}
	var err error
	if every != "" {
		s.Every, err = watch.ParseEvery(every)
	} else if cron != "" {
		err = watch.CheckCron(cron)
	}
	if err != nil {
		return nil, &usageError{err, "watch --"}
	}
	var out []watch.Source
	for _, p := range paths {
		s.Name = filepath.Clean(p)
		if s.Path, err = filepath.Abs(p); err != nil {
			return nil, fmt.Errorf("watch %s: %w", p, err)
		}
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out, nil
}

func (a *app) watch(ctx context.Context, sources []watch.Source, once, due bool) error {
	debug.SetMemoryLimit(memoryLimit)
	target, err := a.target()
	if err != nil {
		return err
	}
	x, err := extract.New()
	if err != nil {
		return err
	}
	v := &visitor{app: a, extractor: x, target: target, log: a.logTo(a.out, slog.LevelInfo), named: map[string]bool{}}
	w := watch.Watcher{Sources: sources, Visit: v.visit, Visited: v.visited, Log: v.log}
	if target.URI != "" {
		w.Publish = v.publish
	}
	if !once {
		return w.Run(ctx)
	}
	if err := w.Once(ctx, due); err != nil {
		return err
	}
	if len(v.named) > 0 {
		return errRefused
	}
	return nil
}

// A visitor takes in what sources hold.
type visitor struct {
	*app
	extractor *extract.Extractor
	target    neo4j.Config
	log       *slog.Logger
	named     map[string]bool // refused inputs that have been named: once is enough
}

// visited returns when the sources were last visited with success.
func (v *visitor) visited(ctx context.Context) (_ map[string]time.Time, err error) {
	w, err := v.writeWhenFree(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	sources, err := w.Sources(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string]time.Time{}
	for _, s := range sources {
		out[s.Name] = s.Visited
	}
	return out, nil
}

// lockWait is how long a visit waits for another program to let go of the workspace.
const lockWait = time.Minute

// writeWhenFree opens the workspace to change it, when others are done with it.
func (v *visitor) writeWhenFree(ctx context.Context) (*sqlite.Workspace, error) {
	end := time.Now().Add(lockWait)
	for {
		w, err := v.write(ctx)
		if !errors.Is(err, sqlite.ErrLocked) || time.Now().After(end) {
			return w, err
		}
		select {
		case <-time.After(time.Second / 4):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// visit takes in what a source holds, and tells what it was. A visit that
// finds nothing new leaves no run in the record.
func (v *visitor) visit(ctx context.Context, s watch.Source) (err error) {
	w, err := v.writeWhenFree(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	note := sqlite.Source{Name: s.Name, Place: s.Path, Schedule: s.Schedule()}
	sum, facts, err := v.take(ctx, w, s)
	if err != nil {
		note.Said = err.Error()
		if ctx.Err() == nil {
			err = errors.Join(err, w.NoteVisit(ctx, note, false))
		}
		return err
	}
	note.Said = fmt.Sprintf("%d new, %d changed, %d unchanged, %d refused", sum.New, sum.Changed, sum.Unchanged, sum.Refused)
	v.log.Info("visited", "source", s.Name, "new", sum.New, "changed", sum.Changed, "unchanged", sum.Unchanged, "refused", sum.Refused, "facts", facts)
	return w.NoteVisit(ctx, note, true)
}

// take reads a source into the workspace; it returns what was counted, and how
// many facts the workspace has now.
func (v *visitor) take(ctx context.Context, w *sqlite.Workspace, s watch.Source) (sqlite.RunSummary, int, error) {
	found := ingest.Find([]string{s.Path}, nil)
	// A folder in which nothing lies yet is no mistake here.
	found.Refused = slices.DeleteFunc(found.Refused, func(r ingest.Refused) bool { return r.Reason == ingest.NoArticles })
	if found.Files() == 0 && len(found.Refused) > 0 {
		return sqlite.RunSummary{}, 0, found.Refused[0]
	}
	before, err := w.Counts(ctx)
	if err != nil {
		return sqlite.RunSummary{}, 0, err
	}
	store := &runStore{Workspace: w, command: "watch " + s.Name}
	loader := ingest.Loader{Extractor: v.extractor, Pages: page.Trafilatura{}}
	report, err := loader.Load(ctx, found, store)
	if err != nil {
		return sqlite.RunSummary{}, 0, err
	}
	dirty, err := w.Dirty(ctx)
	if err != nil {
		return sqlite.RunSummary{}, 0, err
	}
	if dirty { // from this visit, or from a command that was cut short
		if err := store.start(ctx); err != nil {
			return sqlite.RunSummary{}, 0, err
		}
		if _, err := w.Settle(ctx, store.run); err != nil {
			return sqlite.RunSummary{}, 0, err
		}
	}
	after, err := w.Counts(ctx)
	if err != nil {
		return sqlite.RunSummary{}, 0, err
	}
	sum := summarize(&report, before, after, v.extractor.Version())
	if store.run != 0 {
		if err := w.FinishRun(ctx, store.run, sum); err != nil {
			return sqlite.RunSummary{}, 0, err
		}
	}
	fresh := slices.DeleteFunc(slices.Clone(report.Refused), func(r ingest.Refused) bool { return v.named[r.Error()] })
	for _, r := range fresh {
		v.named[r.Error()] = true
	}
	v.refusals(fresh)
	return sum, after.Facts, nil
}

// publish brings Neo4j to the state of the workspace.
func (v *visitor) publish(ctx context.Context) (err error) {
	w, err := v.writeWhenFree(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	r, err := v.app.publish(ctx, w, v.target, false)
	if err != nil {
		return err
	}
	if r.Changed() > 0 {
		v.log.Info("published", "nodesPut", r.NodesPut, "edgesPut", r.EdgesPut, "nodesGone", r.NodesGone, "edgesGone", r.EdgesGone)
	}
	return nil
}
