package extract

import "wiregraph/graph/ontology"

// isScene reports whether the name before a noun of what happens in places is the one where it
// does, as no country's need be: "the | Springfield attacks".
func (f *framer) isScene(c, n int) bool {
	if f.doc.Tokens[c].Rel != "compound" || f.doc.Tokens[c].Head != n || c > n || !f.isParty(c) || !f.frames.NounHas(f.lemma(n), "in") {
		return false
	}
	m := &f.mentions[f.byHead[c]]
	class, _ := f.classOf(n)
	return class == ontology.Event && m.class == ontology.Place && !m.demonym && isRel(m.kind, "City", "Region", facility)
}

// sceneOf returns the place that stands before a noun of what happens there, where none stands
// behind it; -1 without one.
func (f *framer) sceneOf(n int) int {
	scene := -1
	for _, c := range f.deps.of(n) {
		if f.isScene(c, n) {
			scene = c
		} else if class, _ := f.classOf(c); c > n && isRel(f.doc.Tokens[c].Rel, "nmod") && class == ontology.Place {
			return -1 // "the Springfield quake off | Oz"
		}
	}
	return scene
}
