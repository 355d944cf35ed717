package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// bodyOf returns the head of the country, place or body in which an office is
// held: named before it, in the possessive, or after a preposition behind the
// title or behind the name. -1 when the passage names none.
func (s *relater) bodyOf(m *mention, noun, holder int) int {
	if b := s.bodyBefore(m); b >= 0 {
		return b
	}
	if b := s.bodyBetween(m); b >= 0 {
		return b
	}
	if b := s.whose(noun); b >= 0 {
		return b
	}
	title, _ := s.nouns.Title(s.lemma(noun))
	for _, at := range []int{noun, holder} {
		if at != noun && s.at(holder).name == "" {
			break // "the chairman of the board is the head"
		}
		before := s.modifier(at, bodies, "amod", "compound", "nmod:poss", "nmod:desc")
		behind := s.bodyBehind(at, bodies)
		if before >= 0 && before != holder && (behind < 0 || s.words.Sent[title.Kind] || isRel(s.doc.Tokens[before].Rel, "nmod:poss") && s.deps.cased(behind, "in")) {
			return before // "the Ruritanian ambassador to Oz" is Ruritania's, "the army's spokesman in Oz" the army's
		}
		if behind >= 0 && (at == noun || s.heldIn(noun, behind)) {
			return behind // but of "nominee Jane Roe of Oslo" it is where she lives
		}
	}
	for t := m.first; t < m.end; t++ { // the parse may hang what follows on any word of the office
		if b := s.bodyBehind(t, bodies); b >= 0 {
			return b
		}
	}
	if b := s.modifier(noun, persons, "nmod:poss", "compound"); b >= 0 && b != holder && s.chainKey(b) != s.chainKey(holder) {
		return b
	}
	if b := s.bodyBehind(noun, persons); b >= 0 && b != holder {
		return b // "a lawyer for the victim"
	}
	for t := m.first; t < m.end; t++ { // the country in the office's own words
		if b := s.modifier(t, bodies, "amod", "compound", "nmod:poss"); b >= 0 {
			return b
		}
	}
	return s.bodyInTurn(m, noun)
}

// bodyInTurn returns the body that stands between commas behind a bare office beside a name, as the
// papers of armies and firms tell in what somebody holds it: "Jane Roe, director, Acme Corp.,". -1
// without one.
func (s *relater) bodyInTurn(m *mention, noun int) int {
	if !isRel(s.doc.Tokens[noun].Rel, "appos") || s.deps.with(noun, "det", "conj") >= 0 || m.end != noun+1 || s.doc.Word(m.end) != "," || !s.sameSentence(noun, m.end+1) {
		return -1
	}
	for _, h := range []int{noun, s.doc.Tokens[noun].Head} {
		for _, c := range s.deps.of(h) {
			b := s.at(c)
			if c <= noun || b == nil || b.class != ontology.Organization || b.name == "" || b.nameFirst != m.end+1 || !isRel(s.doc.Tokens[c].Rel, "appos") || s.deps.with(c, "conj", "cc", "acl:relcl", "case") >= 0 {
				continue
			}
			return c
		}
	}
	return -1
}

// whose returns the body whose name a mark sets before the relative pronoun that a noun
// belongs to, where the parse sees no clause about it: "the Oz army — whose commander is
// Jane Roe —". -1 without one.
func (s *relater) whose(noun int) int {
	t := s.deps.with(noun, "nmod:poss")
	if t < 2 || s.doc.Tokens[t].XPOS != "WP$" || s.at(t) != nil || s.doc.Token(t-1).UPOS != "PUNCT" || s.doc.Token(t-2).Sentence != s.doc.Tokens[t].Sentence {
		return -1
	}
	if m := s.at(t - 2); m != nil && m.nameEnd == t-1 && isClass(m.class, bodies...) {
		return t - 2
	}
	return -1
}

// heldIn reports whether an office can be held in what stands behind its holder's name.
func (s *relater) heldIn(noun, body int) bool {
	lemma := strings.ToLower(s.lemma(noun))
	title, _ := s.nouns.Title(orElse(singular(lemma), lemma))
	return s.at(body).class != ontology.Place || s.words.Territorial[title.Kind]
}

// bodyBefore returns the body whose name ends where the words of an office
// before a name begin, -1 without one: "Ruritania President Jane Roe". Where something is done is
// none: "In Ruritania Mayor Jane Roe met the queen".
func (s *relater) bodyBefore(m *mention) int {
	if m.first == 0 || s.nameBehind(m) == nil || !s.sameSentence(m.first-1, m.first) {
		return -1
	}
	b := s.at(m.first - 1)
	if b != nil && b.class == ontology.Place && b.nameFirst > 0 && s.doc.Tokens[b.nameFirst-1].UPOS == "ADP" && s.doc.Sentences[s.doc.Tokens[b.head].Sentence].First == b.nameFirst-1 {
		return -1
	}
	if b == nil || b.name == "" || b.nameEnd != m.first || s.nouns.Party(b.name) || !isClass(b.class, bodies...) || s.caseOf(b.head) != "" {
		return -1
	}
	return b.head
}

