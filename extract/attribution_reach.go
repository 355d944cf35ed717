package extract

import (
	"slices"
	"strings"

	"wiregraph/graph"
)

// passedOn is the voice of a head as far as it reaches its dependent. A clause
// with a subject of its own that is set against what somebody says ("according
// to the police, he fell, but nobody saw him"), or that comes after the aside,
// is not theirs.
func (a *attributor) passedOn(h, t int) voice {
	rel := a.doc.Tokens[t].Rel
	if x := a.coordinatedContent(h, t); x >= 0 {
		return a.full[x]
	}
	if v := a.outside(h, t); v >= 0 {
		return a.full[v]
	}
	if v := a.full[h]; len(v) > 0 && (a.deniesBeside(t) || a.receivedSo(h, t)) {
		return v[:len(v)-1]
	}
	if a.tellsBesides(h, t) {
		return nil
	}
	if len(a.beside[h]) == 0 || a.deps.with(t, "nsubj") < 0 {
		return a.full[h]
	}
	if isRel(rel, "advcl") && a.setBeside(t) {
		return a.before(h, t)
	}
	if !isRel(rel, "conj", "parataxis") {
		return a.full[h]
	}
	if t < h && hasWord(a.doc, t, h, ";") {
		return a.base[h]
	}
	cc := a.deps.with(t, "cc")
	against := cc >= 0 && a.cues.Contrasts[strings.ToLower(a.doc.Word(cc))]
	v := a.base[h]
	for _, w := range a.beside[h] {
		between := h < w.head && w.head < t
		fronted := w.head == a.doc.Sentences[a.doc.Tokens[h].Sentence].First && a.verbCue(t) == nil // "Reportedly, he fell and she ran"
		if against && between && w.rank == heSaid && a.verbCue(t).Says() && a.deps.with(t, "ccomp") > t {
			continue // "the law harms the press, say critics, but the cabinet insists that"
		}
		if w.rank == heSaid || (w.rank != byReports || fronted) && !between && !(against && w.head < t) && (isRel(rel, "conj") || h < t && !hasWord(a.doc, h, t, ";")) || w.head > t {
			v = extend(v, w.link)
		}
	}
	return v
}

// outside returns the verb by which somebody says what token h stands in, where
// the clause t that hangs on h is no part of it: behind the closing mark ("…,
// she wrote before she left"), or set against it as what another says ("Ann
// said that, while Ben says"); -1 where it is one.
func (a *attributor) outside(h, t int) int {
	tok := a.doc.Tokens[t]
	if !isRel(tok.Rel, "advcl", "conj", "parataxis") || t < h {
		return -1
	}
	q := a.quoteAt[h]
	m := a.deps.with(t, "mark")
	that := isRel(tok.Rel, "conj") && m >= 0 && a.doc.Tokens[m].Lemma == "that" // "said “…” and that"
	behind := q >= 0 && a.quoteAt[t] < 0 && t >= a.quotes[q].end && a.isWhole(&a.quotes[q]) && !that
	if s := a.subject(h); behind && s >= 0 && s < a.quotes[q].first && isRel(tok.Rel, "conj") && a.deps.with(t, "nsubj") < 0 && a.deps.with(t, "aux", "cop") >= 0 {
		behind = false // "said they were “tired and hungry” and had been beaten"
	}
	cue := a.verbCue(t)
	other := isRel(tok.Rel, "advcl") && cue.Says() && a.deps.with(t, "nsubj") >= 0 && a.deps.markedBy(t, a.cues.Contrasts)
	if !behind && !other {
		return -1
	}
	for v := h; a.doc.Tokens[v].Head >= 0 && isRel(a.doc.Tokens[v].Rel, "ccomp", "conj"); {
		said := isRel(a.doc.Tokens[v].Rel, "ccomp")
		if v = a.doc.Tokens[v].Head; said {
			return v
		}
	}
	return -1
}

// setBeside reports whether a clause tells what goes on besides what its head
// tells: "as the two sides met", "while the port was closed".
func (a *attributor) setBeside(t int) bool {
	return a.deps.markedBy(t, a.cues.RoleMarks) || a.deps.markedBy(t, a.cues.Contrasts)
}

// before is the voice of a head as a clause behind has it that the asides in
// front of it do not reach: "the port was shut, the mayor said, as ships left".
func (a *attributor) before(h, t int) voice {
	v := a.base[h]
	for _, w := range a.beside[h] {
		if w.rank != heSaid || w.head < h || w.head > t {
			v = extend(v, w.link)
		}
	}
	return v
}

