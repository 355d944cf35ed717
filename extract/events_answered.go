package extract

// What somebody denies or confirms with a pronoun alone, "The firm disputes this", is what was
// told right before (abstract anaphora; Asher 1993).

// answers reports whether a pronoun for no person is what a verb of answering answers.
func answers(r *reading, deps dependents, m *mention, verbs map[string]bool) bool {
	t := r.doc.Tokens[m.head]
	done := t.Rel == "obj" && t.Head < m.head || t.Rel == "nsubj:pass" && t.XPOS == "DT" && t.Head > m.head // "this | was denied"
	return m.pronoun && !m.plural && m.gender != masculine && m.gender != feminine && done && t.Head >= 0 && verbs[r.doc.Tokens[t.Head].Lemma] && deps.with(t.Head, "xcomp", "ccomp") < 0
}

// answered returns what a pronoun stands for behind a verb of answering: what was said
// right before, else what was told; -1 without any. Of verbs that tell what somebody makes
// of what was told ("condemned this") only a pronoun that points stands for it.
func (e *eventFinder) answered(m *mention) int {
	back := 2
	if !answers(e.reading, e.deps, m, e.lexicon.Events.Answers) {
		if back = 1; !e.lexicon.Anaphora.Demonstrative(e.doc.Word(m.head)) || !answers(e.reading, e.deps, m, e.lexicon.Events.Reactions) {
			return -1
		}
	}
	verb := e.doc.Tokens[m.head].Head
	first := e.doc.Sentences[e.doc.Tokens[m.head].Sentence].First
	from := first
	for k := 0; k < back && e.doc.Tokens[from].Sentence > 0; k++ {
		from = e.doc.Sentences[e.doc.Tokens[from].Sentence-1].First
	}
	said, told := -1, -1
	for v := verb - 1; v >= from && said < 0; v-- {
		t := &e.doc.Tokens[v]
		if p := e.anchored(v); p >= 0 && told < 0 && v < first && (t.Head < 0 || isRel(t.Rel, "ccomp")) {
			told = p
		}
		if t.UPOS != "VERB" || !e.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		for _, c := range e.deps.of(v) {
			if isRel(e.doc.Tokens[c].Rel, "ccomp", "xcomp", "advcl", "obl") && c < verb {
				if p := e.anchored(c); p >= 0 {
					said = p
				}
			}
		}
	}
	if said >= 0 {
		return said
	}
	return told
}

// anchored returns the event that is anchored at a token, else the state that a clause
// tells there ("said | the bridge was unsafe"); -1 without any.
func (e *eventFinder) anchored(t int) int {
	if p := e.told(t); p >= 0 || len(e.byAnchor[t]) == 0 {
		return p
	}
	return e.byAnchor[t][0]
}
