package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// speaks reports whether a pronoun is the subject of a verb by which somebody
// says, thinks or wants something: things and events do not.
func (c *corefer) speaks(i int) bool {
	t := c.doc.Tokens[c.mentions[i].head]
	if t.Rel != "nsubj" || t.Head < 0 || c.doc.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	verb := c.doc.Tokens[t.Head].Lemma
	cue := c.cues.Verbs[verb]
	return cue != nil && cue.Speaker != "none" || c.fillers.Human[verb]
}

// spoke reports whether a mention is who says something, or puts out a paper.
func (c *corefer) spoke(j int) bool {
	t := c.doc.Tokens[c.mentions[j].head]
	if t.Rel != "nsubj" || t.Head < 0 || c.doc.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	verb := c.doc.Tokens[t.Head].Lemma
	if o := c.deps.with(t.Head, "obj"); o >= 0 && c.cues.Issue[verb] {
		return c.cues.Documents[c.doc.Tokens[o].Lemma]
	}
	cue := c.cues.Verbs[verb]
	return cue != nil && cue.Speaker == "said"
}

// speaks reports whether what a chain stands for may say or think something.
func speaks(k *knownOf) bool {
	switch k.class {
	case ontology.Artifact, ontology.Event:
		return false
	case ontology.Concept:
		return k.kind == "Animal"
	}
	return true
}

// speakers joins the pronouns of a speaker inside quotation marks with the
// subject of the verb of saying that the quotation hangs on, else with whoever
// says the quotation.
func (c *corefer) speakers() {
	for i := range c.mentions {
		m := &c.mentions[i]
		p, ok := c.anaphora.Pronoun(c.doc.Word(m.head))
		if !m.pronoun || !ok || !p.Speaker || p.Addressee {
			continue
		}
		s := c.sayer(m.head)
		if s < 0 {
			s = c.speakerOf(m.head)
		}
		if s >= 0 && c.byHead[s] >= 0 {
			c.speak(i, c.byHead[s], p.Plural)
		}
	}
}

// speakerOf returns who says the quotation or the turn of a dialogue that token t
// stands in, whether its own sentence tells or the text around it; -1 for nobody.
func (c *corefer) speakerOf(t int) int {
	if c.turnOf == nil {
		a := newAttributor(c.reading, c.cues)
		a.speak()
		c.spoken, c.turnOf = a.quotes, a.turnOf
	}
	if q := c.quoteAt[t]; q >= 0 {
		return c.spoken[q].source
	}
	return c.turnOf[t]
}

// speak joins a pronoun of the first person with its speaker; "we" where a body
// or a group speaks, or somebody for the body whose office the text says he
// holds; a member of parliament speaks for himself.
func (c *corefer) speak(i, speaker int, plural bool) {
	k := c.known(speaker)
	switch {
	case !plural && k.class == ontology.Person, plural && (collective(k) || k.plural):
		c.adopt(i, speaker)
	case plural && k.class == ontology.Person && isRel(c.doc.Tokens[c.mentions[i].head].Rel, "nsubj"):
		for _, h := range c.held {
			if h.of >= 0 && c.root(h.holder) == c.root(speaker) && c.known(h.of).class == ontology.Organization && !c.anaphora.Alone[c.known(h.of).kind] {
				c.adopt(i, h.of)
				return
			}
		}
		if b := c.bodyBehind(speaker); b >= 0 {
			c.adopt(i, b)
		}
	}
}

// bodyBehind returns the body that a text names behind or before a person as
// the one he is of: "Ann Lee of Acme", "Ann Lee, a lawyer for Acme", "Acme
// engineer Ann Lee"; -1 without one. One of a school speaks for those with whom
// he works, and one of a parliament for himself.
func (c *corefer) bodyBehind(person int) int {
	for j := range c.mentions {
		if c.mentions[j].pronoun || c.root(j) != c.root(person) {
			continue
		}
		for _, k := range c.deps.of(c.mentions[j].head) {
			t := c.doc.Tokens[k]
			if b := c.bodyAt(k); b >= 0 && isRel(t.Rel, "nmod") && c.anaphora.OfBody[c.deps.preposition(k)] {
				return b
			}
			if !isRel(t.Rel, "appos", "nmod:desc") {
				continue
			}
			for _, l := range c.deps.of(k) {
				if b := c.bodyAt(l); b >= 0 && (isRel(c.doc.Tokens[l].Rel, "compound", "nmod:poss") || isRel(c.doc.Tokens[l].Rel, "nmod") && c.anaphora.OfBody[c.deps.preposition(l)]) {
					return b
				}
			}
		}
	}
	return -1
}

