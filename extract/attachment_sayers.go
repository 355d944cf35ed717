package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// sayers gives a verb of saying the word of quantity before it for its subject, and
// what follows for what is said, where the parse makes both a part of what is said:
// "some | say the bank robbed him", "while some say flight | grew from the ground".
func (x *Extractor) sayers(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v < len(tokens); v++ {
		t, s := &tokens[v], &tokens[v-1]
		if t.XPOS == "VBN" {
			x.impersonal(r, v)
			continue
		}
		if t.UPOS != "VERB" || t.XPOS == "VBG" || s.Sentence != t.Sentence || !x.lexicon.Fillers.Shares[strings.ToLower(s.Lemma)] {
			continue
		}
		cue := x.lexicon.Cues.Verbs[t.Lemma]
		if cue == nil || cue.Speaker == "none" || isRel(s.Rel, "nsubj", "nmod", "obl") || s.Head <= v && s.Head != v {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj") >= 0 || v > 1 && !isRel(tokens[v-2].UPOS, "PUNCT", "SCONJ", "CCONJ") && tokens[v-2].Sentence == t.Sentence {
			continue
		}
		s.Head, s.Rel, s.UPOS, s.XPOS = v, "nsubj", "NOUN", "NNS"
		c := -1
		switch n := t.Head; {
		case t.Rel == "amod" && n > v && isRel(tokens[n].Rel, "nsubj") && tokens[n].Head > n:
			c = tokens[n].Head
			t.Head, t.Rel = tokens[c].Head, tokens[c].Rel
			r.reroot(c, v)
			for _, d := range deps.of(c) {
				if d < v-1 {
					tokens[d].Head = v
				}
			}
		case deps.with(v, "ccomp") < 0:
			c = r.clauseFrom(deps, v+1)
			if c >= 0 && tokens[c].Head != t.Head {
				c = -1
			}
		}
		if c >= 0 {
			tokens[c].Head, tokens[c].Rel = v, "ccomp"
		}
	}
}

// impersonal gives a passive of saying with "it" for its subject the clause behind it
// for what is said: "when it was alleged | the bank robbed him".
func (x *Extractor) impersonal(r *reading, v int) {
	cue := x.lexicon.Cues.Verbs[r.doc.Tokens[v].Lemma]
	if cue == nil || !cue.Impersonal() {
		return
	}
	deps := r.dependents()
	it := deps.with(v, "nsubj:pass", "expl")
	if it < 0 || r.doc.Tokens[it].Lemma != "it" || deps.with(v, "ccomp", "csubj", "xcomp") >= 0 || deps.with(v, "aux:pass") < 0 {
		return
	}
	if c := r.clauseFrom(deps, v+1); c >= 0 && c != v && isRel(r.doc.Tokens[c].Rel, "advcl", "parataxis") && deps.with(c, "mark") < 0 {
		r.doc.Tokens[c].Head, r.doc.Tokens[c].Rel = v, "ccomp"
	}
}

// estimates makes a verb of the noun that a sentence ends in behind a comma and the
// phrase of who says so, where it is one by its form: "…, the bank | estimates",
// "…, officials | report".
func (x *Extractor) estimates(r *reading) {
	tokens := r.doc.Tokens
	for _, s := range r.doc.Sentences {
		v := r.closingWord(s)
		n := v - 1
		if n <= s.First || tokens[v].UPOS != "NOUN" || v == s.Root || s.Root > n {
			continue
		}
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		one := tokens[v].XPOS == "NNS" && (tokens[n].XPOS == "NN" || tokens[n].XPOS == "NNP")
		title := r.inZone(v, headline) // which leaves out articles, and may have no verb but this
		if !cue.Says() || !one && !(tokens[v].XPOS == "NN" && (title && tokens[n].XPOS == "NN" || tokens[n].XPOS == "NNS" || x.lexicon.Cues.Documents[tokens[n].Lemma] || x.tellsNews(tokens[n].Lemma))) {
			continue
		}
		first := n
		for first > s.First && isRel(tokens[first-1].UPOS, "DET", "ADJ", "NOUN", "PROPN", "NUM") {
			first--
		}
		if first-1 <= s.First || r.doc.Word(first-1) != "," || !title && (one && tokens[first].UPOS != "DET" && tokens[first].UPOS != "PROPN" || !isVerb(tokens[s.Root].UPOS)) {
			continue
		}
		for t := s.First; t < v; t++ {
			if t != n && (tokens[t].Head == v || first <= t && (tokens[t].Head < first || tokens[t].Head > n)) {
				tokens[t].Head = n
			}
		}
		tokens[n].Head, tokens[n].Rel = v, "nsubj"
		tokens[v].Head, tokens[v].Rel, tokens[v].UPOS, tokens[v].XPOS = s.Root, "parataxis", "VERB", "VBZ"
	}
}

