package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// dependents lists, for each token of a document, the tokens it heads, in
// text order.
type dependents struct {
	doc  *nlp.Document
	list []int // dependents of all tokens, one head after the other
	from []int // token -> where its own begin in list; one entry more than tokens
}

// dependentsOf turns the heads of a document round.
func dependentsOf(doc *nlp.Document) dependents {
	n := len(doc.Tokens)
	d := dependents{doc: doc, list: make([]int, n), from: make([]int, n+1)}
	for _, t := range doc.Tokens {
		if t.Head >= 0 {
			d.from[t.Head+1]++
		}
	}
	for i := range n {
		d.from[i+1] += d.from[i]
	}
	next := append([]int(nil), d.from[:n]...)
	for i, t := range doc.Tokens {
		if t.Head >= 0 {
			d.list[next[t.Head]] = i
			next[t.Head]++
		}
	}
	return d
}

// renew takes what hangs on what in a sentence as it is now, since a mend of its parse
// has changed it; the other sentences are as they were.
func (d dependents) renew(sentence int) {
	s, hang := d.doc.Sentences[sentence], 0
	inside := func(head int) bool { return s.First <= head && head < s.End }
	for _, t := range d.doc.Tokens[s.First:s.End] {
		if inside(t.Head) {
			hang++
		}
	}
	if hang != d.from[s.End]-d.from[s.First] { // it has another number of roots
		whole := dependentsOf(d.doc)
		copy(d.list, whole.list)
		copy(d.from, whole.from)
		return
	}
	end := d.from[s.First]
	clear(d.from[s.First:s.End])
	for _, t := range d.doc.Tokens[s.First:s.End] {
		if inside(t.Head) {
			d.from[t.Head]++
		}
	}
	for h := s.First; h < s.End; h++ {
		end += d.from[h]
		d.from[h] = end
	}
	for t := s.End - 1; t >= s.First; t-- {
		if h := d.doc.Tokens[t].Head; inside(h) {
			d.from[h]--
			d.list[d.from[h]] = t
		}
	}
}

// dependents returns what hangs on what in the parse. Who hangs a word elsewhere
// and asks again says so by moved.
func (r *reading) dependents() dependents {
	if r.hangs == nil {
		d := dependentsOf(r.doc)
		r.hangs = &d
	}
	return *r.hangs
}

// moved says that a word of the parse hangs elsewhere than before: what hangs on what is
// found anew when it is next asked for.
func (r *reading) moved() { r.hangs = nil }

// of returns the tokens that head heads.
func (d dependents) of(head int) []int {
	return d.list[d.from[head]:d.from[head+1]]
}

// with returns the first dependent of head in one of the relations, -1
// without one. A relation stands for its subtypes too: "obl" for "obl:agent". The
// subject of the copula around a clause comes after the clause's own: "the problem is
// that | the city owes it".
func (d dependents) with(head int, rels ...string) int {
	around := -1
	for _, t := range d.of(head) {
		switch rel := d.doc.Tokens[t].Rel; {
		case !isRel(rel, rels...):
		case isOuter(rel):
			around = max(around, t)
		default:
			return t
		}
	}
	return around
}

// conjuncts returns the tokens coordinated with a token.
func (d dependents) conjuncts(t int) []int {
	var out []int
	for _, c := range d.of(t) {
		if isRel(d.doc.Tokens[c].Rel, "conj") {
			out = append(out, c)
		}
	}
	return out
}

// coordination returns a token and those coordinated with it.
func (d dependents) coordination(t int) []int { return append([]int{t}, d.conjuncts(t)...) }

// subjectRel returns the relation in which a subject hangs on a verb.
func (d dependents) subjectRel(v int) string {
	if d.with(v, "aux:pass") >= 0 {
		return "nsubj:pass"
	}
	return "nsubj"
}

// handOver hangs on one token what stands before it and hangs on another.
func (d dependents) handOver(from, to int) {
	for _, c := range d.of(from) {
		if c < to {
			d.doc.Tokens[c].Head = to
		}
	}
}

// some reports whether one of what a token heads is as wanted.
func (d dependents) some(head int, is func(t int) bool) bool { return d.find(head, is) >= 0 }

// modal reports whether a predicate stands with a modal verb: "would be the first".
func (d dependents) modal(predicate int) bool {
	return d.some(predicate, func(c int) bool { return d.doc.Tokens[c].XPOS == "MD" })
}

// find returns the first of what a token heads that is as wanted, -1 without one.
func (d dependents) find(head int, is func(t int) bool) int {
	for _, t := range d.of(head) {
		if is(t) {
			return t
		}
	}
	return -1
}

// isOuter reports whether a relation is that of the subject of a copula whose predicate is
// a clause.
func isOuter(rel string) bool { return strings.HasSuffix(rel, ":outer") }

// isRel reports whether a relation is one of those wanted. A relation without
// a subtype stands for all its subtypes.
func isRel(rel string, wanted ...string) bool {
	base, _, _ := strings.Cut(rel, ":")
	for _, w := range wanted {
		if rel == w || base == w {
			return true
		}
	}
	return false
}
