package extract

import (
	"strings"

	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// matches returns what the table knows of the words, sentence by sentence.
func (n *namer) matches() []gazetteer.Match {
	var out []gazetteer.Match
	for _, s := range n.doc.Sentences {
		words := make([]string, 0, s.End-s.First)
		for t := s.First; t < s.End; t++ {
			words = append(words, n.doc.Word(t))
		}
		for _, m := range n.gazetteer.Match(words) {
			out = append(out, gazetteer.Match{First: m.First + s.First, End: m.End + s.First, Entries: m.Entries})
		}
	}
	return out
}

// choose picks the entry that a match stands for without the name finder's
// help: the best one, unless it is ambiguous, a person, or a common word.
// Strict asks for more: the match would replace what the finder saw.
func (n *namer) choose(m gazetteer.Match, strict bool) (gazetteer.Entry, bool) {
	proper := false
	for t := m.First; t < m.End; t++ {
		w := n.doc.Word(t)
		proper = proper || n.doc.Tokens[t].UPOS == "PROPN" || hasUpper(w) && (t > n.doc.Sentences[n.doc.Tokens[t].Sentence].First || n.doc.Tokens[t].UPOS != "NOUN")
	}
	if w := n.doc.Word(m.First); !proper || m.End-m.First < 2 && n.doc.Tokens[m.First].UPOS == "PRON" && (len(w) < 2 || strings.ToUpper(w) != w) {
		return gazetteer.Entry{}, false // "I" is no newspaper, but US a country
	}
	if w := n.doc.Word(m.First); m.End-m.First < 2 && strings.ToUpper(w) != w {
		if _, ok := n.nouns.Honorific(w); ok {
			return gazetteer.Entry{}, false // "Dr" before a name is no broadcaster
		}
	}
	for _, e := range m.Entries {
		if e.Weak || strict && m.End-m.First < 2 && !sure(n.doc.Word(m.First), e) {
			continue
		}
		if e.Kind != "Demonym" && m.End-m.First < 2 && (n.doc.Tokens[m.First].UPOS == "ADJ" && m.First == n.doc.Sentences[n.doc.Tokens[m.First].Sentence].First || e.Kind == paperKind && n.withinTitle(m.First, m.End)) {
			continue // "Local actors" play for no newspaper, and the "National Security Adviser" advises none
		}
		if e.Class == string(ontology.Person) && m.End-m.First < 2 || n.onlyStandsFor(m.Entries, e) {
			continue
		}
		return e, true
	}
	return gazetteer.Entry{}, false
}

// onlyStandsFor reports whether an entry is a body that a town stands for, whose
// name is first of all the town's: the industry of "Detroit".
func (n *namer) onlyStandsFor(entries []gazetteer.Entry, e gazetteer.Entry) bool {
	if e.Class != string(ontology.Organization) || e.StandsFor == "" {
		return false
	}
	for _, o := range entries {
		if o.Class == string(ontology.Place) && !o.Weak {
			return true
		}
	}
	return false
}

// sure reports whether one word is enough to know the entry against the name
// finder: an acronym, a country, a people, a seat of government.
func sure(word string, e gazetteer.Entry) bool {
	acronym := len(word) > 1 && strings.ToUpper(word) == word && e.Class == string(ontology.Organization)
	return acronym || e.StandsFor != "" || e.Kind == "Country"
}

// know enters what the table says of a name.
func (n *namer) know(p *properName, e gazetteer.Entry) {
	p.class, p.kind, p.wikidata, p.country = ontology.Class(e.Class), e.Kind, e.Wikidata, e.Country
	if p.class == ontology.Place && e.Kind != "Demonym" {
		p.metonym = strings.TrimPrefix(e.StandsFor, "Government of ")
	}
	switch {
	case e.Kind == "Demonym":
		p.demonym, p.class, p.kind = true, ontology.Place, "Country"
		p.name = e.StandsFor
		last := n.doc.Tokens[p.end-1]
		if last.XPOS == "NNS" || last.XPOS == "NNPS" {
			p.demonym, p.plural, p.class, p.kind = false, true, ontology.Group, "Nationality"
			p.name = oneSpace(n.doc.Span(p.first, p.end))
			p.wikidata = ""
			return
		}
		for _, c := range n.gazetteer.Lookup(e.StandsFor) {
			if c.Class == string(ontology.Place) {
				p.wikidata, p.kind = c.Wikidata, c.Kind
				if c.Country != "" {
					p.country = c.Country
				}
				break
			}
		}
	case p.class == ontology.Place && (p.kind == "Country" || p.kind == "State"):
		p.name = e.Name
	}
	if p.class == ontology.Group && isRel(n.doc.Tokens[p.end-1].XPOS, "NNS", "NNPS") {
		p.plural = true // no "it" takes up Muslims
	}
	if e.Gender == 'm' {
		p.gender = masculine
	} else if e.Gender == 'f' {
		p.gender = feminine
	}
}

// fromTable makes a name of an entry of the table.
func (n *namer) fromTable(m gazetteer.Match, e gazetteer.Entry) properName {
	p := properName{first: m.First, end: m.End, name: oneSpace(n.doc.Span(m.First, m.End))}
	for p.first+1 < p.end && strings.EqualFold(n.doc.Word(p.first), "the") {
		p.first++
		p.name = oneSpace(n.doc.Span(p.first, p.end))
	}
	n.know(&p, e)
	if p.class == ontology.Person {
		n.genderOf(&p)
	}
	return p
}

// commonBodies decides whose a body is that goes by a name which bodies of many
// countries have, "the Legislative Assembly": that of the one of these countries which
// the text speaks of most; of none when it speaks of none.
func (n *namer) commonBodies() {
	const many = 3
	spoken := map[string]int{}
	for i := range n.spans {
		if p := &n.spans[i]; p.class == ontology.Place && p.country != "" || p.kind == "Nationality" {
			spoken[p.country]++
		}
	}
	for i := range n.spans {
		p := &n.spans[i]
		if p.class != ontology.Organization || p.country == "" {
			continue
		}
		of := map[string]gazetteer.Entry{}
		for _, e := range n.gazetteer.Lookup(p.name) {
			if e.Class == string(ontology.Organization) && e.Country != "" {
				of[e.Country] = e
			}
		}
		if len(of) < many {
			continue
		}
		whose := ""
		for country := range of {
			if k := spoken[country]; k > spoken[whose] || k > 0 && k == spoken[whose] && country < whose {
				whose = country
			}
		}
		p.country, p.wikidata = whose, of[whose].Wikidata
	}
}
