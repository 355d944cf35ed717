package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
)

// complements mends the ways in which the parse misses what a clause calls
// its object: it hangs the word on the object as if that were a clause ("called
// the notion | a waste"), or takes the object for the word and the word for its
// object ("called her conduct | a breach"), takes an infinitive for a purpose ("declared the strike | to
// be over"), or takes what it calls a day for when it does so ("declared Monday | a holiday").
func (f *framer) complements(v int, a *arguments) {
	f.namedDays(v, a)
	if a.passive {
		return
	}
	for _, c := range f.deps.of(v) {
		t := &f.doc.Tokens[c]
		if t.Rel == "advcl" && c > v && len(a.objects) > 0 && a.with("as") == nil && f.wantsAs(v) && !f.isVerbal(c) && f.deps.with(c, "cop") >= 0 && f.deps.with(c, "nsubj") < 0 && f.deps.markedBy(c, infinitiveMark) {
			a.preps = append(a.preps, prepositional{prep: "as", heads: f.coordinated(c)})
			continue
		}
		if c < v || f.isVerbal(c) || f.deps.with(c, "cop", "mark", "case") >= 0 {
			continue
		}
		switch {
		case t.Rel == "xcomp" && len(a.objects) == 0:
			if w := f.deps.with(c, "obj"); w > c && !f.isVerbal(w) {
				a.objects = append(a.objects, f.coordinated(c))
				a.preps = append(dropHead(a.preps, c), prepositional{prep: "as", heads: []int{w}})
			}
		case isRel(t.Rel, "obj") && a.with("as") == nil:
			for _, w := range f.deps.of(c) {
				if x := &f.doc.Tokens[w]; w > c && (x.Rel == "acl" && (x.UPOS == "NOUN" || x.UPOS == "ADJ") || x.Rel == "amod" && x.UPOS == "ADJ" && f.words.Wordings[f.lemma(v)]) && f.deps.with(w, "case", "mark", "cop", "nsubj") < 0 {
					a.preps = append(a.preps, prepositional{prep: "as", heads: []int{w}})
					break
				}
			}
		}
	}
}

// alsoSo returns the words for what something is called or made, with those joined with the first: "called it
// | a farce and a shame".
func (f *framer) alsoSo(c int) []int {
	return slices.DeleteFunc(f.coordinated(c), func(h int) bool { return h != c && f.isVerbal(h) })
}

// darkDay returns the phrase for a time behind a verb that says what its object is, which describes it and tells no
// time: "which he called | a dark day for justice". -1 without one.
func (f *framer) darkDay(v int) int {
	if !f.frames.Some(f.lemma(v), sayWhat) {
		return -1
	}
	return f.deps.find(v, func(c int) bool {
		return c > v && f.isTime(c) && isRel(f.doc.Tokens[c].Rel, "obl") && f.deps.with(c, "case", "advmod") < 0 && f.deps.indefinite(c) && f.deps.with(c, "amod", "nmod") >= 0
	})
}

// namedDays gives a verb that says what something is, or what it is called, the day of which it says so.
func (f *framer) namedDays(v int, a *arguments) {
	if c := f.darkDay(v); c >= 0 && !a.passive && len(a.objects) <= 1 && a.with("as") == nil && (len(a.objects) == 1 || f.doc.Tokens[v].Rel == "acl:relcl") {
		a.preps = append(a.preps, prepositional{prep: "as", heads: []int{c}})
		return
	}
	if len(a.objects) > 0 || len(f.frames.Verb(f.lemma(v))) == 0 || !f.frames.Some(f.lemma(v), sayWhat) {
		return
	}
	day, so := -1, -1
	for _, c := range f.deps.of(v) {
		switch t := &f.doc.Tokens[c]; {
		case !f.time[c] && !(so < 0 && day >= 0) || f.deps.with(c, "case") >= 0:
		case day < 0 && (a.passive && t.Rel == "nsubj:pass" || c > v && isRel(t.Rel, "obj", "iobj", "obl")):
			day = c
		case day >= 0 && so < 0 && c > v && isRel(t.Rel, "obj", "xcomp", "obl") && f.deps.indefinite(c):
			so = c
		}
	}
	if first, _ := f.deps.phrase(max(so, 0)); so >= 0 && (a.passive && first == v+1 || first == day+1) {
		a.objects = [][]int{{day}, {so}}
		if a.passive {
			a.subject, a.objects = []int{day}, [][]int{{so}}
		}
	}
}

