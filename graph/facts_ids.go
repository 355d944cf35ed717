package graph

import (
	"slices"
	"strings"
)

// factIDs gives facts and items their ids, in waves: a fact can be named when
// all the things and facts that identify it are; an item when a fact that it
// stands in is. Those that guests brought along are named already.
func (w *world) factIDs(taken map[string]bool) {
	g := newGathering(w)
	var todo []*fact
	for _, f := range w.facts {
		if f.id == "" {
			todo = append(todo, f)
		} else {
			w.nameItems(f)
		}
	}
	for len(todo) > 0 {
		wave := map[string][]*fact{}
		var rest []*fact
		bases := make([]string, len(todo))
		inChunks(len(todo), func(from, to int) {
			own := g.withOwnMemories()
			for k := from; k < to; k++ {
				bases[k], _ = w.factBase(own, todo[k], false)
			}
		})
		for k, f := range todo {
			if base := bases[k]; base != "" {
				wave[base] = append(wave[base], f)
			} else {
				rest = append(rest, f)
			}
		}
		if len(wave) == 0 { // items and circles that nothing else identifies
			for _, f := range rest {
				base, _ := w.factBase(g, f, true)
				wave[base] = append(wave[base], f)
			}
			rest = nil
		}
		bases = sortedKeys(wave)
		for _, base := range bases {
			w.tellFactsApart(base, wave[base], taken)
		}
		for _, base := range bases {
			for _, f := range wave[base] {
				w.nameItems(f)
			}
		}
		todo = rest
	}
	w.entityIDs(func(e *entity) bool { return e.id == "" })
}

