package graph

import (
	"slices"
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// The normal forms under which names meet.

// nameWords returns the folded words of a name without what does not tell
// things apart: titles and honorifics of people, legal forms of organizations,
// particles, the letters before the names of ships. A name that consists of nothing else
// keeps its words.
func nameWords(n *ontology.Naming, class ontology.Class, name string) []string {
	switch class {
	case ontology.Artifact:
		name = properPart(n, name)
	case ontology.Organization:
		name = withoutLead(name)
	}
	all := strings.Fields(Fold(name))
	words := all
	switch class {
	case ontology.Person:
		words = trimTitles(n, words)
		for len(words) > 1 && n.Honorifics[words[len(words)-1]] {
			words = words[:len(words)-1]
		}
	case ontology.Organization:
		for len(words) > 1 && n.Legal[words[len(words)-1]] {
			words = words[:len(words)-1]
		}
	case ontology.Artifact:
		if len(words) > 1 && n.Vessels[words[0]] {
			words = words[1:]
		}
	}
	kept := make([]string, 0, len(words))
	for i, w := range words {
		if !n.Particles[w] || i == 0 && class == ontology.Person && !surnameAlone(n, name, words) { // Al is a given name too
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

// surnameAlone reports whether folded words of a person's name that begin with a particle are a
// surname: the particle stands in small letters, before a hyphen or before another: "de Silva",
// "Al-Sabah", "Van der Meer", but not of Al Gore.
func surnameAlone(n *ontology.Naming, name string, words []string) bool {
	if len(words) < 2 || !n.Particles[words[0]] {
		return false
	}
	text := strings.Fields(name)
	at := slices.IndexFunc(text, func(w string) bool { first, _, _ := strings.Cut(w, "-"); return Fold(first) == words[0] })
	return at >= 0 && (n.Particles[words[1]] || lower(text[at]) || strings.Contains(text[at], "-"))
}

// properPart cuts the common nouns after a name: "Aurus Senat limousine" is
// called after the Aurus Senat.
func properPart(n *ontology.Naming, name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if i > 0 && unicode.IsLower([]rune(w)[0]) && !n.Particles[Fold(w)] {
			return strings.Join(words[:i], " ")
		}
	}
	return name
}

// withoutLead cuts the common nouns before a name of several words: "the rebel
// Justice Front" is called the Justice Front.
func withoutLead(name string) string {
	words := strings.Fields(name)
	i := slices.IndexFunc(words, func(w string) bool { return strings.Trim(w, lowerCase) != "" })
	if i > 0 && i+1 < len(words) && capital(words[i]) && capital(words[i+1]) {
		return strings.Join(words[i:], " ")
	}
	return name
}

// lowerCase are the letters of common nouns.
const lowerCase = "abcdefghijklmnopqrstuvwxyz-"

// trimTitles drops titles of up to three words from the front, with the field
// that an office is for: "secretary of justice".
func trimTitles(n *ontology.Naming, words []string) []string {
	for {
		k := max(0, min(3, len(words)-1))
		for k > 0 && !n.Titles[strings.Join(words[:k], " ")] {
			k--
		}
		if k == 0 {
			return words
		}
		words = words[k:]
		if len(words) > 3 && words[0] == "of" {
			words = words[2:]
		}
	}
}

// nameKey is the normal form of a name: things of one class whose keys are
// equal are one, unless something speaks against it.
func nameKey(n *ontology.Naming, class ontology.Class, name string) string {
	return strings.Join(nameWords(n, class, name), " ")
}

// joinKey is the form under which names meet: that of a body does not mind the
// order of its words, so that the Supreme Court of Norland is the Norland
// Supreme Court.
func joinKey(n *ontology.Naming, class ontology.Class, name string) string {
	words := nameWords(n, class, name)
	if class == ontology.Organization {
		slices.Sort(words)
	}
	return strings.Join(words, " ")
}

// nameWords is nameWords, done once for each name.
func (id *identities) nameWords(class ontology.Class, name string) []string {
	return once(id.words, classed{class, name}, func() []string { return nameWords(&id.book.Naming, class, name) })
}

// joinKey is joinKey, done once for each name.
func (id *identities) joinKey(class ontology.Class, name string) string {
	return once(id.keys, classed{class, name}, func() string { return joinKey(&id.book.Naming, class, name) })
}

// fold is Fold, done once for each name.
func (id *identities) fold(s string) string {
	return once(id.folded, s, func() string { return Fold(s) })
}

// A classed name is a name of a thing of a class.
type classed struct {
	class ontology.Class
	name  string
}

// isAcronym reports whether a name is written as one: two to six capitals or
// digits, dots aside.
func isAcronym(name string) bool {
	letters := 0
	for _, r := range name {
		switch {
		case r == '.':
		case r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
			letters++
		default:
			return false
		}
	}
	return letters >= 2 && letters <= 6
}

// initials returns the first letters of the words of a name, as an acronym
// would take them up.
func initials(n *ontology.Naming, class ontology.Class, name string) string {
	words := nameWords(n, class, name)
	if len(words) < 2 {
		return ""
	}
	var b strings.Builder
	for _, w := range words {
		b.WriteRune([]rune(w)[0])
	}
	return b.String()
}

// syllables returns acronyms to which one word gives two letters: ECOWAS.
func syllables(n *ontology.Naming, class ontology.Class, name string) []string {
	const least, most = 4, 8 // words: fewer make acronyms that stand for too much
	words := nameWords(n, class, name)
	if len(words) < least || len(words) > most {
		return nil
	}
	all := initials(n, class, name)
	var out []string
	at := 0
	for _, w := range words {
		letters := []rune(w)
		at += len(string(letters[0]))
		if len(letters) > 1 {
			out = append(out, all[:at]+string(letters[1])+all[at:])
		}
	}
	return out
}

// generic reports whether an organization's name fits one in every country.
func generic(n *ontology.Naming, key string) bool {
	for _, w := range strings.Fields(key) {
		if !n.GenericBodies[w] {
			return false
		}
	}
	return true
}

// owners returns the words of a name without the marks of the possessive:
// "Norland's" is Norland.
func owners(name string) []string {
	var out []string
	for _, w := range strings.Fields(name) {
		if w = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), "'’"); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// capital reports whether a word begins with a capital letter.
func capital(w string) bool { return unicode.IsUpper([]rune(w)[0]) }
