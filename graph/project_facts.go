package graph

import (
	"cmp"
	"math"
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

// fact adds a fact, its roles, stances and premises, its browsing edges, and
// the contradictions that it is the first end of.
func (p *projection) fact(out *rowSet, k int) {
	w := p.w
	f := w.facts[k]
	s := &f.standing
	labels := []string{"Fact", superLabel(f.typ), f.typ.Label()}
	switch s.status {
	case corroborated:
		labels = append(labels, "Corroborated")
	case disputed:
		labels = append(labels, "Disputed")
	case denied:
		labels = append(labels, "Denied")
	}
	if f.derived != nil {
		labels = append(labels, "Derived")
	}
	summary := w.summary(f)
	pr := props{
		"type": f.typ.ID, "summary": summary, "status": s.status, "derived": f.derived != nil, "predicate": f.predicate,
		"validFrom": f.when.from, "validTo": f.when.to, "timePrecision": precision(f.when.from), "timeText": w.timeText(f),
		"claimCount": len(s.claims), "articleCount": s.articles, "originCount": len(s.origins), "origins": s.originNames, "denialCount": s.denials, "silentCount": s.silent,
		"firstReportedAt": s.first, "lastReportedAt": s.last, "confidence": s.confidence,
	}
	for _, r := range f.roles {
		if len(r.literals) > 0 {
			key := lowerCamel(r.name)
			if _, taken := pr[key]; taken || key == "amount" || key == "name" || key == "id" {
				key += "Text" // the fact's own status, amount … have the plain name
			}
			pr[key] = strings.Join(r.literals, "; ")
		}
		for _, e := range w.entitiesOf(r.things) {
			out.edge(ontology.RoleEdge(r.name), f.id, e.id, "", props{})
		}
		for _, o := range r.facts {
			if o == k {
				continue
			}
			out.edge(ontology.RoleEdge(r.name), f.id, w.facts[o].id, "", props{})
		}
	}
	w.amount(f, pr)
	out.node(f.id, clip(summary, 140), labels, pr)
	for _, st := range f.stances {
		c := w.claims[st.claim]
		out.edge(st.edge, c.ID, f.id, "", props{"factuality": string(st.factuality)})
	}
	if f.derived != nil {
		for _, o := range f.derived.premises {
			out.edge("BECAUSE", f.id, w.facts[o].id, "", props{"rule": f.derived.rule})
		}
	}
	p.between(out, f)
	p.browse(out, f)
	for _, o := range p.opposed[f.id] {
		out.edge("CONTRADICTS", f.id, o.fact, o.kind+"|"+o.slot, props{"kind": o.kind, "slot": o.slot})
	}
}

// between adds the edges that articles draw between facts.
func (p *projection) between(out *rowSet, f *fact) {
	edge := map[string]string{"CAUSE": "CAUSED", "IN_EXCHANGE_FOR": "IN_EXCHANGE_FOR", "BEFORE": "BEFORE"}[f.typ.ID]
	if edge == "" || len(f.typ.Roles) < 2 || !f.positive() {
		return
	}
	a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
	if a == nil || b == nil {
		return
	}
	for _, i := range a.facts {
		for _, j := range b.facts {
			if i != j {
				out.edge(edge, p.w.facts[i].id, p.w.facts[j].id, f.id, props{"factId": f.id})
			}
		}
	}
}

// browse adds the short edges of a fact: for reading and path-finding, never
// for what is only denied, unknown, intended or hypothetical.
func (p *projection) browse(out *rowSet, f *fact) {
	if !f.positive() {
		return
	}
	for _, spec := range f.typ.Edges {
		from, to := f.role(spec.From), f.role(spec.To)
		if from == nil || to == nil {
			continue
		}
		for _, a := range p.ends(from) {
			for _, b := range p.ends(to) {
				if a == b {
					continue
				}
				out.edge(spec.Type, a, b, f.id, props{
					"factId": f.id, "status": f.standing.status, "claimCount": len(f.standing.claims), "originCount": len(f.standing.origins),
					"validFrom": f.when.from, "validTo": f.when.to,
				})
			}
		}
	}
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
	s := &f.standing
	out := newPrint(f.id, f.typ.ID, f.predicate, f.when.from, f.when.to, s.status, s.first, s.last).with(s.originNames...).with(s.origins...)
	out = out.and(Print(len(s.claims)), Print(s.articles), Print(s.denials), Print(s.silent), Print(math.Float64bits(s.confidence)))
	for _, i := range f.claims {
		c := w.claims[i]
		out = out.with(c.ID).and(stamps[c.ArticleID])
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
