package extract

import (
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// refused returns where the words of an infinitive or of what a clause says begin: at
// what denies it, without which they would say the contrary ("promised | not to
// attack", "because he | did not vote").
func (w *resolver) refused(h, first int) int {
	for _, c := range w.deps.of(h) {
		if c >= first || first != h || !isRel(w.doc.Tokens[c].Rel, "advmod") || !w.negates(c) {
			continue
		}
		first, _ = w.deps.phrase(c)
		if a := first - 1; a >= 0 && w.doc.Tokens[a].Head == h && isRel(w.doc.Tokens[a].Rel, "aux", "cop") {
			first = a
		}
		return first
	}
	if first < 2 || w.doc.Token(first-1).XPOS != "TO" || w.doc.Token(first-1).Head != h || w.doc.Token(first-2).Head != h || !w.negators[strings.ToLower(w.doc.Word(first-2))] {
		return first
	}
	return first - 2
}

// opening returns where the words of a clause begin: at the preposition of a phrase before
// its subject ("without | help the clinic will close").
func (w *resolver) opening(h, first int) int {
	if s := w.deps.with(h, "nsubj"); s > first && s < h && isVerb(w.doc.Tokens[h].UPOS) {
		for _, l := range w.voices[h] {
			if over := w.doc.Tokens[h].Head; l.cueFirst <= over && over < l.cueEnd {
				continue // "explained | how the fire started"
			}
			if l.cueEnd > l.cueFirst && l.cueFirst+1 >= first-1 && l.cueEnd <= s {
				first, _ = w.deps.phrase(s) // "according to Lee, | the firm sold the mine"
				return first
			}
		}
	}
	if p := first - 1; p >= 0 && isVerb(w.doc.Tokens[h].UPOS) && w.doc.Tokens[p].Rel == "case" {
		if o := w.doc.Tokens[p].Head; o >= first && o < h && w.doc.Tokens[o].Head == h && isRel(w.doc.Tokens[o].Rel, "obl") && w.deps.with(h, "nsubj") > o {
			return p
		}
	}
	return first
}

// opposed returns where the words for what somebody asks for begin: at what turns them
// round, without which he would ask for the contrary ("advised | against eating the fish").
func (w *resolver) opposed(h, first int, spec *ontology.RoleSpec) int {
	const asked = "action"
	if spec.Name != asked {
		return first
	}
	if c := w.deps.with(h, "case", "mark"); c >= 0 && c < first && w.contrary[w.doc.Tokens[c].Lemma] {
		return c
	}
	return first
}

// negates reports whether an adverb denies: "not", "never", "no longer".
func (w *resolver) negates(t int) bool {
	d := w.deps.with(t, "advmod", "det")
	return w.negators[strings.ToLower(w.doc.Word(t))] || d >= 0 && strings.ToLower(w.doc.Word(d)) == "no"
}

// ownFirst returns where the phrase of a mention begins that fills a role of the
// proposition: behind the name that fills another role and that the parse
// compounds with its noun ("giving | Norland | weapons").
func (w *resolver) ownFirst(m *mention, of int) int {
	first := m.first
	if !w.props[of].cut {
		return first
	}
	for _, r := range w.props[of].roles {
		for _, h := range r.heads {
			if k := w.at(h); k != nil && m.first <= h && h < m.head && isRel(w.doc.Tokens[h].Rel, "compound") && isVerb(w.doc.Tokens[w.props[of].anchor].UPOS) {
				first = max(first, k.end)
			}
		}
	}
	return min(first, m.head)
}

// denied returns where the phrase of a mention begins in a proposition that is
// denied: behind the "no" that denies it ("no | survivors were found").
func (w *resolver) denied(m *mention, first, of int) int {
	if t := &w.doc.Tokens[first]; w.props[of].polarity == graph.Negative && first < m.head && t.Rel == "det" && t.Lemma == "no" && w.doc.Tokens[m.head].Lemma != "one" {
		return first + 1
	}
	return first
}

// ownEnd returns where the phrase of a mention ends that fills a role of the
// proposition: before the phrase of another role, which the parse hangs on it
// ("the siege of the town | by the rebels").
func (w *resolver) ownEnd(m *mention, of int) int {
	end := m.end
	if !w.props[of].cut || m.head == w.props[of].anchor && w.props[of].typ.IsRelation() {
		return end
	}
	for _, r := range w.props[of].roles {
		for _, h := range r.heads {
			if h <= m.head || h >= end {
				continue
			}
			if c := w.deps.with(h, "case"); m.head < c && c < end {
				end = c
			}
		}
	}
	return end
}

// closing returns where the words of the clause of a proposition end: with the phrases right behind its span that
// tell when, where and how, without which they tell half of it: "was sold | in 1944", "resigned | before any vote".
func (w *resolver) closing(p *proposition) int {
	end := p.end
	if p.anchor < p.first || p.anchor >= end || !isVerb(w.doc.Tokens[p.anchor].UPOS) {
		return end
	}
	for more := true; more; {
		more = false
		for _, c := range w.deps.of(p.anchor) {
			if c < end || !isRel(w.doc.Tokens[c].Rel, "obl", "advmod") {
				continue
			}
			first, to := w.deps.phrase(c)
			for first > end && w.doc.Tokens[first-1].Head == c {
				first-- // the preposition
			}
			if first == end && to > end && w.doc.Tokens[to-1].End-w.doc.Tokens[p.first].Start <= maxSpan {
				end, more = to, true
			}
		}
	}
	return end
}

// measured returns the end of the words of a quantity, before what it is measured against:
// "one percent | against the dollar".
func (w *resolver) measured(h, end int, spec *ontology.RoleSpec) int {
	if !spec.Allows(ontology.Quantity) && !spec.Allows(ontology.Money) || spec.Allows(ontology.Concept) || w.deps.with(h, "nummod") < 0 {
		return end
	}
	const of, per = "of", "per"
	for _, c := range w.deps.of(h) {
		if p := w.deps.with(c, "case"); p > h && p < end && isRel(w.doc.Tokens[c].Rel, "nmod") && w.doc.Tokens[p].Lemma != of && w.doc.Tokens[p].Lemma != per {
			end = p
		}
	}
	return end
}
