package extract

// arguments are the phrases around a verb, passive undone: who does it, what
// is done to what, and the rest by preposition. Each is a list of heads, of
// which coordination makes several.
type arguments struct {
	subject []int
	objects [][]int // object and second object, in the order "give X Y"
	preps   []prepositional
	clause  int // head of a that-clause, -1
	infin   int // head of an infinitive, -1
	gerund  int // head of a gerund, -1
	passive bool
	event   int // head of the clause on which this one comments (", breaking a ban"), -1
}

// A prepositional is the phrases that stand with one preposition.
type prepositional struct {
	prep  string
	heads []int
}

// with returns the heads that stand with a preposition.
func (a *arguments) with(prep string) []int {
	for _, p := range a.preps {
		if p.prep == prep {
			return p.heads
		}
	}
	return nil
}

// arguments collects the arguments of the clause headed by v: what depends on
// it, and what it shares with the clause it belongs to.
func (f *framer) arguments(v int) *arguments {
	a := &arguments{clause: -1, infin: -1, gerund: -1, event: -1, passive: f.isPassive(v)}
	var agent []int
	for _, c := range f.deps.of(v) {
		t := &f.doc.Tokens[c]
		switch {
		case isRel(t.Rel, "nsubj", "csubj"):
			if len(a.subject) == 0 {
				a.subject = f.coordinated(f.antecedentOf(c, v))
			}
		case isRel(t.Rel, "obj", "iobj"):
			if !f.time[c] {
				a.objects = append(a.objects, f.coordinated(f.antecedentOf(c, v)))
			}
		case t.Rel == "ccomp":
			a.clause = c
		case t.Rel == "xcomp" && !f.isVerbal(c):
			a.preps = append(a.preps, prepositional{"as", []int{c}})
		case t.Rel == "xcomp":
			if t.XPOS == "VBG" {
				a.gerund = c
			} else {
				a.infin = c
			}
		case isRel(t.Rel, "obl"), t.Rel == "advcl" && t.XPOS == "VBG", t.Rel == "nmod":
			prep := caseOf(f.doc, f.deps, c)
			if prep == "" {
				continue
			}
			if f.tellsTime(c) {
				continue
			}
			heads := f.coordinated(f.antecedentOf(c, v))
			if prep == "by" && a.passive && t.Rel != "advcl" {
				agent = heads
				continue
			}
			a.preps = append(a.preps, prepositional{prep, heads})
		}
	}
	f.fillGap(v, a)
	if a.passive {
		if len(a.subject) > 0 {
			a.objects = append([][]int{a.subject}, a.objects...)
		}
		a.subject = agent
	}
	if len(a.objects) > 0 {
		f.attachedTo(a.objects[len(a.objects)-1], a)
	}
	return a
}

// attachedTo adds the prepositional phrases that the parse hangs on the
// object but the frame may want of the verb: "gave a car to Kim".
func (f *framer) attachedTo(object []int, a *arguments) {
	for _, h := range object {
		for _, c := range f.deps.of(h) {
			if f.doc.Tokens[c].Rel != "nmod" {
				continue
			}
			if prep := caseOf(f.doc, f.deps, c); prep != "" && prep != "of" && a.with(prep) == nil {
				a.preps = append(a.preps, prepositional{prep, f.coordinated(c)})
			}
		}
	}
}

// isPassive reports whether the verb is a passive: with its auxiliary, or as
// a participle after its noun.
func (f *framer) isPassive(v int) bool {
	t := &f.doc.Tokens[v]
	for _, c := range f.deps.of(v) {
		if rel := f.doc.Tokens[c].Rel; rel == "aux:pass" || rel == "nsubj:pass" || rel == "obl:agent" {
			return true
		}
	}
	if t.XPOS != "VBN" || f.deps.with(v, "aux") >= 0 {
		return t.Rel == "conj" && t.XPOS == "VBN" && t.Head >= 0 && f.deps.with(v, "nsubj", "aux") < 0 && f.isVerbal(t.Head) && f.isPassive(t.Head)
	}
	return isRel(t.Rel, "acl", "advcl") || t.Rel == "conj" && t.Head >= 0 && f.isVerbal(t.Head) && f.isPassive(t.Head)
}

