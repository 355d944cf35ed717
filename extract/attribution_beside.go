package extract

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
)

// A wrap is an aside that says whose a clause is: "according to X", "as
// quoted by X", "reportedly", "…, X said".
type wrap struct {
	link
	head int // token that heads the aside
	rank wrapRank
}

// wrapRank orders the asides at one clause, outermost first.
type wrapRank int

// The kinds of asides. "…, Peskov said, according to Reuters" is Peskov,
// through Reuters.
const (
	accordingTo wrapRank = iota
	asQuotedBy
	byReports
	heSaid
)

// according is what "according to" and a colon do to what they bring in.
var according = &lexicon.Cue{Effect: "CT+", Stance: "neutral", Modality: "asserted", Speaker: "said"}

// findBeside finds the asides of all clauses.
func (a *attributor) findBeside() {
	for t := range a.doc.Tokens {
		w, scope, ok := a.aside(t)
		if !ok || a.quoteAt[t] >= 0 && a.quoteAt[scope] != a.quoteAt[t] {
			continue // what stands in a quotation speaks of nothing outside it
		}
		w.head = t
		a.beside[scope] = append(a.beside[scope], w)
		if l, ok := a.cited(w.link, scope); ok {
			a.beside[scope] = append(a.beside[scope], wrap{link: l, head: t, rank: w.rank})
		}
		a.wrapped[t] = scope
	}
	for scope := range a.beside {
		slices.SortStableFunc(a.beside[scope], func(x, y wrap) int { return cmp.Compare(x.rank, y.rank) })
	}
}

// aside reports whether token t heads an aside, and at which token it stands.
func (a *attributor) aside(t int) (wrap, int, bool) {
	tok := a.doc.Tokens[t]
	if tok.Head < 0 {
		return wrap{}, 0, false
	}
	if first := a.deps.with(t, "case"); first >= 0 && first < t && a.cues.Phrases[strings.ToLower(a.doc.Span(first, t+1))] {
		return wrap{link: link{source: noSource(first, t+1), cue: according}, rank: accordingTo}, a.scope(t, first), true
	}
	if first, owner := a.telling(t); owner >= 0 {
		l := link{source: noSource(first, t+1), cue: according}
		l.source.head, l.document = a.author(owner)
		return wrap{link: l, rank: accordingTo}, a.scope(t, first), true
	}
	if first, end, ok := a.preposition(t); ok {
		l := link{source: noSource(first, end), cue: according}
		l.source.head, l.document = a.author(t)
		if x := a.namedBehind(t); x >= 0 {
			l.source.head, l.document = x, -1
		}
		return wrap{link: l, rank: accordingTo}, a.scope(t, first), true
	}
	if tok.UPOS == "ADV" {
		if c := a.cues.Adverbs[strings.ToLower(tok.Lemma)]; c != nil && c.Speaker == "said" {
			if s := a.doc.Sentences[tok.Sentence]; t > tok.Head && t+1 < s.End && isRel(a.doc.Tokens[t+1].Rel, "case") && a.doc.Tokens[t+1].Head > t {
				return wrap{link: link{source: noSource(t, t+1), cue: c}, rank: byReports}, a.doc.Tokens[t+1].Head, true // "hurt reportedly by glass"
			}
			return wrap{link: link{source: noSource(t, t+1), cue: c}, rank: byReports}, tok.Head, true
		}
	}
	if tok.UPOS != "VERB" {
		return wrap{}, 0, false
	}
	cue := a.verbCue(t)
	switch {
	case cue != nil && cue.Speaker == "said" && a.closing(t) >= 0:
		l := a.link(t, cue)
		if s := a.closing(t); a.deps.with(t, "nsubj") < 0 && s != t {
			l.source.head, l.document = a.author(a.titled(s, t))
		}
		return wrap{link: l, rank: heSaid}, a.doc.Sentences[tok.Sentence].Root, true
	case cue != nil && cue.Speaker == "said" && isRel(tok.Rel, "conj", "advcl", "parataxis") && a.deps.with(t, "nsubj", "cc", "mark") < 0 && a.inverted(t) >= 0:
		return wrap{link: a.link(t, cue), rank: heSaid}, a.doc.Sentences[tok.Sentence].Root, true // "…, reads the ruling"
	case isRel(tok.Rel, "advcl", "parataxis") && a.cues.AsClauses[tok.Lemma] && tok.XPOS != "VBG" && a.introducedByAs(t):
		if cue == nil {
			cue = according
		}
		l := a.link(t, cue)
		if tok.XPOS == "VBN" && a.deps.with(t, "nsubj") < 0 {
			l.source.head, l.document = -1, -1 // "as revealed at the trial"
		}
		if by := a.agentOf(t); by >= 0 {
			l.source.head, l.document = a.author(by)
		}
		if m := a.deps.with(t, "mark", "advmod", "case"); m >= 0 && m < t {
			l.cueFirst = m
		}
		return wrap{link: l, rank: asQuotedBy}, a.scope(t, t), true
	case isRel(tok.Rel, "parataxis", "ccomp") && cue != nil && cue.Speaker != "none" && a.isInterjected(t) && !a.isTold(t):
		return wrap{link: a.link(t, cue), rank: heSaid}, tok.Head, true
	}
	return wrap{}, 0, false
}

