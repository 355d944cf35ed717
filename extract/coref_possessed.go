package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// possessions joins phrases that are known by their possessor, once it is known whom a
// possessive takes up: "her brother Colin" and, later, "her brother"; and what is told to
// stand against its possessor with the one that it can be: "Acme sued Volta. Its rival".
func (c *corefer) possessions() {
	for i := range c.mentions {
		m := &c.mentions[i]
		p := c.possessorOf(m.head)
		if p < 0 || m.pronoun || m.name != "" || m.kind == kindOf || c.known(i).first != i || len(c.known(i).names) > 0 {
			continue
		}
		if j := c.sameBelonging(i, p); j >= 0 {
			c.join(i, j)
		} else if j := c.against(i, p); j >= 0 {
			c.join(i, j)
		} else if j := c.clientOf(i, p); j >= 0 {
			c.join(i, j)
		} else if j := c.kinOf(i, p); j >= 0 {
			c.join(i, j)
		}
	}
}

// kinOf returns the one person who by what the text told before must be the relative whom a phrase speaks of:
// "Roe's wife, Ann, said | her husband | slept", "the brother of Ann Lee was jailed. He shot | his sister". -1 without
// one, and where several can be meant.
func (c *corefer) kinOf(i, p int) int {
	m := &c.mentions[i]
	if m.plural || !c.anaphora.Couples[c.lemma(m.head)] && len(c.modifiers(m)) > 0 {
		return -1
	}
	found := -1
	for j := i - 1; j >= 0; j-- {
		o := &c.mentions[j]
		noun := o.head
		if o.name != "" {
			noun = c.deps.with(o.head, "nmod:desc") // "her brother | Colin"
		}
		if o.plural || noun < 0 || !c.returned(c.lemma(m.head), c.lemma(noun)) || !c.isSaidOf(j, p) {
			continue
		}
		q := c.relativeOf(o.head, noun)
		if q < 0 || c.root(q) == c.root(p) || c.known(q).class != ontology.Person || c.known(q).plural || !agree(c.known(i), c.known(q)) {
			continue
		}
		if c.isOther(found, q) {
			return -1
		}
		found = q
	}
	return found
}

// returned reports whether somebody who is called by one noun of kin has who calls him so for a relative of the other.
func (c *corefer) returned(noun, other string) bool {
	a := c.anaphora
	first, _ := c.nouns.Kin(noun)
	second, _ := c.nouns.Kin(other)
	return a.Couples[noun] && a.Couples[other] || first.Sibling && second.Sibling || a.Parents[noun] && a.Children[other] || a.Children[noun] && a.Parents[other]
}

// isSaidOf reports whether a phrase that tells of whom somebody is a relative tells it of mention p.
func (c *corefer) isSaidOf(j, p int) bool {
	if c.root(j) == c.root(p) {
		return true
	}
	h := c.mentions[j].head
	t := c.doc.Tokens[h]
	of := c.deps.with(h, "nsubj")
	if of < 0 && isRel(t.Rel, "appos") {
		of = t.Head
	}
	return of >= 0 && c.byHead[of] >= 0 && c.root(c.byHead[of]) == c.root(p)
}

// relativeOf returns whose relative a noun, or the name that it stands before, is: "| her | brother Colin", "the brother of
// | Ann Lee". -1 where the text does not say.
func (c *corefer) relativeOf(head, noun int) int {
	for _, t := range []int{noun, head} {
		if q := c.possessorOf(t); q >= 0 {
			return q
		}
	}
	if of := c.deps.find(noun, func(k int) bool { return k > noun && c.deps.ofPhrase(k) }); of >= 0 {
		if c.deps.with(of, "conj") >= 0 {
			return -1 // one of several, or all of them
		}
		return c.byHead[of]
	}
	return -1
}

// possessorOf returns the mention of whose the thing is that the token names, -1 when the
// text does not say.
func (c *corefer) possessorOf(t int) int {
	if p := c.deps.with(t, "nmod:poss"); p >= 0 {
		return c.byHead[p]
	}
	return -1
}

// sameBelonging returns the last mention before mention i of what was called by its noun
// and has the same possessor, -1 without one. An event, or something told, may be another.
func (c *corefer) sameBelonging(i, p int) int {
	m := &c.mentions[i]
	if !isClass(m.class, ontology.Person, ontology.Group, ontology.Organization, ontology.Place, ontology.Artifact) {
		return -1
	}
	if k := c.known(p); m.class == ontology.Person && k.class != ontology.Person {
		return -1 // "the party's nominee" is another each time
	}
	own := c.modifiers(m)
	for w := range own {
		if c.anaphora.Apart[w] || c.nouns.Ordinal(w) {
			return -1
		}
	}
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= remembered; j-- {
		o := &c.mentions[j]
		if o.pronoun || o.class == ontology.Role || o.kind == kindOf {
			continue
		}
		noun, q := o.head, c.possessorOf(o.head)
		if o.name != "" { // "her brother Colin"
			if noun = c.deps.with(o.head, "nmod:desc"); noun < 0 {
				continue
			}
			if q < 0 {
				q = c.possessorOf(noun)
			}
		}
		if q < 0 || c.root(q) != c.root(p) || c.doc.Tokens[noun].Lemma != c.doc.Tokens[m.head].Lemma {
			continue
		}
		if c.deps.with(o.head, "conj") >= 0 || c.deps.with(m.head, "conj") >= 0 || o.name == "" && (!c.fits(m, o, own) || len(c.modifiers(o)) > len(own)) || m.plural != o.plural || !c.compatible(i, j) {
			return -1
		}
		return j
	}
	return -1
}

