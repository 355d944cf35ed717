package extract

import (
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// Whose a participle, a gerund or an infinitive behind a clause is that has no subject of its own.

// agentBehind returns the agent of the passive above a participle that goes on
// right behind it: "was hit by a car | driving on the pavement". -1 without one.
func (f *framer) agentBehind(v int) int {
	t := &f.doc.Tokens[v]
	if v == 0 || t.Head > v || f.deps.with(v, "mark", "case") >= 0 || !f.isVerbal(t.Head) || !f.isPassive(t.Head) {
		return -1
	}
	for _, c := range f.deps.of(t.Head) {
		if c < v && isRel(f.doc.Tokens[c].Rel, "obl") && caseOf(f.doc, f.deps, c) == "by" && !f.isMeans(c) && !f.tellsTime(c) {
			if _, end := f.deps.phrase(c); end == v {
				return c
			}
		}
	}
	return -1
}

// sentToBe returns what the clause above does something to so that it be what an infinitive in
// the passive tells: "referred | them | to the court to be tried". Whoever leaves a place, joins a
// body, or is himself so treated, does it to be so himself. Nil for no such infinitive.
func (f *framer) sentToBe(v int) []int {
	t := &f.doc.Tokens[v]
	if t.Rel != "advcl" || t.XPOS != "VBN" || f.deps.with(v, "aux:pass") < 0 || !f.deps.markedBy(v, infinitiveMark) || !f.isVerbal(t.Head) || f.isPassive(t.Head) {
		return nil
	}
	o := f.deps.with(t.Head, "obj")
	if class, _ := f.classOf(max(o, 0)); o < t.Head || o > v || isClass(class, ontology.Place, ontology.Organization) {
		return nil
	}
	return f.coordinated(o)
}

// toils reports whether a gerund tells what whoever has trouble, or a good time, does.
func (f *framer) toils(v int) bool {
	n := f.doc.Tokens[v].Head
	return f.frames.Toils(f.lemma(n)) && isRel(f.doc.Tokens[n].Rel, "obj") && f.doc.Tokens[n].Head >= 0 && f.deps.with(v, "mark", "case") < 0
}

// doneThere returns who does what a participle tells behind the place where he is: "was in the
// garden | hoping to sleep". Nil where the place itself may be what does it.
func (f *framer) doneThere(v int) []int {
	n := f.doc.Tokens[v].Head
	if !f.fillers.Human[f.lemma(v)] && f.cues.Signatures[f.lemma(v)] == nil || f.deps.with(v, "mark", "case") >= 0 {
		return nil
	}
	if class, _ := f.classOf(n); class != ontology.Place && class != ontology.Artifact {
		return nil
	}
	t := &f.doc.Tokens[n]
	var who []int
	switch {
	case f.deps.with(n, "cop") >= 0 && f.deps.with(n, "case") >= 0:
		who = f.surfaceSubject(n, 0)
	case isRel(t.Rel, "obl") && t.Head >= 0 && t.Head < n && !f.isPassive(t.Head):
		who = f.surfaceSubject(t.Head, 0)
	}
	if len(who) == 0 || !f.isSomebody(who[0]) && f.doc.Tokens[who[0]].UPOS != "PRON" {
		return nil
	}
	return who
}

// tellsHow reports whether a participle behind an object tells how the clause is
// done, and not what the object does: a thing uses nothing.
func (f *framer) tellsHow(v int) bool {
	n := f.doc.Tokens[v].Head
	if !f.frames.Manner(f.lemma(v)) || n > v || !isRel(f.doc.Tokens[n].Rel, "obj") {
		return false
	}
	class, _ := f.classOf(n)
	return class != ontology.Person && class != ontology.Group && class != ontology.Organization && class != ontology.Place
}

// meansTo reports whether a gerund tells what somebody who has an intention, a plan or a hope
// means to do: "has no intention | of selling the bank".
func (f *framer) meansTo(v int) bool {
	t := &f.doc.Tokens[v]
	if t.Rel != "acl" || t.XPOS != "VBG" || f.deps.preposition(v) != "of" || !isRel(f.doc.Tokens[t.Head].Rel, "obj") || f.deps.with(t.Head, "nmod:poss") >= 0 {
		return false
	}
	have := f.doc.Tokens[t.Head].Head
	cue := f.cues.Nouns[f.lemma(t.Head)]
	return have >= 0 && f.has[f.lemma(have)] && cue != nil && cue.Modality == string(graph.Intended)
}

// gapOfBoth returns the noun that a relative clause tells of, where its verb and the one that "and"
// joins with it have both that for their object: "the hut that Roe built and | lent to Doe". -1
// where the second has another, or none.
func (f *framer) gapOfBoth(v int, a *arguments) int {
	r := f.doc.Tokens[v].Head
	n := f.doc.Tokens[r].Head
	if f.doc.Tokens[r].Rel != "acl:relcl" || n < 0 || n > r || len(a.objects) > 0 || a.passive || a.clause >= 0 || a.infin >= 0 || f.isPassive(r) || f.isTime(n) || f.onlyWithout(v) {
		return -1
	}
	s, o := f.deps.with(r, "nsubj"), f.deps.with(r, "obj")
	if s < n || isWhPronoun(f.doc.Tokens[s].XPOS) || o >= s || o < 0 && f.hasRelative(r) {
		return -1
	}
	if f.deps.some(v, func(c int) bool {
		return c > v && (f.doc.Tokens[c].UPOS == "ADP" || isRel(f.doc.Tokens[c].Rel, "xcomp"))
	}) {
		return -1 // "the town that he left and went back | to"
	}
	return n
}

// charged returns who is said to have done what a gerund tells behind the noun of a charge: "was jailed on charges |
// of stealing cars", "faces allegations | of bribing guards". Nil where the clause tells it of nobody.
func (f *framer) charged(v int) []int {
	n := f.doc.Tokens[v].Head
	cue, h := f.cues.Nouns[f.lemma(n)], f.doc.Tokens[n].Head
	if cue == nil || cue.Modality != string(graph.Alleged) || h < 0 || h > n || !f.isVerbal(h) || !f.deps.markedBy(v, genitiveMark) || f.deps.with(n, "nmod:poss") >= 0 {
		return nil
	}
	if _, bears := f.frames.Support(f.lemma(h)); !bears && !f.isPassive(h) {
		return nil
	}
	who := f.surfaceSubject(h, 0)
	if len(who) == 0 || !f.isSomebody(who[0]) {
		return nil
	}
	return who
}

// genitiveMark is the preposition that joins a gerund to a noun.
var genitiveMark = map[string]bool{"of": true}
