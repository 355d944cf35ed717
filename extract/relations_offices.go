package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// An officeTold is an office that a proposition says somebody holds.
type officeTold struct {
	prop   int
	noun   string // lemma of the office
	holder int    // chain, -1 when unknown
	within bool   // its words tell of something else in which it is held
}

// settleOffices gives each office that is told without its body the one in
// which the article says elsewhere that it is held: by the same person; or, of
// the offices that a country or a state has one of, by all whose place is
// told, or of whom somebody without a name is the holder, when that is one and
// the same; or, when none is told, the place that the article is about. Appointments and resignations take their body from
// the office.
func (s *relater) settleOffices() {
	held, seats, taken := map[string]int{}, map[string]int{}, map[string]bool{}
	note := func(m map[string]int, key string, of int) {
		if was, ok := m[key]; ok && (was < 0 || s.chainKey(was) != s.chainKey(of)) {
			of = -1
		}
		m[key] = of
	}
	for _, o := range s.offices {
		if of := s.props[o.prop].fill("of"); len(of) > 0 && !(s.level(o.noun) != nil && s.isPerson(of[0])) { // a "vice president" is a president's, no president is
			note(held, s.holderKey(&o), of[0])
			if level := s.level(o.noun); level != nil && s.isLand(of[0], level) {
				note(seats, level[0], of[0])
				taken[o.noun+" "+s.chainKey(of[0])] = true
			}
		}
	}
	for _, o := range s.offices {
		p := &s.props[o.prop]
		if len(p.fill("of")) > 0 {
			continue
		}
		of, ok := held[s.holderKey(&o)]
		if !ok {
			of, ok = s.sharedCountry(&o)
		}
		if level := s.level(o.noun); !ok && level != nil && !o.within {
			if of, ok = seats[level[0]]; !ok {
				if of = s.describedSeat(&o, level); of < 0 {
					of = s.actorTold(&o, level)
				}
				if of < 0 {
					of = s.mainPlace(level)
				}
			}
			ok = of >= 0 && s.mayHold(&o, of) && (level[0] != "Country" || !taken[o.noun+" "+s.chainKey(of)])
		}
		if ok && of >= 0 {
			p.roles = append(p.roles, filler{role: "of", heads: []int{of}})
			note(held, s.holderKey(&o), of)
		}
	}
	for i := range s.props {
		s.settleBody(&s.props[i], held)
		s.settleSeat(&s.props[i])
	}
}

// describedSeat returns the place of which the text tells a holder without a name: "The governor of Oz declared …
// Governor Jane Roe". Behind "President Roe", "Oz's president" is another. -1 without one, and with several.
func (s *relater) describedSeat(o *officeTold, level []string) int {
	seat := -1
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.name != "" || m.pronoun || m.plural || m.class != ontology.Person {
			continue
		}
		if l := s.level(s.lemma(m.head)); l == nil || l[0] != level[0] {
			continue
		}
		of := s.bodyOf(m, m.head, m.head)
		switch {
		case of < 0 || !s.isLand(of, level):
		case m.head > s.props[o.prop].anchor && !s.chains[m.chain].named && isRel(s.doc.Tokens[of].Rel, "nmod:poss"):
		case seat >= 0 && s.chainKey(seat) != s.chainKey(of):
			return -1
		default:
			seat = of
		}
	}
	return seat
}

// isLand reports whether a phrase names a place that has an office of its own: a minister "for the Middle
// East" makes no prime minister one of it.
func (s *relater) isLand(of int, kinds []string) bool {
	const region = "Region"
	return s.isNamedPlace(of) && (s.at(of).kind != region || slices.Contains(kinds, region))
}

// sharedCountry returns the country before the office of somebody named beside
// the holder of another one of its offices: "Ruritanian prime minister Jane Roe
// and energy minister John Doe".
func (s *relater) sharedCountry(o *officeTold) (of int, ok bool) {
	level := s.level(o.noun)
	holders := s.props[o.prop].fill("agent")
	if level == nil || level[0] != "Country" || len(holders) != 1 || !isRel(s.doc.Tokens[holders[0]].Rel, "conj") {
		return -1, false
	}
	for _, p := range s.offices {
		mate, body := s.props[p.prop].fill("agent"), s.props[p.prop].fill("of")
		if len(mate) != 1 || len(body) != 1 || s.doc.Tokens[holders[0]].Head != mate[0] || mate[0] > holders[0] || body[0] > mate[0] {
			continue
		}
		if l := s.level(p.noun); l != nil && l[0] == "Country" && s.at(body[0]) != nil && s.at(body[0]).class == ontology.Place {
			return body[0], true
		}
	}
	return -1, false
}

