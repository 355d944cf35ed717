package ontology

import (
	"maps"
	"slices"
	"strings"
)

// Heads returns what a description says that a thing is, folded and in the
// singular: its head, the head with the word before it, its finer kind. A head
// that says nothing ("the gift") is none. words are folded by the caller's
// rules; kind is a label such as "Vehicle".
func (b *Rulebook) Heads(words []string, kind string) []string {
	var out []string
	if n := len(words); n > 0 && !b.Naming.EmptyHeads[words[n-1]] {
		out = append(out, words[n-1])
		if n > 1 {
			out = append(out, words[n-2]+" "+words[n-1])
		}
	}
	if k := strings.ToLower(kind); k != "" && !b.Naming.EmptyHeads[k] {
		out = append(out, k)
	}
	return out
}

// KindOf reports whether whatever is called a may be called b: a is b, or
// stands under it by the table of kinds. "of" chains are followed.
func (b *Rulebook) KindOf(a, of string) bool { return b.kindOf(a, of, 0) }

// Alike reports whether articles of one story may call the same by both words: one is
// a kind of the other, or both call the same.
func (b *Rulebook) Alike(p, q string) bool {
	return b.KindOf(p, q) || b.KindOf(q, p) || slices.ContainsFunc(b.Alikes[p], func(i int) bool { return slices.Contains(b.Alikes[q], i) })
}

// deepest bounds how many steps up are taken, should the table run in a circle.
const deepest = 8

func (b *Rulebook) kindOf(a, of string, depth int) bool {
	if a == of {
		return true
	}
	if depth > deepest {
		return false
	}
	for _, up := range b.Kinds[a] {
		if b.kindOf(up, of, depth+1) {
			return true
		}
	}
	return false
}

// Above returns the word and all that it is a kind of, each at least once.
func (b *Rulebook) Above(a string) []string {
	out := []string{a}
	for i, depth, level := 0, 0, 1; i < len(out) && depth <= deepest; i++ {
		out = append(out, b.Kinds[out[i]]...)
		if i+1 == level {
			depth, level = depth+1, len(out)
		}
	}
	return out
}

// Modified returns the classes that a description belongs to by a word before
// its head: "a lavish car" is a luxury good.
func (b *Rulebook) Modified(words []string) []string {
	var out []string
	for _, class := range slices.Sorted(maps.Keys(b.Modifiers)) {
		for i, w := range words {
			two := w
			if i+1 < len(words) {
				two += " " + words[i+1]
			}
			if slices.Contains(b.Modifiers[class], w) || slices.Contains(b.Modifiers[class], two) {
				out = append(out, class)
				break
			}
		}
	}
	return out
}
