package extract

import "strings"

// misplaced mends phrases and clauses that the parse hangs on the wrong word where one
// word, a comma or a conjunction stands between them and the right one.
func (x *Extractor) misplaced(r *reading) {
	tokens := r.doc.Tokens
	for v := range tokens {
		switch t := &tokens[v]; {
		case t.XPOS == "VBN" && t.Rel == "advcl" && t.Head >= 0 && t.Head < v:
			x.laterTold(r, v, r.dependents())
		case t.Rel == "obl:agent" && t.Head >= 0 && t.Head < v && x.lexicon.Open.Stative[tokens[t.Head].Lemma]:
			worksOf(r, v, r.dependents())
		case isRel(t.UPOS, "NOUN", "PROPN") && t.Rel == "advcl" && t.Head >= 0 && t.Head < v:
			wereToo(r, v, r.dependents())
		case t.Lemma == "do" && t.Rel == "advcl" && t.Head >= 0 && t.Head < v:
			sameToo(r, v, r.dependents())
		case t.UPOS == "PRON" && t.Rel == "nmod" && t.Head == v-2 && v > 1 && x.lexicon.Relations.Each[tokens[v-2].Lemma] && tokens[v-1].Rel == "case" && tokens[v-1].Lemma == "of":
			all := &tokens[v-2] // "acquitted both of | them"
			for _, c := range r.dependents().of(v - 2) {
				if c < v-2 && tokens[c].Rel == "case" {
					tokens[c].Head = v
				}
			}
			t.Head, t.Rel = all.Head, all.Rel
			all.Head, all.Rel = v, "det"
			tokens[v-1].Head, tokens[v-1].Rel = v-2, "fixed"
		case t.Rel == "obl" && t.UPOS == "PROPN" && t.Head >= 0 && t.Head < v-3 && isRel(tokens[t.Head].XPOS, "VBN", "VBD") && tokens[t.Head].Rel == "acl":
			if deps := r.dependents(); caseOf(r.doc, deps, v) == "by" && deps.with(t.Head, "obl:agent", "obj") < 0 {
				t.Rel = "obl:agent" // "led in the capital by | Jane Roe"
				tokens[t.Head].XPOS = "VBN"
			}
		case t.Rel == "nmod" && t.Head >= 0 && t.Head < v && isRel(tokens[t.Head].Rel, "obl") && isRel(t.UPOS, "NOUN", "PROPN"):
			x.doneBy(r, v, r.dependents())
		case isRel(t.Rel, "nsubj", "nsubj:pass") && v > 2 && t.Head > v && t.UPOS == "NOUN":
			firmBehind(r, v, r.dependents())
		case isRel(t.XPOS, "VBD", "VBZ", "VBP") && t.Head < 0 && v > 2 && tokens[v-1].XPOS == ",":
			subjectBehind(r, v, r.dependents())
		case t.Rel == "nmod:desc" && t.UPOS == "NOUN" && t.Head > v+2 && len(x.lexicon.Frames.Noun(t.Lemma)) > 0:
			eventAt(r, v, r.dependents())
		case t.UPOS == "NUM" && isRel(t.Rel, "obl") && v > 1 && t.Head >= 0 && t.Head < v:
			x.tallies(r, v, r.dependents())
		case t.XPOS == "VB" && t.Rel == "xcomp" && t.Head >= 0 && t.Head < v && x.lexicon.Frames.Serves(tokens[t.Head].Lemma) && r.dependents().passive(t.Head) && r.dependents().markedBy(v, infinitiveMark):
			t.Rel = "advcl" // "is needed | to restore order": for that, and nobody is to do it
		case t.XPOS == "VB" && isRel(t.Rel, "parataxis", "xcomp", "ccomp") && t.Head >= 0 && t.Head < v && x.lexicon.Frames.Bare(tokens[t.Head].Lemma):
			bareInfinitive(r, v, r.dependents())
		case t.UPOS == "ADV" && t.Rel == "advmod" && t.Head == v+1 && v > 0 && tokens[v-1].Head == v && x.lexicon.Frames.Later(strings.ToLower(r.doc.Word(v))):
			alone(r, v, r.dependents())
		case t.XPOS == "VBN" && t.Rel == "amod" && t.Head == v+1 && v > 1 && tokens[v-1].Rel == "cc" && x.lexicon.Frames.Harms(t.Lemma):
			harmsToo(r, v, r.dependents())
		default:
			continue
		}
		r.dependents().renew(tokens[v].Sentence)
	}
}

