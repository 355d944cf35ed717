package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// Where a name ends that the finder saw with the noun for what it is.

// pastKind returns where in what the finder took for one name that of a body begins behind the
// common noun for it: the "Ruritelegraaf" of "Strelsau daily Ruritelegraaf". It is the first token
// where there is no such noun.
func (n *namer) pastKind(m nlp.Name) int {
	for t := m.First + 1; t+1 < m.End; t++ {
		if w := n.doc.Word(t); small(w) && hasUpper(n.doc.Word(t+1)) {
			if noun, ok := n.nouns.Whole(w); ok && noun.Class == ontology.Organization && noun.Kind == "Media" {
				return t + 1
			}
		}
	}
	return m.First
}

// isFirm reports whether the table knows a name as that of a firm.
func (n *namer) isFirm(name string) bool {
	return slices.ContainsFunc(n.gazetteer.Lookup(name), func(e gazetteer.Entry) bool { return e.Kind == company })
}

// commonLast reports whether a name that the finder took for one of a body ends in a common
// noun in lower case, which tells what the body is.
func (n *namer) commonLast(m nlp.Name) bool {
	t := m.End - 1
	known := false
	if m.End < len(n.doc.Tokens) && n.doc.Tokens[m.End].UPOS == "NOUN" {
		_, known = n.nouns.Head(n.doc.Word(t), n.doc.Word(m.End)) // "Acme news | agency"
	}
	if noun, ok := n.nouns.Head(n.doc.Word(t)); ok && noun.Class == ontology.Organization && noun.Kind != company {
		known = known || n.isFirm(oneSpace(n.doc.Span(m.First, t))) // "the Acme | union" is no part of Acme's name
	}
	return (n.doc.Tokens[t].UPOS == "NOUN" || known) && !hasUpper(n.doc.Word(t)) && hasUpper(n.doc.Word(m.First))
}

// happeningLast reports whether a name of a kind that the finder could not tell ends in a common noun
// for what happens or is written, which the name only tells apart: "the Ohio primaries", "a Monmouth poll".
func (n *namer) happeningLast(m nlp.Name) bool {
	noun, ok := n.nouns.Head(strings.ToLower(n.doc.Tokens[m.End-1].Lemma))
	return ok && (noun.Class == ontology.Event || noun.Class == ontology.Document) && hasUpper(n.doc.Word(m.End-2)) && n.commonLast(m)
}

// beforeDate returns where a name of a body ends before the day on which it does something: "the Supreme Court | on
// Monday refused".
func (n *namer) beforeDate(m nlp.Name) int {
	last := strings.ToLower(n.doc.Word(m.End - 1))
	if m.Kind == nlp.Organization && m.End-m.First > 2 && (n.calendar.Weekdays[last] > 0 || n.calendar.Months[last] > 0) && n.doc.Tokens[m.End-2].UPOS == "ADP" {
		return m.End - 2
	}
	return m.End
}

// describedHappening reports whether a name of such a kind is only the description of what happens: a common
// noun for it with an adjective before it, "2020 US Democratic | presidential primaries".
func (n *namer) describedHappening(m nlp.Name) bool {
	noun, ok := n.nouns.Head(strings.ToLower(n.doc.Tokens[m.End-1].Lemma))
	return ok && m.Kind == nlp.Misc && m.End-m.First > 2 && noun.Class == ontology.Event && n.doc.Tokens[m.End-2].UPOS == "ADJ" && !hasUpper(n.doc.Span(m.End-2, m.End))
}