// factBase returns type and key fillers of a fact, and whether all of them
// have ids yet. Items do not identify an event that two named things identify.
// Forced, it leaves out what has none.
func (w *world) factBase(g *gathering, f *fact, forced bool) (string, bool) {
	var named, all []string
	strong := 0
	for _, k := range g.keyRoles(f.typ) {
		var ids, items []string
		for _, name := range k.roles {
			r := f.role(name)
			if r == nil {
				continue
			}
			for _, e := range w.entitiesOf(r.things) {
				if !w.identity.item(e.things[0]) {
					ids = append(ids, e.id)
				} else if e.id != "" && !slices.Contains(items, e.id) {
					items = append(items, e.id)
				}
			}
			for _, k := range r.facts {
				if o := w.facts[k]; o.id != "" {
					ids = append(ids, strings.ToLower(o.typ.ID)+"-"+shortHash(o.id))
				} else if !forced {
					return "", false
				}
			}
			if k.defining {
				for _, l := range r.literals {
					ids = append(ids, slug(l))
				}
			}
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		strong += len(ids)
		named = append(named, strings.Join(ids, "+"))
		all = append(all, strings.Join(append(slices.Clone(ids), items...), "+"))
	}
	parts := named
	if strong < 2 || f.typ.IsRelation() {
		parts = all
		for _, k := range g.keyRoles(f.typ) {
			for _, name := range k.roles {
				if r := f.role(name); r != nil {
					for _, e := range w.entitiesOf(r.things) {
						if e.id == "" && !forced {
							return "", false
						}
					}
				}
			}
		}
	}
	base := f.kindID()
	for _, p := range parts {
		if p == "" {
			p = "-"
		}
		base += ":" + p
	}
	return shortID(strings.TrimRight(base, ":-")), true
}

// shortID cuts an id that would be too long to read, and keeps it unique.
func shortID(id string) string {
	const longest = 120
	if len(id) <= longest {
		return id
	}
	return strings.ToValidUTF8(id[:longest-11], "") + "." + shortHash(id)
}

// tellFactsApart gives the facts of one base id ids of their own: the time
// where it differs, else a hash of the first claim. Facts of which no role
// tells anything have nothing in common that an id could stand on. Beside other
// volumes, what happened goes by its base id on a day, and only when that day and
// those who took part are known.
func (w *world) tellFactsApart(base string, l []*fact, taken map[string]bool) {
	holds := !w.in.Several || (lasting(l[0].typ) || l[0].typ.Durative) && w.complete(l[0])
	if len(l) == 1 && !taken[base] && base != l[0].kindID() && holds {
		l[0].id, taken[base] = base, true
		return
	}
	times := tally{}
	for _, f := range l {
		times.add("@" + f.when.from)
	}
	for _, f := range l {
		f.id = base
		switch nameless := base == f.kindID(); {
		case !nameless && f.when.from != "" && times["@"+f.when.from] == 1 && (holds || f.when.day() && w.identified(f)):
			f.id = base + "@" + f.when.from
		default:
			f.id = base + "." + shortHash(w.claims[w.firstClaim(f)].ID)
		}
		for taken[f.id] {
			f.id += "." + shortHash(f.id)
		}
		taken[f.id] = true
	}
}

// complete reports whether both roles that identify a fact before all are filled, and
// one by what is known by name: of "it is different" and "he uses an order" no other
// volume can know whether it tells the same.
func (w *world) complete(f *fact) bool {
	var filled, known int
	for i, spec := range f.typ.Roles {
		r := f.role(spec.Name)
		if i > 1 || r == nil {
			continue
		}
		filled++
		if len(r.facts) > 0 || slices.ContainsFunc(r.things, func(i int) bool { return !w.identity.item(i) }) {
			known++
		}
	}
	return filled == 2 && known > 0
}

// firstClaim returns the first claim that a fact stands on.
func (w *world) firstClaim(f *fact) int {
	for f.derived != nil {
		if len(f.derived.claims) > 0 {
			return f.derived.claims[0]
		}
		f = w.facts[f.derived.premises[0]]
	}
	return f.claims[0]
}

// kindID begins the ids of facts of a type and predicate.
func (f *fact) kindID() string {
	id := strings.ToLower(f.typ.ID)
	if f.predicate != "" {
		id += ":" + slug(f.predicate)
	}
	return id
}

// nameItems gives the items that stand in a fact an id qualified by it.
func (w *world) nameItems(f *fact) {
	for _, r := range f.roles {
		var items []*entity
		for _, i := range r.things {
			if e := w.entities[w.entityOf[i]]; e.id == "" && !slices.Contains(items, e) {
				items = append(items, e)
			}
		}
		slices.SortFunc(items, func(a, b *entity) int { return a.things[0] - b.things[0] })
		for _, e := range items {
			head := described(&w.book.Naming, e.name)
			base := strings.ToLower(string(e.class)) + ":"
			if len(head) > 0 {
				base += head[len(head)-1] + "."
			}
			e.id = base + shortHash(f.id+"/"+r.name)
			if len(items) > 1 {
				e.id += "." + w.firstMention(e)
			}
		}
	}
}

// orderParties puts the parties of symmetric facts in one order, whoever of
// them a claim happens to name first: the smallest id, then the others.
func (w *world) orderParties() {
	for _, f := range w.facts {
		if !f.typ.Symmetric || len(f.typ.Roles) < 2 {
			continue
		}
		a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		var things []int
		for _, r := range []*factRole{a, b} {
			if r != nil {
				things = merged(things, r.things)
			}
		}
		all := w.entitiesOf(things)
		if len(all) < 2 {
			continue
		}
		rest := make([]int, 0, len(all)-1)
		for _, e := range all[1:] {
			rest = append(rest, w.identity.same.find(e.things[0]))
		}
		slices.Sort(rest)
		if a == nil || b == nil {
			second := factRole{name: f.typ.Roles[1].Name}
			if a == nil {
				second.name = f.typ.Roles[0].Name
			}
			f.roles = append(f.roles, second)
			a, b = f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		}
		a.things, b.things = []int{w.identity.same.find(all[0].things[0])}, rest
	}
}
