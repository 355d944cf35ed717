package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// unbroken puts together names that the finder broke off behind a preposition
// ("Southern District of | New York"), and takes what no name ends in off the
// others.
func (n *namer) unbroken(spans []properName) []properName {
	out := spans[:0]
	for i := 0; i < len(spans); i++ {
		s := spans[i]
		end := s.end
		for end-1 > s.first && !n.hyphenJoins(end-1) && (isRel(n.doc.Tokens[end-1].UPOS, "ADP", "CCONJ", "DET") && !hasUpper(n.doc.Word(end-1)) || n.doc.Word(end-1) == ",") {
			end--
		}
		if i+1 < len(spans) && (n.oneTown(&s, end, &spans[i+1]) || n.oneCampus(&s, &spans[i+1])) {
			out = append(out, s)
			i++
			continue
		}
		switch {
		case s.class == ontology.Person && n.goesOn(s.end) && (i+1 == len(spans) || spans[i+1].first > s.end):
			s.end++
			s.name = oneSpace(n.doc.Span(s.first, s.end))
		case end == s.end && s.class == ontology.Place && !s.demonym && n.partOfPlace(s.first) < s.first && (i == 0 || spans[i-1].end <= n.partOfPlace(s.first)):
			s.first = n.partOfPlace(s.first)
			s.name, s.kind, s.wikidata, s.metonym = oneSpace(n.doc.Span(s.first, s.end)), "Region", "", ""
		case end == s.end:
		case i+1 < len(spans) && spans[i+1].first == s.end && n.sameSentence(s.first, s.end) && n.doc.Tokens[s.end-1].UPOS == "ADP":
			s.end = spans[i+1].end
			i++
			s.name = oneSpace(n.doc.Span(s.first, s.end))
		default:
			s.end = end
			s.name = strings.TrimPrefix(strings.TrimPrefix(oneSpace(n.doc.Span(s.first, s.end)), "the "), "The ")
		}
		out = append(out, s)
	}
	return out
}

// hyphenJoins reports whether a hyphen joins a token to the one before, as it does in names of two syllables: "Jae-| in".
func (n *namer) hyphenJoins(t int) bool {
	return n.doc.Word(t-1) == "-" && n.doc.Tokens[t-1].End == n.doc.Tokens[t].Start && n.doc.Tokens[t-2].End == n.doc.Tokens[t-1].Start
}

// oneTown joins the name of a town to what a comma parts from it, where the table
// of names knows both as one: "Washington, | D.C.". It reports whether it does.
func (n *namer) oneTown(s *properName, end int, next *properName) bool {
	if s.class != ontology.Place || next.class != ontology.Place || end >= len(n.doc.Tokens) || n.doc.Word(end) != "," || next.first != end+1 {
		return false
	}
	for _, e := range n.gazetteer.Lookup(n.doc.Span(s.first, end) + " " + n.doc.Span(next.first, next.end)) {
		if e.Class == string(ontology.Place) {
			s.end = next.end
			n.know(s, e)
			return true
		}
	}
	return false
}

// oneCampus joins the name of a university of a state to the city that a comma parts from it: "the
// University of Texas, | Austin". It reports whether it does.
func (n *namer) oneCampus(s *properName, city *properName) bool {
	if !several(s) || s.class != ontology.Organization || s.kind != "University" || city.class != ontology.Place || city.kind != "City" || n.doc.Word(s.end) != "," || city.first != s.end+1 || n.doc.Token(s.end-2).Lemma != "of" {
		return false
	}
	state := n.gazetteer.Lookup(n.doc.Word(s.end - 1))
	if len(state) == 0 || state[0].Kind != "State" {
		return false
	}
	s.end = city.end
	s.name, s.wikidata = oneSpace(n.doc.Span(s.first, s.end)), ""
	return true
}

// goesOn reports whether the name of a person that ends before token t goes on
// with it: "Jane van | Roe".
func (n *namer) goesOn(t int) bool {
	return t < len(n.doc.Tokens) && n.sameSentence(t-1, t) && hasUpper(n.doc.Word(t)) && n.nouns.Particle(strings.ToLower(n.doc.Word(t-1)))
}

// partOfPlace returns where the name of a place begins with the word before it that
// makes it that of a part: "northern | Ruritania", "north-west | Ruritania". It is
// where the name itself begins if there is none.
func (n *namer) partOfPlace(first int) int {
	for _, length := range []int{3, 1} { // a hyphen is a token
		at := first - length
		if at < 0 || !n.sameSentence(at, first) || n.doc.Token(first-1).Head < at {
			continue
		}
		if n.anaphora.Parts[strings.ToLower(oneSpace(n.doc.Span(at, first)))] {
			return at
		}
	}
	return first
}
