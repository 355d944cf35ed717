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

func revision(ctx context.Context, tx *sql.Tx, p place) (*Revision, error) {
	r := &Revision{Locator: p.locator}
	var claims string
	err := tx.QueryRowContext(ctx, "SELECT article, version, title, published, run, claims FROM s_past WHERE locator = ? ORDER BY seq DESC LIMIT 1", p.locator).
		Scan(&r.Before.Article, &r.Before.Version, &r.Before.Title, &r.Before.Published, &r.Run, &claims)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(claims), &r.Before.Claims); err != nil {
		return nil, err
	}
	err = tx.QueryRowContext(ctx, "SELECT article, version, title, published FROM s_reading WHERE id = ?", p.reading).
		Scan(&r.After.Article, &r.After.Version, &r.After.Title, &r.After.Published)
	if err != nil {
		return nil, err
	}
	return r, eachClaim(ctx, tx, "SELECT json FROM s_claim WHERE reading = ? ORDER BY id", func(c graph.Claim) {
		r.After.Claims = append(r.After.Claims, c)
	}, p.reading)
}
