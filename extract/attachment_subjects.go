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
