package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// unfit reports whether what a chain stands for is of none of the classes that
// the verb above a pronoun takes in the pronoun's place: a river is not
// arrested. A verb of which the frames know nothing takes anything.
func (c *corefer) unfit(pronoun int, class ontology.Class) bool {
	h := c.mentions[pronoun].head
	t := c.doc.Tokens[h]
	if t.Rel == "nmod:poss" && t.Head > h && isClass(class, ontology.Artifact, ontology.Document, ontology.Norm, ontology.Event) && c.heads(h, t.Head) {
		return true // no ship has a managing director
	}
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

// presides reports whether a pronoun is told to stand before the law, as those do not who hold
// court, of whom mention j is one: "Judge Roe held him in custody. He will be sentenced".
func (c *corefer) presides(pronoun, j int) bool {
	accused := func(i int) bool {
		return slices.ContainsFunc(c.undergone(c.mentions[i].head), func(t *ontology.Type) bool { return t.Super == lawSuper })
	}
	return (c.isJudge(j) || c.isJudge(c.known(j).first)) && accused(pronoun) && !accused(j)
}

// isJudge reports whether a mention calls somebody by the title of those who hold court.
func (c *corefer) isJudge(j int) bool {
	m := &c.mentions[j]
	noun := m.head
	if m.name != "" {
		if noun = c.describing(m); noun < 0 {
			return false
		}
	}
	t, ok := c.nouns.Title(c.lemma(noun))
	return ok && c.anaphora.Presiding[t.Kind]
}

// happens reports whether a pronoun is said to be something that happens: "it was the first launch
// since May", "it was the worst attack of the war".
func (c *corefer) happens(pronoun int) bool {
	t := c.doc.Tokens[c.mentions[pronoun].head]
	if t.Rel != "nsubj" || t.Head < 0 || c.deps.with(t.Head, "cop") < 0 || c.doc.Tokens[t.Head].UPOS != "NOUN" {
		return false
	}
	noun, _ := c.nouns.Head(c.lemma(t.Head))
	return noun.Class == ontology.Event && c.doc.Tokens[t.Head].XPOS == "NN" && c.deps.foremost(t.Head, c.nouns.Ordinal)
}

// arises reports whether a pronoun is said to come to be: "they were sparked by a tax", "they erupted in May".
func (c *corefer) arises(pronoun int) bool {
	t := c.doc.Tokens[c.mentions[pronoun].head]
	if !isRel(t.Rel, "nsubj", "nsubj:pass") || t.Head < 0 || !isVerb(c.doc.Tokens[t.Head].UPOS) || t.Rel == "nsubj" && c.deps.with(t.Head, "obj") >= 0 {
		return false
	}
	verb := c.lemma(t.Head)
	if p := c.deps.with(t.Head, "compound:prt"); p >= 0 {
		verb += "_" + c.lemma(p)
	}
	return c.anaphora.Arises[verb]
}

// handed reports whether a pronoun is what a verb passes from hand to hand: "decided to
// donate it". Nobody donates what happens or is felt.
func (c *corefer) handed(pronoun int) bool {
	t := c.doc.Tokens[c.mentions[pronoun].head]
	return isRel(t.Rel, "obj") && t.Head >= 0 && c.anaphora.Hands[c.lemma(t.Head)]
}

// commanded reports whether a pronoun is whoever a verb tells to do something: "the ruling requires | it | to pay".
func (c *corefer) commanded(pronoun int) bool {
	t := c.doc.Tokens[c.mentions[pronoun].head]
	if !isRel(t.Rel, "obj", "iobj") || t.Head < 0 || !c.anaphora.Commands[c.lemma(t.Head)] {
		return false
	}
	x := c.deps.with(t.Head, "xcomp")
	return x > c.mentions[pronoun].head && c.doc.Tokens[x].XPOS == "VB" && c.deps.with(x, "aux:pass") < 0
}

// heads reports whether what somebody is called behind a possessive is the office of who leads a body.
func (c *corefer) heads(possessive, noun int) bool {
	title, ok := c.nouns.Title(strings.ToLower(c.doc.Span(possessive+1, noun+1)))
	return ok && title.Kind == executive
}

// executive is the kind of those who lead a body.
const executive = "Executive"
