package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// officeAt returns the token of the mention of the office that the phrase
// headed by h names ("as governor of the isle"), h itself when it names none.
func (f *framer) officeAt(h int) int {
	if class, _ := f.classOf(h); class == ontology.Role {
		return h
	}
	for i := range f.mentions {
		if m := &f.mentions[i]; m.class == ontology.Role && m.first <= h && h < m.end {
			return m.head
		}
	}
	return h
}

// heldBy returns the token of the office that the article has said last, before
// token at, that the one who heads h holds: "Governor Doe … his resignation";
// else the one it says first after it, else the one that it calls its holder by: "the
// minister resigned"; -1 when it says none.
func (f *framer) heldBy(h, at int) int {
	if h >= len(f.byHead) || f.byHead[h] < 0 {
		return -1
	}
	chain := f.mentions[f.byHead[h]].chain
	if chain < 0 || chain >= len(f.chains) {
		return -1
	}
	found, described := -1, -1
	for _, i := range f.chains[chain].mentions {
		holder := &f.mentions[i]
		if described < 0 || holder.officeEnd-holder.officeFirst > f.mentions[described].officeEnd-f.mentions[described].officeFirst {
			if holder.officeFirst < holder.officeEnd && !f.frames.Trade(f.lemma(holder.head)) {
				described = i
			}
		}
		for k := range f.mentions {
			office := &f.mentions[k]
			if office.class != ontology.Role || office.first < holder.first || office.end > holder.end {
				continue
			}
			if _, kin := f.nouns.Kin(strings.ToLower(f.doc.Tokens[office.end-1].Lemma)); kin {
				continue // "her husband" is no office that he leaves
			}
			if f.anaphora.Sexes[f.lemma(office.end-1)] {
				continue // nor is "a young woman"
			}
			if last := office.end - 1; f.frames.Trade(f.lemma(last)) && (last == office.first || f.doc.Token(last-1).UPOS == "DET") {
				continue // "the engineer was dismissed": a trade is none either
			}
			if f.sought(office) || f.ofAnother(office, chain) {
				continue
			}
			if office.first > at && found >= 0 {
				return found
			}
			found = office.head
		}
	}
	if found < 0 && described >= 0 {
		return f.mentions[described].head
	}
	return found
}

// ofAnother reports whether an office stands before the name of somebody else: that of the president is not the
// adviser's in "Jane Roe, an adviser to President Doe".
func (f *framer) ofAnother(office *mention, chain int) bool {
	return slices.ContainsFunc(f.mentions, func(m mention) bool {
		return m.class == ontology.Person && m.name != "" && m.first <= office.first && office.end <= m.nameFirst && m.nameFirst <= office.end+1 && m.chain >= 0 && m.chain != chain
	})
}

// sought reports whether an office is one that somebody only seeks: "the mayoral candidate", "a
// candidate for mayor".
func (f *framer) sought(office *mention) bool {
	t := &f.doc.Tokens[office.head]
	return f.frames.Aspirant(strings.ToLower(f.lemma(office.end-1))) || isRel(t.Rel, "nmod") && t.Head >= 0 && f.frames.Aspirant(f.lemma(t.Head))
}

// describesOffice reports whether the phrase headed by h calls somebody by the office alone, and the
// role wants the office: what is left when "the minister resigned".
func (f *framer) describesOffice(h int, spec *ontology.RoleSpec) bool {
	return h < len(f.byHead) && f.byHead[h] >= 0 && f.mentions[f.byHead[h]].standsForOffice(spec)
}

// holderOffice returns the office of the person that fills the last of the
// roles that one fills: of "the premier fired the minister" the minister's.
func (f *framer) holderOffice(roles []filler, at int) []int {
	for _, r := range slices.Backward(roles) {
		if len(r.heads) != 1 || r.role == agentRole && hasRole(roles, targetRole) { // "the king swore in | a cabinet"
			continue
		}
		class, _ := f.classOf(r.heads[0])
		if class == ontology.Group {
			return nil // "the premier fired | two aides"
		}
		if class == ontology.Person {
			if o := f.heldBy(r.heads[0], at); o >= 0 {
				return []int{o}
			}
			return nil
		}
	}
	return nil
}

// comesInto reports whether somebody will be put into an office, which is not the one that he holds until then: "the
// minister will be sworn in", but "will be re-elected".
func (f *framer) comesInto(m *match) bool {
	return m.typ.ID == "APPOINT" && f.deps.modal(m.anchor) && !strings.HasPrefix(f.lemma(m.anchor), "re")
}

// awardKind is the kind of the nouns for prizes.
const awardKind = "Award"

// isAward reports whether what somebody is named is praise: an honour, or one of the best or
// most of their kind: "player of the year", "one of the ten most famous people".
func (f *framer) isAward(h int) bool {
	if f.isHonour([]int{h}) {
		return true
	}
	of := f.deps.with(h, "nmod")
	return f.fillers.Singles[f.lemma(h)] && of > h && f.deps.cased(of, "of") && f.deps.highest(of)
}

// isHonour reports whether what somebody is named is an honour, and no office: "player of
// the year", "Best Actress".
func (f *framer) isHonour(heads []int) bool {
	h := heads[0]
	first, _ := f.deps.phrase(h)
	for t := first; t <= h; t++ {
		if w := f.doc.Word(t); f.frames.IsBest(strings.ToLower(w)) && w != strings.ToLower(w) {
			return true
		}
	}
	return f.deps.some(h, func(c int) bool {
		return c > h && f.frames.Honours(strings.ToLower(f.lemma(c))) && caseOf(f.doc, f.deps, c) == "of"
	})
}
