package graph

import "slices"

// What speaks for one event in how and when two tellings tell it, whatever they tell of it.

// toldAlike reports whether an article may tell one event twice: by the same word, once
// of them in its headline, or of what happens once. "Earned delegates" and "came second"
// are two, though both are of one person's winning.
func (x *protos) toldAlike(p *proto, f *frame, keys []keyRole) bool {
	if x.sameWord(p, f) || x.headline(p, f) && !x.saysOther(p, f) {
		return true
	}
	for i, k := range keys {
		if x.g.once(f.typ, k) {
			h := x.g.hint(f)
			less, more := h.beside, p.hint.beside // of whoever tells not whom it befell, and of the other
			if f.says(h, i) {
				less, more = more, less
			}
			return p.says(i) == f.says(h, i) || len(less) == 0 || len(more) > 0 && among(less, more) // "police beat Roe" is not "police used gas"
		}
	}
	return false
}

// sameTime reports whether both say on which day it was or, using one word for it, in which
// month or year.
func (x *protos) sameTime(p *proto, f *frame) bool {
	return p.when.day() && f.when.day() || !f.when.unknown() && !f.when.coarse && p.when == f.when && x.sameWord(p, f)
}

// toldThen reports whether one says on which day or in which week it was, and the other without a time, by one
// word for it, as done in an article of that day, of the next or of that week: news tell of their days.
func (x *protos) toldThen(p *proto, f *frame) bool {
	if p.when.unknown() == f.when.unknown() || p.done == "" || x.g.w.claims[f.claim].Modality != Asserted || !x.sameWord(p, f) {
		return false
	}
	when, day := p.when, x.g.days[f.claim]
	if when.unknown() {
		if p.first != p.last {
			return false
		}
		when, day = f.when, p.first
	}
	if when.day() || when.to != "" {
		const date = len("2006-01-02")
		from, to := when.from, when.end()
		return len(from) >= date && len(to) >= date && from[:date] <= day && daysBetween(to[:date], day) <= 1
	}
	return when.from == weekOf(day)
}

// sameWord reports whether the frame is evoked by a word that evokes a claim of the proto.
func (x *protos) sameWord(p *proto, f *frame) bool {
	return slices.Contains(p.words, x.g.evokedBy(f.claim))
}

// onceThen reports whether both tell when, to the month, and of one named thing
// what happens once in a while: "was arrested in May 2016", two years later, too.
func (x *protos) onceThen(p *proto, f *frame, keys []keyRole) bool {
	const month = len("2016-05")
	if len(p.when.from) < month || len(f.when.from) < month || p.when.coarse || f.when.coarse {
		return false
	}
	for i := range keys {
		if b := f.roles[i].strong; x.g.once(f.typ, keys[i]) && len(b) > 0 && slices.Equal(p.roles[i].strong, b) {
			return true
		}
	}
	return false
}

// onceEver reports whether both tell of one named person what befalls nobody twice,
// whatever they say that it came of.
func (x *protos) onceEver(p *proto, f *frame, keys []keyRole) bool {
	if !x.g.w.book.Consistency.Ever[f.typ.ID] || p.sides[no] || x.g.sideOf(f.claim) == no {
		return false
	}
	for i, k := range keys {
		if x.g.once(f.typ, k) {
			return x.one(&f.roles[i]) && x.person(&f.roles[i]) && slices.Equal(p.roles[i].strong, f.roles[i].strong)
		}
	}
	return false
}
