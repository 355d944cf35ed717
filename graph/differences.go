package graph

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// The kinds of faults of a copy.
const (
	Lacking FaultKind = "lacking in the copy"
	Strange FaultKind = "strange in the copy"
	Changed FaultKind = "changed in the copy"
)

// Differences names what a copy of a graph has otherwise: rows that it lacks,
// rows that are strange to it, and in the others each label, end and property
// that differs. Both list nodes and edges in the order of their ids; a copy may
// have an id twice. No difference means equal digests.
func Differences(original, copy Graph) []Fault {
	var d differences
	nodes := func(n Node) (string, string) { return n.ID, "node" }
	each(original.Nodes, copy.Nodes, &d, nodes, func(a, b *Node) {
		if !bytes.Equal(NodeRow(*a), NodeRow(*b)) {
			d.labels(a.ID, a.Labels, b.Labels)
			d.props(a.ID, a.Props, b.Props)
		}
	})
	edges := func(e Edge) (string, string) { return e.ID, "edge" }
	each(original.Edges, copy.Edges, &d, edges, func(a, b *Edge) {
		if bytes.Equal(EdgeRow(*a), EdgeRow(*b)) {
			return
		}
		if way, is := a.Type+" from "+a.Source+" to "+a.Target, b.Type+" from "+b.Source+" to "+b.Target; way != is {
			d.fault(Changed, a.ID, "the edge leads %s, not %s", is, way)
		}
		d.props(a.ID, a.Props, b.Props)
	})
	return d.faults
}

type differences struct{ faults []Fault }

func (d *differences) fault(k FaultKind, subject, format string, args ...any) {
	d.faults = append(d.faults, Fault{k, subject, fmt.Sprintf(format, args...)})
}

// each walks two lists in the order of ids and compares what stands in both.
func each[R any](original, copy []R, d *differences, id func(R) (string, string), both func(a, b *R)) {
	i, last := 0, ""
	for k := range copy {
		now, what := id(copy[k])
		for i < len(original) {
			was, what := id(original[i])
			if was >= now {
				break
			}
			d.fault(Lacking, was, "the copy lacks the %s", what)
			i++
		}
		if i < len(original) {
			if was, _ := id(original[i]); was == now {
				both(&original[i], &copy[k])
				i, last = i+1, now
				continue
			}
		}
		if now == last {
			d.fault(TwiceTheID, now, "the copy has two of the %s", what)
		} else {
			d.fault(Strange, now, "the graph has no such %s", what)
		}
	}
	for ; i < len(original); i++ {
		was, what := id(original[i])
		d.fault(Lacking, was, "the copy lacks the %s", what)
	}
}

func (d *differences) labels(id string, want, have []string) {
	for _, l := range want {
		if !slices.Contains(have, l) {
			d.fault(Changed, id, "the label %s is gone", l)
		}
	}
	for _, l := range have {
		if !slices.Contains(want, l) {
			d.fault(Changed, id, "the label %s was added", l)
		}
	}
}

func (d *differences) props(id string, want, have map[string]any) {
	for _, k := range sortedKeys(want) {
		w, h := string(appendProps(nil, props{k: want[k]})), string(appendProps(nil, props{k: have[k]}))
		switch {
		case w == h:
		case h == "{}":
			d.fault(Changed, id, "the property %s is gone", k)
		default:
			d.fault(Changed, id, "the property %s is %s, not %s", k, value(have[k]), value(want[k]))
		}
	}
	for _, k := range sortedKeys(have) {
		if _, known := want[k]; !known && string(appendProps(nil, props{k: have[k]})) != "{}" {
			d.fault(Changed, id, "the property %s was added: %s", k, value(have[k]))
		}
	}
}

// value writes a value for people, not too long.
func value(v any) string {
	return clip(strings.ToValidUTF8(string(appendValue(nil, v)), "?"), 60)
}
