package graph

import (
	"cmp"
	"strings"

	"wiregraph/graph/ontology"
)

// phrase names the fillers of a role: "A, B and C", "something" for none.
func (c *clause) phrase(role string) string { return c.object(role, false) }

// object names the fillers of a role; where they tell what kind of thing
// something is, as a kind: "a company".
func (c *clause) object(role string, kind bool) string {
	w := c.w
	r := c.f.role(role)
	if r == nil {
		return "something"
	}
	const most = 4
	var l []string
	for _, e := range w.foremost(w.entitiesOf(r.things)) {
		if (kind || e.class == ontology.Role && c.f.role("of") == nil && lower(e.name)) && !e.named && !w.several(e) {
			l = append(l, w.book.Wordings.Indefinite(cmp.Or(e.name, e.id)))
		} else {
			l = append(l, w.withArticle(e))
		}
	}
	for _, o := range r.facts {
		l = append(l, c.event(w.facts[o]))
	}
	for _, words := range r.literals {
		if len(r.facts) > 0 { // beside events that have names, one that is told by a clause
			words = "“" + words + "”"
		}
		l = append(l, words)
	}
	if len(l) > most {
		l = append(l[:most:most], "others")
	}
	if n := len(l); n > 1 {
		return strings.Join(l[:n-1], ", ") + " and " + l[n-1]
	}
	return l[0]
}

// lower reports whether a description begins in lower case: "mayor".
func lower(s string) bool { return s != "" && s == strings.ToLower(s) }

// several reports whether a verb behind the phrase of a role stands in the plural.
func (c *clause) several(role string) bool {
	w := c.w
	r := c.f.role(role)
	if r == nil {
		return false
	}
	things := w.foremost(w.entitiesOf(r.things))
	switch {
	case len(things)+len(r.facts)+len(r.literals) > 1:
		return true
	case len(things) == 1:
		return w.several(things[0])
	case len(r.facts) == 1:
		return w.many(w.book.Wordings.Of(w.facts[r.facts[0]].typ.ID).Noun)
	}
	return w.many(r.literals[0])
}

// several reports whether the name of an entity is a plural: that of people
// called by one word and of what goes without a name may be, not that of a
// body or a country.
func (w *world) several(e *entity) bool {
	return (!e.named || e.class == ontology.Group) && w.many(e.name)
}

// many reports whether the head of a description is a plural: the last word
// before what follows the head.
func (w *world) many(description string) bool {
	n := &w.book.Naming
	words := strings.Fields(Fold(caption(n, description)))
	for i, word := range words {
		if i == 0 || word != "of" {
			if word == "and" {
				return true
			}
			continue
		}
		if i+1 < len(words) && n.Measures[singular(words[i-1])] { // "a number of people"
			return w.many(strings.Join(words[i+1:], " "))
		}
		words = words[:i]
		break
	}
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	k, counted := number(last, n.Numbers) // "three were hurt"
	return counted && k > 1 || w.book.Wordings.Many(last)
}

// withArticle puts the article before a description that articles put before
// it themselves: "a car", "the weapons".
func (w *world) withArticle(e *entity) string {
	name := cmp.Or(e.name, e.id)
	if first, _, _ := strings.Cut(name, " "); e.named || e.class == ontology.Role || w.book.Naming.Determiners[Fold(first)] {
		return name
	}
	several := w.many(name)
	definite := false
	for _, i := range e.things {
		switch first, _, _ := strings.Cut(strings.ToLower(w.identity.things[i].name), " "); first {
		case "a", "an":
			if several {
				return name // one of them elsewhere
			}
			return w.book.Wordings.Indefinite(name)
		case "the", "this", "that", "these", "those":
			definite = true
		}
	}
	if definite {
		return "the " + name
	}
	return name
}
