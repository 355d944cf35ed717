package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// A Decision is what a person decided about identity or about a reading.
// Mentions are named by article, words and occurrence, never by an entity id,
// so that decisions survive re-ingestion and better extractors.
type Decision struct {
	Kind DecisionKind
	// A and B name the mentions decided about. For reject and accept A names the
	// words of the claim, or only the article, and B, if any, a filler of the
	// claim that tells it from others on the same words.
	A, B MentionRef
	Type string `json:",omitempty"` // reject, accept: the claim's type, "" for any
	Rule string `json:",omitempty"` // reject: the rule that misread the article, "" for any
	Why  string
}

// DecisionKind is what sort of decision it is.
type DecisionKind string

// The kinds of decision.
const (
	DecideMerge     DecisionKind = "merge"      // A and B are one
	DecideSplit     DecisionKind = "split"      // A is not what it was taken for: the others of that name stay with B
	DecideKeepApart DecisionKind = "keep-apart" // A and B are two for ever
	DecideReject    DecisionKind = "reject"     // the reading is wrong
	DecideAccept    DecisionKind = "accept"     // the reading is right, whatever is rejected with its rule
)

// aboutIdentity reports whether a decision says what is one and what is not.
func (d Decision) aboutIdentity() bool {
	return d.Kind == DecideMerge || d.Kind == DecideSplit || d.Kind == DecideKeepApart
}

// A MentionRef names a passage for a decision.
type MentionRef struct {
	ArticleID  string
	Words      string
	Occurrence int // 1 for the first time the words stand in the article
}

// Key is a short name of a decision by what it decides; the reason given for
// it does not matter.
func (d Decision) Key() string {
	h := sha256.Sum256(fmt.Appendf(nil, "%q", []any{d.Kind, d.A, d.B, d.Type, d.Rule}))
	return hex.EncodeToString(h[:4])
}

// An Ignored is a decision that has no effect, and why.
type Ignored struct {
	Decision Decision
	Why      string
}

// Decided returns what View.Rejected and View.Ignored hold, without building
// the rest: only the articles that decisions name matter.
func Decided(in Input) ([]Rejection, []Ignored) {
	named := map[string]bool{}
	for _, d := range in.Decisions {
		named[d.A.ArticleID], named[d.B.ArticleID] = true, true
	}
	in.Articles = slices.DeleteFunc(slices.Clone(in.Articles), func(a Article) bool { return !named[a.ID] })
	in.Claims = slices.DeleteFunc(slices.Clone(in.Claims), func(c Claim) bool { return !named[c.ArticleID] })
	w := newWorld(in)
	gatherThings(w)
	return w.rejected, w.ignored
}

// IgnoredDecisions returns the decisions that have no effect, and why.
func IgnoredDecisions(in Input) []Ignored {
	_, ignored := Decided(in)
	return ignored
}

func compareDecisions(a, b Decision) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), compareMentions(a.A, b.A), compareMentions(a.B, b.B),
		cmp.Compare(a.Type, b.Type), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Why, b.Why))
}

func compareMentions(a, b MentionRef) int {
	return cmp.Or(cmp.Compare(a.ArticleID, b.ArticleID), cmp.Compare(a.Words, b.Words), cmp.Compare(a.Occurrence, b.Occurrence))
}

// because adds the reason that somebody gave to a sentence.
func (d Decision) because(sentence string) string {
	if d.Why == "" {
		return sentence
	}
	return sentence + ": " + d.Why
}

// NthOf returns which occurrence of the words in the text begins at start,
// counted from 1 without overlaps; 0 when none does.
func NthOf(text, words string, start int) int {
	if words == "" {
		return 0
	}
	at := 0
	for n := 1; ; n++ {
		k := strings.Index(text[at:], words)
		if k < 0 || at+k > start {
			return 0
		}
		if at+k == start {
			return n
		}
		at += k + len(words)
	}
}

// passage returns the span of a mention in its article's current text.
func (w *world) passage(m MentionRef) (Span, string) {
	a := w.byArticle[m.ArticleID]
	if a == nil {
		return Span{}, "the article is not here"
	}
	if m.Words == "" {
		return Span{}, "it names no words"
	}
	at, text := 0, w.text(a)
	for n := max(m.Occurrence, 1); ; n-- {
		k := strings.Index(text[at:], m.Words)
		if k < 0 {
			return Span{}, "the words do not stand there so often"
		}
		if n == 1 {
			return Span{at + k, at + k + len(m.Words)}, ""
		}
		at += k + len(m.Words)
	}
}
