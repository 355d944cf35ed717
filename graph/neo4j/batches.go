package neo4j

import (
	"context"
	"fmt"
	"maps"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Bounds of what goes to the server at a time.
const (
	batchRows  = 2000    // rows of one transaction
	batchBytes = 4 << 20 // bytes of one transaction, about
	held       = 8       // transactions whose rows are held back at most, for full ones
)

// A group is rows for one statement.
type group struct {
	statement string
	params    row  // beside the rows
	counts    bool // the statement says how many rows it did
	rows      []any
	bytes     int
}

// A turn says what goes first of the rows that are held back.
type turn string

const (
	deletes  turn = "0"
	putNodes turn = "1"
	putEdges turn = "2"
)

// add puts a row with the others for its statement, and sends what has become
// enough.
func (w *writer) add(ctx context.Context, t turn, statement string, r row, bytes int) error {
	key := string(t) + statement
	g := w.groups[key]
	if g == nil {
		g = &group{statement: statement, counts: t != deletes}
		if w.groups == nil {
			w.groups = map[string]*group{}
		}
		w.groups[key] = g
	}
	g.rows = append(g.rows, r)
	g.bytes += bytes
	w.rows, w.bytes = w.rows+1, w.bytes+bytes
	full := len(g.rows) >= w.db.batch || g.bytes >= batchBytes
	if full && !w.ordered {
		delete(w.groups, key)
		w.rows, w.bytes = w.rows-len(g.rows), w.bytes-g.bytes
		return w.send(ctx, []*group{g}, nil)
	}
	if full || w.rows >= held*w.db.batch || w.bytes >= held*batchBytes {
		return w.flush(ctx)
	}
	return nil
}

// flush sends all that is held back.
func (w *writer) flush(ctx context.Context) error {
	packs := w.pack()
	for _, p := range packs {
		if err := w.send(ctx, p, nil); err != nil {
			return err
		}
	}
	return nil
}

// finish sends the rest, and with the last of it the state that the copy then has.
func (w *writer) finish(ctx context.Context, state row) error {
	packs := w.pack()
	if len(packs) == 0 {
		packs = [][]*group{nil}
	}
	for i, p := range packs {
		var last row
		if i == len(packs)-1 {
			last = state
		}
		if err := w.send(ctx, p, last); err != nil {
			return err
		}
	}
	return nil
}

// pack shares the groups out to transactions, in the order of their turns.
func (w *writer) pack() [][]*group {
	var packs [][]*group
	rows, bytes := w.db.batch, batchBytes
	for _, key := range sortedKeys(w.groups) {
		g := w.groups[key]
		if rows+len(g.rows) > w.db.batch || bytes+g.bytes > batchBytes {
			packs = append(packs, nil)
			rows, bytes = 0, 0
		}
		packs[len(packs)-1] = append(packs[len(packs)-1], g)
		rows, bytes = rows+len(g.rows), bytes+g.bytes
	}
	w.groups, w.rows, w.bytes = nil, 0, 0
	return packs
}

// send runs groups as one transaction, with the copy's state when it is given.
// The driver tries again when it cannot know whether a transaction was
// committed; the state's step tells, and then there is nothing left to do.
func (w *writer) send(ctx context.Context, groups []*group, state row) error {
	w.step++
	_, err := w.session.ExecuteWrite(ctx, func(tx driver.ManagedTransaction) (any, error) {
		if done, err := w.hold(ctx, tx); err != nil || done {
			return nil, err
		}
		for _, g := range groups {
			if err := g.run(ctx, tx); err != nil {
				return nil, err
			}
		}
		if state == nil {
			return nil, nil
		}
		params := row{"workspace": w.workspace}
		maps.Copy(params, state)
		return nil, run(ctx, tx, statement("finish"), params)
	}, driver.WithTxTimeout(batchTime), driver.WithTxMetadata(map[string]any{"app": "wiregraph publish"}))
	return w.db.explain(err)
}

// hold locks the state of the copy, checks that it is still for us to write,
// and reports whether this step has been done already.
func (w *writer) hold(ctx context.Context, tx driver.ManagedTransaction) (done bool, err error) {
	r, err := tx.Run(ctx, statement("hold"), row{"workspace": w.workspace, "publisher": w.publisher, "step": w.step})
	if err != nil {
		return false, err
	}
	records, err := r.Collect(ctx)
	if err != nil {
		return false, err
	}
	if len(records) == 0 {
		return false, problemf(ErrOvertaken, "another program has begun to publish to %s: this one stops, run `wiregraph publish` again when the other is done", w.db.uri)
	}
	step, _ := records[0].Get("done")
	return step == w.step, nil
}

func (g *group) run(ctx context.Context, tx driver.ManagedTransaction) error {
	params := row{"rows": g.rows}
	maps.Copy(params, g.params)
	if !g.counts {
		return run(ctx, tx, g.statement, params)
	}
	n, err := number(ctx, tx, g.statement, params, "done")
	if err == nil && n != int64(len(g.rows)) {
		return fmt.Errorf("%d of %d rows were written: somebody else changes the database", n, len(g.rows))
	}
	return err
}

// run runs a statement whose answer does not matter.
func run(ctx context.Context, tx driver.ManagedTransaction, statement string, params row) error {
	r, err := tx.Run(ctx, statement, params)
	if err != nil {
		return err
	}
	_, err = r.Consume(ctx)
	return err
}

// number runs a statement that answers with one whole number.
func number(ctx context.Context, tx driver.ManagedTransaction, statement string, params row, column string) (int64, error) {
	r, err := tx.Run(ctx, statement, params)
	if err != nil {
		return 0, err
	}
	record, err := r.Single(ctx)
	if err != nil {
		return 0, err
	}
	v, _ := record.Get(column)
	n, _ := v.(int64)
	return n, nil
}
