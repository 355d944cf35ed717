package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"wiregraph/graph"
)

// A partStore stores what parts a volume makes, and its shares in those that others may
// have a share in.
type partStore struct {
	volume     graph.Volume
	part, drop *sql.Stmt
	data       *sql.Stmt
}

func newPartStore(ctx context.Context, tx *sql.Tx, v graph.Volume) (*partStore, error) {
	s := &partStore{volume: v}
	var err error
	if s.part, err = tx.PrepareContext(ctx, `INSERT INTO s_part (volume, kind, key, print, shared) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (volume, kind, key) DO UPDATE SET print = excluded.print, shared = excluded.shared`); err != nil {
		return nil, err
	}
	if s.drop, err = tx.PrepareContext(ctx, "DELETE FROM s_part WHERE volume = ? AND kind = ? AND key = ?"); err != nil {
		return nil, err
	}
	s.data, err = tx.PrepareContext(ctx, `INSERT INTO s_share (kind, key, volume, data) VALUES (?, ?, ?, ?)
		ON CONFLICT (kind, key, volume) DO UPDATE SET data = excluded.data`)
	return s, err
}

func (s *partStore) close() {
	s.part.Close()
	s.drop.Close()
	s.data.Close()
}

// put stores a part that another volume made before, or the same, or none (0).
func (s *partStore) put(ctx context.Context, p graph.Part, before graph.Volume) error {
	if before != 0 && before != s.volume {
		if _, err := s.drop.ExecContext(ctx, before, p.Kind, p.Key); err != nil {
			return err
		}
	}
	_, err := s.part.ExecContext(ctx, s.volume, p.Kind, p.Key, int64(p.Print), p.Shared)
	return err
}

func (s *partStore) share(ctx context.Context, p graph.Part, share graph.Share) error {
	data, err := json.Marshal(share)
	if err == nil {
		_, err = s.data.ExecContext(ctx, p.Kind, p.Key, s.volume, string(data))
	}
	return err
}

// leave takes out what volumes made that no volume in their place makes again.
func (s *settling) leave(ctx context.Context, was *formerParts) error {
	for _, key := range slices.SortedFunc(maps.Keys(was.by), compareParts) {
		for _, old := range was.by[key] {
			if _, err := s.tx.ExecContext(ctx, "DELETE FROM s_part WHERE volume = ? AND kind = ? AND key = ?", old.volume, key.Kind, key.Key); err != nil {
				return err
			}
			if old.shared {
				s.shared[key] = s.shared[key].and(true)
				if _, err := s.tx.ExecContext(ctx, "DELETE FROM s_share WHERE kind = ? AND key = ? AND volume = ?", key.Kind, key.Key, old.volume); err != nil {
					return err
				}
			} else {
				s.gone = append(s.gone, key)
			}
			if key.Kind == graph.ArticlePart {
				if err := s.shelf.drop(ctx, key.Key); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func compareParts(a, b graph.Part) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Key, b.Key))
}

// otherShares are shares that volumes have otherwise than before.
type otherShares struct {
	fresh  int  // of volumes that had none
	stored bool // some had one
}

// and adds one that was stored before or was not.
func (o otherShares) and(stored bool) otherShares {
	if stored {
		o.stored = true
	} else {
		o.fresh++
	}
	return o
}

// mergeShares brings the rows up to date of what volumes have other shares in than before.
func (s *settling) mergeShares(ctx context.Context) error {
	of, err := s.tx.PrepareContext(ctx, "SELECT volume, data FROM s_share WHERE kind = ? AND key = ?")
	if err != nil {
		return err
	}
	defer of.Close()
	for l := range slices.Chunk(slices.SortedFunc(maps.Keys(s.shared), compareParts), partsAtOnce) {
		var old, now graph.Graph
		for _, p := range l {
			shares, err := sharesIn(ctx, of, p)
			if err != nil {
				return fmt.Errorf("read the shares in %s: %w", p.Key, err)
			}
			if len(shares) == 0 {
				if !s.alone[p] {
					s.gone = append(s.gone, p)
				}
				continue
			}
			stored := s.shared[p].stored || s.shared[p].fresh < len(shares)
			if stored {
				if err := addRows(ctx, s.tx, p, &old); err != nil {
					return err
				}
			}
			all := graph.MergeShares(shares)
			rows := all.Rows()
			now.Nodes, now.Edges = append(now.Nodes, rows.Nodes...), append(now.Edges, rows.Edges...)
			if err := putNotes(ctx, s.tx, p, all.Notes, stored); err != nil {
				return err
			}
		}
		if err := s.change(ctx, &old, &now); err != nil {
			return err
		}
	}
	return nil
}

// sharesIn returns the shares that volumes have in what a part is about, in their order.
func sharesIn(ctx context.Context, of *sql.Stmt, p graph.Part) ([]graph.Share, error) {
	rows, err := of.QueryContext(ctx, p.Kind, p.Key)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	type ofVolume struct {
		volume graph.Volume
		share  graph.Share
	}
	var l []ofVolume
	for rows.Next() {
		var v ofVolume
		var data sql.RawBytes
		if err := rows.Scan(&v.volume, &data); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(data, &v.share); err != nil {
			return nil, err
		}
		l = append(l, v)
	}
	slices.SortFunc(l, func(a, b ofVolume) int { return a.volume.Compare(b.volume) })
	out := make([]graph.Share, len(l))
	for i, v := range l {
		out[i] = v.share
	}
	return out, rows.Err()
}
