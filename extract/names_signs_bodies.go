package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// actsAsSeveral reports whether what would be a place's or a person's name is one of
// several people, as the plural of its verb tells: "Ruritown | have sacked the coach".
func (n *namer) actsAsSeveral(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if !isClass(s.class, ontology.Place, ontology.Person) || t.XPOS != "NNP" || !isRel(t.Rel, "nsubj") || t.Head < s.end || n.deps.with(s.head, "conj") >= 0 || n.deps.with(t.Head, "expl") >= 0 {
		return false
	}
	verb := n.deps.with(t.Head, "aux", "cop")
	if verb < 0 {
		verb = t.Head
	}
	return verb == s.end && (n.doc.Tokens[verb].XPOS == "VBP" || n.doc.Tokens[verb].Lemma == "be" && n.doc.Tokens[verb].Morph.Number == "Plur")
}

// isLed reports whether somebody holds an office that only bodies have in what has a name:
// "the chief executive of | Ruritel", "Ruritel's chairman".
func (n *namer) isLed(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if !isRel(t.Rel, "nmod", "compound") || t.Head < 0 || n.nameAt[t.Head] >= 0 {
		return false
	}
	if isRel(t.Rel, "compound") && s.head > t.Head || t.Rel == "nmod" && !isRel(n.deps.preposition(s.head), "of", "for", "at") {
		return false
	}
	words := n.compound(t.Head)
	for i := range words {
		if n.signs.Led[strings.Join(words[i:], " ")] {
			return true
		}
	}
	return false
}

// peopledAt reports whether somebody is "at" what has a name: "an analyst at | Ruritel",
// "nobody at | Ruritel".
func (n *namer) peopledAt(s *properName) bool {
	return n.headedBy(s, n.signs.Insiders, "at", "with")
}

// isTeam reports whether a person's office or place in a team stands behind a name: "Acme captain Jane Roe".
func (n *namer) isTeam(s *properName) bool {
	const most = 3 // tokens between
	for t := s.end + 1; t <= s.end+most && t < len(n.doc.Tokens) && n.sameSentence(s.first, t); t++ {
		if k := n.nameAt[t]; k >= 0 {
			return n.spans[k].class == ontology.Person && n.nouns.Team(oneSpace(n.doc.Span(s.end, t)))
		}
	}
	return false
}

// isToldOnce reports whether a text has a name once, as that of who is told something: a paper
// goes unintroduced so, and somebody does not.
func (n *namer) isToldOnce(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if s.class != ontology.Person || t.Head < 0 || t.Head != s.first-1 || !isRel(t.Rel, "obj", "iobj") || !n.hearers[n.doc.Tokens[t.Head].Lemma] || n.gazetteer.GivenGender(n.doc.Word(s.first)) != 0 {
		return false
	}
	last := n.doc.Word(s.end - 1)
	for i := range n.spans {
		if o := &n.spans[i]; o.first != s.first && o.name != s.name && n.doc.Word(o.end-1) == last {
			return false
		}
	}
	return n.deps.with(s.head, "appos", "acl") < 0
}

// isWire reports whether a name stands in brackets in the dateline: "STRELSAU (Rurinews) —".
func (n *namer) isWire(s *properName) bool { return n.wires[s.name] }

// isEither reports whether a name is that of one called by a noun for persons that bodies may be
// as well: "its rival, Ruritel,".
func (n *namer) isEither(s *properName) bool {
	t := n.doc.Tokens[s.head]
	either := func(i int) bool { return n.nameAt[i] < 0 && n.anaphora.Either[n.doc.Tokens[i].Lemma] }
	for _, c := range n.deps.of(s.head) {
		if isRel(n.doc.Tokens[c].Rel, "appos", "nmod:desc", "compound") && either(c) {
			return true
		}
	}
	return t.Rel == "appos" && t.Head >= 0 && either(t.Head)
}

// isSeat reports whether somebody or something is "of" what has a name that is of bodies alone:
// "a director of | Ruritel". The director is of a film, too.
func (n *namer) isSeat(s *properName) bool {
	if !n.headedBy(s, n.signs.Seats, "of") {
		return false
	}
	h := n.doc.Tokens[s.head].Head
	return !n.somebodyAt(h, s) || n.doc.Tokens[h].XPOS == "NNS" || n.deps.indefinite(h)
}

// holdsSales reports whether something that firms hold is "at" what has a name.
func (n *namer) holdsSales(s *properName) bool { return n.headedBy(s, n.signs.Sales, "at") }

// isSpokenFor reports whether somebody speaks for what has a name: "a spokeswoman for | Ruritel".
func (n *namer) isSpokenFor(s *properName) bool { return n.headedBy(s, n.anaphora.Speaks, "for", "at") }

