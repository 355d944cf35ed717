package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"wiregraph/graph"
)

// A reading is one text with what its place says of it, and the claims made of
// both. Two places that say the same share one reading.
type reading struct {
	id      string
	article *graph.Article
	made    graph.Extractor
	claims  []storedClaim // by id
	hash    string        // of the claims
}

type storedClaim struct {
	id, json string
	claim    *graph.Claim
}

// newReading encodes what a visit found, and refuses claims that are not of
// the visit's article and text.
func newReading(v *graph.Visit) (*reading, error) {
	a := &v.Article
	r := &reading{id: readingID(a), article: a, made: v.Extractor}
	for i := range v.Claims {
		c := v.Claims[i]
		if c.ArticleID != a.ID || c.ContentHash != a.Version {
			return nil, fmt.Errorf("claim %s is of article %s, text %s", c.ID, c.ArticleID, c.ContentHash)
		}
		if r.made == (graph.Extractor{}) {
			r.made = c.Extractor
		}
		c.File = "" // belongs to the place, not to the text
		text, err := json.Marshal(c)
		if err != nil {
			return nil, fmt.Errorf("claim %s: %w", c.ID, err)
		}
		r.claims = append(r.claims, storedClaim{c.ID, string(text), &c})
	}
	slices.SortFunc(r.claims, func(a, b storedClaim) int {
		if c := strings.Compare(a.id, b.id); c != 0 {
			return c
		}
		return strings.Compare(a.json, b.json)
	})
	r.claims = slices.CompactFunc(r.claims, func(a, b storedClaim) bool { return a.id == b.id })
	h := sha256.New()
	fmt.Fprintf(h, "%q", []string{r.made.Name, r.made.Version})
	for _, c := range r.claims {
		fmt.Fprintf(h, "%d:%s", len(c.json), c.json)
	}
	r.hash = hex.EncodeToString(h.Sum(nil)[:16])
	return r, nil
}

// readingID hashes all that extraction and the graph see of an article: the
// name of its file is not among it.
func readingID(a *graph.Article) string {
	h := sha256.Sum256(fmt.Appendf(nil, "%q", []string{a.ID, a.Version, a.URL, a.Title, a.Byline, a.Publisher, a.Language, a.Published, string(a.DateSource)}))
	return hex.EncodeToString(h[:16])
}

// store writes text, reading and claims. Of two sets of claims for one reading
// in one run the greater hash stays, so that their order does not matter.
func (r *reading) store(ctx context.Context, tx *sql.Tx, run int64) error {
	var hash string
	var last int64
	err := tx.QueryRowContext(ctx, "SELECT claims_hash, run FROM s_reading WHERE id = ?", r.id).Scan(&hash, &last)
	known := err == nil
	switch {
	case known && (hash == r.hash || last == run && hash > r.hash):
		_, err := tx.ExecContext(ctx, "UPDATE s_reading SET run = ? WHERE id = ?", run, r.id)
		return err
	case !known && !errors.Is(err, sql.ErrNoRows):
		return err
	}
	a := r.article
	if _, err := tx.ExecContext(ctx, "INSERT INTO s_text (version, text) VALUES (?, ?) ON CONFLICT DO NOTHING", a.Version, a.Text); err != nil {
		return err
	}
	if err := storeSketch(ctx, tx, a.Version, a.Text); err != nil {
		return err
	}
	if known {
		_, err = tx.ExecContext(ctx, "UPDATE s_reading SET extractor = ?, extractor_version = ?, claims_hash = ?, run = ? WHERE id = ?", r.made.Name, r.made.Version, r.hash, run, r.id)
	} else {
		_, err = tx.ExecContext(ctx, "INSERT INTO s_reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			r.id, a.ID, a.Version, a.URL, a.Title, a.Byline, a.Publisher, a.Language, a.Published, string(a.DateSource), r.made.Name, r.made.Version, r.hash, run)
	}
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM s_claim WHERE reading = ?", r.id); err != nil {
		return err
	}
	for _, c := range r.claims {
		if _, err := tx.ExecContext(ctx, "INSERT INTO s_claim (reading, id, json) VALUES (?, ?, ?)", r.id, c.id, c.json); err != nil {
			return err
		}
	}
	claims := make([]graph.Claim, len(r.claims))
	for i, c := range r.claims {
		claims[i] = *c.claim
	}
	return storeRecord(ctx, tx, r.id, r.hash, claims)
}