// laterTold hangs a participle on the noun right before its comma, where an adverb says
// that what it tells came afterwards, or it says as whom one is known: "arrested the man,
// later | identified as John Doe".
func (x *Extractor) laterTold(r *reading, v int, deps dependents) {
	tokens := r.doc.Tokens
	first := v
	if later := deps.with(v, "advmod"); later == v-1 && x.lexicon.Frames.Later(strings.ToLower(r.doc.Word(later))) {
		first = later
	}
	as := deps.with(v, "obl")
	known := as > v && caseOf(r.doc, deps, as) == "as" && tokens[as].UPOS == "PROPN"
	if first == v && !known || first < 2 || tokens[first-1].XPOS != "," || deps.with(v, "mark", "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 {
		return
	}
	for n := first - 2; n > tokens[v].Head && n >= first-8; n-- {
		if _, end := deps.phrase(n); isRel(tokens[n].UPOS, "NOUN", "PROPN") && isRel(tokens[n].Rel, "obj", "obl", "nsubj:pass") && tokens[n].Head == tokens[v].Head && end >= first-1 {
			tokens[v].Head, tokens[v].Rel = n, "acl"
			return
		}
	}
}

// worksOf hangs who made a work on the work, and not on the verb that says what rests on
// it: "was based on a novel | by Jane Roe".
func worksOf(r *reading, by int, deps dependents) {
	tokens := r.doc.Tokens
	mark := deps.with(by, "case")
	for n := tokens[by].Head + 1; n < mark; n++ {
		if _, end := deps.phrase(n); isRel(tokens[n].Rel, "obl") && tokens[n].UPOS == "NOUN" && tokens[n].Head == tokens[by].Head && end == mark {
			tokens[by].Head, tokens[by].Rel = n, "nmod"
			return
		}
	}
}

// sameToo makes those of whom a clause says that they did so too subjects of what is told
// before: "the mayor voted no, as did | his wife".
func sameToo(r *reading, do int, deps dependents) {
	tokens := r.doc.Tokens
	mark := deps.with(do, "mark", "advmod")
	who := deps.with(do, "obj", "nsubj")
	sub := deps.with(tokens[do].Head, "nsubj", "nsubj:pass")
	if mark < 0 || mark > do || tokens[mark].Lemma != "as" || who < do || sub < 0 || !isRel(tokens[who].UPOS, "NOUN", "PROPN") || deps.with(do, "xcomp", "ccomp", "aux") >= 0 {
		return
	}
	tokens[who].Head, tokens[who].Rel = sub, "conj"
}

// wereToo does the same for those of whom a copula says that they were so too: "the port was
// damaged, as were | two ferries".
func wereToo(r *reading, who int, deps dependents) {
	tokens := r.doc.Tokens
	as, be := deps.with(who, "mark"), deps.with(who, "cop")
	sub := deps.with(tokens[who].Head, "nsubj", "nsubj:pass")
	if as < 0 || be != as+1 || tokens[as].Lemma != "as" || be > who || sub < 0 || deps.with(who, "nsubj") >= 0 {
		return
	}
	tokens[be].Rel = "discourse"
	tokens[who].Head, tokens[who].Rel = sub, "conj"
}

