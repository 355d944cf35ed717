package neo4j

import (
	"context"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"wiregraph/graph"
)

// queryRows is how many rows an answer may have.
const queryRows = 100_000

// Query asks a question in Cypher and returns the columns named, in a session
// that cannot write. The columns may be fewer than the question returns: a
// picture for Browser is of no use here.
func (db *DB) Query(ctx context.Context, cypher string, params map[string]any, columns []string) (graph.Rows, error) {
	ctx, cancel := context.WithTimeout(ctx, queryTime+connectTime) // the server gives up first, and then stops working
	defer cancel()
	out := graph.Rows{Columns: columns}
	err := db.read(ctx, cypher, params, func() { out.Rows = nil }, func(r *driver.Record) error {
		if len(out.Rows) == queryRows {
			return fmt.Errorf("more than %d rows; add a LIMIT", queryRows)
		}
		values := make([]any, len(columns))
		for i, c := range columns {
			v, ok := r.Get(c)
			if !ok {
				return fmt.Errorf("the answer has no column %s", c)
			}
			if list, ok := v.([]any); ok {
				v = words(list)
			}
			values[i] = v
		}
		out.Rows = append(out.Rows, values)
		return nil
	}, driver.WithTxTimeout(db.patience))
	if err != nil {
		return graph.Rows{}, fmt.Errorf("ask: %w", err)
	}
	return out, nil
}
