package extract

import (
	"strings"

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
		if first > p.first && n.doc.Tokens[first-1].Lemma != "of" {
			continue
		}
		for end := min(p.end, first+3); end > first; end-- {
			if end-first == p.end-p.first || first <= p.head && p.head < end {
				continue
			}
			if _, common := n.nouns.Whole(strings.ToLower(n.doc.Word(first))); common && end == first+1 {
				continue // "North Springfield Police"
			}
			if within, ok := n.countryAt(first, end); ok {
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
	return properName{}, false
}
