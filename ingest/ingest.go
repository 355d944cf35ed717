// Package ingest brings articles from where they lie into a store.
//
// It finds the files behind what a user names, reads each of the forms that
// articles come in, refuses what cannot be read with a reason and an advice,
// has the rest extracted by many workers, and hands visits to one writer, in
// an order that depends on the inputs alone. It knows neither databases nor
// terminals: stores, extractors and page readers come in as interfaces.
package ingest

import (
	"context"

	"wiregraph/graph"
)

// An Extractor makes the claims of an article. It is safe for concurrent use,
// and the same article gives the same claims.
type Extractor interface {
	Extract(graph.Article) []graph.Claim
	Version() graph.Extractor
}

// A Store keeps visits.
type Store interface {
	// Has reports whether the last visit to the locator found this very
	// article (text, date and source), read by this extractor. It may be
	// called while another goroutine puts.
	Has(ctx context.Context, locator string, a graph.Article, by graph.Extractor) (bool, error)
	// Put records visits, all of them or none. A locator that was visited
	// before has its article replaced; a text goes with its last locator.
	Put(ctx context.Context, visits []graph.Visit) error
	// Article returns a stored article by its id or its file's base name,
	// false when there is none.
	Article(ctx context.Context, name string) (graph.Article, bool, error)
}

// MaxText is the greatest length of an article's text, in bytes.
const MaxText = 8 << 20
