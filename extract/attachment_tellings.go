package extract

import "strings"

// nounsTold gives a noun of saying the clause with "that" that says it, where the parse makes
// the clause tell more of who says so, and of what is done to the saying a second such clause:
// "claims by the opposition | that soldiers stuffed boxes | were rejected".
func (x *Extractor) nounsTold(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		x.byWhom(r, n)
		saying := tokens[n].Head
		if tokens[n].Rel != "nmod" || saying < 0 || saying > n || !strings.HasPrefix(tokens[saying].XPOS, "NN") {
			continue
		}
		if tokens[saying].UPOS == "VERB" && r.dependents().with(saying, "nsubj", "aux") < 0 {
			tokens[saying].UPOS = "NOUN" // "Claims by"
		}
		if cue := x.lexicon.Cues.Nouns[tokens[saying].Lemma]; !cue.Says() {
			continue
		}
		deps := r.dependents()
		_, that := deps.phrase(n)
		if prep := deps.preposition(n); prep == "" || that+1 >= len(tokens) || tokens[that].Lemma != "that" || deps.with(saying, "acl", "ccomp") >= 0 && deps.with(saying, "acl", "ccomp") < that {
			continue
		}
		c := r.clauseFrom(deps, that+1)
		if c < 0 || tokens[c].Head != n || !isRel(tokens[c].Rel, "acl") {
			continue
		}
		first, end := deps.extent(n)
		r.markWith(that, c)
		tokens[c].Head, tokens[c].Rel = saying, "acl"
		for _, p := range deps.of(n) {
			if s := r.doc.Sentences[tokens[n].Sentence]; p > c && p >= first && p < end && s.Root == saying && deps.with(p, "aux:pass") >= 0 && deps.with(p, "nsubj") < 0 {
				r.doc.Sentences[tokens[n].Sentence].Root = p
				tokens[p].Head, tokens[p].Rel = -1, "root"
				tokens[saying].Head, tokens[saying].Rel = p, "nsubj:pass"
				break
			}
		}
		r.moved()
	}
}

// byWhom hangs a phrase with "by" right behind the noun of a saying on the noun, where the
// parse makes its head the one who does what is done to the saying: "claims | by Lee | were
// rejected".
func (x *Extractor) byWhom(r *reading, n int) {
	t := &r.doc.Tokens[n]
	if t.Head < n || !isRel(t.Rel, "obl", "nmod") {
		return
	}
	deps := r.dependents()
	by := deps.with(n, "case")
	if by < 1 || r.doc.Tokens[by].Lemma != "by" {
		return
	}
	if cue := x.lexicon.Cues.Nouns[r.doc.Token(by-1).Lemma]; cue.Says() && r.doc.Token(by-1).UPOS == "NOUN" {
		t.Head, t.Rel = by-1, "nmod"
	}
}

// mediaReport gives the verb of saying that heads a sentence the noun right before it for its
// subject, where the parse compounds the two: "Czech media | report that he left".
func (x *Extractor) mediaReport(r *reading) {
	tokens := r.doc.Tokens
	for _, o := range r.doc.Sentences {
		v := o.Root
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if v <= o.First || !cue.Says() || !isRel(tokens[v].XPOS, "VBP", "NN") || tokens[v-1].Rel != "compound" || tokens[v-1].Head != v {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "ccomp") < v || deps.with(v, "nsubj", "det", "case", "cop", "aux") >= 0 {
			continue
		}
		for _, d := range deps.of(v) {
			if d < v-1 {
				tokens[d].Head = v - 1
			}
		}
		tokens[v-1].Rel = "nsubj"
		tokens[v].UPOS, tokens[v].XPOS = "VERB", "VBP"
		r.moved()
	}
}
