package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// nounSlot returns the heads of a slot around a noun, or around the verb that
// supports it.
func (f *framer) nounSlot(n int, typ *ontology.Type, s *lexicon.Slot) []int {
	if words := strings.Fields(s.Place); len(words) == 3 {
		return f.ledSlot(n, words[0], words[1], words[2])
	}
	if heads := f.ownSlot(n, s.Place); len(heads) > 0 {
		return heads
	}
	if heads := f.nestedSlot(n, s.Place); len(heads) > 0 {
		return heads
	}
	if heads := f.besideSlot(n, s.Place); len(heads) > 0 {
		return heads
	}
	if c := f.actorBefore(n); c >= 0 && s.Place == "poss" && acts(typ, s.Role) {
		return []int{c}
	}
	if s.Place == "poss" && s.Role == targetRole && typ.Roles[0].Name == agentRole {
		return nil // whoever "leads a rescue" is not rescued
	}
	return f.supportSlot(n, s.Place, acts(typ, s.Role))
}

// ledSlot returns the heads of the phrase to which a bare noun behind a preposition leads on, beside an event noun or the
// verb by which that happens: "protests | in opposition to | the tax", "a strike began | in response to | the cuts".
func (f *framer) ledSlot(n int, prep, noun, inner string) []int {
	around := f.deps.of(n)
	if v := f.happensAt(n); v >= 0 {
		around = append(around[:len(around):len(around)], f.deps.of(v)...)
	}
	for _, c := range around {
		if c < n || !isRel(f.doc.Tokens[c].Rel, "nmod", "obl") || f.lemma(c) != noun || caseOf(f.doc, f.deps, c) != prep || f.doc.Tokens[c].XPOS != "NN" {
			continue
		}
		if to := f.led(c, func(prep string) bool { return prep == inner }); to >= 0 {
			return f.coordinated(to)
		}
	}
	return nil
}

// led returns the phrase with one of the prepositions on a noun, or right behind it, where it stands alone and the parse
// hangs both on the verb: "in reaction | to the tax". It is -1 without one.
func (f *framer) led(noun int, inner func(prep string) bool) int {
	if on := f.deps.find(noun, func(d int) bool { return isRel(f.doc.Tokens[d].Rel, "nmod") && inner(caseOf(f.doc, f.deps, d)) }); on >= 0 {
		return on
	}
	v := f.doc.Tokens[noun].Head
	if v < 0 || !isRel(f.doc.Tokens[noun].Rel, "obl") || !f.isBareNoun(noun) {
		return -1
	}
	return f.deps.find(v, func(d int) bool {
		return isRel(f.doc.Tokens[d].Rel, "obl") && f.deps.with(d, "case") == noun+1 && inner(caseOf(f.doc, f.deps, d))
	})
}

// targetRole is the role of whom something is done to.
const targetRole = "target"

// actorBefore returns the common noun for persons or a body that stands before
// an event noun as its possessor does: "a court ruling", "the police raid". -1
// without one.
func (f *framer) actorBefore(n int) int {
	for _, c := range f.deps.of(n) {
		if t := &f.doc.Tokens[c]; t.Rel == "compound" && t.UPOS == "NOUN" && f.byHead[c] >= 0 && !f.isParty(c) && f.isSomebody(c) {
			return c
		}
	}
	return -1
}

// acts reports whether who fills a role of the type does something: the agent,
// or who is named first as more than a thing to which it happens.
func acts(typ *ontology.Type, role string) bool {
	return role == agentRole || typ != nil && role == typ.Roles[0].Name && role != themeRole
}

// nestedSlot returns the heads of a phrase that the parse hangs on the one
// before it, though that is no act and has no phrase like it of its own: "the
// siege of the town | by the rebels".
func (f *framer) nestedSlot(n int, place string) []int {
	if place == "poss" {
		return nil
	}
	if place == "of" {
		return f.nestedAmount(n)
	}
	if first, end := f.connective(n); first <= f.doc.Tokens[n].Head && f.doc.Tokens[n].Head < end {
		for _, c := range f.deps.of(f.doc.Tokens[n].Head) { // "in exchange for help | with the dam"
			if c > n && isRel(f.doc.Tokens[c].Rel, "nmod") && caseOf(f.doc, f.deps, c) == place {
				return f.coordinated(c)
			}
		}
	}
	for _, c := range f.deps.of(n) {
		if c < n || !isRel(f.doc.Tokens[c].Rel, "nmod") || f.isVerbal(c) || f.frames.NounHas(f.lemma(c), place) {
			continue
		}
		for _, k := range f.deps.of(c) {
			if c < k && isRel(f.doc.Tokens[k].Rel, "nmod") && caseOf(f.doc, f.deps, k) == place && !f.tellsTime(k) {
				return f.coordinated(k)
			}
		}
	}
	return nil
}

