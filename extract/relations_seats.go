package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// mainPlace returns the place of one of the kinds that the article is about: the one that it
// names, or whose towns it names, at least twice as often as any other. -1 without one.
func (s *relater) mainPlace(kinds []string) int {
	best, second, often, head := 0, 0, 0, -1
	for i := range s.chains {
		c := &s.chains[i]
		if c.class != ontology.Place || !c.named || !slices.Contains(kinds, c.kind) {
			continue
		}
		n, told := 0, len(c.mentions)
		for _, k := range c.mentions {
			switch {
			case s.inZone(s.mentions[k].head, headline):
				n += headlined // "Norlandic nurses march" is no news of a country that the text names besides
			case s.mentions[k].demonym:
				n++ // "a Dutch nurse" is in the news of Niger, too
			default:
				n += 2
			}
		}
		if c.kind == "Country" && c.country != "" {
			towns := s.townsOf(c.country)
			n, told = n+towns, told+towns
		}
		switch {
		case n > best:
			best, second, often, head = n, best, told, s.mentions[c.mentions[0]].head
		case n > second:
			second = n
		}
	}
	if often < 2 || best < 2*second {
		return -1
	}
	return head
}

// headlined is how much a country in a headline counts, where one in the text counts 2.
const headlined = 4

// townsOf returns how often the article names towns of a country.
func (s *relater) townsOf(code string) int {
	n := 0
	for i := range s.chains {
		if c := &s.chains[i]; c.class == ontology.Place && c.named && c.kind == "City" && c.country == code {
			n += len(c.mentions)
		}
	}
	return n
}

// actorTold returns the country of which whoever holds an office says what it, or a body of it, does:
// "Ruritania will ask for help, | Justice Minister Jane Roe said". -1 without one.
func (s *relater) actorTold(o *officeTold, level []string) int {
	who := s.props[o.prop].fill("agent")
	if len(who) != 1 || level[0] != "Country" {
		return -1
	}
	v := s.doc.Tokens[who[0]].Head
	if v < 0 || !isRel(s.doc.Tokens[who[0]].Rel, "nsubj") || !s.cues.Verbs[s.lemma(v)].Says() {
		return -1
	}
	told := s.deps.toldBy(v)
	if told < 0 {
		return -1
	}
	actor := s.deps.with(told, "nsubj")
	if actor >= 0 && (s.at(actor) == nil || s.at(actor).class == ontology.Organization) {
		actor = s.deps.with(actor, "nmod:poss")
	}
	if actor < 0 || !s.isLand(actor, level) || s.at(actor).kind != "Country" {
		return -1
	}
	return actor
}

// seatless reports whether an office is, by all its words, none that countries have: "senior vice
// president" is one of firms.
func (s *relater) seatless(m *mention, noun int) bool {
	t, ok := s.nouns.Title(strings.ToLower(s.doc.Span(m.first, m.end)))
	return ok && s.words.Seats[t.Kind] == nil && s.words.Seats[s.lemma(noun)] == nil
}
