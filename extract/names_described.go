package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// What the nouns tell by which an article calls a name: "Ruritel, a software firm, …",
// "the research ship Ruritel".

// calledBy returns what the noun tells that stands right before a name as its description,
// or by which the text says that the thing is called so.
func (n *namer) calledBy(s *properName) (lexicon.Noun, bool) {
	for _, c := range n.deps.of(s.head) {
		t := n.doc.Tokens[c]
		if isRel(t.Rel, "nmod:desc", "compound") && c == s.first-1 && (n.deps.with(c, "det", "nmod:poss") >= 0 || n.deps.with(s.head, "det", "nmod:poss") >= 0) {
			if several(s) && n.anaphora.Either[t.Lemma] {
				return lexicon.Noun{}, false // "the operator Tarvo Berg"
			}
			noun, ok := n.tellsKind(c)
			return noun, ok && (noun.Class != ontology.Place || s.class != ontology.Organization)
		}
		if t.Rel == "amod" && c == s.first-1 && n.deps.with(s.head, "det") == c-1 {
			if noun, ok := n.nouns.Head(strings.ToLower(n.doc.Word(c))); ok && noun.Class == ontology.Organization {
				return noun, true // "the daily Ruritel"
			}
		}
		if t.Rel == "nmod:desc" && c == s.first-1 && !several(s) && isClass(s.class, ontology.Person, ontology.Organization) {
			if noun, ok := n.tellsKind(c); ok && noun.Class == ontology.Organization {
				return noun, true // "Software maker Ruritel"
			}
		}
	}
	if c := s.first - 1; c > 0 && n.sameSentence(c, s.first) && n.nameAt[c] < 0 && small(n.doc.Word(c)) && n.doc.Tokens[c].UPOS != "VERB" && n.deps.with(s.head, "case") < 0 && n.sameSentence(c-1, c) && (n.doc.Token(c-1).UPOS == "DET" || n.nameAt[c-1] >= 0 || n.doc.Token(c-1).UPOS == "ADJ") {
		if noun, ok := n.nouns.Head(strings.ToLower(n.doc.Word(c))); ok && noun.Kind == "Media" && !n.clauseOn(c, s) {
			return noun, true // "the Strelsau daily | Ruritel said"
		}
	}
	t := n.doc.Tokens[s.head]
	if t.Rel == "appos" && t.Head >= 0 && t.Head == s.first-1 && n.deps.with(t.Head, "det", "nmod:poss") >= 0 {
		return n.tellsKind(t.Head) // "the yacht | Ruritel"
	}
	if t.Rel == "nsubj" && t.Head > s.head && n.deps.indefinite(t.Head) && n.deps.with(t.Head, "cop") >= 0 {
		return n.tellsKind(t.Head)
	}
	return lexicon.Noun{}, false
}

// clauseOn reports whether who has a name is the subject of a clause about the noun right before:
// "the paper | Tarvo Berg founded".
func (n *namer) clauseOn(noun int, s *properName) bool {
	h := n.doc.Tokens[s.head].Head
	return isRel(n.doc.Tokens[s.head].Rel, "nsubj") && h >= 0 && isRel(n.doc.Tokens[h].Rel, "acl") && n.doc.Tokens[h].Head == noun
}

// titledSo returns what the noun tells of which the text says that it goes by a name.
func (n *namer) titledSo(s *properName) (lexicon.Noun, bool) {
	if noun := n.givenTo(s); noun >= 0 && !n.ofSomebody(noun, s) {
		return n.tellsKind(noun)
	}
	return lexicon.Noun{}, false
}

// ofSomebody reports whether a noun tells whose somebody is, who may have the name as well: "the
// head of the firm, Tarvo Berg,", "the head of the gang, known as Tarvo".
func (n *namer) ofSomebody(noun int, s *properName) bool {
	h := n.doc.Tokens[noun]
	return isRel(h.Rel, "nmod") && h.Head >= 0 && h.Head < noun && n.somebodyAt(h.Head, s)
}

// apposedTo returns what the noun tells that stands behind a name, or before it with a comma,
// in apposition, that it is a body or a thing, or, if a person's, a place: "Ruritel, the firm that …", "an airline, Ruritel,", "the sister ships, Ruritel and Ruriton".
func (n *namer) apposedTo(s *properName) (lexicon.Noun, bool) {
	for _, c := range n.deps.of(s.head) {
		if n.doc.Tokens[c].Rel == "appos" && c > s.end && n.startsBehind(c, s.end+1) {
			if noun, ok := n.tellsKind(c); ok && !n.anaphora.Either[n.doc.Tokens[c].Lemma] && (noun.Class != ontology.Place || s.class != ontology.Organization) {
				return noun, true
			}
		}
	}
	head := s.head
	if h := n.doc.Tokens[head]; h.Rel == "conj" && h.Head >= 0 && n.nameAt[h.Head] >= 0 {
		head = n.spans[n.nameAt[h.Head]].head
	}
	t := n.doc.Tokens[head]
	if t.Rel != "appos" || t.Head < 0 || n.nameAt[t.Head] >= 0 || n.anaphora.Either[n.doc.Tokens[t.Head].Lemma] {
		return lexicon.Noun{}, false
	}
	first := n.spans[n.nameAt[head]].first
	comma := first - 1
	if n.doc.Token(comma).UPOS == "DET" {
		comma--
	}
	if comma <= t.Head || n.doc.Word(comma) != "," {
		return lexicon.Noun{}, false
	}
	if n.ofSomebody(t.Head, s) {
		return lexicon.Noun{}, false
	}
	if n.doc.Tokens[t.Head].XPOS == "NNS" && (head != s.head || n.deps.with(head, "conj") >= 0) {
		noun, ok := n.nouns.Head(n.compound(t.Head)...)
		return noun, ok && isClass(noun.Class, ontology.Artifact, ontology.Organization)
	}
	if t.Head != comma-1 || n.deps.with(t.Head, "det", "nmod:poss") < 0 || n.deps.with(s.head, "conj", "appos") >= 0 || head != s.head {
		return lexicon.Noun{}, false
	}
	noun, ok := n.tellsKind(t.Head)
	return noun, ok && isClass(noun.Class, ontology.Artifact, ontology.Organization)
}

