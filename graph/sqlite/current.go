package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"

	"wiregraph/graph"
)

// touched gathers the articles whose places changed in a transaction, and the
// readings that places gave up.
type touched struct {
	tx        *sql.Tx
	articles  map[string]bool
	readings  map[string]bool
	changed   map[string]bool         // articles of which another reading is current, or none
	positions map[graph.Position]bool // where those stood, and stand
}

func newTouched(tx *sql.Tx) *touched {
	return &touched{tx: tx, articles: map[string]bool{}, readings: map[string]bool{}, changed: map[string]bool{}, positions: map[graph.Position]bool{}}
}

func (t *touched) article(id string)    { t.articles[id] = true }
func (t *touched) leave(reading string) { t.readings[reading] = true }

// settle chooses the current reading of each touched article anew, marks the
// graph as dirty when one changed, and removes what no place shows any more.
func (t *touched) settle(ctx context.Context) error {
	for _, id := range slices.Sorted(maps.Keys(t.articles)) {
		if err := t.choose(ctx, id); err != nil {
			return fmt.Errorf("choose the text of article %s: %w", id, err)
		}
	}
	if len(t.changed) > 0 {
		decided, err := decisions(ctx, t.tx)
		if err == nil {
			err = markStale(ctx, t.tx, t.positions, t.changed, decided)
		}
		if err != nil {
			return err
		}
	}
	return t.sweep(ctx)
}

// choose sets the current reading of an article, and notes whether it differs
// from the one before.
func (t *touched) choose(ctx context.Context, id string) error {
	rows, err := t.tx.QueryContext(ctx, `SELECT r.id, r.version, r.published, max(l.run) FROM s_locator l JOIN s_reading r ON r.id = l.reading WHERE l.article = ? GROUP BY r.id`, id)
	if err != nil {
		return err
	}
	defer rows.Close()
	var all []candidate
	for rows.Next() {
		var c candidate
		if err := rows.Scan(&c.reading, &c.version, &c.published, &c.run); err != nil {
			return err
		}
		all = append(all, c)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if len(all) > 0 {
		return t.set(ctx, id, best(all))
	}
	var was graph.Position
	switch err := t.tx.QueryRowContext(ctx, "DELETE FROM s_article WHERE id = ? RETURNING position", id).Scan(&was); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	t.changed[id], t.positions[was] = true, true
	return nil
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

func (t *touched) set(ctx context.Context, id string, c candidate) error {
	var hash string
	if err := t.tx.QueryRowContext(ctx, "SELECT claims_hash FROM s_reading WHERE id = ?", c.reading).Scan(&hash); err != nil {
		return err
	}
	var oldReading, oldHash string
	var was graph.Position
	err := t.tx.QueryRowContext(ctx, "SELECT reading, claims_hash, position FROM s_article WHERE id = ?", id).Scan(&oldReading, &oldHash, &was)
	switch {
	case err == nil && oldReading == c.reading && oldHash == hash:
		return nil
	case err == nil:
		t.positions[was] = true
	case !errors.Is(err, sql.ErrNoRows):
		return err
	}
	at := graph.PositionOf(id, c.published)
	t.changed[id], t.positions[at] = true, true
	_, err = t.tx.ExecContext(ctx, `INSERT INTO s_article (id, reading, claims_hash, position, claims) VALUES (?1, ?2, ?3, ?4, (SELECT count(*) FROM s_claim WHERE reading = ?2))
		ON CONFLICT (id) DO UPDATE SET reading = excluded.reading, claims_hash = excluded.claims_hash, position = excluded.position, claims = excluded.claims`, id, c.reading, hash, at)
	return err
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
