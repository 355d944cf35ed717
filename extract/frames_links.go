package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// linkPrior is how often a link told by a connective is right.
const linkPrior = 0.6

// links makes the propositions that connectives tell between the clause of v
// and what hangs on it: "was banned because of its speed", "in return for
// help". They are anchored at the connective.
//
// What is linked happens: a state that an adjective or a noun tells, and what
// somebody only says ("told her: because …"), is none. A cause that the
// proposition of the clause has for a role already is told there.
func (f *framer) links(v int) {
	if !f.deps.clausal(v) {
		return
	}
	says := f.cues.Verbs[f.lemma(v)].Says()
	for _, c := range f.linked(v) {
		first, end := f.connective(c)
		if first == end || f.askedFor(c) >= 0 || !f.isVerbal(c) && (f.isPredicate(c) && f.deps.with(c, "nsubj") < 0 || f.toldAsRole(v, c)) {
			continue
		}
		if f.doc.Tokens[c].XPOS == "VB" && f.deps.markedBy(c, infinitiveMark) {
			continue // "is due to fly": when, and not why
		}
		if first > 0 && f.frames.Merely(f.lemma(first-1)) && f.isNegated(v) {
			continue // "is not lawful just because it works": that is no cause
		}
		words := strings.ToLower(f.doc.Span(first, end))
		if says && !f.frames.Replies(words) {
			continue
		}
		if f.frames.IsReason(words) && !f.isReason(v, c, first) {
			continue
		}
		for _, fr := range f.frames.Connective(words) {
			m, core := &match{typ: fr.Type, anchor: first}, ""
			for _, s := range fr.Slots {
				heads := []int{f.whole(v)}
				if s.Place == "P" {
					heads = f.coordinated(c)
				} else {
					core = s.Role
				}
				if ok := f.accepts(heads, fr.Type.Role(s.Role)); len(ok) > 0 {
					m.roles = append(m.roles, filler{role: s.Role, heads: ok})
				}
			}
			if len(m.roles) < len(fr.Slots) {
				continue
			}
			shown := m.roles[:len(m.roles):len(m.roles)]
			if s := f.deps.with(f.whole(v), "nsubj"); s >= 0 {
				shown = append(shown, filler{heads: []int{s}})
			}
			from, to := f.clauseSpan(v, shown)
			f.add(proposition{
				typ: fr.Type, anchor: first, trigFirst: first, trigEnd: end, first: from, end: to,
				roles: m.roles, core: core, rule: "connective:" + words, prior: linkPrior,
			})
		}
	}
}

// owedTo makes the proposition that a connective of cause tells between a noun for what happens and what hangs on
// that: "deaths | due to smoke". Of the object of a verb that may tell why the clause is so.
func (f *framer) owedTo(n int) {
	t := &f.doc.Tokens[n]
	if class, kind := f.classOf(n); class != ontology.Event && kind != diseaseKind || isRel(t.Rel, "compound") || isRel(t.Rel, "obj") && !f.isHarm(n) {
		return
	}
	for _, c := range f.deps.of(n) {
		if c < n || !isRel(f.doc.Tokens[c].Rel, "nmod") || f.toldAsRole(n, c) || t.Rel == "obj" && f.toldAsRole(t.Head, c) && !f.isHarm(n) {
			continue
		}
		first, end := f.connective(c)
		if first == end {
			continue
		}
		words := strings.ToLower(f.doc.Span(first, end))
		for _, fr := range f.frames.Connective(words) {
			if f.frames.IsReason(words) {
				break
			}
			m := &match{typ: fr.Type, anchor: first}
			for _, s := range fr.Slots {
				heads := []int{n}
				if s.Place == "P" {
					heads = f.coordinated(c)
				}
				if ok := f.accepts(heads, fr.Type.Role(s.Role)); len(ok) > 0 {
					m.roles = append(m.roles, filler{role: s.Role, heads: ok})
				}
			}
			if len(m.roles) < len(fr.Slots) {
				continue
			}
			from, to := f.widen(first, end, m.roles)
			f.add(proposition{
				typ: fr.Type, anchor: first, trigFirst: first, trigEnd: end, first: from, end: to,
				roles: m.roles, cut: true, rule: "connective:" + words, prior: linkPrior,
			})
		}
	}
}

