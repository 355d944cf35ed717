package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// firms takes a strange word that the finder takes for somebody's name, or a town's, or
// strange words that it takes for a place's or nothing's, for the name of a body where the text speaks of it as of one: "Ruritel said it would close
// its plant", "shares of Ruritel", "Ruritel sold a mine. The company".
func (n *namer) firms() {
	found := map[string]bool{}
	var people map[string]bool
	for i := range n.spans {
		s := &n.spans[i]
		if found[s.name] || !n.strange(s) && !n.strangePlace(s) && !n.unheard(s) {
			continue
		}
		if people == nil {
			people = n.surnames()
		}
		if people[foldName(s.name)] {
			continue
		}
		found[s.name] = n.actsAsBody(s)
	}
	for i := range n.spans {
		if s := &n.spans[i]; found[s.name] && (n.strange(s) || n.strangePlace(s) || n.unheard(s)) {
			s.class, s.kind, s.country, s.metonym, s.gender = ontology.Organization, "", "", "", anyGender
		}
	}
}

// actsAsBody reports whether the text speaks of whoever has a strange name as of a body. What the
// next sentence says of a company may be of another where several words are somebody's name.
func (n *namer) actsAsBody(s *properName) bool {
	person := s.class == ontology.Person
	switch {
	case n.strange(s):
		return person && (n.saysOfIt(s) || n.hasIts(s) || n.whichBehind(s) || n.itselfBehind(s) || n.isLetters(s)) || n.ownsAsFirm(s) || n.companyBehind(s)
	case n.strangePlace(s):
		return n.companyBehind(s)
	}
	return !person && (n.saysOfIt(s) || n.hasIts(s)) || n.whichBehind(s) && isRel(n.doc.Tokens[s.head].Rel, "nsubj")
}

// strange reports whether a name is one word that nothing tells to be what the finder
// takes it for: somebody's, a place's or nothing's.
func (n *namer) strange(s *properName) bool {
	if s.end-s.first != 1 || s.demonym || s.plural || s.wikidata != "" || s.kind != "" || s.class != "" && !isClass(s.class, ontology.Person, ontology.Place) {
		return false
	}
	w := n.doc.Word(s.first)
	if s.first > 0 && n.sameSentence(s.first-1, s.first) && (n.addressed(s.first) && !n.isLetters(s) || n.doc.Tokens[s.first-1].UPOS == "PROPN") {
		return false // "Mr Roe", "Hurricane Jane"
	}
	return n.gazetteer.GivenGender(w) == 0 && len(n.gazetteer.Lookup(w)) == 0
}

// strangePlace reports whether a name of several words is one that the finder takes for a
// place's and the table does not know: "Ruriton Lines".
func (n *namer) strangePlace(s *properName) bool {
	if s.end-s.first < 2 || s.class != ontology.Place || s.demonym || s.wikidata != "" || s.kind != "" || len(n.gazetteer.Lookup(s.name)) > 0 {
		return false
	}
	return s.first == 0 || !n.sameSentence(s.first-1, s.first) || !isRel(n.doc.Tokens[s.first-1].UPOS, "ADP", "PROPN")
}

// unheard reports whether a name of several words is one that nothing tells to be anybody's:
// "Clean Sport Now".
func (n *namer) unheard(s *properName) bool {
	nobody := s.class == "" || s.class == ontology.Concept || s.class == ontology.Person && n.gazetteer.GivenGender(n.doc.Word(s.first)) == 0
	return s.end-s.first > 1 && nobody && !s.demonym && s.wikidata == "" && len(n.gazetteer.Lookup(s.name)) == 0
}

// saysOfIt reports whether whoever has a name says that "it" does something.
func (n *namer) saysOfIt(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if !isRel(t.Rel, "nsubj") || t.Head < s.end {
		return false
	}
	for _, v := range append([]int{t.Head}, n.deps.of(t.Head)...) {
		if v != t.Head && !isRel(n.doc.Tokens[v].Rel, "conj") {
			continue // "denied it and said it would"
		}
		told := n.deps.with(v, "ccomp")
		if told < v || (!n.unheard(s) || s.class == ontology.Person) && (n.doc.Tokens[told].UPOS != "VERB" || n.deps.with(told, "obj", "xcomp", "obl") < 0) {
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
	if !isRel(t.Rel, "nsubj") || t.Head < s.end {
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
	return s.end+1 < len(n.doc.Tokens) && n.doc.Word(s.end) == "," && strings.EqualFold(n.doc.Word(s.end+1), "which") && n.sameSentence(s.first, s.end+1)
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
	if len(w) < 2 || len(w) > longest || strings.Trim(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
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
	if t.Head < 0 || n.deps.with(s.head, "conj") >= 0 {
		return false
	}
	noun := strings.ToLower(n.doc.Tokens[t.Head].Lemma)
	switch {
	case isRel(t.Rel, "nmod:poss", "compound") && s.head < t.Head:
		return n.anaphora.Owned[noun]
	case isRel(t.Rel, "nmod") && (n.deps.cased(s.head, "of") || n.deps.cased(s.head, "in")):
		return n.anaphora.Owned[noun] && n.doc.Tokens[t.Head].XPOS == "NNS"
	}
	return false
}

// companyBehind reports whether the next sentence, or the one behind it, takes a name up
// with a noun for a firm, of which the text named none before.
func (n *namer) companyBehind(s *properName) bool {
	if t := n.doc.Tokens[s.head]; !isRel(t.Rel, "nsubj", "obj", "obl") {
		return false
	}
	at := n.doc.Tokens[s.head].Sentence
	for k := at + 1; k <= at+2 && k < len(n.doc.Sentences); k++ {
		first := n.doc.Sentences[k].First
		if first+1 >= n.doc.Sentences[k].End {
			continue
		}
		noun, ok := n.nouns.Head(strings.ToLower(n.doc.Word(first + 1)))
		if !ok || noun.Kind != "Company" || n.doc.Word(first) != "The" || !isRel(n.doc.Tokens[first+1].Rel, "nsubj") || n.anaphora.Generic(strings.ToLower(n.doc.Word(first+1))) == "" {
			continue
		}
		for j := range n.spans {
			o := &n.spans[j]
			if o.first < first && o.name != s.name && (o.class == ontology.Organization || n.doc.Tokens[o.first].Sentence >= at && n.strange(o)) {
				return false
			}
		}
		for t := n.doc.Sentences[max(0, at-1)].First; t < first; t++ {
			if o, _ := n.nouns.Head(strings.ToLower(n.doc.Tokens[t].Lemma)); n.nameAt[t] < 0 && n.doc.Tokens[t].UPOS == "NOUN" && o.Kind == "Company" {
				return false
			}
		}
		return true
	}
	return false
}
