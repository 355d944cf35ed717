package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
)

// supportSlot returns what a support verb lends to the noun at a place: its
// subject as the one who acts ("launched an attack"), or as the one to whom it
// is done ("underwent an inspection"), and its phrases with a preposition. Actor
// says whether the place is of one who acts: whoever announces a death is not
// the one who dies.
func (f *framer) supportSlot(n int, place string, actor bool) []int {
	if place == "poss" && actor {
		if who := f.doers(n); len(who) > 0 {
			return who
		}
	}
	for _, v := range f.supportVerbs(n) {
		a := f.arguments(v)
		acts, bears := f.supports(v, n)
		switch {
		case place == "poss":
			if acts && (actor || f.cues.Verbs[f.lemma(v)] == nil) && (f.countedBy(n) == n || !slices.Contains(a.subject, f.countedBy(n))) {
				return a.subject
			}
		case place == "of" && bears:
			return a.subject
		default:
			if heads := a.with(place); len(heads) > 0 && !slices.Contains(heads, n) {
				return heads
			}
		}
	}
	return nil
}

// supports reports whether verb v lends noun n its subject, as the one who acts or to whom it
// is done. Some do so behind a preposition: "answered | with a ban".
func (f *framer) supports(v, n int) (acts, bears bool) {
	key := f.withParticle(v)
	t := &f.doc.Tokens[n]
	if t.Rel == "conj" && t.Head >= 0 && t.Head < n {
		n = t.Head
	}
	if f.doc.Tokens[n].Head == v && isRel(f.doc.Tokens[n].Rel, "obl") {
		key += "_" + caseOf(f.doc, f.deps, n)
	}
	return f.frames.Support(key)
}

// supportVerbs returns the support verbs of which the noun is the object: the
// verb that it hangs on, or those of its participle or relative clause.
func (f *framer) supportVerbs(n int) []int {
	var out []int
	ask := func(v int) {
		if v < 0 || f.doc.Tokens[v].UPOS != "VERB" {
			return
		}
		if acts, bears := f.supports(v, n); acts || bears {
			out = append(out, v)
		}
	}
	t := &f.doc.Tokens[n]
	if t.Rel == "conj" && t.Head >= 0 && t.Head < n {
		t = &f.doc.Tokens[t.Head]
	}
	if isRel(t.Rel, "obj", "obl") || t.Rel == "nsubj:pass" {
		ask(t.Head)
	}
	if v := f.happensAt(n); v >= 0 {
		out = append(out, v)
	}
	for _, c := range f.deps.of(n) {
		if k := &f.doc.Tokens[c]; isRel(k.Rel, "acl") && c > n && (f.isPassive(c) || k.Rel == "acl:relcl" && f.deps.with(c, "obj") < 0) {
			ask(c)
		}
	}
	return out
}

// happensAt returns the verb that says no more of the noun, its subject or what
// its relative clause is about, than that it happens, -1 when there is none.
func (f *framer) happensAt(n int) int {
	t := &f.doc.Tokens[f.countedBy(n)]
	if isRel(t.Rel, "nsubj") && t.Head >= 0 && f.onlyHappens(t.Head) {
		return t.Head
	}
	for _, c := range f.deps.of(n) {
		if c > n && f.doc.Tokens[c].Rel == "acl:relcl" && f.onlyHappens(c) {
			return c // "the crash that took place"
		}
	}
	return -1
}

// countedBy returns the noun that counts out of several things of which n is the noun, or that is one with it: "a
// series | of explosions", "a message | of condolence". N itself where none does.
func (f *framer) countedBy(n int) int {
	h := f.doc.Tokens[n].Head
	if f.doc.Tokens[n].Rel != "nmod" || h < 0 || h > n || !f.deps.cased(n, "of") {
		return n
	}
	if part, _ := f.nouns.Partitive(f.lemma(h)); !part && !f.oneWith(h, n) || f.doc.Tokens[h].UPOS != "NOUN" {
		return n
	}
	return h
}

// oneWith reports whether a frame of a noun wants the noun above it.
func (f *framer) oneWith(above, n int) bool {
	return slices.ContainsFunc(f.frames.Noun(f.lemma(n)), func(fr lexicon.NounFrame) bool {
		return len(fr.Before) > 0 && fr.Before[0] == f.lemma(above)
	})
}

// countedOut returns the noun for the things of which h counts several; h itself where it
// counts none.
func (f *framer) countedOut(h int) int {
	for _, c := range f.deps.of(h) {
		if c > h && f.countedBy(c) == h {
			return c
		}
	}
	return h
}

// onlyHappens reports whether the verb says of its subject that it happens and
// no more.
func (f *framer) onlyHappens(v int) bool {
	if f.deps.with(v, "cop") >= 0 { // "a search is | under way"
		key := f.lemma(v)
		if prep := caseOf(f.doc, f.deps, v); prep != "" {
			key = prep + "_" + key
		}
		return f.frames.Happens("be_" + key)
	}
	key := f.withParticle(v)
	if f.deps.with(v, "aux:pass") >= 0 { // "an explosion was | heard"
		return f.deps.with(v, "obl:agent", "xcomp", "ccomp") < 0 && f.frames.Happens("be_"+strings.ToLower(f.doc.Word(v)))
	}
	if o := f.deps.with(v, "obj"); o > v {
		if !f.isBareNoun(o) {
			return false
		}
		key += "_" + f.lemma(o)
	}
	return f.doc.Tokens[v].UPOS == "VERB" && f.frames.Happens(key)
}

// isSupport reports whether the verb only supports a noun that tells the event.
func (f *framer) isSupport(v int, a *arguments) bool {
	for _, h := range a.subject {
		h = f.countedOut(h)
		if f.happensAt(h) == v && f.bestNoun(h) != nil {
			return true
		}
	}
	if acts, bears := f.frames.Support(f.withParticle(v)); !acts && !bears {
		return false
	}
	for _, h := range a.object() {
		if f.doc.Tokens[h].UPOS == "NOUN" && !f.isLightObject(h) && f.bestNoun(h) != nil {
			return true
		}
	}
	return false
}

// withParticle returns the lemma of a verb with its particle: "carry_out".
func (f *framer) withParticle(v int) string {
	if p := f.deps.with(v, "compound:prt"); p >= 0 {
		return f.lemma(v) + "_" + f.lemma(p)
	}
	return f.lemma(v)
}
