package extract

import "wiregraph/graph/ontology"

// includes says what those are that something is said to include: members of a group of
// people, and of those that have a name examples of a kind of things and parts of one thing.
// "The victims included two teachers", "her films include Oz", "the trip includes Paris".
func (s *relater) includes(t int) {
	if !s.words.Including[s.lemma(t)] || s.doc.Tokens[t].UPOS != "VERB" || s.deps.passive(t) || s.told(t) {
		return
	}
	sub, o := s.deps.with(t, "nsubj"), s.deps.with(t, "obj")
	if sub < 0 || o < t || s.at(sub) == nil || s.at(o) == nil || s.unknown(s.at(sub)) || s.deps.with(sub, "conj") >= 0 {
		return
	}
	var people, bodies, things, lands []int
	for _, c := range s.deps.coordination(o) {
		m := s.at(c)
		if m == nil || m.pronoun || !isNoun(s.doc.Tokens[c].UPOS) || s.deps.with(c, "nsubj") >= 0 {
			continue
		}
		switch m.class {
		case ontology.Person, ontology.Group:
			people = append(people, c)
		case ontology.Organization:
			bodies = append(bodies, c)
		default:
			if m.name != "" {
				things = append(things, c)
			}
			if m.kind == "Country" && !m.demonym {
				lands = append(lands, c) // "the alliance includes Ruritania"
			}
		}
	}
	first, end := s.clause(t, sub)
	class := s.chainClass(s.at(sub))
	switch plural := s.doc.Tokens[sub].XPOS == "NNS"; {
	case isClass(class, ontology.Group, ontology.Organization, ontology.Person):
		s.memberships(t, "MEMBER_OF", append(people, lands...), sub, first, end)
		s.memberships(t, "PART_OF", bodies, sub, first, end)
	case plural && !s.words.Vague[s.lemma(sub)] && s.at(sub).name == "" && !s.at(sub).pronoun && s.at(sub).kind != "Time" && s.at(sub).kind != "Quantity":
		if len(things) > 0 {
			s.sayKind("includes", 0.75, sub, things, first, end)
			s.trigger(t)
		}
	case !plural:
		s.memberships(t, "PART_OF", append(bodies, things...), sub, first, end)
	}
}

// memberships says that some belong to what a verb says includes them.
func (s *relater) memberships(verb int, typ string, agents []int, whole, first, end int) {
	if len(agents) > 0 {
		s.say(typ, "includes", 0.75, verb, first, end, "agent", agents, "object", whole)
		s.trigger(verb)
	}
}
