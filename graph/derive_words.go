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
	for _, text := range d.texts(f, s.Roles) {
		for _, w := range strings.Fields(text) {
			if slices.Contains(s.Words, w) {
				return true
			}
		}
	}
	return false
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
		for _, l := range r.literals {
			out = append(out, Fold(l))
		}
		for _, i := range r.things {
			for _, m := range d.w.entities[d.w.entityOf[i]].things {
				out = append(out, Fold(d.w.identity.things[m].name))
			}
		}
		for _, k := range r.facts {
			for _, i := range d.w.facts[k].claims {
				out = append(out, Fold(d.w.claims[i].Quote))
			}
		}
	}
	return out
}