// bareInfinitive gives a verb the object that does what a bare infinitive behind it tells:
// "can help | governments make decisions".
func bareInfinitive(r *reading, v int, deps dependents) {
	tokens := r.doc.Tokens
	above, sub := tokens[v].Head, deps.with(v, "nsubj")
	if sub < above || sub > v || deps.with(above, "obj") >= 0 || deps.with(v, "aux", "mark") >= 0 {
		return
	}
	if first, _ := deps.phrase(sub); first != above+1 {
		return
	}
	tokens[sub].Head, tokens[sub].Rel = above, "obj"
	tokens[v].Rel = "xcomp"
}

// alone makes a word that stands for somebody the subject, where the parse takes it for
// the determiner of an adverb: "another | later died".
func alone(r *reading, adverb int, deps dependents) {
	tokens := r.doc.Tokens
	t, who := &tokens[adverb], &tokens[adverb-1]
	if !isRel(who.Rel, "det", "nummod") || who.XPOS == "DT" && len(who.Lemma) < 4 || tokens[t.Head].UPOS != "VERB" || deps.with(t.Head, "nsubj", "nsubj:pass") >= 0 {
		return
	}
	who.Head, who.Rel, who.UPOS = t.Head, "nsubj", "PRON"
	if deps.passive(t.Head) {
		who.Rel = "nsubj:pass"
	}
}

// harmsToo makes a verb of what the parse takes for the participle before a second object,
// where both tell what an event does: "shattered windows and | damaged cars".
func harmsToo(r *reading, v int, deps dependents) {
	tokens := r.doc.Tokens
	second := v + 1
	first := tokens[second].Head
	if tokens[second].Rel != "conj" || first < 0 || tokens[first].Rel != "obj" || tokens[second].XPOS != "NNS" || deps.with(second, "det", "nmod:poss") >= 0 {
		return
	}
	verb := tokens[first].Head
	if verb < 0 || verb > first || !isRel(tokens[verb].XPOS, "VBD", "VBN") || deps.with(first, "amod") >= 0 && tokens[deps.with(first, "amod")].XPOS == "VBN" {
		return
	}
	if sub := deps.with(verb, "nsubj"); sub < 0 || tokens[sub].UPOS == "PRON" {
		return
	}
	tokens[v].Head, tokens[v].Rel, tokens[v].UPOS, tokens[v].XPOS = verb, "conj", "VERB", tokens[verb].XPOS
	tokens[second].Head, tokens[second].Rel = v, "obj"
	tokens[v-1].Head = v
}

// eventAt makes an event the subject of what it does, where the parse takes it for what
// describes the name of the place behind it: "Fire at the hotel | Hall House kills one".
func eventAt(r *reading, event int, deps dependents) {
	tokens := r.doc.Tokens
	name := tokens[event].Head
	first, _ := deps.phrase(name)
	for _, c := range deps.of(name) {
		if c != event && c < name && isRel(tokens[c].Rel, "compound", "flat") {
			first = max(first, c)
		}
	}
	at := deps.with(event, "nmod")
	if tokens[name].UPOS != "PROPN" || !isRel(tokens[name].Rel, "nsubj", "nsubj:pass") || at < event || at > name || deps.with(at, "case") < event {
		return
	}
	tokens[event].Head, tokens[event].Rel = tokens[name].Head, tokens[name].Rel
	tokens[name].Head, tokens[name].Rel = at, "appos"
}

