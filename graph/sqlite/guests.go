package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"

	"wiregraph/graph"
)

// guests returns the guests of a volume that tells of those with the keys, as the package
// graph chooses them.
func guests(ctx context.Context, tx *sql.Tx, v graph.Volume, acts []graph.RuleKey, decided []graph.Decision) ([]string, error) {
	found := map[string]bool{}
	note := func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		found[id] = true
		return err
	}
	first, last, most := v.GuestSpan()
	err := each(ctx, tx, "SELECT id FROM s_article WHERE position BETWEEN ? AND ? ORDER BY position DESC, id DESC LIMIT ?", note, first, last, most)
	start, most := v.Before()
	if err == nil {
		acts, err = forbidden(ctx, tx, acts)
	}
	bans := map[string]graph.Position{}
	for _, key := range acts {
		if err == nil {
			err = each(ctx, tx, `SELECT f.article, f.position FROM s_forbid f JOIN s_article a ON a.id = f.article AND a.position = f.position
				WHERE f.key = ? AND f.position < ? ORDER BY f.position DESC, f.article DESC LIMIT ?`, func(rows *sql.Rows) error {
				var id string
				var p graph.Position
				err := rows.Scan(&id, &p)
				bans[id] = p
				return err
			}, key, start, most)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("find the guests of volume %d: %w", v, err)
	}
	for _, id := range graph.LastBans(bans) {
		found[id] = true
	}
	positions := map[string]graph.Position{}
	for _, d := range decided {
		for _, id := range []string{d.A.ArticleID, d.B.ArticleID} {
			p, ok, err := positionOf(ctx, tx, id)
			if err != nil {
				return nil, err
			}
			if ok {
				positions[id] = p
			}
		}
	}
	for id := range graph.GuestsOf(decided, func(article string) (own, here bool) {
		p, ok := positions[article]
		return ok && v.Holds(p), ok && (v.Holds(p) || p < start)
	}) {
		found[id] = true
	}
	return slices.Sorted(maps.Keys(found)), nil
}

// forbidden returns the keys under which some article forbids; of most none does.
func forbidden(ctx context.Context, tx *sql.Tx, acts []graph.RuleKey) (out []graph.RuleKey, err error) {
	err = each(ctx, tx, "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM s_forbid WHERE key = value)", func(rows *sql.Rows) error {
		var key graph.RuleKey
		err := rows.Scan(&key)
		out = append(out, key)
		return err
	}, jsonList(acts))
	return out, err
}

// jsonList writes words as a list for json_each.
func jsonList[T ~string](words []T) string {
	list, err := json.Marshal(words)
	if err != nil || len(words) == 0 { // words always encode
		return "[]"
	}
	return string(list)
}

// homesOf returns what articles are known by at home.
func homesOf(ctx context.Context, tx *sql.Tx, articles []string) (map[string]graph.Home, error) {
	out := map[string]graph.Home{}
	err := each(ctx, tx, "SELECT value, coalesce(data, '{}') FROM json_each(?) LEFT JOIN s_home ON article = value", func(rows *sql.Rows) error {
		var id string
		var data sql.RawBytes
		if err := rows.Scan(&id, &data); err != nil {
			return err
		}
		var h graph.Home
		err := json.Unmarshal(data, &h)
		out[id] = h
		return err
	}, jsonList(articles))
	if err != nil {
		return nil, fmt.Errorf("read what articles are known by: %w", err)
	}
	return out, nil
}

// guestsPrint is a fingerprint of guests, in their order: of their texts and claims, of
// what they are known by at home, and of what is decided about them.
func guestsPrint(ctx context.Context, tx *sql.Tx, ids []string, decided []graph.Decision) (int64, error) {
	h := fnv.New64a()
	here := map[string]bool{}
	err := each(ctx, tx, "SELECT a.id, a.reading, a.claims_hash, coalesce(h.data, '') FROM json_each(?) CROSS JOIN s_article a ON a.id = value LEFT JOIN s_home h ON h.article = a.id ORDER BY a.id", func(rows *sql.Rows) error {
		var id, reading, hash string
		var data sql.RawBytes
		if err := rows.Scan(&id, &reading, &hash, &data); err != nil {
			return err
		}
		here[id] = true
		for _, word := range [][]byte{[]byte(id), []byte(reading), []byte(hash), data} {
			h.Write(word)
			h.Write([]byte{0})
		}
		return nil
	}, jsonList(ids))
	if err != nil {
		return 0, fmt.Errorf("read what articles are known by: %w", err)
	}
	for _, d := range decided {
		if here[d.A.ArticleID] || here[d.B.ArticleID] {
			fmt.Fprintf(h, "%q", []any{d})
		}
	}
	return int64(h.Sum64()), nil
}

// otherGuests returns the volumes after some that were bound anew whose guests are others
// now, or known by other ids. Those that wait to be bound are passed over.
func (s *settling) otherGuests(ctx context.Context, r rebinding, waiting []rebinding) (out []rebinding, err error) {
	all := slices.Concat(r.olds, r.news)
	begin := slices.MinFunc(all, graph.Volume.Compare)
	first, _ := begin.Bounds()
	here, err := volumes(ctx, s.tx)
	if err != nil {
		return nil, fmt.Errorf("read the volumes: %w", err)
	}
	for _, v := range here {
		from, _ := v.Bounds()
		if from <= first || slices.ContainsFunc(waiting, func(w rebinding) bool { return slices.Contains(w.olds, v) }) {
			continue
		}
		other, err := s.othersIn(ctx, v, all)
		if err != nil {
			return nil, err
		}
		if other {
			out = append(out, rebinding{[]graph.Volume{v}, []graph.Volume{v}})
		}
	}
	return out, nil
}

// othersIn reports whether the guests of a volume are others after some were bound anew.
func (s *settling) othersIn(ctx context.Context, v graph.Volume, anew []graph.Volume) (bool, error) {
	var list []byte
	var acts []graph.RuleKey
	var was int64
	err := s.tx.QueryRowContext(ctx, "SELECT acts, guests FROM s_volume WHERE volume = ?", v).Scan(&list, &was)
	if err == nil {
		err = json.Unmarshal(list, &acts)
	}
	if err != nil {
		return false, fmt.Errorf("read of whom volume %d tells: %w", v, err)
	}
	if !s.mayInvite(v, acts, anew) {
		return false, nil
	}
	ids, err := guests(ctx, s.tx, v, acts, s.decided)
	if err != nil {
		return false, err
	}
	is, err := guestsPrint(ctx, s.tx, ids, s.decided)
	return is != was, err
}

// mayInvite reports whether a volume may have guests from those that were bound anew.
func (s *settling) mayInvite(v graph.Volume, acts []graph.RuleKey, anew []graph.Volume) bool {
	from, to, _ := v.GuestSpan()
	near := slices.ContainsFunc(anew, func(o graph.Volume) bool {
		first, last := o.Bounds()
		return first <= to && from <= last
	})
	return near || len(s.decided) > 0 || slices.ContainsFunc(acts, func(k graph.RuleKey) bool { return s.shelf.keys[k] })
}

// begins orders rebindings by their first days.
func (r rebinding) begins(o rebinding) int {
	first := func(r rebinding) graph.Position {
		p, _ := slices.MinFunc(slices.Concat(r.olds, r.news), graph.Volume.Compare).Bounds()
		return p
	}
	return cmp.Compare(first(r), first(o))
}
