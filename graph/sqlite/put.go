package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"

	"wiregraph/graph"
)

// Has reports whether the text is current at the locator and its claims were
// made by the extractor, so that reading it again would change nothing. Where
// an article stands with different texts in different places it reports false:
// which of them is current depends on the places being visited again.
func (w *Workspace) Has(ctx context.Context, locator, version string, x graph.Extractor) (bool, error) {
	return w.has(ctx, `SELECT count(*) FROM s_locator l JOIN s_reading r ON r.id = l.reading
		WHERE l.locator = ? AND r.version = ? AND r.extractor = ? AND r.extractor_version = ? AND `+uncontested,
		locator, version, x.Name, x.Version)
}

// HasVisit is Has for callers that know all that the place says of the text:
// an article whose date or title was corrected is to be read again.
func (w *Workspace) HasVisit(ctx context.Context, locator string, a *graph.Article, x graph.Extractor) (bool, error) {
	return w.has(ctx, `SELECT count(*) FROM s_locator l JOIN s_reading r ON r.id = l.reading
		WHERE l.locator = ? AND r.id = ? AND r.extractor = ? AND r.extractor_version = ? AND `+uncontested,
		locator, readingID(a), x.Name, x.Version)
}

const uncontested = `NOT EXISTS (SELECT 1 FROM s_locator o JOIN s_reading s ON s.id = o.reading WHERE o.article = l.article AND s.version <> r.version)`

func (w *Workspace) has(ctx context.Context, query string, args ...any) (bool, error) {
	var n int
	if err := w.reads.QueryRowContext(ctx, query, args...).Scan(&n); err != nil {
		return false, fmt.Errorf("look up %v: %w", args[0], w.explain(err))
	}
	return n > 0, nil
}

// Put stores what was found at some places, as one transaction. Putting the
// same again changes nothing, and inside one run the order of visits does not
// matter. A place that shows another text than before gives the old one up; a
// text goes when no place shows it any more.
func (w *Workspace) Put(ctx context.Context, run int64, visits []graph.Visit) error {
	return w.update(ctx, func(tx *sql.Tx) error {
		t := newTouched(tx)
		for i := range visits {
			v := &visits[i]
			if v.Locator == "" {
				return fmt.Errorf("store article %s: it has no locator", v.Article.ID)
			}
			r, err := newReading(v)
			if err != nil {
				return fmt.Errorf("store article %s: %w", v.Article.ID, err)
			}
			if err := w.visit(ctx, t, run, v, r); err != nil {
				return fmt.Errorf("store article %s: %w", v.Article.ID, err)
			}
		}
		return t.settle(ctx)
	})
}

// visit notes what a place shows now.
func (w *Workspace) visit(ctx context.Context, t *touched, run int64, v *graph.Visit, r *reading) error {
	a := &v.Article
	var old struct {
		article, reading, version, published string
		run                                  int64
	}
	err := t.tx.QueryRowContext(ctx, `SELECT l.article, l.reading, l.run, r.version, r.published
		FROM s_locator l JOIN s_reading r ON r.id = l.reading WHERE l.locator = ?`, v.Locator).
		Scan(&old.article, &old.reading, &old.run, &old.version, &old.published)
	switch {
	case errors.Is(err, sql.ErrNoRows):
	case err != nil:
		return err
	case old.run == run && old.reading != r.id && !prefer(candidate{r.id, a.Version, a.Published, 0}, candidate{old.reading, old.version, old.published, 0}):
		return nil // one place twice in one run, and what it showed first stays
	default:
		t.article(old.article)
		t.leave(old.reading)
		if old.version != a.Version && old.run != run {
			if err := archive(ctx, t.tx, run, v.Locator, old.reading); err != nil {
				return err
			}
		}
	}
	t.article(a.ID)
	if err := r.store(ctx, t.tx, run); err != nil {
		return err
	}
	_, err = t.tx.ExecContext(ctx, `INSERT INTO s_locator (locator, article, reading, file, run, seen) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (locator) DO UPDATE SET article = excluded.article, reading = excluded.reading, file = excluded.file, run = excluded.run, seen = excluded.seen`,
		v.Locator, a.ID, r.id, a.File, run, w.stamp())
	return err
}

// A candidate is a reading that could be the current one of its article.
type candidate struct {
	reading, version, published string
	run                         int64 // in which its place was last visited
}

// prefer reports whether a goes before b: the text visited last, of one run
// the latest publication, then the greatest hash; of one text the earliest
// known date.
func prefer(a, b candidate) bool {
	if a.version == b.version {
		return cmp.Or(unknownLast(a.published, b.published), cmp.Compare(a.reading, b.reading)) < 0
	}
	return cmp.Or(cmp.Compare(b.run, a.run), cmp.Compare(b.published, a.published), cmp.Compare(b.version, a.version)) < 0
}

func unknownLast(a, b string) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}
