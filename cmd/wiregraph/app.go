package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/graph/ontology"
	"wiregraph/graph/sqlite"
)

// Exit codes.
const (
	exitDone    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitRefused = 3 // done, but some inputs were refused
)

// errRefused ends a command that did its work but refused some inputs. They
// have been reported.
var errRefused = errors.New("some inputs were refused")

// An app is what the commands share: where they write, and the global flags.
type app struct {
	out, err  io.Writer
	workspace string
	neo4j     string // address of the published copy, "" when not given
	logFormat string
	verbose   bool
}

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	a := &app{out: stdout, err: stderr}
	root := a.newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	var wrong *usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errRefused):
		return exitRefused
	case errors.As(err, &wrong):
		fmt.Fprintf(stderr, "wiregraph: %v\nwiregraph: `wiregraph %shelp` says how\n", err, wrong.command)
		return exitUsage
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "wiregraph: interrupted; what was stored is safe, and the next load goes on from there")
		return exitFailed
	}
	fmt.Fprintf(stderr, "wiregraph: %v\n", err)
	return exitFailed
}

// A usageError is a command line that cannot be understood.
type usageError struct {
	err     error
	command string // name and a space, "" for the root
}

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error {
	return &usageError{err: fmt.Errorf(format, args...)}
}

func (a *app) newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "wiregraph",
		Short:         "Reads news articles and builds a knowledge graph of what they say",
		Long:          "wiregraph reads news articles and builds a knowledge graph of what they say:\nwho did what to whom, who says so, who denies it, and in which words.\n\nBegin with:  wiregraph load seeds",
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usagef("there is no command %q%s", args[0], meant(c.SuggestionsFor(args[0])))
			}
			return c.Help()
		},
		Args:                       cobra.ArbitraryArgs,
		SuggestionsMinimumDistance: 2,
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if a.logFormat != "text" && a.logFormat != "json" {
				return usagef("--log-format is text or json, not %q", a.logFormat)
			}
			return nil
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.PersistentFlags().StringVar(&a.workspace, "workspace", "wiregraph.db", "the workspace's file")
	root.PersistentFlags().StringVar(&a.neo4j, "neo4j", "", "address of Neo4j, such as bolt://localhost:7687: publish there, or ask there")
	root.PersistentFlags().StringVar(&a.logFormat, "log-format", "text", "form of messages with -v, and of what watch tells: text or json")
	root.PersistentFlags().BoolVarP(&a.verbose, "verbose", "v", false, "say more on standard error")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return &usageError{err, named(c)} })
	root.AddCommand(
		a.newLoad(), a.newWatch(), a.newExtract(), a.newQuery(), a.newWhy(), a.newDiff(), a.newRetract(), a.newDecide(), a.newReplay(), a.newVerify(), a.newDigest(), a.newStatus(),
		a.newExport(), a.newPublish(), a.newBackup(), a.newVersion(),
	)
	for _, c := range root.Commands() {
		checkArgs(c)
	}
	return root
}

// checkArgs makes a command, and those under it, say how they are written when
// they are given more or fewer arguments than they take.
func checkArgs(c *cobra.Command) {
	if check := c.Args; check != nil {
		c.Args = func(c *cobra.Command, args []string) error {
			if check(c, args) == nil {
				return nil
			}
			err := fmt.Errorf("write it as `%s`: it was given %s", strings.TrimSuffix(c.UseLine(), " [flags]"), count(len(args), "argument"))
			if c.HasSubCommands() {
				err = fmt.Errorf("there is no command %q under `%s`", args[0], c.CommandPath())
			}
			return &usageError{err, named(c)}
		}
	}
	for _, c := range c.Commands() {
		checkArgs(c)
	}
}

// meant asks whether a known name was meant.
func meant(known []string) string {
	if len(known) == 0 {
		return ""
	}
	return "; did you mean " + strings.Join(known, " or ") + "?"
}

func named(c *cobra.Command) string {
	return strings.TrimPrefix(strings.TrimPrefix(c.CommandPath(), c.Root().Name()), " ") + " --"
}

// log returns where messages go with -v.
func (a *app) log() *slog.Logger {
	if a.verbose {
		return a.logTo(a.err, slog.LevelInfo)
	}
	return a.logTo(a.err, slog.LevelWarn)
}

// logTo returns a log in the form that --log-format names.
func (a *app) logTo(w io.Writer, level slog.Level) *slog.Logger {
	opts := &slog.HandlerOptions{Level: level}
	if a.logFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, opts))
	}
	return slog.New(slog.NewTextHandler(w, opts))
}

// write opens the workspace to change it, and finishes a purge that was cut
// short; the command's own settling brings the graph up to date.
func (a *app) write(ctx context.Context) (*sqlite.Workspace, error) {
	w, err := a.open(ctx, false)
	if err != nil {
		return nil, err
	}
	if err := w.ResumePurge(ctx); err != nil {
		return nil, errors.Join(err, w.Close())
	}
	return w, nil
}

// read opens the workspace to ask it. When an interrupted command left the
// graph behind, it is brought up to date first.
func (a *app) read(ctx context.Context) (*sqlite.Workspace, error) {
	w, err := a.open(ctx, true)
	if err != nil {
		return nil, err
	}
	dirty, err := w.Dirty(ctx)
	if err != nil {
		return nil, errors.Join(err, w.Close())
	}
	if !dirty {
		return w, nil
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	w, err = a.write(ctx)
	if err != nil {
		return nil, err
	}
	run, err := w.StartRun(ctx, "settle")
	if err == nil {
		_, err = w.Settle(ctx, run)
	}
	if err == nil {
		err = w.FinishRun(ctx, run, sqlite.RunSummary{})
	}
	if err != nil {
		return nil, errors.Join(err, w.Close())
	}
	return w, nil
}

func (a *app) open(ctx context.Context, readOnly bool) (*sqlite.Workspace, error) {
	o, err := ontology.Load()
	if err != nil {
		return nil, fmt.Errorf("load ontology: %w", err)
	}
	return sqlite.Open(ctx, a.workspace, sqlite.Options{Ontology: o, ReadOnly: readOnly})
}
