package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// What a text must tell of a person against the gender that the given name has elsewhere: so
// many pronouns, or fewer where nobody else is spoken of before them.
const (
	leastContrary      = 3
	leastContraryAlone = 2
)

// genders corrects the gender guessed by a given name, which another language gives to the other:
// a title tells it ("Michele Bassi … Mr Bassi"), or pronouns that nobody else in their paragraph
// can be meant by.
func (c *corefer) genders() {
	of := map[string][]int{} // surname -> mentions of the full name
	for i := range c.mentions {
		if m := &c.mentions[i]; c.guessed(m) {
			of[surname(m.name)] = append(of[surname(m.name)], i)
		}
	}
	for name, full := range of {
		m := &c.mentions[full[0]]
		if c.namesakes(name, m.name) || c.tells(name, m.gender) > 0 {
			continue
		}
		other := masculine
		if m.gender == masculine {
			other = feminine
		}
		if c.tells(name, other) == 0 && !c.entitled(name, other) {
			continue
		}
		for _, i := range full {
			c.mentions[i].gender = other
		}
	}
}

// guessed reports whether no more than the given name tells the gender of one named in full.
func (c *corefer) guessed(m *mention) bool {
	if m.class != ontology.Person || m.pronoun || m.plural || m.wikidata != "" || !strings.Contains(m.name, " ") || m.gender != masculine && m.gender != feminine {
		return false
	}
	for t := m.first; t < m.nameFirst; t++ {
		if _, ok := c.nouns.Honorific(c.doc.Word(t)); ok || c.nouns.Gender(c.doc.Tokens[t].Lemma) != 0 {
			return false
		}
	}
	given, _, _ := strings.Cut(m.name, " ")
	return genderByte(c.gazetteer.GivenGender(given)) == m.gender
}

// surname returns the last word of a name as names are compared.
func surname(name string) string { return lastWord(foldName(name)) }

// namesakes reports whether another is named in full with the same surname.
func (c *corefer) namesakes(name, full string) bool {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.name != "" && m.name != full && strings.Contains(m.name, " ") && surname(m.name) == name && foldName(m.name) != foldName(full) {
			return true
		}
	}
	return false
}

// entitled reports whether a title of one gender stands before a surname.
func (c *corefer) entitled(name string, g gender) bool {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.class != ontology.Person || m.gender != g || m.name == "" || surname(m.name) != name {
			continue
		}
		for t := m.first; t < m.nameFirst; t++ {
			if b, ok := c.nouns.Honorific(c.doc.Word(t)); ok && genderByte(b) == g {
				return true
			}
		}
	}
	return false
}

// tells counts the pronouns of one gender that stand behind a person of the given surname as the only one
// in their paragraph, where they are enough to tell the person's; 0 where they are not.
func (c *corefer) tells(name string, g gender) int {
	found, alone, paragraph := 0, 0, 0
	for i := range c.mentions {
		m := &c.mentions[i]
		p, ok := c.anaphora.Pronoun(c.doc.Word(m.head))
		if !m.pronoun || !ok || genderByte(p.Gender) != g || p.Plural || c.quoteAt[m.head] >= 0 {
			continue
		}
		if isRel(c.doc.Tokens[m.head].Rel, "obj", "iobj", "obl") {
			continue
		}
		for paragraph = m.head; paragraph > 0 && !strings.ContainsAny(c.article.Text[c.doc.Tokens[paragraph-1].End:c.doc.Tokens[paragraph].Start], "\n\r"); {
			paragraph--
		}
		switch one, first := c.noOther(name, g, paragraph, m.head), c.noOther(name, g, 0, m.head); {
		case one && first:
			alone++
			found++
		case one:
			found++
		}
	}
	if found >= leastContrary || alone >= leastContraryAlone {
		return found
	}
	return 0
}

// noOther reports whether a person of a surname stands between two tokens, and nobody else
// whom a pronoun of a gender can stand for.
func (c *corefer) noOther(name string, g gender, first, end int) bool {
	there := false
	for t := first; t < end; t++ {
		if c.byHead[t] < 0 {
			continue
		}
		m := &c.mentions[c.byHead[t]]
		if m.pronoun || m.plural || m.demonym || c.quoteAt[m.head] >= 0 {
			continue
		}
		if m.name != "" && surname(m.name) == name {
			there = true
			continue
		}
		if m.class != ontology.Person && !(m.class == "" && m.name != "") || isRel(c.doc.Tokens[m.head].Rel, "appos", "nmod:desc", "compound", "flat") {
			continue
		}
		if x := c.deps.with(m.head, "appos"); x >= 0 && c.byHead[x] >= 0 && surname(c.mentions[c.byHead[x]].name) == name {
			continue
		}
		if m.gender == anyGender || m.gender == g {
			return false
		}
	}
	return there
}
