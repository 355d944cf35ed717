package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// setInto reports whether a pronoun tells who says the words that it is set into or stands
// behind, where a mention in these words would stand for it and somebody
// spoke or acted in one of the two sentences before: "Locals told of a raid. Soldiers, they said, burned the huts."
func (c *corefer) setInto(i, j int, p lexicon.Pronoun) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	at, of := c.doc.Tokens[m.head], c.doc.Tokens[o.head]
	if o.head > m.head || o.name == "" && len(c.known(j).names) > 0 || !c.speaks(i) || c.spoke(j) || o.name != "" && at.Sentence != of.Sentence {
		return false
	}
	if at.Sentence == of.Sentence+1 {
		return c.onlyTold(j, p)
	}
	if at.Sentence != of.Sentence {
		return false
	}
	if c.quoteAt[m.head] >= 0 || c.doc.Tokens[at.Head].Rel != "parataxis" && !c.behindSaid(at.Head, m.head) {
		return false
	}
	if o.name != "" && c.deps.with(at.Head, "ccomp", "xcomp", "obj") > at.Head {
		return false // "the judge fixed the trial; she expects it to"
	}
	if clause := c.doc.Tokens[at.Head].Head; clause >= 0 && c.doc.Tokens[at.Head].Rel == "parataxis" && !c.reading.above(clause, o.head) {
		return false // "guards found a cellar which, they said, was full"
	}
	for q := j - 1; q >= 0 && c.doc.Tokens[c.mentions[q].head].Sentence+2 >= at.Sentence; q-- {
		k := c.known(q)
		if h := c.mentions[q].head; c.doc.Tokens[h].Sentence == at.Sentence || !c.spoke(q) && !c.leads(h) || !speaks(k) {
			continue
		}
		if c.agrees(k, p) && c.root(q) != c.root(j) {
			return true
		}
	}
	return false
}

// ownWord returns who says that a pronoun thinks something, which is known to nobody else
// ("officials said they believed that"), and the body that says that it does something, where
// it is no person ("police said they had found it", "Norland said it would leave", "said it had been told"); -1
// where a pronoun tells no such thing.
func (c *corefer) ownWord(i int, p lexicon.Pronoun) int {
	at := c.doc.Tokens[c.mentions[i].head]
	if at.Head < 0 || at.Rel != "nsubj" && !(at.Rel == "nsubj:pass" && c.cues.Tell[c.doc.Tokens[at.Head].Lemma]) || !isRel(c.doc.Tokens[at.Head].Rel, "ccomp") || c.quoteAt[c.mentions[i].head] >= 0 {
		return -1
	}
	v := c.doc.Tokens[at.Head].Head
	thought, said := c.cues.Verbs[c.doc.Tokens[at.Head].Lemma], c.cues.Verbs[c.doc.Tokens[v].Lemma]
	if !said.Says() {
		return -1
	}
	thinks := thought != nil && thought.Speaker == "held"
	s := c.deps.with(v, "nsubj")
	if s < 0 && thinks {
		s = c.sharedSubject(v) // "the nurse wept | and said she believed"
	}
	if s < 0 || s > v || c.byHead[s] < 0 {
		return -1
	}
	k := c.known(c.byHead[s])
	switch {
	case thinks && speaks(k) && c.agrees(k, p):
	case c.doc.Tokens[at.Head].UPOS == "VERB" && c.deps.with(at.Head, "cop") < 0 && isBody(k) && (p.Gender == 'n' || p.Plural):
	default:
		return -1
	}
	return c.byHead[s]
}

// isBody reports whether a chain stands for a body of people, such as a country, that says what it does.
func isBody(k *knownOf) bool {
	return collective(k) && k.class != ontology.Group
}

// client returns whom somebody belongs to who says something of him or her: "his lawyer said
// he would appeal"; -1 where a pronoun is told by no such one.
func (c *corefer) client(i int, p lexicon.Pronoun) int {
	at := c.doc.Tokens[c.mentions[i].head]
	if p.Gender != 'm' && p.Gender != 'f' || !isRel(at.Rel, "nsubj") || at.Head < 0 || !isRel(c.doc.Tokens[at.Head].Rel, "ccomp") || c.quoteAt[c.mentions[i].head] >= 0 {
		return -1
	}
	v := c.doc.Tokens[at.Head].Head
	s := c.deps.with(v, "nsubj")
	if !c.cues.Verbs[c.doc.Tokens[v].Lemma].Says() || s < 0 || s > at.Head {
		return -1
	}
	noun, of := c.lemma(s), c.deps.with(s, "nmod:poss")
	if _, kin := c.nouns.Kin(noun); !kin && !c.anaphora.Behalf[noun] || of < 0 || c.byHead[of] < 0 {
		return -1
	}
	if k := c.known(c.byHead[of]); k.class == ontology.Person && !k.plural && c.agrees(k, p) {
		return c.byHead[of]
	}
	return -1
}

