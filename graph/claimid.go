package graph

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
)

// ClaimID returns the identity of a claim: 16 hex digits of a SHA-256 over
// article id, content hash, span, type (with the predicate of an OPEN claim),
// the spans of its roles, the spans of its sources, outermost first, and
// polarity. Nothing else matters: what a later extractor knows better about
// the same passage keeps its id, and a reference to another claim's event
// counts by its span, so references may run in circles.
func ClaimID(c *Claim) string {
	w := idWriter{sha256.New()}
	w.text(c.ArticleID)
	w.text(c.ContentHash)
	w.number(c.Start, c.End)
	w.text(c.Type)
	w.text(c.Predicate)
	w.number(len(c.Roles))
	for _, role := range c.Roles {
		w.text(role.Name)
		w.number(len(role.Refs))
		for i := range role.Refs {
			w.number(role.Refs[i].Start, role.Refs[i].End)
		}
	}
	w.number(len(c.Attribution))
	for i := range c.Attribution {
		if s := c.Attribution[i].Source; s != nil {
			w.number(1, s.Start, s.End)
		} else {
			w.number(0)
		}
	}
	w.text(string(c.Polarity))
	return hex.EncodeToString(w.Sum(nil)[:8])
}

// An idWriter hashes fields so that no two lists of fields run together: each
// text goes with its length.
type idWriter struct{ hash.Hash }

func (w idWriter) number(ns ...int) {
	for _, n := range ns {
		w.Write(binary.AppendVarint(nil, int64(n)))
	}
}

func (w idWriter) text(s string) {
	w.number(len(s))
	w.Write([]byte(s))
}
