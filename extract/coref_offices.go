package extract

import (
	"slices"
	"sort"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// An officeHeld is an office that the text says somebody holds.
type officeHeld struct {
	noun   string // lemma of its last word
	rank   string // kind of the title that it ends, "" where it is none
	of     int    // chain root of the body or country, -1 when unsaid
	holder int    // mention
	at     int    // mention of the office
}

// offices joins a description by office ("the Ruritanian leader", "the
// governor") with the last person said to hold it. Where no one was said to
// hold the very office, the highest office-holder of the country serves for
// "leader".
func (c *corefer) offices() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.class == ontology.Role {
			if h := c.holderOf(m); h >= 0 {
				c.held = append(c.held, officeHeld{c.noun(m), c.rank(m), c.bodyOf(m), h, i})
				for _, h := range c.fellows(m, h) {
					c.held = append(c.held, officeHeld{c.noun(m), c.rank(m), c.bodyOf(m), h, i})
				}
			}
			continue
		}
		if m.class != ontology.Person || m.name != "" || m.pronoun || m.plural {
			continue
		}
		if !m.definite { // "an army spokesperson" is the one whom "the spokesperson" takes up next
			if noun := c.lemma(m.head); c.introduces(m) {
				c.held = append(c.held, officeHeld{noun, c.rank(m), c.bodyOf(m), i, i})
			}
			continue
		}
		noun := c.lemma(m.head)
		if _, ok := c.nouns.Title(noun); !ok && !slices.ContainsFunc(c.held, func(h officeHeld) bool { return h.noun == noun && c.mentions[h.at].class == ontology.Role }) {
			continue
		}
		if p := c.deps.with(m.head, "nmod:poss"); p >= 0 && c.doc.Tokens[p].UPOS == "PRON" {
			continue // "his vice president" is known by him
		}
		if h := c.doc.Tokens[m.head].Head; h >= 0 && c.describes(m.head, h) && c.doc.Tokens[h].UPOS == "PRON" {
			continue // "the mayor of Oz, she": who she is, is still to be found
		}
		if c.deps.cased(m.head, "as") || c.asRule(m.head) {
			continue // "succeeded him as the president"
		}
		of := c.bodyOf(m)
		for _, h := range c.likelyHolders(i, noun, c.rank(m), of) {
			if c.sameOffice(m, &c.mentions[h.at]) && !c.besides(m.head, c.root(h.holder)) && !c.alongside(m.head, c.root(h.holder)) && c.join(i, h.holder) {
				break
			}
		}
		if c.root(i) == i && noun == "leader" && of >= 0 {
			for k := len(c.held) - 1; k >= 0; k-- {
				if h := c.held[k]; h.of >= 0 && c.root(h.of) == c.root(of) && c.joinHolder(i, h) {
					break
				}
			}
		}
	}
}

// alongside reports whether "and" joins the phrase of a token with the chain: the prime minister of
// "the prime minister and President Roe" is another than Roe.
func (c *corefer) alongside(t, chain int) bool {
	first := t
	if c.doc.Tokens[t].Rel == "conj" {
		first = c.doc.Tokens[t].Head
	}
	return slices.ContainsFunc(c.deps.coordination(first), func(k int) bool {
		return k != t && c.byHead[k] >= 0 && c.root(c.byHead[k]) == chain
	})
}

// asRule reports whether a token stands in what a clause tells to be so as a rule: in
// "the deputy normally succeeds the mayor", the mayor is whoever is.
func (c *corefer) asRule(t int) bool {
	for steps := 0; t >= 0 && steps < 5; steps++ {
		tok := c.doc.Tokens[t]
		if isVerb(tok.UPOS) {
			for _, k := range c.deps.of(t) {
				if h := c.cues.Hedges[c.lemma(k)]; h != nil && h.Modality == string(graph.Generic) && isRel(c.doc.Tokens[k].Rel, "advmod") {
					return true
				}
			}
		}
		if isRel(tok.Rel, "ccomp", "parataxis", "conj") {
			return false
		}
		t = tok.Head
	}
	return false
}

// likelyHolders returns who is said to hold an office before mention i, the
// likeliest first: the last, but whoever is spoken of most where the body is left
// unsaid and the last is long past.
func (c *corefer) likelyHolders(i int, noun, rank string, of int) []officeHeld {
	var out []officeHeld
	for k := len(c.held) - 1; k >= 0; k-- {
		h := c.held[k]
		same := h.noun == noun && (h.rank == rank || h.rank == "" || rank == "")
		alike := h.noun != noun && len(c.known(h.holder).names) > 0 && (c.anaphora.Alike(noun, h.noun) || c.anaphora.Alike(noun, c.title(&c.mentions[h.at])))
		if (same || alike) && (of < 0 || h.of < 0 && !c.ownedAbroad(i, of, h) || h.of >= 0 && c.root(of) == c.root(h.of)) {
			out = append(out, h)
		}
	}
	if of < 0 && len(out) > 0 && c.mentions[out[0].holder].name != "" && c.sentencesBetween(c.mentions[out[0].holder].head, c.mentions[i].head) > reach {
		slices.SortStableFunc(out, func(a, b officeHeld) int { return c.known(b.holder).count - c.known(a.holder).count })
	}
	return out
}