// heldWithin reports whether the words of an office, or the one before them,
// say in what it is held though no body is known by them: "chess club
// president", "ABC president Jane Roe".
func (s *relater) heldWithin(m *mention, noun int) bool {
	if s.deps.indefinite(noun) {
		return false // "a minister" is one of any church
	}
	if m.end-m.first > 1 && !knownTitle(s.doc, s.nouns, m.first, m.end) {
		return true
	}
	t := m.first - 1
	if t < 0 || !s.sameSentence(t, noun) || s.doc.Tokens[t].Head < t || s.nouns.Party(s.doc.Word(t)) || s.nouns.Status(strings.ToLower(s.doc.Word(t))) {
		return false
	}
	u := s.doc.Tokens[t].UPOS
	return (u == "PROPN" || u == "NOUN") && isRel(s.doc.Tokens[t].Rel, "compound", "nmod:poss", "nmod:desc", "amod")
}

// settleBody gives who takes or leaves an office the body in which it is held.
func (s *relater) settleBody(p *proposition, held map[string]int) {
	if p.typ.IsRelation() || p.typ.Role("org") == nil || p.filler("org") != nil {
		return
	}
	for _, h := range p.fill("role") {
		m := s.at(h)
		if m == nil {
			continue
		}
		noun := headIn(s.doc, m.first, m.end)
		of := s.bodyOf(m, noun, noun)
		if of >= 0 && (s.isPerson(of) || s.occupation(noun) && s.at(of).class == ontology.Place) {
			of = -1
		}
		if target := p.fill("target"); of < 0 && len(target) == 1 {
			if k := s.at(target[0]); k != nil {
				if known, ok := held[s.holderKey(&officeTold{noun: s.lemma(noun), holder: k.chain})]; ok {
					of = known
				}
			}
		}
		if level := s.level(s.lemma(noun)); of < 0 && level != nil && !s.heldWithin(m.office(), noun) {
			of = s.mainPlace(level) // "new governor sworn in"
		}
		if of >= 0 {
			p.roles = append(p.roles, filler{role: "org", heads: []int{of}})
			return
		}
	}
}

// settleSeat gives what somebody declares for a place, and names none, the place of which he holds
// the one office: "the governor of Oz declared a state of emergency".
func (s *relater) settleSeat(p *proposition) {
	if p.typ.IsRelation() || len(p.typ.Roles) < principal || p.typ.Roles[1].Name != placeRole || p.filler(placeRole) != nil {
		return
	}
	who := p.fill(p.typ.Roles[0].Name)
	if len(who) != 1 || s.at(who[0]) == nil {
		return
	}
	m, seat := s.at(who[0]), -1
	if m.name == "" && !m.pronoun && s.level(s.lemma(m.head)) != nil {
		seat = s.bodyOf(m, m.head, m.head)
	}
	for _, o := range s.offices {
		if of := s.props[o.prop].fill("of"); seat < 0 && o.holder >= 0 && o.holder == m.chain && s.level(o.noun) != nil && len(of) == 1 {
			seat = of[0]
		}
	}
	if seat >= 0 && s.isNamedPlace(seat) {
		p.roles = append(p.roles, filler{role: placeRole, heads: []int{seat}})
	}
}

// holderKey names an office and the one who holds it.
func (s *relater) holderKey(o *officeTold) string {
	if o.holder < 0 {
		return o.noun
	}
	return o.noun + " " + s.chains[o.holder].name
}

// level returns the kinds of places that have one holder each of an office,
// nil when it is no such office.
func (s *relater) level(noun string) []string {
	if kinds := s.words.Seats[noun]; kinds != nil {
		return kinds
	}
	t, _ := s.nouns.Title(noun)
	return s.words.Seats[t.Kind]
}

// mayHold reports whether nothing that is known of the holder speaks against
// the country: nobody known to be of another is its president.
func (s *relater) mayHold(o *officeTold, of int) bool {
	if o.holder < 0 {
		return true
	}
	country := s.chains[o.holder].country
	m := s.at(of)
	return country == "" || m.country == "" || m.kind != "Country" || country == m.country
}
