package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// whoseClause returns who does what a noun without a possessor tells of as the
// circumstance of a clause: its subject, else another who takes part in it. "He
// admired the yacht during a visit to Spain." Nobody visits the country whose
// office the text says that he holds. A bare noun tells what the clause is done as:
// whoever acts there does it too ("the miners stopped work in protest").
func (f *framer) whoseClause(n int) []int {
	t := &f.doc.Tokens[n]
	if o := t.Head; o >= 0 && o < n && t.Rel == "nmod" && t.XPOS == "NN" && f.isBareNoun(n) && f.deps.cased(n, "in") && isRel(f.doc.Tokens[o].Rel, "obj") && f.isClause(f.doc.Tokens[o].Head) {
		return f.surfaceSubject(f.doc.Tokens[o].Head, 0) // "called a strike | in protest", hung on the strike
	}
	if t.Head < 0 || !isRel(t.Rel, "obl") || !f.isClause(t.Head) || !f.frames.Accompanies(caseOf(f.doc, f.deps, n)) && !f.isErrand(n) || f.deps.with(n, "nmod:poss") >= 0 {
		return nil
	}
	if i := f.byHead[n]; i >= 0 && f.mentions[i].definite {
		return nil
	}
	candidates := f.surfaceSubject(t.Head, 0)
	switch as := doneAs(f.deps, f.frames, n); {
	case as && f.deps.passive(t.Head): // "arms were sold in breach of the law", by whom it may say
		by := f.deps.with(t.Head, "obl:agent")
		if by < 0 {
			return nil
		}
		return f.coordinated(by)
	case as, f.isBareNoun(n) && t.XPOS == "NN":
		return candidates
	}
	for _, c := range f.deps.of(t.Head) {
		if isRel(f.doc.Tokens[c].Rel, "iobj", "obj", "obl") && c != n {
			candidates = append(candidates[:len(candidates):len(candidates)], c)
		}
	}
	for _, c := range candidates {
		if class, _ := f.classOf(c); class == ontology.Person && !f.compatriot(c, n) {
			return []int{c}
		}
	}
	return nil
}

// isErrand reports whether a noun tells what somebody goes somewhere to do: "flew to Kenya for
// | talks with the premier".
func (f *framer) isErrand(n int) bool {
	return f.frames.Errand(caseOf(f.doc, f.deps, n)) && f.frames.Some(f.lemma(f.doc.Tokens[n].Head), func(fr lexicon.VerbFrame) bool {
		return fr.Light == "" && slices.ContainsFunc(fr.Slots, func(s lexicon.Slot) bool { return s.Role == "destination" })
	})
}

// compatriot reports whether whoever h stands for is of a country that the
// phrase of noun n names, or a place in it.
func (f *framer) compatriot(h, n int) bool {
	chain := f.chainAt(h)
	if chain < 0 || chain >= len(f.chains) {
		return false
	}
	of := map[string]bool{}
	for _, i := range f.chains[chain].mentions {
		f.countries(f.mentions[i].first, f.mentions[i].end, of)
	}
	around := map[string]bool{}
	first, end := f.deps.phrase(n)
	f.countries(first, end, around)
	for c := range around {
		if of[c] {
			return true
		}
	}
	return false
}

// countries collects the countries of those named in a stretch of tokens, by
// their codes.
func (f *framer) countries(first, end int, into map[string]bool) {
	for t := first; t < end; t++ {
		if i := f.byHead[t]; i >= 0 && f.mentions[i].country != "" {
			into[f.mentions[i].country] = true
		}
	}
}

// described returns what a noun in apposition says something of: "the duke, a
// fan of trains".
func (f *framer) described(n int) []int {
	if t := &f.doc.Tokens[n]; isRel(t.Rel, "appos") && t.Head >= 0 && t.Head < n {
		return []int{t.Head}
	}
	return nil
}

// ownTelling reports whether the noun of an object tells by itself what the
// subject is known for: "is known for his love of trains".
func (f *framer) ownTelling(subject, object []int) bool {
	if len(subject) != 1 || len(object) != 1 || f.isVerbal(object[0]) {
		return false
	}
	m := f.bestNoun(object[0])
	if m == nil {
		return false
	}
	for _, r := range m.roles {
		if len(r.heads) == 1 && f.chainAt(r.heads[0]) >= 0 && f.chainAt(r.heads[0]) == f.chainAt(subject[0]) {
			return true
		}
	}
	return false
}

// servesAs reports whether the clause of v fills a role of what the clause above
// it tells: "gave them rifles | to use in the war".
func (f *framer) servesAs(v int, role string) bool {
	h := f.doc.Tokens[v].Head
	if h < 0 {
		return false
	}
	for _, i := range f.byAnchor[h] {
		if slices.Contains(f.props[i].fill(role), v) {
			return true
		}
	}
	return false
}

// giver returns who does that in exchange for which the text tells what noun n
// means: "Malawi sends coffee in exchange for help" is helped.
func (f *framer) giver(n int) []int {
	first, end := f.connective(n)
	if first == end {
		return nil
	}
	swap := slices.ContainsFunc(f.frames.Connective(strings.ToLower(f.doc.Span(first, end))), func(fr lexicon.NounFrame) bool { return fr.Type.ID == inExchange })
	v := f.doc.Tokens[n].Head
	if v >= first && v < end { // the parse takes a noun of the connective for its head
		v = f.doc.Tokens[v].Head
	}
	if !swap || v < 0 || !f.isVerbal(v) {
		return nil
	}
	return f.arguments(v).subject
}

