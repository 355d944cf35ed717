package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// governmentBody is the kind of ministries and agencies.
const governmentBody = "GovernmentBody"

// namedBetween returns the name of a thing of the general noun's kind that the
// sentence of mention i speaks of before it, or the one before tells of, since what was called by the noun,
// in an earlier sentence, as mention j: it is what the noun takes up now. -1 when
// there is none.
func (c *corefer) namedBetween(i, j int, noun string) int {
	m := &c.mentions[i]
	if c.sameSentence(c.mentions[j].head, m.head) || c.deps.with(m.head, "nmod") >= 0 {
		return -1 // "the state of emergency" is no state
	}
	k := c.namedKind(i, noun)
	want, _ := c.nouns.Head(noun)
	if k <= j || k < 0 || want.Kind == "" || c.mentions[k].demonym || c.root(k) == c.root(j) {
		return -1
	}
	fresh := c.newlyNamed(k, want.Kind)
	if kind := c.known(k).kind; kind != want.Kind && !(fresh && kind == "") {
		return -1
	}
	named := c.doc.Tokens[c.mentions[k].head]
	if behind := c.doc.Tokens[m.head].Sentence - named.Sentence; behind > 1 || behind == 1 && !isRel(named.Rel, "nsubj") && !fresh {
		return -1
	}
	return k
}

// namedOften returns the name of a body of the general noun's kind that the text speaks of again and again, also
// since it spoke once, and of another, of one that mention j calls by the noun: "leased from an Irish company. Acme
// called … | The company". -1 when there is none.
func (c *corefer) namedOften(i, j int, noun string) int {
	o := &c.mentions[j]
	if o.name != "" || o.definite || o.class != ontology.Organization || c.known(j).count > 1 || !isRel(c.doc.Tokens[o.head].Rel, "obl", "nmod") {
		return -1
	}
	k := c.namedKind(i, noun)
	if k < 0 || c.known(k).count < 3 {
		return -1
	}
	for t := j + 1; t < i; t++ {
		if c.root(t) == c.root(k) && !c.sameSentence(c.mentions[t].head, o.head) {
			return k
		}
	}
	return -1
}

// newlyNamed reports whether a mention is the first of a name, with the noun for its kind:
// "who worked at the manufacturer Acme".
func (c *corefer) newlyNamed(k int, kind string) bool {
	noun := c.describing(&c.mentions[k])
	if c.known(k).first != k || noun < 0 {
		return false
	}
	called, _ := c.nouns.Head(c.doc.Tokens[noun].Lemma)
	return called.Kind == kind
}

// namedKind returns the last name of a thing of the kind that a general noun
// says: "the company" for a company named before.
func (c *corefer) namedKind(i int, noun string) int {
	m := &c.mentions[i]
	class := c.anaphora.Generic(noun)
	if class == "" || class == ontology.Person || c.complemented(m) || m.plural {
		return -1
	}
	for w := range c.modifiers(m) {
		if c.anaphora.Apart[w] || c.nouns.Ordinal(w) {
			return -1 // "the previous law"
		}
	}
	want, ok := c.nouns.Head(noun)
	if c.named(m) {
		return c.namedParty(i) // "the Acme party" is no party named before
	}
	if !ok || class == ontology.Place && (want.Kind == "Region" || want.Kind == "Facility" || want.Kind == "State") && c.compounded(m) {
		return -1 // "the hibernation area" is no region named before, nor "the welfare state" one
	}
	best, weight, land := -1, 0.0, c.landIn(m)
	for j := range c.withinReach(i, class == ontology.Place && len(c.modifiers(m)) == 0) {
		o := &c.mentions[j]
		if o.name == "" || o.demonym && want.Kind != "Country" || o.class != class || o.kind == "" && isRel(want.Kind, "State", "Region", "Country", facility) {
			continue
		}
		if !(c.kindsAgree(want.Kind, o.kind) && c.kindsAgree(want.Kind, c.known(j).kind) || c.isState(want.Kind, o)) || !c.compatible(i, j) {
			continue
		}
		if o.kind == want.Kind && c.inOther(m, o) {
			continue // "the capital in Oz" is no other city
		}
		if c.capitals[noun] && o.metonym == "" && len(c.modifiers(m)) == 0 {
			continue // a town that is no country's first is not "the capital"
		}
		if want.Kind == courtKind && c.narrowedOtherwise(m, c.modifiers(o)) {
			continue // "the appeals court" is not the Supreme Court
		}
		if o.kind == "" && c.calledOther(o, class) || c.ofOtherLand(m, o) {
			continue // the Hall of Fame is no group, and "the Norlandish bloc" not the United Nations
		}
		if c.saidOfOtherLand(i, j, land) || !c.watchesOver(o, noun) || want.Kind == media && c.otherOutlet(o, noun) || c.anaphora.SelfNamed[noun] && !c.saysItIs(o, noun, want.Kind) {
			continue
		}
		if class == ontology.Organization && o.kind != want.Kind && (c.compounded(m) || o.kind == "" && want.Kind == governmentBody && len(c.modifiers(m)) > 0) {
			continue // "the environment ministry" is no university, nor the interior ministry Radio One
		}
		w := 1/(1+float64(min(c.sentencesBetween(o.head, m.head), reach))) + 0.05*float64(min(c.known(j).count, 10))
		if class == ontology.Place && c.broughtTo(o) {
			w -= 0.25
		}
		if isRel(c.doc.Tokens[o.head].Rel, "nsubj") || c.newlyNamed(j, want.Kind) {
			w += 0.3
		}
		if c.lemma(o.head) == noun || c.calledBy(c.known(j).first, noun) {
			w += 0.3
		}
		if w > weight {
			best, weight = j, w
		}
	}
	switch {
	case want.Kind != "Country":
	case best < 0:
		return c.onlyCountry(i)
	case c.contested(i, best):
		return -1
	}
	return best
}

