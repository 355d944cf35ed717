package extract

import (
	"strings"
	"unicode"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// countryWithin enters the country that the name of a public body holds: the
// "Ruritanian" of "the Ruritanian Geological Survey", the "Ruritania" of "the
// Bank of Ruritania". The first that the table of names knows counts, unless
// the table says that the body is another country's: "Korean" is said of two.
func (n *namer) countryWithin(p *properName) {
	if p.class != ontology.Organization || p.end-p.first < 2 {
		return
	}
	for first := p.first; first < p.end; first++ {
		if first > p.first && n.doc.Token(first-1).Lemma != "of" {
			continue
		}
		for end := min(p.end, first+3); end > first; end-- {
			if end-first == p.end-p.first || first <= p.head && p.head < end {
				continue
			}
			if _, common := n.nouns.Whole(strings.ToLower(n.doc.Word(first))); common && end == first+1 {
				continue // "North Springfield Police"
			}
			within, ok := n.countryAt(first, end)
			if !ok && first > p.first && end == p.end {
				within, ok = n.regionAt(first, end) // "the Parliament of Catalonia"
			}
			if ok {
				if p.country != "" && within.country != "" && p.country != within.country {
					return
				}
				m := n.named(within.head, &within, first, end)
				n.add(m)
				return
			}
		}
	}
}

// regionAt returns the part of a country that the tokens name.
func (n *namer) regionAt(first, end int) (properName, bool) {
	for _, e := range n.gazetteer.Lookup(oneSpace(n.doc.Span(first, end))) {
		if !e.Weak && e.Kind == "Region" && e.Class == string(ontology.Place) && e.Country != "" {
			p := properName{first: first, end: end, name: oneSpace(n.doc.Span(first, end))}
			n.know(&p, e)
			p.head = n.headOf(first, end)
			return p, p.wikidata != ""
		}
	}
	return properName{}, false
}

// countryAt returns the country or state that the tokens name.
func (n *namer) countryAt(first, end int) (properName, bool) {
	if !hasUpper(n.doc.Word(first)) {
		return properName{}, false
	}
	for _, e := range n.gazetteer.Lookup(oneSpace(n.doc.Span(first, end))) {
		if e.Weak || e.Kind != "Country" && e.Kind != "State" && e.Kind != "Demonym" {
			continue
		}
		p := properName{first: first, end: end, name: oneSpace(n.doc.Span(first, end))}
		n.know(&p, e)
		p.head = n.headOf(first, end)
		return p, p.class == ontology.Place && p.wikidata != "" && (p.kind == "Country" || p.kind == "State")
	}
	if kind, ok := n.lands[n.landOf[first]]; ok && end-first == 1 {
		return properName{first: first, end: end, head: first, name: n.landOf[first], class: ontology.Place, kind: kind, demonym: true}, true
	}
	return properName{}, false
}

// placeBeforePerson returns where in a name that the finder saw behind the "of"
// of an office the name of the holder begins: the "Piotr" of "mayor of Oslo
// Piotr Berg". The place must be known, or the word before a given name be none
// itself. It is the first token of the name when there is no such.
func (n *namer) placeBeforePerson(m nlp.Name) int {
	if m.First < 2 || m.End-m.First < 3 || n.doc.Token(m.First-1).Lemma != "of" || !knownTitle(n.doc, n.nouns, m.First-2, m.First-1) {
		return m.First
	}
	for k := m.First + 1; k+1 < m.End; k++ {
		if n.gazetteer.GivenGender(n.doc.Word(k)) == 0 {
			continue
		}
		for _, e := range n.gazetteer.Lookup(oneSpace(n.doc.Span(m.First, k))) {
			if e.Class == string(ontology.Place) {
				return k
			}
		}
		if k == m.First+1 && n.gazetteer.GivenGender(n.doc.Word(m.First)) == 0 && len(n.gazetteer.Lookup(oneSpace(n.doc.Span(m.First, m.End)))) == 0 {
			return k
		}
		return m.First
	}
	return m.First
}

// areaBeforePerson returns where in a name that the finder saw the name of the holder of an
// office begins behind what the office is in charge of: the "Zanele" of "minister of health
// Zanele Roe". It is the first token of the name where there is no such.
func (n *namer) areaBeforePerson(m nlp.Name) int {
	title, at := m.First-2, m.First
	if n.nouns.Portfolio(strings.ToLower(n.doc.Word(m.First))) {
		title, at = m.First, m.First+2
	}
	if title < 0 || at >= m.End || n.doc.Token(at-1).Lemma != "of" && n.doc.Token(at-1).Lemma != "for" {
		return m.First
	}
	office := strings.ToLower(n.doc.Word(title))
	if !n.nouns.Portfolio(office) {
		return m.First
	}
	for k := m.End - 2; k > at; k-- {
		area := strings.ToLower(oneSpace(n.doc.Span(at, k)))
		if _, ok := n.nouns.Title(area + " " + office); ok {
			return k
		}
		if _, ok := n.nouns.Title(office + " of " + area); ok {
			return k
		}
	}
	return m.First
}

// titleAlone reports whether what the finder took for a person is the title at
// once before the name of one: "Cosmonaut Jane Roe".
func (n *namer) titleAlone(m nlp.Name, behind []nlp.Name) bool {
	if m.Kind != nlp.Person || len(behind) == 0 || behind[0].First != m.End || behind[0].Kind != nlp.Person {
		return false
	}
	if small(n.doc.Word(m.First)) {
		return true // "ophthalmologist Jane Roe"
	}
	return knownTitle(n.doc, n.nouns, m.First, m.End)
}

// partyTitle reports whether what the finder takes for a body is an office in the
// plural with a party's adjective: "two Democratic Representatives, Jane Roe and …".
func (n *namer) partyTitle(m nlp.Name, behind []nlp.Name) bool {
	return m.Kind == nlp.Organization && len(behind) > 0 && behind[0].Kind == nlp.Person && behind[0].First <= m.End+1 && m.End-m.First == 2 && n.nouns.Party(n.doc.Word(m.First)) && pluralTitle(n.doc, n.nouns, m.End-1) && knownTitle(n.doc, n.nouns, m.End-1, m.End)
}

// partyOf reports whether a name that the finder saw begins with an adjective that only
// tells of which party or side the body is: "the Republican Senate", "the conservative
// Acme Party".
func (n *namer) partyOf(first, end int) bool {
	if w := n.doc.Word(first); n.doc.Tokens[first].UPOS == "ADJ" && small(w) && unicode.IsLetter(rune(w[0])) {
		return true
	}
	if !n.nouns.Party(n.doc.Word(first)) {
		return false
	}
	noun, _ := n.nouns.Head(strings.ToLower(n.doc.Word(end - 1)))
	return noun.Kind == "Legislature"
}

// vessel returns the ship whose name the finder saw, with the letters before it, such as
// "MV"; nothing but true where it saw just these letters before the name.
func (n *namer) vessel(m nlp.Name) (properName, bool) {
	first := m.First
	switch {
	case n.nouns.Vessel(n.doc.Word(first)):
		if m.End-first == 1 && m.End < len(n.doc.Tokens) && n.sameSentence(first, m.End) && hasUpper(n.doc.Word(m.End)) {
			return properName{}, true
		}
		if m.End-first == 1 {
			return properName{}, false
		}
	case first > 0 && n.sameSentence(first-1, first) && n.nouns.Vessel(n.doc.Word(first-1)):
		first--
	case first > 1 && n.sameSentence(first-2, first) && n.nouns.Vessel(n.doc.Word(first-2)) && knownTitle(n.doc, n.nouns, first-1, first):
		first -= 2 // "the MV Captain | Jane Roe"
	default:
		return properName{}, false
	}
	return properName{first: first, end: m.End, class: ontology.Artifact, kind: "Ship", name: oneSpace(n.doc.Span(first, m.End))}, true
}

// commonFirst reports whether what the finder takes for a name is a common noun with
// the capital of a sentence's first word, as its tag says: "Inflation slowed".
func (n *namer) commonFirst(m nlp.Name) bool {
	t := &n.doc.Tokens[m.First]
	if m.End-m.First > 1 || m.First != n.doc.Sentences[t.Sentence].First || t.XPOS != "NN" && t.XPOS != "NNS" && !(t.Sentence == 0 && t.XPOS == "NNP" && n.commonLater(m.First)) {
		return false
	}
	noun, ok := n.nouns.Head(strings.ToLower(t.Lemma))
	if !ok || len(n.gazetteer.Lookup(n.doc.Word(m.First))) > 0 && !(t.Sentence == 0 && noun.Class == ontology.Person) { // "Man charged": not the island
		return false
	}
	t.UPOS = "NOUN"
	return true
}

// commonLater reports whether the first word of the headline stands in the text as a common
// noun, and with a capital nowhere else: "Man held", "a man".
func (n *namer) commonLater(first int) bool {
	word, common := n.doc.Word(first), false
	small := strings.ToLower(word)
	for t := first + 1; t < len(n.doc.Tokens); t++ {
		switch n.doc.Word(t) {
		case small:
			common = common || n.doc.Tokens[t].XPOS == "NN"
		case word:
			return false
		}
	}
	return common
}

// fieldOfOffice reports whether what the finder takes for a name is the common noun for what
// the holder of the office behind it is in charge of: "Mines Minister Jane Roe".
func (n *namer) fieldOfOffice(m nlp.Name) bool {
	if m.End-m.First > 1 || m.Kind == nlp.Person || m.End >= len(n.doc.Tokens) || !n.sameSentence(m.First, m.End) || len(n.gazetteer.Lookup(n.doc.Word(m.First))) > 0 || !n.nouns.Portfolio(strings.ToLower(n.doc.Word(m.End))) {
		return false
	}
	if m.First > 0 && n.doc.Token(m.First-1).UPOS == "CCONJ" {
		return false // "Transport and Bridges Minister"
	}
	word := strings.ToLower(n.doc.Word(m.First))
	_, one := n.nouns.Head(word)
	_, many := n.nouns.Head(singular(word))
	return one || many
}
