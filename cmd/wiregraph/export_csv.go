package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/sqlite"
)

// arrayDelimiter parts the elements of a list and the labels of a node: the
// unit separator, which no text has that came through a reader of articles.
const arrayDelimiter = "\x1f"

// exportCSV writes the graph to a folder, as `neo4j-admin database import full`
// reads it, and prints the command. What is imported is what publish would have
// written: the next publish finds it up to date.
func (a *app) exportCSV(ctx context.Context, dir string) (err error) {
	if dir == "" {
		return usagef("--format csv writes a folder: name it with -o")
	}
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("export: %s is there already: name a new folder", dir)
	}
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	s, err := w.Snapshot(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	part := dir + ".part"
	if err := os.RemoveAll(part); err != nil { // of an export that was cut short
		return fmt.Errorf("export: %w", err)
	}
	if err := os.MkdirAll(part, 0o755); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	names, err := writeTables(ctx, s, part)
	if err == nil {
		err = os.Rename(part, dir)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("export: %w", err), os.RemoveAll(part))
	}
	fmt.Fprintf(a.out, "neo4j-admin database import full neo4j --overwrite-destination=true --multiline-fields=true --array-delimiter=U+001F --read-buffer-size=32m")
	for _, name := range names {
		option := "--nodes"
		if name == edgeTable {
			option = "--relationships"
		}
		fmt.Fprintf(a.out, " %s=%s", option, filepath.Join(dir, name))
	}
	fmt.Fprintln(a.out)
	return nil
}

const edgeTable = "relationships.csv"

// writeTables writes a table for each layer of nodes, one for the edges, and
// one for the node that says which state of which workspace this is.
func writeTables(ctx context.Context, s *sqlite.Snapshot, dir string) ([]string, error) {
	tables := map[string]*sheet{} // by layer
	for n, err := range s.Nodes(ctx) {
		if err != nil {
			return nil, err
		}
		layer := graph.Layer(n.Labels)
		if tables[layer] == nil {
			tables[layer] = newSheet("nodes-"+strings.ToLower(layer)+".csv", "id:ID", ":LABEL", "workspace")
		}
		if err := tables[layer].plan(n.ID, n.Props); err != nil {
			return nil, err
		}
	}
	edges := newSheet(edgeTable, ":START_ID", ":END_ID", ":TYPE", "id")
	for e, err := range s.Edges(ctx) {
		if err != nil {
			return nil, err
		}
		if err := edges.plan(e.ID, e.Props); err != nil {
			return nil, err
		}
	}
	state := newSheet("nodes-state.csv", "id:ID", ":LABEL", "workspace")
	about := map[string]any{"name": "wiregraph", "watermark": s.Mark()}
	if err := state.plan(s.Workspace(), about); err != nil {
		return nil, err
	}
	all := []*sheet{edges, state}
	for _, t := range tables {
		all = append(all, t)
	}
	slices.SortFunc(all, func(x, y *sheet) int { return cmp.Compare(x.name, y.name) })
	err := write(all, dir, func() error {
		for n, err := range s.Nodes(ctx) {
			if err != nil {
				return err
			}
			if err := tables[graph.Layer(n.Labels)].row(n.Props, n.ID, strings.Join(n.Labels, arrayDelimiter), s.Workspace()); err != nil {
				return err
			}
		}
		for e, err := range s.Edges(ctx) {
			if err != nil {
				return err
			}
			if err := edges.row(e.Props, e.Source, e.Target, e.Type, e.ID); err != nil {
				return err
			}
		}
		return state.row(about, s.Workspace(), "WiregraphState", s.Workspace())
	})
	var names []string
	for _, t := range all {
		names = append(names, t.name)
	}
	return names, err
}

// write opens the tables, has them filled, and closes them.
func write(tables []*sheet, dir string, fill func() error) (err error) {
	for _, t := range tables {
		f, openErr := os.Create(filepath.Join(dir, t.name))
		if openErr != nil {
			return openErr
		}
		buffer := bufio.NewWriter(f)
		t.out = csv.NewWriter(buffer)
		defer func() {
			t.out.Flush()
			err = errors.Join(err, t.out.Error(), buffer.Flush(), f.Close())
		}()
		if err := t.out.Write(t.header()); err != nil {
			return err
		}
	}
	return fill()
}

// A sheet is one file: fixed columns, and one for each property that its rows
// have.
type sheet struct {
	name  string
	fixed []string
	types map[string]string // of properties, as neo4j-admin names types
	props []string          // sorted
	out   *csv.Writer
}

func newSheet(name string, fixed ...string) *sheet {
	return &sheet{name: name, fixed: fixed, types: map[string]string{}}
}

// plan notes the properties of a row. A property has one type in a sheet.
func (t *sheet) plan(id string, props map[string]any) error {
	for name, v := range props {
		typ := ""
		switch v.(type) {
		case string:
			typ = "string"
		case int64:
			typ = "long"
		case float64:
			typ = "double"
		case bool:
			typ = "boolean"
		case []string:
			typ = "string[]"
		default:
			return fmt.Errorf("property %s of %s has the type %T, for which there is no column", name, id, v)
		}
		switch was := t.types[name]; was {
		case typ:
		case "":
			t.types[name] = typ
			at, _ := slices.BinarySearch(t.props, name)
			t.props = slices.Insert(t.props, at, name)
		default:
			return fmt.Errorf("property %s of %s is %s, and %s elsewhere", name, id, typ, was)
		}
	}
	return nil
}

func (t *sheet) header() []string {
	out := slices.Clone(t.fixed)
	for _, p := range t.props {
		out = append(out, p+":"+t.types[p])
	}
	return out
}

// row writes a row; a property that is not there is an empty cell.
func (t *sheet) row(props map[string]any, fixed ...string) error {
	cells := slices.Clone(fixed)
	for _, p := range t.props {
		cell := ""
		switch v := props[p].(type) {
		case string:
			cell = v
		case int64:
			cell = strconv.FormatInt(v, 10)
		case float64:
			cell = strconv.FormatFloat(v, 'g', -1, 64)
		case bool:
			cell = strconv.FormatBool(v)
		case []string:
			cell = strings.Join(v, arrayDelimiter)
		}
		cells = append(cells, cell)
	}
	return t.out.Write(cells)
}
