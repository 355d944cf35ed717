package graph

import (
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// nameBeforeKind names a body that goes by its owner, its name and its kind:
// "Norland's NNA state news agency".
func (id *identities) nameBeforeKind(t *thing, words []string) {
	n := &id.book.Naming
	if len(words) < 3 || len(owners(words[0])) == 0 || owners(words[0])[0] == words[0] {
		return
	}
	k := 1
	for k < len(words) && capital(words[k]) && !n.GenericBodies[Fold(words[k])] {
		k++
	}
	if k == 1 || k == len(words) || !generic(n, Fold(strings.Join(words[k:], " "))) {
		return
	}
	t.named, t.name = true, strings.Join(words[1:k], " ")
	t.names = append(t.names, t.name)
}

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
	case ontology.Organization:
		id.nameBeforeKind(t, words)
		return
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
