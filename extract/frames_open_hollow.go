package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// onlySays reports whether a clause does no more than tell who says what: that
// is attribution, and what is said has claims of its own.
func (f *framer) onlySays(v int, a *arguments) bool {
	cue := f.cues.Verbs[f.lemma(v)]
	aim := a.infin >= 0 && isRel(f.doc.Tokens[a.infin].Rel, "advcl") && (a.passive || cue == nil && !f.frames.Wants(f.lemma(v), "X")) // "worked | to free the crew"
	told := a.clause >= 0 || a.infin >= 0 && !aim && !(a.passive && f.frames.Serves(f.lemma(v))) || a.gerund >= 0
	for _, os := range a.objects {
		told = told || cue != nil && f.isVerbal(os[0])
	}
	if cue != nil && cue.Speaker == "held" && a.infin >= 0 {
		return true // "expects the bank to fail"
	}
	return told && len(a.objects) == 0 || a.passive && told ||
		cue != nil && cue.Speaker != "none" && a.passive && len(a.subject) == 0 && !f.words.Stative[f.lemma(v)] && !f.isThing(a.object()) && !f.awaited(v, a) ||
		cue.Says() && (told || len(a.objects) == 0 && !f.words.Alone[f.lemma(v)] && !f.speaksOf(v, a) && !f.calledTo(v, a) && !f.goingOn(v, a.subject))
}

// speaksOf reports whether a verb of saying that says nothing else tells by a preposition what somebody speaks of,
// and no type does: "cautioned | against optimism", "complained | of noise".
func (f *framer) speaksOf(v int, a *arguments) bool {
	if f.doc.Tokens[v].XPOS == "VBN" && f.deps.with(v, "aux") < 0 {
		return false // "asked about the fire, | she"
	}
	return f.doc.Tokens[v].Rel != "parataxis" && f.quoteAt[v] < 0 && slices.ContainsFunc(a.preps, func(p prepositional) bool {
		return !p.time && p.lead == "" && p.heads[0] > v && f.words.Voiced[p.prep] && f.deps.with(p.heads[0], "case") == v+1
	})
}

// isKnown reports whether the clause behind a verb is what somebody knows: "Roe knew | the
// bridge would fall"; or what somebody works on: "modelled | how smoke travels". What the
// speakers themselves know now is what they say, and how to do something is no fact.
func (f *framer) isKnown(v int, a *arguments) bool {
	if !f.words.Minds[f.lemma(v)] && !f.asksHow(v, a.clause) || a.clause < v || len(a.objects) > 0 || len(a.subject) == 0 || a.passive || f.deps.markedBy(a.clause, infinitiveMark) {
		return false
	}
	p, ok := f.anaphora.Pronoun(f.doc.Word(a.subject[0]))
	return !ok || !p.Speaker && !p.Addressee || f.deps.past(v)
}

// asksHow reports whether a clause that begins with "how" or "why" stands behind a verb that
// neither says anything nor has a type.
func (f *framer) asksHow(v, clause int) bool {
	return clause > v && f.cues.Verbs[f.lemma(v)] == nil && len(f.frames.Verb(f.lemma(v))) == 0 &&
		f.deps.some(clause, func(c int) bool { return c < clause && f.doc.Tokens[c].XPOS == "WRB" })
}

// isThing reports whether the heads are a thing that can be touched, and that nobody says.
func (f *framer) isThing(heads []int) bool {
	if len(heads) == 0 {
		return false
	}
	class, kind := f.classOf(heads[0])
	return class == ontology.Artifact && kind != "Work"
}

// onlyActs reports whether a verb that means little stands with the noun of an
// event ("made a decision"), or one whose infinitive tells the event. What the noun alone does not
// tell of anybody is told: "made no public appearance".
func (f *framer) onlyActs(v int, a *arguments, object []int) bool {
	if len(object) != 1 || !f.words.Acts[f.withParticle(v)] || f.isBareNoun(object[0]) || a.passive && len(a.subject) == 0 && f.words.Staged[f.lemma(v)] {
		return false
	}
	act := f.deps.with(object[0], "acl") // "had the opportunity to inspect it"
	if act > object[0] && f.doc.Tokens[act].XPOS == "VB" {
		return true
	}
	det := f.deps.with(object[0], "det")
	if len(a.subject) > 0 && (f.doc.Tokens[object[0]].XPOS == "NNS" && !f.has[f.lemma(v)] || f.deps.with(object[0], "nmod", "amod", "compound", "nmod:poss") >= 0 || det >= 0 && f.cues.NegativeDeterminers[f.lemma(det)]) {
		return f.bestNoun(object[0]) != nil
	}
	return len(f.frames.Noun(f.lemma(object[0]))) > 0
}

