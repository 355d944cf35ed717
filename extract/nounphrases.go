package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// nounPhrase returns the mention of a phrase with a common noun for its head,
// classed by the noun, or by the name right before it when that names a thing
// of the noun's class ("the Acme Rover limousine").
func (n *namer) nounPhrase(i int) mention {
	t := n.doc.Tokens[i]
	first, end := n.phrase(i)
	m := mention{first: first, end: end, head: i, plural: t.XPOS == "NNS" || t.XPOS == "NNPS"}
	for _, c := range n.deps.of(i) {
		switch k := n.doc.Tokens[c]; {
		case isRel(k.Rel, "det") && n.definiteArticle(c), isRel(k.Rel, "nmod:poss"):
			m.definite = true
		case isRel(k.Rel, "nummod") && k.Lemma != "1" && k.Lemma != "one":
			m.plural = true
		}
	}
	m.class, m.kind = n.kindAtNoun(i)
	if k := n.numberedFirst(i); k >= 0 && m.definite {
		m.class, m.kind = n.kindAtNoun(k) // "the first article and | the second"
	}
	if c := n.counted(i); c >= 0 {
		noun, _ := n.countable(c)
		m.class, m.kind = noun.Class, noun.Kind
		m.plural = m.plural || t.UPOS != "NUM" && isRel(n.doc.Tokens[c].XPOS, "NNS", "NNPS") && !n.numbered(i) || t.UPOS == "NUM" && t.Lemma != "1" && t.Lemma != "one"
	}
	if m.class == "" {
		m.class = ontology.Concept
	}
	if isClass(m.class, ontology.Event, ontology.Concept) && t.Rel == "nsubj" && t.Head > i && n.nouns.Body(t.Lemma) && n.doc.Tokens[t.Head].UPOS == "VERB" && n.voices(n.doc.Tokens[t.Head].Lemma) {
		m.class, m.kind = ontology.Organization, "" // "the inquiry | recommended a ban"
	}
	if m.class == ontology.Event && isRel(t.Rel, "obj", "iobj") && t.Head >= 0 && t.Head < i && n.nouns.Audience(t.Lemma) && n.hearers[n.doc.Tokens[t.Head].Lemma] {
		m.class, m.kind = ontology.Group, "" // "told | a news conference"
	}
	if m.class == ontology.Person && m.definite && t.XPOS == "JJ" {
		m.plural = true // "the dead"
	}
	if n.deps.aged(i) && n.deps.with(i, "det") >= 0 {
		m.class, m.kind, m.plural = ontology.Person, "", false // "the 24-year-old", and not the old
	}
	if m.class == ontology.Person && m.plural {
		m.class = ontology.Group
	}
	if m.class == ontology.Person {
		m.gender = n.nounGender(i)
	}
	m.end = n.withoutPlace(&m)
	m.end = n.withoutTime(&m)
	for m.end-1 > i && n.doc.Tokens[m.end-1].UPOS == "ADV" {
		m.end-- // "researchers | mostly | from Norland"
	}
	before := i - 1
	for before > first && n.nameAt[before] < 0 && n.doc.Tokens[before].Head == i && isRel(n.doc.Tokens[before].Rel, "compound") {
		before-- // "the Ruritel | news agency"
	}
	if before >= first && n.nameAt[before] >= 0 && n.spans[n.nameAt[before]].class == ontology.Person && n.nouns.Camp(strings.ToLower(t.Lemma)) {
		m.class, m.kind = ontology.Organization, ""
	}
	if before >= first && n.nameAt[before] >= 0 && !n.anaphora.Organs[strings.ToLower(t.Lemma)] && n.doc.Tokens[n.spans[n.nameAt[before]].head].Head == i {
		if p := n.spans[n.nameAt[before]]; p.class == m.class && !m.plural && !p.demonym && (p.class == ontology.Artifact || p.class == ontology.Organization && p.kind != "" && !organOf(p.kind, m.kind)) {
			m.nameFirst, m.nameEnd, m.name, m.wikidata, m.country = p.first, p.end, p.name, p.wikidata, p.country
		}
	}
	return m
}

// nounOf returns what is known of a noun together with the one behind its
// "of": a "state of emergency" is no state.
func (n *namer) nounOf(i int) (lexicon.Noun, bool) {
	if i+2 >= len(n.doc.Tokens) || n.doc.Token(i+1).Lemma != "of" {
		return lexicon.Noun{}, false
	}
	return n.nouns.Whole(strings.ToLower(n.doc.Tokens[i].Lemma + " of " + n.doc.Token(i+2).Lemma))
}

