package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"wiregraph/graph"
)

// Limits of a question: it is asked by people who wait.
const (
	queryTime = 60 * time.Second
	queryRows = 100_000
)

// Query asks a question in SQL with named parameters, on a connection that
// cannot write.
func (w *Workspace) Query(ctx context.Context, query string, params map[string]any) (graph.Rows, error) {
	ctx, cancel := context.WithTimeout(ctx, queryTime)
	defer cancel()
	args := make([]any, 0, len(params))
	for k, v := range params {
		args = append(args, sql.Named(k, v))
	}
	rows, err := w.reads.QueryContext(ctx, query, args...)
	if err != nil {
		return graph.Rows{}, fmt.Errorf("ask: %w", w.explain(err))
	}
	defer rows.Close()
	var out graph.Rows
	if out.Columns, err = rows.Columns(); err != nil {
		return graph.Rows{}, fmt.Errorf("ask: %w", err)
	}
	for rows.Next() {
		if len(out.Rows) == queryRows {
			return graph.Rows{}, fmt.Errorf("ask: more than %d rows; add a LIMIT", queryRows)
		}
		row := make([]any, len(out.Columns))
		to := make([]any, len(row))
		for i := range row {
			to[i] = &row[i]
		}
		if err := rows.Scan(to...); err != nil {
			return graph.Rows{}, fmt.Errorf("ask: %w", err)
		}
		for i, c := range out.Columns {
			if b, ok := row[i].([]byte); ok {
				row[i] = string(b)
			}
			if s, ok := row[i].(string); ok && c == "path" {
				var path []string
				if err := json.Unmarshal([]byte(s), &path); err != nil {
					return graph.Rows{}, fmt.Errorf("ask: column path: %w", err)
				}
				row[i] = path
			}
		}
		out.Rows = append(out.Rows, row)
	}
	if err := rows.Err(); err != nil {
		return graph.Rows{}, fmt.Errorf("ask: %w", w.explain(err))
	}
	return out, nil
}