// startsBehind reports whether the phrase of a noun begins at a token, with an article or a
// possessive.
func (n *namer) startsBehind(noun, first int) bool {
	d := n.deps.with(noun, "det", "nmod:poss")
	return d >= 0 && d <= noun && n.nameAt[first] < 0 && (d == first || n.doc.Tokens[first].Head == d) && n.deps.with(noun, "cc") < 0
}

// givenTo returns the noun for what a text says that it has the name: "a ship | called
// Astrid", "the ship was renamed Astrid"; -1 without one.
func (n *namer) givenTo(s *properName) int {
	t := n.doc.Tokens[s.head]
	if t.Head < 1 || t.Head > s.first || !isRel(t.Rel, "xcomp", "obj", "obl") || n.deps.with(s.head, "case") >= 0 && !n.deps.cased(s.head, "as") {
		return -1
	}
	v := n.doc.Tokens[t.Head]
	if v.XPOS != "VBN" || !n.called[v.Lemma] && !(n.signs.Sold[v.Lemma] && n.deps.cased(s.head, "as")) {
		return -1
	}
	if v.Rel == "acl" && v.Head >= 0 && v.Head < t.Head {
		return v.Head
	}
	if subject := n.deps.with(t.Head, "nsubj:pass"); subject >= 0 && n.nameAt[subject] < 0 {
		return subject
	}
	return -1
}

// comesFrom reports whether what would be a person's name is of where somebody comes from:
// "a student from | Astrid", "Jane Roe, from | Astrid".
func (n *namer) comesFrom(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if s.class != ontology.Person || several(s) || !isRel(t.Rel, "nmod") || t.Head < 0 || t.Head > s.first || n.deps.preposition(s.head) != "from" {
		return false
	}
	if k := n.nameAt[t.Head]; k >= 0 {
		return n.spans[k].class == ontology.Person
	}
	noun, ok := n.nouns.Head(n.lemma(t.Head))
	return ok && noun.Class == ontology.Person
}

// isWithin reports whether a name hangs on what is done by a preposition that only places have.
func (n *namer) isWithin(s *properName) bool {
	t := n.doc.Tokens[s.head]
	return s.class == ontology.Person && isRel(t.Rel, "obl", "nmod") && t.Head >= 0 && t.Head < s.first && !n.signs.Faiths[n.doc.Tokens[t.Head].Lemma] && n.signs.Within[n.deps.preposition(s.head)] && n.doc.Token(s.first-1).UPOS == "ADP"
}

// isHome reports whether those are of what has a name who are of places: "residents of | Astrid".
func (n *namer) isHome(s *properName) bool {
	return classed(s) && n.headedBy(s, n.signs.Homes, "of", "in")
}

// maybeTown reports whether the table knows a place of the name that the finder takes for a person's.
func (n *namer) maybeTown(s *properName) bool {
	if s.class != ontology.Person || several(s) || n.gazetteer.GivenGender(n.doc.Word(s.first)) != 0 {
		return false
	}
	known := n.gazetteer.Lookup(s.name)
	return len(known) > 0 && !slices.ContainsFunc(known, func(e gazetteer.Entry) bool { return e.Class != string(ontology.Place) })
}

// isCity reports whether such a place is what the table knows by the name first of all.
func (n *namer) isCity(s *properName) bool {
	return n.maybeTown(s) && !n.gazetteer.Lookup(s.name)[0].Weak
}

// isWhence reports whether what the table knows as a place too stands before a noun for somebody:
// "the | Astrid nurse".
func (n *namer) isWhence(s *properName) bool {
	t := n.doc.Tokens[s.head]
	return n.maybeTown(s) && isRel(t.Rel, "compound") && t.Head == s.end && n.somebodyAt(t.Head, s)
}

// isMade reports whether what has a name is told to be made as works are: "Astrid, painted by".
func (n *namer) isMade(s *properName) bool {
	t := s.end
	if t < len(n.doc.Tokens) && n.doc.Word(t) == "," {
		t++
	}
	return t+1 < len(n.doc.Tokens) && n.sameSentence(s.first, t+1) && n.signs.Works[n.doc.Tokens[t].Lemma] && n.doc.Token(t+1).Lemma == "by"
}

// tellsKind returns what a common noun in the singular tells of the class of a
// thing with a name.
func (n *namer) tellsKind(noun int) (lexicon.Noun, bool) {
	if n.doc.Tokens[noun].XPOS != "NN" || n.nameAt[noun] >= 0 {
		return lexicon.Noun{}, false
	}
	known, ok := n.nouns.Head(n.compound(noun)...)
	if known.Class == ontology.Group && n.anaphora.Bands[n.doc.Tokens[noun].Lemma] {
		known.Class, known.Kind = ontology.Organization, "" // "Astrid, a group believed to …"
	}
	return known, ok && isClass(known.Class, ontology.Organization, ontology.Place, ontology.Artifact, ontology.Document)
}
