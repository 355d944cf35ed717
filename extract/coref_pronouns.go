package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// pronouns joins each pronoun of the third person with the likeliest mention
// before it: near, a subject, spoken of often, in agreement; a possessive
// prefers the subject of its own clause.
func (c *corefer) pronouns() {
	for i := range c.mentions {
		if p, ok := c.wants(i); ok {
			c.resolve(i, p, c.antecedent(i, p))
		}
	}
}

// wants reports whether a mention is a pronoun of the third person whose
// antecedent is still to be found.
func (c *corefer) wants(i int) (lexicon.Pronoun, bool) {
	m := &c.mentions[i]
	p, ok := c.anaphora.Pronoun(c.doc.Word(m.head))
	return p, ok && m.pronoun && !p.Relative && !p.Speaker && c.known(i).first == i && !c.impersonal(m)
}

// antecedent returns the mention that a pronoun takes up, -1 without one: what
// grammar settles first, then the likeliest.
func (c *corefer) antecedent(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if c.reflexive(m) {
		if j := c.stressed(m); j >= 0 {
			return j
		}
		if s := c.sharedSubject(c.doc.Tokens[m.head].Head); s >= 0 && c.byHead[s] >= 0 {
			return c.byHead[s]
		}
	}
	for _, settled := range []func(int, lexicon.Pronoun) int{c.user, c.whoIs, c.made, c.ownWord, c.client, c.byWhom, c.beside, c.again, c.body, c.saidTogether, c.judged, c.charged, c.fronted, c.cameUpon, c.ledTo, c.ownTeller, c.ledBefore, c.ownSubject, c.relativeOwn} {
		if j := settled(i, p); j >= 0 {
			return j
		}
	}
	if j := c.headed(i, c.likeliest(i, p), p); j >= 0 {
		return j
	}
	return c.lastSpeaker(i, p)
}

// resolve makes a pronoun one with mention j, or with those who stand with it.
func (c *corefer) resolve(i int, p lexicon.Pronoun, j int) {
	m := &c.mentions[i]
	if by := c.together(i, j); p.Plural && by != nil {
		c.members[i] = by
		k, of := c.known(i), c.known(by[0])
		k.class, k.kind = of.class, of.kind
		return
	}
	if j < 0 {
		return
	}
	c.adopt(i, j)
	c.latest[pronounKind(p)] = i
	if k := c.deps.with(m.head, "appos"); k >= 0 && c.byHead[k] >= 0 && c.mentions[c.byHead[k]].name == "" {
		c.join(c.byHead[k], i) // "a native of Oz, she"
	}
}