// byWhom returns who tells a sentence in which a pronoun says something, where nobody else in it
// speaks: "according to doctors, many are ill, which they note is rare"; -1 without one.
func (c *corefer) byWhom(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if !c.spoke(i) || c.quoteAt[m.head] >= 0 {
		return -1
	}
	found := -1
	for j := i - 1; j >= 0 && c.sameSentence(c.mentions[j].head, m.head); j-- {
		switch k := c.known(j); {
		case c.accorded(c.mentions[j].head):
			if !speaks(k) || !c.agrees(k, p) {
				return -1
			}
			found = j
		case c.spoke(j):
			return -1
		}
	}
	return found
}

// agrees reports whether a pronoun may stand for a speaker by number and gender.
func (c *corefer) agrees(k *knownOf, p lexicon.Pronoun) bool {
	if p.Plural {
		return k.plural || collective(k)
	}
	return p.Gender != 0 && k.class == ontology.Person && !k.plural && (k.gender == anyGender || k.gender == genderByte(p.Gender))
}

// onlyTold reports whether a mention is no more than whom somebody tells of, for whom the
// pronoun may stand that says more in the next sentence: "according to police, a driver
// fled. They said".
func (c *corefer) onlyTold(j int, p lexicon.Pronoun) bool {
	o := &c.mentions[j]
	for t, steps := o.head, 0; t >= 0 && steps < 12; t, steps = c.doc.Tokens[t].Head, steps+1 {
		v := c.doc.Tokens[t].Head
		if v < 0 || !isRel(c.doc.Tokens[t].Rel, "ccomp") {
			continue
		}
		cue := c.cues.Verbs[c.doc.Tokens[v].Lemma]
		if s := c.deps.with(v, "nsubj"); cue.Says() && s >= 0 && c.byHead[s] >= 0 && c.byHead[s] != j {
			k := c.known(c.byHead[s])
			if p.Gender == 'n' {
				return !k.plural && c.cues.Documents[c.doc.Tokens[s].Lemma] // "the report says a bank failed. It says"
			}
			return speaks(k) && c.agrees(k, p)
		}
	}
	s := c.doc.Sentences[c.doc.Tokens[o.head].Sentence]
	for t := s.First; t < s.End; t++ {
		if q := c.byHead[t]; q >= 0 && q != j && c.accorded(t) {
			k := c.known(q)
			return speaks(k) && c.agrees(k, p)
		}
	}
	return false
}

// behindSaid reports whether a verb stands behind what is said, and its subject with it:
// "the guards fled, | they said".
func (c *corefer) behindSaid(v, subject int) bool {
	return c.deps.some(v, func(k int) bool { return k < subject && isRel(c.doc.Tokens[k].Rel, "ccomp") })
}

// leads reports whether a token is the subject of its sentence.
func (c *corefer) leads(t int) bool {
	tok := c.doc.Tokens[t]
	return isRel(tok.Rel, "nsubj") && tok.Head >= 0 && c.doc.Tokens[tok.Head].Head < 0
}

// lastSpeaker returns the mention of who spoke last before a pronoun that says more, which
// nothing else stands for; -1 without one: "Acme said it was sorry. It said that".
func (c *corefer) lastSpeaker(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if !c.spoke(i) || c.quoteAt[m.head] >= 0 {
		return -1
	}
	for j := i - 1; j >= 0; j-- {
		o := &c.mentions[j]
		if c.back(j, i) > window {
			break
		}
		if p.Gender == 'n' && c.back(j, i) == 1 && c.putOut(o.head) {
			return j // "Lee wrote a letter. It said"
		}
		if c.sameSentence(o.head, m.head) || c.quoteAt[o.head] >= 0 || o.pronoun || !c.spoke(j) && !(c.leads(o.head) && c.back(j, i) == 1) {
			continue
		}
		if k := c.known(j); p.Gender == 'n' && k.class == ontology.Group && !k.plural {
			return j // "The group fled. It said"
		}
		if k := c.known(j); c.bareName(k) && p.Gender == 'n' {
			k.class = ontology.Organization // "Acme said … It said": no person
			return j
		}
		if k := c.known(j); c.takesUp(i, j, p) && (!p.Plural || k.plural || collective(k)) {
			return j
		}
	}
	return -1
}

// putOut reports whether a token is a paper that somebody writes or puts out.
func (c *corefer) putOut(t int) bool {
	tok := c.doc.Tokens[t]
	return c.cues.Documents[tok.Lemma] && isRel(tok.Rel, "obj") && c.cues.Issue[c.doc.Tokens[tok.Head].Lemma]
}

// bareName reports whether nothing in a text but a single word that nobody knows for a
// name tells that a chain is a person.
func (c *corefer) bareName(k *knownOf) bool {
	if k.class != ontology.Person || k.wikidata != "" || k.gender != anyGender || len(k.names) != 1 || strings.Contains(k.names[0], " ") {
		return false
	}
	for i := k.first; i <= k.last; i++ {
		if m := &c.mentions[i]; c.known(i) == k && (m.name == "" || m.nameFirst != m.first) {
			return false
		}
	}
	return true
}
