package ingest

import (
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"wiregraph/graph"
	"wiregraph/ingest/page"
)

// maxFile is the greatest size of a .txt file, with its header lines; pages
// carry much beside their text.
const (
	maxFile = MaxText + 64<<10
	maxPage = 4 * MaxText
)

// A document is one article that waits to be read: a file, or a line of one.
type document struct {
	locator string
	read    func() (graph.Article, error) // an error that is no Refused is a fault of reading
}

// documents yields what stands in a place, in the order in which it stands. A
// file of lines is read as the lines are asked for.
func (p place) documents(pages page.Reader) func(yield func(document) bool) {
	if p.form == ".jsonl" {
		return p.rows
	}
	return func(yield func(document) bool) {
		yield(document{p.locator, func() (graph.Article, error) { return p.article(pages) }})
	}
}

// article reads a file that holds one article.
func (p place) article(pages page.Reader) (graph.Article, error) {
	limit := maxFile
	if p.form == ".html" {
		limit = maxPage
	}
	data, err := p.content(limit)
	if err != nil {
		return graph.Article{}, err
	}
	if strings.TrimFunc(data, blank) == "" {
		return graph.Article{}, Refused{Where: p.name, Reason: Empty}
	}
	var d draft
	if p.form == ".html" {
		d, err = readHTML(p.name, data, pages)
	} else {
		d, err = readTxt(p.name, data)
	}
	if err != nil {
		return graph.Article{}, err
	}
	d.file = path.Base(strings.ReplaceAll(p.name, `\`, "/"))
	if p.entry != nil {
		d.stated = append([]statement{{graph.DateFromManifest, p.entry.fields()}}, d.stated...)
	}
	return d.article(p.name)
}

// content reads a file of limited size.
func (p place) content(limit int) (string, error) {
	r, err := p.open()
	if err != nil {
		return "", asRefused(p.name, err)
	}
	defer r.Close()
	var b strings.Builder
	n, err := io.Copy(&b, io.LimitReader(r, int64(limit)+1))
	switch {
	case err != nil:
		return "", asRefused(p.name, err)
	case n > int64(limit):
		return "", refuse(p.name, TooLong, "more than %d bytes", limit)
	}
	return b.String(), nil
}

// rows yields the articles of a file of JSON lines.
func (p place) rows(yield func(document) bool) {
	r, err := p.open()
	if err != nil {
		yield(document{p.locator, func() (graph.Article, error) { return graph.Article{}, asRefused(p.name, err) }})
		return
	}
	defer r.Close()
	any := false
	for l, err := range lines(r, maxLine) {
		any = true
		where := fmt.Sprintf("%s:%d", p.name, l.n)
		d := document{locator: fmt.Sprintf("%s#%s", p.locator, rowName(l))}
		switch {
		case errors.Is(err, errLongLine):
			d.read = func() (graph.Article, error) {
				return graph.Article{}, refuse(where, TooLong, "a line over %d bytes", maxLine)
			}
		case err != nil:
			d.read = func() (graph.Article, error) { return graph.Article{}, asRefused(where, err) }
		default:
			d.read = func() (graph.Article, error) { return readRow(where, l.text) }
		}
		if !yield(d) {
			return
		}
	}
	if !any {
		yield(document{p.locator, func() (graph.Article, error) { return graph.Article{}, Refused{Where: p.name, Reason: Empty} }})
	}
}
