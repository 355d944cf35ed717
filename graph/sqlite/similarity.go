package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"wiregraph/graph"
)

// similarities are how alike texts are, by their versions, the smaller first.
type similarities struct {
	known *sql.Stmt
	fresh map[[2]string]float64
	err   error // the first
}

// newSimilarities begins with what this program found out; what another did is forgotten.
func newSimilarities(ctx context.Context, tx *sql.Tx, mine bool) (*similarities, error) {
	if !mine {
		if _, err := tx.ExecContext(ctx, "DELETE FROM s_similarity"); err != nil {
			return nil, fmt.Errorf("forget which texts are alike: %w", err)
		}
	}
	known, err := tx.PrepareContext(ctx, "SELECT similarity FROM s_similarity WHERE a = ? AND b = ?")
	return &similarities{known: known, fresh: map[[2]string]float64{}}, err
}

// of returns how alike the texts of two articles are, and compares them when
// that is not known yet.
func (s *similarities) of(ctx context.Context) func(a, b *graph.Article, compare func() float64) float64 {
	return func(a, b *graph.Article, compare func() float64) float64 {
		pair := [2]string{min(a.Version, b.Version), max(a.Version, b.Version)}
		x, ok := s.fresh[pair]
		if ok {
			return x
		}
		switch err := s.known.QueryRowContext(ctx, pair[0], pair[1]).Scan(&x); {
		case err == nil:
			return x
		case !errors.Is(err, sql.ErrNoRows) && s.err == nil:
			s.err = fmt.Errorf("read which texts are alike: %w", err)
		}
		x = compare()
		s.fresh[pair] = x
		return x
	}
}

// store remembers what was found out.
func (s *similarities) store(ctx context.Context, tx *sql.Tx) error {
	for pair, x := range s.fresh {
		if _, err := tx.ExecContext(ctx, "INSERT INTO s_similarity (a, b, similarity) VALUES (?, ?, ?)", pair[0], pair[1], x); err != nil {
			return fmt.Errorf("remember which texts are alike: %w", err)
		}
	}
	clear(s.fresh)
	return s.err
}
