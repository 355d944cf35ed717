package graph

import (
	"math"
	"slices"

	"wiregraph/graph/ontology"
)

// What speaks for and against two tellings of articles of one story being of one event. See ontology.Evidence
// for what each piece is; likely.yaml weighs them.

// evidence weighs one of p's tellings against q, beside what is weighed already of their articles, which say what
// they say together.
func (x *protos) evidence(e ontology.Weighed, said vocabularies, q *proto, f *frame, keys []keyRole) ontology.Weighed {
	e[ontology.OtherContent] = one(x.otherContent(q, f))
	x.weighRoles(&e, q, f, keys)
	x.weighWords(&e, said, q, f)
	x.weighTime(&e, q, f)
	x.weighPlaces(&e, q, f)
	return e
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

// weighRoles weighs what fills the roles that identify an event.
func (x *protos) weighRoles(e *ontology.Weighed, q *proto, f *frame, keys []keyRole) {
	for i := range keys {
		what := x.compareRole(q, f, i)
		if what == 0 {
			continue
		}
		first := ontology.ThemeSame
		if i == 0 {
			first = ontology.DoerSame
		} else {
			e[ontology.BothSay] = 1
		}
		switch k := first + ontology.Evidence(what-sameFiller); what {
		case sameFiller, alikeFiller:
			e[k] = 1
		default:
			e[k]++
		}
		if agree := what == sameFiller || what == alikeFiller; agree && x.g.once(f.typ, keys[i]) {
			e[ontology.OnceOnly] = 1
		}
		if what == unlikeFiller && x.g.once(f.typ, keys[i]) {
			e[ontology.OnceUnlike] = 1
		}
		if i == 0 && what == sameFiller && x.one(&f.roles[i]) && x.person(&f.roles[i]) {
			e[ontology.Somebody] = 1
		}
	}
}

// A likeFiller is how what both sides say of a role compares; in the order of the evidence.
type likeFiller int

const (
	sameFiller likeFiller = iota + 1
	alikeFiller
	unlikeFiller
	mixedFiller // a name, and a description that need not be its
	otherFiller // two names
)

// compareRole compares what both say of a role; 0 where one says nothing, or nothing can be told.
func (x *protos) compareRole(q *proto, f *frame, i int) likeFiller {
	a, b := &q.roles[i], &f.roles[i]
	graded := func(points int, less likeFiller) likeFiller {
		switch {
		case points >= 2:
			return sameFiller
		case points == 1:
			return alikeFiller
		case points < 0:
			return less
		}
		return 0
	}
	switch {
	case len(a.strong) > 0 && len(b.strong) > 0:
		if subset(a.strong, b.strong) || subset(b.strong, a.strong) {
			return sameFiller
		}
		return graded(min(1, x.g.strongPoints(f.typ, a, b)), otherFiller)
	case len(a.items) > 0 && len(b.items) > 0:
		switch {
		case x.g.itemPoints(a, b, false) >= 2:
			return sameFiller
		case x.calledAlike(a, b):
			return alikeFiller
		}
		return unlikeFiller // "a barn" may be a mill, for all that is known
	case q.fills(i) && f.fills(i):
		named, item := a, b
		if len(b.strong) > 0 {
			named, item = b, a
		}
		return graded(x.mixedPoints(named, item, f.typ), mixedFiller)
	}
	switch u, v := q.hint.words[i], x.g.hint(f).words[i]; {
	case len(u) == 0 || len(v) == 0:
		return 0
	case shared(u, v) > 0:
		return alikeFiller
	}
	return unlikeFiller
}

// weighWords weighs what else the passages share: the words, and the names in any role.
func (x *protos) weighWords(e *ontology.Weighed, said vocabularies, q *proto, f *frame) {
	const most, little, mostNames = 20, 2, 10
	own := x.g.vocabulary[f.article]()
	words, names := own.said[f.claim], own.named[f.claim]
	for _, i := range q.latest() {
		other := x.g.vocabulary[x.g.articles[i]]()
		both, least := said.shared(other.said[i], words)
		e[ontology.SharedWords] = max(e[ontology.SharedWords], min(both, most)/10)
		if least > little {
			e[ontology.SharedPart] = max(e[ontology.SharedPart], both/least)
		}
		e[ontology.SharedNames] = max(e[ontology.SharedNames], min(said.sharedNames(other.named[i], names), mostNames)/5)
	}
	h := x.g.hint(f)
	e[ontology.OneWord] = one(x.sameWord(q, f))
	e[ontology.Beside] = float64(min(shared(q.hint.beside, h.beside), 2))
	e[ontology.OtherBeside] = one(len(q.hint.beside) > 0 && len(h.beside) > 0 && e[ontology.Beside] == 0)
	if q.hasCount(h) {
		e[ontology.OneCount] = min(math.Log10(h.count.value+1), 3)
	}
}

// weighTime weighs when both were, and whether they were.
func (x *protos) weighTime(e *ontology.Weighed, q *proto, f *frame) {
	switch {
	case q.when.day() && f.when.day():
		e[ontology.OneDay] = 1
	case !q.when.unknown() && !f.when.unknown():
		e[ontology.OneTime] = 1
	case q.when.unknown() && f.when.unknown():
		e[ontology.NoTime] = 1
	default:
		e[ontology.HalfTime] = 1
	}
	asserted := func(i int) bool { return x.g.w.claims[i].Modality == Asserted }
	e[ontology.OtherMood] = one(asserted(f.claim) != slices.ContainsFunc(q.claims, asserted))
	e[ontology.OtherSide] = one(!q.sides[x.g.sideOf(f.claim)])
}

// weighArticles weighs of what type two facts in the making are, and in what articles they are told.
func (x *protos) weighArticles(q, p *proto, said vocabularies) (e ontology.Weighed) {
	const many, usual = 6, 100
	e[ontology.Always] = 1
	e[ontology.OtherType] = one(x.across)
	e[ontology.Spoken] = one(x.typ.ClaimAct)
	e[ontology.Repeated] = one(x.g.w.book.Consistency.Again[x.typ.ID])
	told, in := 0, len(q.below)+len(p.below)
	for _, a := range slices.Concat(q.below, p.below) {
		told += x.toldAll(a)
	}
	if in > 0 {
		e[ontology.Crowded] = min(float64(told)/float64(in), many) / (many / 2)
	}
	e[ontology.LongText] = max(0, math.Log(float64(said.longest())/usual))
	for _, a := range q.articles {
		for _, b := range p.articles {
			e[ontology.Kinship] = max(e[ontology.Kinship], x.g.stories.kinship(a, b))
		}
	}
	return e
}

// weighPlaces weighs how far behind each other both are told, and where in their articles.
func (x *protos) weighPlaces(e *ontology.Weighed, q *proto, f *frame) {
	const month = 30
	g := x.g
	e[ontology.Apart] = float64(min(x.daysFrom(q, f), 2*month)) / month
	earlier, later := q.claims[0], f.claim
	if g.days[later] < g.days[earlier] {
		earlier, later = later, earlier
	}
	c := g.w.claims[later]
	e[ontology.ByNoun] = one(c.byNoun() && g.w.book.Naming.Definite[firstWord(c.Quote)])
	begins := func(i int) bool { return g.leads[i] || g.headline(i) }
	e[ontology.InPassing] = one(begins(earlier) && !begins(later))
	e[ontology.Leading] = one(begins(earlier) && begins(later))
}

// toldAll counts the events of the type that an article tells below its headline.
func (x *protos) toldAll(article int) int {
	n := 0
	for _, k := range x.below[article] {
		if !x.all[k].gone {
			n++
		}
	}
	return n
}
