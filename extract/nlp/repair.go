package nlp

// repair mends what the parser gets wrong in a sentence of news again and again: its
// heads, tags and names are there. The tree stays a tree with the same words: what
// would break it is undone.
func (d *Document) repair(tree tree, names []Name, words *wordLists) {
	s := *tree.sentence
	mend := func(mends ...func()) {
		for _, m := range mends {
			m()
			tree.mended()
		}
	}
	mend(func() { d.plainVerbs(s) })
	for _, n := range names {
		mend(func() { d.flatName(s, n) }, func() { d.oneHead(s, n) })
		if n.First == s.First {
			continue
		}
		switch n.Kind {
		case Person:
			mend(
				func() { d.coordinatedTitles(n, names, words) },
				func() { d.titleWithOf(n, names, words.offices) },
				func() { d.titleBeforeName(n) },
				func() { d.coordinatedTitles(n, names, words) }, // those before the one that stood between
				func() { d.wholePhrase(n) },
				func() { d.bodyBeforeTitle(n, names) },
				func() { d.placeBeforeTitle(n, names) },
				func() { d.strayApposition(n, names) },
				func() { d.personBeside(n) },
			)
		case Organization:
			mend(func() { d.titleOfBody(s, n) })
		}
	}
	for _, n := range names {
		if n.Kind == Person {
			mend(func() { d.secondObject(s, n) }, func() { d.strayAgent(s, n) })
		}
		mend(func() { d.firstObject(s, n) })
	}
	mend(
		func() { d.adjectiveBehind(s, words) },
		func() { d.prepositionOfTitle(s) },
		func() { d.demonstrativeObject(s) },
		func() { d.twoObjects(s) },
		func() { d.numberObjects(s) },
		func() { d.partedAuxiliary(s) },
		func() { d.participles(s) },
		func() { d.taggedVerbs(s) },
		func() { d.finiteVerbs(s) },
		func() { d.subjectInPhrase(s, words.conjunctions) },
		func() { d.determinedParticiple(s) },
		func() { d.describingGerund(s, names) },
		func() { d.saidBehind(s, words.saying) },
		func() { d.closingSubject(s) },
		func() { d.twoSubjects(s, names) },
		func() { d.interposedClause(s) },
		func() { d.apposedNames(s, names) },
		func() { d.apposedToOne(s, names) },
		func() { d.bracketedName(names) },
		func() { d.saidBefore(s) },
		func() { d.toldThat(s) },
		func() { d.saidThat(s) },
		func() { d.passiveInfinitive(s) },
		func() { d.closedRelative(s) },
		func() { d.saidRelative(s, words.saying) },
		func() { d.clauseBehindBut(s) },
		func() { d.caseAgain(s) },
		func() { d.compoundListed(s) },
		func() { d.coordinatedSubject(s) },
		func() { d.nearestClause(s) },
		func() { d.markedClause(s, words.conjunctions) },
		func() { d.participleBehind(s, words.reasons) },
		func() { d.wholeSentence(s) },
		func() { d.buriedVerb(*tree.sentence, words.conjunctions) },
		func() { d.verbBeforeObject(*tree.sentence) },
		func() { d.headlinePair(s) },
		func() { d.headlineClause(*tree.sentence, names) }, // its root as the repairs above left it
	)
}

// titleOfBody hangs on the name of a body what says what it is: "the news agency Norwire",
// "the rock band the Lanterns", "according to the newspaper | Norland Post |, officials knew".
func (d *Document) titleOfBody(s Sentence, n Name) {
	switch h := d.headOfName(n); {
	case d.besideTitle(s, n.First-1, h):
		d.underName(n.First-1, h, n)
	case d.Tokens[h].Rel != "appos":
	case d.Tokens[h].Head == n.First-1:
		d.titleBeforeName(n)
	case n.First > s.First+1 && d.Tokens[h].Head == n.First-2 && d.Token(n.First-1).XPOS == "DT" && d.Token(n.First-2).XPOS == "NN":
		d.underName(n.First-2, h, n)
	}
}

// flatName hangs on the head of a name what hangs on a flat part of it: names of
// flat structure have one head (Universal Dependencies, "flat").
func (d *Document) flatName(s Sentence, n Name) {
	h := d.headOfName(n)
	for t := s.First; t < s.End; t++ {
		if k := d.Tokens[t].Head; (t < n.First || t >= n.End) && k >= n.First && k < n.End && k != h && d.Tokens[k].Rel == "flat" && d.Tokens[k].Head == h {
			d.Tokens[t].Head = h
		}
	}
}

