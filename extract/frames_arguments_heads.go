package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// being reports whether "being" makes a gerund of what c heads: "apologised for the site |
// being open", "being closed".
func (f *framer) being(c int) bool {
	cop := f.deps.with(c, "cop", "aux:pass")
	return cop >= 0 && f.doc.Tokens[cop].XPOS == "VBG" && f.deps.with(c, "mark", "case") >= 0
}

// listed returns what a phrase of the clause of v stands for, with those coordinated with it;
// of a relative pronoun only those before the clause that it opens: "two men who came from
// Oz | and a nurse" tells not of the nurse.
func (f *framer) listed(c, v int) []int {
	h := f.antecedentOf(c, v)
	if h == c {
		return f.coordinated(f.doing(h))
	}
	heads := f.coordinated(f.doing(h))
	if k := slices.IndexFunc(heads, func(x int) bool { return x > v }); k > 0 && h < v {
		return heads[:k]
	}
	return heads
}

// perfectGerund reports whether a participle is a gerund of the past: "accused of | having
// taken | bribes".
func (f *framer) perfectGerund(v int) bool {
	a := f.deps.with(v, "aux")
	return a >= 0 && a < v && f.doc.Tokens[a].XPOS == "VBG" && f.doc.Tokens[a].Rel == "aux" && f.deps.with(v, "mark", "case") >= 0
}

// doing returns who does what a phrase only announces: "all they did | was complain".
// Any other head as it is.
func (f *framer) doing(h int) int {
	if f.doc.Tokens[h].UPOS == "NOUN" || f.doc.Tokens[h].UPOS == "PROPN" {
		return h
	}
	did := f.deps.with(h, "acl:relcl")
	if f.lemma(h) == "do" {
		did = h
	}
	if did < 0 || f.lemma(did) != "do" {
		return h
	}
	if s := f.deps.with(did, "nsubj"); s >= 0 {
		return s
	}
	return h
}

// intends reports whether a noun tells what somebody means to do, and an infinitive behind
// its copula what that is: "the aim is | to cut costs" cuts nothing by itself. A figure is
// the aim's own: "the goal is | to exceed 90 percent".
func (f *framer) intends(noun, v int) bool {
	if o := f.deps.with(v, "obj"); o >= 0 && f.isMeasure(o) {
		return false
	}
	return f.cues.Nouns[f.lemma(noun)] != nil && f.deps.markedBy(v, infinitiveMark) && f.deps.with(v, "aux:pass") < 0 && !f.isSomebody(noun)
}

// forSubject reports whether the infinitive that c heads has its subject behind a
// preposition: "called | for the bank to pay".
func (f *framer) forSubject(c int) bool {
	return f.deps.with(c, "nsubj") >= 0 && f.deps.markedBy(c, infinitiveMark) && caseOf(f.doc, f.deps, c) != "to"
}

// isMeans reports whether the phrase behind "by" tells how something is done, or by
// how much, and not who does it: "taken to the clinic by ambulance", "defeated by 51 votes",
// "by a narrow margin", "by votes of 51 to 49".
func (f *framer) isMeans(h int) bool {
	measured := f.counts(h) || f.deps.indefinite(h) && f.deps.with(h, "amod") >= 0 || f.doc.Tokens[h].XPOS == "NNS" && f.deps.with(h, "det", "amod", "nmod:poss") < 0
	return f.isBareNoun(h) && f.frames.IsMeans(f.lemma(h)) || measured && f.frames.IsMargin(f.lemma(h))
}

// takesTwo reports whether the verb has frames with two objects, and the phrase
// headed by c is a thing that may be the second.
func (f *framer) takesTwo(v, c int) bool {
	class, _ := f.classOf(c)
	return (class == ontology.Artifact || class == ontology.Document) && f.frames.Some(f.lemma(v), func(fr lexicon.VerbFrame) bool { return fr.Has("O2") })
}
