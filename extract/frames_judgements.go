package extract

import (
	"slices"
	"strings"

	"wiregraph/graph"
)

// The types of what is said against somebody or something, for it, and of what it is held to be.
const (
	blaming  = "CRITICIZE"
	praising = "PRAISE"
	holding  = "RECOGNIZE"
)

// The types of what somebody likes, and of what is found.
const (
	fond    = "FOND_OF"
	finding = "DISCOVER"
)

// judge weighs what a verb of wording says of something: well thought of is praise ("called the
// deal a success", "a brave step"), all else is said against it, but what weighs nothing ("an
// unusual case") and a name. It reports whether the frame stands: who "would like a car" asks
// for one, and says nothing of how he likes it.
func (f *framer) judge(m *match) bool {
	if x := f.deps.with(m.anchor, "xcomp"); m.typ.ID == finding && x > m.anchor && (f.doc.Tokens[x].UPOS == "ADJ" && f.deps.with(x, "xcomp", "advcl") > x || f.isVerbal(x) && f.deps.markedBy(x, infinitiveMark)) {
		return false // "were found | unlikely to vote", "was found | to protect children"
	}
	if m.typ.ID == fond && f.isVerbal(m.anchor) && f.wouldDo(m.anchor) {
		return false
	}
	if f.praise == nil || !f.words.Wordings[f.lemma(m.anchor)] {
		return true
	}
	if m.typ.ID == holding {
		return f.held(m)
	}
	if m.typ.ID != blaming {
		return true
	}
	for _, r := range m.roles {
		if r.role != "topic" || len(r.heads) == 0 {
			continue
		}
		if f.worded(r.heads[0], f.words.Favours) && !f.isNegated(r.heads[0]) {
			m.typ = f.praise
			return true
		}
		return f.doc.Tokens[r.heads[0]].UPOS != "PROPN" && !f.worded(r.heads[0], f.words.Unweighed)
	}
	return true
}

// held weighs what a verb of wording says that somebody or something is: "called her a hero" is
// praise, "called the ship Aurora" names it.
func (f *framer) held(m *match) bool {
	k := slices.IndexFunc(m.roles, func(r filler) bool { return r.role == "as" })
	if k < 0 || !isRel(f.doc.Tokens[m.roles[k].heads[0]].Rel, "obj", "xcomp") {
		return true
	}
	is := m.roles[k].heads[0]
	if f.doc.Tokens[is].UPOS == "NOUN" && f.worded(is, f.words.Favours) && !f.isNegated(is) {
		m.typ = f.praise
		for i := range m.roles {
			switch m.roles[i].role {
			case "theme":
				m.roles[i].role = "target"
			case "as":
				m.roles[i].role = "topic"
			}
		}
		return true
	}
	return f.doc.Tokens[is].UPOS != "PROPN"
}

// worded reports whether a noun, or an adjective of it, is one of the words.
func (f *framer) worded(noun int, words map[string]bool) bool {
	for _, t := range append([]int{noun}, f.deps.of(noun)...) {
		if words[strings.ToLower(f.lemma(t))] && (t == noun || isRel(f.doc.Tokens[t].Rel, "amod")) {
			return true
		}
	}
	return false
}

// wouldDo reports whether a verb stands with "would".
func (f *framer) wouldDo(v int) bool {
	return f.deps.some(v, func(k int) bool {
		hedge := f.cues.Auxiliaries[f.lemma(k)]
		return isRel(f.doc.Tokens[k].Rel, "aux") && hedge != nil && hedge.Modality == string(graph.Conditional)
	})
}
