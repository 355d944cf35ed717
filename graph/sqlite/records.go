package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"wiregraph/graph"
)

// storeRecord stores the record of the claims of a reading.
func storeRecord(ctx context.Context, tx *sql.Tx, reading, hash string, claims []graph.Claim) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO s_record (reading, hash, claims, data) VALUES (?, ?, ?, ?)
		ON CONFLICT (reading) DO UPDATE SET hash = excluded.hash, claims = excluded.claims, data = excluded.data`, reading, hash, len(claims), graph.RecordClaims(claims))
	return err
}

// remakeRecord makes the record of a reading of the JSON of its claims, and
// returns them.
func remakeRecord(ctx context.Context, tx *sql.Tx, reading string, a *graph.Article) ([]graph.Claim, error) {
	var claims []graph.Claim
	err := eachClaim(ctx, tx, "SELECT json FROM s_claim WHERE reading = ? ORDER BY id", func(c graph.Claim) { claims = append(claims, c) }, reading)
	if err != nil {
		return nil, fmt.Errorf("read the claims of article %s: %w", a.ID, err)
	}
	var hash string
	if err := tx.QueryRowContext(ctx, "SELECT claims_hash FROM s_reading WHERE id = ?", reading).Scan(&hash); err != nil {
		return nil, err
	}
	return claims, storeRecord(ctx, tx, reading, hash, claims)
}