// onlyHas reports whether the clause tells of a property that its subject has, which is told
// elsewhere: "has a population of 200".
func (f *framer) onlyHas(v int, object []int) bool {
	if !f.has[f.lemma(v)] || len(object) == 0 {
		return false
	}
	t := &f.doc.Tokens[object[0]]
	return describedNoun(f.doc, f.deps, object[0]) || isRel(t.Rel, "appos") && describedNoun(f.doc, f.deps, t.Head)
}

// onlyTurns reports whether the clause tells what its object is turned into or
// taken for, or what it is made to do ("made it an issue", "kept them waiting"):
// not that something is done to it.
func (f *framer) onlyTurns(v int, object []int) bool {
	if len(object) == 0 {
		return false
	}
	x := f.deps.with(v, "xcomp")
	t := &f.doc.Tokens[object[0]]
	done := x >= 0 && f.has[f.lemma(v)] && f.doc.Tokens[x].XPOS == "VBN" && f.deps.with(x, "aux", "mark") < 0 // "had the statue | removed"
	if x >= 0 && t.Head == v && isRel(t.Rel, "obj") && (!f.isVerbal(x) || done && x > object[0]) {
		return true
	}
	if p := f.deps.with(object[0], "acl"); p == object[0]+1 && f.has[f.lemma(v)] && f.doc.Tokens[p].XPOS == "VBN" && f.deps.with(object[0], "nmod:poss") >= 0 {
		return true // "had her arm | broken"
	}
	above := f.doc.Token(t.Head)
	return isRel(t.Rel, "nsubj") && t.Rel != "nsubj:pass" && t.Head != v && above.Head == v && isRel(above.Rel, "xcomp")
}

// turnedInto reports whether the clause of v is a passive without its auxiliary, that tells
// what its subject is called or made: "Jane Roe named player of the year" names nobody.
func (f *framer) turnedInto(v int, a *arguments) bool {
	if a.passive || !f.terse[v] || !f.words.Turns[f.lemma(v)] || !isParticiple(f.doc.Tokens[v].XPOS) || f.deps.with(v, "aux") >= 0 || len(a.subject) == 0 || len(a.objects) != 1 {
		return false
	}
	who, _ := f.classOf(a.subject[0])
	what, _ := f.classOf(a.objects[0][0])
	_, described := f.nouns.Head(strings.ToLower(f.lemma(a.objects[0][0])))
	return who == ontology.Person && (what != who || described)
}

// onlyDescribes reports whether a clause narrows down the noun before it and
// says nothing more of it ("samples taken"), or is what another is done for ("to lure her out"): a role of that one.
func (f *framer) onlyDescribes(v int, a *arguments) bool {
	t := &f.doc.Tokens[v]
	switch {
	case isRel(t.Rel, "acl", "advcl") && t.Rel != "acl:relcl" && f.words.Strings[f.lemma(v)] && f.deps.with(v, "mark", "aux") < 0:
		return true
	case isRel(t.Rel, "acl", "advcl") && t.XPOS == "VBN" && f.deps.with(v, "mark", "case") >= 0 && f.deps.with(v, "nsubj") < 0 && caseOf(f.doc, f.deps, v) == "as":
		return true // "as measured by"
	case t.Rel == "acl:relcl" && f.deps.with(v, "aux:pass") >= 0 && len(a.object()) > 0 && a.object()[0] != t.Head:
		return false // "the servers on which | the records were stored"
	case isRel(t.Rel, "acl"):
		return a.passive && len(a.subject) == 0 && !f.goesOn(v) && !f.isStateOf(v)
	case t.Rel == "advcl" && a.passive && len(a.subject) == 0:
		return f.deps.with(v, "nsubj") < 0 // "as needed"
	case t.Rel == "advcl":
		return t.XPOS == "VB" && f.deps.markedBy(v, infinitiveMark)
	}
	return false
}

// onSelf reports whether what acts and what it is done to are one and the same:
// "made itself a target", or a pronoun taken for the wrong thing.
func (f *framer) onSelf(subject, object []int) bool {
	return len(subject) == 1 && len(object) == 1 && f.chainAt(subject[0]) >= 0 && f.chainAt(subject[0]) == f.chainAt(object[0])
}

// takenUp reports whether all that a clause tells is what somebody or other did to a
// thing that a pronoun takes up: "it can be enjoyed".
func (o *openClause) takenUp(object []int) bool {
	if len(object) != 1 || o.doc.Tokens[object[0]].UPOS != "PRON" {
		return false
	}
	if o.deps.past(o.verb) && o.whenBehind(o.verb) {
		return false // "it was mended in May"
	}
	class, _ := o.classOf(object[0])
	return class != ontology.Person && class != ontology.Group && class != ontology.Organization
}

