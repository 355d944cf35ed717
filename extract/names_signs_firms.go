package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// What a text says of a firm or another body where it has its name, and of which word that ends.

// saysOfIt reports whether whoever has a name says that "it" does something.
func (n *namer) saysOfIt(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if !isRel(t.Rel, "nsubj") || t.Head < s.end || !n.unheard(s) {
		return false
	}
	for _, v := range append([]int{t.Head}, n.deps.of(t.Head)...) {
		if v != t.Head && !isRel(n.doc.Tokens[v].Rel, "conj") {
			continue // "denied it and said it would"
		}
		told := n.deps.with(v, "ccomp")
		if told < v || (!several(s) || s.class == ontology.Person) && (n.doc.Tokens[told].UPOS != "VERB" || n.deps.with(told, "obj", "xcomp", "obl") < 0) {
			continue // of what may be somebody, "said it was late" tells nothing
		}
		it := n.deps.with(told, "nsubj")
		if it > v && n.doc.Tokens[it].Lemma == "it" && n.deps.with(told, "expl", "csubj") < 0 {
			return true
		}
	}
	return false
}

// hasIts reports whether whoever has a name does something with what is "its": "Ruritel
// sold its mines", "with its mines".
func (n *namer) hasIts(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if !isRel(t.Rel, "nsubj") || t.Head < s.end || !n.unheard(s) {
		return false
	}
	obj := n.deps.with(t.Head, "obj")
	if obj < t.Head {
		return false
	}
	p := n.deps.with(obj, "nmod:poss")
	return p > t.Head && strings.EqualFold(n.doc.Word(p), "its")
}

// whichBehind reports whether a clause with "which" stands behind a name.
func (n *namer) whichBehind(s *properName) bool {
	return n.unheard(s) && (classed(s) || isRel(n.doc.Tokens[s.head].Rel, "nsubj")) && n.relativeBehind(s, "which")
}

// whoFollows reports whether a clause with "who" stands behind a name.
func (n *namer) whoFollows(s *properName) bool {
	if isAcronym(n.doc.Word(s.first)) || s.class != ontology.Person && several(s) && !(s.class == ontology.Organization && n.maybePerson(s) && !strings.HasSuffix(n.doc.Word(s.end-1), "s")) {
		return false
	}
	if t := n.doc.Tokens[s.head]; isRel(t.Rel, "nmod") && t.Head >= 0 && n.somebodyAt(t.Head, s) {
		return false // "a source at Ruritel, who"
	}
	return n.relativeBehind(s, "who") || n.relativeBehind(s, "whose") && s.class == ontology.Person
}

// relativeBehind reports whether a comma and a relative pronoun stand behind a name.
func (n *namer) relativeBehind(s *properName, word string) bool {
	return s.end+1 < len(n.doc.Tokens) && n.doc.Word(s.end) == "," && strings.EqualFold(n.doc.Word(s.end+1), word) && n.sameSentence(s.first, s.end+1)
}

// itselfBehind reports whether "itself" stands right behind a name.
func (n *namer) itselfBehind(s *properName) bool {
	return s.end < len(n.doc.Tokens) && n.sameSentence(s.first, s.end) && n.doc.Tokens[s.end].Lemma == "itself"
}

// isLetters reports whether a name in a text of common letters is capitals alone, as short as
// those of a body's name are: "told the broadcaster NRT".
func (n *namer) isLetters(s *properName) bool {
	const longest = 5
	w := n.doc.Word(s.first)
	if several(s) || s.class != ontology.Person || len(w) < 2 || len(w) > longest || strings.Trim(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return false
	}
	at := n.doc.Sentences[n.doc.Tokens[s.first].Sentence]
	for t := at.First; t < at.End; t++ {
		if u := n.doc.Word(t); t != s.first && len(u) > 3 && u == strings.ToLower(u) && u != strings.ToUpper(u) {
			return true
		}
	}
	return false
}

// ownsAsFirm reports whether a name stands before, or behind the preposition of, a noun
// for what firms have: "Ruritel shares", "shares of Ruritel".
func (n *namer) ownsAsFirm(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if t.Head < 0 || n.deps.with(s.head, "conj") >= 0 || several(s) && !isClass(s.class, ontology.Person, ontology.Organization) {
		return false
	}
	noun := n.lemma(t.Head)
	switch {
	case isRel(t.Rel, "nmod:poss", "compound") && s.head < t.Head:
		return n.anaphora.Owned[noun]
	case isRel(t.Rel, "nmod") && (n.deps.cased(s.head, "of") || n.deps.cased(s.head, "in")):
		return n.anaphora.Owned[noun] && n.doc.Tokens[t.Head].XPOS == "NNS"
	}
	return false
}

// companyBehind reports whether the next sentence, or the one behind it, takes a name up
// with a noun for a firm, of which the text named none before. What it says may be of another
// where several words are somebody's name.
func (n *namer) companyBehind(s *properName) bool {
	if t := n.doc.Tokens[s.head]; !isRel(t.Rel, "nsubj", "obj", "obl") || several(s) && s.class == ontology.Person {
		return false
	}
	at := n.doc.Tokens[s.head].Sentence
	for k := at + 1; k <= at+2 && k < len(n.doc.Sentences); k++ {
		first := n.doc.Sentences[k].First
		if first+1 >= n.doc.Sentences[k].End {
			continue
		}
		noun, ok := n.nouns.Head(strings.ToLower(n.doc.Word(first + 1)))
		if !ok || noun.Kind != "Company" || n.doc.Word(first) != "The" || !isRel(n.doc.Token(first+1).Rel, "nsubj") || n.anaphora.Generic(strings.ToLower(n.doc.Word(first+1))) == "" {
			continue
		}
		for j := range n.spans {
			o := &n.spans[j]
			if o.first < first && o.name != s.name && (o.class == ontology.Organization || n.doc.Tokens[o.first].Sentence >= at && !several(o) && n.strange(o)) {
				return false
			}
		}
		for t := n.doc.Sentences[max(0, at-1)].First; t < first; t++ {
			if o, _ := n.nouns.Head(n.lemma(t)); n.nameAt[t] < 0 && n.doc.Tokens[t].UPOS == "NOUN" && o.Kind == "Company" {
				return false
			}
		}
		return true
	}
	return false
}

// ending returns what the last word of a name of several words tells: "Ruriton Holdings".
func (n *namer) ending(s *properName) (lexicon.Noun, bool) {
	if !n.endsAsBody(s) || !classed(s) && n.signs.Endings[strings.ToLower(n.doc.Word(s.end-1))] != "Media" {
		return lexicon.Noun{}, false
	}
	return lexicon.Noun{Class: ontology.Organization, Kind: n.signs.Endings[strings.ToLower(n.doc.Word(s.end-1))]}, true
}

// endsAsBody reports whether the last word of a name of several words is one by which it is a
// body's.
func (n *namer) endsAsBody(s *properName) bool {
	w := n.doc.Word(s.end - 1)
	return several(s) && hasUpper(w) && (n.signs.Endings[strings.ToLower(w)] != "" || n.anaphora.Firms[strings.ToLower(w)])
}

// isCounted reports whether a number stands before a plural of one word: "its two other Tupolevs".
func (n *namer) isCounted(s *properName) bool {
	return !several(s) && strings.HasSuffix(n.doc.Word(s.first), "s") && n.deps.some(s.head, func(c int) bool {
		t := n.doc.Tokens[c]
		return c < s.first && isRel(t.Rel, "nummod") && t.UPOS == "NUM" && n.sameSentence(c, s.first) && t.Lemma != "1" && t.Lemma != "one"
	})
}
