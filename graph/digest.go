package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"math"
	"slices"
	"strconv"
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
	b := make([]byte, 0, 512)
	b = append(b, '[')
	for i, v := range values {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendValue(b, v)
	}
	return append(b, ']')
}

// appendValue writes a value as JSON. Whole floats and integers print alike,
// and lists of any type print as lists, since stores give them back so.
func appendValue(b []byte, v any) []byte {
	switch x := v.(type) {
	case string:
		return appendString(b, x)
	case bool:
		return strconv.AppendBool(b, x)
	case int:
		return strconv.AppendInt(b, int64(x), 10)
	case int64:
		return strconv.AppendInt(b, x, 10)
	case float64:
		if x == math.Trunc(x) && math.Abs(x) < 1<<53 {
			return strconv.AppendInt(b, int64(x), 10)
		}
		return strconv.AppendFloat(b, x, 'g', -1, 64)
	case []string:
		return appendList(b, x)
	case []any:
		return appendList(b, x)
	case map[string]any:
		return appendProps(b, x)
	}
	return appendString(b, fmt.Sprint(v))
}

func appendList[T any](b []byte, list []T) []byte {
	b = append(b, '[')
	for i, v := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendValue(b, v)
	}
	return append(b, ']')
}

// appendProps writes properties in the order of their names, without empty
// values and without those outside the digest.
func appendProps(b []byte, p map[string]any) []byte {
	b = append(b, '{')
	first := true
	for _, k := range sortedKeys(p) {
		if k == "workspace" || k == "fetchedAt" || empty(p[k]) {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = appendString(b, k)
		b = append(b, ':')
		b = appendValue(b, p[k])
	}
	return append(b, '}')
}

func empty(v any) bool {
	switch x := v.(type) {
	case nil:
		return true
	case string:
		return x == ""
	case []string:
		return len(x) == 0
	case []any:
		return len(x) == 0
	}
	return false
}

// appendString writes a JSON string: the two characters that must be escaped,
// control characters as \u00XX, all else as it is.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < 0x20:
			b = append(b, '\\', 'u', '0', '0', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
