// Package page takes the article out of a web page.
//
// It knows how pages are built and nothing of what articles are used for. The
// library that does the work stands behind Reader, so that nothing else
// depends on it.
package page

import (
	"errors"
	"io"
)

// A Page is the article of a web page, and what the page says about it.
type Page struct {
	Title     string
	Body      string // paragraphs, a blank line between them
	URL       string // the canonical address that the page gives, "" when none
	Byline    string
	Publisher string
	Published string // ISO 8601 date, "" when the page gives none
}

// A Reader finds the article of a page. It reads any bytes; a page without an
// article is ErrNoArticle. It is safe for concurrent use.
type Reader interface {
	Read(html io.Reader) (Page, error)
}

// ErrNoArticle says that a page has no article that could be told from its
// furniture.
var ErrNoArticle = errors.New("no article on the page")
