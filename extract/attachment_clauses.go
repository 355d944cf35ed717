package extract

import "wiregraph/extract/nlp"

// fronted mends the passives that stand before their subject: of "also killed was a
// baker" the parse makes the baker what is killed out of something, and of "among
// those arrested was a baker" it makes a word of the participle.
func fronted(r *reading) {
	tokens := r.doc.Tokens
	for be := 1; be < len(tokens); be++ {
		if tokens[be].Rel != "cop" || tokens[be].Head <= be {
			continue
		}
		s, v := tokens[be].Head, be-1
		t := &tokens[v]
		switch {
		case t.XPOS != "VBN" || !isNoun(tokens[s].UPOS) || t.Sentence != tokens[be].Sentence:
		case tokens[s].Head == v && tokens[s].Rel == "xcomp" && r.dependents().with(v, "nsubj") < 0:
			tokens[s].Rel = "nsubj:pass"
			tokens[be].Head, tokens[be].Rel = v, "aux:pass"
		case v >= 2 && tokens[v-1].XPOS == "DT" && tokens[v-2].XPOS == "IN" && (t.Head == v-1 || t.Head == s) && !r.hasOther(s, "nsubj", v-1, v):
			t.Head, t.Rel = tokens[s].Head, tokens[s].Rel
			tokens[s].Head, tokens[s].Rel = v, "nsubj:pass"
			tokens[be].Head, tokens[be].Rel = v, "aux:pass"
			tokens[v-1].Head, tokens[v-1].Rel = v, "obl"
			tokens[v-2].Head, tokens[v-2].Rel = v-1, "case"
			for _, c := range r.dependents().of(s) {
				if c < v-2 && isRel(tokens[c].Rel, "mark", "cc", "punct") {
					tokens[c].Head = v
				}
			}
			r.reroot(s, v)
		}
	}
}

// hasOther reports whether something else than two tokens hangs on a token by a relation.
func (r *reading) hasOther(head int, rel string, a, b int) bool {
	return r.dependents().some(head, func(c int) bool { return c != a && c != b && isRel(r.doc.Tokens[c].Rel, rel) })
}

// wanted hangs on an infinitive the subject that stands behind "for" before it, where
// a frame of the verb has what it tells behind "for": of "pushed for the town to open
// its gates" the parse makes a push for the town.
func (x *Extractor) wanted(r *reading) {
	tokens := r.doc.Tokens
	person, body, place := namedTokens(r.doc, nlp.Person), namedTokens(r.doc, nlp.Organization), namedTokens(r.doc, nlp.Place)
	for to := 2; to < len(tokens); to++ {
		v := tokens[to].Head
		if tokens[to].XPOS != "TO" || tokens[to].Rel != "mark" || v < to || !isRel(tokens[v].Rel, "advcl", "acl", "xcomp") || tokens[v].Head < 0 {
			continue
		}
		s, deps := tokens[v].Head, r.dependents()
		for _, c := range deps.of(s) {
			if c < to && isRel(tokens[c].Rel, "obl") {
				s = c
			}
		}
		first, end := deps.phrase(s)
		c := deps.with(s, "case")
		if c < 0 && first > 0 && tokens[first-1].Head == v && tokens[first-1].Rel == "mark" {
			c = first - 1 // "called | for | the minister to go"
		}
		if end != to || c < 0 || tokens[c].Lemma != "for" || !isRel(tokens[s].Rel, "obl", "nmod") || deps.with(v, "nsubj") >= 0 {
			continue
		}
		above := tokens[s].Head
		if above < 0 || !person[s] && !body[s] && !place[s] && !x.somebody(tokens[s].Lemma) && deps.with(v, "aux:pass") < 0 || !x.lexicon.Frames.Some(tokens[above].Lemma, wantsFor) {
			continue
		}
		tokens[v].Head, tokens[v].Rel = above, "advcl"
		tokens[s].Head, tokens[s].Rel = v, deps.subjectRel(v)
		tokens[c].Head, tokens[c].Rel = v, "mark"
	}
}

// leftObjects gives a finite verb the object right behind it that the parse hangs on
// the subject before it: "protests by farmers blocked | roads".
func leftObjects(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+1 < len(tokens); v++ {
		t := &tokens[v]
		if !isParticiple(t.XPOS) || !isRel(t.Rel, "root", "conj", "ccomp") {
			continue
		}
		o := v + 1
		for o < len(tokens) && tokens[o].Head > o && tokens[o].Sentence == t.Sentence && tokens[o].Head-v < maxCalled {
			o = tokens[o].Head
		}
		if o >= len(tokens) || tokens[o].Sentence != t.Sentence || tokens[o].Head < 0 || tokens[o].Head >= v || tokens[o].Rel != "nmod" || !isNoun(tokens[o].UPOS) {
			continue
		}
		deps := r.dependents()
		s := deps.with(v, "nsubj")
		prep := deps.with(o, "case")
		if s < 0 || s > v || deps.with(v, "aux", "obj", "cop", "xcomp", "ccomp") >= 0 || prep > v {
			continue
		}
		for h, steps := tokens[o].Head, 0; h >= 0 && steps < maxClimb; h, steps = tokens[h].Head, steps+1 {
			if h == s {
				tokens[o].Head, tokens[o].Rel, tokens[s].Rel, t.XPOS = v, "obj", "nsubj", "VBD"
				if n := v - 1; prep >= 0 && prep < n && isNoun(tokens[n].UPOS) && tokens[n].Rel == "nmod" {
					tokens[prep].Head = n // "against | the tax"
				}
				break
			}
		}
	}
}

// andThat joins a clause with "and that" to the clause with "that" of the verb of saying behind
// the one that the parse joins it to: "sought a delay, arguing that he was ill and that the
// court | had erred".
func (x *Extractor) andThat(r *reading) {
	for v := range r.doc.Tokens {
		t := &r.doc.Tokens[v]
		if !isRel(t.Rel, "conj") || t.Head < 0 || t.Head > v || r.dependents().with(v, "cc") < 0 || !r.thatClause(v) || r.thatClause(t.Head) || r.dependents().with(t.Head, "ccomp") > t.Head {
			continue
		}
		for k := v - 1; k > t.Head; k-- {
			said := r.doc.Tokens[k]
			if isRel(said.Rel, "ccomp") && said.Head > t.Head && x.lexicon.Cues.Verbs[r.doc.Tokens[said.Head].Lemma].Says() && r.hangsOn(k, t.Head) && r.thatClause(k) {
				t.Head = k
				r.moved()
				break
			}
		}
	}
}

// thatInLists joins a clause with "that" to the one before it in a list, where the parse takes it
// for an aside: "demanded that the bill be dropped, that he | resign, and that …".
func thatInLists(r *reading) {
	for v := range r.doc.Tokens {
		t := &r.doc.Tokens[v]
		if t.Rel == "parataxis" && t.Head >= 0 && t.Head < v && r.thatClause(v) && r.thatClause(t.Head) && isRel(r.doc.Tokens[t.Head].Rel, "ccomp", "conj") {
			t.Rel = "conj"
		}
	}
}

// thatClause reports whether "that" marks the clause of a verb.
func (r *reading) thatClause(v int) bool {
	m := r.dependents().with(v, "mark")
	return m >= 0 && r.doc.Tokens[m].Lemma == "that"
}
