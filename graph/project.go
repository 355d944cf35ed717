package graph

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// project turns the world into nodes and edges, with what explains them.
func (w *world) project(conflicts []Conflict) View {
	p := &projection{w: w, nodes: map[string]Node{}, edges: map[string]Edge{}, mentions: map[[2]string]*mentionCount{}, marks: map[string][]int{}}
	for _, a := range w.articles {
		p.article(a)
	}
	for k, f := range w.facts {
		p.fact(k, f)
	}
	for i := range w.claims {
		p.claim(i)
	}
	p.entities()
	p.mentionedIn()
	for _, e := range w.copies.edges {
		p.edge("COPY_OF", e.from, e.to, "", props{"similarity": e.similarity})
	}
	p.contradictions(conflicts)
	v := View{
		Graph:     p.graph(),
		Conflicts: conflicts,
		FactOf:    map[string]string{},
		EntityOf:  map[RefKey]string{},
		Rejected:  w.rejected,
		Ignored:   w.ignored,
	}
	for i, c := range w.claims {
		if k := w.factOf[i]; k >= 0 {
			v.FactOf[c.ID] = w.facts[k].id
		}
	}
	eachRef(w.claims, func(c *Claim, r *Ref) {
		key := RefKey{Article: c.ArticleID, Start: r.Start, End: r.End, Chain: r.Chain}
		if k, ok := w.claimAt[r.Claim]; ok && r.Claim != "" && w.factOf[k] >= 0 {
			v.EntityOf[key] = w.facts[w.factOf[k]].id
		} else if i := w.identity.thing(c.ArticleID, r); i >= 0 && v.EntityOf[key] == "" {
			v.EntityOf[key] = w.entities[w.entityOf[i]].id
		}
	})
	v.Merges = w.merges()
	return v
}

// merges gives the notes of the identity stage their entities.
func (w *world) merges() []Merge {
	var out []Merge
	for _, n := range w.identity.notes {
		if len(n.names) == 1 && n.merged && n.rule != "item" && n.rule != "decision" {
			continue // one name in several articles needs no explanation
		}
		out = append(out, Merge{Entity: w.entities[w.entityOf[n.thing]].id, Names: n.names, Rule: n.rule, Merged: n.merged, Why: n.why})
	}
	slices.SortFunc(out, func(a, b Merge) int {
		return cmp.Or(cmp.Compare(a.Entity, b.Entity), cmp.Compare(a.Rule, b.Rule), slices.Compare(a.Names, b.Names), cmp.Compare(a.Why, b.Why))
	})
	return slices.CompactFunc(out, func(a, b Merge) bool {
		return a.Entity == b.Entity && a.Rule == b.Rule && a.Merged == b.Merged && slices.Equal(a.Names, b.Names) && a.Why == b.Why
	})
}

// projection gathers rows under their ids.
type projection struct {
	w        *world
	nodes    map[string]Node
	edges    map[string]Edge
	mentions map[[2]string]*mentionCount // entity and article
	marks    map[string][]int            // article -> characters before every so many bytes
}

// props are the properties of a row; empty values are left out.
type props map[string]any

func (p props) clean() map[string]any {
	for k, v := range p {
		switch x := v.(type) {
		case string:
			if x == "" {
				delete(p, k)
			}
		case []string:
			if len(x) == 0 {
				delete(p, k)
			}
		case int:
			p[k] = int64(x)
		}
	}
	return p
}

func (p *projection) node(id, name string, labels []string, pr props) {
	pr["name"] = cmp.Or(name, id)
	labels = slices.Clone(labels)
	slices.Sort(labels)
	p.nodes[id] = Node{ID: id, Labels: slices.Compact(labels), Props: pr.clean()}
}

// edge adds an edge; discriminator tells edges of one type between the same
// ends apart, mostly the id of a fact.
func (p *projection) edge(typ, source, target, discriminator string, pr props) {
	id := typ + "|" + source + "|" + target
	if discriminator != "" {
		id += "|" + discriminator
	}
	p.edges[id] = Edge{ID: id, Type: typ, Source: source, Target: target, Props: pr.clean()}
}

func (p *projection) graph() Graph {
	var g Graph
	for _, id := range sortedKeys(p.nodes) {
		g.Nodes = append(g.Nodes, p.nodes[id])
	}
	for _, id := range sortedKeys(p.edges) {
		g.Edges = append(g.Edges, p.edges[id])
	}
	return g
}

func (p *projection) article(a *Article) {
	p.node(a.ID, cmp.Or(a.Title, a.ID), []string{"Article"}, props{
		"url": a.URL, "title": a.Title, "byline": a.Byline, "publisher": a.Publisher, "language": a.Language,
		"publishedAt": a.Published, "contentHash": a.Version, "version": a.Version, "words": len(strings.Fields(a.Text)), "text": a.Text,
	})
	domain := domainOf(a.URL)
	name := cmp.Or(a.Publisher, domain)
	if name == "" {
		return
	}
	id := "source:" + cmp.Or(slug(name), shortHash(name))
	if old, ok := p.nodes[id]; ok { // the smallest domain, and the smallest spelling
		if d, ok := old.Props["domain"].(string); ok && (domain == "" || d < domain) {
			domain = d
		}
		name = min(name, old.Props["name"].(string))
	}
	p.node(id, name, []string{"Source"}, props{"domain": domain})
	p.edge("PUBLISHED_BY", a.ID, id, "", props{})
}

// domainOf returns the host of an address without "www.".
func domainOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// lowerCamel turns a role into a property name: on_behalf_of into onBehalfOf.
func lowerCamel(role string) string {
	words := strings.Split(role, "_")
	for i, w := range words {
		if i > 0 && w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, "")
}

func superLabel(t *ontology.Type) string {
	if t.IsRelation() {
		return "Relation"
	}
	return "Event"
}
