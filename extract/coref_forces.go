package extract

import "wiregraph/graph/ontology"

// police is the kind of bodies that keep order, and the noun for them.
const police = "Police"

// forces joins the police without a name with the only force that the text names, wherever it
// does: "Police arrested a man. North Oz Police said". Not where the text tells of the police of
// another place besides.
func (c *corefer) forces() {
	named, bare := -1, []int{}
	for i := range c.mentions {
		m, k := &c.mentions[i], c.known(i)
		if m.pronoun || k.class != ontology.Organization || k.kind != police {
			continue
		}
		switch {
		case len(k.names) > 0 && m.name == "":
		case len(k.names) > 0:
			if noun, _ := c.nouns.Head(c.lemma(m.nameEnd - 1)); noun.Kind != police {
				continue // a fire brigade
			}
			if c.isOther(named, i) {
				return
			}
			named = i
		case len(c.modifiers(m)) > 0 || c.complemented(m) || c.possessed(m):
			return
		default:
			bare = append(bare, i)
		}
	}
	if named < 0 {
		return
	}
	for _, i := range bare {
		if c.compatible(i, named) {
			c.join(i, named)
		}
	}
}
