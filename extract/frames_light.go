package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// particle returns the token of the particle that the verb has, -1 without
// it. A preposition that serves as particle gives its phrase as object.
func (f *framer) particle(v int, fr *lexicon.VerbFrame, a *arguments) int {
	particle := fr.Particle
	first, second, two := strings.Cut(particle, " ")
	for _, c := range f.deps.of(v) {
		t := &f.doc.Tokens[c]
		short := t.Rel == "xcomp" && t.UPOS == "ADJ" && c == v+1                                                         // "cut | short a visit"
		if t.Rel != "compound:prt" && t.Rel != "advmod" && !short && !(a.passive && t.UPOS == "ADP" && t.Rel == "obl") { // "was paid | for"
			continue
		}
		if two && t.Lemma == first && c > v {
			particle = second // "came out | in favour of the law"
			break
		}
		if t.Lemma == particle {
			f.inherit(c, a) // "drew closer | to the bloc"
			return c
		}
		if t.Rel == "compound:prt" {
			return -1 // "turned up to watch" is no "turned to"
		}
	}
	for i, p := range a.preps {
		if p.time && particle != "until" && (fr.Light == "" || !f.leans(p.heads[0], fr.Light)) {
			continue // but "have | until Friday to decide"
		}
		if p.lead == particle {
			return f.deps.with(p.heads[0], "case")
		}
		if p.prep != particle {
			continue
		}
		if len(a.objects) > 0 && fr.Light == "" && !fr.Has(particle) {
			return -1 // "took the train for Rome" is no "take for"
		}
		if len(a.objects) == 0 {
			a.objects = [][]int{p.heads}
			a.preps = append(append([]prepositional(nil), a.preps[:i]...), a.preps[i+1:]...)
		}
		if t := f.deps.with(p.heads[0], "case", "mark"); t >= 0 {
			return t
		}
		return p.heads[0]
	}
	return -1
}

// alternatives returns the verbs that stand with another as what else may be: "to confirm
// | or deny it".
func (f *framer) alternatives(v int) []int {
	var out []int
	for _, c := range f.deps.of(v) {
		if c > v && f.doc.Tokens[c].Rel == "conj" && f.doc.Tokens[c].UPOS == "VERB" {
			if cc := f.deps.with(c, "cc"); cc >= 0 && isRel(f.lemma(cc), "or", "nor") {
				out = append(out, c)
			}
		}
	}
	return out
}

// lightObject returns the token of the object that makes the meaning of a
// light verb, and takes it and what hangs on it into the arguments. With a particle it may
// be a noun that tells a time elsewhere.
func (f *framer) lightObject(v int, a *arguments, lemma string, particled bool) int {
	for i, os := range a.objects {
		for _, h := range os {
			if !f.leans(h, lemma) || len(os) > 1 && isReflexive(lemma) { // "killed himself and | two guards"
				continue
			}
			a.objects = append(append([][]int(nil), a.objects[:i]...), a.objects[i+1:]...)
			a.light = f.alike(h, os)
			f.inherit(h, a)
			for _, c := range f.deps.of(v) {
				if _, end := f.deps.phrase(h); f.doc.Tokens[c].Rel == "advcl" && c == end && f.toldBy(c, a) {
					break
				}
			}
			return h
		}
	}
	for _, os := range a.objects { // "left three people dead", hung on the people
		for _, h := range os {
			if c := f.stateOf(h, lemma); c >= 0 {
				return c
			}
		}
	}
	for _, h := range []int{a.infin, a.gerund, a.clause} { // the parse may take the "sorry" that somebody says for a clause
		if h >= 0 && f.isVerbal(h) && len(a.objects) > 0 && isRel(f.doc.Tokens[h].Rel, "advcl") {
			continue // "sent troops to Oz | to help train its army"
		}
		if h >= 0 && f.leans(h, lemma) && !(f.doc.Tokens[h].XPOS == "VB" && f.has[f.lemma(v)]) && (h != a.clause || f.doc.Tokens[h].UPOS == "ADJ") {
			f.inherit(h, a)
			return h
		}
	}
	for _, h := range a.adverbs {
		if f.leans(h, lemma) {
			return h
		}
	}
	for _, c := range f.deps.of(v) { // "were brought out | alive", "gave the firm | two days to leave"
		term := f.isTime(c) && isRel(f.doc.Tokens[c].Rel, "obl") && f.deps.with(c, "case") < 0
		if c > v && (f.doc.Tokens[c].Rel == "advmod" || term && a.infin >= 0) && f.leans(c, lemma) {
			return c
		}
	}
	for _, p := range a.preps {
		if !particled && (p.time || len(a.objects) > 0 && !a.passive && f.byHead[p.heads[0]] >= 0 && f.mentions[f.byHead[p.heads[0]]].definite) {
			continue // "took a coat from | the office"
		}
		if !particled && len(a.objects) > 0 && (p.heads[0] < v || f.frames.Accompanies(p.prep) && !isRel(p.prep, "in", "on")) {
			continue // "gave masks to the crew during | training", "for talks they had rooms", but "did ten dollars in | damage"
		}
		if f.leans(p.heads[0], lemma) { // "came to | terms"
			a.light = f.alike(p.heads[0], p.heads)
			f.inherit(p.heads[0], a)
			return p.heads[0]
		}
	}
	for _, c := range f.alternatives(v) {
		if f.leans(c, lemma) {
			return c // "neither confirmed nor | denied"
		}
	}
	return -1
}

