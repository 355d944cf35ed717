package extract

import (
	"math"

	"wiregraph/graph/ontology"
)

// leastTrait names the weight below which a pronoun takes nothing up.
const leastTrait = "least"

// salience weighs a mention as what a pronoun takes up: the sum of the weights
// of its traits (a log-linear ranker of candidates, after Denis and Baldridge
// 2008). Rank counts the candidates between the two, d the sentences.
func (c *corefer) salience(i, j, d, rank int) float64 {
	sum := 0.0
	c.traits(i, j, d, rank, func(trait string, value float64) { sum += value * c.anaphora.Salience[trait] })
	return sum
}

// traits tells what makes a mention likely to be taken up by a pronoun.
func (c *corefer) traits(i, j, d, rank int, has func(trait string, value float64)) {
	m, o := &c.mentions[i], &c.mentions[j]
	t, at := c.doc.Tokens[o.head], c.doc.Tokens[m.head]
	k := c.known(j)
	role := func(rel string) string {
		switch {
		case isRel(rel, "nsubj"):
			return "subject"
		case isRel(rel, "obj", "iobj"):
			return "object"
		case isRel(rel, "nmod:poss"):
			return "possessor"
		case isRel(rel, "compound", "amod", "nmod:desc", "flat"):
			return "modifier"
		case isRel(rel, "obl"):
			return "oblique"
		case isRel(rel, "nmod"):
			return "complement"
		case isRel(rel, "conj", "appos"):
			return "second"
		}
		return "other"
	}
	r, own := role(t.Rel), role(at.Rel)
	if r != "subject" && c.speaks(i) && c.accorded(o.head) {
		r = "subject" // who says what the sentence tells
	}
	has(r, 1)
	if r == own {
		has("alike", 1)
	}
	if r == "subject" && t.Head >= 0 && isRel(c.doc.Tokens[t.Head].Rel, "root") {
		has("main subject", 1)
	}
	switch {
	case o.pronoun:
		has("pronoun", 1)
	case o.name != "":
		has("name", 1)
	case o.definite:
		has("definite", 1)
	}
	has([]string{"same sentence", "one back", "two back", "three back"}[min(d, 3)], 1)
	has("distance", math.Log1p(float64(m.head-o.head)))
	has("rank", float64(min(rank, 10)))
	has("count", math.Log(float64(k.count)))
	if d == 0 {
		if own == "possessor" && c.clauseSubject(m.head) == o.head {
			has("own subject", 1)
		}
		if r == "subject" && t.Head >= 0 {
			c.above(m.head, t.Head, has)
		}
	}
	if o.head == c.doc.Sentences[t.Sentence].First || o.first == c.doc.Sentences[t.Sentence].First {
		has("opens", 1)
	}
	if k.first <= firstPerson(c.reading) {
		has("topic", 1)
	}
	switch k.class {
	case ontology.Concept, ontology.Event, ontology.Organization, ontology.Place, ontology.Group, ontology.Artifact:
		has(string(k.class), 1)
	}
	if m.gender != anyGender && k.gender == m.gender {
		has("gender", 1)
	}
	if d == 0 && m.gender != masculine && m.gender != feminine && (c.speakersBody(m.head, o.head) || c.according(m, o) && collective(k)) {
		has("speaker's body", 1)
	}
	spoke := d > 0 && c.speaks(i) && c.spoke(j) && (c.quoteAt[o.head] < 0 || c.quoteAt[m.head] >= 0)
	if spoke {
		has("spoke", 1)
	}
	class := k.class
	if class == "" && !o.pronoun && c.fillers.Abstract(c.lemma(o)) {
		class = ontology.Concept // "the admission", which attacks nobody
	}
	if c.unfit(i, class) {
		has("unfit", 1)
	}
	if q := c.quoteAt[o.head]; q >= 0 && c.quoteAt[m.head] < 0 {
		has("quoted", 1)
	}
	if m.plural && !k.plural && !(spoke && collective(k)) {
		has("one for many", 1)
	}
}

// above tells how the clause of verb v stands to a token inside of it: the
// token is in what v says, and v is the nearest verb above the token's own
// clause that has a subject.
func (c *corefer) above(t, v int, has func(trait string, value float64)) {
	clauses, said := 0, false
	for steps := 0; t >= 0 && steps < 12; steps++ {
		if t == v {
			has("above", 1)
			if said {
				has("says it", 1)
			}
			if clauses == 1 {
				has("next above", 1)
			}
			return
		}
		tok := c.doc.Tokens[t]
		if isVerb(tok.UPOS) && c.deps.with(t, "nsubj") >= 0 {
			clauses++
		}
		said = said || isRel(tok.Rel, "ccomp") && tok.Head == v
		t = tok.Head
	}
}