// onlyTakesUp reports whether the direct object is a pronoun for a thing, which
// tells less than where the thing was named.
func (f *framer) onlyTakesUp(v int, object []int) bool {
	if len(object) != 1 || f.doc.Tokens[object[0]].UPOS != "PRON" || f.deps.with(object[0], "nmod", "acl") >= 0 || !isRel(f.doc.Tokens[object[0]].Rel, "obj") || f.doc.Tokens[object[0]].Head != v {
		return false
	}
	class, _ := f.classOf(object[0])
	return class != ontology.Person && !f.namedAbove(v, object[0])
}

// namedAbove reports whether a pronoun stands for the subject or the object of the clause that goes on with that
// of v: "dug the tunnel but never | lit it", "the ferry drifted until a tug | reached it".
func (f *framer) namedAbove(v, pronoun int) bool {
	chain := f.chainAt(pronoun)
	for steps := 0; chain >= 0 && steps < 3 && isRel(f.doc.Tokens[v].Rel, "conj", "advcl", "xcomp"); steps++ {
		v = f.doc.Tokens[v].Head
		if f.deps.some(v, func(c int) bool {
			t := &f.doc.Tokens[c]
			return c < pronoun && isRel(t.Rel, "nsubj", "obj") && t.UPOS != "PRON" && f.chainAt(c) == chain
		}) {
			return true
		}
	}
	return false
}

// nothing reports whether somebody does with nothing what the clause tells: "signed nothing".
// An adjective behind it belongs to the predicate ("did nothing | wrong"); without one a verb
// that means little by itself says nothing so ("did nothing").
func (o *openClause) nothing(object []int) bool {
	if len(object) != 1 || object[0] < o.verb || !o.cues.NegativeDeterminers[o.lemma(object[0])] || o.doc.Tokens[object[0]].Head != o.verb || o.deps.with(object[0], "acl", "nmod") >= 0 {
		return false
	}
	if adj := o.deps.with(object[0], "amod"); adj > object[0] {
		o.join(adj)
		return true
	}
	return !o.words.Light[o.predicate] && !o.has[o.predicate] && !o.words.Idle[o.predicate]
}

// happens reports whether a clause with nothing but a subject tells an event:
// what comes, goes and changes by itself ("the outage began"), and of persons and
// bodies what they do alone ("the nurse testified"): that they wait or sleep is none.
func (o *openClause) happens(subject int) bool {
	switch class, _ := o.classOf(subject); class {
	case ontology.Person, ontology.Group, ontology.Organization:
		return (o.words.Alone[o.predicate] || o.moves()) && !(o.terse[o.verb] && isParticiple(o.doc.Tokens[o.verb].XPOS) && o.transitive(o.verb)) // "Crew lost at sea", whom nobody beat
	}
	t := &o.doc.Tokens[o.verb]
	lacks := o.predicate == o.lemma(o.verb) && o.transitive(o.verb) && (t.Rel == "conj" || o.onlyWith(o.verb)) && !o.frames.Happens(o.predicate) && !o.words.Occurring[o.predicate]
	switch {
	case t.Rel == "conj":
		return isRel(t.XPOS, "VBD", "VBZ") && !lacks
	case t.Rel == "advcl":
		return !lacks && isRel(t.XPOS, "VBD", "VBG")
	}
	return isRel(t.Rel, "root", "ccomp", "xcomp", "parataxis") || t.Rel == "acl:relcl" && o.deps.past(o.verb) && !lacks
}

// moves reports whether a verb tells what somebody did by the adverb that belongs to it: "got out", "drove off".
func (o *openClause) moves() bool {
	return o.deps.past(o.verb) && o.predicate == o.withParticle(o.verb) && o.predicate != o.lemma(o.verb)
}

// nobody reports whether the heads are a pronoun that stands for nothing named
// or described and does nothing, or a number that stands for a noun told before ("does not have one").
func (f *framer) nobody(heads []int) bool {
	if len(heads) != 1 {
		return false
	}
	t := &f.doc.Tokens[heads[0]]
	if t.UPOS == "ADV" && f.cues.QuestionWords[t.Lemma] {
		return true // "understand why", whatever it is
	}
	return t.UPOS == "PRON" && f.unresolved(heads[0]) && !f.acts(heads[0], f.anaphora, f.deps) || t.UPOS == "NUM" && f.words.Stands[t.Lemma] && isRel(t.Rel, "obj") && f.deps.with(heads[0], "nmod", "det", "amod", "acl") < 0
}
