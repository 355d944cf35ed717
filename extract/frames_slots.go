package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// fillSlots fills the slots of a frame. A frame with two objects wants both;
// a clause or an object of the text that the frame has no slot for is passed
// over, an object whose class the slot refuses is not.
func (f *framer) fillSlots(m *match, slots []lexicon.Slot, a *arguments) bool {
	two := false
	for _, s := range slots {
		if s.Place == "O2" && s.Empty && len(a.objects) > 1 {
			return false // "denied | them | food"
		}
		two = two || s.Place == "O2" && !s.Empty
	}
	if two && len(a.objects) < 2 {
		if a = f.parted(m.anchor, a); a == nil {
			return false
		}
	}
	for _, s := range slots {
		filled := len(m.roles)
		if !f.fillSlot(m, s, a, two) {
			return false
		}
		if s.Must && len(m.roles) == filled && !hasRole(m.roles, s.Role) && !(s.Role == "_" && f.stands(s, a, two)) {
			return false
		}
		if s.Must && s.Role == "_" && s.Prepositional() {
			m.score++ // what fills no role tells the frame from others too
			if s.Place == "of" {
				m.extra = append(m.extra, a.with(s.Place)...) // "stripped | of the medal": that is no cause
			}
		}
	}
	return true
}

// senders returns those from whom comes what a clause makes act, where only
// somebody can act so: "support from Norland helps them" says who helps.
func (f *framer) senders(heads []int, spec *ontology.RoleSpec) []int {
	if len(heads) != 1 || spec.Allows(ontology.Event) || !spec.Allows(ontology.Organization) || f.doc.Tokens[heads[0]].UPOS != "NOUN" {
		return heads
	}
	for _, fr := range f.frames.Noun(f.lemma(heads[0])) {
		for _, slot := range fr.Slots {
			if slot.Place != "from" || slot.Role != "agent" {
				continue
			}
			if from := f.accepts(f.ownSlot(heads[0], "from"), spec); len(from) > 0 {
				return from
			}
		}
	}
	return heads
}

// parted returns the arguments of a verb whose two objects the parse takes for
// one, the country that is given something and what it is given: "giving |
// Norland | weapons". A country that stands before a noun to tell which is an
// adjective or an abbreviation. Nil when there is nothing to part.
func (f *framer) parted(v int, a *arguments) *arguments {
	if len(a.objects) != 1 || len(a.objects[0]) == 0 {
		return nil
	}
	thing := a.objects[0][0]
	for _, c := range f.deps.of(thing) {
		i := f.byHead[c]
		if i < 0 || c >= thing || !isRel(f.doc.Tokens[c].Rel, "compound") || f.deps.with(thing, "det", "nmod:poss") >= 0 || f.doc.Tokens[thing].UPOS != "NOUN" {
			continue
		}
		m := &f.mentions[i]
		if m.class != ontology.Place || m.kind != "Country" || m.demonym || isAcronym(m.name) || isAcronym(f.doc.Word(c)) || m.first != v+1 {
			continue
		}
		b := *a
		b.objects = [][]int{{c}, a.objects[0]}
		return &b
	}
	return nil
}

// fillSlot fills one slot; false when what stands there is refused.
func (f *framer) fillSlot(m *match, s lexicon.Slot, a *arguments, two bool) bool {
	if s.Prepositional() {
		if s.Empty {
			return a.with(s.Place) == nil
		}
		f.fillPhrase(m, s, a)
		return true
	}
	heads := a.at(s.Place, two)
	switch s.Place {
	case "office":
		if !f.comesInto(m) {
			heads = f.holderOffice(m.roles, m.anchor)
		}
	case "O of":
		heads = f.ofObject(a)
	case "X", "G", "C":
		heads = f.jointly(m.anchor, heads)
	}
	if s.Empty {
		return len(heads) == 0
	}
	if s.Role == "_" || hasRole(m.roles, s.Role) {
		return true
	}
	if s.Place == "S" {
		heads = f.senders(heads, m.typ.Role(s.Role))
	}
	kin := f.ofKinds(heads, s.Kinds)
	if len(kin) == 0 && s.Place == "S" && s.Takes(ontology.Person, ontology.Group) {
		kin = f.unlisted(heads) // whoever acts so is somebody
	}
	if len(kin) == 0 {
		return len(heads) == 0 || s.Place != "S" && s.Place != "O"
	}
	heads = kin
	spec := m.typ.Role(s.Role)
	if s.Role == officeRole && f.isHonour(heads) {
		return false
	}
	ok := f.accepts(heads, spec)
	if len(ok) == 0 {
		return s.Place != "O" && s.Place != "S"
	}
	f.enter(m, s, ok)
	return true
}

