package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// user returns whom a pronoun in the purpose of something that passes to
// somebody takes up, -1 when it stands in none: he who gets a thing will use it.
// "Norland sold Ruritania trucks for use in its mines", "sent them to Ruritania
// to be used in its mines".
func (c *corefer) user(i int, p lexicon.Pronoun) int {
	for t, steps := c.mentions[i].head, 0; t >= 0 && steps < 5; t, steps = c.doc.Tokens[t].Head, steps+1 {
		tok := c.doc.Tokens[t]
		if !c.anaphora.Uses[strings.ToLower(tok.Lemma)] || tok.Head < 0 {
			continue
		}
		v := tok.Head
		if !isVerb(c.doc.Tokens[v].UPOS) || !isRel(tok.Rel, "obl", "advcl", "xcomp") || c.deps.preposition(t) != "for" && c.deps.preposition(t) != "to" {
			return -1
		}
		for _, k := range c.deps.of(v) {
			if j := c.byHead[k]; k > v && k < t && j >= 0 && (isRel(c.doc.Tokens[k].Rel, "iobj") || c.deps.cased(k, "to")) && c.takesUp(i, j, p) {
				return j
			}
		}
	}
	return -1
}

// saidTogether returns the first of several who say side by side what a plural pronoun acts
// in, -1 when there are none: "Norland and Zealand said | they would send help".
func (c *corefer) saidTogether(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if !p.Plural || !isRel(c.doc.Tokens[m.head].Rel, "nsubj") {
		return -1
	}
	s := c.sayer(m.head)
	if s < 0 || s > m.head || c.byHead[s] < 0 || !c.coordinated(&c.mentions[c.byHead[s]]) {
		return -1
	}
	said, verb := c.doc.Tokens[m.head].Head, c.doc.Tokens[s].Head
	if said < 0 || c.doc.Tokens[said].Head != verb || c.together(i, c.byHead[s]) == nil {
		return -1
	}
	return c.byHead[s]
}

// body returns the body whose spokesperson says, without a name, what a
// neutral pronoun acts in, -1 when it is none: "a company spokesperson said it
// would close the plant". What the words spoken name is nearer.
func (c *corefer) body(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if p.Gender != 'n' || !isRel(c.doc.Tokens[m.head].Rel, "nsubj") || c.doc.Tokens[m.head].Head < 0 || !isVerb(c.doc.Tokens[c.doc.Tokens[m.head].Head].UPOS) {
		return -1
	}
	s := c.sayer(m.head)
	if s < 0 || c.byHead[s] < 0 || s > m.head {
		return -1
	}
	speaker := &c.mentions[c.byHead[s]]
	if speaker.class != ontology.Person || speaker.name != "" || speaker.pronoun || speaker.plural || !c.anaphora.Speaks[c.lemma(speaker.head)] {
		return -1
	}
	of := -1
	for _, k := range c.deps.of(speaker.head) {
		if j := c.byHead[k]; j >= 0 && c.mentions[j].class == ontology.Organization {
			of = j
		}
	}
	if of < 0 {
		of = c.bodyOf(speaker)
	}
	if of < 0 || c.mentions[of].class != ontology.Organization && c.mentions[of].class != ontology.Place {
		return -1
	}
	verb := c.doc.Tokens[s].Head
	for j := i - 1; j >= 0 && c.mentions[j].head > verb; j-- {
		if o := &c.mentions[j]; c.takesUp(i, j, p) && isRel(c.doc.Tokens[o.head].Rel, "nsubj") {
			return -1
		}
	}
	return of
}

