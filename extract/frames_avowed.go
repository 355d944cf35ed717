package extract

import "wiregraph/extract/lexicon"

// Who is said to have done what a noun tells, by himself or by others: "claimed responsibility
// for the attack", "confessed to the murder of", "accused the firm of the theft of".

// avowal returns the verb that a noun hangs on behind a preposition, be there its object or an
// adjective between them, and their lemmas: "claim_responsibility_for", "find_guilty_of",
// "accuse_of". Between is what stands between them, -1 for nothing. The verb is -1 without
// one, and where nobody does so: "no group has claimed responsibility for".
func avowal(r *reading, deps dependents, cues *lexicon.Cues, n int) (verb, between int, key string) {
	t := &r.doc.Tokens[n]
	prep := caseOf(r.doc, deps, n)
	if !isRel(t.Rel, "obl", "nmod") || t.Head < 0 || t.Head > n || prep == "" {
		return -1, -1, ""
	}
	v, through := t.Head, -1
	if r.doc.Tokens[v].UPOS != "VERB" {
		if through = v; !isRel(r.doc.Tokens[v].Rel, "obj", "xcomp") {
			return -1, -1, ""
		}
		v = r.doc.Tokens[v].Head
	} else if o := deps.with(v, "obj", "xcomp"); o > v && o < n && deps.with(o, "det", "nmod:poss") < 0 {
		through = o
	}
	none := func(t int) bool {
		return deps.some(t, func(c int) bool {
			k := &r.doc.Tokens[c]
			return c < v && (cues.NegativeDeterminers[k.Lemma] || cues.Negators[k.Lemma])
		})
	}
	if s := deps.with(v, "nsubj"); none(v) || s >= 0 && none(s) {
		return -1, -1, ""
	}
	key = r.doc.Tokens[v].Lemma + "_"
	if through >= 0 && isRel(r.doc.Tokens[through].UPOS, "NOUN", "ADJ") {
		return v, through, key + r.doc.Tokens[through].Lemma + "_" + prep
	}
	return v, -1, key + prep
}

// doers returns who is said to have done what the noun tells: the subject of a verb of avowal, or
// whom one of accusing has for its object.
func (f *framer) doers(n int) []int {
	v, _, key := avowal(f.reading, f.deps, f.cues, n)
	if v < 0 {
		return nil
	}
	switch a := f.arguments(v); {
	case f.frames.Avows(key) && !f.nobody(a.subject):
		return a.subject
	case f.frames.Charges(key) && len(a.objects) > 0:
		return a.objects[0]
	}
	return nil
}
