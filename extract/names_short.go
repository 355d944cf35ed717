package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// shortBodies takes a single word for the body whose longer name begins with
// it, though the finder, which sees each sentence alone, takes it for a
// person: "Ford" of an article that speaks of the "Ford Motor Company" and of
// nobody of that name.
func (n *namer) shortBodies() {
	bodies, people := map[string]*properName{}, map[string]bool{}
	for i := range n.spans {
		s := &n.spans[i]
		w := strings.Fields(foldName(s.name))
		if len(w) == 1 && s.class == ontology.Person && s.first > 0 && n.addressed(s.first) {
			people[w[0]] = true
		}
		if len(w) < 2 {
			continue
		}
		switch s.class {
		case ontology.Organization:
			if bodies[w[0]] == nil {
				bodies[w[0]] = s
			}
		case ontology.Person:
			people[w[0]], people[w[len(w)-1]] = true, true
		}
	}
	for i := range n.spans {
		s := &n.spans[i]
		key := foldName(s.name)
		body := bodies[key]
		if s.class != ontology.Person || body == nil || people[key] {
			continue
		}
		s.class, s.kind, s.wikidata, s.country, s.gender = body.class, body.kind, body.wikidata, body.country, anyGender
	}
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
