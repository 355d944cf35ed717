package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// conclude adds the derived fact of a filling, or what the filling holds to
// the one that is there already: several bans of one authority that a gift may
// breach are one breach, with all of them for its premises.
func (d *deriver) conclude(r ontology.Rule, b filling, taken map[string]*fact) {
	w := d.w
	typ := w.types.get(r.Then.Type)
	fill := map[string][]*entity{}
	key := strings.ToLower(typ.ID)
	for _, spec := range typ.Roles {
		for _, v := range strings.Split(r.Then.Roles[spec.Name], "|") {
			if l := b.vars[v]; len(l) > 0 {
				fill[spec.Name] = l
				break
			}
		}
		if len(r.Then.One) == 0 || slices.Contains(r.Then.One, spec.Name) {
			key += ":" + d.whose(fill[spec.Name])
		}
	}
	key = shortID(key)
	f := taken[key]
	if f == nil {
		f = &fact{id: key, typ: typ, derived: &derivation{rule: r.ID}}
		taken[key] = f
		w.facts = append(w.facts, f)
	}
	var roles []factRole
	for _, spec := range typ.Roles {
		role := factRole{name: spec.Name}
		if old := f.role(spec.Name); old != nil {
			role = *old
		}
		for _, e := range fill[spec.Name] {
			role.things = merged(role.things, []int{e.things[0]})
		}
		if len(role.things) > 0 {
			roles = append(roles, role)
		}
	}
	f.roles = roles
	f.derived.premises = merged(f.derived.premises, sortedSet(b.premises))
	f.standing = w.derivedStanding(f)
	f.local = f.standing
}

// whose names entities in a key: norms and bodies by the authority whose they
// are, others by their ids.
func (d *deriver) whose(l []*entity) string {
	names := map[string]bool{}
	for _, e := range l {
		if a := d.w.authority(e.things[0]); a != "" {
			names[strings.ReplaceAll(a, " ", "-")] = true
		} else {
			names[e.id] = true
		}
	}
	if len(names) == 0 {
		return "-"
	}
	return strings.Join(sortedKeys(names), "+")
}

// derivedStanding is as strong as the weakest premise.
func (w *world) derivedStanding(f *fact) standing {
	s := standing{status: reported, confidence: 1}
	for _, k := range f.derived.premises {
		p := &w.facts[k].standing
		s.confidence = min(s.confidence, p.confidence)
		if p.status == disputed || p.status == denied {
			s.status = disputed
		}
		s.first, s.last = max(s.first, p.first), max(s.last, p.last)
	}
	return s
}
