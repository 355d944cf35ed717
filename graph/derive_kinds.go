package graph

import (
	"maps"
	"strings"
)

// sameSide reports whether x is y, stands on its side, or shares its country.
func (d *deriver) sameSide(x, y *entity) bool {
	return x == y || x.country != "" && x.country == y.country || d.sides[x.id][y.id] || d.sides[y.id][x.id]
}

// kindOf reports whether something that x may be called stands under
// something that y is called.
func (d *deriver) kindOf(x, y *entity) bool {
	if x == y {
		return true
	}
	for _, of := range sortedKeys(d.called(y, false)) {
		for is := range d.called(x, true) {
			if d.w.book.KindOf(is, of) {
				return true
			}
		}
	}
	return false
}

// called returns what an entity is called, and for the thing tested what
// claims say it is.
func (d *deriver) called(e *entity, tested bool) map[string]bool {
	own := d.names[calling{e, tested}]
	if own == nil {
		own = d.describe(e, tested)
		d.names[calling{e, tested}] = own
	}
	if !tested || len(d.kinds[e]) == 0 {
		return own
	}
	out := maps.Clone(own)
	for k := range d.kinds[e] {
		out[k] = true
	}
	return out
}

// A calling is an entity as the thing tested, or as what it is tested against.
type calling struct {
	entity *entity
	tested bool
}

// describe returns what an entity is called by its descriptions: their heads,
// its kinds, and, for the thing tested, the classes its adjectives give it. Of
// a class only the fullest head counts: a ban on luxury vehicles is no ban on
// vehicles.
func (d *deriver) describe(e *entity, tested bool) map[string]bool {
	out := map[string]bool{}
	for _, i := range e.things {
		t := &d.w.identity.things[i]
		words := described(&d.w.book.Naming, t.name)
		n := len(words)
		if n > 1 {
			out[words[n-2]+" "+words[n-1]] = true // "luxury goods": the head alone says nothing
		}
		if !tested {
			if n > 1 && d.w.book.Naming.NormHeads[words[n-1]] {
				out[singular(words[n-2])] = true // "an arms embargo"
			}
			if _, of, ok := strings.Cut(" "+Fold(t.name)+" ", " of "); ok { // "the supply of luxury vehicles"
				if of := described(&d.w.book.Naming, of); len(of) > 1 {
					out[strings.Join(of[len(of)-2:], " ")] = true
				} else if len(of) == 1 {
					out[of[0]] = true
				}
			}
		}
		if tested || n == 1 {
			for _, h := range d.w.book.Heads(words, "") {
				out[h] = true
			}
		}
		if !tested {
			continue
		}
		if t.kind != "" {
			out[strings.ToLower(t.kind)] = true
		}
		for _, r := range t.refs {
			for _, class := range d.w.book.Modified(strings.Fields(Fold(r.Text))) {
				out[class] = true
			}
			for _, h := range d.w.book.Heads(described(&d.w.book.Naming, r.Text), "") {
				out[h] = true
			}
		}
	}
	return out
}

// gatherKinds notes what facts say that things are: the model of an item, the
// class of a model.
func (d *deriver) gatherKinds() {
	w := d.w
	says := map[string]bool{w.book.Consistency.Model: true, "INSTANCE_OF": true}
	type is struct{ a, b *entity }
	var links []is
	for _, f := range w.facts {
		if !says[f.typ.ID] || len(f.typ.Roles) < 2 || !f.positive() {
			continue
		}
		a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		if a == nil || b == nil {
			continue
		}
		for _, x := range w.entitiesOf(a.things) {
			for _, y := range w.entitiesOf(b.things) {
				links = append(links, is{x, y})
			}
		}
	}
	for range 3 { // item -> model -> class -> class
		for _, l := range links {
			if d.kinds[l.a] == nil {
				d.kinds[l.a] = map[string]bool{}
			}
			for k := range d.called(l.b, true) {
				d.kinds[l.a][k] = true
			}
		}
	}
}

// gatherSides notes who stands on whose side.
func (d *deriver) gatherSides() {
	for _, f := range d.w.facts {
		for _, s := range d.w.book.Sides {
			if f.typ.ID != s.Type || len(f.typ.Roles) == 0 || !f.positive() {
				continue
			}
			a, b := f.role(f.typ.Roles[0].Name), f.role(s.Role)
			if a == nil || b == nil {
				continue
			}
			for _, x := range d.w.entitiesOf(a.things) {
				for _, y := range d.w.entitiesOf(b.things) {
					if d.sides[x.id] == nil {
						d.sides[x.id] = map[string]bool{}
					}
					d.sides[x.id][y.id] = true
				}
			}
		}
	}
}
