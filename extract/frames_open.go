package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/extract/nlp"
)

// open makes an OPEN proposition of a clause that no frame covers: who does
// what to whom, with the verb as predicate, and what belongs to its meaning:
// a particle, a bare noun ("take place"), an adjective ("test positive"), the
// preposition of what it is about. Clauses as objects are left to the frames
// and to attribution, and of whom nobody can tell who is meant nothing is
// told.
func (f *framer) open(v int, a *arguments) {
	known, undone := f.isKnown(v, a), f.leftUndone(v, a)
	never := f.words.Never[f.lemma(v)] && !(undone && f.words.Undone[f.lemma(v)])
	if r, _ := utf8.DecodeRuneInString(f.lemma(v)); !unicode.Is(unicode.Latin, r) || never || f.onlySays(v, a) && !known && !undone || f.onlyDescribes(v, a) {
		return
	}
	o := &openClause{framer: f, verb: v, args: a, predicate: f.lemma(v), trigEnd: v + 1}
	for _, c := range f.deps.of(v) {
		if t := &f.doc.Tokens[c]; t.Rel == "compound:prt" || (t.Rel == "advmod" || t.Rel == "obl" && t.UPOS == "ADP") && c == v+1 && f.words.Particles[t.Lemma] {
			o.join(c)
		}
	}
	subject, object := a.subject, a.object()
	if len(object) == 1 && (f.howOften(object[0]) || f.howLong(object[0])) {
		object = nil
	}
	turns := f.turnedInto(v, a) || f.onlyTurns(v, object) || len(a.objects) > 1 && f.words.Turns[f.lemma(v)]
	made := o.made(object)
	if made != nil {
		object = made
	} else if turns || f.onlyActs(v, a, object) && !undone || f.onlyHas(v, object) {
		return
	}
	if s := f.stranded(v, object); s >= 0 {
		o.join(object[0])
		o.join(s)
		object = f.coordinated(f.doc.Tokens[v].Head)
	}
	switch {
	case made != nil, o.broughtInto(object):
	case a.passive && len(subject) == 0 && (f.words.Stative[f.lemma(v)] || f.words.Wanting[o.predicate]):
		subject, object = object, o.about(v)
		if f.ownTelling(subject, object) {
			return
		}
		if len(object) == 0 && f.words.Minds[f.lemma(v)] && f.isNegated(v) && f.deps.with(v, "ccomp", "xcomp", "advcl") < 0 {
			subject, object = nil, subject // "the cause is not known"
		}
	case a.passive && len(subject) == 0 && f.doc.Tokens[v].Rel == "xcomp" && f.deps.with(v, "aux") < 0: // "grew disillusioned with the party"
		if about := o.about(v); len(about) > 0 {
			subject, object = object, about
		}
	case known:
		object = []int{a.clause}
	case len(object) == 0:
		object = o.beyond()
	case len(object) == 1 && f.isBareNoun(object[0]) && f.words.Light[f.lemma(v)]:
		about := o.about(object[0])
		if len(about) == 0 && f.has[f.lemma(v)] {
			break // "the planet has water"
		}
		o.predicate, o.trigEnd = f.lemma(v), v+1
		o.join(object[0])
		object = o.about(object[0])
	}
	if f.words.Alone[o.predicate] && len(object) == 1 && object[0] == v+1 && isReflexive(f.doc.Word(v+1)) {
		object = nil // "the judge recused | herself"
	}
	nothing := o.nothing(object)
	hollow := f.nobody(object) || f.onlyTakesUp(v, object)
	ofNobody := f.nobody(subject) || f.ofAny(v, subject) || f.ofAny(v, object) || f.onSelf(subject, object)
	if len(subject)+len(object) == 0 || len(subject) == 0 && !a.passive || hollow && !nothing || ofNobody {
		return
	}
	if len(a.objects) == 0 && f.servesAs(v, "purpose") {
		return
	}
	if len(subject) == 0 && (o.takenUp(object) || o.onlyStaged(object) && !undone) {
		return
	}
	if len(object) == 0 && a.passive && slices.Equal(subject, a.subject) {
		return // "was accepted by the crowd", whatever was
	}
	placed := len(object) == 0 && o.words.Placed[o.predicate] && (o.idle() || !o.happens(subject[0]))
	if len(object) == 0 && !placed && (o.state && !o.words.Alone[o.predicate] || o.idle() || !o.happens(subject[0])) {
		return
	}
	n := len(f.props)
	if o.say(subject, object, placed); len(f.props) > n {
		o.beside(subject, object)
	}
}