// introducedByAs reports whether a clause begins with "as".
func (a *attributor) introducedByAs(t int) bool {
	for _, d := range a.deps.of(t) {
		if d < t && a.doc.Tokens[d].Lemma == "as" {
			return true
		}
	}
	return t > 0 && a.doc.Tokens[t-1].Lemma == "as"
}

// agentOf returns the phrase with "by" that hangs on a participle.
func (a *attributor) agentOf(v int) int {
	if by := a.deps.with(v, "obl:agent"); by >= 0 {
		return by
	}
	for _, o := range a.deps.of(v) {
		if isRel(a.doc.Tokens[o].Rel, "obl", "nmod") && a.deps.cased(o, "by") {
			return o
		}
	}
	return -1
}

// isTold reports whether a clause is what another cue with a speaker takes for
// its content: "'He feared for his life,' the chief told reporters".
func (a *attributor) isTold(t int) bool {
	tok := a.doc.Tokens[t]
	if tok.Rel != "ccomp" || t > tok.Head {
		return false
	}
	cue := a.verbCue(tok.Head)
	return cue != nil && cue.Speaker == "said" && a.deps.with(tok.Head, "nsubj") >= 0
}

// isInterjected reports whether a clause with a cue is set into or behind
// what it says: it has a subject, and no content of its own.
func (a *attributor) isInterjected(v int) bool {
	s := a.deps.with(v, "nsubj")
	if s < 0 || a.deps.with(v, "ccomp", "xcomp", "mark") >= 0 || a.deps.passive(v) && (a.doc.Tokens[s].Lemma != "it" || !a.verbCue(v).Impersonal()) {
		return false // "he is often seen there" says who is seen, not who saw
	}
	if a.deps.with(v, "obj") >= 0 && !a.cues.Tell[a.doc.Tokens[v].Lemma] {
		return false // it says something of its own
	}
	first, _ := a.extent(v)
	for first < v && a.doc.Tokens[first].UPOS == "PUNCT" {
		first++
	}
	return first > a.doc.Sentences[a.doc.Tokens[v].Sentence].First && a.doc.Tokens[first-1].UPOS == "PUNCT"
}

// closing returns who speaks where a sentence ends in ", SOURCE said",
// whatever the parser makes of it: a comma, a run of nouns, the verb, and
// nothing more but when it was said. It is the verb itself where the source
// is a pronoun, and -1 where the sentence does not end so.
func (a *attributor) closing(v int) int {
	tok := a.doc.Tokens[v]
	s := a.doc.Sentences[tok.Sentence]
	if tok.Rel == "acl:relcl" && a.doc.Tokens[tok.Head].UPOS == "NOUN" && a.doc.Word(a.extentFirst(tok.Head)-1) == "," {
		return -1 // ", a charge the army denies"
	}
	if v == s.Root || a.deps.with(v, "ccomp", "xcomp", "obj") >= 0 || tok.XPOS == "VBN" || tok.XPOS == "VBG" {
		return -1
	}
	for t := v + 1; t < s.End; t++ {
		if u := a.doc.Tokens[t].UPOS; u == "VERB" || u == "CCONJ" || t > v+6 {
			return -1
		}
	}
	for t := v - 1; t > s.First; t-- {
		switch a.doc.Tokens[t].UPOS {
		case "NOUN", "PROPN", "DET", "ADJ", "PART", "NUM":
		case "ADP":
			if a.doc.Word(t-1) == "," {
				return -1 // ", in the town said"
			}
		case "PRON":
			if t == v-1 && a.doc.Word(t-1) == "," && !strings.HasPrefix(a.doc.Tokens[t].XPOS, "W") {
				return v
			}
			return -1
		default:
			if t < v-1 && a.doc.Word(t) == "," {
				return a.headOfRun(t+1, v)
			}
			return -1
		}
	}
	return -1
}

// extentFirst returns the first token of what hangs on a token, after the marks
// before it.
func (a *attributor) extentFirst(t int) int {
	first, _ := a.extent(t)
	for first < t && a.doc.Tokens[first].UPOS == "PUNCT" {
		first++
	}
	return max(first, 1)
}

// headOfRun returns the token of a run whose head stands outside it.
func (a *attributor) headOfRun(first, end int) int {
	for t := first; t < end; t++ {
		if h := a.doc.Tokens[t].Head; h < first || h >= end {
			return t
		}
	}
	return end - 1
}
