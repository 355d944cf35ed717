package extract

import (
	"strings"
	"sync"

	"wiregraph/graph/ontology"
)

// ships takes what the table does not know and goes by a name behind "the" for a ship
// where the text tells of it what befalls ships, or of its crew: "the Ruriton Star
// capsized". The finder takes it for a person or a place.
func (n *namer) ships() {
	found, vessel := map[string]bool{}, sync.OnceValue(n.tellsOfVessel)
	for i := range n.spans {
		if s := &n.spans[i]; n.withThe(s) && (n.floats(s) || n.hasAboard(s) || n.boarded(s) && vessel()) {
			found[s.name] = true
		}
	}
	for i := range n.spans {
		if s := &n.spans[i]; found[s.name] && s.wikidata == "" && !s.demonym {
			s.class, s.kind, s.country, s.metonym, s.gender = ontology.Artifact, "Ship", "", "", anyGender
		}
	}
}

// withThe reports whether a name that nothing but a last word such as "Star" or "Sea" tells more of stands right
// behind "the".
func (n *namer) withThe(s *properName) bool {
	if s.wikidata != "" || s.demonym || s.plural || s.kind != "" && s.kind != "Product" && s.kind != "Nature" || isClass(s.class, ontology.Event, ontology.Group) || s.first == 0 {
		return false
	}
	return n.doc.Token(s.first-1).Lemma == "the" && n.sameSentence(s.first-1, s.first) && n.doc.Tokens[s.head].XPOS != "NNPS" && len(n.gazetteer.Lookup(s.name)) == 0
}

// floats reports whether a name is what a verb of ships is about, or leaves or reaches a port.
func (n *namer) floats(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if t.Head < 0 || !isRel(t.Rel, "nsubj", "obj") || n.doc.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	to := n.deps.with(t.Head, "obj")
	return n.anaphora.Afloat[n.doc.Tokens[t.Head].Lemma] || isRel(t.Rel, "nsubj") && to > t.Head && n.anaphora.Harbours[n.lemma(to)]
}

// tellsOfVessel reports whether a text speaks of a ship by a noun for one.
func (n *namer) tellsOfVessel() bool {
	for i, t := range n.doc.Tokens {
		if t.XPOS == "NN" && n.nameAt[i] < 0 {
			if k, _ := n.nouns.Head(strings.ToLower(t.Lemma)); k.Kind == "Ship" {
				return true
			}
		}
	}
	return false
}

// boarded reports whether a name is what a verb tells of to which that happens, or which does
// what, happens to ships, or they do, and other things: "the Ruriton Star was boarded", "the
// Ruriton Star went down".
func (n *namer) boarded(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if t.Head < 0 || n.doc.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	verb := n.doc.Tokens[t.Head].Lemma
	if t.Rel != "nsubj" {
		return (t.Rel == "obj" || t.Rel == "nsubj:pass") && n.anaphora.Boarded[verb]
	}
	if s.class == ontology.Organization || n.deps.with(t.Head, "obj") >= 0 {
		return false
	}
	if k := n.deps.with(t.Head, "compound:prt", "advmod"); k == t.Head+1 {
		verb += "_" + n.doc.Tokens[k].Lemma
	}
	return n.anaphora.Listing[verb]
}

// hasAboard reports whether somebody or something that ships have is of what bears a name:
// "the crew of the Ruriton Star", "the Ruriton Star's deck".
func (n *namer) hasAboard(s *properName) bool {
	t := n.doc.Tokens[s.head]
	aboard := func(i int) bool { return n.anaphora.Aboard[n.lemma(i)] }
	if t.Head < 0 || !aboard(t.Head) && !n.deps.some(t.Head, func(k int) bool { return isRel(n.doc.Tokens[k].Rel, "compound") && aboard(k) }) {
		return false // "crew members of the Ruriton Star"
	}
	return isRel(t.Rel, "nmod:poss") || isRel(t.Rel, "nmod") && n.deps.cased(s.head, "of")
}

// flights takes a name that ends in the noun by which an aircraft goes with its number for
// the aircraft, not for the airline: "Oceanic Airlines Flight | 815".
func (n *namer) flights() {
	for i := range n.spans {
		s := &n.spans[i]
		last := s.end - 1
		switch {
		case n.isNumber(last) && last > s.first:
			last--
		case s.end < len(n.doc.Tokens) && s.class == ontology.Organization && n.anaphora.Numbered[n.doc.Word(s.end)]:
			last = s.end // "Oceanic Airlines | flight 815"
		}
		if !n.anaphora.Numbered[strings.ToLower(n.doc.Word(last))] || last+1 >= len(n.doc.Tokens) || !n.isNumber(last+1) || !n.sameSentence(s.first, last+1) {
			continue
		}
		if k := n.nameAt[last+1]; k >= 0 && k != i {
			continue
		}
		fillRange(n.nameAt, s.first, last+2, i)
		s.end = last + 2
		s.head = n.headOf(s.first, s.end)
		s.name = strings.TrimPrefix(oneSpace(n.doc.Span(s.first, s.end)), "the ")
		s.class, s.kind, s.country, s.metonym, s.wikidata = ontology.Artifact, "Aircraft", "", "", ""
	}
}

// isNumber reports whether a token is a number in figures.
func (n *namer) isNumber(t int) bool {
	return strings.Trim(n.doc.Word(t), "0123456789") == "" && n.doc.Word(t) != ""
}
