package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"wiregraph/graph"
)

// A Run is one command that wrote, or meant to.
type Run struct {
	ID       int64
	Command  string
	Started  time.Time
	Finished time.Time // zero when it was cut short
	Summary  RunSummary
}

// A RunSummary is what a run counted.
type RunSummary struct {
	Read      int             `json:"read"`      // articles looked at
	New       int             `json:"new"`       // articles that were not there before
	Changed   int             `json:"changed"`   // articles with another text or other claims
	Unchanged int             `json:"unchanged"` // articles passed over
	Retracted int             `json:"retracted"`
	Refused   int             `json:"refused"`
	Claims    int             `json:"claims"` // claims made
	Extractor graph.Extractor `json:"extractor"`
}

// StartRun records that a command begins, and returns the run's number.
func (w *Workspace) StartRun(ctx context.Context, command string) (int64, error) {
	var run int64
	err := w.update(ctx, func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, "INSERT INTO s_run (command, started) VALUES (?, ?)", command, w.stamp())
		if err != nil {
			return err
		}
		run, err = r.LastInsertId()
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("start run: %w", err)
	}
	return run, nil
}

// FinishRun records that a run came to its end, and what it counted.
func (w *Workspace) FinishRun(ctx context.Context, run int64, sum RunSummary) error {
	text, err := json.Marshal(sum)
	if err != nil {
		return fmt.Errorf("finish run %d: %w", run, err)
	}
	err = w.update(ctx, func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, "UPDATE s_run SET finished = ?, summary = ? WHERE id = ?", w.stamp(), string(text), run)
		if err != nil {
			return err
		}
		if n, err := r.RowsAffected(); err != nil || n == 0 {
			return fmt.Errorf("no run has this number: %w", err)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("finish run %d: %w", run, err)
	}
	return nil
}

// Runs returns all runs, the first one first.
func (w *Workspace) Runs(ctx context.Context) ([]Run, error) {
	rows, err := w.reads.QueryContext(ctx, "SELECT id, command, started, coalesce(finished, ''), coalesce(summary, '{}') FROM s_run ORDER BY id")
	if err != nil {
		return nil, fmt.Errorf("list runs: %w", w.explain(err))
	}
	defer rows.Close()
	var out []Run
	for rows.Next() {
		var r Run
		var started, finished, sum string
		if err := rows.Scan(&r.ID, &r.Command, &started, &finished, &sum); err != nil {
			return nil, fmt.Errorf("list runs: %w", err)
		}
		r.Started, _ = time.Parse(time.RFC3339, started) // zero when somebody wrote another form
		r.Finished, _ = time.Parse(time.RFC3339, finished)
		if err := json.Unmarshal([]byte(sum), &r.Summary); err != nil {
			return nil, fmt.Errorf("list runs: run %d: %w", r.ID, err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

func (w *Workspace) stamp() string { return w.now().UTC().Format(time.RFC3339) }
