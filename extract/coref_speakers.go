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
	return cue != nil && cue.Speaker != "none" || c.fillers.Human[verb] || c.comesToSay(t.Head)
}

// comesToSay reports whether a verb tells that its subject says something, and when or how
// it comes to that: "went on | to say", "began by saying".
func (c *corefer) comesToSay(v int) bool {
	if c.deps.with(v, "obj") >= 0 {
		return false
	}
	for _, x := range c.deps.of(v) {
		if t := c.doc.Tokens[x]; x > v && isRel(t.Rel, "xcomp", "advcl") && (t.XPOS == "VB" || t.XPOS == "VBG") && c.deps.with(x, "nsubj") < 0 && c.deps.with(x, "mark") == x-1 && c.cues.Verbs[t.Lemma].Says() {
			return true
		}
	}
	return false
}

// spoke reports whether a mention is who says something, or puts out a paper.
func (c *corefer) spoke(j int) bool {
	if c.accorded(c.mentions[j].head) {
		return true
	}
	t := c.doc.Tokens[c.mentions[j].head]
	if t.Rel != "nsubj" || t.Head < 0 || c.doc.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	verb := c.doc.Tokens[t.Head].Lemma
	if o := c.deps.with(t.Head, "obj"); o >= 0 && c.cues.Issue[verb] {
		return c.cues.Documents[c.doc.Tokens[o].Lemma]
	}
	cue := c.cues.Verbs[verb]
	return cue.Says() || c.comesToSay(t.Head)
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
// says the quotation; and those for who is spoken to with the person told.
func (c *corefer) speakers() {
	for i := range c.mentions {
		m := &c.mentions[i]
		p, ok := c.anaphora.Pronoun(c.doc.Word(m.head))
		if !m.pronoun || !ok || !p.Speaker {
			continue
		}
		if p.Addressee {
			if a := c.addresseeOf(m.head); a >= 0 {
				c.adopt(i, a)
			}
			continue
		}
		s := c.sayer(m.head)
		if by := c.speakerOf(m.head); s < 0 || by >= 0 && c.quoteAt[s] == c.quoteAt[m.head] {
			s = by // "They told me that I had won," Roe said
		}
		if s >= 0 && c.byHead[s] >= 0 {
			c.speak(i, c.byHead[s], p.Plural)
		}
	}
}

// addresseeOf returns the mention of the person, by name, who is told the quotation
// that token t stands in; -1 for nobody.
func (c *corefer) addresseeOf(t int) int {
	q := c.quoteAt[t]
	if q < 0 {
		return -1
	}
	c.hear()
	a := c.quotes[q].addressee
	if a < 0 || c.byHead[a] < 0 {
		return -1
	}
	if k := c.known(c.byHead[a]); k.class != ontology.Person || k.plural || len(k.names) == 0 {
		return -1
	}
	return c.byHead[a]
}

// hear finds out who says the quotations and the turns of a dialogue.
func (c *corefer) hear() {
	if c.turnOf == nil {
		a := newAttributor(c.reading, c.cues, c.frames)
		a.speak()
		c.turnOf, c.saidBy = a.turnOf, map[int][]int{}
		for i, q := range c.quotes {
			c.saidBy[q.source] = append(c.saidBy[q.source], i)
		}
	}
}

// speakerOf returns who says the quotation or the turn of a dialogue that token t
// stands in, whether its own sentence tells or the text around it; -1 for nobody.
func (c *corefer) speakerOf(t int) int {
	c.hear()
	if q := c.quoteAt[t]; q >= 0 {
		return c.quotes[q].source
	}
	return c.turnOf[t]
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

// isThird reports whether a subject is somebody of whom others speak: no "I" or "you", nor a "who".
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
	if p, _ := c.anaphora.Pronoun(c.doc.Word(t)); p.Plural && body.Head >= 0 && c.byHead[body.Head] >= 0 && c.mentions[c.byHead[body.Head]].plural {
		return false // "Navy officers said they had"
	}
	if body.Head < 0 || !isRel(body.Rel, "compound", "amod", "nmod") || c.doc.Tokens[body.Head].Rel != "nsubj" {
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
	for t := c.quotes[q].first; t < c.quotes[q].end; t++ {
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
	return c.accorded(o.head) && c.doc.Tokens[o.head].Head == c.doc.Tokens[m.head].Head
}

// accorded reports whether what a phrase stands beside is told according to it.
func (c *corefer) accorded(t int) bool {
	return c.deps.some(t, func(k int) bool {
		return isRel(c.doc.Tokens[k].Rel, "case") && strings.HasPrefix(strings.ToLower(c.doc.Word(k)), "accord")
	})
}
