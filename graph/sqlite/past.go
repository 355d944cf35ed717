package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"wiregraph/graph"
)

// A Revision is one version of a text that a place showed, and the next one.
type Revision struct {
	Locator string
	Run     int64 // that found the next version
	Before  Reading
	After   Reading // zero Version: nothing stands there any more
}

// A Reading is one version of a text with its claims.
type Reading struct {
	Article, Version, Title, Published string
	Claims                             []graph.Claim
}

// archive keeps the claims of a text that a place shows no more.
func archive(ctx context.Context, tx *sql.Tx, run int64, locator, reading string) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO s_past (locator, article, version, title, published, run, claims)
		SELECT ?1, r.article, r.version, r.title, r.published, ?2, coalesce((SELECT json_group_array(json(c.json)) FROM s_claim c WHERE c.reading = r.id), '[]')
		FROM s_reading r WHERE r.id = ?3`, locator, run, reading)
	return err
}

// Revision returns the latest change of the text at a place that goes by the
// name: an article's id, URL, file name, or a path. It is nil when the place
// showed one text only.
func (w *Workspace) Revision(ctx context.Context, name string) (*Revision, error) {
	tx, err := w.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, w.explain(err)
	}
	defer tx.Rollback()
	places, err := placesOf(ctx, tx, name)
	if err != nil {
		return nil, fmt.Errorf("look up %s: %w", name, w.explain(err))
	}
	if len(places) == 0 {
		return nil, problemf(ErrUnknownName, "no article here has the id, URL or path %s", name)
	}
	var latest *Revision
	for _, p := range places {
		r, err := revision(ctx, tx, p)
		if err != nil {
			return nil, fmt.Errorf("read the versions of %s: %w", p.locator, w.explain(err))
		}
		if r != nil && (latest == nil || r.Run > latest.Run) {
			latest = r
		}
	}
	return latest, nil
}

// Revisions returns how the texts changed in the runs from one to another, by place: what each place
// showed before the first change in them, and what after the last.
func (w *Workspace) Revisions(ctx context.Context, from, to int64) ([]Revision, error) {
	tx, err := w.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, w.explain(err)
	}
	defer tx.Rollback()
	var places []string
	err = each(ctx, tx, "SELECT DISTINCT locator FROM s_past WHERE run BETWEEN ? AND ? ORDER BY locator", func(rows *sql.Rows) error {
		var locator string
		err := rows.Scan(&locator)
		places = append(places, locator)
		return err
	}, from, to)
	var out []Revision
	for _, p := range places {
		if err != nil {
			break
		}
		var r *Revision
		if r, err = revisionIn(ctx, tx, p, from, to); r != nil {
			out = append(out, *r)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("read the texts of runs %d to %d: %w", from, to, w.explain(err))
	}
	return out, nil
}

// revisionIn returns how the text at a place changed in some runs; nil when nothing stands there after them.
func revisionIn(ctx context.Context, tx *sql.Tx, locator string, from, to int64) (*Revision, error) {
	r, err := past(ctx, tx, "locator = ? AND run >= ? ORDER BY seq", locator, from)
	if err != nil || r == nil {
		return nil, err
	}
	later, err := past(ctx, tx, "locator = ? AND run > ? ORDER BY seq", locator, to)
	if err != nil {
		return nil, err
	}
	if later != nil {
		r.After = later.Before
		return r, nil
	}
	var reading string
	err = tx.QueryRowContext(ctx, "SELECT reading FROM s_locator WHERE locator = ?", locator).Scan(&reading)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err == nil {
		err = present(ctx, tx, reading, &r.After)
	}
	return r, err
}

// revision returns the latest change of the text at a place, nil when there was none.
func revision(ctx context.Context, tx *sql.Tx, p place) (*Revision, error) {
	r, err := past(ctx, tx, "locator = ? ORDER BY seq DESC", p.locator)
	if err == nil && r != nil {
		err = present(ctx, tx, p.reading, &r.After)
	}
	return r, err
}

// past reads the first of the texts that a place showed before, and in which run it showed another.
func past(ctx context.Context, tx *sql.Tx, which string, args ...any) (*Revision, error) {
	r := &Revision{}
	var claims string
	err := tx.QueryRowContext(ctx, "SELECT locator, article, version, title, published, run, claims FROM s_past WHERE "+which+" LIMIT 1", args...).
		Scan(&r.Locator, &r.Before.Article, &r.Before.Version, &r.Before.Title, &r.Before.Published, &r.Run, &claims)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err == nil {
		err = json.Unmarshal([]byte(claims), &r.Before.Claims)
	}
	return r, err
}

// present reads a text that a place shows now.
func present(ctx context.Context, tx *sql.Tx, reading string, to *Reading) error {
	err := tx.QueryRowContext(ctx, "SELECT article, version, title, published FROM s_reading WHERE id = ?", reading).
		Scan(&to.Article, &to.Version, &to.Title, &to.Published)
	if err != nil {
		return err
	}
	return eachClaim(ctx, tx, "SELECT json FROM s_claim WHERE reading = ? ORDER BY id", func(c graph.Claim) {
		to.Claims = append(to.Claims, c)
	}, reading)
}
