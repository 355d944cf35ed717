package extract

import (
	"math"

	"wiregraph/extract/lexicon"
)

// window is how many sentences back a pronoun looks.
const window = 3

// A candidate is a mention that a pronoun may take up.
type candidate struct {
	mention int
	back    int // sentences between the two
	rank    int // candidates between the two
}

// likeliest returns the mention that a pronoun takes up, -1 where it is likelier that it
// takes up none ("it is late"), and where so much speaks for others that nobody can tell. It
// is a log-linear ranker of candidates (after Denis and Baldridge 2008) in which nothing is
// one of them.
func (c *corefer) likeliest(i int, p lexicon.Pronoun) int {
	weights := c.anaphora.Salience[pronounKind(p)]
	sum := 0.0
	add := func(trait string, value float64) { sum += value * weights[trait] }
	found := c.candidates(i, p)
	sums, best := make([]float64, len(found)), -1
	for k, o := range found {
		sum = 0
		c.traits(i, o, add)
		if sums[k] = sum; best < 0 || sum > sums[best] {
			best = k
		}
	}
	sum = 0
	if c.traitsOfNothing(i, len(found), add); best < 0 || sum > sums[best] {
		return -1
	}
	own, all := 0.0, math.Exp(sum-sums[best])
	for k, o := range found {
		share := math.Exp(sums[k] - sums[best])
		if all += share; c.root(o.mention) == c.root(found[best].mention) {
			own += share
		}
	}
	if own < all*c.doubt(i, p) {
		return -1
	}
	return found[best].mention
}

// doubt is the least share of what speaks for anything with which a pronoun takes up the
// likeliest: more in a dialogue, in which most that is called "it" was never named.
func (c *corefer) doubt(i int, p lexicon.Pronoun) float64 {
	if c.hear(); c.turnOf[c.mentions[i].head] >= 0 {
		return c.anaphora.DoubtSpoken[pronounKind(p)]
	}
	return c.anaphora.Doubt[pronounKind(p)]
}

// pronounKind names the weights by which a pronoun chooses.
func pronounKind(p lexicon.Pronoun) string {
	switch {
	case p.Gender == 'm' || p.Gender == 'f':
		return "person"
	case p.Plural:
		return "many"
	}
	return "thing"
}

// candidates returns what a pronoun may take up, the nearest first, and behind
// these what follows it in the clause above its own.
func (c *corefer) candidates(i int, p lexicon.Pronoun) []candidate {
	var out []candidate
	for j := i - 1; j >= 0; j-- {
		d := c.back(j, i)
		if d > window {
			break
		}
		if c.takesUp(i, j, p) {
			out = append(out, candidate{j, d, len(out)})
		}
	}
	end := c.doc.Sentences[c.doc.Tokens[c.mentions[i].head].Sentence].End
	for j := i + 1; j < len(c.mentions) && c.mentions[j].head < end; j++ {
		if c.takesUp(i, j, p) {
			out = append(out, candidate{j, 0, len(out)})
		}
	}
	return out
}

// back returns how many sentences mention j stands before mention i, where what somebody
// says between them does not take who speaks out of mind: “We ran. It burned. Nobody
// came,” she said.
func (c *corefer) back(j, i int) int {
	from, to := c.doc.Tokens[c.mentions[j].head].Sentence, c.doc.Tokens[c.mentions[i].head].Sentence
	d := to - from
	if c.quoteAt[c.mentions[i].head] >= 0 || d <= window || d > longestSpeech {
		return d
	}
	for s := from + 1; s < to; s++ {
		if q := c.quoteAt[c.doc.Sentences[s].Root]; q >= 0 && q == c.quoteAt[c.doc.Sentences[s].First+1] {
			d--
		}
	}
	return d
}

// longestSpeech is over how many sentences of a quotation a pronoun looks at most.
const longestSpeech = 12

// ahead reports whether mention j is the subject of a clause whose beginning
// holds mention i: "in his first speech, Roe said".
func (c *corefer) ahead(i, j int) bool {
	o := c.doc.Tokens[c.mentions[j].head]
	if !isRel(o.Rel, "nsubj") || o.Head < 0 || c.mentions[j].pronoun || o.Head < c.mentions[j].head || c.opines(i) {
		return false
	}
	for steps, t := 0, c.mentions[i].head; t >= 0 && steps < 8; steps++ {
		if c.ownActor(i, t) {
			return false // "when Doe announced his exit, Roe ran"
		}
		h := c.doc.Tokens[t].Head
		if h == o.Head {
			return t < c.mentions[j].head && isRel(c.doc.Tokens[t].Rel, "obl", "advcl")
		}
		t = h
	}
	return false
}

// opines reports whether a possessive tells whose view a sentence is, who is not whom it
// speaks of: "In his view, a nurse earns too little".
func (c *corefer) opines(i int) bool {
	t := c.doc.Tokens[c.mentions[i].head]
	if t.Rel != "nmod:poss" || t.Head < 0 {
		return false
	}
	prep := c.deps.with(t.Head, "case")
	return prep >= 0 && c.cues.Tellings[c.doc.Tokens[prep].Lemma+" "+c.doc.Tokens[t.Head].Lemma]
}
