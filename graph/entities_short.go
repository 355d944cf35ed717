package graph

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// joinByPlace joins bodies whose names say of which place they are, in
// whatever words: "the US embassy", "the United States Embassy".
func (id *identities) joinByPlace() {
	b := blocks{}
	for i := range id.things {
		if rest, place := id.placedName(&id.things[i]); place != "" && len(rest) > 0 {
			b.add(strings.Join(rest, " ")+"@"+place, i)
		}
	}
	for _, key := range b.ofSeveral() {
		id.settle(b[key], "place", "the names are the same, each with a name of the place")
	}
}

// placedName returns the words of a body's name without its place, and the
// place's key; "" for other things.
func (id *identities) placedName(t *thing) (words []string, place string) {
	h := t.home
	if !t.named || t.class != ontology.Organization || h == nil {
		return nil, ""
	}
	rest, place := h.withoutPlace(owners(t.name))
	if place == "" {
		return nil, ""
	}
	return id.nameWords(t.class, strings.Join(rest, " ")), place
}

// joinShortNames joins what an article calls by less than its name with what
// another of the same story calls by more: a surname, a body without its place
// or without what it is, a facility without its kind. What fits two joins
// neither.
func (id *identities) joinShortNames() {
	full := blocks{} // what the name may be cut to -> things of the fuller name
	for i := range id.things {
		for _, s := range id.shortForms(&id.things[i]) {
			full.add(s, i)
		}
	}
	for _, l := range full {
		slices.SortStableFunc(l, id.byPublication)
	}
	for i := range id.things {
		t := &id.things[i]
		h := t.home
		if !t.named || h == nil || h.published == "" {
			continue
		}
		short := strings.Join(id.partyStem(t, t.words), " ")
		fits := id.inStory(i, short, full[string(t.class)+":"+short])
		why := "an article of the same story has the fuller name"
		if designation(short) {
			why = "the fuller name of the model has its designation"
		}
		id.joinOnly(i, fits, "short", why, "the shorter name fits more than one thing of the story")
	}
}

func (id *identities) byPublication(i, j int) int {
	a, b := &id.things[i], &id.things[j]
	return cmp.Or(strings.Compare(a.home.published, b.home.published), strings.Compare(a.article, b.article))
}

// inStory returns one of the things of each set among the candidates, ordered
// by day, that articles of the thing's story name, or any where the short name
// is a model's designation; a surname does not itself make two articles a story.
func (id *identities) inStory(i int, short string, candidates []int) []int {
	h, besides := id.things[i].home, 0
	if id.things[i].class == ontology.Person {
		besides = id.nameNumber(short)
	}
	at, _ := slices.BinarySearchFunc(candidates, i, id.byPublication)
	var fits []int
	for _, c := range candidates[max(0, at-mostStories/2):min(len(candidates), at+mostStories/2)] {
		if id.same.find(c) == id.same.find(i) {
			return nil
		}
		if o := id.things[c].home; o == h || !designation(short) && !o.callsAs(h, besides) || id.veto(c, i) != "" {
			continue
		}
		fits = id.withSet(fits, c)
	}
	return fits
}

// shortForms returns what the name of a thing may be cut to, with its class.
func (id *identities) shortForms(t *thing) []string {
	if !t.named || t.home == nil {
		return nil
	}
	n := &id.book.Naming
	words := t.words
	var out []string
	add := func(w []string) {
		s := strings.Join(w, " ")
		anyones := generic(n, s) && !(t.kind == party && len(w) == 1 && !n.SoleBodies[s]) // but the Labour Party is Labour
		if len(w) > 0 && len(w) < len(words) && !anyones {
			out = append(out, string(t.class)+":"+s)
		}
	}
	switch t.class {
	case ontology.Person:
		if len(words) > 1 {
			add(words[len(words)-1:])
		}
	case ontology.Organization:
		if rest, place := id.placedName(t); place != "" {
			add(rest)
		}
		if own := strings.Fields(t.name); len(own) > 2 && owners(own[0])[0] != own[0] {
			add(words[1:]) // "Lund's Alliance for Change"
		}
		for k := 1; k < len(words)-1; k++ {
			if n.Beyond[strings.Join(words[:k], " ")] != "" { // "the UN Security Council"
				out = append(out, string(t.class)+":"+strings.Join(words[k:], " "))
			}
		}
		for k := len(words) - 1; k >= max(1, len(words)-2); k-- {
			if n.PlainHeads[strings.Join(words[k:], " ")] {
				add(id.partyStem(t, words[:k]))
			}
		}
		if (t.kind == company || t.kind == "") && t.home.names[words[0]] == "" && !n.GenericBodies[words[0]] && !isAcronym(owners(t.name)[0]) {
			for k := 1; k < len(words) && !strings.ContainsAny(words[k], digits); k++ {
				add(words[:k])
			}
		}
	case ontology.Artifact:
		if last := words[len(words)-1]; designation(last) {
			add([]string{last})
		}
	case ontology.Place:
		if t.kind == facility && len(words) > 1 {
			add(words[:len(words)-1])
		}
	}
	return out
}

// partyStem cuts the ending off the last word of a party's name: the Democrats
// are the Democratic Party.
func (id *identities) partyStem(t *thing, words []string) []string {
	if t.kind != party || len(words) == 0 {
		return words
	}
	out := slices.Clone(words)
	last := &out[len(out)-1]
	for _, ending := range id.book.Naming.PartyEndings {
		if cut, ok := strings.CutSuffix(*last, ending); ok && len(cut) > 3 {
			*last = cut
			break
		}
	}
	return out
}

// party is the kind of bodies whose members are called like them.
const party = "Party"

// designation reports whether a word of letters and digits says in every
// article which model is meant: "the A380" is the Airbus A380.
func designation(word string) bool {
	return strings.ContainsAny(word, digits) && strings.ContainsFunc(word, unicode.IsLetter)
}

// digits tell what a maker makes from the maker: "Boeing 787".
const digits = "0123456789"

// company is the kind of bodies that are called by the beginning of their names.
const company = "Company"

// facility is the kind of places that are built, and called by what they are.
const facility = "Facility"
