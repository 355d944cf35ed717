package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// ships takes what the table does not know and goes by a name behind "the" for a ship
// where the text tells of it what befalls ships, or of its crew: "the Ruriton Star
// capsized". The finder takes it for a person or a place.
func (n *namer) ships() {
	found := map[string]bool{}
	for i := range n.spans {
		if s := &n.spans[i]; n.withThe(s) && (n.floats(s) || n.hasAboard(s)) {
			found[s.name] = true
		}
	}
	for i := range n.spans {
		if s := &n.spans[i]; found[s.name] && s.wikidata == "" && !s.demonym {
			s.class, s.kind, s.country, s.metonym, s.gender = ontology.Artifact, "Ship", "", "", anyGender
		}
	}
}

// withThe reports whether a name that nothing tells more of stands right behind "the".
func (n *namer) withThe(s *properName) bool {
	if s.wikidata != "" || s.demonym || s.plural || s.kind != "" && s.kind != "Product" || isClass(s.class, ontology.Event, ontology.Group) || s.first == 0 {
		return false
	}
	return n.doc.Tokens[s.first-1].Lemma == "the" && n.sameSentence(s.first-1, s.first) && n.doc.Tokens[s.head].XPOS != "NNPS" && len(n.gazetteer.Lookup(s.name)) == 0
}

// floats reports whether a name is what a verb of ships is about, or leaves or reaches a port.
func (n *namer) floats(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if t.Head < 0 || !isRel(t.Rel, "nsubj", "obj") || n.doc.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	to := n.deps.with(t.Head, "obj")
	return n.anaphora.Afloat[n.doc.Tokens[t.Head].Lemma] || isRel(t.Rel, "nsubj") && to > t.Head && n.anaphora.Harbours[strings.ToLower(n.doc.Tokens[to].Lemma)]
}

// hasAboard reports whether somebody or something that ships have is of what bears a name:
// "the crew of the Ruriton Star", "the Ruriton Star's deck".
func (n *namer) hasAboard(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if t.Head < 0 || !n.anaphora.Aboard[strings.ToLower(n.doc.Tokens[t.Head].Lemma)] {
		return false
	}
	return isRel(t.Rel, "nmod:poss") || isRel(t.Rel, "nmod") && n.deps.cased(s.head, "of")
}
