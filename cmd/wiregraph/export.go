package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
)

func (a *app) newExport() *cobra.Command {
	var format, file string
	c := &cobra.Command{
		Use:   "export",
		Short: "Write the graph, its claims, mentions or conflicts to a file",
		Long: `Writes, one JSON object a line:
  jsonl      nodes and edges
  claims     claims with their fact, and the entity of each passage
  mentions   entities with their names in each article
  conflicts  contradictions with the claims of each side
or, for graph viewers:
  dot        the short edges as a Graphviz graph
or, for millions of nodes, a folder of tables and the command that imports them:
  csv        what "neo4j-admin database import full" reads`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if format == "csv" {
				return a.exportCSV(c.Context(), file)
			}
			write := exporters[format]
			if write == nil {
				return usagef("--format is jsonl, claims, mentions, conflicts, dot or csv, not %q", format)
			}
			return a.export(c.Context(), write, file)
		},
	}
	c.Flags().StringVar(&format, "format", "jsonl", "jsonl, claims, mentions, conflicts, dot or csv")
	c.Flags().StringVarP(&file, "output", "o", "", "file to write (default: standard output); for csv, folder to make")
	return c
}

// export writes to the file, which is there whole or not at all.
func (a *app) export(ctx context.Context, write func(io.Writer, *exported) error, file string) (err error) {
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	in, err := w.Input(ctx)
	if err != nil {
		return err
	}
	g, err := w.Graph(ctx)
	if err != nil {
		return err
	}
	x := &exported{in: in, graph: g}
	if file == "" {
		out := bufio.NewWriter(a.out)
		if err := write(out, x); err != nil {
			return err
		}
		return out.Flush()
	}
	tmp := file + ".part"
	f, err := os.Create(tmp)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	out := bufio.NewWriter(f)
	if err := errors.Join(write(out, x), out.Flush(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("export: %w", err), os.Remove(tmp))
	}
	return os.Rename(tmp, file)
}
