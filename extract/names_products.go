package extract

import (
	"regexp"
	"strings"

	"wiregraph/graph/ontology"
)

// Things that go by the names of their makers and models.

// products takes the name of a maker with an indefinite article for a thing of
// its make, and what the parse takes for a place for one of several things:
// "an Aurus", "a Boeing", "a Koran".
func (n *namer) products() {
	for i := range n.mentions {
		m := &n.mentions[i]
		maker := m.class == ontology.Organization && (m.kind == "Company" || m.kind == "")
		if !maker && (m.class != ontology.Place || m.wikidata != "" || m.end-m.nameFirst > 1) || m.name == "" || m.head < m.nameFirst || m.head >= m.nameEnd {
			continue
		}
		if d := n.deps.with(m.head, "det"); d < 0 || n.doc.Tokens[d].Lemma != "a" || n.deps.with(m.head, "compound") >= 0 && m.nameEnd-m.nameFirst == 1 {
			continue
		}
		m.class, m.kind, m.wikidata = ontology.Artifact, n.kindOfThing(m.name, "Product"), ""
	}
}

// severalModels is the plural of letters and figures that name a model: "A380s", "F-16s", "777-300ERs".
var severalModels = regexp.MustCompile(`^[A-Z]{1,4}-?[0-9]{1,4}[A-Z]{0,3}s$|^[0-9]{3}(-[0-9]{1,4}[A-Z]*)?s$`)

// models takes several of a model, which no table lists as such, for things: "20 Acme R90s".
func (n *namer) models() {
	for i := range n.mentions {
		m := &n.mentions[i]
		word := n.doc.Word(m.head)
		if m.pronoun || isClass(m.class, ontology.Person, ontology.Artifact, ontology.Event) || !severalModels.MatchString(word) || n.deps.with(m.head, "nummod", "det", "amod") < 0 {
			continue
		}
		m.class, m.plural = ontology.Artifact, true
		m.kind = n.kindOfThing(strings.TrimSuffix(word, "s"), n.kindOfThing(strings.TrimSuffix(m.name, "s"), "Product"))
	}
}

// kindOfThing returns of which kind the thing with a name is that the table lists, else another kind.
func (n *namer) kindOfThing(name, otherwise string) string {
	for _, e := range n.gazetteer.Lookup(name) {
		if e.Class == string(ontology.Artifact) {
			return e.Kind
		}
	}
	return otherwise
}
