package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// A Source is a place that is visited on a schedule, and what its last visits
// brought. It is kept beside the graph and outside its digest.
type Source struct {
	Name     string
	Place    string
	Schedule string    // in words
	Visited  time.Time // last visit that succeeded; zero before the first
	Tried    time.Time // last visit
	Said     string    // what came of the last visit
}

// Sources returns the sources that were ever visited, by name.
func (w *Workspace) Sources(ctx context.Context) ([]Source, error) {
	var out []Source
	err := each(ctx, w.reads, "SELECT name, place, schedule, visited, tried, said FROM s_source ORDER BY name", func(rows *sql.Rows) error {
		var s Source
		var visited, tried string
		if err := rows.Scan(&s.Name, &s.Place, &s.Schedule, &visited, &tried, &s.Said); err != nil {
			return err
		}
		s.Visited, _ = time.Parse(time.RFC3339, visited) // zero when it never succeeded
		s.Tried, _ = time.Parse(time.RFC3339, tried)
		out = append(out, s)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list sources: %w", w.explain(err))
	}
	return out, nil
}

// NoteVisit records that a source was visited now, with success or without.
func (w *Workspace) NoteVisit(ctx context.Context, s Source, succeeded bool) error {
	now, visited := w.stamp(), ""
	if succeeded {
		visited = now
	}
	err := w.update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO s_source (name, place, schedule, visited, tried, said) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (name) DO UPDATE SET place = excluded.place, schedule = excluded.schedule,
			  visited = CASE excluded.visited WHEN '' THEN s_source.visited ELSE excluded.visited END, tried = excluded.tried, said = excluded.said`,
			s.Name, s.Place, s.Schedule, visited, now, s.Said)
		return err
	})
	if err != nil {
		return fmt.Errorf("note the visit to %s: %w", s.Name, err)
	}
	return nil
}
