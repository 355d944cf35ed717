package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"wiregraph/graph"
)

// similarities are how alike texts are, by their versions, the smaller first.
type similarities struct{ known, fresh map[[2]string]float64 }

// of returns how alike the texts of two articles are, and compares them when
// that is not known yet.
func (s *similarities) of(a, b *graph.Article, compare func() float64) float64 {
	pair := [2]string{min(a.Version, b.Version), max(a.Version, b.Version)}
	if x, ok := s.known[pair]; ok {
		return x
	}
	x, ok := s.fresh[pair]
	if !ok {
		x = compare()
		s.fresh[pair] = x
	}
	return x
}

// loadSimilarities reads what this program found out; what another did is
// forgotten.
func loadSimilarities(ctx context.Context, tx *sql.Tx) (*similarities, error) {
	s := &similarities{map[[2]string]float64{}, map[[2]string]float64{}}
	mine, err := sameProgram(ctx, tx)
	if err == nil && !mine {
		_, err = tx.ExecContext(ctx, "DELETE FROM s_similarity")
	}
	if err == nil {
		err = each(ctx, tx, "SELECT a, b, similarity FROM s_similarity", func(rows *sql.Rows) error {
			var pair [2]string
			var x float64
			err := rows.Scan(&pair[0], &pair[1], &x)
			s.known[pair] = x
			return err
		})
	}
	if err != nil {
		return nil, fmt.Errorf("read which texts are alike: %w", err)
	}
	return s, nil
}

// store remembers what was found out.
func (s *similarities) store(ctx context.Context, tx *sql.Tx) error {
	for pair, x := range s.fresh {
		if _, err := tx.ExecContext(ctx, "INSERT INTO s_similarity (a, b, similarity) VALUES (?, ?, ?)", pair[0], pair[1], x); err != nil {
			return fmt.Errorf("remember which texts are alike: %w", err)
		}
	}
	return nil
}
