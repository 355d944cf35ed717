package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// citations takes a name that a paper is cited by for a person's: "Roe et al".
func (n *namer) citations() {
	for i := range n.spans {
		s := &n.spans[i]
		for t := s.first; t < s.end; t++ {
			if t+2 < len(n.doc.Tokens) && n.cited[strings.ToLower(n.doc.Word(t+1)+" "+n.doc.Word(t+2))] && s.class != ontology.Person {
				s.class, s.kind, s.wikidata, s.country, s.metonym = ontology.Person, "", "", "", ""
			}
		}
	}
}
