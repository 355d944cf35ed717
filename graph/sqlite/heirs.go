package sqlite

import (
	"context"

	"wiregraph/graph"
)

// heirs count, of each fact, to which facts its claims went that are its no more.
type heirs map[string]map[string]int

// stances are the types of edges from claims to facts.
var stances = map[string]bool{"ASSERTS": true, "ALLEGES": true, "EXPECTS": true, "DENIES": true, "SILENT_ON": true, "MENTIONS": true}

// note notes where claims went between two states of some rows.
func (h heirs) note(old, now *graph.Graph) {
	was, is := factsOf(old), factsOf(now)
	for claim, facts := range was {
		for from := range facts {
			if is[claim][from] {
				continue
			}
			for to := range is[claim] {
				if !facts[to] {
					if h[from] == nil {
						h[from] = map[string]int{}
					}
					h[from][to]++
				}
			}
		}
	}
}

// factsOf returns the facts that claims stand to.
func factsOf(g *graph.Graph) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for i := range g.Edges {
		if e := &g.Edges[i]; stances[e.Type] {
			if out[e.Source] == nil {
				out[e.Source] = map[string]bool{}
			}
			out[e.Source][e.Target] = true
		}
	}
	return out
}

// of returns the fact that has most of the claims of one that is gone, of
// equals the smallest; "" when none has.
func (h heirs) of(fact string) string {
	best := ""
	for id, n := range h[fact] {
		if best == "" || n > h[fact][best] || n == h[fact][best] && id < best {
			best = id
		}
	}
	return best
}

// rename notes where the id of a fact or an entity went that is gone: a fact
// to the one that has most of its claims, an entity to one of the same name.
func (s *settling) rename(ctx context.Context, p graph.Part, old *graph.Graph) error {
	heir := ""
	switch p.Kind {
	case graph.FactPart:
		heir = s.heirs.of(p.Key)
	case graph.EntityPart:
		for _, n := range old.Nodes {
			heir = s.named[n.Props["name"].(string)]
		}
	}
	if heir == "" {
		return nil
	}
	if _, err := s.tx.ExecContext(ctx, "UPDATE s_alias SET new = ? WHERE new = ?", heir, p.Key); err != nil {
		return err
	}
	_, err := s.tx.ExecContext(ctx, "INSERT INTO s_alias (old, new, run) VALUES (?, ?, ?) ON CONFLICT (old) DO UPDATE SET new = excluded.new, run = excluded.run", p.Key, heir, s.run)
	return err
}
