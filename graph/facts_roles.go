package graph

import (
	"strings"

	"wiregraph/graph/ontology"
)

// A fact is one happening or standing relation, with the claims that state it.
type fact struct {
	id        string
	typ       *ontology.Type
	predicate string // OPEN only
	claims    []int  // claims whose own proposition it is, ascending; none for derived facts
	roles     []factRole
	when      interval
	stances   []stance
	standing  standing
	local     standing    // as far as the articles of the volume tell it
	derived   *derivation // nil for what articles say
}

// A factRole is a role of a fact with all that its claims fill it with.
type factRole struct {
	name     string
	things   []int    // indices of things, one for each entity, ascending
	facts    []int    // indices of facts
	literals []string // folded literals aside, verbatim words; sorted
}

// facts makes the facts of the final partition.
func (g *gathering) facts() []*fact {
	w := g.w
	w.factOf = make([]int, len(w.claims))
	at := map[int]int{}
	var out []*fact
	for i := range w.claims {
		w.factOf[i] = -1
		if w.typeAt[i] == nil {
			continue
		}
		r := g.same.find(i)
		k, ok := at[r]
		if !ok {
			k = len(out)
			at[r] = k
			out = append(out, &fact{})
		}
		out[k].claims = append(out[k].claims, i)
		w.factOf[i] = k
	}
	w.identity.same.flatten() // what comes now asks and joins no more
	inChunks(len(out), func(from, to int) {
		for _, f := range out[from:to] {
			w.sumUp(f)
		}
	})
	return out
}

// sumUp finds type, roles and time of a fact of which the claims are known.
func (w *world) sumUp(f *fact) {
	f.typ = w.typeOf(f.claims)
	if f.typ.Open {
		predicates := tally{}
		for _, i := range f.claims {
			predicates.add(w.claims[i].Predicate)
		}
		f.predicate = predicates.top()
	}
	w.fillRoles(f)
}

// fillRoles gathers what the claims of a fact fill its roles with, in the
// order of the type, and the time on which they agree.
func (w *world) fillRoles(f *fact) {
	for _, spec := range f.typ.Roles {
		r := factRole{name: spec.Name}
		for _, i := range f.claims {
			c := w.claims[i]
			refs := w.types.fillers(c, f.typ, spec.Name)
			for x := range refs {
				ref := &refs[x]
				if w.reflexive(f.typ, c, spec.Name, ref) {
					continue
				}
				if k, ok := w.told(ref); ok && w.factOf[k] >= 0 {
					r.facts = append(r.facts, w.factOf[k])
				} else if t := w.identity.thing(c.ArticleID, ref); t >= 0 {
					r.things = append(r.things, w.identity.same.find(t))
				} else if ref.Text != "" {
					r.literals = append(r.literals, strings.Join(strings.Fields(ref.Text), " "))
				}
			}
		}
		if len(r.things)+len(r.facts)+len(r.literals) > 0 {
			r.things, r.facts, r.literals = inOrder(r.things), inOrder(r.facts), inOrder(r.literals)
			f.roles = append(f.roles, r)
		}
	}
	for _, i := range f.claims {
		f.when = f.when.refine(claimInterval(w.claims[i]))
	}
}

// reflexive reports whether a passage stands for the thing in the first role
// of a type that nothing can do to itself: somebody's gift to himself is a
// pronoun misread, and says nothing about the receiver.
func (w *world) reflexive(t *ontology.Type, c *Claim, role string, ref *Ref) bool {
	if !w.book.Consistency.Irreflexive[t.ID] || t.Super == "FAMILY" || role == t.Roles[0].Name {
		return false
	}
	i := w.identity.thing(c.ArticleID, ref)
	if i < 0 {
		return false
	}
	for _, first := range w.types.fillers(c, t, t.Roles[0].Name) {
		if j := w.identity.thing(c.ArticleID, &first); j >= 0 && w.identity.same.find(i) == w.identity.same.find(j) {
			return true
		}
	}
	return false
}

// role returns the fillers of a role, nil when it is unfilled.
func (f *fact) role(name string) *factRole {
	for i := range f.roles {
		if f.roles[i].name == name {
			return &f.roles[i]
		}
	}
	return nil
}
