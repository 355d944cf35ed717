package graph

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// positive reports whether some claim asserts or alleges the fact as probable or better.
func (f *fact) positive() bool {
	if f.derived != nil {
		return true
	}
	for _, s := range f.stances {
		if (s.edge == asserts || s.edge == alleges) && certainty(s.factuality) >= 2 {
			return true
		}
	}
	return false
}

// fact returns a fact as the articles tell it.
func (p *projection) fact(k int) *FactShare {
	w := p.w
	f := w.facts[k]
	s := &f.local
	out := &FactShare{
		ID: f.id, Type: f.typ.ID, Predicate: f.predicate, Summary: w.summary(f), Status: f.status(), Derived: f.derived != nil,
		From: f.when.from, To: f.when.to, TimeText: w.timeText(f), Claims: len(s.claims), Articles: s.articles, Denials: s.denials, Silent: s.silent,
		Origins: s.origins, First: s.first, Last: s.last, Confidence: s.confidence, For: s.voices, Against: s.against,
		Labels: []string{"Fact", superLabel(f.typ), f.typ.Label()}, Words: map[string]string{},
	}
	for _, o := range p.opposed[f.id] {
		out.Links = append(out.Links, LinkShare{Type: "CONTRADICTS", To: o.fact, Kind: o.kind, Slot: o.slot})
	}
	if f.derived == nil && !w.tells(f) {
		return out // the rest is said at home
	}
	if f.derived != nil {
		out.Labels = append(out.Labels, "Derived")
		for _, o := range f.derived.premises {
			out.Links = append(out.Links, LinkShare{Type: "BECAUSE", To: w.facts[o].id, Rule: f.derived.rule})
		}
	}
	for _, r := range f.roles {
		if len(r.literals) > 0 {
			out.Words[lowerCamel(r.name)] = strings.Join(r.literals, "; ")
		}
		for _, e := range w.entitiesOf(r.things) {
			out.Links = append(out.Links, LinkShare{Type: ontology.RoleEdge(r.name), To: e.id})
		}
		for _, o := range r.facts {
			if o != k {
				out.Links = append(out.Links, LinkShare{Type: ontology.RoleEdge(r.name), To: w.facts[o].id})
			}
		}
	}
	if q, ok := w.amountOf(f); ok {
		out.Amount = &AmountShare{q.value, q.unit, q.currency}
	}
	if f.positive() {
		out.Links = append(out.Links, append(p.between(f), p.browse(f)...)...)
	}
	return out
}

// status is that of a fact in its volume; only a dispute needs guests to be seen.
func (f *fact) status() string {
	if f.standing.status == disputed {
		return disputed
	}
	return f.local.status
}

// between returns the edges that articles draw between facts.
func (p *projection) between(f *fact) (out []LinkShare) {
	edge := map[string]string{"CAUSE": "CAUSED", "IN_EXCHANGE_FOR": "IN_EXCHANGE_FOR", "BEFORE": "BEFORE"}[f.typ.ID]
	if edge == "" || len(f.typ.Roles) < 2 {
		return nil
	}
	a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
	if a == nil || b == nil {
		return nil
	}
	for _, i := range a.facts {
		for _, j := range b.facts {
			if i != j {
				out = append(out, LinkShare{Type: edge, From: p.w.facts[i].id, To: p.w.facts[j].id})
			}
		}
	}
	return out
}

// browse returns the short edges of a fact, whose properties are the fact's: for
// reading and path-finding, never for what is only denied, unknown, intended or
// hypothetical.
func (p *projection) browse(f *fact) (out []LinkShare) {
	for _, spec := range f.typ.Edges {
		from, to := f.role(spec.From), f.role(spec.To)
		if from == nil || to == nil {
			continue
		}
		for _, a := range p.ends(from) {
			for _, b := range p.ends(to) {
				if a != b {
					out = append(out, LinkShare{Type: spec.Type, From: a, To: b, Browsed: true})
				}
			}
		}
	}
	return out
}

