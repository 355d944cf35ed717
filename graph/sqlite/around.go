package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"wiregraph/graph"
)

// Around returns as much of the graph, its claims and its articles as it takes
// to explain one node or edge: graph.Explain says of it what it would say of the
// whole.
func (w *Workspace) Around(ctx context.Context, id string) (graph.View, graph.Input, error) {
	tx, err := w.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // one state for all
	if err != nil {
		return graph.View{}, graph.Input{}, w.explain(err)
	}
	defer tx.Rollback()
	a := &around{tx: tx, nodes: map[string]graph.Node{}, edges: map[string]graph.Edge{}, seen: map[string]bool{}}
	v, in, err := a.explain(ctx, id)
	if err != nil {
		return v, in, fmt.Errorf("look around %s: %w", id, w.explain(err))
	}
	in.Ontology = w.ontology
	return v, in, nil
}

// around gathers what stands around a node or an edge.
type around struct {
	tx    *sql.Tx
	nodes map[string]graph.Node
	edges map[string]graph.Edge
	seen  map[string]bool // nodes whose edges are here
}

func (a *around) explain(ctx context.Context, id string) (graph.View, graph.Input, error) {
	in := graph.Input{}
	v, err := a.decided(ctx, &in)
	if err != nil {
		return v, in, err
	}
	if err := a.start(ctx, id); err != nil {
		return v, in, err
	}
	v.Graph.Nodes, v.Graph.Edges = sortedRows(a.nodes), sortedRows(a.edges)
	if err := a.notes(ctx, &v); err != nil {
		return v, in, err
	}
	return v, in, a.evidence(ctx, &in)
}

// start visits the node of the id; of an edge the facts and claims that stand
// behind it.
func (a *around) start(ctx context.Context, id string) error {
	if found, err := a.node(ctx, id); err != nil || found {
		return cmp.Or(err, a.visit(ctx, id))
	}
	var e graph.Edge
	err := each(ctx, a.tx, "SELECT id, type, source, target, props FROM edge WHERE id = ?", func(rows *sql.Rows) (err error) {
		e, err = scanEdge(rows)
		a.edges[e.ID] = e
		return err
	}, id)
	if err != nil || e.ID == "" {
		return err
	}
	fact, _ := e.Props["factId"].(string)
	for _, end := range []string{fact, e.Source, e.Target} {
		if _, err := a.node(ctx, end); err != nil {
			return err
		}
		if l := graph.Layer(a.nodes[end].Labels); l == "Fact" || l == "Claim" {
			if err := a.visit(ctx, end); err != nil {
				return err
			}
		}
	}
	return nil
}

// node adds a node, and reports whether there is one.
func (a *around) node(ctx context.Context, id string) (bool, error) {
	if _, ok := a.nodes[id]; ok || id == "" {
		return ok, nil
	}
	found := false
	err := each(ctx, a.tx, "SELECT id, labels, name, props FROM node WHERE id = ?", func(rows *sql.Rows) error {
		n, err := scanNode(rows)
		a.nodes[id], found = n, true
		return err
	}, id)
	return found, err
}

// visit adds the edges of a node, the nodes at their other ends, and goes on
// to what those stand on: from an entity to its facts, from a derived fact to
// its premises. Where an entity is mentioned, and of what source an article is,
// explains nothing.
func (a *around) visit(ctx context.Context, id string) error {
	if a.seen[id] {
		return nil
	}
	a.seen[id] = true
	layer := graph.Layer(a.nodes[id].Labels)
	query := `SELECT id, type, source, target, props FROM edge WHERE source = ?1 AND type NOT IN ('MENTIONED_IN', 'STATED_IN')
		UNION ALL SELECT id, type, source, target, props FROM edge WHERE target = ?1`
	if layer == "Article" {
		query = "SELECT id, type, source, target, props FROM edge WHERE target = ?1 AND type = 'STATED_IN'"
	}
	var ends, further []string
	err := each(ctx, a.tx, query, func(rows *sql.Rows) error {
		e, err := scanEdge(rows)
		a.edges[e.ID] = e
		if e.Source == id {
			ends = append(ends, e.Target)
		} else {
			ends = append(ends, e.Source)
		}
		if e.Type == "BECAUSE" && e.Source == id || layer == "Entity" && e.Target == id {
			further = append(further, ends[len(ends)-1])
		}
		return err
	}, id)
	for _, end := range ends {
		if err == nil {
			_, err = a.node(ctx, end)
		}
	}
	for _, end := range further {
		if err == nil && graph.Layer(a.nodes[end].Labels) == "Fact" {
			err = a.visit(ctx, end)
		}
	}
	return err
}

