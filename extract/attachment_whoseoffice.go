package extract

import "wiregraph/graph/ontology"

// whoseOffice makes the office behind "whose" with the name between commas behind it the subject of their clause,
// where the parse takes both for more words for whoever has that office, and the clause for what he does himself:
// "the party, | whose leader, Ann Lee, was arrested on Monday, | left the talks".
func (x *Extractor) whoseOffice(r *reading) {
	tokens := r.doc.Tokens
	for w := 2; w+4 < len(tokens); w++ {
		office := tokens[w].Head
		if tokens[w].XPOS != "WP$" || office < w || office > w+3 || tokens[office].UPOS != "NOUN" || !x.onePerson(r.lemma(office)) && !x.human(r.lemma(office)) || r.doc.Word(w-1) != "," || r.doc.Word(office+1) != "," {
			continue
		}
		name, end := -1, -1
		for _, n := range r.doc.Names {
			if n.First == office+2 && n.End < len(tokens) && isClass(classOf[n.Kind], ontology.Person) && r.doc.Word(n.End) == "," {
				name, end = headIn(r.doc, n.First, n.End), n.End+1
			}
		}
		deps := r.dependents()
		owner := r.ownerBefore(w, office, name)
		v := r.finiteAt(deps, end)
		if owner < 0 || v < 0 {
			continue
		}
		if tokens[v].Rel != "acl:relcl" || tokens[v].Head != owner {
			if !isRel(tokens[owner].Rel, "nsubj") || tokens[owner].Head != v || !r.handOn(deps, v, owner) {
				continue
			}
		}
		tokens[office].Head, tokens[office].Rel = v, deps.subjectRel(v)
		tokens[name].Head, tokens[name].Rel = office, "appos"
		r.moved()
	}
}

// ownerBefore returns the noun or name before token w which the parse gives the office, or the name behind it, for
// another word; -1 where it gives it neither.
func (r *reading) ownerBefore(w, office, name int) int {
	for _, t := range []int{office, name} {
		if t >= 0 && r.doc.Tokens[t].Rel == "appos" && r.doc.Tokens[t].Head >= 0 && r.doc.Tokens[t].Head < w {
			return r.doc.Tokens[t].Head
		}
	}
	return -1
}

// finiteAt returns the verb of the clause whose finite word stands at a token, -1 without one.
func (r *reading) finiteAt(deps dependents, t int) int {
	if t < 0 || t >= len(r.doc.Tokens) {
		return -1
	}
	if k := r.doc.Tokens[t]; k.UPOS == "AUX" && k.Head > t {
		return k.Head
	}
	if r.doc.Tokens[t].UPOS == "VERB" && finite(r, deps, t) {
		return t
	}
	return -1
}

// handOn makes a relative clause of its subject's of a verb, where another finite verb without a subject stands behind
// a comma, and gives that the subject: it is the clause around.
func (r *reading) handOn(deps dependents, v, owner int) bool {
	tokens := r.doc.Tokens
	next := deps.find(v, func(c int) bool {
		return c > v && isRel(tokens[c].Rel, "conj", "parataxis") && isVerb(tokens[c].UPOS) && finite(r, deps, c) && deps.with(c, "nsubj", "cc", "expl") < 0 && r.doc.Word(deps.opening(c)-1) == ","
	})
	if next < 0 {
		return false
	}
	for _, c := range deps.of(v) {
		if c < owner || c > next {
			tokens[c].Head = next
		}
	}
	tokens[next].Head, tokens[next].Rel = tokens[v].Head, tokens[v].Rel
	r.reroot(v, next)
	tokens[owner].Head, tokens[owner].Rel = next, deps.subjectRel(next)
	tokens[v].Head, tokens[v].Rel = owner, "acl:relcl"
	return true
}