// firstObject takes a name that the parse makes a part of the thing after it,
// with an article between them, for who is given it: "gave Ann Lee a car".
func (d *Document) firstObject(s Sentence, n Name) {
	if n.End >= s.End || d.Tokens[n.End].XPOS != "DT" {
		return
	}
	h := d.headOfName(n)
	thing := d.Tokens[h].Head
	if thing <= n.End || d.Tokens[n.End].Head != thing || d.Tokens[thing].Rel != "obj" {
		return
	}
	verb := d.Tokens[thing].Head
	if verb >= s.First && verb < n.First && d.Tokens[verb].UPOS == "VERB" {
		d.Tokens[h].Head, d.Tokens[h].Rel = verb, "iobj"
	}
}

// demonstrativeObject makes an object of a singular demonstrative before a plural, which
// it cannot determine: "denied | this | several times".
func (d *Document) demonstrativeObject(s Sentence) {
	for t := s.First + 1; t < s.End; t++ {
		this := &d.Tokens[t]
		of := this.Head
		if this.XPOS != "DT" || this.Rel != "det" || this.Lemma != "this" && this.Lemma != "that" || of <= t || d.Tokens[of].XPOS != "NNS" || d.Word(t) != this.Lemma {
			continue
		}
		if v := d.Tokens[of].Head; v == t-1 && d.Tokens[v].UPOS == "VERB" && d.child(s, v, "obj") < 0 {
			this.Head, this.Rel, this.UPOS = v, "obj", "PRON"
		}
	}
}

// twoObjects takes the first of two objects of a verb for the one who is given
// the other, where nothing stands between them.
func (d *Document) twoObjects(s Sentence) {
	for i := s.First; i < s.End; i++ {
		verb := d.Tokens[i].Head
		if d.Tokens[i].Rel != "obj" || verb < 0 || verb > i || d.Tokens[verb].UPOS != "VERB" {
			continue
		}
		for k := i + 1; k < s.End; k++ {
			if d.Tokens[k].Head != verb || d.Tokens[k].Rel != "obj" {
				continue
			}
			_, end := d.extent(s, i)
			if first, _ := d.extent(s, k); first == end {
				d.Tokens[i].Rel = "iobj"
			}
			break
		}
	}
}

// oneHead hangs a part of a name on the part that hangs on the same word in the
// same way before it: "is an Aurus Senat" tells of one thing. What a noun has
// before it may have several parts.
func (d *Document) oneHead(s Sentence, n Name) {
	h := d.headOfName(n)
	if rel := d.Tokens[h].Rel; rel == "compound" || rel == "amod" {
		return
	}
	for t := h + 1; t < n.End; t++ {
		if d.Tokens[t].Head == d.Tokens[h].Head && d.Tokens[t].Rel == d.Tokens[h].Rel && d.Tokens[t].Head >= 0 {
			d.Tokens[t].Head, d.Tokens[t].Rel = h, "flat"
			for k := s.First; k < s.End; k++ {
				if d.Tokens[k].Head == t {
					d.Tokens[k].Head = h
				}
			}
		}
	}
}

// headOfName returns the token of a name that depends on one outside of it.
func (d *Document) headOfName(n Name) int {
	for t := n.First; t < n.End; t++ {
		if h := d.Tokens[t].Head; h < n.First || h >= n.End {
			return t
		}
	}
	return n.First
}

// titleBeforeName hangs a title on the name that follows it at once: in
// "Norlandish leader Ann Lee" the name is the head. The name takes the
// title's place.
func (d *Document) titleBeforeName(n Name) {
	t, h := n.First-1, d.headOfName(n)
	if of := &d.Tokens[t]; of.Rel == "nmod" && of.Head >= 0 && of.Head < t && d.Tokens[of.Head].Head == d.Tokens[h].Head && d.Tokens[of.Head].Rel == d.Tokens[h].Rel {
		t = of.Head // "chief of staff Ann Lee"
	}
	title, name := &d.Tokens[t], &d.Tokens[h]
	if title.UPOS != "NOUN" && title.UPOS != "PROPN" {
		return
	}
	if title.XPOS == "NNS" || title.XPOS == "NNPS" { // "officers Ann Lee and Bo Berg"
		if name.Head == title.Head && name.Head >= 0 && name.Rel == title.Rel && d.coordinated(h) {
			title.Head, title.Rel = h, "nmod:desc"
		}
		return
	}
	switch {
	case name.Head == t && (name.Rel == "appos" || name.Rel == "flat" || name.Rel == "nmod:desc"):
		d.underName(t, h, n)
		return
	case name.Head == title.Head && name.Head >= 0 && name.Rel == title.Rel:
	case name.Head == title.Head && name.Rel == "obl:agent" && title.Rel == "obl": // "according to mayor Ann Lee", with no "by"
	default:
		return
	}
	title.Head, title.Rel = h, "nmod:desc"
}

