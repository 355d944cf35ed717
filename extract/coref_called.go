package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// What a thing may be called by, and of what class and kind it then is.

// calledLike reports whether a thing was called by a noun like another, before
// its name too, or in its name: "the storm" for "Hurricane Ida", "the mountain" for
// "Mount Ida".
func (c *corefer) calledLike(o *mention, noun string) bool {
	if o.name == "" {
		return c.anaphora.Alike(noun, c.lemma(o.head))
	}
	if _, office := c.nouns.Title(noun); office && o.class == ontology.Person {
		return false // offices knows who holds it
	}
	if t := o.nameFirst - 1; t >= 0 && c.doc.Tokens[t].UPOS == "NOUN" && c.anaphora.Alike(noun, c.lemma(t)) {
		return true // "the outlet Norwire" for "the paper", however the parse hangs it
	}
	for t := o.nameFirst; t < o.nameEnd; t++ {
		lemma, ends := c.lemma(t), t == o.nameFirst || t == o.nameEnd-1
		if o.class == ontology.Event && c.anaphora.Alike(noun, lemma) || ends && o.class != ontology.Person && c.anaphora.Broader(noun, lemma) {
			return true
		}
	}
	return c.isWork(o, noun)
}

// isWork reports whether a name that nothing else is known of may be the title of a work
// such as a noun says: "the film" for “The Lanterns of Oz”.
func (c *corefer) isWork(o *mention, noun string) bool {
	k, ok := c.nouns.Head(noun)
	return ok && k.Kind == "Work" && o.class == "" && (o.nameEnd-o.nameFirst > 2 || o.first > 0 && isQuoteMark(c.doc.Word(o.first-1)))
}

// isLand reports whether a noun is for a country, a town or another stretch of land.
func (c *corefer) isLand(noun string) bool {
	k, ok := c.nouns.Head(noun)
	return ok && k.Class == ontology.Place && k.Kind != "Facility"
}

// oneThing reports whether two mentions may be one thing though their nouns are of two
// classes, as "a refugee camp" and "the camp" are, or "a painting" and "the work".
func (c *corefer) oneThing(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	a, b := c.known(i), c.known(j)
	if a.class == b.class || isClass(a.class, ontology.Person, ontology.Role) || isClass(b.class, ontology.Person, ontology.Role) || o.kind == kindOf || o.kind == "Time" {
		return false
	}
	alike := func(t int) bool {
		return t >= 0 && c.anaphora.Alike(c.lemma(m.head), c.lemma(t))
	}
	if o.name != "" && !alike(o.nameEnd-1) && !alike(o.nameFirst-1) {
		return false // the Oslo Fire Service is no fire
	}
	return a.plural == b.plural && len(a.names) == 0 && !nested(m, o)
}

// ofItsKind reports whether a mention is of the very kind that a noun says.
func (c *corefer) ofItsKind(j int, noun string) bool {
	want, _ := c.nouns.Head(noun)
	return want.Kind != "" && c.known(j).kind == want.Kind
}

// landsAgree reports whether a noun for a place may take up one of the kind: no nation
// is a state of one.
func (c *corefer) landsAgree(noun, kind string) bool {
	want, _ := c.nouns.Head(noun)
	return want.Kind == kind || want.Kind != "Country" && kind != "Country" || kind == ""
}

// saysItIs reports whether a name says that what has it is what a noun says, or a body of
// its kind and of no wider one.
func (c *corefer) saysItIs(o *mention, noun, kind string) bool {
	for t := o.nameFirst; t < o.nameEnd; t++ {
		if c.anaphora.Alike(noun, c.lemma(t)) {
			return true
		}
	}
	called := c.describing(o)
	return o.kind == kind && kind != governmentBody || called >= 0 && strings.EqualFold(c.doc.Tokens[called].Lemma, noun)
}

// otherOutlet reports whether the text calls an outlet with a name by a noun for one of
// another sort: the news agency ANP is no newspaper.
func (c *corefer) otherOutlet(o *mention, noun string) bool {
	called := -1
	if t := o.head; t >= o.nameEnd && !hasUpper(c.doc.Word(t)) {
		called = t
	} else {
		called = c.describing(o)
	}
	if called < 0 {
		return false
	}
	lemma := c.lemma(called)
	known, ok := c.nouns.Head(lemma)
	return ok && known.Kind == media && !c.anaphora.Alike(noun, lemma) && !c.anaphora.Broader(lemma, noun)
}

// media is the kind of what tells the news, of whatever finer kind it is.
const media = "Media"

// kindsAgree reports whether what is of one kind may be called by a noun of another: a newspaper is
// one of the media, whatever is no outlet may be an association, and a public body if it is no
// firm either.
func (c *corefer) kindsAgree(want, have string) bool {
	return want == have || want == "" || have == "" || want == media && c.cues.Outlets[have] || !c.cues.Outlets[have] && (want == "Association" || want == governmentBody && have != "Company" && have != "Association")
}

// compatible reports whether two mentions may be one thing: their chains
// agree and neither stands inside the other's phrase.
func (c *corefer) compatible(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	return agree(c.known(i), c.known(j)) && o.class != ontology.Role && o.kind != kindOf && !nested(m, o) && !c.actsOn(j, i)
}

// nested reports whether the head of one mention stands inside the other's phrase.
func nested(m, o *mention) bool {
	return o.first <= m.head && m.head < o.end || m.first <= o.head && o.head < m.end
}