// calledBy reports whether a noun describes a name where the text first has it: "the mining company | Acme".
func (c *corefer) calledBy(first int, noun string) bool {
	d := c.describing(&c.mentions[first])
	return d >= 0 && c.lemma(d) == noun
}

// inOther reports whether a phrase tells that its place is in one of the sort of another place
// and is not that: "the capital | in Oz" is not Velmar.
func (c *corefer) inOther(m, o *mention) bool {
	return c.deps.some(m.head, func(k int) bool {
		i := c.byHead[k]
		return k > m.head && i >= 0 && isRel(c.doc.Tokens[k].Rel, "nmod") && c.mentions[i].name != "" && c.mentions[i].class == o.class && c.mentions[i].kind == o.kind && c.mentions[i].name != o.name
	})
}

// isState reports whether a name is of a part of a country that a noun for a state of one
// may take up.
func (c *corefer) isState(want string, o *mention) bool {
	return want == "State" && o.kind == "Region" && o.country != ""
}

// onlyBare returns the last mention before mention i of the one place of the kind that
// its noun says whose name does not say itself what it is: "the river" for the Thames,
// "the museum" for the Louvre. -1 without one, and with several.
func (c *corefer) onlyBare(i int, noun string) int {
	m := &c.mentions[i]
	want, ok := c.nouns.Head(noun)
	if !ok || m.plural || !c.anaphora.Bare[noun] || want.Class != ontology.Place || len(c.modifiers(m)) > 0 || c.complemented(m) {
		return -1
	}
	last := -1
	for j := c.since(i); j < i; j++ {
		o := &c.mentions[j]
		if k := c.known(j); o.name == "" || k.class != ontology.Place || k.kind != want.Kind || o.demonym {
			continue
		}
		if _, told := c.nouns.Head(c.lemma(o.head)); told || c.isOther(last, j) {
			return -1
		}
		last = j
	}
	if last < 0 || c.sentencesBetween(c.mentions[last].head, m.head) > reach || !c.compatible(i, last) {
		return -1
	}
	return last
}

// onlyFirm returns the last mention before mention i of the one body with a name of which
// a phrase can tell what sort of firm or group it is: "the Danish shipping company", "the
// aid group", "Norway's largest bank". -1 where the text named two that it can mean, or the phrase is of another
// country.
func (c *corefer) onlyFirm(i int) int {
	m := &c.mentions[i]
	noun := c.lemma(m.head)
	want, ok := c.nouns.Head(noun)
	if !ok || m.plural || want.Class != ontology.Group && want.Kind != company && want.Kind != association || c.anaphora.Generic(noun) != ontology.Organization || len(c.modifiers(m)) == 0 || c.complemented(m) || !c.greatest(m) && (c.possessed(m) || c.named(m) || c.tellsApart(m)) {
		return -1
	}
	if v := c.doc.Tokens[m.head].Head; v >= 0 && isRel(c.doc.Tokens[m.head].Rel, "obj") && c.frames.Some(c.lemma(v), founds) {
		return -1 // "would create the world's second-largest brewer"
	}
	land, last := c.landIn(m), -1
	for j := c.since(i); j < i; j++ {
		o, k := &c.mentions[j], c.known(j)
		if len(k.names) > 0 && c.saidOfOtherLand(i, j, land) {
			continue
		}
		if o.pronoun || k.class != ontology.Organization || k.plural || c.cues.Outlets[k.kind] {
			continue
		}
		if len(k.names) == 0 {
			if c.lemma(o.head) == noun && c.sentencesBetween(o.head, m.head) <= reach {
				return -1 // another that goes by the noun
			}
			continue
		}
		if k.kind == "" && c.calledOther(o, k.class) || k.kind != want.Kind && k.kind != "" && !(want.Class == ontology.Group && k.kind == association) || land != "" && c.ofOtherLand(m, o) {
			continue
		}
		if c.isOther(last, j) {
			return -1
		}
		last = j
	}
	if last < 0 || c.sentencesBetween(c.mentions[last].head, m.head) > reach/2 {
		return -1
	}
	if a := c.known(i); a.class != ontology.Organization {
		a.class, a.kind = ontology.Organization, ""
	}
	return c.agreeing(i, last)
}

// founds reports whether a frame tells that its object comes into being.
func founds(f lexicon.VerbFrame) bool { return f.Plain() && f.Type.ID == "FOUND" && f.Has("O") }

// company is the kind of firms.
const company = "Company"

// association is the kind of groups that people join or that help others.
const association = "Association"

// facility is the kind of buildings and other places that people made.
const facility = "Facility"

// calledOther reports whether the noun that a name ends in, or has before its "of", is
// for things of another class. Firms are called after what they make ("Acme Steel").
func (c *corefer) calledOther(o *mention, class ontology.Class) bool {
	noun, ok := c.nouns.Head(c.lemma(o.head))
	makes := class == ontology.Organization && o.head == o.nameEnd-1 && isClass(noun.Class, ontology.Artifact, ontology.Concept)
	return ok && noun.Class != class && !makes
}
