package extract

import "strings"

// besideNoun makes the proposition of an adjective with a phrase of its own behind the noun that it describes, and of
// a noun set beside another, and reports whether there is one: what a clause with "be" would say of the noun. "Deaths | attributable to smoke",
// "a film | critical of the king", "the senator, | a critic of the war, resigned".
func (f *framer) besideNoun(i int) bool {
	t := &f.doc.Tokens[i]
	if t.Head < 0 || t.Head > i || f.terse[i] || f.deps.with(i, "cop", "nsubj") >= 0 || !isNoun(f.doc.Tokens[t.Head].UPOS) {
		return false
	}
	switch t.UPOS {
	case "ADJ":
		if !isRel(t.Rel, "amod", "acl") || f.deps.find(i, func(c int) bool {
			return c > i && isRel(f.doc.Tokens[c].Rel, "obl", "nmod") && caseOf(f.doc, f.deps, c) != ""
		}) < 0 {
			return false
		}
	case "NOUN":
		if t.Rel != "appos" || !f.deps.indefinite(i) {
			return false
		}
	default:
		return false
	}
	a := f.arguments(i)
	a.passive, a.subject, a.objects = false, []int{t.Head}, nil
	top := f.bestCopula(i, a)
	if top != nil && t.UPOS == "NOUN" && top.typ.Super != speechSuper && top.typ.Super != linkSuper {
		return false // "a candidate for mayor" runs, but for what is told elsewhere
	}
	if top == nil || top.typ.IsRelation() || !f.used(top.roles, t.Head) || len(top.roles) < 2 {
		return false
	}
	first, end := f.widen(i, i+1, top.roles)
	f.add(proposition{
		typ: top.typ, anchor: i, trigFirst: i, trigEnd: i + 1, first: first, end: end,
		roles: top.roles, rule: "described:" + strings.ToLower(f.lemma(i)), prior: nounPrior,
	})
	return true
}
