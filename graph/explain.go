package graph

import (
	"cmp"
	"slices"
)

// An Explanation says why something is in the graph.
type Explanation struct {
	ID      string
	Kind    string // fact, entity, claim, article, edge
	Name    string // summary of a fact, name of an entity
	Node    *Node  // the node explained; nil for an edge
	Edge    *Edge  // the edge explained; nil for a node
	Facts   []Node // facts that an entity stands in, or the fact of an edge
	Claims  []Evidence
	Because []Explanation // premises of a derived fact, with their own evidence
	Rule    string        // rule that derived it, "" for what articles say

	Conflicts []Conflict // contradictions that it takes part in
	Merges    []Merge    // identity decisions behind the entities in it, and likely joins
	Rejected  []Evidence // claims of it that decisions take out; Stance is the decision's reason
}

// Evidence is one claim behind something, down to the words.
type Evidence struct {
	Claim   Claim
	Article Article // without its text
	Stance  string  // ASSERTS, DENIES …; MENTIONS for the claims of an entity
	Said    []string
	// Said names the sources, outermost first; empty: the outlet's own voice.
}

// Explain returns the evidence for a fact, an entity, a claim, an article or
// an edge: the claims with their quotes, sources and rules, the premises, the
// contradictions, and the merges that made its entities. It reports false for
// an id that the graph does not have.
func Explain(v View, in Input, id string) (Explanation, bool) {
	x := newExplainer(v, in)
	if n := x.nodes[id]; n != nil {
		return x.node(n, 0), true
	}
	for i := range v.Graph.Edges {
		if e := &v.Graph.Edges[i]; e.ID == id {
			return x.edge(e), true
		}
	}
	for _, r := range v.Rejected {
		if r.Claim == id {
			e := Explanation{ID: id, Name: "a rejected claim", Kind: "claim"}
			x.rejected(&e, func(c *Claim) bool { return c.ID == id })
			return e, true
		}
	}
	return Explanation{}, false
}

// rejected adds the claims that decisions take out, of those asked for.
func (x *explainer) rejected(e *Explanation, want func(*Claim) bool) {
	for _, r := range x.v.Rejected {
		if c := x.claims[r.Claim]; c != nil && want(c) {
			e.Rejected = x.evidence(c.ID, r.Decision.because("somebody decided that it is misread"), e.Rejected)
		}
	}
}

type explainer struct {
	v        View
	nodes    map[string]*Node
	claims   map[string]*Claim
	articles map[string]*Article
	in, out  map[string][]*Edge
	merges   map[string][]Merge
}

func newExplainer(v View, in Input) *explainer {
	x := &explainer{v: v, nodes: map[string]*Node{}, claims: map[string]*Claim{}, articles: map[string]*Article{}, in: map[string][]*Edge{}, out: map[string][]*Edge{}, merges: map[string][]Merge{}}
	for i := range v.Graph.Nodes {
		x.nodes[v.Graph.Nodes[i].ID] = &v.Graph.Nodes[i]
	}
	for i := range v.Graph.Edges {
		e := &v.Graph.Edges[i]
		x.in[e.Target] = append(x.in[e.Target], e)
		x.out[e.Source] = append(x.out[e.Source], e)
	}
	for i := range in.Claims {
		x.claims[in.Claims[i].ID] = &in.Claims[i]
	}
	for i := range in.Articles {
		x.articles[in.Articles[i].ID] = &in.Articles[i]
	}
	for _, m := range v.Merges {
		x.merges[m.Entity] = append(x.merges[m.Entity], m)
	}
	return x
}

func (x *explainer) node(n *Node, depth int) Explanation {
	name, _ := n.Props["name"].(string)
	e := Explanation{ID: n.ID, Name: name, Node: n}
	switch {
	case slices.Contains(n.Labels, "Fact"):
		e.Kind = "fact"
		e.Name, _ = n.Props["summary"].(string)
		x.fact(&e, depth)
	case slices.Contains(n.Labels, "Entity"):
		e.Kind = "entity"
		x.entity(&e)
	case slices.Contains(n.Labels, "Claim"):
		e.Kind = "claim"
		e.Claims = x.evidence(n.ID, mentions, nil)
		for _, s := range x.out[n.ID] {
			if f := x.nodes[s.Target]; f != nil && isStance(s.Type) {
				e.Claims[0].Stance = s.Type
				e.Facts = append(e.Facts, *f)
			}
		}
	default:
		e.Kind = "article"
		x.rejected(&e, func(c *Claim) bool { return c.ArticleID == n.ID })
		for _, s := range x.in[n.ID] {
			if s.Type == "STATED_IN" {
				e.Claims = x.evidence(s.Source, mentions, e.Claims)
			}
		}
	}
	return e
}

