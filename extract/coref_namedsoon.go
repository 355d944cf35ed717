package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// soon is within how many sentences behind a description the one that it is of may be named.
const soon = 3

// namedSoon joins somebody whom the first lines tell of without a name with the one whom the
// text names soon after as having undergone the same: "A man has been charged with murder. John Doe, who was
// arrested on Monday, …". What has a description of its own, and who speaks, is somebody else.
func (c *corefer) namedSoon() {
	for i := range c.mentions {
		m := &c.mentions[i]
		k := c.known(i)
		if (isPeople(k.class) || c.doc.Tokens[m.head].UPOS == "NUM") && c.inZone(m.head, headline) {
			c.countedAgain(i)
		}
		if k.class != ontology.Person {
			continue
		}
		if c.inZone(m.head, headline) {
			c.toldAgain(i)
			continue
		}
		if s := c.sentenceOfBody(m.head); s > 1 {
			break
		}
		if m.pronoun || m.name != "" || m.plural || len(k.names) > 0 || k.first != i && !c.inZone(c.mentions[k.first].head, headline) || !c.deps.indefinite(m.head) {
			continue
		}
		if suffered := c.undergone(m.head); len(suffered) > 0 {
			if j := c.namedSoonAs(i, suffered); j >= 0 {
				c.join(i, j)
				continue
			}
		}
		if j := c.titledSoon(i); j >= 0 {
			c.join(i, j)
		}
	}
}

// titledSoon returns the mention of the only one whom the text gives the office by which its first
// words tell who acts: "A federal judge has stopped the sale. … Judge Jane Roe said". -1 without one, or
// where the text brings in another of the office.
func (c *corefer) titledSoon(i int) int {
	m, found := &c.mentions[i], -1
	if t, ok := c.nouns.Title(c.lemma(m.head)); !ok || !t.Before || !c.isSubject(m.head) {
		return -1
	}
	for j := i + 1; j < len(c.mentions); j++ {
		o := &c.mentions[j]
		if o.class != ontology.Person || c.root(j) == c.root(i) {
			continue
		}
		if o.name == "" {
			if c.lemma(o.head) == c.lemma(m.head) && (o.plural || !o.definite) {
				return -1
			}
			continue
		}
		noun := c.describing(o)
		if noun < 0 || c.lemma(noun) != c.lemma(m.head) || found >= 0 && c.root(found) == c.root(j) {
			continue
		}
		if found >= 0 || c.known(j).first != j || c.sentencesBetween(m.head, o.head) > nearHeadline || !c.holdsNow(noun) {
			return -1
		}
		found = j
	}
	return found
}

// holdsNow reports whether nothing before the noun of an office says that somebody had it once, or
// is under who has it.
func (c *corefer) holdsNow(noun int) bool {
	for t := noun - 1; c.sameSentence(t, noun) && noun-t <= 4; t-- {
		if w := c.lemma(t); c.anaphora.Under[w] || c.anaphora.Past[w] {
			return false
		}
	}
	return true
}

// sentenceOfBody counts the sentences of the text below the headline before that of a token.
func (c *corefer) sentenceOfBody(t int) int {
	n := 0
	for s := c.doc.Tokens[t].Sentence - 1; s >= 0; s-- {
		if c.inZone(c.doc.Sentences[s].First, headline) || c.inZone(c.doc.Sentences[s].First, dateline) {
			break
		}
		n++
	}
	return n
}

// namedSoonAs returns the mention of the one named soon behind description i to whom
// something of the same happens; -1 when there is none, or somebody else of whom that is told stands between.
func (c *corefer) namedSoonAs(i int, suffered []*ontology.Type) int {
	m := &c.mentions[i]
	for j := i + 1; j < len(c.mentions); j++ {
		o := &c.mentions[j]
		if c.sentencesBetween(m.head, o.head) > soon {
			return -1
		}
		if o.class != ontology.Person || o.pronoun || c.root(j) == c.root(i) || c.sentencesBetween(m.head, o.head) < 1 {
			continue
		}
		aged := c.ageBehind(o) != "" && c.sentencesBetween(m.head, o.head) == 1 && c.leads(o.head) && !c.says(o.head)
		if !c.undergoes(o.head, suffered) && !c.resident(o) && !aged {
			continue
		}
		day, other := c.dayOf(m.head), c.dayOf(o.head)
		if o.name == "" || o.nameEnd-o.nameFirst < 2 || c.known(j).first != j || c.describedAsWhat(o) || day != "" && other != "" && day != other {
			return -1
		}
		return j
	}
	return -1
}

