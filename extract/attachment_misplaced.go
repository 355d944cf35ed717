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
		case isNoun(t.UPOS) && t.Rel == "advcl" && t.Head >= 0 && t.Head < v:
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
		case t.Rel == "obl" && t.UPOS == "PROPN" && t.Head >= 0 && t.Head < v-3 && isParticiple(tokens[t.Head].XPOS) && tokens[t.Head].Rel == "acl":
			if deps := r.dependents(); caseOf(r.doc, deps, v) == "by" && deps.with(t.Head, "obl:agent", "obj") < 0 {
				t.Rel = "obl:agent" // "led in the capital by | Jane Roe"
				tokens[t.Head].XPOS = "VBN"
			}
		case t.Rel == "nmod" && t.Head >= 0 && t.Head < v && isRel(tokens[t.Head].Rel, "obl") && isNoun(t.UPOS):
			x.doneBy(r, v, r.dependents())
		case isRel(t.Rel, "nsubj") && v > 2 && t.Head > v && t.UPOS == "NOUN":
			firmBehind(r, v, r.dependents())
		case isFinite(t.XPOS) && t.Head < 0 && v > 2 && tokens[v-1].XPOS == ",":
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
	if first == v && !known || first < 2 || tokens[first-1].XPOS != "," || deps.with(v, "mark", "nsubj", "aux") >= 0 {
		return
	}
	for n := first - 2; n > tokens[v].Head && n >= first-8; n-- {
		if _, end := deps.phrase(n); isNoun(tokens[n].UPOS) && isRel(tokens[n].Rel, "obj", "obl", "nsubj:pass") && tokens[n].Head == tokens[v].Head && end >= first-1 {
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
	if !isRel(who.Rel, "det", "nummod") || who.XPOS == "DT" && len(who.Lemma) < 4 || tokens[t.Head].UPOS != "VERB" || deps.with(t.Head, "nsubj") >= 0 {
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
	if verb < 0 || verb > first || !isParticiple(tokens[verb].XPOS) || deps.with(first, "amod") >= 0 && tokens[deps.with(first, "amod")].XPOS == "VBN" {
		return
	}
	if sub := deps.with(verb, "nsubj"); sub < 0 || tokens[sub].UPOS == "PRON" {
		return
	}
	tokens[v].Head, tokens[v].Rel, tokens[v].UPOS, tokens[v].XPOS = verb, "conj", "VERB", tokens[verb].XPOS
	tokens[second].Head, tokens[second].Rel = v, "obj"
	tokens[v-1].Head = v
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
		for c := n + 1; r.sameSentence(c, n) && c <= n+4; c++ {
			if first, _ := deps.phrase(c); tokens[c].Head == tokens[n].Head && isRel(tokens[c].Rel, "obl") && first == n+1 {
				tokens[c].Head, tokens[c].Rel = n, "nmod"
				return
			}
		}
	}
}

// doneBy hangs who does it on a participle, and not on where or when that is done: "led in
// the capital | by Jane Roe"; and on a passive, and not on where or what somebody or something is brought to: "was
// towed into a port | by the navy".
func (x *Extractor) doneBy(r *reading, by int, deps dependents) {
	tokens := r.doc.Tokens
	where := tokens[by].Head
	v := tokens[where].Head
	if v < 0 || v > where || tokens[v].XPOS != "VBN" || deps.with(v, "obl:agent") >= 0 || caseOf(r.doc, deps, by) != "by" {
		return
	}
	if x.lexicon.Frames.NounHas(tokens[where].Lemma, "by") || tokens[where].XPOS == "NNS" {
		return
	}
	in := caseOf(r.doc, deps, where)
	switch within := x.lexicon.Relations.Within[in]; {
	case within && isRel(tokens[v].Rel, "acl"):
	case !deps.passive(v) || tokens[where].XPOS != "NN" || x.happens(tokens[where].Lemma) && in != "into" || x.isWork(tokens[where].Lemma) || !x.somebody(tokens[by].Lemma) && tokens[by].UPOS != "PROPN" && !x.happens(tokens[by].Lemma):
		return
	case within && x.isPlaceNoun(r, where):
	case isRel(in, "into", "to", "from", "onto"):
	default:
		return
	}
	tokens[by].Head, tokens[by].Rel = v, "obl:agent"
}
