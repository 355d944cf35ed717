package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"wiregraph/graph"
)

// Decide records human decisions and takes others back. A decision that is
// there already, and one taken back that is not, change nothing.
func (w *Workspace) Decide(ctx context.Context, run int64, add, remove []graph.Decision) error {
	err := w.update(ctx, func(tx *sql.Tx) error {
		before, err := decisions(ctx, tx)
		if err != nil {
			return err
		}
		articles := map[string]bool{} // of decisions that are new, or gone
		change := func(d graph.Decision, query string, args ...any) error {
			text, err := json.Marshal(d)
			if err != nil {
				return err
			}
			r, err := tx.ExecContext(ctx, query, append([]any{string(text)}, args...)...)
			if err != nil {
				return err
			}
			if n, err := r.RowsAffected(); err != nil || n == 0 {
				return err
			}
			articles[d.A.ArticleID], articles[d.B.ArticleID] = true, true
			return nil
		}
		for _, d := range remove {
			if err := change(d, "DELETE FROM s_decision WHERE json = ?"); err != nil {
				return err
			}
		}
		for _, d := range add {
			if err := change(d, "INSERT INTO s_decision (json, run, made) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", run, w.stamp()); err != nil {
				return err
			}
		}
		if len(articles) == 0 {
			return nil
		}
		positions := map[graph.Position]bool{}
		if err := addPositions(ctx, tx, positions, articles); err != nil {
			return err
		}
		return markStale(ctx, tx, positions, articles, append(before, add...))
	})
	if err != nil {
		return fmt.Errorf("record decisions: %w", err)
	}
	return nil
}

// decisions returns the decisions in force, in an order of their own.
func decisions(ctx context.Context, q querier) ([]graph.Decision, error) {
	var out []graph.Decision
	err := each(ctx, q, "SELECT json FROM s_decision ORDER BY json", func(rows *sql.Rows) error {
		var text string
		if err := rows.Scan(&text); err != nil {
			return err
		}
		var d graph.Decision
		if err := json.Unmarshal([]byte(text), &d); err != nil {
			return err
		}
		out = append(out, d)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read decisions: %w", err)
	}
	return out, nil
}