// fact gathers claims, premises, conflicts and merges of a fact. Premises are
// never derived themselves, so the depth is bounded; the bound guards graphs
// from elsewhere.
func (x *explainer) fact(e *Explanation, depth int) {
	for _, s := range x.in[e.ID] {
		if isStance(s.Type) {
			e.Claims = x.evidence(s.Source, s.Type, e.Claims)
		}
	}
	sortEvidence(e.Claims)
	e.Merges = append(e.Merges, x.merges[e.ID]...)
	seen := map[string]bool{}
	for _, o := range x.out[e.ID] {
		if p := x.nodes[o.Target]; p != nil && o.Type == "BECAUSE" && depth < 4 {
			e.Rule, _ = o.Props["rule"].(string)
			e.Because = append(e.Because, x.node(p, depth+1))
		} else if !seen[o.Target] {
			seen[o.Target] = true
			e.Merges = append(e.Merges, x.merges[o.Target]...)
		}
	}
	for _, c := range x.v.Conflicts {
		if slices.Contains(c.Facts, e.ID) {
			e.Conflicts = append(e.Conflicts, c)
		}
	}
}

// entity gathers the facts that an entity fills a role of, with their claims,
// and the claims that it makes itself.
func (x *explainer) entity(e *Explanation) {
	e.Merges = x.merges[e.ID]
	seen := map[string]bool{}
	for _, r := range x.in[e.ID] {
		f := x.nodes[r.Source]
		if f == nil || seen[f.ID] || !slices.Contains(f.Labels, "Fact") {
			continue
		}
		seen[f.ID] = true
		e.Facts = append(e.Facts, *f)
		x.claimsFor(f.ID, e, seen)
		for _, o := range x.out[f.ID] {
			if o.Type == "BECAUSE" {
				x.claimsFor(o.Target, e, seen)
			}
		}
	}
	for _, s := range x.out[e.ID] { // what it says, or passes on
		if (s.Type == "SAID" || s.Type == "RELAYED") && !seen[s.Target] {
			seen[s.Target] = true
			e.Claims = x.evidence(s.Target, mentions, e.Claims)
		}
	}
	sortEvidence(e.Claims)
}

// claimsFor adds the claims about a fact that are not seen yet.
func (x *explainer) claimsFor(fact string, e *Explanation, seen map[string]bool) {
	for _, s := range x.in[fact] {
		if isStance(s.Type) && !seen[s.Source] {
			seen[s.Source] = true
			e.Claims = x.evidence(s.Source, s.Type, e.Claims)
		}
	}
}

// edge explains an edge by its fact, or by the claim or fact at its end.
func (x *explainer) edge(edge *Edge) Explanation {
	e := Explanation{ID: edge.ID, Kind: "edge", Name: edge.Type, Edge: edge}
	of, _ := edge.Props["factId"].(string)
	for _, id := range []string{of, edge.Source, edge.Target} {
		n := x.nodes[id]
		if n == nil || !slices.Contains(n.Labels, "Fact") && !slices.Contains(n.Labels, "Claim") {
			continue
		}
		why := x.node(n, 0)
		e.Claims, e.Because, e.Rule, e.Conflicts, e.Merges = why.Claims, why.Because, why.Rule, why.Conflicts, why.Merges
		if why.Kind == "fact" {
			e.Facts = []Node{*n}
		} else {
			e.Facts = why.Facts
		}
		break
	}
	return e
}

// evidence adds a claim to the list.
func (x *explainer) evidence(id, stance string, to []Evidence) []Evidence {
	c := x.claims[id]
	if c == nil {
		return append(to, Evidence{Claim: Claim{ID: id}, Stance: stance})
	}
	ev := Evidence{Claim: *c, Stance: stance}
	if a := x.articles[c.ArticleID]; a != nil {
		ev.Article = *a
		ev.Article.Text = ""
	}
	for _, at := range c.Attribution {
		if at.Source != nil {
			ev.Said = append(ev.Said, cmp.Or(at.Source.Name, at.Source.Text))
		}
	}
	return append(to, ev)
}

// sortEvidence puts the earliest report first, then text order.
func sortEvidence(l []Evidence) {
	slices.SortStableFunc(l, func(a, b Evidence) int {
		return cmp.Or(cmp.Compare(a.Article.Published, b.Article.Published), cmp.Compare(a.Claim.ArticleID, b.Claim.ArticleID),
			cmp.Compare(a.Claim.Start, b.Claim.Start), cmp.Compare(a.Claim.ID, b.Claim.ID), cmp.Compare(a.Stance, b.Stance))
	})
}
