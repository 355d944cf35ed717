package graph

import (
	"crypto/sha256"
	"encoding/hex"
)

// DateSource says where an article's publication date came from.
type DateSource string

// The places a publication date is looked for, best first.
const (
	DateFromManifest DateSource = "manifest"
	DateFromHeader   DateSource = "header"
	DateFromMetadata DateSource = "metadata"
	DateFromDateline DateSource = "dateline"
	DateFromFilename DateSource = "filename"
	DateUnknown      DateSource = ""
)

// An Article is one immutable text with what is known of where and when it was
// published. Text is valid UTF-8: the headline, a blank line, the body. Every
// span in the project is a half-open range of bytes of an article's Text.
type Article struct {
	ID         string     // canonical URL, else "sha256:" and the hex hash of Text
	Version    string     // hex SHA-256 of Text; claims call it contentHash
	File       string     // base name of the file it was read from, "" when it came from elsewhere; not part of the graph
	URL        string     // canonical URL, "" when unknown
	Title      string     // headline, "" when unknown
	Byline     string     // author line as printed
	Publisher  string     // name of the outlet
	Language   string     // BCP 47, "en" when unstated
	Published  string     // ISO 8601 date or date-time cut at its precision ("2024-02-20"), "" when unknown
	DateSource DateSource // where Published came from
	Text       string
}

// Hash returns the hex SHA-256 of an article's text: its Version.
func Hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// ArticleID returns the identity of an article: its canonical URL, else the
// hash of its text.
func ArticleID(url, text string) string {
	if url != "" {
		return url
	}
	return "sha256:" + Hash(text)
}