// isHarm reports whether a noun tells of harm: "deaths", "injuries".
func (f *framer) isHarm(n int) bool {
	return slices.ContainsFunc(f.frames.Noun(f.lemma(n)), func(fr lexicon.NounFrame) bool { return fr.Type.Super == harmSuper })
}

// isReason reports whether a clause that a connective of time or manner brings in tells a cause:
// it stands behind a comma, and tells a state, what is not so, or what was over by then.
func (f *framer) isReason(v, c, first int) bool {
	if first < v || f.doc.Word(first-1) != "," || f.deps.with(c, "nsubj") < first {
		return false
	}
	over := f.deps.some(c, func(a int) bool {
		return f.doc.Tokens[a].XPOS == "VBD" && f.has[f.lemma(a)] && isRel(f.doc.Tokens[a].Rel, "aux")
	})
	return over || f.isNegated(c) || f.deps.with(c, "cop") >= 0
}

// whole returns the head of what the clause of v is a part of: what comes about
// is "is unable to operate", and not to operate; "withdrew from using", and not using.
func (f *framer) whole(v int) int {
	for steps := 0; steps < maxClimb; steps++ {
		t := &f.doc.Tokens[v]
		infinitive := t.Rel == "xcomp" && f.deps.markedBy(v, infinitiveMark)
		gerund := t.XPOS == "VBG" && isRel(t.Rel, "advcl", "xcomp") && f.frames.ObjectActs(caseOf(f.doc, f.deps, v))
		if t.Head < 0 || t.Head > v || !f.isClause(t.Head) || !infinitive && !gerund {
			break
		}
		v = t.Head
	}
	return v
}

// toldAsRole reports whether the phrase headed by h fills a role of what the
// clause of v says.
func (f *framer) toldAsRole(v, h int) bool {
	for _, i := range f.byAnchor[v] {
		if f.props[i].anchor == v && f.used(f.props[i].roles, h) {
			return true
		}
	}
	return false
}

// linked lists what hangs on the clause of v and may be introduced by a
// connective. The parse may take a noun of the connective for what hangs on
// it, and the rest for the noun's: "withdrew in [return for [the release]]".
func (f *framer) linked(v int) []int {
	var out []int
	for _, c := range f.deps.of(v) {
		if !isRel(f.doc.Tokens[c].Rel, "obl", "advcl", "nmod") || f.tellsTime(c) {
			continue
		}
		out = append(out, c)
		for _, d := range f.deps.of(c) {
			if !isRel(f.doc.Tokens[d].Rel, "nmod", "acl") {
				continue
			}
			if first, end := f.connective(d); first <= c && c < end {
				out = append(out, d)
			}
		}
	}
	return out
}

// connective returns the words, half-open, that introduce the phrase or
// clause headed by h.
func (f *framer) connective(h int) (first, end int) {
	c := f.deps.with(h, "case", "mark")
	if c < 0 {
		return 0, 0
	}
	first, end = c, c+1
	for _, d := range f.deps.of(c) {
		if f.doc.Tokens[d].Rel == "fixed" {
			first, end = min(first, d), max(end, d+1)
		}
	}
	for _, d := range f.deps.of(h) { // "in exchange for": the parse may take it for two prepositions
		if d == end && isRel(f.doc.Tokens[d].Rel, "case", "mark") {
			end = d + 1
		}
	}
	for back := first - 1; back >= 0 && first-back <= maxConnective && f.sameSentence(back, first); back-- {
		if len(f.frames.Connective(strings.ToLower(f.doc.Span(back, end)))) > 0 { // "in exchange | for"
			return back, end
		}
	}
	return first, end
}

// maxConnective is how many words a connective may have before its last.
const maxConnective = 4
