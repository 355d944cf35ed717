package graph

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"iter"
	"slices"
)

// Digest returns the hash of a graph: equal digests mean equal graphs,
// whichever store holds them and whatever their history.
func Digest(g Graph) string {
	nodes, edges := slices.Clone(g.Nodes), slices.Clone(g.Edges)
	slices.SortFunc(nodes, func(a, b Node) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(edges, func(a, b Edge) int { return cmp.Compare(a.ID, b.ID) })
	d := NewDigester()
	for _, n := range nodes {
		d.Node(n)
	}
	for _, e := range edges {
		d.Edge(e)
	}
	return d.Sum()
}

// A Digester computes a graph's digest from rows as a store hands them over:
// all nodes in the order of their ids (as bytes), then all edges in the order
// of theirs.
type Digester struct{ h hash.Hash }

// NewDigester returns a Digester that has seen no rows.
func NewDigester() *Digester { return &Digester{h: sha256.New()} }

// Node adds a node. Nodes that are records of the store and not of the graph
// are passed over.
func (d *Digester) Node(n Node) {
	if !outside(n.Labels) {
		d.h.Write(append(NodeRow(n), '\n'))
	}
}

// Edge adds an edge.
func (d *Digester) Edge(e Edge) { d.h.Write(append(EdgeRow(e), '\n')) }

// Sum returns the digest of the rows so far, in hexadecimal.
func (d *Digester) Sum() string { return hex.EncodeToString(d.h.Sum(nil)) }

// DigestRows returns the digest of streams of rows, each in the order of ids,
// or the first error that a stream meets.
func DigestRows(nodes iter.Seq2[Node, error], edges iter.Seq2[Edge, error]) (string, error) {
	d := NewDigester()
	for n, err := range nodes {
		if err != nil {
			return "", fmt.Errorf("digest nodes: %w", err)
		}
		d.Node(n)
	}
	for e, err := range edges {
		if err != nil {
			return "", fmt.Errorf("digest edges: %w", err)
		}
		d.Edge(e)
	}
	return d.Sum(), nil
}

// outside reports whether a node is a record beside the graph.
func outside(labels []string) bool {
	return slices.Contains(labels, "IngestRun") || slices.Contains(labels, "WiregraphState")
}

// NodeRow returns the canonical encoding of a node: a JSON array of "n", id,
// labels, and properties in the order of their names, without those that are
// outside the digest.
func NodeRow(n Node) []byte {
	labels := slices.Clone(n.Labels)
	slices.Sort(labels)
	return row("n", n.ID, labels, n.Props)
}

// EdgeRow returns the canonical encoding of an edge: a JSON array of "e", id,
// type, source, target, and properties as in NodeRow.
func EdgeRow(e Edge) []byte { return row("e", e.ID, e.Type, e.Source, e.Target, e.Props) }

func row(values ...any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	b.WriteByte('[')
	for i, v := range values {
		if i > 0 {
			b.WriteByte(',')
		}
		if p, ok := v.(map[string]any); ok {
			v = canonical(p)
		}
		// Strings, numbers, booleans and their lists and maps always encode.
		if err := enc.Encode(v); err != nil {
			fmt.Fprintf(&b, "%q", err.Error())
		}
		b.Truncate(len(bytes.TrimRight(b.Bytes(), "\n")))
	}
	b.WriteByte(']')
	return b.Bytes()
}

// canonical returns properties in the one form that every store gives back:
// whole floats and integers alike as numbers, lists as lists of strings, no
// empty values, none of the properties outside the digest.
func canonical(p map[string]any) map[string]any {
	out := make(map[string]any, len(p))
	for k, v := range p {
		if k == "workspace" || k == "fetchedAt" {
			continue
		}
		switch x := v.(type) {
		case nil:
			continue
		case string:
			if x == "" {
				continue
			}
		case []string:
			if len(x) == 0 {
				continue
			}
		case []any:
			if len(x) == 0 {
				continue
			}
		case int:
			v = int64(x)
		}
		out[k] = v
	}
	return out
}