// nestedAmount returns how much there is of what an event noun tells, which the parse hangs on
// the thing before it: "a rise in exports | of 5 percent".
func (f *framer) nestedAmount(n int) []int {
	for _, c := range f.deps.of(n) {
		if c < n || !isRel(f.doc.Tokens[c].Rel, "nmod") || f.isVerbal(c) {
			continue
		}
		for _, k := range f.deps.of(c) {
			if c < k && isRel(f.doc.Tokens[k].Rel, "nmod") && caseOf(f.doc, f.deps, k) == "of" && f.isMeasure(k) {
				return []int{k}
			}
		}
	}
	return nil
}

// besideSlot returns the heads of the phrase that begins right after a bare noun with a
// preposition before it, though the parse hangs both on the verb: "stopped work in protest |
// at the tax".
func (f *framer) besideSlot(n int, place string) []int {
	if h := f.doc.Tokens[n].Head; h >= 0 && h < n && isRel(f.doc.Tokens[n].Rel, "obl") && f.isBareNoun(n) {
		for _, c := range f.deps.of(h) {
			if c > n && isRel(f.doc.Tokens[c].Rel, "obl") && f.deps.with(c, "case") == n+1 && caseOf(f.doc, f.deps, c) == place && !f.tellsTime(c) {
				return f.coordinated(c)
			}
		}
	}
	return nil
}

// ownSlot returns the heads at a place around a noun. A demonym or a name
// before the noun stands as possessor does: "Russian help", "the UN ban". N is
// the noun itself, num how many it counts ("five deaths"), S who does it in whose clause it stands, "is" what it describes, "giver" who gives what it is told in exchange for, "causer" what is told to cause it.
func (f *framer) ownSlot(n int, place string) []int {
	switch place {
	case "N":
		return []int{n}
	case "S":
		return f.whoseClause(n)
	case "is":
		return f.described(n)
	case "giver":
		return f.giver(n)
	case "causer":
		return f.causer(n)
	case "stance":
		return f.stance(n)
	}
	var heads []int
	if h := f.doc.Tokens[n].Head; place == "of" && h > n && f.doc.Tokens[n].Rel == "nsubj" && f.deps.with(h, "cop") >= 0 && caseOf(f.doc, f.deps, h) == "of" {
		return f.coordinated(h) // "six deaths were of children"
	}
	if c := f.strayed(n); c >= 0 && caseOf(f.doc, f.deps, c) == place {
		heads = append(heads, f.coordinated(c)...)
	}
	for _, c := range f.deps.of(n) {
		t := &f.doc.Tokens[c]
		switch place {
		case "poss":
			if t.Rel == "nmod:poss" && !f.time[c] || isRel(t.Rel, "amod", "compound") && f.isParty(c) && !f.isScene(c, n) && (!f.frames.NounHas(f.lemma(n), "num") || f.mentions[f.byHead[c]].class == ontology.Person) { // "Ebola deaths" are of it, not its own
				heads = append(heads, f.coordinated(c)...)
			}
		case "comp":
			if t.Rel == "compound" && t.UPOS == "NOUN" && c < n && f.byHead[c] >= 0 && !f.isParty(c) {
				heads = append(heads, c)
			}
		case "num":
			if i := f.byHead[c]; t.Rel == "nummod" && t.UPOS == "NUM" && !f.time[c] && !f.isRate(n) && (i < 0 || f.mentions[i].name == "") { // but "Covid-19-related deaths"
				heads = append(heads, c)
			} else if t.Rel == "det" && i >= 0 && f.mentions[i].name == "" { // "no deaths"
				heads = append(heads, c)
			}
		case "X":
			if t.Rel == "acl" && t.XPOS == "VB" {
				heads = append(heads, f.jointly(n, []int{c})...)
			}
		case "C":
			if t.Rel == "ccomp" || t.Rel == "acl" && f.deps.with(c, "mark") >= 0 && t.XPOS != "VB" {
				heads = append(heads, c)
			}
		default:
			if place == "in" && c == f.sceneOf(n) {
				heads = append(heads, c)
			} else if isRel(t.Rel, "nmod", "obl") && t.Rel != "nmod:poss" && caseOf(f.doc, f.deps, c) == place && !f.tellsTime(c) {
				heads = append(heads, f.coordinated(c)...)
			} else if t.Rel == "acl" && (t.XPOS == "VBG" || f.forSubject(c)) && caseOf(f.doc, f.deps, c) == place {
				heads = append(heads, f.jointly(n, []int{c})...)
			} else if verb, prep, two := strings.Cut(place, " "); two && t.Rel == "acl" && t.XPOS == "VBN" && t.Lemma == verb {
				for _, o := range f.deps.of(c) { // "deaths linked to smoke"
					if isRel(f.doc.Tokens[o].Rel, "obl", "nmod") && caseOf(f.doc, f.deps, o) == prep {
						heads = append(heads, f.coordinated(o)...)
					}
				}
			}
		}
	}
	if verb, prep, two := strings.Cut(place, " "); two && len(heads) == 0 && f.doc.Tokens[n].Rel == "nsubj:pass" && f.lemma(f.doc.Tokens[n].Head) == verb {
		for _, o := range f.deps.of(f.doc.Tokens[n].Head) { // "ten deaths were linked to smoke"
			if isRel(f.doc.Tokens[o].Rel, "obl") && caseOf(f.doc, f.deps, o) == prep {
				heads = append(heads, f.coordinated(o)...)
			}
		}
	}
	if t := f.doc.Tokens[n]; len(heads) == 0 && place == "with" && isRel(t.Rel, "nsubj") && t.Head > n && f.deps.with(t.Head, "cop") >= 0 && caseOf(f.doc, f.deps, t.Head) == place {
		heads = f.coordinated(t.Head) // "our thoughts are with the families"
	}
	return heads
}

