package extract

import (
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// What tells that a strange name is somebody's.

// givenNamed reports whether a name of several words begins with what people are called by.
func (n *namer) givenNamed(s *properName) bool {
	return several(s) && s.class == ontology.Person && n.gazetteer.GivenGender(n.doc.Word(s.first)) != 0
}

// memberOf reports whether a name that says something is "of" a body, as its people are: "Tamo Ruriton of
// Acme Bank said".
func (n *namer) memberOf(s *properName) bool {
	of := n.deps.with(s.head, "nmod")
	if !several(s) || of < s.end || !n.deps.cased(of, "of") || n.nameAt[of] < 0 || n.deps.with(s.head, "det") >= 0 || n.endsAsBody(s) {
		return false
	}
	return n.spans[n.nameAt[of]].class == ontology.Organization && n.speaks(s)
}

// calledSomebody reports whether a title, a form of address or a noun for what somebody is
// stands right before a name: "Mr Ruriton", "the farmer Tamo Ruriton".
func (n *namer) calledSomebody(s *properName) bool {
	if s.first == 0 || !classed(s) || s.kind != "" || !n.sameSentence(s.first-1, s.first) {
		return false
	}
	at := s.first - 1
	if n.addressed(s.first) {
		noun, ok := n.nouns.Head(n.compound(at)...)
		return !n.isLetters(s) && !(ok && noun.Class != ontology.Person) && !n.neutral(at) // "gas producer | Ruritel"
	}
	t := n.doc.Tokens[at]
	if t.XPOS != "NN" || n.nameAt[at] >= 0 || t.Head != s.head && n.doc.Tokens[s.head].Head != at || !isRel(t.Rel, "nmod:desc", "compound") && n.doc.Tokens[s.head].Rel != "appos" && n.doc.Tokens[s.head].Rel != "flat" {
		return false
	}
	noun, ok := n.nouns.Head(n.compound(at)...)
	return ok && noun.Class == ontology.Person && !n.neutral(at)
}

// neutral reports whether a noun for persons may be one for bodies as well, and tells nothing of a
// name: "rival Ruritel".
func (n *namer) neutral(noun int) bool {
	lemma := n.lemma(noun)
	return small(n.doc.Word(noun)) && (n.anaphora.Either[lemma] || n.signs.Neutral[lemma])
}

// agedBehind reports whether a number that may be an age stands between commas behind a name.
func (n *namer) agedBehind(s *properName) bool {
	t := s.end
	if s.class != ontology.Person && !n.maybePerson(s) || t+2 >= len(n.doc.Tokens) || !n.sameSentence(s.first, t+2) || n.doc.Word(t) != "," || n.doc.Word(t+2) != "," || n.doc.Token(t+1).UPOS != "NUM" {
		return false
	}
	w := n.doc.Word(t + 1)
	return len(w) == 2 && strings.Trim(w, "0123456789") == ""
}

// professed reports whether what somebody is stands behind a name, in apposition.
func (n *namer) professed(s *properName) bool {
	if s.class != ontology.Person && several(s) && !n.maybePerson(s) {
		return false
	}
	for _, c := range n.deps.of(s.head) {
		t := n.doc.Tokens[c]
		if t.Rel != "appos" || c <= s.end || n.doc.Word(s.end) != "," || n.nameAt[c] >= 0 || t.XPOS != "NN" || n.neutral(c) {
			continue
		}
		first := c
		for _, k := range n.deps.of(c) {
			if n.doc.Tokens[k].UPOS != "PUNCT" {
				first = min(first, k)
			}
		}
		if first != s.end+1 || n.doc.Tokens[first].UPOS != "DET" {
			continue
		}
		if _, ok := n.nouns.Title(strings.Join(n.compound(c), " ")); ok {
			return true
		}
		if noun, ok := n.nouns.Head(n.compound(c)...); ok && noun.Class == ontology.Person {
			return true
		}
	}
	return false
}

// lastAlone reports whether the text has the last word of a name of several words alone, too,
// as it does of people. Of what the finder takes for another thing it must say "he" or "she".
func (n *namer) lastAlone(s *properName) bool {
	if !several(s) || n.endsAsBody(s) {
		return false
	}
	if s.class == ontology.Person {
		return n.wordAlone(n.doc.Word(s.end-1), s)
	}
	return n.maybePerson(s) && n.surnamedLater(s)
}

// maybePerson reports whether a name that the finder takes for no person's may be one's.
func (n *namer) maybePerson(s *properName) bool {
	const fewest, most = 2, 4 // words
	if k := s.end - s.first; k < fewest || k > most || s.kind != "" {
		return false
	}
	for t := s.first; t < s.end; t++ {
		if !unicode.IsUpper([]rune(n.doc.Word(t))[0]) {
			return false
		}
	}
	w := n.doc.Word(s.end - 1)
	return !isAcronym(w) && len(n.gazetteer.Lookup(w)) == 0 && (s.first == 0 || n.doc.Token(s.first-1).UPOS != "DET")
}

// surnamedLater reports whether the last word of a name alone is somebody's of whom the
// text says "he" or "she".
func (n *namer) surnamedLater(s *properName) bool {
	last, known := n.doc.Word(s.end-1), map[string]bool{}
	for i := range n.spans {
		if o := &n.spans[i]; !several(o) && o.class == ontology.Person && n.doc.Word(o.first) == last && n.heOrShe(o.name, known) {
			return true
		}
	}
	return false
}

// aloneWithPronoun reports whether the text says "he" or "she" where it has a name as that of
// who acts, and has nobody else there.
func (n *namer) aloneWithPronoun(s *properName) bool {
	if !classed(s) || !isRel(n.doc.Tokens[s.head].Rel, "nsubj") {
		return false
	}
	at := n.doc.Sentences[n.doc.Tokens[s.first].Sentence]
	for t := at.First; t < s.first; t++ {
		if n.somebodyAt(t, s) {
			return false
		}
	}
	for t := s.end; t < at.End; t++ {
		if n.somebodyAt(t, s) {
			return false
		}
		if n.manOrWoman(t) {
			return true
		}
	}
	return at.End < len(n.doc.Tokens) && n.manOrWoman(at.End)
}

// manOrWoman reports whether a token is "he" or "she", or the like.
func (n *namer) manOrWoman(t int) bool {
	p, ok := n.anaphora.Pronoun(n.doc.Word(t))
	return ok && (p.Gender == 'm' || p.Gender == 'f')
}

// somebodyAt reports whether a token stands for somebody else than who has a name.
func (n *namer) somebodyAt(t int, s *properName) bool {
	if k := n.nameAt[t]; k >= 0 {
		return n.spans[k].name != s.name && n.spans[k].class == ontology.Person
	}
	if n.doc.Tokens[t].UPOS != "NOUN" {
		return false
	}
	noun, ok := n.nouns.Head(n.lemma(t))
	return ok && noun.Class == ontology.Person
}

// hasKin reports whether somebody has a name who is of kin with another: "Ruriton's wife".
func (n *namer) hasKin(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if !classed(s) || t.Rel != "nmod:poss" || t.Head < 0 {
		return false
	}
	_, kin := n.nouns.Kin(n.lemma(t.Head))
	return kin
}

// doesAsPerson reports whether who has a name does, or has done to him, what only people do.
func (n *namer) doesAsPerson(s *properName) bool {
	t := n.doc.Tokens[s.head]
	return classed(s) && isRel(t.Rel, "nsubj") && t.Head >= 0 && n.signs.Personal[n.doc.Tokens[t.Head].Lemma]
}

// addressed reports whether the word before a name is a title or a form of
// address: "Mr. Ford".
func (n *namer) addressed(first int) bool {
	w := n.doc.Word(first - 1)
	if _, ok := n.nouns.Honorific(w); ok {
		return true
	}
	_, ok := n.nouns.Title(w)
	return ok
}
