package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// bestCopula returns the frame of "be" with word v that fits best, or nil.
func (f *framer) bestCopula(v int, a *arguments) *match {
	var top *match
	for _, fr := range f.frames.Verb("be") {
		if m := f.matchCopula(v, a, &fr); m != nil && m.better(top) {
			top = m
		}
	}
	return top
}

// matchCopula fits frames of "be" with a noun, a participle or a preposition:
// be(testament), be(opposed), be_against.
func (f *framer) matchCopula(v int, a *arguments, fr *lexicon.VerbFrame) *match {
	m := &match{typ: fr.Type, listed: fr.Line, score: 4}
	args, prep := *a, f.predicateCase(v)
	if a.passive && f.doc.Tokens[v].UPOS == "ADJ" && len(a.subject) == 0 {
		args.subject, args.objects = a.object(), nil // "sixty people were | hurt", of which the parse makes a passive
	}
	switch {
	case fr.Light != "":
		is := f.leans(v, fr.Light)
		if f.isVerbal(v) {
			is = strings.ToLower(f.doc.Word(v)) == fr.Light // "opposed", which is no opposing
		}
		if !is || fr.Particle != "" && prep != fr.Particle {
			return nil // "is on hold", but not "is held"
		}
		args.light = one(v)
		if fr.Has("N") && f.isAboard(prepositional{prep: prep, heads: args.light}) {
			return nil // "was on board" makes nobody a member of a board
		}
		f.attachedTo([]int{v}, &args)
		for _, c := range f.deps.of(v) { // what stands before the noun, its "of" phrases and its infinitive
			if args.infin < 0 && f.doc.Tokens[c].Rel == "acl" && f.doc.Tokens[c].XPOS == "VB" {
				args.infin = c // "is in talks | to buy the mine"
			}
			if args.clause < 0 && f.doc.Tokens[c].Rel == "acl" && f.deps.with(c, "mark") > v && f.deps.with(c, "nsubj") > v {
				args.clause = c // "is a sign | that prices fell"
			}
			if !f.standsBefore(c, v, &args) && f.doc.Tokens[c].Rel == "nmod" && caseOf(f.doc, f.deps, c) == "of" {
				args.preps = append(args.preps, prepositional{prep: "of", heads: f.coordinated(c)})
			}
		}
	case fr.Particle != "":
		if prep != fr.Particle && f.lemma(v) != fr.Particle {
			return nil
		}
		if m := f.deps.with(v, "mark"); m >= 0 && f.lemma(m) == fr.Particle && m < f.deps.with(v, "nsubj") {
			return nil // "felt | like | they were alone"
		}
		args.objects = [][]int{f.coordinated(v)}
		if f.lemma(v) == fr.Particle {
			args.objects = nil
			if o := f.deps.with(v, "obj", "obl"); o >= 0 && fr.Has("by") && f.isMeasure(o) && f.deps.with(o, "case") < 0 {
				args.preps = append(args.preps[:len(args.preps):len(args.preps)], prepositional{prep: "by", heads: []int{o}}) // "was up 3 percent"
			} else if o >= 0 {
				args.objects = [][]int{{o}}
			}
		}
	default:
		return nil
	}
	if !f.fillSlots(m, fr.Slots, &args) {
		return nil
	}
	if f.share(m); !m.fillable(false) {
		return nil
	}
	for k := range m.roles {
		if r := &m.roles[k]; args.clause >= 0 && r.heads[0] == args.clause && f.doc.Tokens[args.clause].Rel == "acl" {
			r.first, r.end = f.deps.extent(args.clause)
			r.first = max(r.first, f.deps.with(args.clause, "mark")+1)
		}
	}
	return m
}

// turnedCopula returns the frame of "be" with the subject of the clause, where that tells what the predicate is: "the
// cause of the fire was | a leak". Nil where it tells of none.
func (f *framer) turnedCopula(v int, a *arguments) *match {
	if len(a.subject) != 1 || a.subject[0] > v || f.doc.Tokens[v].UPOS == "ADJ" || f.deps.with(v, "case") >= 0 || f.isVerbal(v) {
		return nil
	}
	s := a.subject[0]
	if d := f.deps.with(s, "det"); d < 0 || !isRel(f.lemma(d), "the") || f.doc.Tokens[s].UPOS != "NOUN" || f.deps.with(s, "nmod") < s {
		return nil
	}
	turned := &arguments{subject: []int{v}, clause: -1, question: -1, infin: -1, gerund: -1, event: -1}
	m := f.bestCopula(s, turned)
	if m == nil || m.typ.Super != linkSuper || len(m.roles) < 2 {
		return nil
	}
	m.anchor, m.teller = v, s
	return m
}

// predicateCase returns the preposition of what something is said to be, whatever conjunction begins the clause: "said
// that he was | in | jail".
func (f *framer) predicateCase(v int) string {
	if c := f.deps.with(v, "case"); c >= 0 && f.doc.Tokens[c].UPOS != "PART" && f.deps.with(v, "cop") >= 0 {
		return wholePreposition(f.doc, f.deps, c)
	}
	return caseOf(f.doc, f.deps, v)
}

// openCopula makes an OPEN proposition of what a copula says of its subject by
// an adjective or a preposition with what these are about: "is eligible for a
// grant", "was in the middle of the road".
func (f *framer) openCopula(v int, a *arguments) {
	if len(a.subject) == 0 || f.nobody(a.subject) {
		return
	}
	if isNoun(f.doc.Tokens[v].UPOS) {
		f.openPlaced(v, a)
	}
	if f.doc.Tokens[v].UPOS != "ADJ" {
		return
	}
	o := &openClause{framer: f, verb: v, args: a, predicate: "be_" + f.lemma(v), trigEnd: v + 1}
	if f.words.Awaited[f.lemma(v)] && f.deps.with(v, "xcomp", "ccomp") < 0 && f.whenBehind(v) && !f.isSomebody(a.subject[0]) {
		o.say(a.subject, nil, false) // "the results are due on Monday"
		return
	}
	object := o.about(v)
	if len(object) == 0 || f.nobody(object) || !f.words.Governed[strings.TrimPrefix(o.predicate, "be_"+f.lemma(v)+"_")] {
		return
	}
	o.say(a.subject, object, false)
}

// openPlaced makes an OPEN proposition of where or in what a copula puts its subject by a
// preposition: "was on the train", "has been in operation since 1970".
func (f *framer) openPlaced(v int, a *arguments) {
	prep := f.predicateCase(v)
	if f.deps.with(v, "case") < 0 || !f.words.Standing[prep] || f.tellsTime(v) || isOuter(f.doc.Tokens[a.subject[0]].Rel) || f.deps.some(v, func(c int) bool { return isRel(f.doc.Tokens[c].Rel, "acl") && caseOf(f.doc, f.deps, c) == "of" }) {
		return // "in the process of | selling it" tells of the selling
	}
	o := &openClause{framer: f, verb: v, args: a, predicate: "be_" + strings.ReplaceAll(prep, " ", "_"), trigEnd: v + 1}
	if f.doc.Tokens[v].XPOS == "NN" && f.deps.with(v, "det", "nmod:poss", "amod", "nummod", "compound") < 0 {
		o.predicate += "_" + f.lemma(v)
		o.say(a.subject, o.about(v), false)
		return
	}
	o.say(a.subject, f.coordinated(v), false)
}
