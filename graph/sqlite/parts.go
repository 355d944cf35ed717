package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"

	"wiregraph/graph"
)

// differing compares the parts of a world with those that are stored, and
// returns those whose prints differ and those that are gone. Both lie in one
// order, so that one pass does. The prints of another program say nothing.
func differing(ctx context.Context, tx *sql.Tx, parts []graph.Part) (changed []storedPart, gone []graph.Part, err error) {
	mine, err := sameProgram(ctx, tx)
	if err != nil {
		return nil, nil, err
	}
	i := 0
	err = each(ctx, tx, "SELECT kind, key, print FROM s_part ORDER BY kind, key", func(rows *sql.Rows) error {
		var was graph.Part
		var print int64
		if err := rows.Scan(&was.Kind, &was.Key, &print); err != nil {
			return err
		}
		was.Print = graph.Print(print)
		for ; i < len(parts) && compareParts(parts[i], was) < 0; i++ {
			changed = append(changed, storedPart{parts[i], false})
		}
		if i == len(parts) || compareParts(parts[i], was) > 0 {
			gone = append(gone, was)
			return nil
		}
		if !mine || parts[i].Print != was.Print {
			changed = append(changed, storedPart{parts[i], true})
		}
		i++
		return nil
	})
	for ; i < len(parts); i++ {
		changed = append(changed, storedPart{parts[i], false})
	}
	return changed, gone, err
}

// A storedPart is a part of the graph, and whether rows of it are stored.
type storedPart struct {
	graph.Part
	stored bool
}

func compareParts(a, b graph.Part) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Key, b.Key))
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
			UNION ALL SELECT e.id, e.type, e.source, e.target, e.props FROM edge s JOIN edge e ON e.target = s.source WHERE s.target = ?1 AND s.type = 'STATED_IN' AND e.type IN ('SAID', 'RELAYED')`,
		graph.FactPart: `SELECT id, type, source, target, props FROM edge WHERE source = ?1 AND factId IS NULL
			UNION ALL SELECT id, type, source, target, props FROM edge WHERE target = ?1 AND type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS')
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

// notePrints stores the prints of parts and the notes on them, and forgets
// those that are gone.
func notePrints(ctx context.Context, tx *sql.Tx, world *graph.World, changed []storedPart, gone []graph.Part) error {
	put, err := tx.PrepareContext(ctx, "INSERT INTO s_part (kind, key, print) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET print = excluded.print")
	if err != nil {
		return err
	}
	defer put.Close()
	for _, p := range changed {
		if _, err := put.ExecContext(ctx, p.Kind, p.Key, int64(p.Print)); err != nil {
			return err
		}
		if err := putNotes(ctx, tx, p, world.Notes(p.Part)); err != nil {
			return err
		}
	}
	for _, p := range gone {
		for _, query := range []string{"DELETE FROM s_part WHERE kind = ? AND key = ?", "DELETE FROM s_note WHERE kind = ? AND key = ?"} {
			if _, err := tx.ExecContext(ctx, query, p.Kind, p.Key); err != nil {
				return err
			}
		}
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO s_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", programKey, program())
	return err
}

// putNotes stores the notes on a part; most parts have none.
func putNotes(ctx context.Context, tx *sql.Tx, p storedPart, notes graph.Notes) error {
	if len(notes.Merges)+len(notes.Conflicts) > 0 {
		text, err := json.Marshal(notes)
		if err == nil {
			_, err = tx.ExecContext(ctx, "INSERT INTO s_note (kind, key, notes) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET notes = excluded.notes", p.Kind, p.Key, string(text))
		}
		return err
	}
	if !p.stored {
		return nil
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM s_note WHERE kind = ? AND key = ?", p.Kind, p.Key)
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