// judged returns whom somebody judges, giving for a reason what a pronoun does or did, or
// what is its own: "the mayor praised Roe, saying she had saved the bridge", "blamed the
// bank for its losses", "sued the bank, alleging it had lied". It is the cause that such verbs look for in their object (Garvey
// and Caramazza 1974). -1 where it is no such reason.
func (c *corefer) judged(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	owned := isRel(c.doc.Tokens[m.head].Rel, "nmod:poss")
	thing := p.Gender == 'n'
	if !owned && (p.Gender == 0 || !isRel(c.doc.Tokens[m.head].Rel, "nsubj") || c.quoteAt[m.head] >= 0) {
		return -1
	}
	for t, steps := m.head, 0; t >= 0 && steps < 6; t, steps = c.doc.Tokens[t].Head, steps+1 {
		tok := c.doc.Tokens[t]
		reason := isRel(tok.Rel, "advcl") && !owned || owned && isRel(tok.Rel, "obl") && (c.deps.cased(t, "for") || c.deps.cased(t, "over"))
		if !reason || tok.Head < 0 || tok.Head > t {
			if owned && steps > 0 {
				return -1
			}
			continue
		}
		if !c.anaphora.Judges[c.lemma(tok.Head)] || !owned && (tok.XPOS == "VBG" || thing) && !c.reproaches(tok.Lemma, thing) {
			return -1
		}
		if o := c.deps.with(tok.Head, "obj"); o >= 0 && o < t && c.byHead[o] >= 0 && c.takesUp(i, c.byHead[o], p) {
			return c.byHead[o]
		}
		return -1
	}
	return -1
}

// reproaches reports whether a verb tells what whoever judges says: of a body, only what he alleges of it, as it
// may be the judge who is told of ("sued the bank, saying it had lost millions").
func (c *corefer) reproaches(verb string, thing bool) bool {
	cue := c.cues.Verbs[verb]
	return cue != nil && (!thing || cue.Modality == "alleged")
}

// fronted returns the pronoun of the same kind that is the subject of a clause whose
// beginning holds a possessive, once it is known what it takes up: "in their letter,
// they said". -1 without one.
func (c *corefer) fronted(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if !isRel(c.doc.Tokens[m.head].Rel, "nmod:poss") {
		return -1
	}
	for t, steps := c.doc.Tokens[m.head].Head, 0; t >= 0 && steps < 5; t, steps = c.doc.Tokens[t].Head, steps+1 {
		tok := c.doc.Tokens[t]
		if tok.Head < t || !isRel(tok.Rel, "obl", "advcl") {
			continue
		}
		s := c.deps.with(tok.Head, "nsubj")
		if s < t || s > tok.Head || c.byHead[s] < 0 {
			return -1
		}
		j := c.byHead[s]
		q, ok := c.wants(j)
		if !ok || q.Gender != p.Gender || q.Plural != p.Plural || c.quoteAt[s] != c.quoteAt[m.head] {
			return -1
		}
		c.fronting = i
		c.resolve(j, q, c.antecedent(j, q))
		c.fronting = -1
		if c.known(j).first == j && c.members[j] == nil {
			return -1
		}
		return j
	}
	return -1
}

// cameUpon returns whose end or change the phrase tells with which the clause of a pronoun begins: "after the
// bank's sale, it prospered". -1 without one.
func (c *corefer) cameUpon(i int, p lexicon.Pronoun) int {
	t := c.doc.Tokens[c.mentions[i].head]
	if !isRel(t.Rel, "nsubj") || t.Head < 0 {
		return -1
	}
	k := c.deps.find(t.Head, func(k int) bool {
		return k < c.mentions[i].head && c.doc.Tokens[k].Rel == "obl" && c.anaphora.Comings[caseOf(c.doc, c.deps, k)]
	})
	if k < 0 || c.byHead[k] < 0 {
		return -1
	}
	j := c.possessorOf(k)
	if j < 0 || c.mentions[j].pronoun || !c.takesUp(i, j, p) && !(isClass(c.known(j).class, "", ontology.Role) && !c.known(j).plural && p.Gender == 'n') {
		return -1 // what nobody knows, and a seat, may be "it" here
	}
	return j
}