// ownedAbroad reports whether a phrase gives an office to a country, as its owner, of which the text speaks less often
// before somebody in such an office of whatever country than of another: behind news of Norland and
// "President Roe", "Oz's president" is another.
func (c *corefer) ownedAbroad(i, of int, h officeHeld) bool {
	if !isRel(c.doc.Tokens[c.mentions[of].head].Rel, "nmod:poss") || c.mentions[of].kind != "Country" || c.mentions[h.holder].name == "" || c.mentions[i].head < c.mentions[h.holder].head {
		return false
	}
	times := map[int]int{}
	for j := range c.mentions[:h.at] {
		if c.mentions[j].kind == "Country" {
			times[c.root(j)]++
		}
	}
	for _, n := range times {
		if n > times[c.root(of)] {
			return true
		}
	}
	return false
}

// sameOffice reports whether neither of two phrases for an office has a word that
// tells it from the other: whom the text calls a former or a deputy governor is not
// "the governor", and the governor is not "the new governor".
func (c *corefer) sameOffice(later, earlier *mention) bool {
	had, has := c.besideOffice(earlier), c.besideOffice(later)
	if of, in := c.portfolio(earlier), c.portfolio(later); len(of) > 0 && len(in) > 0 && !slices.ContainsFunc(in, func(w string) bool { return slices.Contains(of, w) }) {
		return false
	}
	for w := range had {
		if (c.anaphora.Under[w] || c.anaphora.Past[w]) && !has[w] {
			return false
		}
	}
	for w := range has {
		if (c.anaphora.Under[w] || c.anaphora.Apart[w] || c.nouns.Ordinal(w)) && !had[w] {
			return false
		}
	}
	return true
}

// besideOffice returns the words of a phrase for an office, in lower case, and the two
// before it.
func (c *corefer) besideOffice(m *mention) map[string]bool {
	out := map[string]bool{}
	for t := max(m.first-2, c.doc.Sentences[c.doc.Tokens[m.head].Sentence].First); t < m.end; t++ {
		out[strings.ToLower(c.doc.Word(t))] = true
	}
	return out
}

// joinHolder joins a description of a leader with a head of state or government.
func (c *corefer) joinHolder(i int, h officeHeld) bool {
	t, ok := c.nouns.Title(h.noun)
	return ok && (t.Kind == "HeadOfState" || t.Kind == "HeadOfGovernment") && c.join(i, h.holder)
}

// holderOf returns the person whose phrase an office before a name or in an
// apposition stands in, -1 when there is none.
func (c *corefer) holderOf(m *mention) int {
	for t := m.first; t < m.end; t++ {
		tok := c.doc.Tokens[t]
		if tok.Head < 0 || tok.Head >= m.first && tok.Head < m.end {
			continue
		}
		if k := c.byHead[tok.Head]; k >= 0 && isRel(tok.Rel, "nmod:desc", "appos", "compound") && c.mentions[k].class == ontology.Person {
			return k
		}
	}
	return -1
}

// fellows returns those named after the holder of an office that the phrase tells of several:
// "officers Roe | and Doe".
func (c *corefer) fellows(m *mention, holder int) []int {
	if noun := c.doc.Tokens[m.end-1]; noun.XPOS != "NNS" || c.mentions[holder].head < m.end-1 {
		return nil
	}
	var out []int
	for _, h := range c.deps.conjuncts(c.mentions[holder].head) {
		if j := c.byHead[h]; j >= 0 && c.mentions[j].class == ontology.Person && c.mentions[j].name != "" {
			out = append(out, j)
		}
	}
	return out
}

// countryOf returns the country of a body, norm or office-holder without a name
// that the phrase names: "the Ruritanian president", "the parliament of
// Ruritania", "Strelsau's state media" where that is the capital. Of a body of
// another town or region it would say too little.
func (c *corefer) countryOf(m *mention) string {
	switch m.class {
	case ontology.Organization, ontology.Norm:
	case ontology.Person:
		if _, ok := c.nouns.Title(c.noun(m)); !ok || m.plural {
			return ""
		}
	default:
		return ""
	}
	of := c.bodyOf(m)
	if of < 0 || c.mentions[of].class != ontology.Place || c.mentions[of].kind != "Country" && c.mentions[of].metonym == "" {
		return ""
	}
	return c.mentions[of].country
}

// bodyOf returns the country or body that a phrase names before its noun or
// after "of", -1 when it names none.
func (c *corefer) bodyOf(m *mention) int {
	s := c.doc.Sentences[c.doc.Tokens[m.head].Sentence]
	from := sort.Search(len(c.mentions), func(j int) bool { return c.mentions[j].head >= s.First })
	for j := from; j < len(c.mentions) && c.mentions[j].head < s.End; j++ {
		o := &c.mentions[j]
		if (o.class == ontology.Place || o.class == ontology.Organization) && o.name != "" {
			if h := c.doc.Tokens[o.head].Head; h >= m.first && h < m.end && isRel(c.doc.Tokens[o.head].Rel, "amod", "compound", "nmod") {
				return j
			}
		}
	}
	return -1
}
