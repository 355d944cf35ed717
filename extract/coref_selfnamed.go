package extract

import "wiregraph/graph/ontology"

// namesInstead reports whether the words whose speaker a pronoun tells name the person of
// mention j, as nobody names oneself: in "“Doe owed me money,” he said" another speaks. Who
// says that he is Doe does, and so may one whose name tells what something else is called.
func (c *corefer) namesInstead(pronoun, j int) bool {
	if c.known(j).class != ontology.Person || !c.spoke(pronoun) {
		return false
	}
	c.hear()
	for _, i := range c.saidBy[c.mentions[pronoun].head] {
		for t := c.quotes[i].first; t < c.quotes[i].end; t++ {
			k := c.byHead[t]
			if k < 0 || c.mentions[k].name == "" || c.mentions[k].class != ontology.Person || c.root(k) != c.root(j) {
				continue
			}
			if !isRel(c.doc.Tokens[t].Rel, "compound", "appos", "xcomp") && c.deps.with(t, "cop") < 0 {
				return true
			}
		}
	}
	return false
}

// outlives reports whether mention j is who does something about the end of whom a
// possessive stands for, or is moved by it: "Roe mourned her death", "was shocked by her
// death". Of the own end little can be told: "Roe foresaw her death".
func (c *corefer) outlives(possessive, j int) bool {
	n := c.doc.Tokens[possessive].Head
	if !isRel(c.doc.Tokens[possessive].Rel, "nmod:poss") || n < 0 || !c.anaphora.Ends[c.doc.Tokens[n].Lemma] {
		return false
	}
	end := c.doc.Tokens[n]
	moved := isRel(end.Rel, "obl") && c.anaphora.Moved[c.deps.preposition(n)]
	return end.Head >= 0 && (moved || isRel(end.Rel, "obj")) && !c.anaphora.OwnEnd[c.doc.Tokens[end.Head].Lemma] && c.isOrCounts(c.sharedSubject(end.Head), j)
}