// wantsAs reports whether a frame of the verb says as what something is taken.
func (f *framer) wantsAs(v int) bool {
	return f.frames.Some(f.lemma(v), func(fr lexicon.VerbFrame) bool { return fr.Plain() && fr.Must("as") })
}

// asSo reports whether a word behind "as" tells how a verb takes its object, and makes no clause: "treated
// the fire | as suspicious", "described the plan | as flawed", but not "sold the plant | as planned".
func (f *framer) asSo(v, c int) bool {
	t := &f.doc.Tokens[c]
	if c < v || t.UPOS != "ADJ" && t.XPOS != "VBN" || f.deps.with(c, "nsubj", "aux", "cop", "expl") >= 0 || caseOf(f.doc, f.deps, c) != "as" || !f.wantsAs(v) {
		return false
	}
	as := f.deps.with(c, "mark", "case")
	return f.doc.Word(as-1) != "," && (t.UPOS == "ADJ" || f.cues.Verbs[t.Lemma] == nil)
}

// asking returns what a clause asks that is set into that of v, -1 without one: "did not say
// | whether he would come", "would not say | what he paid".
func (f *framer) asking(v int, a *arguments) int {
	if a.clause >= 0 {
		if f.asks(a.clause) {
			return a.clause
		}
		return -1
	}
	for _, o := range a.object() {
		if isWh(f.doc.Tokens[o].XPOS) && f.deps.with(o, "acl:relcl") > o {
			return o
		}
	}
	return -1
}

// asks reports whether a clause starts with a word that asks.
func (f *framer) asks(c int) bool {
	first, _ := f.deps.extent(c)
	return f.frames.Asks(strings.ToLower(f.doc.Word(first)))
}

// dropHead returns the phrases without the one that h heads.
func dropHead(preps []prepositional, h int) []prepositional {
	var out []prepositional
	for _, p := range preps {
		if p.heads[0] != h {
			out = append(out, p)
		}
	}
	return out
}

// sharedPhrases adds what a passive has in common with the one coordinated right
// after it: "two were killed and six injured | in a bombing".
func (f *framer) sharedPhrases(v int, a *arguments) {
	if !a.passive || f.deps.with(v, "obj", "ccomp", "xcomp") >= 0 {
		return
	}
	for _, c := range f.deps.of(v) {
		t := &f.doc.Tokens[c]
		if c > v && isRel(t.Rel, "obl", "advcl") {
			return // it has phrases of its own
		}
		if c < v || t.Rel != "conj" || !isParticiple(t.XPOS) || !f.isPassive(c) {
			continue
		}
		for _, o := range f.deps.of(c) {
			if o < c || !isRel(f.doc.Tokens[o].Rel, "obl") || f.tellsTime(o) {
				continue
			}
			if lead, prep := f.casesOf(o); prep != "" {
				a.preps = append(a.preps, prepositional{prep: prep, heads: f.coordinated(o), lead: lead})
			}
		}
		return
	}
}

// said makes what a clause says that is put in behind it its clause: "the mayor was
// found dead, | police confirm".
func (f *framer) said(v int, a *arguments) {
	t := &f.doc.Tokens[v]
	cue := f.cues.Verbs[f.lemma(v)]
	if t.Rel != "parataxis" || t.Head < 0 || t.Head > v || !cue.Says() || a.passive || len(a.subject) == 0 || len(a.objects) > 0 || a.clause >= 0 || a.infin >= 0 || !f.isClause(t.Head) {
		return
	}
	if s := f.deps.with(v, "nsubj"); s >= 0 && s < v {
		if first, _ := f.deps.phrase(s); first > 0 && f.doc.Word(first-1) == "," {
			a.clause = t.Head
		}
	}
}

// inverted gives a verb that says what stands before it its subject behind it,
// which the parse takes for its object: "… , | says Jane Roe, a baker".
func (f *framer) inverted(v int, a *arguments) {
	cue := f.cues.Verbs[f.lemma(v)]
	if !cue.Says() || len(a.subject) > 0 || len(a.objects) != 1 || a.passive {
		return
	}
	before := f.doc.Tokens[v].Rel == "parataxis" || 0 <= a.clause && a.clause < v
	if o := a.objects[0]; before && o[0] > v && f.isSomebody(o[0]) {
		a.subject, a.objects = o, nil
	}
}