// isRate reports whether a noun tells how many to so many, or in what time: "nine
// deaths per day".
func (f *framer) isRate(n int) bool {
	for _, c := range f.deps.of(n) {
		if w := caseOf(f.doc, f.deps, c); w == "per" || w == "a" {
			return true
		}
	}
	return false
}

// isParty reports whether the word before a noun names somebody who acts: a
// demonym or a proper name.
func (f *framer) isParty(c int) bool {
	if c >= len(f.byHead) || f.byHead[c] < 0 {
		return false
	}
	m := &f.mentions[f.byHead[c]]
	return m.demonym || m.nameFirst < m.nameEnd
}

// strayed returns the gerund that begins right after the noun and
// is its own by that, though the parse hangs it on the verb: "violated a ban |
// on exporting cars". -1 when there is none.
func (f *framer) strayed(n int) int {
	t := &f.doc.Tokens[n]
	if t.Head < 0 || t.Head > n || !isRel(t.Rel, "obj", "obl") {
		return -1
	}
	for _, c := range f.deps.of(t.Head) {
		if c <= n || f.doc.Tokens[c].Rel != "advcl" || f.doc.Tokens[c].XPOS != "VBG" {
			continue
		}
		if m := f.deps.with(c, "case", "mark"); m == n+1 && !f.words.Adverbial[f.lemma(m)] {
			return c
		}
	}
	return -1
}

// causer returns what the verb before an event noun tells to be its cause: "the fire caused |
// ten deaths".
func (f *framer) causer(n int) []int {
	v := f.doc.Tokens[n].Head
	if v < 0 || v > n || !isRel(f.doc.Tokens[n].Rel, "obj", "obl") {
		return nil
	}
	for _, i := range f.byAnchor[v] {
		if p := &f.props[i]; p.typ.ID == causation && slices.Contains(p.fill("effect"), n) {
			return p.fill("cause")
		}
	}
	return nil
}

// stance returns the adjective before an event noun that tells for or against what it is: "anti-government | protests".
func (f *framer) stance(n int) []int {
	return one(f.deps.find(n, func(c int) bool {
		side, what, joined := strings.Cut(strings.ToLower(f.doc.Word(c)), "-")
		return c < n && isRel(f.doc.Tokens[c].Rel, "amod", "compound") && joined && what != "" && f.frames.Sides(side)
	}))
}

// causation is the type of what brings something about.
const causation = "CAUSE"