// counted returns the noun behind "of" that a word of number or share counts
// out, and whose class it shares: "several of the vessels", "a number of
// senators". -1 when it counts nothing. A noun that names a quantity as such
// does so without "the": "the number of senators" is a number.
func (n *namer) counted(i int) int {
	t := &n.doc.Tokens[i]
	counts := isRel(t.UPOS, "NUM", "DET", "PRON", "ADJ")
	if !counts {
		partitive, indefinite := n.nouns.Partitive(strings.ToLower(t.Lemma))
		det := n.deps.with(i, "det")
		counts = partitive && (!indefinite || det < 0 || n.doc.Tokens[det].Lemma == "a") || n.numbered(i)
	}
	if !counts {
		return -1
	}
	for _, c := range n.deps.of(i) {
		share := t.UPOS == "NUM" && isRel(n.doc.Tokens[c].Rel, "nmod") && isRel(n.deps.preposition(c), "in", "out") && n.deps.with(c, "nummod") >= 0 // "one in ten pupils"
		if c > i && (share || n.deps.ofPhrase(c)) {
			if _, ok := n.countable(c); ok {
				return c
			}
		}
	}
	return -1
}

// countable returns what is known of a noun out of which some are counted, also where it is a name
// for several people: "a number of Senators", "of Democrats".
func (n *namer) countable(c int) (lexicon.Noun, bool) {
	t, k := n.doc.Tokens[c], n.nameAt[c]
	if t.UPOS != "NOUN" && !isRel(t.XPOS, "NNS", "NNPS") {
		return lexicon.Noun{}, false
	}
	if k >= 0 && t.XPOS == "NNPS" && isClass(n.spans[k].class, "", ontology.Group, ontology.Organization) {
		return lexicon.Noun{Class: ontology.Group}, true
	}
	noun, _ := n.nouns.Head(n.compound(c)...)
	return noun, noun.Class != ""
}

// numbered reports whether a token is an ordinal that stands for one of several: "the second of the vessels".
func (n *namer) numbered(i int) bool {
	det, of := n.deps.with(i, "det"), n.deps.with(i, "nmod")
	return det >= 0 && of > i && n.doc.Tokens[of].XPOS == "NNS" && n.doc.Tokens[det].Lemma == "the" && n.nouns.Ordinal(n.lemma(i))
}

// definiteArticle reports whether determiner c points at something known.
func (n *namer) definiteArticle(c int) bool {
	l := strings.ToLower(n.doc.Word(c))
	return l == "the" || n.anaphora.Demonstrative(l)
}

// compound returns the lemmas, in lower case, of the noun i and of the words
// right before it that compound with it.
func (n *namer) compound(i int) []string {
	first := i
	for first > 0 && n.doc.Token(first-1).Head == i && isRel(n.doc.Token(first-1).Rel, "compound", "amod") && n.nameAt[first-1] < 0 {
		first--
	}
	var out []string
	for t := first; t <= i; t++ {
		word := n.doc.Tokens[t].Lemma
		if n.doc.Tokens[t].XPOS == "VBG" {
			word = n.doc.Word(t) // "governing body"
		}
		out = append(out, strings.ToLower(word))
	}
	return out
}

// nounGender is the gender that a noun for a person tells.
func (n *namer) nounGender(i int) gender {
	lemma := n.lemma(i)
	if k, ok := n.nouns.Kin(lemma); ok {
		return genderByte(k.Gender)
	}
	if t, ok := n.nouns.Title(lemma); ok {
		return genderByte(t.Gender)
	}
	return genderByte(n.nouns.Gender(lemma))
}

// genderByte reads a gender of the word lists.
func genderByte(b byte) gender {
	switch b {
	case 'm':
		return masculine
	case 'f':
		return feminine
	case 'n':
		return neuter
	}
	return anyGender
}

// withoutPlace returns the end of the phrase of a thing without what tells
// where it is, and of a person or a place where it is from, but not for what: "a hospital" of "a
// hospital in Springfield".
func (n *namer) withoutPlace(m *mention) int {
	if m.class == ontology.Organization || m.class == ontology.Norm {
		return m.end
	}
	anywhere := m.class == ontology.Place || isPeople(m.class)
	for _, c := range n.deps.of(m.head) {
		if p := n.deps.with(c, "case"); c > m.head && isRel(n.doc.Tokens[c].Rel, "nmod") && n.nameAt[c] >= 0 && n.spans[n.nameAt[c]].class == ontology.Place && p > m.head && p < m.end && !isRel(n.doc.Tokens[p].Lemma, "of", "for") && (anywhere || n.anaphora.PlaceOnly(n.doc.Tokens[p].Lemma)) {
			return p
		}
	}
	return m.end
}

// withoutTime returns the end of the phrase of somebody or something that lasts without the day that
// the parse hangs on it: "police" of "according to police on Friday", "the law" of "vetoed the law on Friday".
func (n *namer) withoutTime(m *mention) int {
	switch m.class {
	case ontology.Person, ontology.Group, ontology.Organization, ontology.Norm, ontology.Document, ontology.Artifact, ontology.Place:
	default:
		return m.end
	}
	for _, c := range n.deps.of(m.head) {
		if p := n.deps.with(c, "case"); c > m.head && isRel(n.doc.Tokens[c].Rel, "nmod") && p > m.head && p < m.end && n.doc.Tokens[p].Lemma != "of" && inTime(n.doc, c) {
			return p
		}
	}
	return m.end
}