// notes adds what explains the entities and facts.
func (a *around) notes(ctx context.Context, v *graph.View) error {
	kinds := map[string]graph.PartKind{"Entity": graph.EntityPart, "Fact": graph.FactPart}
	for _, n := range v.Graph.Nodes {
		kind, ok := kinds[graph.Layer(n.Labels)]
		if !ok {
			continue
		}
		var text string
		err := a.tx.QueryRowContext(ctx, "SELECT notes FROM s_note WHERE kind = ? AND key = ?", kind, n.ID).Scan(&text)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		var notes graph.Notes
		if err := cmp.Or(err, json.Unmarshal([]byte(text), &notes)); err != nil {
			return fmt.Errorf("read the notes on %s: %w", n.ID, err)
		}
		v.Merges, v.Conflicts = append(v.Merges, notes.Merges...), append(v.Conflicts, notes.Conflicts...)
	}
	v.Conflicts = graph.SortConflicts(v.Conflicts)
	return nil
}

// evidence adds the claims, and the articles that they stand in.
func (a *around) evidence(ctx context.Context, in *graph.Input) error {
	here := map[string]bool{}
	for _, article := range in.Articles {
		here[article.ID] = true
	}
	for _, n := range sortedRows(a.nodes) {
		article, _ := n.Props["articleId"].(string)
		if graph.Layer(n.Labels) == "Article" {
			article = n.ID
		}
		if article == "" || here[article] {
			continue
		}
		here[article] = true
		if err := a.article(ctx, article, in); err != nil {
			return err
		}
	}
	return nil
}

// article adds an article and its claims.
func (a *around) article(ctx context.Context, id string, in *graph.Input) error {
	var reading, file string
	err := each(ctx, a.tx, selectArticle+" WHERE a.id = ?", func(rows *sql.Rows) error {
		x, err := scanArticle(rows)
		in.Articles, file = append(in.Articles, x), x.File
		return err
	}, id)
	if err != nil {
		return err
	}
	err = a.tx.QueryRowContext(ctx, "SELECT reading FROM s_article WHERE id = ?", id).Scan(&reading)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	return eachClaim(ctx, a.tx, "SELECT json FROM s_claim WHERE reading = ? ORDER BY id", func(c graph.Claim) {
		c.File = file
		in.Claims = append(in.Claims, c)
	}, reading)
}

// decided adds the articles that decisions name, and what the decisions take out.
func (a *around) decided(ctx context.Context, in *graph.Input) (v graph.View, err error) {
	if in.Decisions, err = decisions(ctx, a.tx); err != nil {
		return v, err
	}
	named := map[string]bool{}
	for _, d := range in.Decisions {
		if d.Kind == graph.DecideReject {
			named[d.A.ArticleID] = true
		}
	}
	for _, article := range slices.Sorted(maps.Keys(named)) {
		if err := a.article(ctx, article, in); err != nil {
			return v, err
		}
	}
	v.Rejected, _ = graph.Decided(*in)
	return v, nil
}

// sortedRows returns rows in the order of their ids.
func sortedRows[R any](rows map[string]R) []R {
	out := make([]R, 0, len(rows))
	for _, id := range slices.Sorted(maps.Keys(rows)) {
		out = append(out, rows[id])
	}
	return out
}