// alike returns those of coordinated heads that are people if h is, and things if it is one:
// "lost | a son and a daughter", but not "lost | a son and her job".
func (f *framer) alike(h int, heads []int) []int {
	class, _ := f.classOf(h)
	return slices.DeleteFunc(slices.Clone(heads), func(o int) bool {
		other, _ := f.classOf(o)
		return o != h && isPeople(other) != isPeople(class)
	})
}

// leans reports whether the phrase headed by h is the one that makes the meaning of a light
// verb: of the lemma, or of the form where only that makes it ("came to | terms"). Of several
// words, or with a hyphen, the last is the head, and those before it stand so before it: "took
// | legal action".
func (f *framer) leans(h int, light string) bool {
	is := func(t int, w string) bool {
		return f.lemma(t) == w || f.doc.Tokens[t].UPOS != "PROPN" && !f.isVerbal(t) && strings.ToLower(f.doc.Word(t)) == w
	}
	if is(h, light) {
		return f.cues.Calendar.Ordinals[light] == 0 || f.deps.with(h, "nummod") < 0 // "finished | two seconds ahead": not second
	}
	if _, part := f.nouns.Partitive(f.lemma(h)); f.doc.Tokens[h].UPOS == "NUM" || part { // "took 38 of the | seats"
		if f.deps.some(h, func(c int) bool {
			return c > h && f.doc.Tokens[c].Rel == "nmod" && f.deps.cased(c, "of") && is(c, light)
		}) {
			return true
		}
	}
	words := strings.Fields(strings.ReplaceAll(light, "-", " - "))
	first := h - len(words) + 1
	if len(words) < 2 || first < 0 || !f.sameSentence(first, h) {
		return false
	}
	for k, w := range words {
		if !is(first+k, w) {
			return false
		}
	}
	return true
}

// stateOf returns the word with a lemma that tells, behind the noun h or what it counts out
// of, in what state that is: "three people | dead", "hundreds of people | stranded". -1
// without one.
func (f *framer) stateOf(h int, lemma string) int {
	for _, c := range f.deps.of(h) {
		if t := &f.doc.Tokens[c]; c > h && t.Lemma == lemma && (t.Rel == "amod" || t.Rel == "acl" && t.UPOS == "ADJ") {
			return c
		}
	}
	for _, c := range f.deps.of(h) {
		if part, _ := f.nouns.Partitive(f.lemma(h)); c > h && f.doc.Tokens[c].Rel == "nmod" && f.deps.cased(c, "of") && (part || f.doc.Tokens[h].UPOS == "NUM") {
			if s := f.stateOf(c, lemma); s >= 0 {
				return s
			}
		}
	}
	return -1
}

// inherit takes the arguments of the noun, or of the infinitive, that a light verb leans on.
func (f *framer) inherit(noun int, a *arguments) {
	for _, c := range f.deps.of(noun) {
		t := &f.doc.Tokens[c]
		switch {
		case f.standsBefore(c, noun, a):
		case isRel(t.Rel, "nmod", "obl"):
			if prep := caseOf(f.doc, f.deps, c); prep != "" && a.with(prep) == nil && !f.tellsTime(c) {
				a.preps = append(a.preps, prepositional{prep: prep, heads: f.coordinated(c)})
			}
		case t.Rel == "acl" && t.XPOS == "VB" && a.infin < 0:
			a.infin = c
		case t.Rel == "acl" && c > noun && f.toldBy(c, a): // "issued a statement | saying that talks had ended"
		case t.Rel == "acl" && (t.XPOS == "VBG" || t.UPOS == "NOUN"): // "on suspicion | of lying"
			if prep := caseOf(f.doc, f.deps, c); prep != "" && a.with(prep) == nil {
				a.preps = append(a.preps, prepositional{prep: prep, heads: []int{c}})
			}
		case t.Rel == "obj" && noun == a.infin && len(a.objects) == 0 && !f.tellsTime(c): // "declined to discuss | the deal"
			a.objects = append(a.objects, f.coordinated(c))
		case isRel(t.Rel, "acl", "ccomp") && t.Rel != "acl:relcl" && (f.deps.with(c, "mark") >= 0 || noun == a.infin && f.asks(c)) && a.clause < 0: // "issued a statement | that talks had ended"
			a.clause = c
		}
	}
}

// standsBefore takes what stands before the noun and tells whose it is or what of, and reports
// whether c does.
func (f *framer) standsBefore(c, noun int, a *arguments) bool {
	switch t := &f.doc.Tokens[c]; {
	case t.Rel == "nmod:poss":
		a.preps = append(a.preps, prepositional{prep: "poss", heads: f.coordinated(c)})
	case isRel(t.Rel, "compound", "amod") && c < noun && f.isParty(c) && a.with("poss") == nil: // "fell under | Danish rule"
		a.preps = append(a.preps, prepositional{prep: "poss", heads: []int{c}})
	case t.Rel == "compound" && t.UPOS == "NOUN" && c < noun && !f.isParty(c): // "launched a | murder inquiry"
		a.preps = append(a.preps, prepositional{prep: "comp", heads: []int{c}})
	default:
		return false
	}
	return true
}

// ownerOf returns those named before a noun that makes the meaning of a verb, whose it is: what
// somebody says of it is theirs. Nil where a pronoun or nobody owns it.
func (f *framer) ownerOf(noun int) []int {
	c := f.deps.with(noun, "nmod:poss")
	if k := f.deps.with(noun, "compound"); c < 0 && k >= 0 && f.isParty(k) {
		c = k // "UK support"
	}
	if c < 0 || f.byHead[c] < 0 {
		return nil
	}
	if m := &f.mentions[f.byHead[c]]; m.pronoun || m.class == "" || !f.isSomebody(c) && m.class != ontology.Place {
		return nil
	}
	return f.coordinated(c)
}
