package page

import (
	"fmt"
	"io"
	"strings"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// Trafilatura finds articles by the method of Barbaresi (Trafilatura: a web
// scraping library and command-line tool for text discovery and extraction,
// ACL 2021), with readability and DOM distillation as its fallbacks.
type Trafilatura struct{}

// Read implements Reader. The encoding is taken from the page's own
// declaration.
func (Trafilatura) Read(r io.Reader) (Page, error) {
	utf8, err := charset.NewReader(r, "text/html")
	if err == io.EOF {
		return Page{}, ErrNoArticle
	}
	if err != nil {
		return Page{}, fmt.Errorf("decode page: %w", err)
	}
	root, err := html.Parse(utf8)
	if err != nil {
		return Page{}, fmt.Errorf("parse page: %w", err)
	}
	found, err := trafilatura.ExtractDocument(root, trafilatura.Options{
		EnableFallback:  true,
		ExcludeComments: true,
		ExcludeTables:   true,
		HtmlDateMode:    trafilatura.Fast, // the extensive mode guesses from any number in the page
	})
	// The library has one kind of error: there is no article.
	if err != nil || found == nil || found.ContentNode == nil {
		return Page{}, ErrNoArticle
	}
	body := paragraphs(found.ContentNode)
	if body == "" {
		return Page{}, ErrNoArticle
	}
	m := found.Metadata
	p := Page{Title: strings.TrimSpace(m.Title), Body: body, URL: m.URL, Byline: m.Author, Publisher: m.Sitename}
	if !m.Date.IsZero() {
		p.Published = m.Date.Format("2006-01-02")
	}
	return p, nil
}

// paragraphs writes the blocks of the article one after the other, a blank
// line between them, white space inside a block as one space.
func paragraphs(n *html.Node) string {
	var out []string
	var line strings.Builder
	flush := func() {
		if s := strings.Join(strings.Fields(line.String()), " "); s != "" {
			out = append(out, s)
		}
		line.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			line.WriteString(n.Data)
			return
		case n.Type == html.ElementNode && block(n):
			flush()
			defer flush()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	flush()
	return strings.Join(out, "\n\n")
}

// block reports whether an element stands on lines of its own.
func block(n *html.Node) bool {
	switch n.Data {
	case "p", "div", "section", "article", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
		"pre", "br", "hr", "table", "tr", "figure", "figcaption", "body", "html":
		return true
	}
	return false
}
