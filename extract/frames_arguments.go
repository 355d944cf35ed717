package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// arguments are the phrases around a verb, passive undone: who does it, what
// is done to what, and the rest by preposition. Each is a list of heads, of
// which coordination makes several.
type arguments struct {
	subject  []int
	objects  [][]int // object and second object, in the order "give X Y"
	preps    []prepositional
	light    []int // the noun that makes the meaning of the verb, and what of its class is joined with it: "threw | bottles and stones"
	clause   int   // head of a that-clause, -1
	question int   // this where it is a question that is set in: "did not say | whether he would come", -1
	mandate  int   // this where it is in the subjunctive of what is asked for: "insisted that he | resign", -1
	infin    int   // head of an infinitive, -1
	gerund   int   // head of a gerund, -1
	passive  bool
	adverbs  []int // ordinals behind the verb: "finished | third"
	second   []int // of a subject of several, where the frame tells them apart, those after the first
	event    int   // head of the clause on which this one comments (", breaking a ban"), -1
}

// A prepositional is the phrases that stand with one preposition.
type prepositional struct {
	prep  string
	heads []int
	lead  string // a word before the preposition: "out" of "out of"
	time  bool   // tells when, or how long
}

// with returns the heads that stand with a preposition.
func (a *arguments) with(prep string) []int {
	for _, p := range a.preps {
		if !p.time && (p.prep == prep || p.lead == prep) {
			return p.heads
		}
	}
	return nil
}

// arguments collects the arguments of the clause headed by v: what depends on
// it, and what it shares with the clause it belongs to.
func (f *framer) arguments(v int) *arguments {
	a := &arguments{clause: -1, question: -1, mandate: -1, infin: -1, gerund: -1, event: -1, passive: f.isPassive(v)}
	var agent []int
	for _, c := range f.deps.of(v) {
		t := &f.doc.Tokens[c]
		switch {
		case isRel(t.Rel, "nsubj", "csubj"):
			if len(a.subject) == 0 && !f.time[c] && !(isOuter(t.Rel) && f.deps.with(v, "nsubj", "csubj") != c) {
				a.subject = f.listed(c, v)
				if isOuter(t.Rel) && f.intends(c, v) {
					a.subject = f.decider(c)
				}
			}
		case isRel(t.Rel, "obj", "iobj"):
			if !f.time[c] {
				a.objects = append(a.objects, f.listed(c, v))
			}
		case t.Rel == "advmod" && t.Lemma == "there" && c > v:
			a.preps = append(a.preps, prepositional{prep: t.Lemma, heads: []int{c}})
		case t.Rel == "advmod" && c > v && f.nouns.Ordinal(strings.ToLower(t.Lemma)):
			a.adverbs = append(a.adverbs, c)
		case t.Rel == "ccomp":
			a.clause = c
		case t.Rel == "xcomp" && a.passive && !f.isVerbal(c) && f.takesTwo(v, c): // was given a car
			a.objects = append(a.objects, []int{c})
		case t.Rel == "xcomp" && !f.isVerbal(c):
			if f.deps.with(c, "mark") >= 0 {
				a.infin = c // allowed the city to be independent
			}
			a.preps = append(a.preps, prepositional{prep: "as", heads: f.alsoSo(c)})
		case t.Rel == "xcomp":
			if prep := caseOf(f.doc, f.deps, c); t.XPOS == "VBG" && prep != "" && f.frames.Wanted(f.lemma(v), prep) {
				a.preps = append(a.preps, prepositional{prep: prep, heads: []int{c}}) // ", accusing them | of lying"
			} else if t.XPOS == "VBG" || f.havingDone(c) {
				a.gerund = c
			} else {
				a.infin = c
			}
			if o := f.deps.with(c, "nsubj"); v < o && o < c { // helped them rebuild
				a.objects = append(a.objects, f.coordinated(o))
			}
		case t.Rel == "advcl" && t.XPOS == "VB" && v < c && !f.forSubject(c):
			if a.infin < 0 && caseOf(f.doc, f.deps, c) == "to" {
				a.infin = c
			}
		case isRel(t.Rel, "obl"), t.Rel == "advcl" && (t.XPOS == "VBG" || f.perfectGerund(c) || t.UPOS == "NOUN" && f.deps.with(c, "cop", "nsubj") < 0 || f.forSubject(c) || f.being(c) || f.asSo(v, c)), t.Rel == "nmod":
			lead, prep := f.casesOf(c)
			if prep == "" {
				if c > v && f.nouns.Ordinal(strings.ToLower(t.Lemma)) {
					a.adverbs = append(a.adverbs, c) // "came in | third"
				}
				continue
			}
			if f.tellsTime(c) || prep == "by" && f.frames.IsBound(f.lemma(c)) && f.deps.with(c, "nmod") >= 0 {
				a.preps = append(a.preps, prepositional{prep: prep, heads: []int{c}, lead: lead, time: true})
				continue
			}
			if f.bringsExample(prep, c) {
				continue
			}
			heads := f.listed(c, v)
			if prep == "by" && a.passive && t.Rel != "advcl" && (c > v || isWh(t.XPOS)) && !f.isMeans(c) && !(f.counts(c) && (agent != nil || f.changesBy(v, c))) { // "by early reports, ten were injured" tells who says so
				agent = heads
				continue
			}
			a.preps = append(a.preps, prepositional{prep: prep, heads: heads, lead: lead})
		}
	}
	f.complements(v, a)
	a.question = f.asking(v, a)
	if a.clause >= 0 && f.deps.mandated(f.cues, v, a.clause) {
		a.mandate = a.clause
	}
	f.inverted(v, a)
	f.said(v, a)
	f.sharedPhrases(v, a)
	f.fillGap(v, a)
	f.doneAsAsked(v, a)
	if n := len(a.objects); n > 0 && len(a.subject) == 1 && slices.Equal(a.objects[n-1], a.subject) {
		a.objects = a.objects[:n-1] // the head of a relative clause is one of the two
	}
	if a.passive {
		if agent == nil {
			agent = f.strayAgent(v)
		}
		if agent == nil {
			agent = f.issuerOf(v)
		}
		if agent == nil {
			agent = f.agentOfBoth(v)
		}
		if agent == nil && f.doc.Tokens[v].Rel == "conj" && f.doc.Tokens[v].Head < v && f.completes(v) {
			agent = f.surfaceSubject(f.doc.Tokens[v].Head, 0) // "left two dead and | six injured"
		}
		a.undo(agent)
	} else if len(a.objects) == 0 && a.clause < 0 && a.infin < 0 && a.gerund < 0 {
		a.objects = f.sharedObjects(v)
	}
	if len(a.objects) > 0 {
		f.attachedTo(a.objects[len(a.objects)-1], a)
	}
	for _, p := range a.preps {
		if class, _ := f.classOf(p.heads[0]); (class == ontology.Person || class == ontology.Group || class == ontology.Organization) && !f.leadsOn(nil, "", p.heads[0]) {
			f.attachedTo(p.heads, a) // "spoke with the king | about the war"
		}
	}
	return a
}

