package ingest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"wiregraph/graph"
)

// maxLine is the greatest length of a line of JSON: a text of MaxText bytes
// with every byte escaped, and what stands beside it.
const maxLine = 6*MaxText + 1<<20

var errLongLine = errors.New("line too long")

// A line is one line of a stream, numbered from 1.
type line struct {
	n    int
	text []byte
}

// lines yields the lines of a stream without their ends; blank ones are
// passed over. A line over the limit is yielded as errLongLine and skipped;
// any other error ends the stream.
func lines(r io.Reader, limit int) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		for n := 1; ; n++ {
			text, err := readLine(in, limit)
			if n == 1 {
				text = bytes.TrimPrefix(text, []byte("\ufeff"))
			}
			text = bytes.TrimSpace(text)
			switch {
			case err == errLongLine:
				if !yield(line{n: n}, err) {
					return
				}
				continue
			case err != nil && err != io.EOF:
				yield(line{n: n}, err)
				return
			case len(text) > 0 && !yield(line{n, text}, nil), err == io.EOF:
				return
			}
		}
	}
}

// readLine reads up to the end of a line, or of the stream (io.EOF).
func readLine(in *bufio.Reader, limit int) (text []byte, err error) {
	long := false
	for {
		part, err := in.ReadSlice('\n')
		if long = long || len(text)+len(part) > limit; !long {
			text = append(text, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case long && (err == nil || err == io.EOF):
			return nil, errLongLine
		}
		return text, err
	}
}

// A row is a line of JSON that holds an article: the common fields of
// collections, or a record that this program wrote.
type row struct {
	Record    string  `json:"record"`
	URL       string  `json:"url"`
	Title     string  `json:"title"`
	Byline    string  `json:"byline"`
	Publisher string  `json:"publisher"`
	Published string  `json:"published"`
	Language  string  `json:"language"`
	Text      *string `json:"text"`
	Quote     *string `json:"quote"` // claims have one
}

// rowName tells a row from the others of its file, so that a changed text
// replaces the old one: the row's own id, else its URL, else its line.
func rowName(l line) string {
	var r struct {
		ID  json.RawMessage `json:"id"`
		URL string          `json:"url"`
	}
	if json.Unmarshal(l.text, &r) == nil {
		if id := strings.Trim(string(r.ID), `"`); id != "" && id != "null" {
			return id
		}
		if r.URL != "" {
			return r.URL
		}
	}
	return fmt.Sprint(l.n)
}

// readRow reads one line of JSON as an article. The headline is put before
// the text when the text does not begin with it.
func readRow(where string, line []byte) (graph.Article, error) {
	if i := invalidUTF8(string(line)); i >= 0 {
		return graph.Article{}, refuse(where, BadEncoding, "byte %d of the line is 0x%02x", i, line[i])
	}
	var r row
	if err := json.Unmarshal(line, &r); err != nil {
		return graph.Article{}, refuse(where, BadJSON, "%v", err)
	}
	switch {
	case r.Record == "article":
		return readRecord(where, line)
	case r.Record != "":
		return graph.Article{}, refuse(where, BadJSON, "record is %q", clip(r.Record, 40))
	case r.Text == nil && r.Quote != nil:
		return graph.Article{}, Refused{Where: where, Reason: ClaimsHere}
	case r.Text == nil:
		return graph.Article{}, Refused{Where: where, Reason: NoText}
	}
	text := *r.Text
	if title := strings.TrimSpace(r.Title); title != "" && strings.TrimFunc(text, blank) != "" && !strings.HasPrefix(text, title) {
		text = title + "\n\n" + text
	}
	d := draft{text: text, stated: []statement{{graph.DateFromMetadata, fields{
		URL: r.URL, Title: r.Title, Byline: r.Byline, Publisher: r.Publisher, Published: r.Published, Language: r.Language,
	}}}}
	return d.article(where)
}

// readRecord reads an article that this program wrote: the text as it is, the
// date from where it came from then.
func readRecord(where string, line []byte) (graph.Article, error) {
	w, err := graph.UnmarshalArticle(line)
	if err != nil {
		return graph.Article{}, refuse(where, BadJSON, "%v", err)
	}
	d := draft{text: w.Text, file: w.File, stated: []statement{{w.DateSource, fields{
		URL: w.URL, Title: w.Title, Byline: w.Byline, Publisher: w.Publisher, Published: w.Published, Language: w.Language,
	}}}}
	return d.article(where)
}
