package ingest

import (
	"errors"
	"fmt"
	"io/fs"
)

// A Refused is an input that was not taken in. It is an answer and not a
// failure: the other inputs go on.
type Refused struct {
	Where  string // path or URL, with the line where it has lines
	Reason Reason
	Detail string // what exactly: "byte 1042 is 0xe9"; may be empty
}

// Error says where, what, and what to do.
func (r Refused) Error() string {
	s := r.Where + ": " + r.What()
	if do := r.Do(); do != "" {
		s += "; " + do
	}
	return s
}

// What says what is wrong in a few words.
func (r Refused) What() string {
	if r.Detail == "" {
		return string(r.Reason)
	}
	return string(r.Reason) + " (" + r.Detail + ")"
}

// Do advises the user.
func (r Refused) Do() string { return advice[r.Reason] }

// A Reason is why an input is refused.
type Reason string

// The reasons.
const (
	Missing      Reason = "no such file or folder"
	Unreadable   Reason = "cannot be read"
	NoArticles   Reason = "no articles in this folder"
	UnknownForm  Reason = "not a form that articles come in"
	WebAddress   Reason = "a web address"
	Empty        Reason = "empty"
	Binary       Reason = "a binary file"
	BadEncoding  Reason = "not valid UTF-8"
	TooLong      Reason = "text too long"
	NoArticle    Reason = "no article on this page"
	NotEnglish   Reason = "not English"
	BadHeader    Reason = "unreadable header"
	BadDate      Reason = "unreadable date"
	BadURL       Reason = "unreadable URL"
	BadJSON      Reason = "broken JSON"
	NoText       Reason = "no text"
	BadManifest  Reason = "broken manifest"
	ListedAbsent Reason = "listed in the manifest but not there"
	Fault        Reason = "the reader fails at it"
	ClaimsHere   Reason = "claims, not articles"
	BadClaim     Reason = "not a valid claim"
	QuoteMoved   Reason = "the quote does not stand at its span"
	LostArticle  Reason = "the article of this claim is not known"
)

var advice = map[Reason]string{
	Missing:      "check the path",
	Unreadable:   "check that the file is whole and may be read",
	NoArticles:   "articles are .txt, .html and .jsonl files",
	UnknownForm:  "give .txt, .html or .jsonl files, a manifest.yaml, or a folder",
	WebAddress:   "save the page as .html and load the file",
	Empty:        "remove it, or write the article into it",
	Binary:       "save the article as text or as a web page",
	BadEncoding:  "save the file as UTF-8",
	TooLong:      "an article has at most 8 MiB; split the file into articles, or write them as .jsonl",
	NoArticle:    "save the text of the article as .txt",
	NotEnglish:   "only English articles can be read",
	BadHeader:    "headers are Title, URL, Byline, Publisher, Published and Language, ended by a blank line",
	BadDate:      "write it as 2024-02-20",
	BadURL:       "write it in full, with https://",
	BadJSON:      "one JSON object a line",
	NoText:       `each line needs a "text"`,
	BadManifest:  "each entry has a file, and as known url, title, byline, publisher, published, language",
	ListedAbsent: "correct the name in manifest.yaml, or remove the entry",
	Fault:        "this is a fault of wiregraph and not of the article: please report it with the text",
	ClaimsHere:   "load them with --claims",
	BadClaim:     "types and their roles are those of the ontology that `wiregraph version` names",
	QuoteMoved:   "spans count UTF-8 bytes of the article's text from 0, half-open",
	LostArticle:  `load the article first, or put its {"record": "article", …} line beside the claims`,
}

// refuse makes a Refused.
func refuse(where string, why Reason, format string, args ...any) Refused {
	return Refused{Where: where, Reason: why, Detail: fmt.Sprintf(format, args...)}
}

// asRefused turns an error of reading into the answer that a user gets.
func asRefused(where string, err error) Refused {
	var r Refused
	switch {
	case errors.As(err, &r):
		return r
	case errors.Is(err, fs.ErrNotExist):
		return Refused{Where: where, Reason: Missing}
	case errors.Is(err, fs.ErrPermission):
		return refuse(where, Unreadable, "permission denied")
	}
	return refuse(where, Unreadable, "%v", err)
}
