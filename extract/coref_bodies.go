package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// twoBodies reports whether the table of names knows the two as different
// bodies: the United Nations is not its Security Council.
func (c *corefer) twoBodies(a, b *mention) bool {
	if a.class != ontology.Organization {
		return false
	}
	x, y := c.gazetteer.Lookup(a.name), c.gazetteer.Lookup(b.name)
	return len(x) > 0 && len(y) > 0 && !x[0].Weak && !y[0].Weak && x[0].Name != y[0].Name
}

// ofOther reports whether two bodies of like name belong to two places: "the House of
// Representatives" of one state is not that of another.
func (c *corefer) ofOther(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	if m.class != ontology.Organization {
		return false
	}
	x, y := c.ownerOf(m), c.ownerOf(o)
	if x == "" && y == "" || x == y {
		return false
	}
	if x == "" || y == "" {
		within := func(name, owner string) bool { return strings.Contains(" "+foldName(name)+" ", " "+owner+" ") }
		return foldName(o.name) != foldName(m.name) && (x != "" && !within(o.name, x) || y != "" && !within(m.name, y))
	}
	return true
}

// ownerOf returns the name, folded, of the place whose a body is, or what the text
// calls that place: the "norland" of "Norland's Senate". "" where no place owns it, or
// only "its" or "the country" does.
func (c *corefer) ownerOf(m *mention) string {
	p := c.deps.with(m.head, "nmod:poss")
	if p < 0 || c.byHead[p] < 0 {
		return ""
	}
	o := &c.mentions[c.byHead[p]]
	if o.pronoun || o.class != ontology.Place || o.name == "" && o.kind == "Country" {
		return ""
	}
	if o.name != "" {
		return foldName(o.name)
	}
	return c.lemma(o.head)
}

// besideEachOther returns the pairs of folded names, the shorter first, by which
// a text calls two things in one sentence of which one is called after the other:
// "Acme sells Acme Cloud". What a thing is just described by does not count.
func (c *corefer) besideEachOther() map[[2]string]bool {
	bySentence := map[int]map[string]bool{}
	for i := range c.mentions {
		m := &c.mentions[i]
		if t := c.doc.Tokens[m.head]; m.name != "" && m.class != ontology.Person && !isRel(t.Rel, "compound", "amod", "nmod:desc", "appos", "flat") {
			if bySentence[t.Sentence] == nil {
				bySentence[t.Sentence] = map[string]bool{}
			}
			bySentence[t.Sentence][foldName(m.name)] = true
		}
	}
	out := map[[2]string]bool{}
	for _, names := range bySentence {
		for full := range names {
			for at, r := range full {
				if r == ' ' && names[full[:at]] {
					out[[2]string{full[:at], full}] = true
				}
			}
		}
	}
	return out
}

// calledAfter reports whether a thing is another than the one whose name begins
// its own: the text sets them beside each other, or the shorter name is an
// acronym. Acme Group may be Acme even there. A text that speaks of "the Senate" and
// then tells what "the Norland Senate" does speaks of two.
func (c *corefer) calledAfter(short, full *mention, beside map[[2]string]bool) bool {
	s, f := foldName(short.name), foldName(full.name)
	if short.class == ontology.Organization && strings.HasSuffix(f, " "+s) {
		first := slices.IndexFunc(c.mentions, func(m mention) bool { return m.name == full.name })
		return c.firstSaid(short.name) < first && c.abroad(full.name[:len(full.name)-len(s)], first)
	}
	if short.class == ontology.Person || !strings.HasPrefix(f, s+" ") {
		return false
	}
	if last := f[strings.LastIndex(f, " ")+1:]; c.isBody(last) {
		return c.isBody(strings.Fields(s)...) && !c.anaphora.WholeBodies[last] && !c.anaphora.Firms[last] // "the Navy Press Office"
	}
	more := strings.Fields(f[len(s):])
	known := c.gazetteer.Lookup(short.name)
	sure := len(known) > 0 && !known[0].Weak && known[0].Class == string(short.class) && len(c.gazetteer.Lookup(full.name)) == 0
	if sure && !c.anaphora.Firms[more[len(more)-1]] && c.capital(full, len(strings.Fields(short.name))) {
		return true // a thing of the one that the table knows: "the Acme Lighthouse"
	}
	return isAcronym(short.name) || beside[[2]string{s, f}] || c.firstSaid(short.name) < c.firstSaid(full.name)
}

// isBody reports whether words are those of a common noun for a body.
func (c *corefer) isBody(words ...string) bool {
	noun, ok := c.nouns.Head(words...)
	return ok && noun.Class == ontology.Organization
}

// abroad reports whether words name a country, or its people, of which the text speaks
// less often before a mention than of another country or region.
func (c *corefer) abroad(words string, before int) bool {
	known := c.gazetteer.Lookup(strings.TrimSpace(words))
	at := slices.IndexFunc(known, func(e gazetteer.Entry) bool { return e.Kind == "Country" || e.Kind == "Demonym" })
	if at < 0 {
		return false
	}
	land, own, most, times := foldName(orElse(known[at].StandsFor, known[at].Name)), 0, 0, map[int]int{}
	for i := range c.mentions[:before] {
		k := c.known(i)
		if k.class != ontology.Place || len(k.names) == 0 {
			continue
		}
		times[c.root(i)]++
		switch n := times[c.root(i)]; {
		case slices.Contains(k.names, land):
			own = n
		case k.kind == "Country" || k.kind == "State" || k.kind == "Region":
			most = max(most, n)
		}
	}
	return own < most
}

// capital reports whether a word of a name has a capital: not the "of" of "Acme of
// Norland".
func (c *corefer) capital(m *mention, word int) bool {
	words := strings.Fields(c.doc.Span(m.nameFirst, m.nameEnd))
	return word < len(words) && hasUpper(words[word][:1])
}
