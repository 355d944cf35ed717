package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"wiregraph/graph"
)

// A formerPart is a part as a volume made it before.
type formerPart struct {
	volume graph.Volume
	print  graph.Print
	shared bool
}

// formerParts are what volumes made that others take the place of. What no new one
// makes again stays in it. Parts without prints are the keys.
type formerParts struct{ by map[graph.Part][]formerPart }

func partsOf(ctx context.Context, tx *sql.Tx, volumes []graph.Volume) (*formerParts, error) {
	f := &formerParts{map[graph.Part][]formerPart{}}
	for _, v := range volumes {
		err := each(ctx, tx, "SELECT kind, key, print, shared FROM s_part WHERE volume = ?", func(rows *sql.Rows) error {
			var key graph.Part
			var print int64
			p := formerPart{volume: v}
			err := rows.Scan(&key.Kind, &key.Key, &print, &p.shared)
			p.print = graph.Print(print)
			f.by[key] = append(f.by[key], p)
			return err
		}, v)
		if err != nil {
			return nil, fmt.Errorf("read the parts of volume %d: %w", v, err)
		}
	}
	return f, nil
}

func (f *formerParts) some() bool { return len(f.by) > 0 }

// take finds what a part was before, in which volume, and whether rows of it are stored.
// What the part takes the place of is no longer left over. The shares that other volumes
// had are.
func (f *formerParts) take(v graph.Volume, p graph.Part) (old formerPart, stored bool) {
	key := graph.Part{Kind: p.Kind, Key: p.Key}
	l := f.by[key]
	at := slices.IndexFunc(l, func(o formerPart) bool { return !o.shared || p.Shared && o.volume == v })
	if at < 0 {
		return formerPart{}, len(l) > 0
	}
	old = l[at]
	if f.by[key] = slices.Delete(l, at, at+1); len(l) == 1 {
		delete(f.by, key)
	}
	return old, true
}

// queries for the rows of a part of each kind, by its key.
var (
	partNodes = map[graph.PartKind]string{
		graph.ArticlePart: "SELECT id, labels, name, props FROM node WHERE id = ?1 UNION ALL SELECT n.id, n.labels, n.name, n.props FROM edge e JOIN node n ON n.id = e.source WHERE e.target = ?1 AND e.type = 'STATED_IN'",
		graph.EntityPart:  "SELECT id, labels, name, props FROM node WHERE id = ?1",
		graph.FactPart:    "SELECT id, labels, name, props FROM node WHERE id = ?1",
		graph.SourcePart:  "SELECT id, labels, name, props FROM node WHERE id = ?1",
	}
	partEdges = map[graph.PartKind]string{
		graph.ArticlePart: `SELECT id, type, source, target, props FROM edge WHERE source = ?1 AND type IN ('PUBLISHED_BY', 'COPY_OF')
			UNION ALL SELECT id, type, source, target, props FROM edge WHERE target = ?1 AND type IN ('STATED_IN', 'MENTIONED_IN')
			UNION ALL SELECT e.id, e.type, e.source, e.target, e.props FROM edge s JOIN edge e ON e.target = s.source WHERE s.target = ?1 AND s.type = 'STATED_IN' AND e.type IN ('SAID', 'RELAYED')
			UNION ALL SELECT e.id, e.type, e.source, e.target, e.props FROM edge s JOIN edge e ON e.source = s.source WHERE s.target = ?1 AND s.type = 'STATED_IN' AND e.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS')`,
		graph.FactPart: `SELECT id, type, source, target, props FROM edge WHERE source = ?1 AND factId IS NULL
			UNION ALL SELECT id, type, source, target, props FROM edge WHERE factId = ?1`,
	}
)

// addRows adds the stored rows of a part to a graph.
func addRows(ctx context.Context, tx *sql.Tx, p graph.Part, to *graph.Graph) error {
	err := each(ctx, tx, partNodes[p.Kind], func(rows *sql.Rows) error {
		n, err := scanNode(rows)
		to.Nodes = append(to.Nodes, n)
		return err
	}, p.Key)
	if err == nil && partEdges[p.Kind] != "" {
		err = each(ctx, tx, partEdges[p.Kind], func(rows *sql.Rows) error {
			e, err := scanEdge(rows)
			to.Edges = append(to.Edges, e)
			return err
		}, p.Key)
	}
	if err != nil {
		return fmt.Errorf("read the rows of %s: %w", p.Key, err)
	}
	return nil
}

// putNotes stores the notes on a part, of which something is stored already or not; most
// parts have none.
func putNotes(ctx context.Context, tx *sql.Tx, p graph.Part, notes graph.Notes, stored bool) error {
	if len(notes.Merges)+len(notes.Conflicts) == 0 {
		if !stored {
			return nil
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM s_note WHERE kind = ? AND key = ?", p.Kind, p.Key)
		return err
	}
	text, err := json.Marshal(notes)
	if err == nil {
		_, err = tx.ExecContext(ctx, "INSERT INTO s_note (kind, key, notes) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET notes = excluded.notes", p.Kind, p.Key, string(text))
	}
	return err
}

const programKey = "program"

// sameProgram reports whether the stored prints were made by this program:
// another one may write rows otherwise that are made of the same.
func sameProgram(ctx context.Context, tx *sql.Tx) (bool, error) {
	var n int
	err := tx.QueryRowContext(ctx, "SELECT count(*) FROM s_meta WHERE key = ? AND value = ?", programKey, program()).Scan(&n)
	return n > 0, err
}

// program tells one build of the program from another; "" when nothing does.
func program() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%d bytes of %s", info.Size(), info.ModTime().UTC().Format("2006-01-02T15:04:05.000000000Z"))
}
