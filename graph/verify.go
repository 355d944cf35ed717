package graph

import (
	"cmp"
	"fmt"
	"slices"
)

// A Fault is one thing that is wrong with a graph.
type Fault struct {
	Kind    FaultKind
	Subject string // id of the article, claim, node or edge
	What    string // one sentence
}

// FaultKind says what sort of fault it is.
type FaultKind string

// The kinds of faults.
const (
	ChangedText     FaultKind = "changed text"  // an article's text is not the one that its hash names
	MovedSpan       FaultKind = "moved span"    // a claim's quote does not stand at its span
	LostArticle     FaultKind = "lost article"  // a claim's article is not there
	UnknownClaim    FaultKind = "unknown claim" // the graph has a claim that nobody made
	ClaimWithout    FaultKind = "claim without fact"
	FactWithout     FaultKind = "fact without claim"
	EdgeWithout     FaultKind = "edge without fact"
	DanglingEdge    FaultKind = "dangling edge"
	PremisesMissing FaultKind = "derived without premises"
	TwiceTheID      FaultKind = "id used twice"
)

// Verify proves a graph against the articles and claims that it was made of:
// every text against its hash, every claim against its text, every fact and
// browsing edge against claims. The faults are sorted.
func Verify(g Graph, in Input) []Fault {
	v := &verifier{nodes: map[string]*Node{}, standing: map[string]int{}, because: map[string]int{}, about: map[string]int{}}
	v.index(g)
	v.texts(in)
	v.claims(g, in)
	v.facts(g)
	v.edges(g)
	slices.SortFunc(v.faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.What, b.What))
	})
	return v.faults
}

type verifier struct {
	faults   []Fault
	nodes    map[string]*Node
	standing map[string]int // fact -> claims with a stance to it
	about    map[string]int // claim -> facts that it has a stance to
	because  map[string]int // derived fact -> premises
}

func (v *verifier) fault(k FaultKind, subject, format string, args ...any) {
	v.faults = append(v.faults, Fault{k, subject, fmt.Sprintf(format, args...)})
}

func (v *verifier) index(g Graph) {
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if v.nodes[n.ID] != nil {
			v.fault(TwiceTheID, n.ID, "two nodes have this id")
		}
		v.nodes[n.ID] = n
	}
	for _, e := range g.Edges {
		switch {
		case isStance(e.Type):
			v.standing[e.Target]++
			v.about[e.Source]++
		case e.Type == "BECAUSE":
			v.because[e.Source]++
		}
	}
}

func isStance(edge string) bool {
	switch edge {
	case asserts, alleges, expects, denies, silentOn, mentions:
		return true
	}
	return false
}

// texts checks each article against its hash, and its copy in the graph.
func (v *verifier) texts(in Input) {
	for _, a := range in.Articles {
		if h := Hash(a.Text); h != a.Version {
			v.fault(ChangedText, a.ID, "the text hashes to %s, not to %s", h, a.Version)
		}
		n := v.nodes[a.ID]
		if n == nil {
			v.fault(LostArticle, a.ID, "the graph lacks the article")
			continue
		}
		if text, _ := n.Props["text"].(string); text != a.Text {
			v.fault(ChangedText, a.ID, "the graph holds another text")
		}
	}
}

// claims checks each claim against its text, and that the graph says so.
func (v *verifier) claims(g Graph, in Input) {
	articles := make(map[string]*Article, len(in.Articles))
	for i := range in.Articles {
		articles[in.Articles[i].ID] = &in.Articles[i]
	}
	made := make(map[string]*Claim, len(in.Claims))
	for i := range in.Claims {
		c := &in.Claims[i]
		made[c.ID] = c
		a := articles[c.ArticleID]
		switch {
		case a == nil:
			v.fault(LostArticle, c.ID, "article %s is not here", c.ArticleID)
		case c.ContentHash != "" && c.ContentHash != a.Version:
			v.fault(ChangedText, c.ID, "the claim was made of another version of %s", a.ID)
		case c.Start < 0 || c.End < c.Start || c.End > len(a.Text):
			v.fault(MovedSpan, c.ID, "bytes %d to %d are not in %s", c.Start, c.End, a.ID)
		case a.Text[c.Start:c.End] != c.Quote:
			v.fault(MovedSpan, c.ID, "%s has %q at bytes %d to %d, not %q", a.ID, clip(a.Text[c.Start:c.End], 60), c.Start, c.End, clip(c.Quote, 60))
		}
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if !slices.Contains(n.Labels, "Claim") {
			continue
		}
		c := made[n.ID]
		if c == nil {
			v.fault(UnknownClaim, n.ID, "no such claim was made")
			continue
		}
		if q, _ := n.Props["quote"].(string); q != c.Quote {
			v.fault(MovedSpan, n.ID, "the graph quotes %q, the claim %q", clip(q, 60), clip(c.Quote, 60))
		}
		if v.about[n.ID] == 0 {
			v.fault(ClaimWithout, n.ID, "the claim is about no fact")
		}
	}
}

// facts checks that each fact stands on claims, or on premises.
func (v *verifier) facts(g Graph) {
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if !slices.Contains(n.Labels, "Fact") {
			continue
		}
		if derived, _ := n.Props["derived"].(bool); derived {
			if v.because[n.ID] == 0 {
				v.fault(PremisesMissing, n.ID, "nothing is said why it should hold")
			}
		} else if v.standing[n.ID] == 0 {
			v.fault(FactWithout, n.ID, "no claim is about the fact")
		}
	}
}

// edges checks both ends of every edge, and that browsing edges have a fact.
func (v *verifier) edges(g Graph) {
	seen := make(map[string]bool, len(g.Edges))
	for _, e := range g.Edges {
		if seen[e.ID] {
			v.fault(TwiceTheID, e.ID, "two edges have this id")
		}
		seen[e.ID] = true
		from, to := v.nodes[e.Source], v.nodes[e.Target]
		if from == nil || to == nil {
			v.fault(DanglingEdge, e.ID, "%s is not there", missing(from == nil, e))
			continue
		}
		id, has := e.Props["factId"].(string)
		switch {
		case has && (v.nodes[id] == nil || !slices.Contains(v.nodes[id].Labels, "Fact")):
			v.fault(EdgeWithout, e.ID, "fact %s is not there", id)
		case !has && slices.Contains(from.Labels, "Entity") && slices.Contains(to.Labels, "Entity"):
			v.fault(EdgeWithout, e.ID, "it names no fact")
		}
	}
}

func missing(source bool, e Edge) string {
	if source {
		return e.Source
	}
	return e.Target
}