// inExchange is the type of what is given for something else.
const inExchange = "IN_EXCHANGE_FOR"

// havingDone reports whether a participle stands for a gerund of the past: "for having failed".
func (f *framer) havingDone(v int) bool {
	a := f.deps.with(v, "aux")
	return a >= 0 && f.doc.Tokens[a].XPOS == "VBG" && f.doc.Tokens[v].XPOS == "VBN"
}

// objectActing returns the object of the verb above that does what a gerund behind
// a preposition tells: "accused | them | of lying", "charged | them | with lying",
// "removed | the video | for showing a crime", "jailed | Roe | after selling secrets", "named | Roe | as director,
// replacing Doe"; -1 without one.
func (f *framer) objectActing(v int) int {
	t := &f.doc.Tokens[v]
	if !isRel(t.Rel, "advcl") || t.XPOS != "VBG" && !f.havingDone(v) {
		return -1
	}
	prep := caseOf(f.doc, f.deps, v)
	punished := f.cues.Calendar.Prepositions[prep] == "after" && f.frames.Punished(f.lemma(t.Head), f.lemma(v))
	if o := f.deps.with(v, "obj"); prep == "" && o > v && f.doc.Tokens[o].UPOS != "PRON" && f.frames.Succeeds(f.lemma(v)) && f.deps.with(v, "nsubj", "obl") < 0 && f.appoints(t.Head) {
		return f.deps.with(t.Head, "obj")
	}
	if !f.frames.ObjectActs(prep) && f.cues.Verbs[f.lemma(t.Head)+"_"+prep] == nil && !punished {
		return -1
	}
	o := f.deps.with(t.Head, "iobj", "obj")
	if o < 0 {
		o = f.leftOut(t.Head)
	}
	if on := f.lightTarget(t.Head, prep); on >= 0 {
		return on // "imposed sanctions on | the bank | for breaking the law"
	}
	if o >= 0 && f.isMoney(o) {
		if o = -1; f.isPassive(t.Head) { // "was fined 3 million dollars for lying"
			o = f.deps.with(t.Head, "nsubj")
		}
	}
	if s := f.deps.with(t.Head, "nsubj:pass"); o >= 0 && s >= 0 && f.isSomebody(s) && !f.isSomebody(o) {
		o = s // "was awarded a medal for saving two boys"
	}
	if o > v || o >= 0 && f.cues.UseMarks[prep] && !f.isSomebody(o) && !f.frames.Faults(f.lemma(t.Head)) {
		return -1 // "bought trucks for carrying bricks"
	}
	return o
}

// onlySaid reports whether a gerund behind a preposition tells what somebody speaks of by a verb and the
// noun that makes its meaning, and nobody there does: "made no mention | of feeding birds".
func (f *framer) onlySaid(v int) bool {
	above := f.doc.Tokens[v].Head
	o := f.deps.with(above, "obj")
	if f.doc.Tokens[v].XPOS != "VBG" || o < 0 || o > v || caseOf(f.doc, f.deps, v) == "" {
		return false
	}
	return f.frames.Some(f.lemma(above), func(fr lexicon.VerbFrame) bool {
		return fr.Light == f.lemma(o) && fr.Type.Super == speechSuper && fr.Tells("topic", caseOf(f.doc, f.deps, v))
	})
}

// appoints reports whether a verb puts its object into an office.
func (f *framer) appoints(v int) bool {
	return f.frames.Some(f.lemma(v), func(fr lexicon.VerbFrame) bool { return fr.Tells("role", "as") && fr.Tells("target", "O") })
}

// leftOut returns the noun that is the object of a relative clause without a pronoun: "| the men |
// it accuses of spying"; -1 where v is no such clause.
func (f *framer) leftOut(v int) int {
	t := &f.doc.Tokens[v]
	if t.Rel != "acl:relcl" || t.Head > v || f.isPassive(v) || f.deps.with(v, "nsubj") < 0 || f.hasRelative(v) || !f.isSomebody(t.Head) {
		return -1
	}
	return t.Head
}

// lightTarget returns whom a noun that makes the meaning of a verb is meant for, where the two
// have a cause behind the preposition: "imposed a fine on | the bank | for"; -1 without one.
func (f *framer) lightTarget(v int, prep string) int {
	made := f.deps.with(v, "obj", "nsubj:pass")
	if made < 0 {
		return -1
	}
	for _, fr := range f.frames.Verb(f.lemma(v)) {
		if fr.Light == "" || !fr.Tells("cause", prep) || !f.leans(made, fr.Light) {
			continue
		}
		for _, h := range slices.Concat(f.deps.of(v), f.deps.of(made)) {
			if isRel(f.doc.Tokens[h].Rel, "obl", "nmod") && fr.Tells("target", caseOf(f.doc, f.deps, h)) {
				return h
			}
		}
	}
	return -1
}
