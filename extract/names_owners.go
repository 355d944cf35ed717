package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// pastOwner returns where in what the finder took for the name of one body that of the body begins
// which a known one has: the institute of "Acme University's | Institute of Physics". It is the
// first token where nobody known has it: "Seafarers' Union".
func (n *namer) pastOwner(m nlp.Name) int {
	for t := m.First + 1; t+1 < m.End; t++ {
		if n.doc.Tokens[t].XPOS == "POS" && hasUpper(n.doc.Word(t+1)) && n.doc.Tokens[n.headOf(m.First, t)].Rel == "nmod:poss" && n.headsBody(t+1, m.End) && n.knownBody(m.First, t) {
			return t + 1
		}
	}
	return m.First
}

// pastFirst returns where in what the finder took for one name the second of two begins, which a
// plural right before calls bodies: the Borussia of "the clubs Acme and | Borussia". It is the
// first token where no such stands before.
func (n *namer) pastFirst(m nlp.Name) int {
	before := n.doc.Token(m.First - 1)
	if noun, _ := n.nouns.Head(before.Lemma); m.Kind != nlp.Organization || before.XPOS != "NNS" || noun.Class != ontology.Organization {
		return m.First
	}
	for t := m.First + 1; t+1 < m.End; t++ {
		if h := n.headOf(t+1, m.End); n.doc.Tokens[t].XPOS == "CC" && isRel(n.doc.Tokens[h].Rel, "conj") && n.doc.Tokens[h].Head < t && n.doc.Tokens[h].Head >= m.First {
			return t + 1
		}
	}
	return m.First
}

// headsBody reports whether the noun that heads a name is one for bodies: the last before a
// preposition.
func (n *namer) headsBody(first, end int) bool {
	for t := first + 1; t < end; t++ {
		if n.doc.Tokens[t].UPOS == "ADP" {
			end = t
			break
		}
	}
	return n.bodyNoun(end - 1)
}

// bodyNoun reports whether a word, in a name or not, is a noun for bodies.
func (n *namer) bodyNoun(t int) bool {
	noun, _ := n.nouns.Head(strings.ToLower(n.doc.Word(t)))
	return noun.Class == ontology.Organization
}

// knownBody reports whether words are the name of a body or a place: as the table of names, their
// nouns or their letters tell.
func (n *namer) knownBody(first, end int) bool {
	name := strings.TrimPrefix(oneSpace(n.doc.Span(first, end)), "the ")
	if isAcronym(name) {
		return true
	}
	if noun, ok := n.nouns.Head(strings.ToLower(name)); ok && end-first == 1 {
		return noun.Class == ontology.Organization // not the people of a "People's Party"
	}
	if slices.ContainsFunc(n.gazetteer.Lookup(name), func(e gazetteer.Entry) bool {
		return isClass(ontology.Class(e.Class), ontology.Organization, ontology.Place)
	}) {
		return true
	}
	for t := first; t < end; t++ {
		if n.bodyNoun(t) && hasUpper(n.doc.Word(t)) {
			return true
		}
	}
	return false
}

// organOf reports whether a body of one kind is an organ of one of another kind that it has the
// name of: the UN agency is not the UN, and no company is a court.
func organOf(whole, kind string) bool {
	const court = "Court"
	return whole == unions && kind != "" && kind != unions || kind == court && whole != court
}
