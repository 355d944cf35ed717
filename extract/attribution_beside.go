package extract

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
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
	case isRel(tok.Rel, "advcl", "parataxis") && a.cues.AsClauses[a.withIt(t)] && tok.XPOS != "VBG" && a.introducedByAs(t) && a.deps.with(t, "ccomp", "xcomp") < t && !a.saysSomething(t): // but not "as the club says the gates were locked"
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
		for isRel(a.doc.Tokens[scope].Rel, "advcl") && scope < t && a.doc.Word(a.extentFirst(t)-1) == "," && a.doc.Tokens[scope].Head < scope && !a.inQuotes(scope) {
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

// withIt returns the lemma of a verb, joined with the "it" that is its object: "as
// he put it", "as the mayor said".
func (a *attributor) withIt(v int) string {
	lemma := a.doc.Tokens[v].Lemma
	if o := a.deps.with(v, "obj"); o == v+1 && a.doc.Tokens[o].Lemma == "it" {
		return lemma + "_it"
	}
	return lemma
}

// saysSomething reports whether a verb behind "as" has what it says for its object, and says
// nothing of the clause before: "met the mayor as Acme announced | a new tower". Whoever is told
// is no such object.
func (a *attributor) saysSomething(v int) bool {
	o := a.deps.with(v, "obj")
	if o < v || a.doc.Tokens[o].UPOS != "NOUN" {
		return false
	}
	i := a.byHead[o]
	return i < 0 || !isClass(a.mentions[i].class, ontology.Person, ontology.Group, ontology.Organization)
}

// introducedByAs reports whether a clause begins with "as".
func (a *attributor) introducedByAs(t int) bool {
	for _, d := range a.deps.of(t) {
		if d < t && a.doc.Tokens[d].Lemma == "as" {
			return true
		}
	}
	return t > 0 && a.doc.Token(t-1).Lemma == "as"
}

// pointsHere reports whether a participle tells what the text itself says elsewhere: "as
// described above".
func (a *attributor) pointsHere(v int) bool {
	m := a.deps.with(v, "advmod")
	return m > v && a.cues.Here[a.doc.Tokens[m].Lemma]
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
	if x := a.deps.with(v, "xcomp"); x > v && a.deps.passive(v) && a.deps.with(x, "cop") >= 0 {
		for _, o := range a.deps.of(x) {
			if isRel(a.doc.Tokens[o].Rel, "nmod", "obl") && a.deps.cased(o, "by") && a.isParty(o) {
				return o // "was declared to be a ruin by the council"
			}
		}
	}
	if x := a.deps.with(v, "xcomp"); x > v && a.deps.passive(v) && a.deps.with(x, "mark", "obj") < 0 && (a.doc.Tokens[x].UPOS == "ADJ" || a.doc.Tokens[x].XPOS == "VBG") {
		for _, o := range a.deps.of(x) {
			if isRel(a.doc.Tokens[o].Rel, "obl") && a.deps.cased(o, "by") && a.isParty(o) {
				return o // "was reported missing by the police"
			}
		}
	}
	for _, as := range a.deps.of(v) {
		if as > v && isRel(a.doc.Tokens[as].Rel, "advcl") && a.cues.Citing[a.doc.Tokens[v].Lemma] && a.doc.Tokens[as].XPOS == "VBG" && a.deps.markedBy(as, a.cues.RoleMarks) {
			return a.agentOf(as) // "was quoted as saying by"
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
	return cue.Says() && a.deps.with(tok.Head, "nsubj") >= 0
}

// isAppended reports whether a clause with a cue stands behind what it says, as its
// subject does that the parser hangs on something else: "rebels attacked a town,
// an army officer, Ali Roe, told Norwire".
func (a *attributor) isAppended(v int, cue *lexicon.Cue) bool {
	return cue.Speaker == "said" && a.doc.Tokens[v].Rel == "parataxis" && v > a.doc.Tokens[v].Head && a.deps.with(v, "ccomp", "xcomp", "mark") < 0 && a.nextTo(v) >= 0
}

// isInterjected reports whether a clause with a cue is set into or behind
// what it says: it has a subject, and no content of its own.
func (a *attributor) isInterjected(v int) bool {
	s := a.deps.with(v, "nsubj")
	if s < 0 || a.deps.with(v, "xcomp", "mark") >= 0 || a.saysClause(v) || a.deps.passive(v) && (a.doc.Tokens[s].Lemma != "it" || !a.verbCue(v).Impersonal() && !a.verbCue(v).Says()) {
		return false // "he is often seen there" says who is seen, not who saw
	}
	if lemma := a.doc.Tokens[v].Lemma; a.deps.with(v, "obj") >= 0 && (!a.cues.Tell[lemma] || a.cues.Showing[lemma]) {
		return false // it says something of its own
	}
	first, _ := a.extent(v)
	for first < v && a.doc.Tokens[first].UPOS == "PUNCT" {
		first++
	}
	return first > a.doc.Sentences[a.doc.Tokens[v].Sentence].First && a.doc.Token(first-1).UPOS == "PUNCT"
}
