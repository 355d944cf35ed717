package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// charged returns against whom an accusation is whose content tells what a pronoun does or did, or
// what is its own: "the accusation against Roe is that she stole the car". -1 where it is none.
func (c *corefer) charged(i int, p lexicon.Pronoun) int {
	if p.Gender != 'm' && p.Gender != 'f' {
		return -1
	}
	for t, steps := c.mentions[i].head, 0; t >= 0 && steps < 6; t, steps = c.doc.Tokens[t].Head, steps+1 {
		noun := c.doc.Tokens[t].Head
		for _, s := range c.deps.of(t) {
			if isRel(c.doc.Tokens[s].Rel, "nsubj") && isOuter(c.doc.Tokens[s].Rel) {
				noun = s
			}
		}
		if noun < 0 || noun > t || c.doc.Tokens[noun].UPOS != "NOUN" {
			continue
		}
		cue := c.cues.Nouns[c.doc.Tokens[noun].Lemma]
		if cue == nil || cue.Modality != string(graph.Alleged) {
			continue
		}
		for _, of := range c.deps.of(noun) {
			if of > noun && of < c.mentions[i].head && c.deps.cased(of, "against") && c.byHead[of] >= 0 && c.takesUp(i, c.byHead[of], p) {
				return c.byHead[of]
			}
		}
	}
	return -1
}
