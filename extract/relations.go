package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// relations adds the standing relations of the article to its propositions:
// who holds which office, who is whose kin, what lies where, what a thing is
// called, of which kind and like what it is. They stand in titles,
// appositions, possessives, demonyms and copulas.
func (x *Extractor) relations(r *reading) {
	s := &relater{reading: r, deps: r.dependents(), ontology: x.ontology, nouns: x.lexicon.Nouns, words: x.lexicon.Relations, cues: x.lexicon.Cues, anaphora: x.lexicon.Anaphora, once: map[string]bool{}, listedKin: map[int]bool{}}
	for t := range r.doc.Tokens {
		s.survivors(t)
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		switch {
		case m.class == ontology.Role:
			s.office(m)
		case m.pronoun:
		case m.name != "" && !m.demonym:
			s.alias(i)
			s.located(m)
			s.describedSo(m)
			s.qualityOfName(m)
			s.member(m)
			s.agency(i)
			s.belongsTo(m)
			s.kinds(m)
			s.age(m)
			s.agesInTurn(m)
			s.compatriots(m)
			s.residence(m)
			s.old(m)
			s.lies(m)
			s.comes(m)
			s.origin(m)
		default:
			s.kin(m)
			s.agency(i)
			s.measures(m)
			s.examples(m)
			s.kinds(m)
			s.spokesperson(m)
			s.old(m)
			s.lies(m)
			s.comes(m)
			s.belongs(m)
			s.residence(m)
			s.origin(m)
		}
		s.near(m)
		s.gathers(m)
		s.ofPlace(m)
		if !m.pronoun {
			s.parts(m)
		}
		s.component(m)
		s.belongsAs(m)
		s.partyExamples(m)
		s.thing(m)
		s.owned(m)
		s.authored(m)
		s.hyphened(m)
	}
	for t := range r.doc.Tokens {
		s.predicate(t)
		s.had(t)
		s.stative(t)
		s.includes(t)
		s.foundSo(t)
		s.makesSo(t)
		s.madeOfWhat(t)
		s.aged(t)
		s.foremost(t)
		s.foremostOf(t)
		s.oneBeside(t)
		s.seated(t)
		s.placeSaid(t)
		s.seat(t)
		s.postHeld(t)
		s.weighs(t)
		s.worth(t)
		s.partisan(t)
		s.partyLetter(t)
		s.memberState(t)
		s.inhabitant(t)
		s.shortFor(t)
		s.bornAs(t)
		s.underName(t)
		s.judged(t)
		s.valued(t)
		s.attended(t)
		s.ails(t)
		s.ownIllness(t)
		s.inCondition(t)
		s.distant(t)
		s.carries(t)
		s.moves(t)
		s.houses(t)
		s.called(t)
		s.namesIt(t)
		s.colonList(t)
		s.hails(t)
		s.homeOf(t)
		s.asPartOf(t)
	}
	s.definitions()
	s.settleOffices()
	s.settleKin()
	s.amounts()
}

// A relater adds propositions to a reading.
type relater struct {
	*reading
	deps     dependents
	ontology *ontology.Ontology
	nouns    *lexicon.Nouns
	words    *lexicon.Relations
	cues     *lexicon.Cues
	anaphora *lexicon.Anaphora
	once     map[string]bool // relations that are told once an article
	last     int             // the proposition said last, -1 when it was none
	offices  []officeTold

	listedKin map[int]bool // nouns for kin of a list that survivors has read
}

// say adds a proposition: its type, the rule that found it and how often that
// is right, its anchor, the tokens that state it, and its roles in turn:
// name, head, name, head …; a head of -1 leaves the role unfilled.
func (s *relater) say(typ, rule string, prior float64, anchor, first, end int, roles ...any) {
	t := s.ontology.Type(typ)
	if s.last = -1; t == nil {
		return
	}
	p := proposition{typ: t, anchor: anchor, first: first, end: end, rule: rule, prior: prior}
	for i := 0; i+1 < len(roles); i += 2 {
		var heads []int
		switch h := roles[i+1].(type) {
		case int:
			if h >= 0 {
				heads = []int{h}
			}
		case []int:
			heads = h
		}
		if len(heads) > 0 {
			p.roles = append(p.roles, filler{role: roles[i].(string), heads: heads})
		}
	}
	if s.byAnchor == nil {
		s.byAnchor = map[int][]int{}
	}
	s.last = len(s.props)
	s.byAnchor[anchor] = append(s.byAnchor[anchor], s.last)
	s.props = append(s.props, p)
}

// first reports whether a relation between two chains is told for the first
// time.
func (s *relater) first(typ string, a, b int) bool {
	key := typ + " " + s.chainKey(a) + " " + s.chainKey(b)
	if s.once[key] {
		return false
	}
	s.once[key] = true
	return true
}

// chainKey is what tells one from another where a fact is to be told once: the name of the chain.
func (s *relater) chainKey(head int) string {
	if m := s.at(head); m != nil && m.chain >= 0 {
		return s.chains[m.chain].name
	}
	return s.doc.Word(head)
}

// caseOf returns the lemma of the preposition of a phrase, "" without one.
func (s *relater) caseOf(head int) string {
	if c := s.deps.with(head, "case"); c >= 0 {
		return s.lemma(c)
	}
	return ""
}

// modifier returns the mention that modifies a noun in one of the relations
// and is of one of the classes, -1 without one.
func (s *relater) modifier(noun int, classes []ontology.Class, rels ...string) int {
	for _, c := range s.deps.of(noun) {
		if !isRel(s.doc.Tokens[c].Rel, rels...) {
			continue
		}
		if m := s.at(c); m != nil && !s.nouns.Party(m.name) && (m.name != "" || m.pronoun || m.definite) && isClass(s.chainClass(m), classes...) {
			return c
		}
	}
	return -1
}

// isPeople reports whether a class is that of a person or of several.
func isPeople(c ontology.Class) bool { return c == ontology.Person || c == ontology.Group }

// isClass reports whether a class is one of those wanted.
func isClass(c ontology.Class, wanted ...ontology.Class) bool {
	for _, w := range wanted {
		if c == w {
			return true
		}
	}
	return false
}

// span returns the tokens from one mention's phrase to another's.
func (s *relater) span(a, b *mention) (first, end int) {
	return min(a.first, b.first), max(a.end, b.end)
}

var (
	bodies  = []ontology.Class{ontology.Organization, ontology.Place}
	persons = []ontology.Class{ontology.Person}
)
