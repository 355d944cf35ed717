package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// governments takes the name of a capital, alone and without a title, for what it is where the name
// finder sees somebody in it: the text speaks of the capital's country and has nobody of that name.
// "Washington put him on its list."
func (n *namer) governments() {
	for i := range n.spans {
		s := &n.spans[i]
		if s.class != ontology.Person || several(s) || s.first > 0 && n.sameSentence(s.first-1, s.first) && n.doc.Tokens[s.first-1].Head == s.head && hasUpper(n.doc.Word(s.first-1)) {
			continue
		}
		known := n.gazetteer.Lookup(s.name)
		seat := slices.IndexFunc(known, func(e gazetteer.Entry) bool { return e.Class == string(ontology.Place) && e.StandsFor != "" })
		if seat >= 0 && n.speaksOf(known[seat].Country) && !n.somebodyCalled(s.name) {
			n.know(s, known[seat])
		}
	}
}

// speaksOf reports whether a text names a country or its people.
func (n *namer) speaksOf(code string) bool {
	return slices.ContainsFunc(n.spans, func(s properName) bool {
		return s.country == code && (s.kind == "Country" || s.demonym || s.kind == "Nationality")
	})
}

// somebodyCalled reports whether a word is one of the several of somebody's name.
func (n *namer) somebodyCalled(word string) bool {
	return slices.ContainsFunc(n.spans, func(s properName) bool {
		return s.class == ontology.Person && several(&s) && slices.Contains(strings.Fields(s.name), word)
	})
}
