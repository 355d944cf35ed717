package ingest

import (
	"cmp"
	"strings"

	"wiregraph/graph"
)

// fields are what a source states about an article beside its text.
type fields struct {
	URL       string
	Title     string
	Byline    string
	Publisher string
	Published string
	Language  string
}

// A draft is an article as one reader found it: its text, and what each
// place says about it, the most trusted first.
type draft struct {
	text   string
	file   string // base name, "" when it is no file of its own
	stated []statement
}

// A statement is what one place says.
type statement struct {
	from graph.DateSource
	fields
}

// article makes the article of a draft, or refuses it. Of each field the most
// trusted statement counts.
func (d draft) article(where string) (graph.Article, error) {
	if err := check(where, d.text); err != nil {
		return graph.Article{}, err
	}
	a := graph.Article{Text: d.text, Version: graph.Hash(d.text), File: d.file}
	url := ""
	for _, s := range d.stated {
		url = cmp.Or(url, s.URL)
		a.Title = cmp.Or(a.Title, oneLine(s.Title))
		a.Byline = cmp.Or(a.Byline, oneLine(s.Byline))
		a.Publisher = cmp.Or(a.Publisher, oneLine(s.Publisher))
		a.Language = cmp.Or(a.Language, strings.TrimSpace(s.Language))
		if a.Published == "" && s.Published != "" {
			date, ok := ParseDate(s.Published)
			if !ok {
				return graph.Article{}, refuse(where, BadDate, "%q", clip(s.Published, 40))
			}
			a.Published, a.DateSource = date, s.from
		}
	}
	if url != "" {
		canonical, err := CanonicalURL(url)
		if err != nil {
			return graph.Article{}, refuse(where, BadURL, "%q: %v", clip(url, 80), err)
		}
		a.URL = canonical
	}
	if err := checkLanguage(where, &a); err != nil {
		return graph.Article{}, err
	}
	a.Language = cmp.Or(a.Language, "en")
	a.Title = cmp.Or(a.Title, firstLine(d.text))
	a.ID = graph.ArticleID(a.URL, a.Text)
	published(&a)
	return a, nil
}

// longestTitle is the greatest length of a first line that may be a headline.
const longestTitle = 300

// firstLine returns the first line of a text that has words, as a headline:
// without a bullet before it, "" when it is a paragraph.
func firstLine(text string) string {
	for line := range strings.Lines(text) {
		line = strings.TrimFunc(line, blank)
		if line == "" {
			continue
		}
		if len(line) > longestTitle {
			return ""
		}
		return oneLine(strings.TrimLeft(line, "-–—•*# "))
	}
	return ""
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// clip cuts a string for a message.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "") + "…"
}
