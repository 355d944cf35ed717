package nlp

// A Document is the analysis of one text: sentences, tokens with tags, lemmas
// and heads, and names. All offsets are bytes of Text, half-open; all indices
// are into Tokens, over the whole document. A Document is immutable.
type Document struct {
	Text      string
	Sentences []Sentence
	Tokens    []Token
	Names     []Name // in order, not overlapping
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
}

// A Name is a proper name found in the text.
type Name struct {
	First, End int // token indices, half-open
	Kind       Kind
}

// Kind is the kind of thing a name names.
type Kind string

// The kinds of names. Misc is a name of none of the other kinds that the model can tell.
const (
	Person       Kind = "Person"
	Organization Kind = "Organization"
	Place        Kind = "Place"
	Misc         Kind = "Misc"
)

// A Block is a stretch of text that is parsed by itself: no sentence runs
// over its end. Offsets are bytes.
type Block struct{ Start, End int }

// Word returns the text of token i as written.
func (d *Document) Word(i int) string { return d.Text[d.Tokens[i].Start:d.Tokens[i].End] }

// Span returns the text of tokens first to end, half-open, as written.
func (d *Document) Span(first, end int) string {
	return d.Text[d.Tokens[first].Start:d.Tokens[end-1].End]
}
