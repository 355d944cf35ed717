package extract

import "strings"

// nounsTold gives a noun of saying the clause with "that" that says it, where the parse makes
// the clause tell more of who says so, and of what is done to the saying a second such clause:
// "claims by the opposition | that soldiers stuffed boxes | were rejected".
func (x *Extractor) nounsTold(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for n := range tokens {
		x.byWhom(r, hanging, n)
		saying := tokens[n].Head
		if tokens[n].Rel != "nmod" || saying < 0 || saying > n || !strings.HasPrefix(tokens[saying].XPOS, "NN") {
			continue
		}
		if tokens[saying].UPOS == "VERB" && hanging().with(saying, "nsubj", "aux") < 0 {
			tokens[saying].UPOS = "NOUN" // "Claims by"
		}
		if cue := x.lexicon.Cues.Nouns[tokens[saying].Lemma]; !cue.Says() {
			continue
		}
		deps := hanging()
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
		hanging = whenAsked(r.doc)
	}
}

// byWhom hangs a phrase with "by" right behind the noun of a saying on the noun, where the
// parse makes its head the one who does what is done to the saying: "claims | by Lee | were
// rejected".
func (x *Extractor) byWhom(r *reading, hanging func() dependents, n int) {
	t := &r.doc.Tokens[n]
	if t.Head < n || !isRel(t.Rel, "obl", "nmod") {
		return
	}
	deps := hanging()
	by := deps.with(n, "case")
	if by < 1 || r.doc.Tokens[by].Lemma != "by" {
		return
	}
	if cue := x.lexicon.Cues.Nouns[r.doc.Tokens[by-1].Lemma]; cue.Says() && r.doc.Tokens[by-1].UPOS == "NOUN" {
		t.Head, t.Rel = by-1, "nmod"
	}
}

// mediaReport gives the verb of saying that heads a sentence the noun right before it for its
// subject, where the parse compounds the two: "Czech media | report that he left".
func (x *Extractor) mediaReport(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for _, o := range r.doc.Sentences {
		v := o.Root
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if v <= o.First || !cue.Says() || !isRel(tokens[v].XPOS, "VBP", "NN") || tokens[v-1].Rel != "compound" || tokens[v-1].Head != v {
			continue
		}
		deps := hanging()
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
		hanging = whenAsked(r.doc)
	}
}

// figuresShow makes a verb of the noun behind its subject in the plural and before a clause
// with "that", where it is one by its form: "figures released on Monday | show that".
func (x *Extractor) figuresShow(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for v := 1; v+1 < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "NN" || tokens[v+1].Lemma != "that" || tokens[v+1].Rel != "mark" || !isRel(t.Rel, "root", "ccomp", "parataxis", "conj") {
			continue
		}
		cue := x.lexicon.Cues.Verbs[t.Lemma]
		if !cue.Says() {
			continue
		}
		deps := hanging()
		s, c := deps.with(v, "nsubj"), deps.with(v, "acl", "ccomp")
		if s < 0 || s > v || c < v || tokens[v+1].Head != c || tokens[s].XPOS != "NNS" && tokens[s].XPOS != "NNPS" || deps.with(v, "det", "cop", "amod") >= 0 {
			continue
		}
		by := deps.with(v, "case")
		if by >= 0 && (tokens[by-1].Head != s || tokens[v-1].Head != v) {
			continue
		}
		for _, d := range deps.of(v) {
			if d < s || d > v || !isRel(tokens[d].Rel, "compound", "nummod") {
				continue
			}
			tokens[d].Head, tokens[d].Rel = s, "nmod"
			if by >= 0 {
				tokens[by].Head = d
			}
			if p := max(by, deps.with(d, "case")) - 1; p > s && tokens[p].XPOS == "VBN" && tokens[p].Head == s {
				tokens[d].Head, tokens[d].Rel = p, "obl:agent" // "records seen by the firm | show that"
			}
		}
		t.UPOS, t.XPOS = "VERB", "VBP"
		tokens[c].Rel = "ccomp"
	}
}

// figuresShowBare is figuresShow for a clause without "that", of whose verb the parse makes the
// figures a second subject: "figures from the bank | show | prices rose".
func (x *Extractor) figuresShowBare(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for v := 3; v+1 < len(tokens); v++ {
		t := &tokens[v]
		s := t.Head
		if t.XPOS != "NN" || t.Rel != "nmod" || s < 0 || s > v || tokens[s].XPOS != "NNS" || tokens[s].Rel != "nsubj" || tokens[v-1].Head != v || tokens[v-1].Rel != "compound" || !x.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		c := tokens[s].Head
		if c < v || !finite(tokens[c]) {
			continue
		}
		deps := hanging()
		second := false
		for _, d := range deps.of(c) {
			first, _ := deps.phrase(d)
			second = second || isRel(tokens[d].Rel, "nsubj") && first == v+1
		}
		if !second {
			continue
		}
		for _, d := range deps.of(v) {
			if d < v-1 {
				tokens[d].Head = v - 1
			}
		}
		tokens[v-1].Head, tokens[v-1].Rel = s, "nmod"
		t.UPOS, t.XPOS, t.Head, t.Rel = "VERB", "VBP", tokens[c].Head, tokens[c].Rel
		if o := &r.doc.Sentences[t.Sentence]; o.Root == c {
			o.Root = v
		}
		tokens[s].Head = v
		tokens[c].Head, tokens[c].Rel = v, "ccomp"
		hanging = whenAsked(r.doc)
	}
}