// bodyAt returns the mention of a named body for which its people speak that
// token t heads, -1 without one.
func (c *corefer) bodyAt(t int) int {
	j := c.byHead[t]
	if j < 0 || c.mentions[j].class != ontology.Organization || c.mentions[j].name == "" || c.anaphora.Alone[c.known(j).kind] {
		return -1
	}
	return j
}

// sayer returns the subject of the nearest verb above token t that has t in
// its complement and a subject outside the first person.
func (c *corefer) sayer(t int) int {
	for steps := 0; t >= 0 && steps < 12; steps++ {
		tok := c.doc.Tokens[t]
		if tok.Head >= 0 && (isRel(tok.Rel, "ccomp") || isRel(tok.Rel, "parataxis", "dep") && c.cues.Verbs[c.doc.Tokens[tok.Head].Lemma] != nil) {
			if s := c.deps.with(tok.Head, "nsubj"); s >= 0 && c.isThird(s) {
				return s
			}
		}
		for _, k := range c.deps.of(t) { // "…", he said: the saying hangs on the said
			if isRel(c.doc.Tokens[k].Rel, "parataxis") && c.cues.Verbs[c.doc.Tokens[k].Lemma] != nil {
				if s := c.deps.with(k, "nsubj"); s >= 0 && c.isThird(s) {
					return s
				}
			}
		}
		t = tok.Head
	}
	return -1
}

// quotedBy returns who says the quoted clause that token t stands in, -1 where
// it stands in no quoted clause of the sentence.
func (c *corefer) quotedBy(t int) int {
	q := c.quoteAt[t]
	for steps := 0; q >= 0 && t >= 0 && steps < 12; steps++ {
		h := c.doc.Tokens[t].Head
		if h < 0 || c.quoteAt[t] != q {
			return -1
		}
		if isRel(c.doc.Tokens[t].Rel, "ccomp") && c.quoteAt[h] < 0 && c.deps.with(t, "mark") < 0 && c.cues.Verbs[c.doc.Tokens[h].Lemma] != nil {
			return c.deps.with(h, "nsubj")
		}
		t = h
	}
	return -1
}

func (c *corefer) isThird(s int) bool {
	p, ok := c.anaphora.Pronoun(c.doc.Word(s))
	return !ok || !p.Speaker && !p.Relative
}

// toldPress reports whether a mention is the outlet that is told what the
// pronoun stands in: nobody tells a paper about the paper.
func (c *corefer) toldPress(pronoun, j int) bool {
	m, o := c.doc.Tokens[c.mentions[pronoun].head], c.doc.Tokens[c.mentions[j].head]
	return m.Sentence == o.Sentence && isRel(o.Rel, "iobj", "obj") && o.Head >= 0 && c.cues.Tell[c.doc.Tokens[o.Head].Lemma] && c.cues.Outlets[c.known(j).kind]
}

// speakersBody reports whether the body that token b names is that for which
// somebody says what token t stands in: "a Navy spokesman said it had found".
func (c *corefer) speakersBody(t, b int) bool {
	body := c.doc.Tokens[b]
	if body.Head < 0 || !isRel(body.Rel, "compound", "nmod:poss", "amod", "nmod") || c.doc.Tokens[body.Head].Rel != "nsubj" {
		return false
	}
	verb := c.doc.Tokens[body.Head].Head
	for steps := 0; t >= 0 && steps < 12; steps++ {
		h := c.doc.Tokens[t].Head
		if h == verb {
			return isRel(c.doc.Tokens[t].Rel, "ccomp")
		}
		t = h
	}
	return false
}

// wholeSentences reports whether a quotation begins as a sentence does, or is
// none but a turn of a dialogue.
func (c *corefer) wholeSentences(q int) bool {
	if q < 0 {
		return true
	}
	for t := c.spoken[q].first; t < c.spoken[q].end; t++ {
		if c.doc.Tokens[t].UPOS != "PUNCT" {
			return hasUpper(c.doc.Word(t)[:1])
		}
	}
	return false
}

// according reports whether a pronoun is the subject of what is told according to
// a mention before it: "according to police, they were called at noon".
func (c *corefer) according(m, o *mention) bool {
	if !isRel(c.doc.Tokens[m.head].Rel, "nsubj") || c.quoteAt[m.head] >= 0 {
		return false
	}
	for _, k := range c.deps.of(o.head) {
		if t := &c.doc.Tokens[k]; isRel(t.Rel, "case") && strings.HasPrefix(strings.ToLower(c.doc.Word(k)), "accord") {
			return c.doc.Tokens[o.head].Head == c.doc.Tokens[m.head].Head
		}
	}
	return false
}