// accordsAbove reports whether the innermost voice that a token has from its head is
// that of an aside with "according to".
func (a *attributor) accordsAbove(t int) bool {
	v := a.base[t]
	if len(v) == 0 || len(a.full[t]) != len(v) {
		return false
	}
	for scope, of := range a.beside {
		for _, w := range of {
			if scope != t && w.rank == accordingTo && w.cueFirst == v[len(v)-1].cueFirst {
				return true
			}
		}
	}
	return false
}

// expletive reports whether a clause has "it" for its subject that stands for nothing.
func (a *attributor) expletive(v int) bool {
	return v >= 0 && a.deps.with(v, "expl") >= 0
}

// nestedSaying returns the verb of saying that a verb takes for its content behind itself,
// where both close what the latter says: "the dam burst, Norwire reported | the mayor said";
// -1 without one.
func (a *attributor) nestedSaying(h, t int) int {
	if t > h || !isRel(a.doc.Tokens[t].Rel, "ccomp") {
		return -1
	}
	for _, c := range a.deps.of(h) {
		if cue := a.verbCue(c); c > h && isRel(a.doc.Tokens[c].Rel, "ccomp") && cue.Says() && a.deps.with(c, "nsubj") >= 0 && a.deps.with(c, "ccomp", "xcomp", "obj") < 0 {
			return c
		}
	}
	return -1
}

// seeks reports whether a clause is what somebody does something to find out, and so
// nobody says: "to determine if it had failed".
func (a *attributor) seeks(h, t int) bool {
	m := a.deps.with(t, "mark")
	to := a.deps.with(h, "mark")
	return m >= 0 && to >= 0 && a.doc.Tokens[to].XPOS == "TO" && isRel(a.doc.Tokens[h].Rel, "advcl", "xcomp") && a.cues.ConditionalMarks[a.doc.Tokens[m].Lemma]
}

// bids reports whether a clause is what somebody asks another to do: "asked the bank | to
// sell", "asked that the bank | sell". It is his who asks, and nobody's where that is not told.
func (a *attributor) bids(h, t int) bool {
	cue := a.verbCue(h)
	if !cue.Says() || cue.Effect != string(graph.Uncommitted) || a.doc.Tokens[t].XPOS != "VB" {
		return false
	}
	if isRel(a.doc.Tokens[t].Rel, "ccomp") {
		m := a.deps.with(t, "mark")
		return a.deps.with(t, "aux") < 0 && a.deps.with(t, "nsubj") >= 0 && (m < 0 || a.doc.Tokens[m].Lemma == "that")
	}
	return isRel(a.doc.Tokens[t].Rel, "xcomp", "advcl") && a.deps.markedBy(t, a.cues.PurposeMarks)
}

// onlyNamedIn reports whether a token stands in what somebody asks for, where no more is told
// by it than of whom or what that speaks: "asked Norland to free the man | held in May".
func (a *attributor) onlyNamedIn(l link, t int) bool {
	if l.cue == nil || l.cue.Effect != string(graph.Uncommitted) || !l.cue.Says() {
		return false
	}
	for a.doc.Tokens[t].Head >= 0 && !l.inCue(t) {
		tok := a.doc.Tokens[t]
		if isRel(tok.Rel, "acl") || !l.inCue(tok.Head) && isRel(tok.Rel, "obj", "iobj", "obl", "nmod", "nsubj", "appos") {
			return true
		}
		t = tok.Head
	}
	return false
}

// deniesBeside reports whether a relative clause between commas, that tells of somebody that he
// denies something, is the reporter's own: "the police said that Lee, who denies it, fled".
func (a *attributor) deniesBeside(t int) bool {
	if a.doc.Tokens[t].Rel != "acl:relcl" || a.inQuotes(t) {
		return false
	}
	cue, first := a.verbCue(t), a.deps.opening(t)
	return cue.Says() && cue.Effect == string(graph.CertainNo) && a.doc.Word(first-1) == "," && isWhPronoun(a.doc.Tokens[first].XPOS)
}

// receivedSo reports whether a clause tells of a noun that takes up, behind a comma, what somebody
// says how others take it, which is the reporter's own: "said it had shelled the port, a claim | the
// rebels denied", "a step | condemned by the union".
func (a *attributor) receivedSo(h, t int) bool {
	if !isRel(a.doc.Tokens[t].Rel, "acl") || !a.cues.Summing[a.doc.Tokens[h].Lemma] || a.inQuotes(t) {
		return false
	}
	first := a.deps.opening(h)
	if first < 1 || a.doc.Word(first-1) != "," || a.deps.with(h, "nmod:poss") >= 0 || a.deps.with(h, "det") >= 0 && !a.deps.indefinite(h) {
		return false
	}
	return slices.ContainsFunc(a.byAnchor[t], func(i int) bool { p := &a.props[i]; return p.typ != nil && p.typ.Super == speechSuper })
}
