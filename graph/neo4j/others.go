package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// damagedNodes is how many nodes that lost their workspace are looked at one
// by one. More than those are no accident.
const damagedNodes = 1000

// A stranger is a node under one of our labels that is not of this workspace.
type stranger struct {
	element, id, name, workspace string
	labels                       []string
}

func (s *stranger) String() string {
	return fmt.Sprintf("(:%s {id: %q, name: %q})", strings.Join(s.labels, ":"), s.id, s.name)
}

// strangers looks for nodes under our labels that are not of this workspace.
// It returns the workspaces whose copies are to be adopted, and states that
// have lost their workspace; else an error that says why the database cannot
// be used. A node of a copy of ours that lost its workspace by hand, and that
// the workspace knows, is no stranger.
func (db *DB) strangers(ctx context.Context, src Source, v *vocabulary, ours, adopt bool) (adopted, lost []string, err error) {
	params := row{"workspace": src.Workspace(), "labels": append(sortedKeys(v.labels), "WiregraphState", "IngestRun"), "limit": damagedNodes + 1}
	counts := map[string]int64{}
	err = db.read(ctx, statement("others"), params, func() { clear(counts) }, func(r *driver.Record) error {
		n, _ := r.Get("nodes")
		counts[text(r, "workspace")] += n.(int64)
		return nil
	})
	if err != nil || len(counts) == 0 {
		return nil, nil, err
	}
	var named []stranger
	err = db.read(ctx, statement("others_named"), params, func() { named = nil }, func(r *driver.Record) error {
		s := stranger{element: text(r, "element"), id: text(r, "id"), name: text(r, "name"), workspace: text(r, "workspace")}
		labels, _, err := driver.GetRecordValue[[]any](r, "labels")
		for _, l := range labels {
			s.labels = append(s.labels, l.(string))
		}
		named = append(named, s)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	if ours && len(named) <= damagedNodes {
		known, err := src.Holds(ctx, ids(named))
		if err != nil {
			return nil, nil, err
		}
		named = slices.DeleteFunc(named, func(s stranger) bool { return known[s.id] })
		clear(counts)
		for _, s := range named {
			counts[s.workspace]++
		}
	}
	for _, s := range named {
		if s.workspace == "" && slices.Contains(s.labels, "WiregraphState") {
			lost = append(lost, s.element)
			counts[""]--
		}
	}
	for _, w := range sortedKeys(counts) {
		n := counts[w]
		switch {
		case n == 0:
		case w == "":
			return nil, nil, problemf(ErrForeign, "Neo4j at %s holds %d nodes under labels of wiregraph that are not its own%s: use another database, or rename their labels", db.uri, n, example(named, w))
		case !adopt:
			return nil, nil, problemf(ErrOtherCopy, "Neo4j at %s holds the graph of another workspace (%s, %d nodes): use another database, or replace it with `wiregraph publish --adopt`", db.uri, w, n)
		default:
			adopted = append(adopted, w)
		}
	}
	return adopted, lost, nil
}

func ids(list []stranger) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = s.id
	}
	return out
}

// example names one of the strangers.
func example(list []stranger, workspace string) string {
	for _, s := range list {
		if s.workspace == workspace && !slices.Contains(s.labels, "WiregraphState") {
			return ", such as " + s.String()
		}
	}
	return ""
}
