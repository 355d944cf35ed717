package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// A derivation is why a derived fact holds.
type derivation struct {
	rule     string
	premises []int // facts, ascending
	claims   []int // claims that the conclusion leans on directly; for conflicts
}

// derive draws the conclusions of the rulebook. Rules see what articles
// report as probable or better, never what is only denied or planned, and
// never other conclusions; so one pass suffices and the result is the same in
// any order.
func (w *world) derive() {
	d := &deriver{w: w, kinds: map[*entity]map[string]bool{}, sides: map[string]map[string]bool{}, names: map[calling]map[string]bool{}}
	d.gatherSides()
	d.gatherKinds()
	for _, e := range w.entities {
		if e.class == ontology.Place && e.kind == "Country" {
			d.countries = append(d.countries, e)
		}
	}
	taken := map[string]*fact{}
	reported := len(w.facts)
	for _, r := range w.book.Rules {
		d.apply(r, reported, taken)
	}
}

// A filling gives variables the entities that fill them.
type filling struct {
	vars     map[string][]*entity
	premises []int
}

type deriver struct {
	w         *world
	kinds     map[*entity]map[string]bool // what a thing may be called
	sides     map[string]map[string]bool  // entity id -> ids of those on whose side it stands
	countries []*entity
	names     map[calling]map[string]bool // what things are called by their descriptions; made when first needed
}

// apply fires a rule for each way to fill its premises.
func (d *deriver) apply(r ontology.Rule, reported int, taken map[string]*fact) {
	bindings := []filling{{vars: map[string][]*entity{}}}
	for _, p := range r.If {
		var next []filling
		before := d.join(r.Where, bindings)
		for k, f := range d.w.facts[:reported] {
			if f.derived != nil || !slices.Contains(p.Types, f.typ.ID) || !f.positive() {
				continue
			}
			bound, ok := d.bind(p, f)
			if !ok {
				continue
			}
			for _, i := range before.partners(bound) {
				if n, ok := bindings[i].extend(bound, k); ok && d.holds(r.Where, n.vars, false) {
					next = append(next, n)
				}
			}
		}
		bindings = next
	}
	for _, b := range bindings {
		if d.holds(r.Where, b.vars, true) && !(r.InTurn && d.w.outOfTurn(b.premises)) {
			d.conclude(r, b, taken)
		}
	}
}

// bind fills the variables of a premise from a fact. Of roles that bind one
// variable the first filled one counts, in the order of the type.
func (d *deriver) bind(p ontology.Premise, f *fact) (map[string][]*entity, bool) {
	if p.Says != nil && !d.says(f, p.Says) {
		return nil, false
	}
	out := map[string][]*entity{}
	for _, spec := range f.typ.Roles {
		v, ok := p.Roles[spec.Name]
		r := f.role(spec.Name)
		if !ok || r == nil {
			continue
		}
		var l []*entity
		for _, e := range d.w.entitiesOf(r.things) {
			if own := p.Classes[string(e.class)]; own != "" && own != v {
				if !slices.Contains(out[own], e) {
					out[own] = append(out[own], e)
				}
			} else {
				l = append(l, e)
			}
		}
		if len(l) > 0 && len(out[v]) == 0 {
			out[v] = l
		}
	}
	for _, role := range sortedKeys(p.Through) {
		if r := f.role(role); r != nil {
			for _, k := range r.facts {
				d.unfold(p.Through[role], d.w.facts[k], out)
			}
		}
	}
	for _, v := range sortedKeys(p.NamedIn) {
		if len(out[v]) == 0 {
			if l := d.named(f, p.NamedIn[v]); len(l) > 0 {
				out[v] = l
			}
		}
	}
	if p.Says != nil && p.Says.UnlessBound != "" && len(out[p.Says.UnlessBound]) == 0 && !d.saysOnly(f, p.Says) {
		return nil, false
	}
	return out, !slices.ContainsFunc(p.Need, func(role string) bool { return !fills(p, role, out) })
}

// fills reports whether something binds a variable of the role of a premise: words
// alone name nobody who could be met again.
func fills(p ontology.Premise, role string, vars map[string][]*entity) bool {
	if len(vars[p.Roles[role]]) > 0 {
		return true
	}
	for _, v := range p.Through[role] {
		if len(vars[v]) > 0 {
			return true
		}
	}
	return false
}

// outOfTurn reports whether a premise lies wholly before one that stands before it. What
// has no day was over when it was first reported.
func (w *world) outOfTurn(premises []int) bool {
	for i, k := range premises {
		f := w.facts[k]
		when := f.when
		if when.unknown() && len(f.standing.first) >= 10 {
			when = newInterval(f.standing.first[:10], "")
		}
		if slices.ContainsFunc(premises[:i], func(b int) bool {
			before := w.facts[b].when
			return !when.compatible(before) && below(when.end(), before.from)
		}) {
			return true
		}
	}
	return false
}

// unfold binds variables to what fills the roles of an event that fills a role.
func (d *deriver) unfold(roles map[string]string, event *fact, out map[string][]*entity) {
	for _, spec := range event.typ.Roles {
		v, ok := roles[spec.Name]
		if r := event.role(spec.Name); ok && r != nil && len(out[v]) == 0 {
			if l := d.w.entitiesOf(r.things); len(l) > 0 {
				out[v] = l
			}
		}
	}
}

// extend joins a premise's variables to a filling; a shared variable must
// have a filler in common.
func (b filling) extend(vars map[string][]*entity, premise int) (filling, bool) {
	n := filling{vars: map[string][]*entity{}, premises: append(slices.Clone(b.premises), premise)}
	for v, l := range b.vars {
		n.vars[v] = l
	}
	for v, l := range vars {
		if old, ok := n.vars[v]; ok && !overlap(old, l) {
			return filling{}, false
		}
		n.vars[v] = l
	}
	return n, true
}

func overlap(a, b []*entity) bool {
	return slices.ContainsFunc(a, func(x *entity) bool { return slices.Contains(b, x) })
}

// holds tests the conditions; those with variables that are not bound yet
// fail only when final.
func (d *deriver) holds(where []ontology.Condition, vars map[string][]*entity, final bool) bool {
	for _, c := range where {
		a, b := vars[c.Of[0]], vars[c.Of[1]]
		if len(a) == 0 || len(b) == 0 {
			if final && !c.IfBound {
				return false
			}
			continue
		}
		ok := false
		switch c.Test {
		case "kind_of":
			ok = d.some(a, b, d.kindOf)
		case "same_side":
			ok = d.some(a, b, d.sameSide)
		case "differ":
			ok = !d.some(a, b, d.sameSide)
		case "abroad":
			ok = d.some(a, b, func(x, y *entity) bool { return x.country != "" && !d.sameSide(x, y) })
		}
		if !ok {
			return false
		}
	}
	return true
}

func (d *deriver) some(a, b []*entity, test func(x, y *entity) bool) bool {
	for _, x := range a {
		for _, y := range b {
			if test(x, y) {
				return true
			}
		}
	}
	return false
}
