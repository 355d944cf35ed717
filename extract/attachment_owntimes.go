package extract

import "strings"

// lengthsBefore gives the time that somebody takes, between his name and the verb, to the verb,
// where the parse makes it a part of the name: "the army | in the last ten days | shelled the port".
func (x *Extractor) lengthsBefore(r *reading) {
	tokens := r.doc.Tokens
	for n := 3; n+1 < len(tokens); n++ {
		who := tokens[n].Head
		if tokens[n].Rel != "nmod" || x.lexicon.Cues.Calendar.Units[tokens[n].Lemma] == "" || who < 0 || who > n || tokens[who].Rel != "nsubj" || tokens[who].UPOS != "PROPN" && !x.somebody(tokens[who].Lemma) {
			continue
		}
		deps, v := r.dependents(), tokens[who].Head
		_, end := deps.phrase(n)
		if v < end || deps.with(n, "case") != who+1 || deps.cased(n, "of") || deps.with(n, "amod", "det") < 0 || tokens[end].Head != v && end != v {
			continue
		}
		tokens[n].Head, tokens[n].Rel = v, "obl"
		r.moved()
	}
}

// peopleActing hangs a participle right behind the people to whom an infinitive does something on
// them, where the parse hangs it on the infinitive: "agreed to jail men | selling arms". With what
// tells how, it is left.
func (x *Extractor) peopleActing(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		o, h := v-1, tokens[v].Head
		if tokens[v].XPOS != "VBG" || tokens[v].Rel != "advcl" || tokens[o].XPOS != "NNS" || tokens[o].Rel != "obj" || tokens[o].Head != h || tokens[h].XPOS != "VB" || !x.human(tokens[o].Lemma) || x.lexicon.Frames.Manner(tokens[v].Lemma) {
			continue
		}
		deps := r.dependents()
		if deps.with(o, "det", "nmod:poss") >= 0 || deps.with(v, "mark", "nsubj", "aux", "case") >= 0 || x.wantsGerund(x.lexicon.Frames.Verb(tokens[h].Lemma), "") {
			continue
		}
		tokens[v].Head, tokens[v].Rel = o, "acl"
		r.moved()
	}
}

// stretchBefore gives a stretch of time that opens a clause to the verb, where the parse makes it a part of
// the subject right behind it: "last week | police raided the bank".
func (x *Extractor) stretchBefore(r *reading) {
	tokens, cal := r.doc.Tokens, x.lexicon.Cues.Calendar
	for u := 1; u+1 < len(tokens); u++ {
		unit, n := &tokens[u], tokens[u].Head
		if unit.Rel != "compound" || n <= u || !isRel(tokens[n].Rel, "nsubj") || tokens[n].Head < n || len(cal.Units[unit.Lemma]) != len("W") {
			continue
		}
		which := strings.ToLower(r.doc.Word(u - 1))
		if _, says := cal.Which[which]; !says || !r.sameSentence(u-1, u) || r.sameSentence(u-2, u-1) && isNoun(tokens[u-2].UPOS) {
			continue
		}
		tokens[u-1].Head, unit.Head, unit.Rel = u, tokens[n].Head, "obl:unmarked"
		r.moved()
	}
}