// describedAsWhat reports whether a text says of a name by a noun what it names: a "Dr." is anybody.
func (c *corefer) describedAsWhat(o *mention) bool {
	d := c.describing(o)
	if d < 0 {
		return false
	}
	_, honorific := c.nouns.Honorific(c.doc.Word(d))
	return !honorific
}

// undergoes reports whether something of the types happens to whom a phrase stands for.
func (c *corefer) undergoes(t int, types []*ontology.Type) bool {
	return slices.ContainsFunc(c.undergone(t), func(u *ontology.Type) bool { return slices.Contains(types, u) })
}

// resident reports whether a text says of somebody, between commas, where he lives, as it does
// when it names whom it told of before: "John Doe, of no fixed address, …".
func (c *corefer) resident(o *mention) bool {
	if o.name == "" || o.nameEnd+1 >= len(c.doc.Tokens) || c.doc.Word(o.nameEnd) != "," {
		return false
	}
	return c.deps.some(o.head, func(k int) bool {
		return c.deps.ofPhrase(k) && c.deps.with(k, "case") == o.nameEnd+1
	})
}

// undergone returns the types of what happens to somebody in the clause of which a phrase is
// the passive subject or the object, or in one that tells more of him, or as a noun tells: "the killing of a man".
func (c *corefer) undergone(t int) []*ontology.Type {
	var out []*ontology.Type
	add := func(v int) {
		for _, f := range c.frames.Verb(c.doc.Tokens[v].Lemma) {
			if f.Plain() && f.Has("O") {
				out = append(out, f.Type)
			}
		}
	}
	bare := func(v int) bool { // "man charged"
		return c.doc.Tokens[t].Rel == "nsubj" && (c.doc.Tokens[v].XPOS == "VBN" || c.inZone(v, headline) && c.doc.Tokens[v].XPOS == "VBD") && c.deps.with(v, "aux", "obj", "ccomp", "xcomp") < 0
	}
	if v := c.doc.Tokens[t].Head; v >= 0 && (c.doc.Tokens[t].Rel == "nsubj:pass" || bare(v) || c.doc.Tokens[t].Rel == "obj" && isVerb(c.doc.Tokens[v].UPOS)) {
		add(v)
		for _, w := range c.deps.of(v) {
			if c.doc.Tokens[w].Rel == "conj" && c.deps.passive(w) {
				add(w)
			}
		}
	}
	for _, v := range c.deps.of(t) {
		if v > t && isRel(c.doc.Tokens[v].Rel, "acl") && c.deps.passive(v) {
			add(v)
		}
	}
	if v := c.doc.Tokens[t].Head; v >= 0 && c.doc.Tokens[t].Rel == "nsubj" { // "a man appeared in court charged"
		for _, w := range c.deps.of(v) {
			if w > v && isRel(c.doc.Tokens[w].Rel, "advcl") && c.doc.Tokens[w].XPOS == "VBN" && c.deps.with(w, "nsubj", "aux", "mark", "case") < 0 {
				add(w)
			}
		}
	}
	if n := c.doc.Tokens[t].Head; n >= 0 && n < t && c.deps.ofPhrase(t) {
		noun := c.doc.Tokens[n].Lemma
		if c.doc.Tokens[n].XPOS == "VBG" {
			noun = strings.ToLower(c.doc.Word(n)) // "the killing of"
		}
		for _, f := range c.frames.Noun(noun) {
			if slices.ContainsFunc(f.Slots, func(s lexicon.Slot) bool { return s.Place == "of" && s.Role == "target" && s.Must }) {
				out = append(out, f.Type)
			}
		}
	}
	return out
}

// dayOf returns the day of the week that the clause about a phrase names, "" without one.
func (c *corefer) dayOf(t int) string {
	v := c.doc.Tokens[t].Head
	for _, k := range c.deps.of(t) {
		if isRel(c.doc.Tokens[k].Rel, "acl") && c.deps.passive(k) {
			v = k
		}
	}
	if v < 0 {
		return ""
	}
	first, end := c.deps.phrase(v)
	for k := first; k < end; k++ {
		if c.cues.Calendar.Weekdays[strings.ToLower(c.doc.Word(k))] > 0 {
			return strings.ToLower(c.doc.Word(k))
		}
	}
	return ""
}
