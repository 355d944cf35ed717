package extract

import "wiregraph/extract/nlp"

// subjects hangs what somebody is on his name, where the parse makes both the subject
// of the verb behind it: "Dawn Chorus host and | writer Jane Roe said".
func subjects(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	person := namedTokens(r.doc, nlp.Person)
	for v := range tokens {
		if tokens[v].UPOS != "VERB" {
			continue
		}
		t := v - 1
		for t > 0 && (tokens[t].UPOS == "AUX" || tokens[t].UPOS == "ADV") {
			t--
		}
		if t < 2 || !person[t] || tokens[t].Sentence != tokens[v].Sentence {
			continue
		}
		name := t
		if isRel(tokens[t].Rel, "flat") {
			name = tokens[t].Head
		}
		deps := hanging()
		first := deps.with(v, "nsubj")
		if name < 0 || tokens[name].Head != v || tokens[name].Rel != "nsubj" || first < 0 || first >= name || tokens[first].Rel != "nsubj" || !isRel(tokens[first].UPOS, "NOUN", "PROPN") || !r.unbroken(first, name) {
			continue
		}
		for _, d := range deps.of(v) {
			if first < d && d < name && isRel(tokens[d].Rel, "obl") {
				tokens[d].Head, tokens[d].Rel = first, "nmod"
			}
		}
		tokens[first].Head, tokens[first].Rel = name, "nmod:desc"
	}
}

// unbroken reports whether no mark stands between two tokens.
func (r *reading) unbroken(first, end int) bool {
	for t := first; t < end; t++ {
		if u := r.doc.Tokens[t].UPOS; u == "PUNCT" || u == "VERB" || u == "SCONJ" {
			return false
		}
	}
	return true
}

// markedSubjects gives a finite verb behind "after" or "because" the subject that stands
// between them, where the parse hangs it on the verb above: "began an inquiry after | the
// teacher, Jane Roe, | noticed the gap".
func markedSubjects(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for v := 3; v < len(tokens); v++ {
		t := &tokens[v]
		if t.Rel != "advcl" || !finite(*t) || t.Head < 0 || t.Head > v {
			continue
		}
		deps := hanging()
		m := deps.with(v, "mark")
		if m < t.Head || m > v-2 || deps.with(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
			continue
		}
		for _, o := range deps.of(t.Head) {
			if o <= m || o >= v || !isRel(tokens[o].Rel, "obl") || !isRel(tokens[o].UPOS, "NOUN", "PROPN") || deps.with(o, "case") >= 0 {
				continue
			}
			if first, _ := deps.phrase(o); first == m+1 {
				tokens[o].Head, tokens[o].Rel = v, "nsubj"
				hanging = whenAsked(r.doc)
				break
			}
		}
	}
}
