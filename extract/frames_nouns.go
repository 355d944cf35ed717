package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
)

// noun makes the proposition of an event noun with its arguments: "Putin's
// gift of a car to Kim", "Russian help", "a ban on exports".
func (f *framer) noun(n int) {
	frames := f.frames.Noun(f.lemma(n))
	if len(frames) == 0 || isRel(f.doc.Tokens[n].Rel, "compound") || f.isLightObject(n) {
		return
	}
	var top *match
	for i := range frames {
		if m := f.matchNoun(n, &frames[i]); m != nil && m.better(top) {
			top = m
		}
	}
	if top == nil {
		return
	}
	top.share()
	f.addCircumstances(top, n, nil)
	first, end := f.deps.phrase(n)
	first, end = f.widen(first, end, top.roles)
	f.add(proposition{
		typ: top.typ, anchor: n, trigFirst: n, trigEnd: n + 1, first: first, end: end,
		roles: top.roles, rule: "noun:" + strings.ToLower(f.lemma(n)), prior: nounPrior,
	})
}

// isLightObject reports whether the noun is part of a verb's own frame: the
// visit of "pay a visit".
func (f *framer) isLightObject(n int) bool {
	t := &f.doc.Tokens[n]
	if t.Head < 0 || !isRel(t.Rel, "obj", "obl") {
		return false
	}
	for _, i := range f.byAnchor[t.Head] {
		for _, fr := range f.frames.Verb(f.lemma(t.Head)) {
			if fr.Light == f.lemma(n) && fr.Type == f.props[i].typ {
				return true
			}
		}
	}
	return slices.ContainsFunc(f.frames.Verb(f.lemma(t.Head)), func(fr lexicon.VerbFrame) bool { return fr.Light == f.lemma(n) })
}

// matchNoun fills the slots of a noun's frame; nil when it does not fit or
// nothing is filled.
func (f *framer) matchNoun(n int, fr *lexicon.NounFrame) *match {
	for i, w := range fr.Before {
		k := n - len(fr.Before) + i
		if k < 0 || !strings.EqualFold(f.doc.Word(k), w) && f.lemma(k) != w {
			return nil
		}
	}
	m := &match{typ: fr.Type, anchor: n, listed: fr.Line, score: 3 * len(fr.Before)}
	for _, s := range fr.Slots {
		heads := f.ofKinds(f.nounSlot(n, s.Place), s.Kinds)
		if s.Place == "office" {
			heads = f.holderOffice(m.roles, n)
		}
		if len(heads) == 0 || s.Role == "_" {
			if s.Must {
				return nil
			}
			continue
		}
		spec := m.typ.Role(s.Role)
		ok := f.accepts(heads, spec)
		if len(ok) == 0 {
			if s.Must {
				return nil
			}
			continue
		}
		if i := slices.IndexFunc(m.roles, func(r filler) bool { return r.role == s.Role }); i >= 0 {
			continue
		}
		f.fill(m, s, ok)
		m.score++
	}
	if len(m.roles) == 0 || !m.fillable() {
		return nil
	}
	return m
}

// nounSlot returns the heads at a place around a noun. A demonym or a name
// before the noun stands as possessor does: "Russian help", "the UN ban".
func (f *framer) nounSlot(n int, place string) []int {
	var heads []int
	if c := f.strayed(n); c >= 0 && caseOf(f.doc, f.deps, c) == place {
		heads = append(heads, f.coordinated(c)...)
	}
	for _, c := range f.deps.of(n) {
		t := &f.doc.Tokens[c]
		switch place {
		case "poss":
			if t.Rel == "nmod:poss" || (isRel(t.Rel, "amod", "compound") && f.isParty(c)) {
				heads = append(heads, f.coordinated(c)...)
			}
		case "X":
			if t.Rel == "acl" && t.XPOS == "VB" {
				heads = append(heads, c)
			}
		case "C":
			if t.Rel == "ccomp" || t.Rel == "acl" && f.deps.with(c, "mark") >= 0 && t.XPOS != "VB" {
				heads = append(heads, c)
			}
		default:
			if isRel(t.Rel, "nmod", "obl") && t.Rel != "nmod:poss" && caseOf(f.doc, f.deps, c) == place {
				heads = append(heads, f.coordinated(c)...)
			} else if t.Rel == "acl" && t.XPOS == "VBG" && caseOf(f.doc, f.deps, c) == place {
				heads = append(heads, c)
			}
		}
	}
	return heads
}

// isParty reports whether the word before a noun names somebody who acts: a
// demonym or a proper name.
func (f *framer) isParty(c int) bool {
	if c >= len(f.byHead) || f.byHead[c] < 0 {
		return false
	}
	m := &f.mentions[f.byHead[c]]
	return m.demonym || m.nameFirst < m.nameEnd
}

// strayed returns the gerund that begins right after the noun and
// is its own by that, though the parse hangs it on the verb: "violated a ban |
// on exporting cars". -1 when there is none.
func (f *framer) strayed(n int) int {
	t := &f.doc.Tokens[n]
	if t.Head < 0 || t.Head > n || !isRel(t.Rel, "obj", "obl") {
		return -1
	}
	for _, c := range f.deps.of(t.Head) {
		if c <= n || f.doc.Tokens[c].Rel != "advcl" {
			continue
		}
		if m := f.deps.with(c, "case", "mark"); m == n+1 {
			return c
		}
	}
	return -1
}
