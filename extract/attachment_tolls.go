package extract

import "strings"

// tolls takes the two counts of a headline for two clauses, where the parse makes one of
// them the subject or the object of the other: "three dead, | dozens injured in a crash",
// "two killed, | five hurt", "four dead and | dozens trapped in mine collapse".
func (x *Extractor) tolls(r *reading) {
	tokens, short := r.doc.Tokens, terse(r)
	for n := 0; n+4 < len(tokens); n++ {
		if short[n] && tokens[n].UPOS == "NUM" {
			x.deadAnd(r, n)
			x.killedAnd(r, n)
			r.bothDone(n)
		}
	}
}

// leftHurt makes what is told of the count behind what somebody is left as one more that the same
// leaves, where the parse makes a clause of its own of it: "leaves two dead, | three injured",
// "left ten people dead and | 20 others wounded".
func leftHurt(r *reading) {
	tokens := r.doc.Tokens
	for d := 2; d+3 < len(tokens); d++ {
		v, n := tokens[d].Head, d+2
		if tokens[d].Rel != "xcomp" || tokens[d].UPOS != "ADJ" || v < 0 || v > d || r.doc.Word(d+1) != "," && tokens[d+1].UPOS != "CCONJ" || tokens[n].UPOS != "NUM" {
			continue
		}
		p := n + 1
		if tokens[p].XPOS == "NNS" {
			n, p = p, p+1
		}
		if !r.sameSentence(p, d) || !isParticiple(tokens[p].XPOS) && tokens[p].XPOS != "VBD" || tokens[p].Head != v && tokens[p].Head != d || r.sameSentence(p+1, p) && isRel(tokens[p+1].UPOS, "DET", "NUM", "PRON") {
			continue
		}
		tokens[p].Head, tokens[p].Rel, tokens[p].UPOS, tokens[p].XPOS = v, "conj", "VERB", "VBN"
		tokens[n].Head, tokens[n].Rel = p, "nsubj:pass"
		if n > d+2 {
			tokens[d+2].Head, tokens[d+2].Rel = n, "nummod"
		}
	}
}

// deadAnd mends a count with an adjective before a count with a participle or another, however
// the parse hangs them on each other.
func (x *Extractor) deadAnd(r *reading, n int) {
	tokens := r.doc.Tokens
	s := &r.doc.Sentences[tokens[n].Sentence]
	const begins = 3 // words: "at least", "up to"
	d, q, p := n+1, n+3, n+4
	if p >= s.End || n >= s.First+begins || tokens[d].UPOS != "ADJ" || r.doc.Word(d+1) != "," && tokens[d+1].UPOS != "CCONJ" || tokens[q].UPOS != "NUM" && tokens[q].XPOS != "NNS" ||
		!isParticiple(tokens[p].XPOS) && tokens[p].UPOS != "ADJ" && tokens[p].XPOS != "VBG" {
		return
	}
	v := s.Root
	if v != d && v != p && (v != s.End-1 || tokens[v].UPOS != "VERB") {
		return
	}
	tokens[n].Head, tokens[n].Rel = d, "nsubj"
	tokens[d].Head, tokens[d].Rel, s.Root = -1, "root", d
	tokens[p].Head, tokens[p].Rel, tokens[d+1].Head = d, "conj", p
	tokens[q].Head, tokens[q].Rel = p, "nsubj"
	if isParticiple(tokens[p].XPOS) {
		tokens[p].UPOS, tokens[p].XPOS, tokens[q].Rel = "VERB", "VBN", "nsubj:pass"
	}
	r.hangBehind(p, s.End)
	if v > p {
		r.lastNoun(p, v)
	}
}

// bothDone mends a counted noun with a participle before a count with another: "two men
// charged, | one freed".
func (r *reading) bothDone(n int) {
	tokens := r.doc.Tokens
	s := &r.doc.Sentences[tokens[n].Sentence]
	h, v, q, p := n+1, n+2, n+4, n+5
	if p >= s.End || n != s.First || !isRel(tokens[h].XPOS, "NNS", "NN") || !isParticiple(tokens[v].XPOS) || r.doc.Word(v+1) != "," && tokens[v+1].UPOS != "CCONJ" || tokens[q].UPOS != "NUM" || !isParticiple(tokens[p].XPOS) || s.Root != h && s.Root != v && s.Root != p {
		return
	}
	tokens[n].Head, tokens[n].Rel = h, "nummod"
	tokens[h].Head, tokens[h].Rel = v, "nsubj:pass"
	tokens[v].Head, tokens[v].Rel, tokens[v].XPOS, tokens[v].UPOS, s.Root = -1, "root", "VBN", "VERB", v
	tokens[p].Head, tokens[p].Rel, tokens[p].XPOS, tokens[p].UPOS, tokens[v+1].Head = v, "conj", "VBN", "VERB", p
	tokens[q].Head, tokens[q].Rel = p, "nsubj:pass"
	r.hangBehind(p, s.End)
}

// hangBehind hangs what stands behind a token on it that hangs on anything before.
func (r *reading) hangBehind(p, end int) {
	for t := p + 1; t < end; t++ {
		if h := r.doc.Tokens[t].Head; h >= 0 && h < p {
			r.doc.Tokens[t].Head = p
		}
	}
}

// lastNoun makes the last word of a headline, taken for its verb, the noun of what precedes
// it behind a preposition: "trapped in copper mine | collapse".
func (r *reading) lastNoun(p, v int) {
	tokens := r.doc.Tokens
	tokens[v].Head, tokens[v].Rel, tokens[v].UPOS, tokens[v].XPOS = p, "obl", "NOUN", "NN"
	for t := p + 1; t < v; t++ {
		switch k := &tokens[t]; {
		case k.UPOS == "ADP":
			k.Head, k.Rel = v, "case"
		case k.UPOS == "ADJ":
			k.Head, k.Rel = v, "amod"
		default:
			k.Head, k.Rel = v, "compound"
		}
	}
}

// killedAnd mends a count with a participle before a count with one that is taken for a noun.
func (x *Extractor) killedAnd(r *reading, n int) {
	tokens := r.doc.Tokens
	p := n + 1
	if n < 2 || tokens[n].Rel != "nummod" || tokens[n].Head != p || tokens[p].XPOS != "NN" || tokens[p].Rel != "obj" || r.doc.Word(n-1) != "," && tokens[n-1].UPOS != "CCONJ" {
		return
	}
	v := tokens[p].Head
	if v != n-2 || !isParticiple(tokens[v].XPOS) || !x.hasVerb(strings.ToLower(r.doc.Word(p))) {
		return
	}
	tokens[v].XPOS = "VBN"
	tokens[p].Rel, tokens[p].UPOS, tokens[p].XPOS = "conj", "VERB", "VBN"
	tokens[n].Rel = "nsubj:pass"
	for t := p + 1; r.sameSentence(t, p); t++ {
		if tokens[t].Head == v {
			tokens[t].Head = p
		}
	}
}
