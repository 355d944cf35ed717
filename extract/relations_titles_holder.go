package extract

import (
	"wiregraph/graph/ontology"
)

// holder returns the head of the one who is said to hold an office, the rule
// by which it is found, and the tokens that say so; -1 for nobody.
func (s *relater) holder(m *mention, noun int) (holder int, rule string, first, end int) {
	if p := s.nameBehind(m); p != nil { // whatever the parse says: "Speaker Jane Roe, President John Doe"
		return p.head, "title before name", min(p.first, m.first), max(p.end, s.tail(p.head))
	}
	t := s.doc.Tokens[noun]
	if t.Head >= 0 && isRel(t.Rel, "conj") && t.Head < noun { // "chair and spokesperson"
		if mate := s.doc.Tokens[t.Head].Head; mate >= 0 && isRel(s.doc.Tokens[t.Head].Rel, "nmod") && s.caseOf(t.Head) == "of" && s.standIn(mate) >= 0 {
			t.Head = mate // "mayor of Oz and governor": the parse hangs it on the place
		}
		if mate := t.Head; s.deps.with(noun, "nsubj") < 0 && !s.named(mate) && s.tellsOffice(mate) {
			t, noun = s.doc.Tokens[mate], mate
		}
	}
	if t.Head >= 0 && isRel(t.Rel, "conj") && s.besideApposition(noun) { // which the parse hangs on the name
		t.Rel = "appos"
	}
	if t.Head >= 0 && isRel(t.Rel, "nmod:desc") {
		if p := s.at(t.Head); p != nil && p.class == ontology.Person {
			return t.Head, "title before name", min(p.first, m.first), max(p.end, s.tail(t.Head))
		}
	}
	if t.Head >= 0 && isRel(t.Rel, "appos") {
		if p := s.at(t.Head); p != nil && (isPeople(p.class) && p.name != "" || p.class == ontology.Person && p.definite && !p.plural && s.deps.indefinite(noun) || s.bodyDoes(p, noun)) {
			f, e := s.deps.phrase(noun)
			h := s.lastOf(t.Head, noun)
			return h, "apposition", min(s.at(h).first, f), max(p.end, e)
		}
		for _, c := range s.deps.of(t.Head) { // "the plaintiff, Jane Roe, a teacher"
			if p := s.at(c); c > t.Head && c < noun && p != nil && p.class == ontology.Person && p.name != "" && isRel(s.doc.Tokens[c].Rel, "appos") {
				f, e := s.deps.phrase(noun)
				if !s.apart(p.end, f) {
					continue
				}
				return c, "apposition", min(p.first, f), max(p.end, e)
			}
		}
	}
	for _, c := range s.deps.of(noun) { // "the mayor of Oz, Jane Roe"
		if p := s.at(c); p != nil && p.class == ontology.Person && p.name != "" && isRel(s.doc.Tokens[c].Rel, "flat", "appos") {
			if k := s.deps.with(noun, "conj"); k > noun && k < c && s.doc.Tokens[noun].XPOS == "NNS" && s.deps.with(c, "conj") < 0 {
				continue // "Farmers and the mayor of Oz, Jane Roe"
			}
			f, e := s.deps.phrase(noun)
			return c, "name in apposition", f, max(e, p.end)
		}
	}
	if p := s.at(noun); p != nil && p.name != "" && p.class == ontology.Person { // the name hangs on the title
		return noun, "title before name", p.first, p.end
	}
	if p := s.nameAfterComma(m); p != nil {
		f, _ := s.deps.phrase(noun)
		return p.head, "name in apposition", f, p.end
	}
	if p := s.nameAfterBody(m, noun); p != nil {
		f, _ := s.deps.phrase(noun)
		return p.head, "name in apposition", f, p.end
	}
	if p := s.at(t.Head); isRel(t.Rel, "nsubj") && t.Head > noun && s.deps.with(t.Head, "cop") >= 0 && p != nil && p.class == ontology.Person && p.name != "" { // "the mayor is Jane Roe"
		f, _ := s.deps.phrase(noun)
		return t.Head, "copula", f, p.end
	}
	if s.deps.with(noun, "cop") >= 0 {
		if sub := s.subjectOf(noun); sub >= 0 && (s.isPerson(sub) || s.several(sub, noun)) {
			f, e := s.clause(noun, sub)
			return sub, "copula", f, e
		}
	}
	if isRel(t.Rel, "nmod") && t.Head >= 0 && s.caseOf(noun) == "of" && s.nouns.Post(s.lemma(t.Head)) && isRel(s.doc.Tokens[t.Head].Rel, "obj") {
		if verb := s.doc.Tokens[t.Head].Head; verb >= 0 && s.words.Holds[s.lemma(verb)] && !s.told(verb) {
			if sub := s.subjectOf(verb); sub >= 0 && s.isPerson(sub) {
				f, e := s.clause(noun, sub)
				s.instead(verb)
				return sub, "holds post", f, e
			}
		}
		return -1, "", 0, 0
	}
	if who := s.inTenure(noun); who >= 0 {
		f, e := s.clause(noun, who)
		return who, "tenure", f, e
	}
	verb := t.Head
	if verb < 0 || !isVerb(s.doc.Tokens[verb].UPOS) {
		return -1, "", 0, 0
	}
	if sub := s.deps.with(verb, "nsubj"); sub > noun && s.caseOf(noun) == "as" && s.isPerson(sub) && s.doc.Word(m.end) == "," { // "As governor, Jane Roe …"
		return sub, "as phrase", s.deps.with(noun, "case"), s.tail(sub)
	}
	if !s.words.Serve[s.lemma(verb)] {
		return -1, "", 0, 0
	}
	if s.caseOf(noun) == "as" || isRel(t.Rel, "xcomp") || isRel(t.Rel, "obj") && s.lemma(verb) == "become" {
		sub := s.deps.with(verb, "nsubj")
		for v := verb; sub < 0 && isRel(s.doc.Tokens[v].Rel, "xcomp", "advcl", "conj"); { // "began serving as"
			toldOf := s.deps.preposition(v) == "to"
			v = s.doc.Tokens[v].Head
			sub = s.deps.with(v, "nsubj")
			if o := s.deps.with(v, "obj"); toldOf && o >= 0 && o < noun && s.isPerson(o) {
				sub = o // "is preparing his wife to become mayor"
			}
		}
		if sub < 0 {
			sub = s.foremostTo(verb)
		}
		if sub >= 0 && s.isPerson(sub) && (!s.told(verb) || s.employer(verb) >= 0) { // nor is it an appointment or a resignation
			f, e := s.clause(noun, sub)
			s.instead(verb)
			return sub, "as phrase", f, e
		}
	}
	return -1, "", 0, 0
}

