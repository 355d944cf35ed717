package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// joinAcrossLands joins bodies of one name that articles of one story place in different
// countries, or of which one may be either: "the Danish company" that a firm buys is not the
// firm, though a reader may take it so. Two bodies that every country has, "the coast guard",
// stay two.
func (id *identities) joinAcrossLands() {
	b := blocks{}
	for i := range id.things {
		t := &id.things[i]
		if t.named && t.class == ontology.Organization && t.home != nil && t.home.published != "" && !everyLands(&id.book.Naming, t.words) {
			b.add(id.joinKey(t.class, t.name), i)
		}
	}
	for _, key := range b.ofSeveral() {
		block := b[key]
		slices.SortStableFunc(block, id.byPublication)
		for k, i := range block {
			for _, j := range block[max(0, k-mostStories/2):k] {
				if id.same.find(i) == id.same.find(j) || !id.things[i].home.callsAs(id.things[j].home, id.number(key)) {
					continue
				}
				x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
				switch id.veto(i, j) {
				case "country":
					x.country, y.country = "", ""
				case "":
				default:
					continue
				}
				id.note([]int{j, i}, "story", true, "articles of one story name it, and place it in different countries")
				id.join(j, i)
			}
		}
	}
}

// everyLands reports whether one of the words of a name is of what every country has.
func everyLands(n *ontology.Naming, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return n.GenericBodies[w] || n.SoleBodies[w] })
}
