package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// Retract takes articles out: by id, by URL, or by the path of a file or
// folder. It returns the ids of the articles that are gone; an article that
// stands elsewhere too stays. Names that fit nothing are an error that names
// them all (ErrUnknownName), and then nothing is taken out.
func (w *Workspace) Retract(ctx context.Context, run int64, names []string) ([]string, error) {
	var gone []string
	err := w.update(ctx, func(tx *sql.Tx) error {
		t := newTouched(tx)
		hits := map[string]bool{}
		var unknown []string
		for _, name := range names {
			found, err := placesOf(ctx, tx, name)
			if err != nil {
				return fmt.Errorf("retract %s: %w", name, err)
			}
			if len(found) == 0 {
				unknown = append(unknown, name)
			}
			for _, p := range found {
				hits[p.locator] = true
				t.article(p.article)
				t.leave(p.reading)
			}
		}
		if len(unknown) > 0 {
			return problemf(ErrUnknownName, "no article here has the id, URL or path %s: `wiregraph query articles` lists them", strings.Join(unknown, ", "))
		}
		for _, locator := range slices.Sorted(maps.Keys(hits)) {
			if _, err := tx.ExecContext(ctx, "DELETE FROM s_locator WHERE locator = ?", locator); err != nil {
				return fmt.Errorf("retract %s: %w", locator, err)
			}
		}
		if err := t.settle(ctx); err != nil {
			return err
		}
		var err error
		gone, err = without(ctx, tx, t.articles)
		return err
	})
	return gone, err
}

type place struct{ locator, article, reading string }

// placesNamed asks for the places that have a name, or whose articles have, and for those
// in a folder or a file of that name; "0" and "$" come next to "/" and "#".
const placesNamed = `SELECT locator, article, reading FROM s_locator WHERE locator = :name
	UNION SELECT locator, article, reading FROM s_locator WHERE article = :name
	UNION SELECT locator, article, reading FROM s_locator WHERE file = :name
	UNION SELECT l.locator, l.article, l.reading FROM s_reading r JOIN s_locator l ON l.reading = r.id WHERE r.url = :name
	UNION SELECT locator, article, reading FROM s_locator WHERE locator >= :name || '/' AND locator < :name || '0'
	UNION SELECT locator, article, reading FROM s_locator WHERE locator >= :name || '#' AND locator < :name || '$'
	ORDER BY 1`

// placesOf returns the places that a name given by a person means.
func placesOf(ctx context.Context, tx *sql.Tx, name string) ([]place, error) {
	names := []string{name}
	if !strings.Contains(name, "://") {
		names = append(names, filepath.Clean(name), filepath.ToSlash(filepath.Clean(name)))
		if abs, err := filepath.Abs(name); err == nil {
			names = append(names, abs)
		}
	}
	slices.Sort(names)
	seen := map[string]bool{}
	var out []place
	for _, n := range slices.Compact(names) {
		rows, err := tx.QueryContext(ctx, placesNamed, sql.Named("name", strings.TrimSuffix(n, "/")))
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var p place
			if err := rows.Scan(&p.locator, &p.article, &p.reading); err != nil {
				rows.Close()
				return nil, err
			}
			if !seen[p.locator] {
				seen[p.locator] = true
				out = append(out, p)
			}
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// without returns those of the articles that are there no more, sorted.
func without(ctx context.Context, tx *sql.Tx, articles map[string]bool) ([]string, error) {
	var gone []string
	for _, id := range slices.Sorted(maps.Keys(articles)) {
		var n int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM s_article WHERE id = ?", id).Scan(&n); err != nil {
			return nil, err
		}
		if n == 0 {
			gone = append(gone, id)
		}
	}
	return gone, nil
}