// employer returns the one for whom a verb tells that somebody works, -1 without one: "works for
// | Acme as an engineer".
func (s *relater) employer(verb int) int {
	const hires = "HIRE"
	for _, i := range s.byAnchor[verb] {
		if p := &s.props[i]; p.typ.ID == hires && len(p.fill("agent")) == 1 {
			return p.fill("agent")[0]
		}
	}
	return -1
}

// tail is the end of a name with the "of" phrase behind it: "President Roe of
// Ruritania".
func (s *relater) tail(head int) int {
	_, end := s.deps.phrase(head)
	return end
}

// clause returns the tokens from a subject to the end of its predicate.
func (s *relater) clause(predicate, subject int) (first, end int) {
	f, e := s.deps.phrase(subject)
	pf, pe := s.deps.phrase(predicate)
	if pe-pf > 25 {
		pe = predicate + 1
	}
	if s.sameSentence(subject, predicate) && pf > f {
		return f, max(e, pe)
	}
	return min(f, pf), max(e, pe)
}

// several reports whether a plural office is said of several persons.
func (s *relater) several(sub, noun int) bool {
	m := s.at(sub)
	return m != nil && m.class == ontology.Group && m.plural && s.doc.Tokens[noun].XPOS == "NNS" && knownTitle(s.doc, s.nouns, noun, noun+1)
}

// standIn returns the token that stands for the bare noun of a phrase, -1
// when there is none.
func (s *relater) standIn(noun int) int {
	return s.beside(noun, func(k *mention) bool { return k.class == ontology.Role })
}

// beside returns the head of the mention of the wanted sort whose words hold a
// noun: a token among them or not far from them. -1 when there is none.
func (s *relater) beside(noun int, wanted func(*mention) bool) int {
	for k := max(0, noun-15); k < len(s.doc.Tokens) && k < noun+15; k++ {
		if m := s.at(k); m != nil && m.first <= noun && noun < m.end && wanted(m) {
			return k
		}
	}
	return -1
}

// isPerson reports whether a token stands for a person.
func (s *relater) isPerson(head int) bool {
	m := s.at(head)
	if m == nil || m.chain < 0 {
		return false
	}
	return s.chains[m.chain].class == ontology.Person
}

// tellsOffice reports whether a noun stands where it can tell whose office it is for.
func (s *relater) tellsOffice(noun int) bool {
	rel := s.doc.Tokens[noun].Rel
	return isRel(rel, "nmod:desc", "appos") || s.deps.with(noun, "cop") >= 0 || s.caseOf(noun) == "as" || isRel(rel, "xcomp") && s.standIn(noun) >= 0
}
