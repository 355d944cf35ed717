package extract

import (
	"sort"
	"strings"

	"wiregraph/graph/ontology"
)

// describe gives a chain its name, class and identity.
func (c *corefer) describe(k *chain) {
	about := c.known(k.mentions[0])
	k.class, k.kind, k.wikidata = about.class, about.kind, about.wikidata
	var names []string
	best, longest := "", ""
	asked, headed := false, 0
	for _, i := range k.mentions {
		m := &c.mentions[i]
		k.country = orElse(k.country, m.country)
		if m.pronoun {
			continue
		}
		if m.name != "" {
			names = append(names, m.name)
			if !m.demonym {
				names = append(names, oneSpace(c.doc.Span(m.nameFirst, m.nameEnd)))
			}
			if !c.births[i] && fuller(m.name, best) {
				best = m.name
			}
			continue
		}
		k.country = orElse(k.country, c.countryOf(m))
		text := oneSpace(c.doc.Phrase(c.doc.Enclosed(m.first, c.calledTo(m))))
		switch above := c.inZone(m.head, headline); {
		case longest == "" || asked && !asks(c.doc, c.deps, m.head, c.cues.QuestionWords):
			longest, asked = text, asks(c.doc, c.deps, m.head, c.cues.QuestionWords) // not what a question calls it: "which tools"
			if above {
				headed = strings.Count(text, " ") + 1
			}
		case headed > 0 && !above:
			if strings.Count(text, " ") >= headed { // nor what a headline calls it in fewer words
				longest = text
			}
			headed = 0
		}
	}
	if best == "" && len(names) > 0 {
		best = names[0]
	}
	best = c.usual(k, best)
	k.name, k.named = best, best != ""
	if !k.named {
		k.name = longest
	}
	if k.name == "" {
		k.name = c.doc.Word(c.mentions[k.mentions[0]].head)
	}
	sort.Strings(names)
	for i, n := range names {
		if n != k.name && (i == 0 || names[i-1] != n) {
			k.aliases = append(k.aliases, n)
		}
	}
}

// calledTo returns the end of what a thing without a name is called: before what a verb
// says of it ("the shooting | as terrorism") and what only the sentence tells ("a war |
// against it").
func (c *corefer) calledTo(m *mention) int {
	const as = "as"
	for _, d := range c.deps.of(m.head) {
		if p := c.deps.with(d, "case"); p > max(m.head, m.first) && p < m.end && d < m.end && (c.doc.Tokens[p].Lemma == as || c.doc.Tokens[d].UPOS == "PRON") && c.doc.Tokens[p].Lemma != "of" {
			return p
		}
	}
	return m.end
}

// usual returns the name of a person without what the longest form of it has
// before it, where the text says it more often so: what comes before is an
// honour or a rank.
func (c *corefer) usual(k *chain, longest string) string {
	if k.class != ontology.Person {
		return longest
	}
	counts := map[string]int{}
	for _, i := range k.mentions {
		counts[c.mentions[i].name]++
	}
	best := longest
	for _, i := range k.mentions { // in text order, so that a tie is no chance
		name := c.mentions[i].name
		if strings.Contains(name, " ") && strings.HasSuffix(longest, " "+name) && counts[name] > counts[best] && !c.nouns.Particle(strings.ToLower(strings.Fields(name)[0])) {
			best = name
		}
	}
	return best
}

// fuller reports whether one name says more than another: more words, or whole
// ones for initials, and not just an acronym.
func fuller(name, than string) bool {
	if than == "" {
		return true
	}
	if a, b := isAcronym(name), isAcronym(than); a != b {
		return b
	}
	a, b := strings.Fields(name), strings.Fields(than)
	return len(a) > len(b) || len(a) == len(b) && len(name) > len(than) && middleNames(strings.Fields(foldName(than)), strings.Fields(foldName(name)))
}
