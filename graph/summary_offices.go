package graph

import (
	"strings"

	"wiregraph/graph/ontology"
)

// kind names a kind of things as what one of them is: "colours" as "a colour".
func (w *world) kind(name string) string {
	if first, _, _ := strings.Cut(name, " "); w.many(name) && strings.Trim(first, digits+",") == "" {
		return name // "4,000 new posts"
	}
	if w.many(name) && !strings.Contains(name, " of ") {
		words := strings.Fields(name)
		last := len(words) - 1
		words[last] = singular(words[last])
		name = strings.Join(words, " ")
	}
	if w.many(name) {
		return name
	}
	return w.book.Wordings.Indefinite(name)
}

// plural names a kind as what several are: "police officer" as "police officers".
func (w *world) plural(name string) string {
	head, rest, of := strings.Cut(name, " of ")
	at := strings.LastIndexByte(head, ' ') + 1
	name = head[:at] + w.book.Wordings.Present(head[at:])
	if of {
		return name + " of " + rest
	}
	return name
}

// office names what somebody is: "president", of one among many "a researcher".
func (c *clause) office(name string) string {
	switch {
	case !lower(lastOf(strings.Fields(name))), strings.Contains(name, " of "), (c.f.role("of") != nil || c.f.typ.Open) && c.sole(name):
		return name
	case c.several(firstOf(c.f.typ)) && !c.w.many(name):
		return c.w.plural(name)
	case c.several(firstOf(c.f.typ)):
		return name
	}
	return c.w.kind(name)
}

// sole reports whether a body or a country has one office of that name.
func (c *clause) sole(name string) bool {
	words := strings.Fields(Fold(name))
	last := words[len(words)-1]
	return c.w.book.Wordings.Sole(last) || c.w.book.Naming.Titles[last] && !c.w.book.Wordings.Post(last)
}

// among returns what joins a post, of which there are many, and whose it is: "a
// researcher at the university", "an heiress from Norland"; "of" for an office.
func (c *clause) among(name string) string {
	words := strings.Fields(Fold(name))
	if !lower(lastOf(strings.Fields(name))) || len(words) == 0 || strings.Contains(name, " of ") {
		return "of"
	}
	post := c.w.book.Wordings.Post(words[len(words)-1])
	for _, e := range c.w.entitiesOf(c.f.role("of").things) {
		switch {
		case e.class == ontology.Place && (post || !c.sole(name)):
			return "from"
		case post && e.class == ontology.Organization:
			return "at"
		}
	}
	return "of"
}

// of adds whose office or attribute something is, unless its name says so:
// "Senate Majority Leader of the Senate".
func (c *clause) of() {
	_, second := mainRoles(c.f.typ)
	join := "of"
	if r := c.f.role(second); r != nil {
		said := strings.Fields(Fold(c.phrase(second)))
		for _, e := range c.w.entitiesOf(c.f.role("of").things) {
			if name := strings.Fields(Fold(e.name)); len(name) > 0 && within(name, said) {
				return
			}
		}
		for _, e := range c.w.entitiesOf(r.things) {
			if e.class == ontology.Role {
				join = c.among(e.name)
			}
		}
	}
	c.WriteString(" " + join + " " + c.phrase("of"))
}