// casesOf returns the preposition that introduces the phrase headed by h, and a
// word that stands before it: "out", "of".
func (f *framer) casesOf(h int) (lead, prep string) {
	prep = caseOf(f.doc, f.deps, h)
	for _, c := range f.deps.of(h) {
		if t := &f.doc.Tokens[c]; c < h && t.Rel == "case" && t.UPOS != "PART" && t.Lemma != prep && f.deps.with(c, "fixed") < 0 {
			lead, prep = prep, t.Lemma
		}
	}
	return lead, prep
}

// sharedObjects returns the object that the verb has in common with the one
// coordinated right after it, or after more of them: "arrested, questioned and charged two men".
func (f *framer) sharedObjects(v int) [][]int {
	if len(f.frames.Verb(f.lemma(v))) > 0 && !f.transitive(v) {
		return nil // "arrived and shot two men"
	}
	for _, c := range f.deps.of(v) {
		t := &f.doc.Tokens[c]
		switch {
		case c < v || isRel(t.Rel, "cc", "punct", "advmod"):
		case t.Rel == "conj" && t.UPOS == "VERB" && f.deps.with(c, "nsubj", "aux") < 0:
			if o := f.deps.with(c, "obj"); o > c {
				return [][]int{f.coordinated(o)}
			}
			if !f.onlyWith(v) || f.deps.with(c, "obl", "ccomp", "xcomp") >= 0 {
				return nil // "came, argued and beat us"
			}
		default:
			return nil
		}
	}
	return nil
}

// attachedTo adds the prepositional phrases that the parse hangs on the
// object but the frame may want of the verb: "gave a car to Kim", but not the parts of its name
// ("appealed to the Court | for Sport").
func (f *framer) attachedTo(object []int, a *arguments) {
	for _, h := range object {
		for _, c := range f.deps.of(h) {
			if f.doc.Tokens[c].Rel != "nmod" || f.tellsTime(c) || f.setOff(c) || f.inName(h, c) {
				continue
			}
			if prep := caseOf(f.doc, f.deps, c); prep != "" && prep != "of" && a.with(prep) == nil && !(prep == "for" && f.serves(h, c)) {
				a.preps = append(a.preps, prepositional{prep: prep, heads: f.coordinated(c)})
			}
		}
	}
}

// serves reports whether a noun is for somebody who works for the person or the body behind "for": "a
// lawyer | for the bank".
func (f *framer) serves(noun, body int) bool {
	_, title := f.nouns.Title(f.lemma(noun))
	class, _ := f.classOf(body)
	return title && f.doc.Tokens[noun].UPOS == "NOUN" && isClass(class, ontology.Person, ontology.Organization)
}

// setOff reports whether a comma parts a phrase from the noun before it, of which it says
// something: "survivors, mostly | from Mali".
func (f *framer) setOff(c int) bool {
	p := f.deps.with(c, "case")
	for p > 0 && f.doc.Token(p-1).Head == c && isRel(f.doc.Token(p-1).Rel, "advmod", "case") {
		p--
	}
	return p > 0 && f.doc.Word(p-1) == ","
}
