package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// preposition returns the tokens of the preposition of attribution that a
// phrase has, if it has one.
func (a *attributor) preposition(t int) (first, end int, ok bool) {
	c := a.deps.with(t, "case")
	if c < 0 {
		return 0, 0, false
	}
	first, end = c, c+1
	for _, f := range a.deps.of(c) {
		if a.doc.Tokens[f].Rel == "fixed" {
			end = max(end, f+1)
		}
	}
	// "according" may hang on its own, with "to" as the case beside it.
	for _, d := range a.deps.of(t) {
		if isRel(a.doc.Tokens[d].Rel, "case") {
			first, end = min(first, d), max(end, d+1)
		}
	}
	starts := []int{first}
	if v := first - 1; v >= 0 && a.doc.Tokens[t].Head == v {
		starts = append(starts, v) // "according", which the parse takes for a verb
	}
	for _, first := range starts {
		words := strings.ToLower(a.doc.Span(first, end))
		for _, p := range a.cues.Prepositions {
			if words == p && (end-first > 1 && !a.isManner(t) || a.isKnown(t) || a.frontedParty(t, first)) {
				return first, end, true
			}
		}
	}
	return 0, 0, false
}

// isManner reports whether a bare noun says how something is done: "according to | plan".
func (a *attributor) isManner(t int) bool {
	return a.doc.Tokens[t].XPOS == "NN" && a.deps.with(t, "det", "nmod", "amod", "compound", "acl", "flat") < 0 && !a.isParty(t)
}

// telling returns whose word the phrase that t heads says it is, and where the
// phrase begins: "in the mayor's view". The owner is -1 for other phrases.
func (a *attributor) telling(t int) (first, owner int) {
	c := a.deps.with(t, "case")
	if c < 0 || !a.cues.Tellings[strings.ToLower(a.doc.Tokens[c].Lemma+" "+a.doc.Tokens[t].Lemma)] {
		return 0, -1
	}
	owner = a.deps.with(t, "nmod:poss")
	if o := a.deps.with(t, "nmod"); owner < 0 && o >= 0 && a.deps.cased(o, "of") && a.deps.with(t, "det") >= 0 {
		owner = o // "in view of" is no one's view
	}
	return c, owner
}

// isKnown reports whether a phrase stands for a party or a paper that the text
// speaks of as known: "per the report", "per the mayor", "per local media", "per
// reports", not "per head", "per officer".
func (a *attributor) isKnown(t int) bool {
	i := a.byHead[t]
	if i < 0 {
		return false
	}
	m := &a.mentions[i]
	return a.isParty(t) && (m.name != "" || m.definite && m.class != ontology.Place) || a.isDocument(t) && (m.definite || a.doc.Tokens[t].XPOS == "NNS")
}

// frontedParty reports whether a phrase with its preposition opens a sentence, with a comma
// behind, and stands for those or for a paper that may say what follows: "Per officials, …".
func (a *attributor) frontedParty(t, first int) bool {
	s := a.doc.Sentences[a.doc.Tokens[t].Sentence]
	_, end := a.extent(t)
	return first == s.First && end < s.End && (a.doc.Word(end) == "," || a.doc.Word(end-1) == ",") && (a.isParty(t) || a.isDocument(t))
}

// scope returns the clause that an aside is about, with the saying of what
// somebody says where the aside tells who has that from him: "the mayor said
// that the port was shut, according to Norwire".
func (a *attributor) scope(t, first int) int {
	g := a.clauseOf(t, first)
	v := a.doc.Tokens[g].Head
	if v < 0 || !isRel(a.doc.Tokens[g].Rel, "ccomp") || first < v || a.quoteAt[g] != a.quoteAt[v] {
		return g
	}
	if cue := a.verbCue(v); !cue.Says() || a.speaker(v) < 0 {
		return g
	}
	if x := a.toldApart(first, g); x >= 0 {
		return x
	}
	start, end := a.extent(g)
	if last := a.lastOf(t); last+2 >= end && a.doc.Word(first-1) == "," || start >= first {
		return v
	}
	return g
}

// behindSemicolon returns what stands behind the last semicolon before token t and
// hangs on what is before it, where an aside at t is set beside that: "the storm
// passed; perhaps, the mayor said, for good"; h without a semicolon, -1 where nothing
// stands behind it that it could be set beside.
func (a *attributor) behindSemicolon(h, t int) int {
	for mark := t - 1; mark > h; mark-- {
		if a.doc.Word(mark) != ";" {
			continue
		}
		for x := mark + 1; x < a.doc.Sentences[a.doc.Tokens[t].Sentence].End; x++ {
			if tok := a.doc.Tokens[x]; x != t && tok.UPOS != "PUNCT" && tok.Head >= 0 && tok.Head < mark {
				return x
			}
		}
		return -1
	}
	return h
}

