package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// goesOn reports whether a passive relative clause or participle tells something of the noun before it,
// and does not only narrow it down: it is set off by a comma and says when, where or of what
// ("the mill, which was built in 1900", "the mill, built in 1900"), or tells a state ("a film that is based on a novel").
func (f *framer) goesOn(v int) bool {
	first, _ := f.deps.extent(v)
	apart := f.doc.Word(first) == "," || first > 0 && f.doc.Word(first-1) == ","
	if f.doc.Tokens[v].Rel == "acl" && f.doc.Tokens[v].XPOS == "VBN" && !f.terse[v] {
		return apart && f.circumstanced(v) && !f.deps.markedBy(v, infinitiveMark)
	}
	if f.doc.Tokens[v].Rel != "acl:relcl" || f.deps.with(v, "aux:pass") < 0 {
		return false
	}
	return (apart || f.words.Stative[f.lemma(v)]) && f.circumstanced(v)
}

// isStateOf reports whether a participle right behind its noun tells a state and what that is about, or when
// something is held or planned: "a film | based on a novel", "a debate | scheduled for May".
func (f *framer) isStateOf(v int) bool {
	t := &f.doc.Tokens[v]
	if t.Rel != "acl" || f.terse[v] || f.isTime(t.Head) || f.isMeasure(t.Head) {
		return false
	}
	return f.words.Staged[f.lemma(v)] && f.whenBehind(v) || f.words.Stative[f.lemma(v)] && f.deps.some(v, func(c int) bool {
		return c > v && isRel(f.doc.Tokens[c].Rel, "obl") && f.deps.with(c, "case") == v+1
	})
}

// circumstanced reports whether something behind a verb says when, where or of what.
func (f *framer) circumstanced(v int) bool {
	return f.deps.some(v, func(c int) bool { return c > v && (isRel(f.doc.Tokens[c].Rel, "obl") || f.time[c]) })
}

// awaited reports whether a passive tells when an event or a thing is to come, or when or
// where somebody was seen, though its verb is one of what people think: "the report is
// expected in May".
func (f *framer) awaited(v int, a *arguments) bool {
	o := a.object()
	if len(o) == 0 || !f.circumstanced(v) {
		return false
	}
	when := f.whenBehind(v)
	return f.words.Staged[f.lemma(v)] && when || f.words.Sights[f.lemma(v)] && f.isSomebody(o[0]) && (when || f.placedBehind(v))
}

// placedBehind reports whether a phrase behind a verb says where.
func (f *framer) placedBehind(v int) bool {
	return f.deps.some(v, func(c int) bool { return c > v && isRel(f.doc.Tokens[c].Rel, "obl") && f.isNamedPlace(c) })
}

// whenBehind reports whether a phrase behind a verb says when.
func (f *framer) whenBehind(v int) bool {
	return f.deps.some(v, func(c int) bool { return c > v && (f.time[c] || f.tellsTime(c)) })
}

// laidAt returns what somebody put a thing on, in or under, where the verb tells nothing
// without it: "placed a warning | over the message". It is a thing that can be pointed out.
func (o *openClause) laidAt(object []int) []int {
	if len(object) == 0 {
		return nil
	}
	switch class, _ := o.classOf(object[0]); class {
	case ontology.Concept, ontology.Quantity, "":
		return nil // "put a damper on it"
	}
	for _, h := range slices.Concat([]int{o.verb}, object) {
		for _, c := range o.deps.of(h) {
			phrase := c > o.verb && isRel(o.doc.Tokens[c].Rel, "obl", "nmod") && o.words.Laying[caseOf(o.doc, o.deps, c)]
			if phrase && o.doc.Tokens[c].UPOS != "PRON" && (o.isNamed(c) || o.isDefinite(c)) && !o.tellsTime(c) && !o.counts(c) && !o.isState(c, o.frames.Open().Role(placeRole)) {
				return o.coordinated(c)
			}
		}
	}
	return nil
}

// goingOn reports whether a verb that elsewhere says something tells that an event happens:
// "the search continues". An inquiry or a campaign stands for those who work at it.
func (f *framer) goingOn(v int, subject []int) bool {
	if len(subject) == 0 || !f.frames.Happens(f.lemma(v)) || f.doc.Tokens[subject[0]].UPOS == "PRON" {
		return false
	}
	class, _ := f.classOf(subject[0])
	return class == ontology.Event && !f.nouns.Body(f.lemma(subject[0])) && !f.cues.Documents[f.lemma(subject[0])]
}

// calledTo reports whether a verb that elsewhere says something tells to what somebody was
// called: "responded to the blaze".
func (f *framer) calledTo(v int, a *arguments) bool {
	return slices.ContainsFunc(a.with("to"), func(h int) bool {
		return f.frames.Some(f.lemma(v), func(fr lexicon.VerbFrame) bool { return fr.Block[f.lemma(h)] })
	})
}

// leftUndone reports whether a passive tells what nobody did, or nobody has done yet: "no date
// was announced", "the date has yet to be announced". That nothing was said is a fact.
func (f *framer) leftUndone(v int, a *arguments) bool {
	o := a.object()
	if !a.passive || len(a.subject) > 0 || len(o) == 0 || !isRel(f.doc.Tokens[o[0]].UPOS, "NOUN", "PROPN") || f.deps.with(v, "ccomp", "xcomp", "advcl") >= 0 {
		return false
	}
	h := f.doc.Tokens[v].Head
	pending := f.doc.Tokens[v].Rel == "xcomp" && f.has[f.lemma(h)] && f.deps.some(h, func(c int) bool { return c < v && f.words.Pending[f.lemma(c)] })
	det := f.deps.with(o[0], "det")
	return pending || f.isNegated(v) || det >= 0 && f.cues.NegativeDeterminers[f.lemma(det)]
}
