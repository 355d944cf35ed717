package extract

// elided returns the arguments of a clause behind that of v that leaves the verb out, with what
// it has in common with v's: "prices rose by 5 percent | and rents by 3 percent", "sold the mine
// to Acme | and its ships to Volta". What it tells of others is taken from the arguments of v. Nil
// without one.
func (f *framer) elided(v int, a *arguments) *arguments {
	r, q, prep := f.remnants(v)
	if r < 0 {
		return nil
	}
	a.without(r, q)
	b := *a
	b.preps = nil
	for _, p := range a.preps {
		if p.prep != prep {
			b.preps = append(b.preps, p)
		}
	}
	b.preps = append(b.preps, prepositional{prep: prep, heads: []int{q}})
	switch {
	case len(a.objects) == 1 && !(len(a.subject) == 1 && f.isSomebody(a.subject[0]) && f.isSomebody(r) && !f.isSomebody(a.objects[0][0])):
		b.objects = [][]int{{r}}
	case len(a.subject) == 1:
		b.subject = []int{r}
	default:
		return nil
	}
	return &b
}

// elsewhere says where that was what a clause without its verb tells, of which the last argument
// is that phrase, as the clause before it says: "killed nine in Oslo | and two farmers in Bergen".
func elsewhere(first, rest *match, a *arguments) {
	if hasRole(first.roles, placeRole) && !hasRole(rest.roles, placeRole) {
		rest.roles = append(rest.roles, filler{role: placeRole, heads: a.preps[len(a.preps)-1].heads})
	}
}

// remnants returns what a clause without its verb behind that of v consists of: whom or what it
// is about, and the phrase right behind with a preposition that v has before them, too. -1 without
// such a clause.
func (f *framer) remnants(v int) (r, q int, prep string) {
	end := f.doc.Sentences[f.doc.Tokens[v].Sentence].End
	for r = v + 2; r+2 < end; r++ {
		t := &f.doc.Tokens[r]
		if !isRel(t.Rel, "conj", "parataxis") || !isRel(t.UPOS, "NOUN", "PROPN", "ADJ", "NUM") || t.Head < 0 || f.deps.with(r, "case", "cop", "nsubj", "mark") >= 0 {
			continue
		}
		if t.UPOS == "NUM" && f.doc.Tokens[t.Head].UPOS == "NUM" {
			continue // "rose to 900 in Oslo and 20 in Bergen"
		}
		if up := t.Head; up != v && (f.doc.Tokens[up].Head != v || up < v || !isRel(f.doc.Tokens[up].Rel, "obl", "obj")) {
			continue
		}
		c := r + 1
		for c < end && f.doc.Tokens[c].Head == r && isRel(f.doc.Tokens[c].Rel, "flat") {
			c++
		}
		if c >= end || !isRel(f.doc.Tokens[c].Rel, "case") {
			continue
		}
		q = f.doc.Tokens[c].Head
		if q < c || f.doc.Tokens[q].Head != r && f.doc.Tokens[q].Head != v || f.tellsTime(q) {
			continue
		}
		if _, last := f.deps.phrase(q); last < end && f.doc.Tokens[last].UPOS != "PUNCT" {
			continue
		}
		prep = caseOf(f.doc, f.deps, q)
		for _, o := range f.deps.of(v) {
			if v < o && o < r && isRel(f.doc.Tokens[o].Rel, "obl") && prep != "of" && caseOf(f.doc, f.deps, o) == prep && f.answers(r, q, o) {
				return r, q, prep
			}
		}
	}
	return -1, -1, ""
}

// answers reports whether phrase q stands to head r as phrase o to what the clause before tells:
// of one kind with o, of which r is none where the parse joins the two ("limited to two terms |
// and deputies to three", but not "is active in the bank | and the work in it").
func (f *framer) answers(r, q, o int) bool {
	if f.counts(q) || f.counts(o) {
		return f.counts(q) && f.counts(o) && !f.counts(r)
	}
	one, _ := f.classOf(o)
	two, _ := f.classOf(q)
	own, _ := f.classOf(r)
	return one == two && !f.tellsTime(o) && (f.doc.Tokens[r].Head != o || own != one)
}

// without takes the two heads out of the arguments.
func (a *arguments) without(r, q int) {
	strip := func(heads []int) []int {
		var out []int
		for _, h := range heads {
			if h != r && h != q {
				out = append(out, h)
			}
		}
		return out
	}
	a.subject = strip(a.subject)
	var objects [][]int
	for _, o := range a.objects {
		if o = strip(o); len(o) > 0 {
			objects = append(objects, o)
		}
	}
	a.objects = objects
	var preps []prepositional
	for _, p := range a.preps {
		if p.heads = strip(p.heads); len(p.heads) > 0 {
			preps = append(preps, p)
		}
	}
	a.preps = preps
}
