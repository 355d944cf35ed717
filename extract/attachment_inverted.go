package extract

import "slices"

// turned makes the phrase that a copula follows what is said of the noun behind that,
// where the parse makes it a part of the noun or the copula the noun's: "among the
// dead | were | two children".
func (x *Extractor) turned(r *reading) {
	tokens := r.doc.Tokens
	for p := range tokens {
		t := &tokens[p]
		if !isRel(t.UPOS, "NOUN", "ADJ") {
			continue
		}
		deps := r.dependents()
		if deps.with(p, "case") < 0 {
			continue
		}
		if s := deps.with(p, "nsubj"); s > p && tokens[s].Head == p {
			if cop := deps.with(s, "cop"); p < cop && cop < s && deps.with(p, "cop") < 0 {
				tokens[cop].Head = p
			}
			continue
		}
		s, cop := t.Head, deps.with(p, "cop")
		if t.Rel != "nmod" {
			continue
		}
		if c := deps.with(s, "cop"); cop < 0 && x.lexicon.Relations.Among[caseOf(r.doc, deps, p)] && p < c && c < s && deps.opening(p) == r.doc.Sentences[t.Sentence].First {
			if _, end := deps.phrase(p); end == c {
				cop, tokens[c].Head = c, p // "among the dead | was | a nine-year-old girl"
				r.moved()
				deps = r.dependents()
			}
		}
		if cop < p || s < cop || deps.with(s, "cop", "case", "nsubj") >= 0 {
			continue
		}
		if t.Head, t.Rel = tokens[s].Head, tokens[s].Rel; t.Head < 0 {
			r.doc.Sentences[t.Sentence].Root = p
		}
		tokens[s].Head, tokens[s].Rel = p, "nsubj"
		for _, c := range deps.of(s) {
			if isRel(tokens[c].Rel, "punct", "mark", "advcl", "parataxis") {
				tokens[c].Head = p
			}
		}
	}
}

// norInverted gives the clause behind "nor" its subject, its auxiliary and its verb, where the parse
// makes the auxiliary the verb and the subject its object: "sold no mine, nor | has it paid a fine".
func norInverted(r *reading) {
	tokens := r.doc.Tokens
	for a := 1; a+2 < len(tokens); a++ {
		if tokens[a-1].Lemma != "nor" || tokens[a].Lemma != "have" {
			continue
		}
		deps := r.dependents()
		s, end := a+1, a+1
		for ; s < len(tokens) && tokens[s].Sentence == tokens[a].Sentence; s++ {
			if first, last := deps.phrase(s); isRel(tokens[s].Rel, "obj", "nsubj") && first == a+1 {
				end = last
				break
			}
		}
		v := end
		for v < len(tokens) && tokens[v].UPOS == "ADV" {
			v++
		}
		if end == a+1 || v >= len(tokens) || tokens[v].Sentence != tokens[a].Sentence || tokens[v].UPOS != "VERB" || !isRel(tokens[v].XPOS, "VBN", "VBD") {
			continue
		}
		above := tokens[a].Head
		for _, c := range slices.Concat(deps.of(a), deps.of(s)) {
			if c < a || c > v {
				tokens[c].Head = v
			}
		}
		if tokens[a].Rel != "aux" {
			tokens[v].Head, tokens[v].Rel = above, tokens[a].Rel
		}
		tokens[v].XPOS = "VBN"
		tokens[s].Head, tokens[s].Rel = v, "nsubj"
		tokens[a].Head, tokens[a].Rel, tokens[a].UPOS = v, "aux", "AUX"
		tokens[a-1].Head = v
		r.moved()
	}
}
