package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// saidSubjects makes what stands right behind a verb of saying the subject of what is said, where the
// parse takes it for the verb's object and leaves the clause without a subject: "said | Jane Roe, the
// mayor's aunt, | had been killed", "a note agreeing | the issue | should be decided by judges".
func (x *Extractor) saidSubjects(r *reading) {
	tokens, cues := r.doc.Tokens, x.lexicon.Cues
	for w := 3; w < len(tokens); w++ {
		v := tokens[w].Head
		if tokens[w].Rel != "ccomp" || v < 0 || v > w-2 || tokens[v].UPOS != "VERB" || !cues.Verbs[tokens[v].Lemma].Says() || cues.Tell[tokens[v].Lemma] {
			continue
		}
		deps := r.dependents()
		if deps.with(w, "nsubj", "csubj", "expl", "mark", "cc") >= 0 || !finite(r, deps, w) || deps.passive(v) {
			continue
		}
		n := deps.with(v, "obj", "iobj")
		if n < v || n > w || deps.opening(n) != v+1 || tokens[n].UPOS == "PRON" {
			continue
		}
		_, end := deps.extent(n)
		for end < w && tokens[end].UPOS == "PUNCT" {
			end++
		}
		if first, _ := deps.extent(w); first == end {
			tokens[n].Head, tokens[n].Rel = w, deps.subjectRel(w)
			r.moved()
		}
	}
}

// reducedUnder gives the finite verb of a clause with a conjunction the subject that the parse
// gives to the participle behind the subject: "fell when | a cart carrying hay | overturned", "found
// that | money set aside for schools | had been spent".
func reducedUnder(r *reading) {
	tokens := r.doc.Tokens
	for w := 4; w < len(tokens); w++ {
		h := tokens[w].Head
		if tokens[w].UPOS != "VERB" || !isRel(tokens[w].Rel, "advcl", "ccomp") || h < 0 {
			continue
		}
		deps := r.dependents()
		if s := deps.with(w, "nsubj"); s >= 0 && deps.with(s, "case") < 0 || deps.with(w, "csubj", "expl") >= 0 || !finite(r, deps, w) {
			continue
		}
		m := opener(r, deps, w)
		for p := max(m+2, 1); p < w; p++ {
			if !isRel(tokens[p].XPOS, "VBN", "VBG") || tokens[p].UPOS != "VERB" || p != h && (tokens[p].Head != h || p < h) || !isRel(tokens[p].Rel, "advcl", "ccomp", "acl") || deps.with(p, "aux", "cop") >= 0 {
				continue
			}
			own := opener(r, deps, p)
			if own >= 0 == (m >= 0) {
				break
			}
			m = max(m, own)
			n := deps.find(p, func(c int) bool { return c < p && isRel(tokens[c].Rel, "nsubj", "compound") })
			if n < 0 || deps.opening(n) != m+1 {
				break
			}
			if p == h {
				tokens[w].Head, tokens[w].Rel = tokens[p].Head, tokens[p].Rel
			}
			tokens[m].Head = w
			tokens[p].Head, tokens[p].Rel = n, "acl"
			for _, c := range deps.of(w) {
				if c > p && c < w && deps.with(c, "case") >= 0 {
					tokens[c].Head, tokens[c].Rel = p, "obl"
				}
			}
			tokens[n].Head, tokens[n].Rel = w, deps.subjectRel(w)
			r.moved()
			break
		}
	}
}

