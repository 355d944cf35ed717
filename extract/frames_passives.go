package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// undo turns a passive into its active: what stood as subject is the object of
// the agent.
func (a *arguments) undo(agent []int) {
	if len(a.subject) > 0 {
		a.objects = append([][]int{a.subject}, a.objects...)
	}
	a.subject = agent
}

// state returns the arguments of a passive without an agent as those of a
// state: "is opposed to the plan". Nil of what is none.
func (a *arguments) state() *arguments {
	if !a.passive || len(a.subject) > 0 || len(a.objects) == 0 {
		return nil
	}
	b := *a
	b.passive, b.subject, b.objects = false, a.objects[0], a.objects[1:]
	return &b
}

// workKind is the kind of the nouns for works of art, which have authors.
const workKind = "Work"

// strayAgent returns the agent of a passive that the parse hangs on the phrase
// before it: "was convicted of fraud by a court". An act has its own agent.
func (f *framer) strayAgent(v int) []int {
	for _, c := range f.deps.of(v) {
		if t := &f.doc.Tokens[c]; c < v || !isRel(t.Rel, "obj", "obl", "xcomp") || f.isVerbal(c) {
			continue
		}
		if class, kind := f.classOf(c); class == ontology.Event && len(f.frames.Noun(f.lemma(c))) > 0 || isRel(f.doc.Tokens[c].Rel, "obl") && (class == ontology.Document || kind == workKind) && caseOf(f.doc, f.deps, c) != "in" {
			continue // "based on a novel by Jane Roe", but "condemned in a statement by Norland"
		}
		for _, k := range f.deps.of(c) {
			if isRel(f.doc.Tokens[k].Rel, "nmod") && caseOf(f.doc, f.deps, k) == "by" && !f.time[k] && !f.isMeans(k) {
				return f.coordinated(k)
			}
		}
	}
	return nil
}

// agentOfBoth returns the agent of the passive that "and" joins to v without its auxiliary,
// as who leaves it out tells both in one: "nine were killed and sixty hurt | by the blast", "was hit
// and sunk | by a ship".
func (f *framer) agentOfBoth(v int) []int {
	for _, c := range f.deps.of(v) {
		if t := &f.doc.Tokens[c]; c < v || t.Rel != "conj" || !f.isPassive(c) || f.deps.with(c, "aux") >= 0 || f.deps.with(c, "nsubj:pass") < 0 && f.deps.with(c, "cc") != v+1 || !f.onlyAnd(c) {
			continue
		}
		for _, k := range f.deps.of(c) {
			if k > c && isRel(f.doc.Tokens[k].Rel, "obl") && caseOf(f.doc, f.deps, k) == "by" && !f.tellsTime(k) && !f.isMeans(k) {
				return f.coordinated(k)
			}
		}
	}
	return nil
}

// onlyAnd reports whether "and" joins a verb to what stands before it.
func (f *framer) onlyAnd(v int) bool {
	cc := f.deps.with(v, "cc")
	return cc >= 0 && f.lemma(cc) == "and" && len(f.frames.Verb(f.lemma(v))) > 0
}

// completes reports whether a participle is one that tells with the verb above it what
// became of those whom that has for its object: "left six injured".
func (f *framer) completes(v int) bool {
	h := f.doc.Tokens[v].Head
	if h < 0 {
		return false
	}
	word := strings.ToLower(f.doc.Word(v))
	return f.frames.Some(f.lemma(h), func(fr lexicon.VerbFrame) bool {
		return fr.Light == word || fr.Light != "" && fr.Light == f.lemma(v) && fr.Particle == ""
	})
}

// isPassive reports whether the verb is a passive: with its auxiliary, or as
// a participle after its noun.
func (f *framer) isPassive(v int) bool {
	t := &f.doc.Tokens[v]
	for _, c := range f.deps.of(v) {
		if rel := f.doc.Tokens[c].Rel; rel == "aux:pass" || rel == "nsubj:pass" && !f.isFinitePast(v) && !f.isPerfect(v) || rel == "obl:agent" && !f.isMeans(c) && !(f.counts(c) && f.changesBy(v, c)) {
			return true
		}
	}
	if isRel(t.Rel, "conj") && isParticiple(t.XPOS) && f.deps.with(v, "aux", "obj", "ccomp", "xcomp") < 0 && f.deps.with(v, "nsubj") >= 0 && f.completes(v) {
		return true // "left two dead and six injured"
	}
	if isRel(t.Rel, "conj") && isParticiple(t.XPOS) && f.deps.with(v, "aux", "obj", "ccomp", "xcomp") < 0 && f.deps.with(v, "nsubj") >= 0 &&
		t.Head >= 0 && f.deps.with(t.Head, "aux:pass") >= 0 && (t.XPOS == "VBN" || f.transitive(v)) {
		return true // "two were killed and six injured"
	}
	if t.Rel == "conj" && t.XPOS == "VBD" && t.Head >= 0 && f.deps.with(t.Head, "aux:pass") >= 0 && f.deps.with(v, "nsubj", "obj", "aux", "ccomp", "xcomp") < 0 && f.onlyWith(v) {
		return true // "was found guilty and sentenced"
	}
	if t.Rel == "conj" && t.XPOS == "VBN" && t.Head >= 0 && t.Head < v && f.doc.Tokens[t.Head].UPOS == "ADJ" && f.deps.with(t.Head, "cop") >= 0 && f.deps.with(v, "nsubj", "aux", "obj") < 0 && f.deps.with(v, "obl") > v && f.onlyAnd(v) {
		return true // "was old and born in Oz"
	}
	if t.XPOS != "VBN" || f.deps.with(v, "aux") >= 0 {
		return t.Rel == "conj" && t.XPOS == "VBN" && t.Head >= 0 && f.deps.with(v, "nsubj", "aux") < 0 && f.isVerbal(t.Head) && f.isPassive(t.Head)
	}
	return isRel(t.Rel, "acl", "advcl") || t.Rel == "xcomp" && f.deps.with(v, "obj", "mark") < 0 || t.Rel == "conj" && t.Head >= 0 && f.isVerbal(t.Head) && f.isPassive(t.Head)
}

