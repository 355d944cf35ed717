package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

const manyFull = "more than one thing has this acronym"

// joinAcronyms joins an organization known by an acronym alone with the one
// thing whose article gives it the acronym, or whose initials it is.
func (id *identities) joinAcronyms() {
	n := &id.book.Naming
	short, declared, spelled := blocks{}, blocks{}, blocks{}
	for i := range id.things {
		t := &id.things[i]
		if !t.named || t.class == ontology.Person {
			continue
		}
		full := false
		for _, name := range t.names {
			if a := id.acronym(t.class, name); a != "" {
				declared.add(a, i)
			} else if k := initials(n, t.class, name); len(k) >= 2 && t.class == ontology.Organization {
				spelled.add(k, i)
				for _, s := range syllables(n, t.class, name) {
					spelled.add(s, i)
				}
				full = true
			} else if name != strings.ToUpper(name) {
				full = true
			}
		}
		if a := id.acronym(t.class, t.name); !full && a != "" {
			short.add(a, i)
		}
	}
	for _, key := range sortedKeys(short) {
		for _, i := range short[key] {
			full := id.fullForms(i, id.notPart(declared[key], key), short[key])
			if len(full) == 0 {
				full = id.fullForms(i, id.standsFor(i, spelled[key]), nil)
			}
			id.joinOnly(i, full, "acronym", "one article spells the acronym out", manyFull)
		}
	}
}

// joinSpelledOut joins a body whose name begins with an acronym with the one body whose name has in
// its place words of those initials: the UN Security Council is the United Nations Security Council.
func (id *identities) joinSpelledOut() {
	n := &id.book.Naming
	short, spelled := blocks{}, blocks{}
	for i := range id.things {
		t := &id.things[i]
		if !t.named || t.class != ontology.Organization {
			continue
		}
		for _, name := range t.names {
			words := strings.Fields(name)
			if len(words) > 1 && isAcronym(words[0]) {
				short.add(id.fold(name), i)
				continue
			}
			for k := 2; k < len(words); k++ {
				if letters := initials(n, t.class, strings.Join(words[:k], " ")); letters != "" {
					spelled.add(id.fold(letters+" "+strings.Join(words[k:], " ")), i)
				}
			}
		}
	}
	for _, key := range sortedKeys(short) {
		for _, i := range short[key] {
			id.joinOnly(i, id.fullForms(i, spelled[key], short[key]), "acronym", "one article spells the acronym in the name out", manyFull)
		}
	}
}

// acronym returns the name, folded and without its legal form, if it is
// written as an acronym: "EADS N.V.".
func (id *identities) acronym(class ontology.Class, name string) string {
	if isAcronym(name) {
		return id.fold(name)
	}
	if first, _, more := strings.Cut(name, " "); more && isAcronym(first) {
		if words := id.nameWords(class, name); len(words) == 1 {
			return words[0]
		}
	}
	return ""
}

// standsFor returns those of the things whose names have the initials of an
// acronym that it may stand for. Four letters stand for one thing, fewer for
// too much, but for what nations have joined in, and in articles of one story.
func (id *identities) standsFor(acronym int, things []int) []int {
	const igo, telling = "IGO", 4
	a := &id.things[acronym]
	if letters := strings.ReplaceAll(a.name, ".", ""); len(letters) >= telling {
		return things
	}
	return slices.DeleteFunc(slices.Clone(things), func(i int) bool {
		t := &id.things[i]
		return (a.kind != igo || t.kind != igo) && !a.home.tellsOn(t.home, 0)
	})
}

// notPart leaves out the things whose name has the acronym as one word of
// several: the UN is not the UN Security Council, whoever calls it so.
func (id *identities) notPart(things []int, acronym string) []int {
	return slices.DeleteFunc(slices.Clone(things), func(i int) bool {
		words := strings.Fields(Fold(id.things[i].name))
		return len(words) > 1 && slices.Contains(words, acronym)
	})
}

// fullForms returns one member of each set among the candidates that the
// short form could stand for.
func (id *identities) fullForms(short int, candidates, except []int) []int {
	var out []int
	for _, c := range candidates {
		if slices.Contains(except, c) || id.veto(short, c) != "" || id.same.find(short) == id.same.find(c) {
			continue
		}
		if !slices.ContainsFunc(out, func(o int) bool { return id.same.find(o) == id.same.find(c) }) {
			out = append(out, c)
		}
	}
	return out
}

// joinPersonVariants joins fuller and shorter forms of people's names: middle
// names and patronymics left out, initials, the order of given and family
// name, and a given name of two words without its family name. A short form
// that fits two people joins neither.
func (id *identities) joinPersonVariants() {
	b := blocks{}
	for _, p := range id.people() {
		roots := map[int]bool{}
		for _, i := range p { // one stands for all of a set that have the name
			if r := id.same.find(i); !roots[r] {
				roots[r] = true
				words := id.things[i].words
				b.add(words[0], i)
				b.add(words[len(words)-1], i)
			}
		}
	}
	fits := map[int][]int{}
	for _, key := range b.ofSeveral() {
		slices.Sort(b[key])
		for _, s := range b[key] {
			for _, f := range b[key] {
				if id.same.find(s) != id.same.find(f) && shortens(id.things[s].words, id.things[f].words) {
					fits[s] = append(fits[s], f)
				}
			}
		}
	}
	shorts := sortedKeys(fits) // the fuller first: they may be one before the shorter ask
	slices.SortStableFunc(shorts, func(a, b int) int { return cmp.Compare(len(id.things[b].name), len(id.things[a].name)) })
	for _, s := range shorts {
		full := id.fullForms(s, fits[s], nil)
		switch {
		case len(full) == 1:
			id.note([]int{full[0], s}, "name", true, "one name is a shorter form of the other")
			id.join(full[0], s)
		case len(full) > 1:
			id.note([]int{full[0], s}, "ambiguous", false, "the shorter name fits more than one person")
		}
	}
}

// shortens reports whether s is a shorter or reordered form of the person's name f.
func shortens(s, f []string) bool {
	if len(s) == len(f) {
		if slices.Equal(s, f) {
			return false
		}
		initial := false
		for i := range s {
			switch {
			case s[i] == f[i]:
			case len(s[i]) == 1 && strings.HasPrefix(f[i], s[i]):
				initial = true
			default:
				a, b := slices.Sorted(slices.Values(s)), slices.Sorted(slices.Values(f))
				return slices.Equal(a, b)
			}
		}
		return initial && s[len(s)-1] == f[len(f)-1]
	}
	if len(s) > len(f) {
		return false
	}
	if slices.Equal(s, f[len(f)-len(s):]) {
		return len(s) >= 2
	}
	if s[0] != f[0] && (len(s[0]) > 1 || !strings.HasPrefix(f[0], s[0])) {
		return false
	}
	return s[len(s)-1] == f[len(f)-1] || len(s) > 1 && s[0] == f[0] && within(s[1:], f[1:])
}

// within reports whether all words of s stand in f, in their order: second
// given names and second surnames are left out ("Ana Ruiz" for "Ana M. Ruiz
// Paz").
func within(s, f []string) bool {
	for _, w := range f {
		if len(s) > 0 && s[0] == w {
			s = s[1:]
		}
	}
	return len(s) == 0
}