// An openClause is a clause on its way to be an OPEN proposition.
type openClause struct {
	*framer
	verb      int
	args      *arguments
	predicate string
	trigEnd   int  // the trigger goes on from the verb to here
	state     bool // an adjective belongs to the predicate: what it tells of the subject alone is its property
}

// join makes a word part of the predicate.
func (o *openClause) join(t int) {
	o.predicate += "_" + o.lemma(t)
	if t == o.trigEnd {
		o.trigEnd++
	}
}

// idle reports whether the verb tells nothing of its subject alone.
func (o *openClause) idle() bool {
	return o.words.Idle[o.lemma(o.verb)] && o.predicate == o.lemma(o.verb)
}

// say enters the proposition; where it is told only with its place, not without.
func (o *openClause) say(subject, object []int, placed bool) {
	typ := o.frames.Open()
	m := &match{typ: typ}
	for role, heads := range map[string][]int{"agent": subject, "object": object} {
		if len(heads) > 0 {
			m.roles = append(m.roles, filler{role: role, heads: heads})
		}
	}
	slices.SortFunc(m.roles, func(a, b filler) int { return len(a.role) - len(b.role) })
	if spec := typ.Role("recipient"); len(o.args.objects) == 2 && len(object) > 0 && o.args.objects[1][0] == object[0] && !o.isMeasure(object[0]) && spec != nil { // "gave | the king | two days"
		if to := o.accepts(o.args.objects[0], spec); len(to) > 0 && o.isSomebody(to[0]) {
			m.roles = append(m.roles, filler{role: spec.Name, heads: to})
		}
	}
	if first, end, ok := o.inOne(object); ok {
		for i := range m.roles {
			if m.roles[i].role == "object" {
				m.roles[i] = filler{role: "object", heads: object[:1], first: first, end: end}
			}
		}
	}
	if at := o.laidAt(object); o.words.Wanting[o.predicate] && len(subject) > 0 && len(at) > 0 {
		m.roles = append(m.roles, filler{role: placeRole, heads: at})
	}
	o.addCircumstances(m, o.verb, object)
	if o.has[o.lemma(o.verb)] { // "has an envoy | to the court"
		m.roles = slices.DeleteFunc(m.roles, func(r filler) bool { return r.role == "recipient" })
	}
	if (placed || o.words.Wanting[o.predicate]) && !hasRole(m.roles, placeRole) {
		return
	}
	p := proposition{typ: typ, anchor: o.verb, trigFirst: o.verb, trigEnd: o.trigEnd, rule: "open", prior: openPrior, predicate: o.predicate, roles: m.roles}
	p.first, p.end = o.clauseSpan(o.verb, p.roles)
	p.end = max(p.end, o.trigEnd)
	o.add(p)
}

// isBareNoun reports whether a noun stands without anything that would make
// it a thing of its own.
func (f *framer) isBareNoun(n int) bool {
	t := &f.doc.Tokens[n]
	return t.UPOS == "NOUN" && t.XPOS == "NN" && f.deps.with(n, "det", "nmod:poss", "amod", "nummod", "compound", "conj") < 0
}

// object returns the direct object: the last of two.
func (a *arguments) object() []int {
	if len(a.objects) == 0 {
		return nil
	}
	return a.objects[len(a.objects)-1]
}

// tellsTime reports whether the phrase tells when, or how long.
func (f *framer) tellsTime(h int) bool {
	_, kind := f.classOf(h)
	return f.time[h] || kind == "Time" || f.isWeekdays(h) || f.onClock(h) || f.doc.Tokens[h].Rel == "obl:unmarked" || f.stretchOfTime(h)
}

// isWeekdays reports whether a word is the plural of a day of the week: "marched on | Saturdays".
func (f *framer) isWeekdays(h int) bool {
	return isRel(f.doc.Tokens[h].XPOS, "NNPS", "NNS") && f.cues.Calendar.Weekdays[strings.TrimSuffix(strings.ToLower(f.doc.Word(h)), "s")] > 0
}

// onClock reports whether a token stands in a time of day: "at | eight in the morning".
func (f *framer) onClock(t int) bool {
	v := valueAt(f.doc, t)
	return v != nil && v.Kind == nlp.Time
}

// stretchOfTime reports whether a noun tells how much of a unit of time something takes: "in the | span | of a week".
func (f *framer) stretchOfTime(h int) bool {
	return f.frames.IsBound(f.lemma(h)) && f.deps.find(h, func(c int) bool {
		return c > h && f.deps.cased(c, "of") && f.cues.Calendar.Units[f.lemma(c)] != ""
	}) >= 0
}
