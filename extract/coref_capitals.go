package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// metonyms takes the name of a capital for its country where the text makes
// it act: the government is meant, not the town.
func (c *corefer) metonyms() {
	for i := range c.mentions {
		m := &c.mentions[i]
		stands := c.standsFor(m)
		if stands == nil || c.isTown(m) {
			continue
		}
		*m = *stands
		c.about[i] = c.first(i)
	}
}

// standsFor returns the mention as that of the country it is the capital of,
// nil when it is no capital or the country is not known to the article.
func (c *corefer) standsFor(m *mention) *mention {
	if m.metonym == "" {
		return nil
	}
	for j := range c.mentions {
		o := &c.mentions[j]
		if o.class == ontology.Place && o.kind == "Country" && foldName(o.name) == foldName(m.metonym) {
			out := *m
			out.kind, out.name, out.wikidata, out.country = o.kind, o.name, o.wikidata, o.country
			return &out
		}
	}
	return nil
}

// isTown reports whether the words around a capital's name make it a place to
// be in or to go to.
func (c *corefer) isTown(m *mention) bool {
	t := c.doc.Tokens[m.head]
	if words := strings.Fields(c.doc.Span(m.nameFirst, m.nameEnd)); len(words) > 0 && c.anaphora.Towns[words[len(words)-1]] {
		return true // "Norland City"
	}
	if c.placeOnly(m.head) || c.saidCapital(m.head) {
		return true
	}
	for _, k := range c.deps.of(m.head) {
		child := c.doc.Tokens[k]
		if isRel(child.Rel, "appos", "conj") || isRel(child.Rel, "nmod") && !isRel(child.Rel, "nmod:poss") {
			if k := c.byHead[k]; k >= 0 && c.mentions[k].class == ontology.Place && c.mentions[k].metonym == "" {
				return isRel(child.Rel, "appos", "nmod") || c.mentions[k].kind == "City"
			}
		}
	}
	if t.Head < 0 {
		return false
	}
	governor := c.doc.Tokens[t.Head]
	if k := c.byHead[t.Head]; k >= 0 && c.mentions[k].class == ontology.Place && c.mentions[k].kind != "Country" && isRel(t.Rel, "appos", "list", "nmod:poss", "nmod:unmarked") {
		return true // "Lewisham, London", "London's Hyde Park"
	}
	if isRel(t.Rel, "conj") && (c.placeOnly(t.Head) || c.isPlainTown(t.Head)) {
		return true // "in Zenda and Strelsau"
	}
	if c.besidePlace(m) {
		return true
	}
	from, travels := c.deps.with(m.head, "case"), c.anaphora.Travels(strings.ToLower(governor.Lemma))
	switch {
	case from < 0:
		return isRel(t.Rel, "obj") && travels && isVerb(governor.UPOS) || isRel(t.Rel, "compound") && c.anaphora.Meetings[strings.ToLower(governor.Lemma)]
	case travels, c.doc.Tokens[from].Lemma == "from" && isRel(t.Rel, "obl"), c.anaphora.Way[c.doc.Tokens[from].Lemma] && c.takesPeople(t.Head):
		return true
	}
	return c.anaphora.Way[c.doc.Tokens[from].Lemma] && c.onItsWay(m.head)
}

// saidCapital reports whether a sentence says of a town that it is or becomes a capital, or of the
// capital that it is the town: "Strelsau is the capital of Ruritania".
func (c *corefer) saidCapital(t int) bool {
	said := func(noun, sub int) bool {
		return noun >= 0 && sub >= 0 && c.deps.with(noun, "cop") >= 0 && c.deps.with(noun, "nsubj") == sub
	}
	if sub := c.deps.with(t, "nsubj"); said(t, sub) {
		return c.capitals[c.lemma(sub)]
	}
	noun := c.doc.Tokens[t].Head
	if noun >= 0 && isRel(c.doc.Tokens[t].Rel, "nsubj") && isVerb(c.doc.Tokens[noun].UPOS) { // "became the capital"
		noun = c.deps.with(noun, "xcomp")
		return noun > t && c.capitals[c.lemma(noun)]
	}
	return said(noun, t) && c.capitals[c.lemma(noun)]
}

// placeOnly reports whether a word before a noun makes it a place: "in Strelsau".
func (c *corefer) placeOnly(t int) bool {
	return c.deps.some(t, func(k int) bool {
		return isRel(c.doc.Tokens[k].Rel, "case") && c.anaphora.PlaceOnly(c.doc.Tokens[k].Lemma)
	})
}

// isPlainTown reports whether a token names a place that is neither a country nor its capital.
func (c *corefer) isPlainTown(t int) bool {
	k := c.byHead[t]
	return k >= 0 && c.mentions[k].class == ontology.Place && c.mentions[k].kind != "Country" && c.mentions[k].metonym == "" && c.mentions[k].name != ""
}

// takesPeople reports whether the object of a verb are people, who can only be sent or
// brought to a town: "sent | a delegation to Strelsau", where a letter goes to the country.
func (c *corefer) takesPeople(v int) bool {
	o := c.deps.with(v, "obj")
	return o >= 0 && isVerb(c.doc.Tokens[v].UPOS) && c.byHead[o] >= 0 && isPeople(c.mentions[c.byHead[o]].class)
}

// onItsWay reports whether a phrase says from or to where somebody goes beside one that
// says the other: "on the way from | Strelsau to Zenda".
func (c *corefer) onItsWay(t int) bool {
	own, head := c.deps.preposition(t), c.doc.Tokens[t].Head
	other := func(k int) bool {
		p := c.deps.preposition(k)
		return k != t && c.anaphora.Way[p] && p != own && c.byHead[k] >= 0 && c.mentions[c.byHead[k]].class == ontology.Place
	}
	return slices.ContainsFunc(c.deps.of(head), other) || slices.ContainsFunc(c.deps.of(t), other) || other(head)
}

// besidePlace reports whether a name stands with a noun for a place, or with the
// office of a town: "the city of Strelsau", "a hospital near Strelsau", "the
// Ruritanian capital, Strelsau", "Strelsau airport", "a Strelsau court", "the mayor of Strelsau",
// "Strelsau-based", or in what somebody comes from.
func (c *corefer) besidePlace(m *mention) bool {
	t := c.doc.Tokens[m.head]
	governor := c.doc.Tokens[t.Head]
	lemma := strings.ToLower(governor.Lemma)
	if isRel(t.Rel, "nmod:poss") {
		return false
	}
	if noun, ok := c.nouns.Head(lemma); ok && noun.Class == ontology.Place && governor.UPOS == "NOUN" && isRel(t.Rel, "nmod", "appos", "compound", "flat") {
		return true
	}
	if noun, ok := c.nouns.Head(lemma); ok && noun.Class == ontology.Organization && noun.Kind != governmentBody && isRel(t.Rel, "compound") {
		return true
	}
	if title, ok := c.nouns.Title(lemma); ok && title.Kind == "RegionalLeader" && isRel(t.Rel, "nmod", "compound") {
		return true
	}
	if m.head+1 < len(c.doc.Tokens) && c.doc.Word(m.head+1) == "-" && c.anaphora.Travels(lemma) {
		return true
	}
	for _, k := range c.deps.of(m.head) {
		if noun, ok := c.nouns.Head(c.lemma(k)); ok && noun.Class == ontology.Place && isRel(c.doc.Tokens[k].Rel, "compound", "nmod:desc") && c.doc.Tokens[k].UPOS == "NOUN" {
			return true
		}
	}
	return c.deps.with(m.head, "cop") >= 0 && c.deps.cased(m.head, "from")
}
