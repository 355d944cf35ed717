package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// What clauses under a noun or an object tell that need not be so, or is so whatever the verb.

// unsettled reports whether a relative clause tells of what there may or may not be: of any
// of its kind, in what is itself not told to be so, and in the present.
func (c *committer) unsettled(h, t int) bool {
	g := c.doc.Tokens[h].Head
	if g < 0 || !isRel(c.doc.Tokens[h].Rel, "obj", "obl") || c.doc.Tokens[g].UPOS != "VERB" || !c.deps.indefinite(h) || c.own[g].level == certain && !c.own[g].negative {
		return false
	}
	first, _ := c.deps.phrase(t)
	return c.present(t) && first > 0 && c.doc.Word(first-1) != ","
}

// present reports whether a clause tells what is so now.
func (c *committer) present(t int) bool {
	tense := c.doc.Tokens[t]
	if c.deps.past(t) {
		return false // "has left"
	}
	for _, d := range c.deps.of(t) {
		if x := c.doc.Tokens[d]; isRel(x.Rel, "aux", "cop") && x.XPOS != "" && x.XPOS != "RB" {
			tense = x
			break
		}
	}
	return tense.XPOS == "VBZ" || tense.XPOS == "VBP"
}

// defines reports whether a relative clause says of a noun what one of its kind is, and not
// what one did: "a strike is a protest in which workers stop", "is defined as a blaze that
// burns ten acres".
func (c *committer) defines(noun, clause int) bool {
	for c.deps.ofPhrase(noun) { // "a column of air that moves"
		noun = c.doc.Tokens[noun].Head
	}
	if !c.present(clause) {
		return false
	}
	if v := c.doc.Tokens[noun].Head; v >= 0 && isRel(c.doc.Tokens[noun].Rel, "obj") && c.doc.Tokens[noun].XPOS == "NNS" && c.deps.with(noun, "det", "nmod:poss", "nummod", "amod") < 0 && c.classes(v, clause) {
		return true // "classes fires that burn ten acres as large"
	}
	if !c.deps.indefinite(noun) {
		return false
	}
	if v := c.doc.Tokens[noun].Head; v >= 0 && isRel(c.doc.Tokens[noun].Rel, "obl") && c.deps.cased(noun, "as") && c.cues.Defining[c.doc.Tokens[v].Lemma] {
		return true
	}
	s := c.deps.with(noun, "nsubj")
	return s >= 0 && c.deps.with(noun, "cop") >= 0 && c.deps.with(noun, "case") < 0 && c.present(noun) && c.deps.indefinite(s) && c.doc.Tokens[s].UPOS == "NOUN" && c.deps.with(s, "nummod", "acl") < 0
}

// classes reports whether a verb says behind a clause as what it takes something: "counts … as".
func (c *committer) classes(v, clause int) bool {
	if cue := c.cues.Judging[c.doc.Tokens[v].Lemma]; (cue == nil && !c.cues.Defining[c.doc.Tokens[v].Lemma]) || !c.present(v) {
		return false
	}
	for t := clause; t < c.doc.Sentences[c.doc.Tokens[v].Sentence].End; t++ {
		if c.doc.Tokens[t].Lemma == "as" && isRel(c.doc.Tokens[t].Rel, "case") {
			return true // whatever the parse hangs it on
		}
	}
	return false
}

// falsified reports whether a noun for what is said is itself said to be false: "the claim that he
// fled is untrue", "reports of a strike proved false".
func (c *committer) falsified(h int) bool {
	if c.doc.Tokens[h].UPOS != "NOUN" || c.deps.with(h, "nmod") >= 0 { // whoever claims it holds to it
		return false
	}
	said := []int{}
	if p := c.doc.Tokens[h].Head; p > h && isRel(c.doc.Tokens[h].Rel, "nsubj") {
		said = append(said, p)
	}
	for _, d := range c.deps.of(h) { // as the parse has it
		if d > h && c.doc.Tokens[d].Rel == "acl" && c.deps.with(d, "mark") < h {
			said = append(said, d)
		}
	}
	return slices.ContainsFunc(said, func(p int) bool {
		if x := c.deps.with(p, "xcomp"); isVerb(c.doc.Tokens[p].UPOS) && x > p {
			p = x
		}
		return c.cues.False[c.doc.Tokens[p].Lemma] && !c.negated(p)
	})
}

// whichever reports whether a noun stands for any of its kind, whichever it be.
func (c *committer) whichever(h int) bool {
	if c.cues.FreeChoice[c.doc.Tokens[h].Lemma] {
		return true
	}
	d := c.deps.with(h, "det")
	return d >= 0 && c.cues.FreeChoice[c.doc.Tokens[d].Lemma]
}

// foreseen is the status of what a gerund tells of an object that somebody foresees, or that
// is itself still to come: "expects workers | leaving", "will sign a deal | giving".
func (c *committer) foreseen(h, t int) (status, bool) {
	v := c.doc.Tokens[h].Head
	if v < 0 || v > h || !isRel(c.doc.Tokens[h].Rel, "obj") || c.doc.Tokens[t].XPOS != "VBG" || c.deps.with(t, "mark", "case", "aux") >= 0 {
		return status{}, false
	}
	if cue := c.cueAt(v); cue != nil && cue.Speaker != "none" && (cue.Modality == string(graph.Expected) || cue.Effect == string(graph.PossibleYes)) {
		return c.said(v, t, cue), true
	}
	i := c.byHead[h]
	lasting := i >= 0 && isClass(c.mentions[i].class, ontology.Person, ontology.Group, ontology.Organization, ontology.Place)
	s := c.own[v]
	return s, !lasting && c.deps.indefinite(h) && s.level < certain && !s.negative && c.unreached(v)
}

// augurs reports whether an infinitive tells what something promises or threatens to do, be it
// somebody or not: "the row threatens to delay the vote".
func (c *committer) augurs(cue *lexicon.Cue, t int) bool {
	l, _ := effect(cue.Effect)
	return l < certain && c.deps.markedBy(t, c.cues.PurposeMarks)
}
