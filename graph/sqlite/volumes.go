package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"

	"wiregraph/graph"
)

// A rebinding is volumes of the graph that others take the place of: those of the same
// days, in the same bounds or in others. Of an added article it is one for one.
type rebinding struct {
	olds []graph.Volume
	news []graph.Volume
}

// rebindings returns what must be bound anew, in the order of days: the volumes with
// stale positions, or all.
func (w *Workspace) rebindings(ctx context.Context, tx *sql.Tx, all bool) ([]rebinding, error) {
	olds, err := volumes(ctx, tx)
	if err != nil {
		return nil, err
	}
	tops, err := w.touched(ctx, tx, all)
	if err != nil {
		return nil, fmt.Errorf("find the volumes that changed: %w", err)
	}
	for _, v := range olds {
		if all || slices.ContainsFunc(tops, func(t graph.Volume) bool { return t.Within(v) }) {
			tops = append(tops, v)
		}
	}
	slices.SortFunc(tops, graph.Volume.Compare)
	var out []rebinding
	var last graph.Volume
	for _, top := range tops {
		if last != 0 && top.Within(last) {
			continue
		}
		last = top
		r := rebinding{olds: slices.DeleteFunc(slices.Clone(olds), func(v graph.Volume) bool { return !v.Within(top) })}
		if r.news, err = w.volumesIn(ctx, tx, top); err != nil {
			return nil, fmt.Errorf("find the volumes of %d: %w", top, err)
		}
		if len(r.olds)+len(r.news) > 0 { // not where an article came and went between two settlings
			out = append(out, r)
		}
	}
	return moved(ctx, tx, out)
}

// moved makes one of the rebindings between which an article moved, so that what is made
// of it in one is not taken for gone in the other.
func moved(ctx context.Context, tx *sql.Tx, l []rebinding) ([]rebinding, error) {
	err := each(ctx, tx, "SELECT DISTINCT p.volume, a.position FROM s_stale s CROSS JOIN s_article a ON a.position = s.position CROSS JOIN s_part p ON p.kind = 0 AND p.key = a.id", func(rows *sql.Rows) error {
		var from graph.Volume
		var to graph.Position
		if err := rows.Scan(&from, &to); err != nil || from.Holds(to) {
			return err
		}
		i := slices.IndexFunc(l, func(r rebinding) bool { return slices.Contains(r.olds, from) })
		j := slices.IndexFunc(l, func(r rebinding) bool {
			return slices.ContainsFunc(r.news, func(v graph.Volume) bool { return v.Holds(to) })
		})
		if i != j && i >= 0 && j >= 0 {
			l[i].olds, l[i].news = append(l[i].olds, l[j].olds...), append(l[i].news, l[j].news...)
			l = slices.Delete(l, j, j+1)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("find the articles that moved: %w", err)
	}
	return l, nil
}

// touched returns the volumes of the stale positions, whether or not an article is left
// there, or all that there are now.
func (w *Workspace) touched(ctx context.Context, tx *sql.Tx, all bool) ([]graph.Volume, error) {
	if all {
		return w.volumesIn(ctx, tx, graph.WholeVolume)
	}
	return w.volumesOf(ctx, tx, "SELECT min(position) FROM s_stale WHERE position BETWEEN ? AND ?", graph.WholeVolume)
}

// volumes returns those of which the graph is made.
func volumes(ctx context.Context, tx *sql.Tx) (out []graph.Volume, err error) {
	err = each(ctx, tx, "SELECT volume FROM s_volume", func(rows *sql.Rows) error {
		var v graph.Volume
		err := rows.Scan(&v)
		out = append(out, v)
		return err
	})
	return out, err
}

// volumeAt returns the volume of a position.
func (w *Workspace) volumeAt(ctx context.Context, tx *sql.Tx, p graph.Position) (graph.Volume, error) {
	size := cmp.Or(w.volumeSize, graph.DefaultVolumeSize)
	return graph.VolumeAt(p, size, func(first, last graph.Position) (n int, err error) {
		err = tx.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM s_article WHERE position BETWEEN ? AND ? LIMIT ?)", first, last, size+1).Scan(&n)
		return n, err
	})
}

// volumesIn returns the volumes in a span, or the one that it lies in, without empty ones.
func (w *Workspace) volumesIn(ctx context.Context, tx *sql.Tx, top graph.Volume) ([]graph.Volume, error) {
	return w.volumesOf(ctx, tx, "SELECT min(position) FROM s_article WHERE position BETWEEN ? AND ?", top)
}

// volumesOf returns the volumes of the positions in a span for the first of which, of
// those between two, the query asks.
func (w *Workspace) volumesOf(ctx context.Context, tx *sql.Tx, query string, top graph.Volume) (out []graph.Volume, err error) {
	first, last := top.Bounds()
	for {
		var next sql.Null[graph.Position]
		if err := tx.QueryRowContext(ctx, query, first, last).Scan(&next); err != nil || !next.Valid {
			return out, err
		}
		v, err := w.volumeAt(ctx, tx, next.V)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
		_, end := v.Bounds()
		if end >= last {
			return out, nil
		}
		first = end + 1
	}
}

// positionArticles gives the articles that an older program stored their positions.
func positionArticles(ctx context.Context, tx *sql.Tx) error {
	published := map[string]string{}
	err := each(ctx, tx, "SELECT a.id, r.published FROM s_article a JOIN s_reading r ON r.id = a.reading WHERE a.position < 0", func(rows *sql.Rows) error {
		var id, day string
		err := rows.Scan(&id, &day)
		published[id] = day
		return err
	})
	for _, id := range slices.Sorted(maps.Keys(published)) {
		if err == nil {
			_, err = tx.ExecContext(ctx, "UPDATE s_article SET position = ? WHERE id = ?", graph.PositionOf(id, published[id]), id)
		}
	}
	if err != nil {
		return fmt.Errorf("find the positions of articles: %w", err)
	}
	return nil
}

// positionOf returns the position of an article; false when it is not here.
func positionOf(ctx context.Context, tx *sql.Tx, article string) (p graph.Position, ok bool, err error) {
	err = tx.QueryRowContext(ctx, "SELECT position FROM s_article WHERE id = ?", article).Scan(&p)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, false, nil
	}
	return p, err == nil, err
}

// addPositions adds the positions of those of the articles that are here.
func addPositions(ctx context.Context, tx *sql.Tx, positions map[graph.Position]bool, articles map[string]bool) error {
	for id := range articles {
		p, ok, err := positionOf(ctx, tx, id)
		if err != nil {
			return err
		}
		if ok {
			positions[p] = true
		}
	}
	return nil
}

// markStale notes that the graph is no longer the one of the current claims: what
// stands at some positions changed, and whatever decisions bind to articles.
func markStale(ctx context.Context, tx *sql.Tx, positions map[graph.Position]bool, articles map[string]bool, decided []graph.Decision) error {
	bound := graph.GuestsOf(decided, func(article string) (own, here bool) { return articles[article], true })
	if err := addPositions(ctx, tx, positions, bound); err != nil {
		return err
	}
	for _, p := range slices.Sorted(maps.Keys(positions)) {
		if _, err := tx.ExecContext(ctx, "INSERT INTO s_stale (position) VALUES (?) ON CONFLICT DO NOTHING", p); err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, "INSERT INTO s_meta (key, value) VALUES (?, '1') ON CONFLICT (key) DO UPDATE SET value = excluded.value", dirtyKey)
	return err
}
