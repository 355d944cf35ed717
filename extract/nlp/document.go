package nlp

import "strings"

// A Document is the analysis of one text: sentences, tokens with tags, lemmas
// and heads, and names. All offsets are bytes of Text, half-open; all indices
// are into Tokens, over the whole document. A Document is immutable.
type Document struct {
	Text      string
	Sentences []Sentence
	Tokens    []Token
	Names     []Name // in order, not overlapping
	Nested    []Name // names around or inside of those of Names, in order of their first token
	Values    []Name // dates, times, money and the like, in order, not overlapping; a value may hold a name (Swiss francs)
}

// A Sentence is a run of tokens with exactly one root.
type Sentence struct {
	First, End int // token indices, half-open
	Root       int // token index
}

// A Token is one syntactic word in the conventions of Universal Dependencies
// for English ("don't" is two tokens, "U.S." one).
type Token struct {
	Start, End int    // bytes of Text
	Sentence   int    // index into Sentences
	Lemma      string // lower case except for proper nouns
	UPOS       string // universal part of speech: NOUN, PROPN, VERB …
	XPOS       string // Penn tag: NN, VBD …
	Head       int    // token index of the head; -1 for the root of a sentence
	Rel        string // UD relation to the head: nsubj, obj, obl, nmod:poss, root …
	Morph      Morph
}

// Morph is the morphology of a word that later stages need, with the values of
// Universal Dependencies; "" where a word has no such feature.
type Morph struct {
	Number string // Sing, Plur
	Tense  string // Past, Pres; of a finite verb or a participle
	Voice  string // Act, Pass; of a verb, auxiliaries aside
	Person string // 1, 2, 3; of a finite verb or a pronoun
}

// A Name is a proper name found in the text.
type Name struct {
	First, End int // token indices, half-open
	Kind       Kind
}

// Kind is the kind of thing a name names.
type Kind string

// The kinds of names. Misc is a name of none of the other kinds that can be told.
const (
	Person       Kind = "Person"
	Organization Kind = "Organization"
	Place        Kind = "Place"
	Facility     Kind = "Facility"    // a building or works: an airport, a bridge
	Nationality  Kind = "Nationality" // or a religious, ethnic or political group, also as an adjective
	Product      Kind = "Product"     // a brand, vehicle, weapon or other thing with a name
	Event        Kind = "Event"
	Law          Kind = "Law" // or a treaty, resolution or other document
	Misc         Kind = "Misc"
)

// The kinds of values.
const (
	Date     Kind = "Date"
	Time     Kind = "Time"
	Money    Kind = "Money"
	Quantity Kind = "Quantity" // with a measure or a span of time
	Percent  Kind = "Percent"
	Ordinal  Kind = "Ordinal"
)

// A Block is a stretch of text that is parsed by itself: no sentence runs
// over its end. Offsets are bytes.
type Block struct{ Start, End int }

// Token returns token i, and a token without anything in it, nor a head, before the first
// and behind the last: whoever looks at what stands beside a word need not ask whether there
// is something.
func (d *Document) Token(i int) Token {
	if i < 0 || i >= len(d.Tokens) {
		return Token{Head: -1, Sentence: -1}
	}
	return d.Tokens[i]
}

// Word returns the text of token i as written, without the brackets in which whoever
// quotes it has changed a part of it; "" before the first and behind the last.
func (d *Document) Word(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	return unaltered(d.Text[d.Tokens[i].Start:d.Tokens[i].End])
}

// Phrase returns the text of tokens first to end, half-open, as Word has it.
func (d *Document) Phrase(first, end int) string {
	s := d.Span(first, end)
	if strings.IndexByte(s, '[') < 0 {
		return s
	}
	var b strings.Builder
	for t := first; t < end; t++ {
		if t > first {
			b.WriteString(d.Text[d.Tokens[t-1].End:d.Tokens[t].Start])
		}
		b.WriteString(d.Word(t))
	}
	return b.String()
}

// Span returns the text of tokens first to end, half-open, as written.
func (d *Document) Span(first, end int) string {
	return d.Text[d.Tokens[first].Start:d.Tokens[end-1].End]
}