// antecedentOf returns what a relative pronoun in the clause of v stands for,
// and any other head as it is.
func (f *framer) antecedentOf(h, v int) int {
	switch f.doc.Tokens[h].XPOS {
	case "WDT", "WP":
	default:
		return h
	}
	for c := v; c >= 0; c = f.doc.Tokens[c].Head {
		t := &f.doc.Tokens[c]
		if t.Rel == "acl:relcl" {
			return t.Head
		}
		if t.Rel != "conj" && t.Rel != "xcomp" {
			break
		}
	}
	return h
}

// fillGap supplies what the clause leaves out because the clause it belongs
// to has it: the subject of a coordinated verb, of an infinitive, of a
// participle; the object of a relative clause without a pronoun.
func (f *framer) fillGap(v int, a *arguments) {
	t := &f.doc.Tokens[v]
	if t.Head < 0 {
		return
	}
	switch {
	case len(a.subject) > 0:
		if t.Rel == "acl:relcl" && len(a.objects) == 0 && !a.passive && a.clause < 0 && a.infin < 0 && !f.hasRelative(v) {
			a.objects = append(a.objects, []int{t.Head})
		}
	case t.Rel == "acl:relcl":
		a.subject = []int{t.Head}
	case t.Rel == "acl" && f.deps.with(v, "mark", "case") >= 0 && t.XPOS == "VBG": // a ban on exporting
	case t.Rel == "acl" && (t.XPOS == "VBG" || a.passive):
		a.subject = f.coordinated(t.Head)
	case t.Rel == "conj" && f.isClause(t.Head):
		a.subject = f.surfaceSubject(t.Head, 0)
	case t.Rel == "xcomp":
		a.subject = f.controller(t.Head, v)
	case t.Rel == "advcl":
		if t.XPOS == "VBG" && t.Head < v && f.deps.with(v, "mark", "case") < 0 {
			a.event = t.Head
		}
		if o := f.deps.with(t.Head, "iobj", "obj"); t.XPOS == "VBG" && 0 <= o && o < v && f.frames.ObjectActs(caseOf(f.doc, f.deps, v)) {
			a.subject = f.coordinated(o) // accused them of lying
			return
		}
		if m := f.deps.with(v, "mark", "case"); m > 0 && f.doc.Tokens[m-1].Head == t.Head && f.strayed(m-1) == v {
			return // the act of a noun, not of the subject
		}
		a.subject = f.surfaceSubject(t.Head, 0)
	case t.Rel == "acl" && t.XPOS == "VB": // a decision to give: whoever's decision it is
		if p := f.deps.with(t.Head, "nmod:poss"); p >= 0 {
			a.subject = []int{p}
		}
	}
}

// isClause reports whether the token heads a clause.
func (f *framer) isClause(i int) bool { return f.isVerbal(i) || f.isPredicate(i) }

// hasRelative reports whether the relative clause of v has its pronoun.
func (f *framer) hasRelative(v int) bool {
	for _, c := range f.deps.of(v) {
		switch f.doc.Tokens[c].XPOS {
		case "WDT", "WP", "WRB":
			return true
		}
		for _, d := range f.deps.of(c) {
			if x := f.doc.Tokens[d].XPOS; x == "WDT" || x == "WP" || x == "WP$" || x == "WRB" {
				return true
			}
		}
	}
	return false
}

// maxClimb bounds how far a missing subject is looked for.
const maxClimb = 6

// surfaceSubject returns the subject of the clause of v as the text has it,
// looked for upwards where the clause leaves it out.
func (f *framer) surfaceSubject(v, depth int) []int {
	if v < 0 || depth > maxClimb {
		return nil
	}
	if s := f.deps.with(v, "nsubj", "csubj"); s >= 0 {
		return f.coordinated(f.antecedentOf(s, v))
	}
	t := &f.doc.Tokens[v]
	switch t.Rel {
	case "acl:relcl", "acl":
		return []int{t.Head}
	case "conj", "advcl", "xcomp":
		return f.surfaceSubject(t.Head, depth+1)
	}
	return nil
}

// controller returns the subject of an infinitive: the object of the verb
// above ("urged Kim to sit") or else its subject ("agreed to send").
func (f *framer) controller(v, infinitive int) []int {
	if o := f.deps.with(v, "iobj", "obj"); o >= 0 && o < infinitive {
		return f.coordinated(o)
	}
	return f.surfaceSubject(v, 0)
}