// timedReduced gives the finite verb of what somebody says the subject behind the verb of saying, where the
// parse takes it for a clause of time of the participle behind that subject, and what stands
// right behind the conjunction for its own: "said | measures adopted after the fire | had saved lives".
func (x *Extractor) timedReduced(r *reading) {
	tokens := r.doc.Tokens
	for p := 2; p+3 < len(tokens); p++ {
		n := p - 1
		v := tokens[n].Head
		if tokens[p].XPOS != "VBN" || tokens[p].Rel != "acl" || tokens[p].Head != n || !isRel(tokens[n].Rel, "nsubj", "obj") || v < 0 || v > n || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || x.lexicon.Cues.Tell[tokens[v].Lemma] {
			continue
		}
		deps := r.dependents()
		w := deps.with(p, "advcl")
		if w < p || deps.with(v, "ccomp") >= 0 || deps.opening(n) != v+1 || deps.with(w, "aux", "cop") < 0 || !finite(r, deps, w) {
			continue
		}
		m, s := deps.with(w, "mark"), deps.with(w, "nsubj")
		if m != p+1 || s < 0 || s > w || deps.opening(s) != m+1 || tokens[s].UPOS == "PRON" || x.lexicon.Cues.Calendar.Prepositions[strings.ToLower(r.doc.Word(m))] == "" {
			continue
		}
		tokens[w].Head, tokens[w].Rel = v, "ccomp"
		tokens[n].Head, tokens[n].Rel = w, deps.subjectRel(w)
		tokens[s].Head, tokens[s].Rel = p, "obl"
		tokens[m].Head, tokens[m].Rel, tokens[m].UPOS = s, "case", "ADP"
		r.moved()
	}
}

// declaredSo makes of an adjective right behind the name that is a verb's object what the verb makes of
// it, where the parse sets it beside the name: "declared the lender Acme | bankrupt".
func declaredSo(r *reading) {
	tokens := r.doc.Tokens
	for a := 2; a < len(tokens); a++ {
		o := tokens[a].Head
		if tokens[a].UPOS != "ADJ" || tokens[a].XPOS != "JJ" || tokens[a].Rel != "appos" || o < 0 || o > a || tokens[o].UPOS != "PROPN" || tokens[o].Rel != "obj" || tokens[a-1].UPOS != "PROPN" || tokens[o].Head < 0 || tokens[o].Head > o {
			continue
		}
		tokens[a].Head, tokens[a].Rel = tokens[o].Head, "xcomp"
		r.moved()
	}
}

// judgedSo makes of an adjective that ends a clause behind a noun what the verb calls its object, where the parse
// sets it beside that noun: "declared a ban on masks | unconstitutional".
func (x *Extractor) judgedSo(r *reading) {
	tokens := r.doc.Tokens
	for a := 3; a+1 < len(tokens); a++ {
		n := tokens[a].Head
		if tokens[a].XPOS != "JJ" || tokens[a].Rel != "amod" || n != a-1 || tokens[n].UPOS != "NOUN" || tokens[a+1].UPOS != "PUNCT" {
			continue
		}
		deps, o := r.dependents(), n
		for isRel(tokens[o].Rel, "nmod") && tokens[o].Head >= 0 && tokens[o].Head < o {
			o = tokens[o].Head
		}
		v := tokens[o].Head
		if !isRel(tokens[o].Rel, "obj") || v < 0 || v > o || x.lexicon.Cues.Judging[tokens[v].Lemma] == nil || deps.with(v, "xcomp") >= 0 || deps.some(a, func(c int) bool { return c > a }) {
			continue
		}
		tokens[a].Head, tokens[a].Rel = v, "xcomp"
		r.moved()
	}
}

