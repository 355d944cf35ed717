package graph

import (
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// nameWithin names a thing that goes by a description with its name in it:
// "Secretary of Justice Ana Ruiz", "the Norlandish city of Norhaven".
func (id *identities) nameWithin(t *thing) {
	if t.named {
		return
	}
	n := &id.book.Naming
	words := strings.Fields(t.name)
	from := -1
	switch t.class {
	case ontology.Person:
		kept := trimTitles(n, strings.Fields(Fold(t.name)))
		if k := len(words) - len(kept); k > 0 && len(kept) >= 2 && len(strings.Fields(Fold(t.name))) == len(words) {
			from = k
		}
	case ontology.Place:
		for i := 1; i+1 < len(words); i++ {
			if words[i] == "of" && n.PlaceHeads[Fold(words[i-1])] {
				from = i + 1
				break
			}
		}
	}
	if from < 0 {
		return
	}
	for _, w := range words[from:] {
		if !unicode.IsUpper([]rune(w)[0]) {
			return
		}
	}
	t.named, t.name = true, strings.Join(words[from:], " ")
	t.names = append(t.names, t.name)
}
