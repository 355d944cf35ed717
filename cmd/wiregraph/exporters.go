package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"

	"wiregraph/graph"
)

// exported is what there is to export. The view is made when asked for.
type exported struct {
	in    graph.Input
	graph graph.Graph
	made  *graph.View
}

func (x *exported) view() *graph.View {
	if x.made == nil {
		v := graph.Build(x.in)
		x.made = &v
	}
	return x.made
}

var exporters = map[string]func(io.Writer, *exported) error{
	"jsonl": exportRows, "claims": exportClaims, "mentions": exportMentions, "conflicts": exportConflicts, "dot": exportDot,
}

// exportRows writes nodes and edges, each as one object.
func exportRows(w io.Writer, x *exported) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, n := range x.graph.Nodes {
		if err := enc.Encode(struct {
			Node   string         `json:"node"`
			Labels []string       `json:"labels"`
			Props  map[string]any `json:"props"`
		}{n.ID, n.Labels, n.Props}); err != nil {
			return err
		}
	}
	for _, e := range x.graph.Edges {
		if err := enc.Encode(struct {
			Edge   string         `json:"edge"`
			Type   string         `json:"type"`
			Source string         `json:"source"`
			Target string         `json:"target"`
			Props  map[string]any `json:"props"`
		}{e.ID, e.Type, e.Source, e.Target, e.Props}); err != nil {
			return err
		}
	}
	return nil
}

// exportClaims writes claims with the fact and the entities that they are about.
func exportClaims(w io.Writer, x *exported) error {
	for i := range x.in.Claims {
		line, err := graph.MarshalLinkedClaim(&x.in.Claims[i], x.in.Ontology, x.view())
		if err != nil {
			return err
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}

// exportMentions writes for each entity and article the names it goes by there.
func exportMentions(w io.Writer, x *exported) error {
	names := map[string]string{}
	for _, n := range x.graph.Nodes {
		names[n.ID], _ = n.Props["name"].(string)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, e := range x.graph.Edges {
		if e.Type != "MENTIONED_IN" {
			continue
		}
		if err := enc.Encode(struct {
			Entity  string `json:"entity"`
			Name    string `json:"name"`
			Article string `json:"article"`
			Count   any    `json:"count"`
			Forms   any    `json:"forms"`
		}{e.Source, names[e.Source], e.Target, e.Props["count"], e.Props["forms"]}); err != nil {
			return err
		}
	}
	return nil
}

// exportConflicts writes contradictions with the claims of both sides.
func exportConflicts(w io.Writer, x *exported) error {
	type claim struct {
		Article string `json:"article"`
		ID      string `json:"id"`
		Start   int    `json:"start"`
		End     int    `json:"end"`
		Quote   string `json:"quote"`
		Side    string `json:"side"`
	}
	claims := map[string]*graph.Claim{}
	for i := range x.in.Claims {
		claims[x.in.Claims[i].ID] = &x.in.Claims[i]
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, k := range x.view().Conflicts {
		out := struct {
			Kind   string   `json:"kind"`
			Slot   string   `json:"slot"`
			Facts  []string `json:"facts"`
			Claims []claim  `json:"claims"`
		}{k.Kind, k.Slot, k.Facts, []claim{}}
		for _, s := range k.Sides {
			for _, id := range s.Claims {
				if c := claims[id]; c != nil {
					article := c.File
					if article == "" {
						article = c.ArticleID
					}
					out.Claims = append(out.Claims, claim{article, id, c.Start, c.End, c.Quote, s.Value})
				}
			}
		}
		if err := enc.Encode(out); err != nil {
			return err
		}
	}
	return nil
}

// exportDot writes the short edges for Graphviz.
func exportDot(w io.Writer, x *exported) error {
	names := map[string]string{}
	for _, n := range x.graph.Nodes {
		names[n.ID], _ = n.Props["name"].(string)
	}
	var lines []string
	used := map[string]bool{}
	for _, e := range x.graph.Edges {
		if e.Props["factId"] == nil {
			continue
		}
		used[e.Source], used[e.Target] = true, true
		lines = append(lines, fmt.Sprintf("  %s -> %s [label=%s];", strconv.Quote(e.Source), strconv.Quote(e.Target), strconv.Quote(e.Type)))
	}
	slices.Sort(lines)
	if _, err := fmt.Fprintln(w, "digraph wiregraph {"); err != nil {
		return err
	}
	for _, n := range x.graph.Nodes {
		if used[n.ID] {
			if _, err := fmt.Fprintf(w, "  %s [label=%s];\n", strconv.Quote(n.ID), strconv.Quote(names[n.ID])); err != nil {
				return err
			}
		}
	}
	for _, l := range slices.Compact(lines) {
		if _, err := fmt.Fprintln(w, l); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(w, "}")
	return err
}