// finiteUnder hangs beside the verb above a finite one that ends a clause with a conjunction of time, where the
// parse makes it a part of the participle behind its subject: "quit after a note accusing him | was
// leaked", "died after a cart carrying hay | overturned".
func (x *Extractor) finiteUnder(r *reading) {
	tokens := r.doc.Tokens
	for w := 4; w < len(tokens); w++ {
		p := tokens[w].Head
		if tokens[w].UPOS != "VERB" || !isRel(tokens[w].Rel, "ccomp", "acl") || p < 0 || p > w-2 {
			continue
		}
		deps := r.dependents()
		n := p
		if tokens[w].Rel == "ccomp" {
			n = tokens[p].Head
		} else {
			p = deps.with(n, "acl")
		}
		if n < 1 || p == w || p != n+1 || tokens[p].XPOS != "VBG" || tokens[p].Rel != "acl" || !isRel(tokens[n].Rel, "obl", "obj", "nmod") || deps.with(w, "nsubj", "csubj", "expl", "mark", "cc", "obl:agent") >= 0 {
			continue
		}
		bare := tokens[w].XPOS == "VBN" && deps.with(w, "aux") < 0 && strings.HasSuffix(strings.ToLower(r.doc.Word(w)), "ed")
		in, first := deps.with(n, "case"), deps.opening(w)
		if !finite(r, deps, w) && !bare || in < 0 || !x.lexicon.Cues.TemporalMarks[strings.ToLower(r.doc.Word(in))] || first <= p+1 || r.doc.Word(first-1) == "," || tokens[n].Head > n {
			continue
		}
		h := tokens[n].Head
		tokens[n].Rel = "obl"
		if tokens[w].Head, tokens[w].Rel = h, "advcl"; bare {
			tokens[w].XPOS = "VBD"
		}
		r.moved()
	}
}

// reducedUpTo reports whether a noun has a participle behind it that tells of it, with all that is
// told right up to a verb or its auxiliaries: "a cart | carrying hay | overturned".
func reducedUpTo(r *reading, deps dependents, n, v int) bool {
	p := deps.with(n, "acl")
	if p != n+1 || !isRel(r.doc.Tokens[p].XPOS, "VBG", "VBN") || r.doc.Tokens[p].Head != n {
		return false
	}
	_, end := deps.extent(n)
	first, _ := deps.extent(v)
	return end == first
}

// opener returns the word that opens a clause with a conjunction: "that", "after", "when"; -1 without one.
func opener(r *reading, deps dependents, v int) int {
	first, _ := deps.extent(v)
	return deps.find(v, func(c int) bool {
		t := r.doc.Tokens[c]
		return c == first && (isRel(t.Rel, "mark") && t.XPOS != "TO" || isRel(t.Rel, "advmod") && t.XPOS == "WRB")
	})
}

// finite reports whether a verb, or an auxiliary of it, has a tense or is modal.
func finite(r *reading, deps dependents, v int) bool {
	t := r.doc.Tokens[v]
	if a := deps.with(v, "aux", "cop"); a >= 0 {
		t = r.doc.Tokens[a]
	}
	return isTensed(t.XPOS)
}

// opines reports whether a verb of the lemma tells what somebody says or thinks, which nothing else does.
func (x *Extractor) opines(lemma string) bool {
	cue := x.lexicon.Cues.Verbs[lemma]
	return !x.lexicon.Cues.Showing[lemma] && (x.voiced(lemma) || cue != nil && cue.Speaker != "none")
}

// wordsBehind hangs a participle of saying behind a comma on the verb by which somebody says the
// clause before it, where the parse hangs it on what is said of a thing, which accuses nobody:
// "denied that | the dam had burst, | blaming the miners".
func (x *Extractor) wordsBehind(r *reading) {
	tokens := r.doc.Tokens
	for p := 4; p < len(tokens); p++ {
		w := tokens[p].Head
		if tokens[p].XPOS != "VBG" || tokens[p].Rel != "advcl" || w < 0 || w > p || tokens[w].Rel != "ccomp" || r.doc.Word(p-1) != "," || !x.opines(tokens[p].Lemma) {
			continue
		}
		v := tokens[w].Head
		if v < 0 || v > w || !x.voiced(tokens[v].Lemma) || strings.ContainsAny(r.doc.Span(v, p), quoteMarks) {
			continue
		}
		deps := r.dependents()
		s := deps.with(w, "nsubj", "expl")
		if s < 0 || s > w || tokens[s].UPOS != "NOUN" || x.human(tokens[s].Lemma) {
			continue
		}
		if noun, _ := x.lexicon.Nouns.Head(tokens[s].Lemma); noun.Class == ontology.Organization || deps.with(v, "nsubj") < 0 || deps.with(p, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		tokens[p].Head = v
		r.moved()
	}
}