// tallies hangs the second number of a vote on the first, and both on the verb: "passed the
// bill | by 60 votes | to 34"; and when it was otherwise on the number that it was then: "won
// 40 seats, up from 30 | in 2015".
func (x *Extractor) tallies(r *reading, n int, deps dependents) {
	tokens := r.doc.Tokens
	p := deps.with(n, "case")
	switch {
	case p == n-1 && tokens[p].Lemma == "to" && x.lexicon.Frames.IsMargin(tokens[p-1].Lemma) && deps.with(p-1, "nummod") >= 0:
		votes := p - 1
		tokens[n].Head, tokens[n].Rel = votes, "nmod"
		if o := tokens[votes].Head; isRel(tokens[votes].Rel, "nmod") && isRel(tokens[o].Rel, "obj") && caseOf(r.doc, deps, votes) == "by" {
			tokens[votes].Head, tokens[votes].Rel = tokens[o].Head, "obl"
		}
	case p == n-1 && tokens[p].Lemma == "from" && p > 0 && tokens[p-1].Rel == "advmod" && tokens[p-1].Head == n:
		for c := n + 1; c < len(tokens) && tokens[c].Sentence == tokens[n].Sentence && c <= n+4; c++ {
			if first, _ := deps.phrase(c); tokens[c].Head == tokens[n].Head && isRel(tokens[c].Rel, "obl") && first == n+1 {
				tokens[c].Head, tokens[c].Rel = n, "nmod"
				return
			}
		}
	}
}

// firmBehind makes an apposition of the first of two subjects where it says between commas
// what the name right before it is: "according to Acme, | a firm, two men were robbed". Where the
// sentence begins with the name and its preposition, what it is may be known too: "according to
// Lee, | the mayor, two men were robbed".
func firmBehind(r *reading, sub int, deps dependents) {
	tokens := r.doc.Tokens
	first, end := deps.phrase(sub)
	if first < 2 || tokens[first-1].XPOS != "," || end >= len(tokens) || tokens[end].XPOS != "," {
		return
	}
	second := false
	for _, c := range deps.of(tokens[sub].Head) {
		second = second || c > sub && isRel(tokens[c].Rel, "nsubj", "nsubj:pass")
	}
	name := first - 2
	for name > 0 && isRel(tokens[name].Rel, "flat") {
		name = tokens[name].Head
	}
	if fronted := isRel(tokens[name].Rel, "obl") && deps.with(name, "case") == r.doc.Sentences[tokens[sub].Sentence].First; !fronted && !deps.indefinite(sub) {
		return
	}
	if second && tokens[name].UPOS == "PROPN" && name < first {
		tokens[sub].Head, tokens[sub].Rel = name, "appos"
	}
}

// subjectBehind gives a verb without a subject the name that the parse joins to the object
// of the clause before it: "as the storm hit the isle, | Acme, a firm, closed".
func subjectBehind(r *reading, v int, deps dependents) {
	tokens := r.doc.Tokens
	if deps.with(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
		return
	}
	for _, w := range deps.of(v) {
		o := deps.with(w, "obj", "obl")
		if w > v || tokens[w].Rel != "advcl" || deps.with(w, "mark") < 0 || o < w {
			continue
		}
		for _, c := range deps.of(o) {
			if c > o && c < v && tokens[c].Rel == "conj" && tokens[c].UPOS == "PROPN" && deps.with(c, "cc") < 0 {
				tokens[c].Head, tokens[c].Rel = v, "nsubj"
				for _, a := range deps.of(o) {
					if a > c && a < v && isRel(tokens[a].Rel, "appos") {
						tokens[a].Head = c
					}
				}
				return
			}
		}
	}
}

// doneBy hangs who does it on a participle, and not on where or when that is done: "led in
// the capital | by Jane Roe".
func (x *Extractor) doneBy(r *reading, by int, deps dependents) {
	tokens := r.doc.Tokens
	where := tokens[by].Head
	v := tokens[where].Head
	if v < 0 || v > where || tokens[v].XPOS != "VBN" || !isRel(tokens[v].Rel, "acl") || deps.with(v, "obl:agent") >= 0 || caseOf(r.doc, deps, by) != "by" {
		return
	}
	if in := caseOf(r.doc, deps, where); !x.lexicon.Relations.Within[in] || x.lexicon.Frames.NounHas(tokens[where].Lemma, "by") || tokens[where].XPOS == "NNS" {
		return
	}
	tokens[by].Head, tokens[by].Rel = v, "obl:agent"
}
