package graph

import "math"

// Which articles are of one story: by whom and what they name, where, and when they appeared.

// followsUp reports whether two articles tell of one story from day to day:
// within a month, most of what the one names that names less is in the other.
// In one place and cast, two may be enough; see sameStory. Beside a name that
// is in question, if it is not 0, one other will do.
func (h *home) followsUp(o *home, besides int) bool {
	const month = 31
	if h == nil || o == nil || h == o {
		return h == o && h != nil
	}
	if !h.within(o, month) {
		return false
	}
	same, alike := h.scene.sharedNames(&o.scene, besides)
	return h.muchShared(o, same+alike, besides)
}

// muchShared reports whether so many shared names make a story.
func (h *home) muchShared(o *home, shared, besides int) bool {
	few := min(len(h.scene.names), len(o.scene.names))
	if besides != 0 {
		return shared >= 1 && 3*shared >= few-1
	}
	return shared >= 2 && 3*shared >= few || shared >= 4 && 4*shared >= few
}

// callsAs reports whether two articles, beside the name in question, tell of one
// story, or name within half a year most of the same: too late to tell the same,
// but whom the one calls by less the other has named.
func (h *home) callsAs(o *home, besides int) bool {
	if h.tellsOn(o, besides) {
		return true
	}
	if h == nil || o == nil || !h.within(o, halfYear) {
		return false
	}
	same, alike := h.scene.sharedNames(&o.scene, besides)
	return same >= 2 && same+alike >= 3 && 2*(same+alike) >= min(len(h.scene.names), len(o.scene.names))-1
}

// goesOn reports whether two articles follow each other up, or are of one story that goes on for
// months: within half a year they name and tell most of the same, and not too little. The words of
// a long text are in every other; but whom it names is not.
func (h *home) goesOn(o *home) bool {
	const month = 31
	if h == nil || o == nil || h == o {
		return h == o && h != nil
	}
	if !h.within(o, halfYear) {
		return false
	}
	a, b := &h.scene, &o.scene
	same, alike := a.sharedNames(b, 0)
	switch {
	case h.within(o, month) && h.muchShared(o, same+alike, 0): // as followsUp
		return true
	case same == 0 || same == 1 && !h.oneLand(o):
		return false
	}
	topics := inBoth(a.topic, b.topic)
	like := a.likeness(b, same, alike, topics)
	const longest, little, enough = 60, 8, 0.75
	if min(len(a.topic), len(b.topic)) <= longest && same+alike+topics >= little && like >= enough {
		return true
	}
	const cast, ofNames, ofAll = 5, 0.4, 0.6
	return same >= cast && a.likeness(b, same, alike, 0) >= ofNames && like >= ofAll
}

// halfYear is how many days a story goes on, or calls by less whom it has named.
const halfYear = 183

// oneLand reports whether two articles name a country both, or are about one place.
func (h *home) oneLand(o *home) bool {
	return inBoth(h.scene.countries, o.scene.countries) > 0 || h.place != "" && h.place == o.place
}

// likeness is the sum of the cosines of what two articles name, of which so much is the same or
// may be, and of the topics that they tell, so many of them both (Salton 1971).
func (s *scene) likeness(o *scene, same, alike, topics int) float64 {
	cosine := func(shared float64, a, b []int) float64 { return shared / math.Sqrt(float64(max(1, len(a)*len(b)))) }
	return cosine(float64(same)+0.7*float64(alike), s.names, o.names) + cosine(float64(topics), s.topic, o.topic)
}

// alikeTold reports whether two articles name and tell so much of the same
// that they must be of one story: how like they are, and what their headlines
// share. The more days lie between them, the more that must be.
func (h *home) alikeTold(o *home, same, alike int) bool {
	const fortnight = 14
	enough := 0.85
	switch {
	case h.within(o, week):
		enough = 0.5
	case h.within(o, fortnight):
		enough = 0.6
	}
	a, b := &h.scene, &o.scene
	topics, headline := inBoth(a.topic, b.topic), min(2, inBoth(a.title, b.title))
	land := h.oneLand(o)
	if same+alike+topics+headline < 4 || same == 0 && !land && alike+headline < 2 {
		return false // little is told at all, or of nobody sure and nowhere
	}
	like := a.likeness(b, same, alike, topics) + 0.1*float64(headline)
	if land {
		like += 0.1
	}
	return like >= enough
}

// tellsOn reports whether two articles follow each other up, or tell of much the
// same happenings and things: within a month about one place, within two weeks
// with a name in both, within one with a country in both.
func (h *home) tellsOn(o *home, besides int) bool {
	const month, fortnight = 31, 14
	if h == nil || o == nil || h == o || !h.within(o, month) {
		return h == o && h != nil
	}
	same, alike := h.scene.sharedNames(&o.scene, besides)
	if h.muchShared(o, same+alike, besides) || h.alikeTold(o, same, alike) {
		return true
	}
	onePlace, named := h.place != "" && h.place == o.place, same > 0 || alike > 1
	if !onePlace && !named && !h.within(o, week) && besides == 0 {
		return false
	}
	const longest = 60 // the words of a long text are in every other
	few, shared := min(len(h.scene.topic), len(o.scene.topic)), inBoth(h.scene.topic, o.scene.topic)
	switch {
	case besides != 0 && shared >= 3 && 5*shared >= few && h.within(o, fortnight) && (onePlace || inBoth(h.scene.countries, o.scene.countries) > 0):
		return true
	case 10*shared < 3*few:
		return false
	case onePlace && shared >= 5:
		return true
	case few > longest || !h.within(o, fortnight):
		return false
	case named:
		return shared >= 4
	}
	return h.within(o, week) && shared >= 5 && 2*shared >= few && inBoth(h.scene.countries, o.scene.countries) > 0
}
