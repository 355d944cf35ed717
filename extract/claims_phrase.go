package extract

import (
	"strings"
	"sync"

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

// whenAsked returns the dependents of a document as they are when they are first
// asked for: few texts have what most mends of the parse look for.
func whenAsked(doc *nlp.Document) func() dependents {
	return sync.OnceValue(func() dependents { return dependentsOf(doc) })
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

// aside are the relations of what hangs on a phrase without being part of it.
var aside = []string{"acl", "appos", "parataxis", "conj", "cc", "punct", "discourse", "vocative", "dislocated", "orphan"}

// clausal are the relations of what a noun or an adjective heads as the
// predicate of a clause, and not as a phrase.
var clausal = []string{"nsubj", "csubj", "cop", "aux", "expl", "advcl"}

// phrase returns the tokens, half-open, of the phrase that head heads: the
// unbroken run around it of what depends on it, without relative clauses,
// appositions, coordinated phrases, a leading preposition or conjunction, and,
// of a predicate, the rest of its clause.
func (d dependents) phrase(head int) (first, end int) {
	predicate := !isVerb(d.doc.Tokens[head].UPOS)
	own := func(t int) bool {
		before := t < head && !predicate
		for steps := 0; t != head; steps++ {
			tok := d.doc.Tokens[t]
			if t > head && tok.Rel == "punct" && d.doc.Word(t) == "," {
				return false
			}
			if tok.Head < 0 || steps > 50 || tok.Head == head && isRel(tok.Rel, "case", "mark", "cc") && t < head {
				return false
			}
			if tok.Head == head && predicate && isRel(tok.Rel, clausal...) {
				return false
			}
			if before && tok.Head != head && isRel(tok.Rel, "acl", "appos") { // "the people | stranded there | may starve"
				t = tok.Head
				continue
			}
			if isRel(tok.Rel, aside...) && !(tok.Rel == "punct" && tok.Head != head) && !isRel(tok.Rel, "conj", "cc") && !(tok.Rel == "acl:relcl" && tok.Head != head && d.doc.Tokens[tok.Head].XPOS == "WP") { // but "repair | what was broken"
				return false
			}
			if isRel(tok.Rel, "conj") && tok.Head == head {
				return false
			}
			t = tok.Head
		}
		return true
	}
	s := d.doc.Sentences[d.doc.Tokens[head].Sentence]
	first, end = head, head+1
	for first > s.First && own(first-1) {
		first--
	}
	for end < s.End && own(end) {
		end++
	}
	for end-1 > head && d.doc.Tokens[end-1].UPOS == "PUNCT" {
		end--
	}
	for first < head && (d.doc.Tokens[first].UPOS == "PUNCT" || d.doc.Tokens[first].UPOS == "CCONJ" || d.introduces(first)) {
		first++
	}
	return first, end
}

// introduces reports whether a token is a preposition before a phrase, though
// the parse hangs it on a word inside: no bound of a number ("over 20").
func (d dependents) introduces(t int) bool {
	tok := d.doc.Tokens[t]
	if tok.UPOS != "ADP" || tok.Rel != "case" || tok.Head < 0 {
		return false
	}
	of := d.doc.Tokens[tok.Head].UPOS
	return of == "NOUN" || of == "PROPN"
}

// predicate returns the tokens, half-open, of what the clause headed by h says
// of its subject: the verb with its objects and complements, as far as they
// follow without a break.
func (d dependents) predicate(h int) (first, end int) {
	first, end = h, h+1
	for _, c := range d.of(h) {
		if c < h || !isRel(d.doc.Tokens[c].Rel, "obj", "iobj", "xcomp", "ccomp", "compound") {
			continue
		}
		a, b := d.phrase(c)
		if k := d.with(c, "case", "mark"); k >= 0 {
			a = min(a, k)
		}
		if a > end {
			break
		}
		end = max(end, b)
	}
	return first, end
}

// copular reports whether what token h heads is a clause of its own in which a
// copula says something: "ruled that | the law is void".
func (d dependents) copular(h int) bool {
	return !isVerb(d.doc.Tokens[h].UPOS) && isRel(d.doc.Tokens[h].Rel, "ccomp", "csubj") && d.with(h, "cop") >= 0 && d.with(h, "nsubj", "csubj") >= 0
}

// copula returns the tokens, half-open, of a copular clause: its subject, the
// copula and what that says.
func (d dependents) copula(h int) (first, end int) {
	first, end = d.phrase(h)
	for _, c := range d.of(h) {
		if isRel(d.doc.Tokens[c].Rel, "nsubj", "csubj", "cop", "aux", "expl") {
			a, b := d.phrase(c)
			first, end = min(first, a), max(end, b)
		}
	}
	return first, end
}

// clausal reports whether a token heads a clause: a verb, or what a copula
// says of its subject.
func (d dependents) clausal(t int) bool {
	return isVerb(d.doc.Tokens[t].UPOS) || d.with(t, "cop") >= 0
}

// passive reports whether a verb stands in the passive, or is a participle
// that lacks its subject ("the car, said to be").
func (d dependents) passive(v int) bool {
	if d.with(v, "nsubj:pass", "aux:pass", "csubj:pass") >= 0 {
		return true
	}
	tok := d.doc.Tokens[v]
	return tok.XPOS == "VBN" && isRel(tok.Rel, "acl") && tok.Rel != "acl:relcl" && d.with(v, "nsubj", "aux") < 0
}

// past reports whether the verb of a clause stands in a past tense.
func (d dependents) past(v int) bool {
	if d.doc.Tokens[v].XPOS == "VBD" {
		return true
	}
	for _, a := range d.of(v) {
		tok := d.doc.Tokens[a]
		if isRel(tok.Rel, "aux", "cop") && (tok.XPOS == "VBD" || tok.Lemma == "have" && d.doc.Tokens[v].XPOS == "VBN") {
			return true
		}
	}
	return false
}

// preposition returns the lemma of the word that introduces a clause or a
// phrase, "" without one.
func (d dependents) preposition(t int) string {
	if m := d.with(t, "mark", "case"); m >= 0 {
		return d.doc.Tokens[m].Lemma
	}
	return ""
}

// cased reports whether the phrase has the preposition.
func (d dependents) cased(t int, prep string) bool {
	for _, c := range d.of(t) {
		if isRel(d.doc.Tokens[c].Rel, "case") && d.doc.Tokens[c].Lemma == prep {
			return true
		}
	}
	return false
}

// extent returns the first token and the end of all that hangs on a token.
func (d dependents) extent(t int) (first, end int) {
	first, end = t, t+1
	stack := []int{t}
	for len(stack) > 0 {
		x := stack[len(stack)-1]
		stack = append(stack[:len(stack)-1], d.of(x)...)
		first, end = min(first, x), max(end, x+1)
	}
	return first, end
}

// markedBy reports whether one of the words introduces the clause: alone, or
// with the words fixed to it ("in order to").
func (d dependents) markedBy(t int, words map[string]bool) bool {
	for _, m := range d.of(t) {
		tok := d.doc.Tokens[m]
		if m > t || !isRel(tok.Rel, "mark", "case", "advmod") {
			continue
		}
		if words[tok.Lemma] {
			return true
		}
		for _, f := range d.of(m) {
			if d.doc.Tokens[f].Rel == "fixed" && words[tok.Lemma+" "+d.doc.Tokens[f].Lemma] {
				return true
			}
		}
	}
	return false
}

// indefinite reports whether a noun stands with an indefinite article.
func (d dependents) indefinite(noun int) bool {
	t := d.with(noun, "det")
	return t >= 0 && isRel(d.doc.Tokens[t].Lemma, "a", "an", "another")
}
