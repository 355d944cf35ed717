package ingest

import (
	"strings"

	"wiregraph/graph"
)

// readTxt reads a text file: bare, or with header lines at the very top that
// a blank line ends. A bare file is the text, byte for byte.
func readTxt(where, data string) (draft, error) {
	head, rest, ok, err := header(where, data)
	if err != nil || !ok {
		return draft{text: data}, err
	}
	text := rest
	if head.Title != "" {
		text = head.Title + "\n\n" + rest
	}
	return draft{text: text, stated: []statement{{graph.DateFromHeader, head}}}, nil
}

// header reads the header lines of a text. A text whose first line is no
// header has none. Once the first line is one, the others must be too: a
// misspelt header would silently become text.
func header(where, data string) (f fields, rest string, ok bool, err error) {
	rest = strings.TrimPrefix(data, "\ufeff")
	var last *string
	for n := 1; rest != ""; n++ {
		line, after, _ := strings.Cut(rest, "\n")
		line = strings.TrimRight(line, "\r")
		if strings.TrimSpace(line) == "" {
			return f, after, n > 1, nil
		}
		if continued := line[0] == ' ' || line[0] == '\t'; continued && last != nil {
			*last += " " + strings.TrimSpace(line)
			rest = after
			continue
		}
		key, value, colon := strings.Cut(line, ":")
		field := f.named(key)
		switch {
		case n == 1 && (!colon || field == nil):
			return fields{}, data, false, nil
		case !colon || field == nil:
			return f, "", false, refuse(where, BadHeader, "line %d: %q", n, clip(line, 60))
		case *field != "":
			return f, "", false, refuse(where, BadHeader, "line %d: %s stands twice", n, key)
		}
		*field = strings.TrimSpace(value)
		last, rest = field, after
	}
	return f, "", true, nil
}

// named returns the field that a header names, nil when none has the name.
func (f *fields) named(key string) *string {
	switch strings.ToLower(key) {
	case "title":
		return &f.Title
	case "url":
		return &f.URL
	case "byline":
		return &f.Byline
	case "publisher":
		return &f.Publisher
	case "published":
		return &f.Published
	case "language":
		return &f.Language
	}
	return nil
}
