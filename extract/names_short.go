package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// shortBodies takes a single word for the body whose longer name begins with
// it, though the finder, which sees each sentence alone, takes it for a
// person: "Ford" of an article that speaks of the "Ford Motor Company" and of
// nobody of that name. Of a company it does so of what the finder takes for a place where nothing
// is or goes there: "Northport" of one that speaks of "Northport Bank".
func (n *namer) shortBodies() {
	bodies, people, places := map[string]*properName{}, map[string]bool{}, map[string]bool{}
	for i := range n.spans {
		s := &n.spans[i]
		w := strings.Fields(foldName(s.name))
		if len(w) == 1 && s.class == ontology.Person && s.first > 0 && n.addressed(s.first) {
			people[w[0]] = true
		}
		if len(w) == 1 && s.class == ontology.Place && (s.wikidata != "" || s.kind != "" || n.located(s)) {
			places[w[0]] = true
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
		place := s.class == ontology.Place && body != nil && body.kind == company && !places[key]
		if s.class != ontology.Person && !place || body == nil || people[key] {
			continue
		}
		s.class, s.kind, s.wikidata, s.country, s.gender = body.class, body.kind, body.wikidata, body.country, anyGender
	}
}

// namedEvents takes the name behind the noun of an event for that event's, and
// no person's: "Hurricane Ida", and "Ida" alone in the same article.
func (n *namer) namedEvents() {
	events := map[string]*properName{}
	for i := range n.spans {
		s := &n.spans[i]
		first := n.eventNounBefore(s)
		within := s.class == ontology.Person && several(s) && n.isEventNoun(s.first) || n.christened(s)
		if first == s.first && !within {
			continue
		}
		key := foldName(s.name)
		if within { // the finder took the noun in
			key = foldName(n.doc.Span(s.first+1, s.end))
			if !n.isEventNoun(s.first) {
				key = foldName(n.doc.Span(s.end-1, s.end))
			}
		}
		for t := first; t < s.first; t++ {
			n.nameAt[t] = i
		}
		s.first = first
		if s.class != ontology.Event {
			s.kind = ""
		}
		s.name, s.class, s.wikidata, s.country, s.gender = oneSpace(n.doc.Span(s.first, s.end)), ontology.Event, "", "", neuter
		s.head = n.headOf(s.first, s.end)
		events[key] = s
	}
	for i := range n.spans {
		if s := &n.spans[i]; (s.class == ontology.Person || s.wikidata == "" && s.class != ontology.Event) && events[foldName(s.name)] != nil && !(s.first > 0 && n.addressed(s.first)) {
			s.class, s.kind, s.wikidata, s.country, s.gender = ontology.Event, "", "", "", neuter
		}
	}
}

// christened reports whether a name of any class that the table does not know is a noun
// whose things are given names, with such a name behind it: "Typhoon Ada".
func (n *namer) christened(s *properName) bool {
	at := s.end - 2
	if at < s.first || at > s.first+1 || s.wikidata != "" || n.doc.Tokens[s.end-1].XPOS != "NNP" || !n.anaphora.Christened[n.lemma(at)] {
		return false
	}
	_, common := n.nouns.Head(strings.ToLower(n.doc.Word(s.end - 1)))
	return !common
}

// isEventNoun reports whether a token is the noun of an event.
func (n *namer) isEventNoun(t int) bool {
	k, ok := n.nouns.Head(n.lemma(t))
	return ok && k.Class == ontology.Event
}

// eventNounBefore returns where a name begins with the capitalised noun of an
// event, and the capitalised adjective before it ("Tropical Storm"), taken in;
// the name's own beginning without one.
func (n *namer) eventNounBefore(s *properName) int {
	t := s.first - 1
	if s.class != ontology.Person || t < 0 || !hasUpper(n.doc.Word(t)) || !n.sameSentence(t, s.first) {
		return s.first
	}
	if n.deps.with(t, "case") >= 0 && n.doc.Tokens[t].Head != s.head && n.doc.Tokens[s.head].Head != t {
		return s.first // "in March | Roe resigned"
	}
	if !n.isEventNoun(t) {
		return s.first
	}
	for t > 0 && hasUpper(n.doc.Word(t-1)) && n.doc.Token(t-1).UPOS == "ADJ" && n.doc.Token(t-1).Sentence == n.doc.Tokens[t].Sentence && t-1 > n.doc.Sentences[n.doc.Tokens[t].Sentence].First {
		t--
	}
	return t
}
