package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"wiregraph/graph"
)

// Reread replaces the claims of texts that are here, all or none. The visits
// need no locator; an article that is not here as it is given is an error.
func (w *Workspace) Reread(ctx context.Context, run int64, visits []graph.Visit) error {
	return w.update(ctx, func(tx *sql.Tx) error {
		t := newTouched(tx)
		for i := range visits {
			v := &visits[i]
			r, err := newReading(v)
			if err != nil {
				return fmt.Errorf("reread article %s: %w", v.Article.ID, err)
			}
			var id string
			err = tx.QueryRowContext(ctx, "SELECT id FROM s_reading WHERE id = ?", r.id).Scan(&id)
			if errors.Is(err, sql.ErrNoRows) {
				return fmt.Errorf("reread article %s: its text is not here, or another", v.Article.ID)
			}
			if err == nil {
				err = r.store(ctx, tx, run)
			}
			if err != nil {
				return fmt.Errorf("reread article %s: %w", v.Article.ID, err)
			}
			t.article(v.Article.ID)
		}
		return t.settle(ctx)
	})
}