// saidThat makes a mark of "that" before several things, which the parse takes for the
// article of one ("told the crew that | guards fled"), and what it marks what is said.
func (x *Extractor) saidThat(r *reading) {
	tokens := r.doc.Tokens
	for that := 1; that+1 < len(tokens); that++ {
		t := &tokens[that]
		n := t.Head
		if t.Lemma != "that" || t.Rel != "det" || n < that || !strings.HasSuffix(tokens[n].XPOS, "S") && tokens[n].XPOS != "VBZ" || tokens[n].Rel != "nsubj" || tokens[n].Head < n {
			continue
		}
		c := tokens[n].Head
		deps := r.dependents()
		if !isVerb(tokens[c].UPOS) || deps.with(c, "mark") >= 0 {
			continue
		}
		h := tokens[c].Head
		if h < 0 || h > that || tokens[c].Rel != "acl:relcl" && tokens[c].Rel != "ccomp" {
			continue
		}
		if tokens[c].Rel == "acl:relcl" {
			v := tokens[h].Head
			if v < 0 || v > h || !isRel(tokens[h].Rel, "obj", "iobj") || !x.lexicon.Cues.Tell[tokens[v].Lemma] || deps.with(v, "ccomp") >= 0 {
				continue
			}
			tokens[c].Head, tokens[c].Rel = v, "ccomp"
		}
		t.Head, t.Rel, t.UPOS, t.XPOS = c, "mark", "SCONJ", "IN"
	}
}

// saidAfter turns round a sentence whose verb of saying stands behind what is said, with
// the speaker behind it: the parse makes a part of the subject of what is said and of
// the speaker the object: "the firm | hired drivers, says the union".
func (x *Extractor) saidAfter(r *reading) {
	tokens := r.doc.Tokens
	for _, s := range r.doc.Sentences {
		v := s.Root
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if v <= s.First+2 || !cue.Says() || x.lexicon.Cues.Tell[tokens[v].Lemma] || tokens[v].XPOS != "VBZ" && tokens[v].XPOS != "VBD" || r.doc.Word(v-1) != "," {
			continue
		}
		deps := r.dependents()
		n, o := deps.with(v, "nsubj"), deps.with(v, "obj")
		for _, d := range deps.of(v) {
			if o < 0 && d > v && isRel(tokens[d].Rel, "nsubj") {
				o = d
			}
		}
		if n < 0 || n > v || o < v || deps.with(v, "xcomp", "aux") >= 0 {
			continue
		}
		if first, _ := deps.phrase(o); first != v+1 {
			continue
		}
		if c := deps.with(v, "ccomp"); c >= 0 {
			if n < c && c < v && deps.with(c, "nsubj", "expl", "csubj", "mark") < 0 {
				tokens[n].Head, tokens[o].Rel = c, "nsubj" // "the case | was closed, says the union"
				tokens[n].Rel = deps.subjectRel(c)
			}
			continue
		}
		for _, c := range deps.of(n) {
			if t := &tokens[c]; c == n+1 && isRel(t.Rel, "acl") && t.Rel != "acl:relcl" && t.XPOS == "VBD" && deps.with(c, "nsubj") < 0 {
				t.Head, t.Rel = v, "ccomp"
				tokens[n].Head, tokens[n].Rel = c, "nsubj"
				tokens[o].Rel = "nsubj"
				break
			}
		}
	}
}

// setInto gives back its subject to what is said, where who says so is set in between
// and the parse takes him for an apposition: "the bank, Lee | said, "robbed us"".
func (x *Extractor) setInto(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if tokens[v].UPOS != "VERB" || !cue.Says() {
			continue
		}
		deps := r.dependents()
		s, c := deps.with(v, "nsubj"), deps.with(v, "ccomp")
		if s < 0 || s > v || c < v || tokens[s].Rel != "nsubj" || deps.with(c, "nsubj", "mark", "expl", "csubj") >= 0 || !isFinite(tokens[c].XPOS) && deps.with(c, "aux") < 0 {
			continue
		}
		p := deps.with(s, "appos")
		if p < s {
			continue
		}
		if first, end := deps.phrase(p); first < 1 || r.doc.Word(first-1) != "," || end != v {
			continue
		}
		tokens[p].Head, tokens[p].Rel = v, "nsubj"
		tokens[s].Head = c
	}
}

// clauseFrom returns the verb of the clause whose subject begins at a token, -1 without one.
func (r *reading) clauseFrom(deps dependents, first int) int {
	for s := first; s < len(r.doc.Tokens) && s < first+maxCalled && r.sameSentence(s, first); s++ {
		if isRel(r.doc.Tokens[s].Rel, "nsubj") && r.doc.Tokens[s].Head > s {
			if f, _ := deps.phrase(s); f == first {
				return r.doc.Tokens[s].Head
			}
		}
	}
	return -1
}

// closingWord returns the last word of a sentence, before the marks that end it.
func (r *reading) closingWord(s nlp.Sentence) int {
	v := s.End - 1
	for v > s.First && r.doc.Tokens[v].UPOS == "PUNCT" {
		v--
	}
	return v
}