// bodyBehind returns the body that a preposition behind a word names, -1
// without one.
func (s *relater) bodyBehind(at int, classes []ontology.Class) int {
	for _, c := range s.deps.of(at) {
		midst := s.words.Midst[s.lemma(c)] && s.caseOf(c) == "at" && s.deps.with(c, "nmod") >= 0 // "at the heart of the party"
		if k := s.at(c); k != nil && !midst && isRel(s.doc.Tokens[c].Rel, "nmod") && isClass(k.class, classes...) && !s.isTongue(c) && (k.name != "" || k.definite || k.class == ontology.Organization) {
			switch s.caseOf(c) {
			case "of", "for", "from", "at", "to", "in":
				return s.namedBy(c) // "the governor of the state of Oz"
			case "with": // "an analyst with Acme"
				if k.class == ontology.Organization && k.name != "" {
					return c
				}
			}
		}
	}
	return -1
}

// withoutBody takes the body out of the words of an office and returns the
// words for it: the Senate of "Senate Majority Leader", the House of "Speaker
// of the House". Both are equal when no body is among the words.
func (s *relater) withoutBody(m *mention) (first, end int) {
	for t := m.first; t+1 < m.end; t++ {
		if o := s.at(m.end - 1); s.lemma(t) == "of" && o != nil && o.class == ontology.Organization && o.first > t && o.name != "" {
			first, end, m.end = o.first, m.end, t
			return first, end
		}
	}
	k, listed := m.first, knownTitle(s.doc, s.nouns, m.first, m.end)
	for t := m.first; t+1 < m.end; t++ {
		if s.doc.Tokens[t].UPOS == "CCONJ" {
			return 0, 0 // "Trade and Industry Secretary"
		}
		known, ok := s.nouns.Head(s.lemma(t))
		if o := s.at(t); o != nil && o.class == ontology.Organization && o.name != "" || ok && (known.Class == ontology.Organization && (!listed || s.words.Chambers[known.Kind]) || s.words.Bodies[s.lemma(t)] && !listed) {
			k = t + 1
		}
	}
	if k == m.first || listed && small(s.doc.Word(m.first)) {
		return 0, 0
	}
	first, end, m.first = m.first, k, k
	return first, end
}

// body returns the head of the words for a body, which nothing else may have
// taken for a phrase of its own. A lone noun takes up what the text spoke of with it last.
func (s *relater) body(first, end int) int {
	h := end - 1
	if s.byHead[h] < 0 {
		chain := -1
		if end-first == 1 {
			chain = s.lastCalled(h)
		}
		s.byHead[h] = len(s.mentions)
		s.mentions = append(s.mentions, mention{first: first, end: end, head: h, class: ontology.Organization, definite: true, chain: chain})
	}
	return h
}

// lastCalled returns the chain of the one body of which the last sentence before that speaks with the
// noun at token t speaks: "ministry spokesman" behind "Norland's trade ministry". -1 where
// there is none, or it speaks of two.
func (s *relater) lastCalled(t int) int {
	chain, last := -1, -1
	for i := range s.mentions {
		m := &s.mentions[i]
		at := s.doc.Tokens[m.head].Sentence
		if m.class != ontology.Organization || m.pronoun || m.plural || m.head >= t || m.chain < 0 || !strings.EqualFold(s.lemma(m.head), s.lemma(t)) || at < last {
			continue
		}
		if at == last && m.chain != chain {
			chain = -1
			continue
		}
		chain, last = m.chain, at
	}
	return chain
}

// occupation reports whether a noun says what somebody does for a living, and
// no office of a country.
func (s *relater) occupation(noun int) bool {
	if t, ok := s.titleOf(noun); ok {
		return s.words.Occupations[t.Kind]
	}
	known, _ := s.nouns.Head(s.lemma(noun))
	return s.words.Occupations[known.Kind]
}

// titleOf returns the title that a noun is, or that the words of the office are
// to which it belongs: "secretary of state".
func (s *relater) titleOf(noun int) (lexicon.Title, bool) {
	if t, ok := s.nouns.Title(s.lemma(noun)); ok {
		return t, true
	}
	if k := s.standIn(noun); k >= 0 {
		return s.nouns.Title(oneSpace(s.doc.Span(s.at(k).first, s.at(k).end)))
	}
	return lexicon.Title{}, false
}

// from reports whether a place stands before a noun, or as its adjective.
func (s *relater) from(noun, place int) bool {
	return place < noun && !isRel(s.doc.Tokens[place].Rel, "nmod")
}

// withoutDemonym returns where the words of a name begin behind the adjective
// of a country.
func (s *relater) withoutDemonym(m *mention) int {
	if k := s.at(m.nameFirst); k != nil && k.demonym {
		return m.nameFirst + 1
	}
	return m.nameFirst
}

// demonymBefore returns the adjective of a country right before a token, -1
// without one.
func (s *relater) demonymBefore(t int) int {
	if k := s.at(t - 1); t > 0 && k != nil && k.demonym {
		return t - 1
	}
	return -1
}
