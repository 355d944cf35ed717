package graph

import (
	"encoding/json"
	"fmt"
)

// articleJSON is an article as a record that stands beside its claims.
type articleJSON struct {
	Record     string     `json:"record"` // always "article"
	ID         string     `json:"id"`
	Version    string     `json:"contentHash"`
	File       string     `json:"file,omitempty"`
	URL        string     `json:"url,omitempty"`
	Title      string     `json:"title,omitempty"`
	Byline     string     `json:"byline,omitempty"`
	Publisher  string     `json:"publisher,omitempty"`
	Language   string     `json:"language,omitempty"`
	Published  string     `json:"published,omitempty"`
	DateSource DateSource `json:"dateSource,omitempty"`
	Text       string     `json:"text"`
}

// MarshalArticle returns the article as one line of JSON, a record that
// stands beside its claims, without the newline.
func MarshalArticle(a *Article) ([]byte, error) {
	return json.Marshal(articleJSON{
		Record: "article", ID: a.ID, Version: a.Version, File: a.File, URL: a.URL, Title: a.Title, Byline: a.Byline,
		Publisher: a.Publisher, Language: a.Language, Published: a.Published, DateSource: a.DateSource, Text: a.Text,
	})
}

// UnmarshalArticle reads an article record and checks that its hash is that
// of its text.
func UnmarshalArticle(line []byte) (Article, error) {
	var j articleJSON
	if err := json.Unmarshal(line, &j); err != nil {
		return Article{}, fmt.Errorf("decode article: %w", err)
	}
	if j.Record != "article" {
		return Article{}, fmt.Errorf("decode article: record is %q, not \"article\"", j.Record)
	}
	if h := Hash(j.Text); j.Version != h {
		return Article{}, fmt.Errorf("decode article %s: its text hashes to %s, not to the %s that it states", j.ID, h, j.Version)
	}
	return Article{
		ID: j.ID, Version: j.Version, File: j.File, URL: j.URL, Title: j.Title, Byline: j.Byline, Publisher: j.Publisher,
		Language: j.Language, Published: j.Published, DateSource: j.DateSource, Text: j.Text,
	}, nil
}