// fillPhrase fills a slot with the first of the phrases with its preposition
// that may stand there.
func (f *framer) fillPhrase(m *match, s lexicon.Slot, a *arguments) {
	if s.Role == "_" || hasRole(m.roles, s.Role) {
		return
	}
	spec := m.typ.Role(s.Role)
	for _, p := range a.preps {
		if p.prep != s.Place && p.lead != s.Place || f.used(m.roles, p.heads[0]) || p.time && (len(spec.Classes) == 0 || !spec.Allows(ontology.Quantity) || inTime(f.doc, p.heads[0])) {
			continue
		}
		if s.Role == placeRole && (f.isManner(p.heads[0]) || f.leadsOn(m.typ, s.Role, p.heads[0]) || f.isState(p.heads[0], spec) || f.isPale(p.heads[0]) || f.isAboard(p) || f.tellsTime(p.heads[0])) || (s.Role == placeRole || s.Role == "recipient") && f.doc.Tokens[p.heads[0]].UPOS == "NUM" && f.deps.with(p.heads[0], "nmod") < 0 {
			continue // "passed by 120 votes to 80"
		}
		if s.Role == officeRole && f.isHonour(p.heads) {
			continue // "named player of the year"
		}
		if s.Role == "as" && p.heads[0] < m.anchor {
			continue // "as a teacher, she described the plan"
		}
		if s.Role == "action" && s.Place == "for" && f.isNamedPlace(p.heads[0]) {
			continue // "asked the court for the Southern District": no act
		}
		if f.tellsOther(m.typ, s.Role, p) {
			continue // "detained for | questioning": no cause
		}
		if ok := f.accepts(f.ofKinds(p.heads, s.Kinds), spec); len(ok) > 0 {
			f.enter(m, s, ok)
			return
		}
	}
}

// enter fills a slot and counts what that speaks for the frame.
func (f *framer) enter(m *match, s lexicon.Slot, heads []int) {
	spec := m.typ.Role(s.Role)
	if m.typ.Super == linkSuper {
		heads = f.happening(heads, s.Prepositional())
	}
	f.fill(m, s, heads)
	m.score++
	if spec.Required || spec.Wanted {
		m.score++
	}
	if spec.Kind != "" {
		m.score += 2
	}
	if slices.ContainsFunc(s.Kinds, func(k lexicon.Kind) bool { return f.telling(s.Place, k.Kind, heads[0]) }) {
		m.score++
	}
}

// telling reports whether what stands in a place of a frame is of a kind that tells the frame from others: a strike
// that hits a town attacks it, soldiers who are sent there are deployed, police who beat somebody attack, a judge who blocks a law rules, who develops
// a disease has it.
func (f *framer) telling(place, kind string, h int) bool {
	switch kind {
	case attackKind, fighterKind, courtKind, judgeKind:
		return f.hasKind(h, kind)
	case police:
		return place == "S" && f.hasKind(h, kind)
	case diseaseKind:
		_, k := f.classOf(h)
		return place == "O" && k == diseaseKind
	}
	return false
}

// The kinds of the nouns for attacks, for those who fight, for those who rule in courts and for what one falls ill with.
const (
	diseaseKind = "Disease"
	attackKind  = "Attack"
	fighterKind = "Fighter"
	courtKind   = "Court"
	judgeKind   = "Judge"
)

// linkSuper is the family of the types that link one event with another.
const linkSuper = "LINK"

// happening returns what happens to a thing instead of the thing, where a
// participle behind it tells that: "led to | three homes burning down", behind a preposition, and
// in the passive everywhere, "result in | the deal being signed".
func (f *framer) happening(heads []int, behind bool) []int {
	if len(heads) != 1 {
		return heads
	}
	h := heads[0]
	class, _ := f.classOf(h)
	for _, c := range f.deps.of(h) {
		aux := f.deps.with(c, "aux", "cop")
		being := aux >= 0 && (behind || f.doc.Tokens[aux].XPOS == "VBG") // a claim "being withdrawn", but not protests "involving thousands"
		if t := &f.doc.Tokens[c]; c > h && t.Rel == "acl" && (behind && t.XPOS == "VBG" && class != ontology.Event || being) && f.deps.with(c, "mark", "case") < 0 && f.doc.Word(c-1) != "," {
			return []int{c}
		}
	}
	return heads
}
