package extract

import (
	"slices"

	"wiregraph/graph/ontology"
)

// unfit reports whether what a chain stands for is of none of the classes that
// the verb above a pronoun takes in the pronoun's place: a river is not
// arrested. A verb of which the frames know nothing takes anything.
func (c *corefer) unfit(pronoun int, class ontology.Class) bool {
	h := c.mentions[pronoun].head
	t := c.doc.Tokens[h]
	if class == "" || t.Head < 0 || c.doc.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	place := ""
	switch {
	case t.Rel == "nsubj":
		place = "S"
	case t.Rel == "nsubj:pass" || t.Rel == "obj":
		place = "O"
	default:
		return false
	}
	known := false
	for _, f := range c.frames.Verb(c.doc.Tokens[t.Head].Lemma) {
		for _, s := range f.Slots {
			if s.Place != place {
				continue
			}
			spec := f.Type.Role(s.Role)
			if spec == nil || len(spec.Classes) == 0 || slices.Contains(spec.Classes, class) {
				return false
			}
			known = true
		}
	}
	return known
}
