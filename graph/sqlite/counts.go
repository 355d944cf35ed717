package sqlite

import (
	"context"
	"database/sql"
	"fmt"
)

// Counts are how much a workspace holds.
type Counts struct {
	Articles, Claims, Entities, Facts, Nodes, Edges, Runs, Locators int
}

// counted says what is counted with every change, and how it would be counted now.
var counted = map[string]string{
	"article": "SELECT count(*) FROM s_article",
	"claim":   "SELECT count(*) FROM s_article a JOIN s_claim c ON c.reading = a.reading",
	"entity":  "SELECT count(*) FROM label WHERE label = 'Entity'",
	"fact":    "SELECT count(*) FROM label WHERE label = 'Fact'",
	"node":    "SELECT count(*) FROM node",
	"edge":    "SELECT count(*) FROM edge",
	"locator": "SELECT count(*) FROM s_locator",
}

// Counts tells what the workspace holds.
func (w *Workspace) Counts(ctx context.Context) (Counts, error) {
	var c Counts
	to := map[string]*int{"article": &c.Articles, "claim": &c.Claims, "entity": &c.Entities, "fact": &c.Facts, "node": &c.Nodes, "edge": &c.Edges, "locator": &c.Locators}
	err := each(ctx, w.reads, "SELECT what, n FROM s_count", func(rows *sql.Rows) error {
		var what string
		var n int
		if err := rows.Scan(&what, &n); err != nil {
			return err
		}
		if to[what] != nil {
			*to[what] = n
		}
		return nil
	})
	if err == nil {
		err = w.reads.QueryRowContext(ctx, "SELECT count(*) FROM s_run").Scan(&c.Runs)
	}
	if err != nil {
		return Counts{}, fmt.Errorf("count: %w", w.explain(err))
	}
	return c, nil
}

// checkCounts counts anew what is counted with every change.
func (w *Workspace) checkCounts(ctx context.Context) error {
	for what, query := range counted {
		var kept, is int
		if err := w.reads.QueryRowContext(ctx, "SELECT n, ("+query+") FROM s_count WHERE what = ?", what).Scan(&kept, &is); err != nil {
			return fmt.Errorf("count: %w", err)
		}
		if kept != is {
			return fmt.Errorf("workspace %s is damaged: it takes its %d for %d of the kind %s", w.path, is, kept, what)
		}
	}
	return nil
}

// Integrity has SQLite check the file, and the references in it.
func (w *Workspace) Integrity(ctx context.Context) error {
	var said string
	if err := w.reads.QueryRowContext(ctx, "PRAGMA integrity_check").Scan(&said); err != nil {
		return fmt.Errorf("check %s: %w", w.path, w.explain(err))
	}
	if said != "ok" {
		return fmt.Errorf("workspace %s is damaged: %s", w.path, said)
	}
	dangling := 0
	err := each(ctx, w.reads, "PRAGMA foreign_key_check", func(*sql.Rows) error { dangling++; return nil })
	if err == nil && dangling > 0 {
		err = fmt.Errorf("workspace %s: %d rows point at rows that are not there", w.path, dangling)
	}
	if err == nil {
		err = w.checkCounts(ctx)
	}
	return w.explain(err)
}