// coordinated reports whether something is coordinated with a token.
func (d *Document) coordinated(h int) bool {
	for t := h + 1; t < len(d.Tokens) && d.Tokens[t].Sentence == d.Tokens[h].Sentence; t++ {
		if d.Tokens[t].Head == h && d.Tokens[t].Rel == "conj" {
			return true
		}
	}
	return false
}

// underName puts the head of a name into the place of the title before it, and
// the title under it.
func (d *Document) underName(t, h int, n Name) {
	title, name := &d.Tokens[t], &d.Tokens[h]
	name.Head, name.Rel = title.Head, title.Rel
	if name.Head < 0 {
		d.reroot(t, h)
	}
	for i := n.End; i < len(d.Tokens) && d.Tokens[i].Sentence == title.Sentence; i++ {
		if d.Tokens[i].Head == t {
			d.Tokens[i].Head = h // what follows is said of the person
		}
	}
	for i := t - 1; i >= 0 && d.Tokens[i].Sentence == title.Sentence; i-- {
		if d.Tokens[i].Head == t && ofThePhrase(d.Tokens[i].Rel) {
			d.Tokens[i].Head = h // "according to mayor Ann Lee"
		}
	}
	title.Head, title.Rel = h, "nmod:desc"
}

// reroot notes that a sentence's root moved from one token to another.
func (d *Document) reroot(from, to int) {
	for i := range d.Sentences {
		if d.Sentences[i].Root == from {
			d.Sentences[i].Root = to
		}
	}
}

// secondObject takes a phrase that begins right after a person, and is said to
// be in apposition to it without a comma or to be an object as it is, for what
// the person is given: "gave Ann Lee a car".
func (d *Document) secondObject(s Sentence, n Name) {
	h := d.headOfName(n)
	name := &d.Tokens[h]
	if name.Head < 0 || name.Rel != "obj" && name.Rel != "iobj" || d.Tokens[name.Head].UPOS != "VERB" {
		return
	}
	if n.End >= s.End || d.Tokens[n.End].UPOS != "DET" {
		return
	}
	thing := d.Tokens[n.End].Head
	if thing <= n.End || thing >= s.End {
		return
	}
	switch t := &d.Tokens[thing]; {
	case t.Head == h && (t.Rel == "appos" || t.Rel == "flat"), t.Head == name.Head && t.Rel == "obj":
		t.Head, t.Rel = name.Head, "obj"
		name.Rel = "iobj"
	}
}

// strayAgent hangs "by Ann Lee" on the passive verb that has no agent yet,
// where the parse hangs it on the object or the phrase right behind the verb: "was given a
// medal | by Ann Lee". What is deeper in the phrase is mostly by its author.
func (d *Document) strayAgent(s Sentence, n Name) {
	h := d.headOfName(n)
	name := &d.Tokens[h]
	if name.Rel != "nmod" || name.Head < 0 || d.Tokens[name.Head].UPOS != "NOUN" {
		return
	}
	by := false
	for t := s.First; t < h; t++ {
		if d.Tokens[t].Head == h && d.Tokens[t].Rel == "case" {
			by = d.Tokens[t].Lemma == "by"
		}
	}
	if !by {
		return
	}
	for t := name.Head; t >= 0 && t < h; {
		x := &d.Tokens[t]
		switch x.Rel {
		case "conj", "acl": // "presented with a medal made in Norland | by Ann Lee"
		case "obj", "obl":
			if d.child(s, x.Head, "aux:pass") >= 0 && d.child(s, x.Head, "obl:agent") < 0 {
				name.Head, name.Rel = x.Head, "obl:agent"
				return
			}
			if d.Tokens[x.Head].Rel != "acl" {
				return
			}
		default:
			return
		}
		t = x.Head
	}
}