// headedBy reports whether a name hangs by one of the prepositions on a noun or pronoun of a list.
func (n *namer) headedBy(s *properName, nouns map[string]bool, prepositions ...string) bool {
	t := n.doc.Tokens[s.head]
	if !isRel(t.Rel, "nmod", "obl") || t.Head < 0 || t.Head > s.first {
		return false
	}
	if !slices.Contains(prepositions, n.deps.preposition(s.head)) {
		return false
	}
	listed := func(i int) bool { return nouns[n.lemma(i)] }
	before := s.first - 2 // where the parse hangs the name on the verb: "named | an analyst at"
	return listed(t.Head) || before > t.Head && listed(before)
}

// isBought reports whether what has a name is bought, as firms are.
func (n *namer) isBought(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if isRel(t.Rel, "appos") && t.Head >= 0 && n.neutral(t.Head) {
		t = n.doc.Tokens[t.Head] // "acquired its rival, | Ruritel"
	}
	return n.isPurchase(t.Head) && (isRel(t.Rel, "obj") || t.Rel == "nsubj:pass")
}

// buys reports whether what has a name buys what it does as firms do.
func (n *namer) buys(s *properName) bool {
	t := n.doc.Tokens[s.head]
	return n.isPurchase(t.Head) && (t.Rel == "nsubj" || t.Rel == "obl:agent" || isRel(t.Rel, "obl", "nmod") && n.deps.cased(s.head, "by"))
}

// isPurchase reports whether a token is a verb whose object is a firm, by itself or with its
// particle: "take over". Token -1 is none.
func (n *namer) isPurchase(verb int) bool {
	if verb < 0 {
		return false
	}
	lemma := n.doc.Tokens[verb].Lemma
	p := n.deps.with(verb, "compound")
	return n.signs.Bought[lemma] || p > verb && n.signs.Bought[lemma+" "+n.doc.Tokens[p].Lemma]
}

// speaks reports whether what has a name says something, as places do not.
func (n *namer) speaks(s *properName) bool {
	t := n.doc.Tokens[s.head]
	return t.Rel == "nsubj" && t.Head >= 0 && n.voices(n.doc.Tokens[t.Head].Lemma)
}

// articled reports whether a name of several words that would be somebody's has "the" before
// it, and is not only told of what stands behind: "the Ruriton Star".
func (n *namer) articled(s *properName) bool {
	if !several(s) || s.class != ontology.Person || n.doc.Tokens[s.end-1].XPOS == "NNPS" || strings.HasSuffix(n.doc.Word(s.end-1), "s") || n.doc.Tokens[s.head].XPOS == "NNPS" {
		return false // "the Joneses"
	}
	if h := n.doc.Tokens[s.head]; isRel(h.Rel, "compound", "nmod:desc", "flat") && h.Head >= s.end {
		return false
	}
	if s.end < len(n.doc.Tokens) && n.sameSentence(s.first, s.end) && isNoun(n.doc.Tokens[s.end].UPOS) && n.doc.Tokens[s.end].Head != s.head {
		return false
	}
	if strings.EqualFold(n.doc.Word(s.first), "the") {
		return s.end-s.first > 2
	}
	return s.first > 0 && n.sameSentence(s.first-1, s.first) && strings.EqualFold(n.doc.Word(s.first-1), "the")
}

// firstAlone reports whether the text has the first word of a name of several words alone, too,
// as it does of bodies rather than of people.
func (n *namer) firstAlone(s *properName) bool {
	w := n.doc.Word(s.first)
	if !several(s) || isAcronym(w) || s.class != ontology.Person && (s.class != ontology.Place || len(n.gazetteer.Lookup(w)) > 0) {
		return false
	}
	return n.gazetteer.GivenGender(w) == 0 && n.wordAlone(w, s)
}

// wordAlone reports whether a word of a name stands as a name by itself elsewhere, and is no
// word of the name of another.
func (n *namer) wordAlone(word string, s *properName) bool {
	alone := false
	for i := range n.spans {
		o := &n.spans[i]
		switch {
		case !several(o) && n.doc.Word(o.first) == word && o.first > 0 && n.addressed(o.first):
			return word == n.doc.Word(s.end-1) // "Sultan Ruriton", of one with more names
		case !several(o):
			alone = alone || o.wikidata == "" && !o.demonym && (o.class != ontology.Place || s.class != ontology.Place) && n.doc.Word(o.first) == word
		case o.name != s.name && (n.doc.Word(o.first) == word || n.doc.Word(o.end-1) == word):
			return false
		}
	}
	return alone
}