// transitive reports whether some frame of the verb has an object.
func (f *framer) transitive(v int) bool {
	return f.frames.Some(f.lemma(v), func(fr lexicon.VerbFrame) bool { return fr.Has("O") && !fr.WithoutObject() })
}

// onlyWith reports whether all frames of the verb, and it has some, have an object.
func (f *framer) onlyWith(v int) bool {
	known := f.frames.Verb(f.lemma(v))
	return len(known) > 0 && !slices.ContainsFunc(known, func(fr lexicon.VerbFrame) bool { return fr.Plain() && !fr.Must("O") })
}

// isFinitePast reports whether the verb is a past tense without an auxiliary,
// which no passive is but in a headline: "the council called on farmers".
func (f *framer) isFinitePast(v int) bool {
	t := &f.doc.Tokens[v]
	return t.XPOS == "VBD" && t.Rel != "conj" && !f.terse[v] && f.deps.with(v, "aux", "obl:agent") < 0
}

// isPerfect reports whether the verb has no auxiliary but "have", which makes no passive: "the
// town had still not recovered", whatever the parse takes the town for.
func (f *framer) isPerfect(v int) bool {
	have := false
	for _, c := range f.deps.of(v) {
		switch t := &f.doc.Tokens[c]; {
		case t.Rel == "aux:pass" || t.Rel == "aux" && t.Lemma == "be":
			return false
		case t.Rel == "aux" && t.Lemma == "have":
			have = true
		}
	}
	return have
}

// isBare reports whether a common noun in the singular stands without a word that
// makes it one of its kind: what somebody is elected, and nobody who is: "elected leader
// of the party".
func (f *framer) isBare(n int) bool {
	return f.doc.Tokens[n].XPOS == "NN" && f.deps.with(n, "det", "nmod:poss", "nummod") < 0
}

// leftPassive returns the arguments of a verb that may be a passive whose
// auxiliary is left out, as headlines do: "Nine jailed over abuse", "Jane Roe
// elected mayor", "Firm fined $2m". Nil when it is none.
func (f *framer) leftPassive(v int, a *arguments) *arguments {
	t := &f.doc.Tokens[v]
	if a.passive || len(a.subject) == 0 || !f.terse[v] || !isParticiple(t.XPOS) || a.clause >= 0 || f.deps.with(v, "aux") >= 0 {
		return nil
	}
	for _, os := range a.objects {
		for _, o := range os {
			if class, _ := f.classOf(f.officeAt(o)); !f.isMoney(o) && class != ontology.Role && (class != ontology.Person || !f.isBare(o)) {
				return nil
			}
		}
	}
	b := *a
	b.passive, b.preps = true, nil
	var agent []int
	for _, p := range a.preps {
		if p.prep == "by" && agent == nil {
			agent = p.heads
		} else {
			b.preps = append(b.preps, p)
		}
	}
	b.undo(agent)
	return &b
}

// harmedAt reports whether a headline tells by a participle where somebody was harmed, and not at what he
// aimed: "Four | shot | at party".
func (f *framer) harmedAt(a *arguments, active, passive *match) bool {
	if len(a.objects) > 0 || active == nil || !isRel(active.typ.Super, harmSuper, forceSuper) || !isRel(passive.typ.Super, harmSuper, forceSuper) || !f.isSomebody(a.subject[0]) {
		return false
	}
	at := a.with("at")
	if len(at) == 0 || f.doc.Tokens[at[0]].UPOS != "NOUN" {
		return false
	}
	class, kind := f.classOf(at[0])
	return class == ontology.Place || class == ontology.Event || kind == "Building"
}

// issuerOf returns who puts out a paper in which he says something: "in a
// letter published on Friday, the mayor said".
func (f *framer) issuerOf(v int) []int {
	n := f.doc.Tokens[v].Head
	if n < 0 || f.doc.Tokens[v].Rel != "acl" || !f.cues.Issue[f.lemma(v)] || !f.cues.Documents[f.lemma(n)] || !isRel(f.doc.Tokens[n].Rel, "obl") || caseOf(f.doc, f.deps, n) != "in" {
		return nil
	}
	says := f.doc.Tokens[n].Head
	if cue := f.cues.Verbs[f.lemma(says)]; !cue.Says() || f.isPassive(says) {
		return nil
	}
	return f.surfaceSubject(says, 0)
}
