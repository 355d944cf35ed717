package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// joinCalledByKind joins a body, place, thing or paper that an article of a story calls by a bare
// noun alone ("the museum", "the union") with the one that has a name in the articles of the
// story and is of that kind: its name holds the noun ("Norham Museum"), a claim says so
// ("Ruritel is an airline"), or its own article calls it by the noun ("the regulator").
func (id *identities) joinCalledByKind(w *world) {
	kinds := id.namedKinds(w)
	for i := range id.things {
		noun := id.bareKind(i)
		if noun == "" {
			continue
		}
		fits := id.kindInStory(i, noun, kinds[string(id.class(i))+":"+noun])
		id.joinOnly(i, fits, "kind", "of what has a name in the articles of the story, one is of that kind", "more than one of the story is of that kind")
	}
}

// namedKinds returns the things with a name by the nouns for their kind, with the class, in
// the order of their articles' days. It notes the nouns that their articles call them by
// with the titles.
func (id *identities) namedKinds(w *world) map[string][]int {
	out, n := blocks{}, &id.book.Naming
	for i := range id.things {
		t := &id.things[i]
		if noun := id.nounInName(t); noun != "" && id.ofKinds(t) {
			out.add(string(t.class)+":"+noun, i)
		}
		for _, words := range id.calledIn(i, ontology.Organization, ontology.Place, ontology.Artifact) {
			out.add(string(t.class)+":"+lastOf(words), i)
			id.titles[i] = append(id.titles[i], lastOf(words))
		}
	}
	for i, c := range w.claims {
		if c.Type != kindType || c.Polarity == Negative || w.stanceAt[i] != asserts {
			continue
		}
		for _, kind := range c.Role("object") {
			words := described(n, kind.Name)
			for _, a := range c.Role("agent") {
				if k := id.thing(c.ArticleID, &a); k >= 0 && len(words) > 0 && id.things[k].named && id.ofKinds(&id.things[k]) {
					out.add(string(id.things[k].class)+":"+lastOf(words), k)
				}
			}
		}
	}
	for _, key := range sortedKeys(out) {
		slices.SortStableFunc(out[key], id.byPublication)
		out[key] = slices.Compact(out[key])
	}
	return out
}

// nounInName returns the last word of the name of a thing, before "of" or a number: the museum of
// "Norham Museum" and of "Museum of Norham", the treaty of "Treaty 12"; "" without a name, and of
// what is several.
func (id *identities) nounInName(t *thing) string {
	words := strings.Fields(id.fold(t.name))
	if k := slices.Index(words, "of"); k > 0 {
		words = words[:k]
	}
	for len(words) > 1 && strings.Trim(lastOf(words), digits) == "" {
		words = words[:len(words)-1]
	}
	if !t.named || len(words) == 0 || singular(lastOf(words)) != lastOf(words) {
		return ""
	}
	return lastOf(words)
}

// kindType is the type of claims that say of what kind something is.
const kindType = "INSTANCE_OF"

// ofKinds reports whether a thing of a dated article is one of those that go by a noun for
// their kind.
func (id *identities) ofKinds(t *thing) bool {
	switch t.class {
	case ontology.Organization, ontology.Place, ontology.Artifact, ontology.Document, ontology.Norm:
		return t.home != nil && t.home.published != ""
	}
	return false
}

// bareKind returns the noun by which alone, with "the" and perhaps names of where it is, a
// thing without a name is called; "" where it is called by more, by what a place has one of, by
// what places are, or by what says nothing.
func (id *identities) bareKind(i int) string {
	t, n := &id.things[i], &id.book.Naming
	if t.named || id.cluster[id.same.find(i)].named || !id.ofKinds(t) || another(n, t.name) || id.book.Consistency.Media.Kinds[t.kind] {
		return "" // "this newspaper" is whichever speaks
	}
	for _, r := range t.refs {
		words := strings.Fields(r.Text)
		if len(words) < 2 || !n.Definite[Fold(words[0])] {
			continue
		}
		for words = words[1:]; len(words) > 1 && capital(words[0]); words = words[1:] { // "the Norham museum"
		}
		if noun := Fold(words[0]); len(words) == 1 && singular(noun) == noun && !n.SoleBodies[noun] && !n.PlaceHeads[noun] && !n.EmptyHeads[noun] && !n.People[noun] {
			return noun
		}
	}
	return ""
}

// kindInStory returns one of the things of each entity of a kind that other articles of the
// story name; none where the article itself names one, which the noun there does not stand for.
// What is of the kind for all that its name does not say so must be named in several; a body not in
// the article itself, whose reader did not take the noun for it.
func (id *identities) kindInStory(i int, noun string, named []int) []int {
	mine := id.things[i].home
	at, _ := slices.BinarySearchFunc(named, i, id.byPublication)
	var fits []int
	for _, k := range named[max(0, at-mostStories/2):min(len(named), at+mostStories/2)] {
		theirs := id.things[k].home
		if mine == theirs {
			return nil
		}
		if x, y := id.things[i].kind, id.things[k].kind; x != "" && y != "" && x != y {
			continue // the union that strikes is not the European Union
		}
		if id.nounInName(&id.things[k]) != noun && len(id.cluster[id.same.find(k)].members) < 2 {
			continue // of whom one article alone speaks is not what the story is about
		}
		if id.placedElsewhere(k, i) || !id.oneStory(i, k) || id.veto(i, k) != "" || id.class(i) == ontology.Organization && id.namedWith(i, k) {
			continue
		}
		fits = id.withSet(fits, k)
	}
	return fits
}

// namedWith reports whether the article of a thing names another.
func (id *identities) namedWith(i, named int) bool {
	return slices.ContainsFunc(id.cluster[id.same.find(named)].members, func(m int) bool {
		return id.things[m].named && id.things[m].article == id.things[i].article
	})
}
