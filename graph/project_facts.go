package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// mentionCount is how an article speaks of an entity.
type mentionCount struct {
	count  int
	forms  map[string]bool
	claims map[int]bool
	seen   map[Span]bool
}

func (p *projection) mention(e *entity, article string, r *Ref, claim int) {
	k := [2]string{e.id, article}
	m := p.mentions[k]
	if m == nil {
		m = &mentionCount{forms: map[string]bool{}, claims: map[int]bool{}, seen: map[Span]bool{}}
		p.mentions[k] = m
	}
	if s := (Span{r.Start, r.End}); !m.seen[s] {
		m.seen[s] = true
		m.count++
	}
	m.forms[r.Text] = true
	m.claims[claim] = true
}

func (p *projection) mentionedIn() {
	for k, m := range p.mentions {
		p.edge("MENTIONED_IN", k[0], k[1], "", props{"count": m.count, "forms": sortedKeys(m.forms)})
	}
}

// entities adds a node for each entity.
func (p *projection) entities() {
	articles, claims := map[string]int{}, map[string]map[int]bool{}
	for k, m := range p.mentions {
		articles[k[0]]++
		if claims[k[0]] == nil {
			claims[k[0]] = map[int]bool{}
		}
		for c := range m.claims {
			claims[k[0]][c] = true
		}
	}
	described := p.w.descriptions()
	for _, e := range p.w.entities {
		labels := []string{"Entity", string(e.class)}
		if p.w.book.Naming.KindLabels[e.kind] {
			labels = append(labels, e.kind)
		}
		keys := []string{Fold(e.name)}
		for _, a := range e.aliases {
			if k := Fold(a); !slices.Contains(keys, k) {
				keys = append(keys, k)
			}
		}
		p.node(e.id, e.name, labels, props{
			"kind": string(e.class), "subkind": e.kind, "searchKey": strings.Join(keys, "|"), "aliases": e.aliases,
			"wikidataId": e.wikidata, "country": e.country, "description": described[e.id],
			"articleCount": articles[e.id], "claimCount": len(claims[e.id]),
		})
	}
}

// descriptions gathers the titles and offices that claims give to entities.
func (w *world) descriptions() map[string]string {
	seen := map[string][]string{}
	for _, f := range w.facts {
		if f.typ.ID != "HOLDS_ROLE" || len(f.typ.Roles) < 2 || !f.positive() {
			continue
		}
		who, what := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		if who == nil || what == nil {
			continue
		}
		title := strings.Join(w.names(what), ", ")
		if of := f.role("of"); of != nil {
			title += " of " + strings.Join(w.names(of), ", ")
		}
		for _, e := range w.entitiesOf(who.things) {
			seen[e.id] = append(seen[e.id], title)
		}
	}
	out := map[string]string{}
	for id, titles := range seen {
		slices.Sort(titles)
		out[id] = strings.Join(slices.Compact(titles), "; ")
	}
	return out
}

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

func (p *projection) fact(k int, f *fact) {
	w := p.w
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
			p.edge(ontology.RoleEdge(r.name), f.id, e.id, "", props{})
		}
		for _, o := range r.facts {
			if o == k {
				continue
			}
			p.edge(ontology.RoleEdge(r.name), f.id, w.facts[o].id, "", props{})
		}
	}
	w.amount(f, pr)
	p.node(f.id, clip(summary, 80), labels, pr)
	for _, st := range f.stances {
		c := w.claims[st.claim]
		p.edge(st.edge, c.ID, f.id, "", props{"factuality": string(st.factuality)})
	}
	if f.derived != nil {
		for _, o := range f.derived.premises {
			p.edge("BECAUSE", f.id, w.facts[o].id, "", props{"rule": f.derived.rule})
		}
	}
	p.between(f)
	p.browse(f)
}

// between adds the edges that articles draw between facts.
func (p *projection) between(f *fact) {
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
				p.edge(edge, p.w.facts[i].id, p.w.facts[j].id, f.id, props{"factId": f.id})
			}
		}
	}
}

// browse adds the short edges of a fact: for reading and path-finding, never
// for what is only denied, unknown, intended or hypothetical.
func (p *projection) browse(f *fact) {
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
				p.edge(spec.Type, a, b, f.id, props{
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

// contradictions adds the edges of the conflicts between facts, from each
// fact of one side to each of another.
func (p *projection) contradictions(conflicts []Conflict) {
	for _, c := range conflicts {
		for i, x := range c.Sides {
			for _, y := range c.Sides[i+1:] {
				for _, a := range x.Facts {
					for _, b := range y.Facts {
						if a != b {
							p.edge("CONTRADICTS", min(a, b), max(a, b), c.Kind+"|"+c.Slot, props{"kind": c.Kind, "slot": c.Slot})
						}
					}
				}
			}
		}
	}
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
		out = append(out, w.eventName(w.facts[o]))
	}
	return append(out, r.literals...)
}
