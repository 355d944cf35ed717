package extract

import "wiregraph/extract/lexicon"

// stands reports whether something of the slot's kinds stands at its place.
func (f *framer) stands(s lexicon.Slot, a *arguments, two bool) bool {
	return len(f.ofKinds(a.at(s.Place, two), s.Kinds)) > 0
}

// ofObject returns what stands with "of" on the object of a verb: "accused the
// bank | of fraud".
func (f *framer) ofObject(a *arguments) []int {
	for _, o := range a.object() {
		if !isNoun(f.doc.Tokens[o].UPOS) {
			continue // "some | of the members were convicted"
		}
		for _, c := range f.deps.of(o) {
			if c > o && isRel(f.doc.Tokens[c].Rel, "nmod") && caseOf(f.doc, f.deps, c) == "of" {
				return f.coordinated(c)
			}
		}
	}
	return nil
}

// at returns what stands at a place of the grammar. Of two objects a frame
// that wants one takes the second: what is given, not to whom.
func (a *arguments) at(place string, two bool) []int {
	switch n := len(a.objects); place {
	case "_":
		return nil
	case "S":
		return a.subject
	case "S2":
		return a.second
	case "O":
		if n > 0 && two {
			return a.objects[0]
		}
		return a.object()
	case "N":
		return a.light
	case "E":
		return one(a.event)
	case "O2":
		if n > 1 {
			return a.objects[1]
		}
		return nil
	case "C":
		return one(a.clause)
	case "Q":
		return one(a.question)
	case "M":
		return one(a.mandate)
	case "X":
		return one(a.infin)
	case "G":
		return one(a.gerund)
	}
	return a.with(place)
}

// one makes a list of a head, empty for -1.
func one(h int) []int {
	if h < 0 {
		return nil
	}
	return []int{h}
}
