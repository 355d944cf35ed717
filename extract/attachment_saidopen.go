package extract

import "strings"

// saidOpen gives a verb of saying behind a comma the subject before it and the clause behind it,
// where the parse takes it with the subject of that clause for words set in: "the mayor, who had
// left, said | the dam “killed nine”". Where it is set in, a comma stands behind its subject too.
func (x *Extractor) saidOpen(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		c := tokens[v].Head
		if tokens[v].Rel != "parataxis" || c < v || !isRel(tokens[v].XPOS, "VBD", "VBZ") || r.doc.Word(v-1) != "," || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || !isRel(tokens[c].XPOS, "VBD", "VBZ", "VBN") {
			continue
		}
		deps := r.dependents()
		of, s := deps.with(v, "nsubj"), deps.with(c, "nsubj")
		if of < v || of > c || s < 0 || s > v || tokens[of].UPOS == "PRON" || deps.opening(of) != v+1 {
			continue
		}
		if r.reaches(s, v) || !strings.Contains(r.doc.Span(s, v), ",") || strings.Contains(r.doc.Span(v, c), ",") {
			continue
		}
		tokens[v].Head, tokens[v].Rel = tokens[c].Head, tokens[c].Rel
		for _, t := range deps.of(c) {
			if t < v || tokens[t].UPOS == "PUNCT" && t > c && t+1 == r.doc.Sentences[tokens[t].Sentence].End {
				tokens[t].Head = v
			}
		}
		tokens[of].Head, tokens[c].Head, tokens[c].Rel = c, v, "ccomp"
		tokens[s].Rel = "nsubj"
		r.reroot(c, v)
		r.moved()
	}
}

// reaches reports whether words that hang on a token stand behind another.
func (r *reading) reaches(head, behind int) bool {
	for t := behind + 1; t < r.doc.Sentences[r.doc.Tokens[behind].Sentence].End; t++ {
		if r.doc.Tokens[t].UPOS != "PUNCT" && r.above(head, t) {
			return true
		}
	}
	return false
}

// saidSetIn gives a verb of saying between two commas the one behind it for its subject, and what it says
// the one before it, where the parse takes them the other way round: "the dam, said | Ann Lee, “killed nine”".
func (x *Extractor) saidSetIn(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		if tokens[v].Rel != "root" || !isRel(tokens[v].XPOS, "VBD", "VBZ") || r.doc.Word(v-1) != "," || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() {
			continue
		}
		deps := r.dependents()
		s, c := deps.with(v, "nsubj"), deps.with(v, "ccomp")
		if s < 0 || s > v || c < v || deps.with(v, "aux", "mark", "obj") >= 0 {
			continue
		}
		of := deps.with(c, "nsubj")
		if of < v || of > c || deps.opening(of) != v+1 || tokens[of].UPOS == "PRON" {
			continue
		}
		first, last := deps.opening(s), v-2
		if _, end := deps.phrase(of); r.doc.Word(end) != "," || strings.Contains(r.doc.Span(first, last+1), ",") || first != r.doc.Sentences[tokens[v].Sentence].First {
			continue
		}
		tokens[v].Rel, tokens[v].Head, tokens[c].Rel, tokens[c].Head = "parataxis", c, "root", -1
		tokens[of].Head, tokens[s].Head = v, c
		for _, t := range deps.of(v) {
			if tokens[t].UPOS == "PUNCT" {
				tokens[t].Head = c
			}
		}
		r.reroot(v, c)
		r.moved()
	}
}

// saysAtEnd makes a verb of saying of the last word of a sentence behind a closing mark, where the parse
// takes it for a noun in the plural: "“… burned the ledgers,” the lawsuit | states."
func (x *Extractor) saysAtEnd(r *reading) {
	tokens := r.doc.Tokens
	for _, s := range r.doc.Sentences {
		v := s.End - 2
		if v < s.First+4 || tokens[v].XPOS != "NNS" || tokens[v].Rel != "parataxis" || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || tokens[s.End-1].UPOS != "PUNCT" {
			continue
		}
		deps := r.dependents()
		who := deps.with(v, "compound")
		if who != v-1 || tokens[who].XPOS != "NN" && tokens[who].XPOS != "NNP" {
			continue
		}
		first := deps.opening(who)
		if d := deps.with(v, "det"); d >= 0 && d < who {
			first, tokens[d].Head = min(first, d), who
		}
		if !isQuoteMark(r.doc.Word(first - 1)) {
			continue
		}
		tokens[v].UPOS, tokens[v].XPOS = "VERB", "VBZ"
		tokens[who].Rel = "nsubj"
		if c := tokens[v].Head; s.Root == c {
			tokens[v].Head, tokens[v].Rel = -1, "root"
			tokens[c].Head, tokens[c].Rel = v, "ccomp"
			r.reroot(c, v)
		}
		r.moved()
	}
}