// lastOf returns the last token of what hangs on a token.
func (a *attributor) lastOf(t int) int {
	_, end := a.extent(t)
	return end - 1
}

// toldApart returns the relative clause behind a comma that ends where the aside begins, inside what somebody
// says: it is of this alone that the aside tells whose word it is, "she told us that he was given a car, which is
// the first of its kind, according to the maker"; -1 without one.
func (a *attributor) toldApart(first, g int) int {
	x := first - 1
	if x > g && a.doc.Word(x) == "," {
		x--
	}
	for ; x > g; x = a.doc.Tokens[x].Head {
		if a.doc.Tokens[x].Rel == "acl:relcl" {
			if start, _ := a.extent(x); start > 0 && a.doc.Word(start-1) == "," || a.doc.Word(start) == "," {
				return x
			}
		}
	}
	return -1
}

// clauseOf returns the clause that an aside is set beside: the whole sentence when it
// stands at the beginning or, after a comma, at the end; else the nearest
// finite clause.
func (a *attributor) clauseOf(t, first int) int {
	s := a.doc.Sentences[a.doc.Tokens[t].Sentence]
	last := t
	for _, d := range a.deps.of(t) {
		if last = max(last, d); isRel(a.doc.Tokens[d].Rel, "acl", "nmod", "appos") {
			last = max(last, a.lastOf(d)) // "according to papers read out in court", "according to Acme, a firm in Oslo"
		}
	}
	rest := 0
	for i := last + 1; i < s.End; i++ {
		if a.doc.Tokens[i].UPOS != "PUNCT" {
			rest++
		}
	}
	fronted := first <= s.First+1
	closing := rest <= 2 && first > s.First && a.doc.Word(first-1) == ","
	if fronted && !a.above(t, s.Root) {
		return s.Root
	}
	g := a.doc.Tokens[t].Head
	for i := first - 1; i > g; i-- {
		if w := a.doc.Word(i); w == ":" || w == ";" {
			return g // "it may take money: a billion, according to X"
		}
	}
	if isRel(a.doc.Tokens[g].Rel, "conj", "parataxis") && first < g && a.deps.with(g, "nsubj") < 0 && a.joinsBefore(g, first) {
		return g // "shot him and, according to the police, | fled"
	}
	if c := a.clauseBefore(first, last); c >= 0 && !closing && !fronted {
		return c
	}
	if x := a.endsClause(g, first, last); x >= 0 {
		return x
	}
	if closing && !a.above(t, s.Root) {
		for a.doc.Tokens[g].Head >= 0 && !isRel(a.doc.Tokens[g].Rel, "ccomp") {
			g = a.doc.Tokens[g].Head
		}
		return g
	}
	for range 20 {
		if isRel(a.doc.Tokens[g].Rel, "conj") && first < g && a.joinsBefore(g, first) {
			break // "shot him and, according to the police, | he fled"
		}
		if tok := a.doc.Tokens[g]; rest == 0 && isRel(tok.Rel, "conj") && g < first && a.deps.with(g, "nsubj", "csubj") < 0 && isVerb(a.doc.Tokens[tok.Head].UPOS) {
			g = tok.Head // "was sold in May and | was burned according to the police"
			continue
		}
		if tok := a.doc.Tokens[g]; tok.Head < 0 || isVerb(tok.UPOS) && a.deps.with(g, "nsubj", "aux", "csubj") >= 0 || a.deps.with(g, "cop") >= 0 {
			break
		} else if isRel(tok.Rel, "ccomp", "acl:relcl", "parataxis") || isRel(tok.Rel, "advcl", "acl") && tok.XPOS == "VBG" {
			break
		} else {
			g = tok.Head
		}
	}
	return g
}

// above reports whether token t stands above or at token x in the tree.
func (r *reading) above(t, x int) bool {
	for range 100 {
		if x == t {
			return true
		}
		if x < 0 {
			return false
		}
		x = r.doc.Tokens[x].Head
	}
	return false
}

// extent returns the first token and the end of what hangs on a token.
func (a *attributor) extent(t int) (first, end int) { return a.deps.extent(t) }
