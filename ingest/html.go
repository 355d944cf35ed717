package ingest

import (
	"errors"
	"strings"

	"wiregraph/graph"
	"wiregraph/ingest/page"
)

// leastWords is how many words what a page says must have to be an article:
// fewer are its furniture.
const leastWords = 8

// readHTML takes the article out of a page: the headline, a blank line, the
// body.
func readHTML(where, data string, pages page.Reader) (draft, error) {
	if i := strings.IndexByte(data, 0); i >= 0 && !utf16(data) {
		return draft{}, refuse(where, Binary, "byte %d is 0", i)
	}
	p, err := pages.Read(strings.NewReader(data))
	if errors.Is(err, page.ErrNoArticle) || err == nil && len(strings.Fields(p.Body)) < leastWords {
		return draft{}, Refused{Where: where, Reason: NoArticle}
	}
	if err != nil {
		return draft{}, refuse(where, Unreadable, "%v", err)
	}
	text := p.Body
	if title := oneLine(p.Title); title != "" && !strings.HasPrefix(text, title) {
		text = title + "\n\n" + text
	}
	f := fields{Title: p.Title, Byline: p.Byline, Publisher: p.Publisher, Published: p.Published}
	if _, err := CanonicalURL(p.URL); err == nil {
		f.URL = p.URL
	}
	if _, ok := ParseDate(p.Published); !ok {
		f.Published = ""
	}
	return draft{text: text, stated: []statement{{graph.DateFromMetadata, f}}}, nil
}

// utf16 reports whether a page begins with a mark of UTF-16.
func utf16(data string) bool {
	return strings.HasPrefix(data, "\xff\xfe") || strings.HasPrefix(data, "\xfe\xff")
}