// against returns the one that a phrase such as "its rival" can mean: of those of the
// possessor's class whom the text names in the same sentence or the one before, there is
// no other. -1 where the phrase is none such, or several can be meant.
func (c *corefer) against(i, p int) int {
	m, owner := &c.mentions[i], c.known(p)
	if m.plural || !c.anaphora.Against[c.lemma(m.head)] || len(owner.names) == 0 || c.deps.with(m.head, "amod", "compound", "appos", "acl") >= 0 || c.complemented(m) || c.predicateOf(m.head) {
		return -1
	}
	found := -1
	for j := i - 1; j >= 0; j-- {
		o, k := &c.mentions[j], c.known(j)
		if c.doc.Tokens[m.head].Sentence-c.doc.Tokens[o.head].Sentence > 1 {
			break
		}
		if o.name == "" || o.demonym || k.class != owner.class || k.plural || c.root(j) == c.root(p) {
			continue
		}
		if c.isOther(found, j) {
			return -1
		}
		found = j
	}
	if found < 0 {
		return -1
	}
	if a := c.known(i); a.class != owner.class && !a.plural {
		a.class, a.kind = owner.class, owner.kind
	}
	return c.agreeing(i, found)
}

// predicateOf reports whether a clause says that something is what the token names.
func (c *corefer) predicateOf(t int) bool { return c.deps.with(t, "cop") >= 0 || c.deps.cased(t, "as") }

// whoIs returns the person of whom the adjective or the participle behind him tells what a
// possessive within it is part of, -1 without one: "a portrait of John Doe, famous for | his role".
func (c *corefer) whoIs(i int, p lexicon.Pronoun) int {
	t := c.mentions[i].head
	if p.Plural || !isRel(c.doc.Tokens[t].Rel, "nmod:poss") {
		return -1
	}
	for steps := 0; t >= 0 && steps < 5; steps++ {
		tok := c.doc.Tokens[t]
		if isRel(tok.Rel, "acl", "amod") && tok.Rel != "acl:relcl" && 0 <= tok.Head && tok.Head < t {
			if j := c.byHead[tok.Head]; j >= 0 && c.mentions[j].class == ontology.Person && c.takesUp(i, j, p) {
				return j
			}
			return -1
		}
		if !isRel(tok.Rel, "nmod", "obl", "obj", "conj") {
			return -1
		}
		t = tok.Head
	}
	return -1
}

// ownActor reports whether a possessive stands in a clause whose subject is somebody by name whom
// it may mean.
func (c *corefer) ownActor(i, v int) bool {
	m := &c.mentions[i]
	s := c.deps.with(v, "nsubj")
	if c.doc.Tokens[m.head].Rel != "nmod:poss" || s < 0 || s > m.head || c.byHead[s] < 0 || c.byHead[s] == i {
		return false
	}
	p, _ := c.anaphora.Pronoun(c.doc.Word(m.head))
	k := c.known(c.byHead[s])
	return k.class == ontology.Person && !k.plural && len(k.names) > 0 && !p.Plural && (k.gender == anyGender || k.gender == genderByte(p.Gender))
}

// ownSubject returns the subject of the clause of "his" or "her" where it is somebody by name whom
// that may mean, and nobody else stands between them: "Roe was fined for | his | lateness". -1
// without one.
func (c *corefer) ownSubject(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if p.Gender != 'm' && p.Gender != 'f' {
		return -1
	}
	for steps, t := 0, m.head; t >= 0 && steps < 6; steps++ {
		if !c.ownActor(i, t) {
			if c.deps.with(t, "nsubj", "csubj") >= 0 && t != m.head {
				return -1
			}
			t = c.doc.Tokens[t].Head
			continue
		}
		s := c.byHead[c.deps.with(t, "nsubj")]
		for j := s + 1; j < i; j++ {
			if k := c.known(j); k.class == ontology.Person && c.root(j) != c.root(s) && c.mentions[j].head > c.mentions[s].end && !k.plural {
				return -1
			}
		}
		if c.takesUp(i, s, p) {
			return s
		}
		return -1
	}
	return -1
}

// relativeOwn returns whom or what a relative clause is about, where a clause under it has a pronoun for
// its subject that nothing else in between may mean: "the port, which has had problems since | it
// opened". -1 without one.
func (c *corefer) relativeOwn(i int, p lexicon.Pronoun) int {
	t := c.doc.Tokens[c.mentions[i].head]
	if !isRel(t.Rel, "nsubj") || t.Head < 0 || !isRel(c.doc.Tokens[t.Head].Rel, "advcl") || c.deps.with(t.Head, "mark") < 0 {
		return -1
	}
	v := c.doc.Tokens[t.Head].Head
	who := c.deps.with(v, "nsubj")
	if c.doc.Tokens[v].Rel != "acl:relcl" || who < 0 || !isWhPronoun(c.doc.Tokens[who].XPOS) || v > t.Head {
		return -1
	}
	about := c.byHead[c.doc.Tokens[v].Head]
	people := p.Plural || p.Gender == 'm' || p.Gender == 'f'
	if about < 0 || !c.takesUp(i, about, p) || !people && strings.HasPrefix(c.doc.Word(who), "who") {
		return -1
	}
	for j := about + 1; j < i; j++ {
		if c.root(j) != c.root(about) && c.mentions[j].head > who && c.takesUp(i, j, p) {
			return -1
		}
	}
	return about
}
