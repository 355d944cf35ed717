package extract

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
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
		if o, ok := a.outletOf(t); ok {
			a.beside[scope] = append(a.beside[scope], wrap{link: o, head: t, rank: w.rank})
		} else if o, ok := a.quotedIn(w.link); ok && w.rank == heSaid {
			a.beside[scope] = append(a.beside[scope], wrap{link: o, head: t, rank: w.rank})
		}
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

// stirs reports whether a phrase with "by" tells by what somebody is stirred, and not whose word
// something is: "shocked by reports of looting".
func (a *attributor) stirs(first, t int) bool {
	return a.deps.some(t, func(c int) bool { return c > t && a.doc.Tokens[c].Rel != "punct" }) || first > 0 && a.doc.Tokens[first-1].XPOS == "VBN" && a.doc.Tokens[t].Head == first-1
}

// aside reports whether token t heads an aside, and at which token it stands.
func (a *attributor) aside(t int) (wrap, int, bool) {
	tok := a.doc.Tokens[t]
	if tok.Head < 0 {
		return wrap{}, 0, false
	}
	if first := a.deps.with(t, "case"); first >= 0 && first < t && a.cues.Phrases[strings.ToLower(a.doc.Span(first, t+1))] && !a.stirs(first, t) {
		return wrap{link: link{source: noSource(first, t+1), cue: according}, rank: accordingTo}, a.scope(t, first), true
	}
	if first, owner := a.telling(t); owner >= 0 {
		l := link{source: noSource(first, t+1), cue: according}
		l.source.head, l.document = a.author(owner)
		if top := a.quotedNext(t); top >= 0 && first > a.doc.Sentences[tok.Sentence].First {
			return wrap{link: l, rank: accordingTo}, top, true
		}
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
	if l, scope := a.predicated(t); scope >= 0 {
		return wrap{link: l, rank: heSaid}, scope, true
	}
	if tok.UPOS == "ADV" {
		if c := a.cues.Adverbs[strings.ToLower(tok.Lemma)]; c.Says() {
			if s := a.doc.Sentences[tok.Sentence]; t > tok.Head && t+1 < s.End && isRel(a.doc.Token(t+1).Rel, "case") && a.doc.Token(t+1).Head > t {
				return wrap{link: link{source: noSource(t, t+1), cue: c}, rank: byReports}, a.doc.Token(t + 1).Head, true // "hurt reportedly by glass"
			}
			return wrap{link: link{source: noSource(t, t+1), cue: c}, rank: byReports}, tok.Head, true
		}
	}
	if tok.UPOS != "VERB" && !(tok.UPOS == "NOUN" && strings.HasPrefix(tok.XPOS, "VB")) {
		return wrap{}, 0, false
	}
	cue := a.verbCue(t)
	switch {
	case a.quotedAside(t) >= 0:
		as := a.deps.with(t, "advcl")
		l := link{source: noSource(as, as+1), cue: according}
		l.head, l.document = a.author(a.titled(a.quotedAside(t), t))
		return wrap{link: l, rank: heSaid}, a.doc.Tokens[t].Head, true
	case cue.Says() && a.closing(t) >= 0:
		l := a.link(t, cue)
		if s := a.closing(t); a.deps.with(t, "nsubj") < 0 && s != t {
			l.source.head, l.document = a.author(a.titled(s, t))
		}
		if l.head >= 0 && a.nouns[l.head] && !a.isDocument(l.head) {
			return wrap{}, 0, false // "…, questions continued"
		}
		return wrap{link: l, rank: heSaid}, a.doc.Sentences[tok.Sentence].Root, true
	case cue.Says() && a.setInto(t) >= 0:
		l := a.link(t, cue)
		l.source.head, l.document = a.author(a.titled(a.setInto(t), t))
		return wrap{link: l, rank: heSaid}, a.doc.Sentences[tok.Sentence].Root, true
	case (cue.Says() || cue != nil && cue.Modality == string(graph.Believed)) && isRel(tok.Rel, "conj", "advcl", "parataxis") && a.deps.with(t, "nsubj", "cc", "mark") < 0 && a.inverted(t) >= 0:
		return wrap{link: a.link(t, cue), rank: heSaid}, a.doc.Sentences[tok.Sentence].Root, true // "…, reads the ruling", "…, reckons Ann Lee"
	case isRel(tok.Rel, "advcl", "parataxis") && a.cues.AsClauses[a.withIt(t)] && tok.XPOS != "VBG" && a.introducedByAs(t) && a.deps.with(t, "ccomp", "xcomp") < t && !a.saysSomething(t) && !a.tellsOwnSubject(t): // but not "as the club says the gates were locked"
		if cue == nil {
			cue = according
		}
		l := a.link(t, cue)
		if tok.XPOS == "VBN" && a.deps.with(t, "nsubj", "obl") < 0 && a.agentOf(t) < 0 && cue != according && (!cue.Object || a.pointsHere(t)) {
			return wrap{}, 0, false // "as noted": by the text itself
		}
		if tok.XPOS == "VBN" && a.deps.with(t, "nsubj") < 0 {
			l.source.head, l.document = -1, -1 // "as revealed at the trial"
		}
		if by := a.agentOf(t); by >= 0 {
			l.source.head, l.document = a.author(by)
		}
		first := t
		if m := a.deps.with(t, "mark", "advmod", "case"); m >= 0 && m < t {
			l.cueFirst, first = m, m
		}
		if a.withIt(t) != tok.Lemma {
			l.cueEnd = t + 2
			if top := a.quotedBehind(first); top >= 0 {
				return wrap{link: l, rank: asQuotedBy}, top, true
			}
		}
		return wrap{link: l, rank: asQuotedBy}, a.scope(t, first), true
	case a.ifBelieved(t):
		l := a.link(t, cue)
		l.source.head, l.document = a.author(a.subject(t))
		return wrap{link: l, rank: asQuotedBy}, tok.Head, true
	case isRel(tok.Rel, "parataxis", "ccomp", "appos") && cue != nil && cue.Speaker != "none" && (a.isInterjected(t) || a.isAppended(t, cue)) && !a.isTold(t):
		scope := a.behindSemicolon(tok.Head, t)
		if scope < 0 {
			return wrap{}, 0, false
		}
		for !a.deps.clausal(scope) && a.doc.Tokens[scope].Head >= 0 && isRel(tok.Rel, "appos") {
			scope = a.doc.Tokens[scope].Head // "the church, she remembers, was burned"
		}
		for isRel(a.doc.Tokens[scope].Rel, "advcl") && scope < t && a.doc.Word(a.deps.opening(t)-1) == "," && a.doc.Tokens[scope].Head < scope && !a.inQuotes(scope) {
			for scope = a.doc.Tokens[scope].Head; isRel(a.doc.Tokens[scope].Rel, "conj") && a.doc.Tokens[scope].Head < scope; {
				scope = a.doc.Tokens[scope].Head // "two died and one was hurt when a wall fell, police said, the worst case in years"
			}
		}
		if n := a.doc.Tokens[scope]; isRel(n.Rel, "nsubj") && n.Head > t {
			scope = n.Head // "the guards, he said, shot a man"
		}
		return wrap{link: a.link(t, cue), rank: heSaid}, scope, true
	}
	return wrap{}, 0, false
}