// takesUp reports whether a pronoun may stand for what mention j stands for.
func (c *corefer) takesUp(i, j int, p lexicon.Pronoun) bool {
	o := &c.mentions[j]
	k := c.known(j)
	if j > i && !c.ahead(i, j) || j == c.fronting {
		return false
	}
	if c.cues.Nobody[c.lemma(o.head)] {
		return false // "“Nobody warned us,” he said"
	}
	if c.inOwnQuote(i, j) || c.presides(i, j) {
		return false
	}
	if s := c.sayer(c.mentions[i].head); k.class == ontology.Document && s >= 0 && c.byHead[s] >= 0 && c.root(c.byHead[s]) == c.root(j) {
		return false // "the study stated that the hole is near, meaning it"
	}
	if o.class == ontology.Role || o.kind == kindOf || o.kind == "Time" || o.demonym || c.onlyDate(o) || k.class == "" && (len(k.names) == 0 || p.Gender == 'm' || p.Gender == 'f') || c.bound(i, j) {
		return false
	}
	if rel, ok := c.anaphora.Pronoun(c.doc.Word(o.head)); o.pronoun && ok && (rel.Speaker || rel.Relative) {
		return false
	}
	if t := c.doc.Tokens[o.head]; o.name != "" && (isRel(t.Rel, "amod") && t.UPOS == "ADJ" || k.class == ontology.Group && isRel(t.Rel, "compound")) {
		return false // "Catholic priests" speaks of the priests
	}
	if s := c.saidOf(o.head); s >= 0 && !c.known(s).pronoun {
		return false // its subject stands for it: "Acme is a company. It"
	}
	if (c.happens(i) || c.arises(i)) && isClass(k.class, ontology.Organization, ontology.Place, ontology.Person, ontology.Group, ontology.Artifact) {
		return false
	}
	if c.commanded(i) && isClass(k.class, ontology.Event, ontology.Concept, ontology.Norm, ontology.Document) {
		return false
	}
	if c.handed(i) && isClass(k.class, ontology.Event, ontology.Concept) {
		return false
	}
	if c.actsAs(o) && k.class == ontology.Person && k.count == 1 {
		return false // "was elected as a member": the member is who was elected
	}
	human := isPeople(k.class)
	if c.speaks(i) && !speaks(k) && !(c.spoke(j) && (k.class == ontology.Concept || c.cues.Documents[c.lemma(o.head)])) || k.kind == "Animal" && c.spoke(i) && !c.spoke(j) || c.toldPress(i, j) || c.setInto(i, j, p) || c.othersTurn(i, j, p) {
		return false
	}
	switch {
	case p.Gender == 'm' || p.Gender == 'f':
		return k.class == ontology.Person && !k.plural && (k.gender == anyGender || k.gender == genderByte(p.Gender))
	case p.Plural:
		if k.kind == "Platform" && isRel(c.doc.Tokens[o.head].Rel, "obl", "nmod") {
			return false // where something was written
		}
		return k.plural || collective(k) && k.class != ontology.Place || c.coordinated(o) || k.class == ontology.Person && len(k.names) == 0 && k.gender == anyGender
	default:
		return !human && !k.plural || k.class == ontology.Group && !k.plural && len(k.names) > 0
	}
}

// actsAs reports whether a phrase tells, behind "as", what somebody is or becomes in what
// a verb tells: "was elected as a member".
func (c *corefer) actsAs(o *mention) bool {
	t := c.doc.Tokens[o.head]
	return o.name == "" && !o.pronoun && !o.definite && isRel(t.Rel, "obl", "nmod") && c.deps.cased(o.head, "as")
}

// saidOf returns the mention of which a clause says that it is what the noun at
// token t names, or that somebody calls it so ("considers the plan | a trap"), -1 where none does.
func (c *corefer) saidOf(t int) int {
	if s := c.deps.with(t, "nsubj"); s >= 0 && c.deps.with(t, "cop") >= 0 {
		return c.byHead[s]
	}
	if tok := c.doc.Tokens[t]; tok.UPOS == "NOUN" && tok.Head >= 0 && tok.Head < t && c.cues.Judging[c.lemma(tok.Head)] != nil && (tok.Rel == "xcomp" || isRel(tok.Rel, "obl") && c.deps.cased(t, "as")) {
		if o := c.deps.with(tok.Head, "obj", "nsubj:pass"); o >= 0 && o < t {
			return c.byHead[o]
		}
	}
	if tok := c.doc.Tokens[t]; tok.Rel == "xcomp" && tok.UPOS == "NOUN" && tok.Head >= 0 && c.deps.with(tok.Head, "obj", "iobj") < 0 { // "remains | a sea of peace"
		if s := c.deps.with(tok.Head, "nsubj"); s >= 0 {
			return c.byHead[s]
		}
	}
	return -1
}

// reflexive reports whether a pronoun is one for the subject of its clause.
func (c *corefer) reflexive(m *mention) bool { return isReflexive(c.doc.Word(m.head)) }

// isReflexive reports whether a pronoun is one that ends in "self".
func isReflexive(word string) bool {
	w := strings.ToLower(word)
	return strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves")
}

// coordinated holds for a phrase joined with others by "and".
func (c *corefer) coordinated(o *mention) bool { return c.deps.with(o.head, "conj") >= 0 }

// onlyDate reports whether a mention is nothing but a day or a time: "Sunday".
func (c *corefer) onlyDate(o *mention) bool {
	return !o.pronoun && inTime(c.doc, o.head) && valueAt(c.doc, o.head).First <= o.first
}
