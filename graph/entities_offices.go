package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// An incumbent is somebody under the key of an office of which a place has one
// holder at a time.
type incumbent struct {
	thing int
	said  bool // the article says of which place
}

// joinOffices joins a person known by office alone ("the Norlandish
// president") with the one person who is said to hold it, in the same article
// or in one that appeared within the window: offices change hands. Where an
// article does not say of which place, both must tell one story.
func (id *identities) joinOffices(w *world) {
	for _, slot := range id.book.Consistency.Functional {
		if len(slot.Offices) == 0 {
			continue
		}
		holders := id.holders(w, slot)
		for i := range id.things {
			t := &id.things[i]
			if t.named || t.class != ontology.Person {
				continue
			}
			key, said := id.office(t, slot.Offices)
			if key == "" {
				continue
			}
			fits := id.incumbents(i, said, holders[key])
			id.joinOnly(i, fits, "office", "this person holds the office at that time", "more than one person is said to hold the office at that time")
		}
	}
}

// mostIncumbents bounds how many passages about holders of an office one is
// compared with, the nearest in time first: a president is in many articles.
const mostIncumbents = 64

// incumbents returns one of the things of each person who may be the one known
// by office: said to hold it in the same days.
func (id *identities) incumbents(i int, said bool, holders []incumbent) []int {
	mine := id.things[i].home
	at, _ := slices.BinarySearchFunc(holders, incumbent{thing: i}, id.byDay)
	var fits []int
	for _, h := range holders[max(0, at-mostIncumbents/2):min(len(holders), at+mostIncumbents/2)] {
		theirs := id.things[h.thing].home
		if mine != theirs && !mine.near(theirs) || !(said && h.said) && !mine.sameStory(theirs) {
			continue
		}
		if id.veto(i, h.thing) == "" {
			fits = id.withSet(fits, h.thing)
		}
	}
	return fits
}

// holders returns the named people who are said to hold one of the slot's
// offices, by office and place, in the order of their articles' days.
func (id *identities) holders(w *world, slot ontology.Functional) map[string][]incumbent {
	out := map[string][]incumbent{}
	for i, c := range w.claims {
		if c.Type != slot.Type || c.Polarity == Negative || w.stanceAt[i] != asserts || len(c.Role("status")) > 0 {
			continue
		}
		h := id.homes[c.ArticleID]
		for _, r := range c.Role(slot.Key[0]) {
			office, place := id.officeWords(r.Name, h)
			if !slices.Contains(slot.Offices, office) {
				continue
			}
			for _, of := range c.Role(slot.Key[1]) {
				if k := id.thing(c.ArticleID, &of); k >= 0 && id.things[k].class == ontology.Place {
					place = id.placeKey(&id.things[k])
				}
			}
			said := place != ""
			if !said {
				place = h.place
			}
			for _, a := range c.Role(slot.Value) {
				if k := id.thing(c.ArticleID, &a); k >= 0 && id.things[k].named && place != "" {
					out[office+"@"+place] = append(out[office+"@"+place], incumbent{k, said})
				}
			}
		}
	}
	for _, l := range out {
		slices.SortStableFunc(l, id.byDay)
	}
	return out
}

// byDay orders incumbents by the days of their articles, then by article.
func (id *identities) byDay(a, b incumbent) int { return id.byPublication(a.thing, b.thing) }

// office returns the office and place that a person without a name is known
// by, and whether the words say the place; "" for other descriptions.
func (id *identities) office(t *thing, offices []string) (key string, said bool) {
	h := t.home
	words := owners(t.name)
	if len(words) == 0 || id.book.Naming.Determiners[Fold(words[0])] && !id.book.Naming.Definite[Fold(words[0])] {
		return "", false
	}
	office, place := id.officeWords(t.name, h)
	if place == "" && t.country != "" { // a place that the article speaks of nowhere else: "the Sulandish president"
		place = countryKey(t.country)
		office, _ = id.officeWords(strings.Join(slices.DeleteFunc(words, capital), " "), h)
	}
	switch {
	case !slices.Contains(offices, office):
		return "", false
	case place != "":
		return office + "@" + place, true
	case h.place == "":
		return "", false
	}
	return office + "@" + h.place, false
}

// officeWords returns the folded words of an office without its place, and
// the place's key.
func (id *identities) officeWords(name string, h *home) (office, place string) {
	n := &id.book.Naming
	words := owners(name)
	for len(words) > 1 && n.Definite[Fold(words[0])] {
		words = words[1:]
	}
	words, place = h.withoutPlace(words)
	office = Fold(strings.Join(words, " "))
	return strings.TrimSuffix(strings.TrimSuffix(office, " the"), " of"), place
}
