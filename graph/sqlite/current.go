package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// touched gathers the articles whose places changed in a transaction, and the
// readings that places gave up.
type touched struct {
	tx       *sql.Tx
	articles map[string]bool
	readings map[string]bool
}

func newTouched(tx *sql.Tx) *touched {
	return &touched{tx: tx, articles: map[string]bool{}, readings: map[string]bool{}}
}

func (t *touched) article(id string)    { t.articles[id] = true }
func (t *touched) leave(reading string) { t.readings[reading] = true }

// settle chooses the current reading of each touched article anew, marks the
// graph as dirty when one changed, and removes what no place shows any more.
func (t *touched) settle(ctx context.Context) error {
	changed := false
	for _, id := range slices.Sorted(maps.Keys(t.articles)) {
		c, err := t.choose(ctx, id)
		if err != nil {
			return fmt.Errorf("choose the text of article %s: %w", id, err)
		}
		changed = changed || c
	}
	if changed {
		if err := markDirty(ctx, t.tx); err != nil {
			return err
		}
	}
	return t.sweep(ctx)
}

// choose sets the current reading of an article and reports whether it differs
// from the one before.
func (t *touched) choose(ctx context.Context, id string) (bool, error) {
	rows, err := t.tx.QueryContext(ctx, `SELECT r.id, r.version, r.published, max(l.run) FROM s_locator l JOIN s_reading r ON r.id = l.reading WHERE l.article = ? GROUP BY r.id`, id)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	var all []candidate
	for rows.Next() {
		var c candidate
		if err := rows.Scan(&c.reading, &c.version, &c.published, &c.run); err != nil {
			return false, err
		}
		all = append(all, c)
	}
	if err := rows.Err(); err != nil {
		return false, err
	}
	if len(all) == 0 {
		r, err := t.tx.ExecContext(ctx, "DELETE FROM s_article WHERE id = ?", id)
		if err != nil {
			return false, err
		}
		n, err := r.RowsAffected()
		return n > 0, err
	}
	return t.set(ctx, id, best(all).reading)
}

// best returns the reading that is current: first which text, then which of
// the readings of that text.
func best(all []candidate) candidate {
	text := all[0]
	for _, c := range all[1:] {
		if c.version != text.version && prefer(c, text) || c.version == text.version && later(c, text) {
			text = c
		}
	}
	top := text
	for _, c := range all {
		if c.version == text.version && prefer(c, top) {
			top = c
		}
	}
	return top
}

// later reports whether a speaks more for its text than b, a reading of the same text.
func later(a, b candidate) bool {
	return a.run > b.run || a.run == b.run && a.published > b.published
}

func (t *touched) set(ctx context.Context, id, reading string) (bool, error) {
	var hash string
	if err := t.tx.QueryRowContext(ctx, "SELECT claims_hash FROM s_reading WHERE id = ?", reading).Scan(&hash); err != nil {
		return false, err
	}
	var oldReading, oldHash string
	err := t.tx.QueryRowContext(ctx, "SELECT reading, claims_hash FROM s_article WHERE id = ?", id).Scan(&oldReading, &oldHash)
	if err == nil && oldReading == reading && oldHash == hash {
		return false, nil
	}
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return false, err
	}
	_, err = t.tx.ExecContext(ctx, "INSERT INTO s_article (id, reading, claims_hash) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET reading = excluded.reading, claims_hash = excluded.claims_hash", id, reading, hash)
	return true, err
}

// sweep removes readings without a place, and texts without a reading.
func (t *touched) sweep(ctx context.Context) error {
	for _, id := range slices.Sorted(maps.Keys(t.readings)) {
		var version string
		err := t.tx.QueryRowContext(ctx, "DELETE FROM s_reading WHERE id = ? AND NOT EXISTS (SELECT 1 FROM s_locator WHERE reading = s_reading.id) RETURNING version", id).Scan(&version)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return err
		}
		if _, err := t.tx.ExecContext(ctx, "DELETE FROM s_text WHERE version = ? AND NOT EXISTS (SELECT 1 FROM s_reading WHERE version = s_text.version)", version); err != nil {
			return err
		}
	}
	return nil
}

const dirtyKey = "dirty"

// markDirty notes that the graph is no longer the one of the current claims.
func markDirty(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO s_meta (key, value) VALUES (?, '1') ON CONFLICT (key) DO UPDATE SET value = excluded.value", dirtyKey)
	return err
}
