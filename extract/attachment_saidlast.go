package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph"
)

// saidLast sets a verb of saying with its speaker behind it beside the whole of what stands before
// it, where the parse joins it to a clause there: "two men were hurt when the bus overturned, |
// said Ann Lee".
func (x *Extractor) saidLast(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v+1 < len(tokens); v++ {
		t := &tokens[v]
		s := r.doc.Sentences[t.Sentence]
		if t.UPOS != "VERB" || !isRel(t.Rel, "advcl", "conj") || t.Head > v || !isFinite(t.XPOS) && t.XPOS != "VB" || s.Root > v || r.doc.Word(v-1) != "," && !isQuoteMark(r.doc.Word(v-1)) || !x.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		deps := r.dependents()
		who := x.speaksBehind(r.doc, deps, v)
		if who < v || deps.opening(who) != v+1 {
			continue
		}
		if _, end := deps.phrase(who); end >= s.End || tokens[end].UPOS != "PUNCT" || deps.with(v, "mark", "cc", "aux", "ccomp", "xcomp", "expl") >= 0 {
			continue
		}
		tokens[who].Rel = "nsubj"
		if t.XPOS == "VB" {
			t.XPOS = "VBP" // "the law harms the press, say | critics"
		}
		t.Head, t.Rel = s.Root, "parataxis"
		r.moved()
	}
}

// speaksBehind returns the subject behind a verb of saying, or the people or the body there that
// the parse makes its object, where the verb has none; -1 without one.
func (x *Extractor) speaksBehind(doc *nlp.Document, deps dependents, v int) int {
	if s := deps.with(v, "nsubj"); s >= 0 {
		return s
	}
	o, cue := deps.with(v, "obj", "iobj"), x.lexicon.Cues.Verbs[doc.Tokens[v].Lemma]
	if o < v || cue.Object || cue.Stance != "neutral" || cue.Modality != string(graph.Asserted) || x.lexicon.Cues.Tell[doc.Tokens[v].Lemma] {
		return -1
	}
	if doc.Tokens[o].UPOS == "PROPN" || x.several(doc, o) {
		return o
	}
	return -1
}

// saidNouns makes a noun of the plural of a saying behind the verb whose object it is, where the
// parse takes it for a verb: "rejected | claims that he fled".
func (x *Extractor) saidNouns(r *reading) {
	for v := range r.doc.Tokens {
		t := &r.doc.Tokens[v]
		if t.UPOS != "VERB" || t.XPOS != "VBZ" || !isRel(t.Rel, "obj", "obl", "nmod") || !x.lexicon.Cues.Nouns[t.Lemma].Says() {
			continue
		}
		t.UPOS, t.XPOS = "NOUN", "NNS"
	}
}

// dismissedAs gives a verb of denial the noun of a saying for its object that the parse puts into
// the phrase of what it is called: "dismissed as | false | reports that he fled".
func (x *Extractor) dismissedAs(r *reading) {
	tokens := r.doc.Tokens
	for n := 3; n < len(tokens); n++ {
		v := tokens[n].Head
		if tokens[n].UPOS != "NOUN" || !isRel(tokens[n].Rel, "obl", "advcl", "xcomp") || v < 0 || v > n || !x.denies(tokens[v].Lemma) || !x.lexicon.Cues.Nouns[tokens[n].Lemma].Says() {
			continue
		}
		deps := r.dependents()
		as := deps.with(n, "case", "mark")
		if as != v+1 || !x.lexicon.Cues.RoleMarks[tokens[as].Lemma] || deps.with(v, "obj") >= 0 {
			continue
		}
		what := -1
		for _, d := range deps.of(n) {
			if d == as+1 && isRel(tokens[d].Rel, "amod") {
				what = d
			}
		}
		if what < 0 || what+1 < n && !isRel(tokens[what+1].Rel, "det", "nmod:poss") {
			continue
		}
		tokens[n].Rel = "obj"
		tokens[what].Head, tokens[what].Rel = v, "xcomp"
		tokens[as].Head, tokens[as].Rel = what, "mark"
		r.moved()
	}
}

// byMeans reports whether a participle has no agent but a bare noun for how it is done: "said by
// telephone".
func byMeans(doc *nlp.Document, deps dependents, v int) bool {
	by := deps.with(v, "obl:agent")
	return by == v+2 && doc.Tokens[by].XPOS == "NN" && deps.with(by, "det", "nmod:poss", "compound", "amod") < 0
}
