package extract

import "wiregraph/extract/lexicon"

// fill enters what fills a slot. Where the slot looks into the act that stands
// there ("a ban on exporting cars to the isle"), what the act is done to fills
// roles of its own; a thing that is no act, or is done to nothing, fills the
// first of these itself; a clause fills its own.
func (f *framer) fill(m *match, s lexicon.Slot, heads []int) {
	if len(s.Inner) == 0 {
		m.roles = append(m.roles, filler{role: s.Role, heads: heads})
		return
	}
	first := s.Inner[0]
	for _, in := range s.Inner {
		if found := f.accepts(f.ofKinds(f.within(heads[0], in.Place), in.Kinds), m.typ.Role(in.Role)); len(found) > 0 && !hasRole(m.roles, in.Role) {
			m.roles = append(m.roles, filler{role: in.Role, heads: found})
		}
	}
	switch {
	case hasRole(m.roles, first.Role):
		m.roles = append(m.roles, filler{role: s.Role, heads: heads})
	case first.Place == "S", len(first.Kinds) > 0 && len(f.ofKinds(heads, first.Kinds)) == 0:
		m.roles = append(m.roles, filler{role: s.Role, heads: heads})
	case len(f.accepts(heads, m.typ.Role(first.Role))) > 0:
		m.roles = append(m.roles, filler{role: first.Role, heads: heads})
	}
}

// within returns what stands at a place of the act that h names: O what it is
// done to, else a preposition.
func (f *framer) within(h int, place string) []int {
	if place == "S" && !f.isVerbal(h) {
		return nil
	}
	if f.isVerbal(h) {
		a := f.arguments(h)
		return a.at(place, false)
	}
	if place == "O" {
		place = "of"
		if partitive, _ := f.nouns.Partitive(f.lemma(h)); partitive {
			return nil // "banned a number | of books"
		}
	}
	return f.nounSlot(h, nil, &lexicon.Slot{Place: place})
}
