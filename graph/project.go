package graph

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// merges gives the notes of the identity stage their entities, and likely joins their facts.
func (w *world) merges() []Merge {
	var out []Merge
	for _, n := range w.identity.notes {
		if len(n.names) == 1 && n.merged && n.rule != "item" && n.rule != "story" && n.rule != "misread" && n.rule != "decision" {
			continue // one name in several articles needs no explanation
		}
		if !n.own {
			continue // explained at home
		}
		out = append(out, Merge{Entity: w.entities[w.entityOf[n.thing]].id, Names: n.names, Rule: n.rule, Merged: n.merged, Why: n.why})
	}
	for _, j := range w.likely {
		if k := w.factOf[j.of]; k >= 0 {
			out = append(out, Merge{Entity: w.facts[k].id, Names: []string{clip(w.claims[j.of].Quote, 80), clip(w.claims[j.with].Quote, 80)}, Rule: LikelyRule, Merged: true, Why: j.why})
		}
	}
	return sortMerges(out)
}

// sortMerges puts merges in the order of a View, each once.
func sortMerges(l []Merge) []Merge {
	slices.SortFunc(l, func(a, b Merge) int {
		return cmp.Or(cmp.Compare(a.Entity, b.Entity), cmp.Compare(a.Rule, b.Rule), slices.Compare(a.Names, b.Names), cmp.Compare(a.Why, b.Why))
	})
	return slices.CompactFunc(l, func(a, b Merge) bool {
		return a.Entity == b.Entity && a.Rule == b.Rule && a.Merged == b.Merged && slices.Equal(a.Names, b.Names) && a.Why == b.Why
	})
}

// A projection knows what the rows of a part need beside the part's own key.
type projection struct {
	w         *world
	described map[string][]string     // entity -> titles and offices that claims give it
	counts    []mentionCounts         // by entity
	copied    map[string][]copyEdge   // article -> what it copies
	stances   [][]factStance          // by claim
	opposed   map[string][]opposition // fact -> facts of greater ids that it contradicts
	merges    []Merge
	merged    map[string][]Merge    // entity or fact -> why it became one
	disputes  map[string][]Conflict // fact -> contradictions that it takes part in
}

func newProjection(w *world, conflicts []Conflict) *projection {
	p := &projection{w: w, described: w.descriptions(), counts: w.countMentions(), copied: map[string][]copyEdge{}, stances: w.stances(), opposed: opposed(conflicts),
		merges: w.merges(), merged: map[string][]Merge{}, disputes: map[string][]Conflict{}}
	for _, e := range w.copies.edges {
		p.copied[e.from] = append(p.copied[e.from], e)
	}
	for _, m := range p.merges {
		p.merged[m.Entity] = append(p.merged[m.Entity], m)
	}
	for _, c := range conflicts {
		for _, f := range c.Facts {
			p.disputes[f] = append(p.disputes[f], c)
		}
	}
	return p
}

// A rowSet gathers the rows of a part under their ids.
type rowSet struct {
	nodes map[string]Node
	edges map[string]Edge
}

func newRowSet() *rowSet { return &rowSet{nodes: map[string]Node{}, edges: map[string]Edge{}} }

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

func (r *rowSet) node(id, name string, labels []string, pr props) {
	pr["name"] = cmp.Or(name, id)
	labels = slices.Clone(labels)
	slices.Sort(labels)
	r.nodes[id] = Node{ID: id, Labels: slices.Compact(labels), Props: pr.clean()}
}

// edge adds an edge; discriminator tells edges of one type between the same
// ends apart, mostly the id of a fact.
func (r *rowSet) edge(typ, source, target, discriminator string, pr props) {
	id := typ + "|" + source + "|" + target
	if discriminator != "" {
		id += "|" + discriminator
	}
	r.edges[id] = Edge{ID: id, Type: typ, Source: source, Target: target, Props: pr.clean()}
}

func (r *rowSet) graph() Graph {
	g := Graph{Nodes: slices.Collect(maps.Values(r.nodes)), Edges: slices.Collect(maps.Values(r.edges))}
	g.sort()
	return g
}

// sort puts nodes and edges in the order of their ids.
func (g *Graph) sort() {
	slices.SortFunc(g.Nodes, func(a, b Node) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Edges, func(a, b Edge) int { return cmp.Compare(a.ID, b.ID) })
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
