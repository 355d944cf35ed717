package nlp

import "wiregraph/extract/nlp/gazetteer"

// What the table of names knows speaks for a reading of the words, it never
// settles it: a known name adds to the scores of its tags, and the best path
// over all words decides.
const (
	priorOne  = 4.0 // a single word
	priorMany = 3.0 // each word of a longer name
)

// findNames returns the best name tags of a sentence's words by the scores
// and the table of names. Ambiguous names, and people known by one word, say
// nothing, and nothing is said of a part of a longer name.
func (p *Parser) findNames(words []string, names []float32) []int {
	const tags = len(nameTags)
	path := bestNames(names)
	changed := false
	for _, m := range p.table.Match(words) {
		e := m.Entries[0]
		if e.Weak || within(path, m.First, m.End) {
			continue
		}
		changed = true
		tag := priorTag(e)
		bonus := float32(priorMany)
		if m.End-m.First == 1 {
			bonus = priorOne
		}
		for i := m.First; i < m.End; i++ {
			t := tag
			if i > m.First {
				t++
			}
			names[i*tags+t] += bonus
		}
	}
	if changed {
		path = bestNames(names)
	}
	return path
}

// within reports whether a stretch of words is part of a longer name.
func within(path []int, first, end int) bool {
	for i := first; i < end; i++ {
		if path[i] == 0 {
			continue
		}
		from, to := i, i+1
		for inside(path[from]) {
			from--
		}
		for to < len(path) && inside(path[to]) {
			to++
		}
		if to-from > end-first {
			return true
		}
	}
	return false
}

// priorTag returns the tag that the first word of an entry's name has.
func priorTag(e gazetteer.Entry) int {
	switch {
	case e.Kind == "Demonym":
		return tagMisc
	case e.Class == "Person":
		return tagPerson
	case e.Class == "Place":
		return tagPlace
	case e.Class == "Organization":
		return tagOrganization
	}
	return tagMisc
}
