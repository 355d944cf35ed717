package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// named returns the countries that the words in the roles name.
func (d *deriver) named(f *fact, roles []string) []*entity {
	var out []*entity
	for _, text := range d.texts(f, roles) {
		text = " " + text + " "
		for _, c := range d.countries {
			if !slices.Contains(out, c) && slices.ContainsFunc(append([]string{c.name}, c.aliases...), func(n string) bool { return strings.Contains(text, " "+Fold(n)+" ") }) {
				out = append(out, c)
			}
		}
	}
	return out
}

// says reports whether the words of the roles hold one of those asked for.
func (d *deriver) says(f *fact, s *ontology.Says) bool {
	return slices.ContainsFunc(d.texts(f, s.Roles), func(text string) bool {
		return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return slices.Contains(s.Words, w) })
	})
}

// saysOnly reports whether the roles say no more than the words asked for and those
// allowed beside them. Who takes part in an event that fills one may be named.
func (d *deriver) saysOnly(f *fact, s *ontology.Says) bool {
	more := func(text string) bool {
		return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return !slices.Contains(s.Words, w) && !slices.Contains(s.Only, w) })
	}
	for _, name := range s.Roles {
		r := f.role(name)
		if r == nil {
			continue
		}
		if slices.ContainsFunc(d.wordsOf(r), more) {
			return false
		}
		for _, k := range r.facts {
			event := d.w.facts[k]
			for i := range event.roles {
				if r := &event.roles[i]; r.name != event.typ.Roles[0].Name && (len(r.facts) > 0 || slices.ContainsFunc(d.wordsOf(r), more)) {
					return false
				}
			}
		}
	}
	return true
}

// texts returns the folded words that stand in the roles: literals, what the
// things there are called, and the passages that tell of events.
func (d *deriver) texts(f *fact, roles []string) []string {
	var out []string
	for _, name := range roles {
		r := f.role(name)
		if r == nil {
			continue
		}
		out = append(out, d.wordsOf(r)...)
		for _, k := range r.facts {
			for _, i := range d.w.facts[k].claims {
				out = append(out, Fold(d.w.claims[i].Quote))
			}
		}
	}
	return out
}

// wordsOf returns the folded words of a role, events aside.
func (d *deriver) wordsOf(r *factRole) []string {
	var out []string
	for _, l := range r.literals {
		out = append(out, Fold(l))
	}
	for _, i := range r.things {
		for _, m := range d.w.entities[d.w.entityOf[i]].things {
			out = append(out, Fold(d.w.identity.things[m].name))
		}
	}
	return out
}