// ends returns the ids of the nodes that a role is filled by.
func (p *projection) ends(r *factRole) []string {
	var out []string
	for _, e := range p.w.entitiesOf(r.things) {
		out = append(out, e.id)
	}
	for _, o := range r.facts {
		out = append(out, p.w.facts[o].id)
	}
	return out
}

// An opposition is an edge of a contradiction, from its first end.
type opposition struct{ fact, kind, slot string }

// opposed returns the edges of conflicts between facts, from each fact of one
// side to each of another, under the smaller of the two ids.
func opposed(conflicts []Conflict) map[string][]opposition {
	out := map[string][]opposition{}
	for _, c := range conflicts {
		for i, x := range c.Sides {
			for _, y := range c.Sides[i+1:] {
				for _, a := range x.Facts {
					for _, b := range y.Facts {
						if a != b {
							out[min(a, b)] = append(out[min(a, b)], opposition{max(a, b), c.Kind, c.Slot})
						}
					}
				}
			}
		}
	}
	return out
}

// factPrint covers what the rows of a fact are made of: what articles and
// claims say of it, by their stamps, the names that stand in it, how it stands.
func (p *projection) factPrint(k int, stamps map[string]Print, said []Print) Print {
	w := p.w
	f := w.facts[k]
	s := &f.local
	out := newPrint(f.id, f.typ.ID, f.predicate, f.when.from, f.when.to, f.status(), s.first, s.last)
	for _, o := range s.origins {
		out = out.with(o.ID, o.Name)
	}
	if w.in.Several {
		for _, v := range slices.Concat(s.voices, s.against) {
			out = out.with(v.By, v.Claim)
		}
		out = out.and(Print(len(s.voices)))
	}
	out = out.and(Print(len(s.claims)), Print(s.articles), Print(s.denials), Print(s.silent), Print(math.Float64bits(s.confidence)))
	for _, i := range f.claims {
		c := w.claims[i]
		out = out.with(c.ID).and(stamps[c.ArticleID])
	}
	for _, m := range p.merged[f.id] {
		out = out.with(m.Names...).with(m.Why)
	}
	for _, st := range f.stances {
		c := w.claims[st.claim]
		out = out.with(c.ID, st.edge, string(st.factuality))
	}
	for _, r := range f.roles {
		out = out.with(r.name).with(r.literals...)
		for _, e := range w.entitiesOf(r.things) {
			out = out.and(said[w.entityOf[e.things[0]]])
		}
		for _, o := range r.facts {
			out = out.with(w.facts[o].id, w.eventName(w.facts[o], nil), w.eventName(w.facts[o], w.actors(w.facts[o])), w.predicate(w.facts[o], ontology.BaseForm))
			for _, e := range w.actors(w.facts[o]) {
				out = out.with(e.id)
			}
		}
	}
	if f.derived != nil {
		out = out.with(f.derived.rule)
		for _, o := range f.derived.premises {
			out = out.with(w.facts[o].id)
		}
	}
	for _, c := range p.disputes[f.id] { // with them the facts that it is opposed to
		out = out.with(c.Kind, c.Slot)
		for _, s := range c.Sides {
			out = out.with(s.Value).with(s.Facts...).with(s.Claims...)
		}
	}
	return out
}

// timeText returns the words that say when, as the claim with the most precise
// time has them.
func (w *world) timeText(f *fact) string {
	best := ""
	var at interval
	for _, i := range f.claims {
		c := w.claims[i]
		if c.Time == nil || c.Time.Text == "" {
			continue
		}
		if t := claimInterval(c); best == "" || len(t.from) > len(at.from) || len(t.from) == len(at.from) && c.Time.Text < best {
			best, at = c.Time.Text, t
		}
	}
	return strings.Join(strings.Fields(best), " ")
}

// names returns what a role is filled by, in words.
func (w *world) names(r *factRole) []string {
	var out []string
	for _, e := range w.entitiesOf(r.things) {
		out = append(out, cmp.Or(e.name, e.id))
	}
	for _, o := range r.facts {
		out = append(out, w.eventName(w.facts[o], nil))
	}
	return append(out, r.literals...)
}
