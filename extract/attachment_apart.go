package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// objectsApart gives a verb the object that stands behind a phrase between commas, which the
// parse takes for a clause of its own or for another word of that phrase: "launched, in
// March, | a new engine", "killed, according to the police, | ten people".
func (x *Extractor) objectsApart(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		t := &tokens[n]
		if !isRel(t.Rel, "parataxis", "appos", "conj", "dislocated") && t.Rel != "obl:unmarked" || !isNoun(t.UPOS) || t.Head < 0 || t.Head > n {
			continue
		}
		deps := r.dependents()
		first, _ := deps.phrase(n)
		v, ofNoun := t.Head, isRel(t.Rel, "appos", "conj")
		if ofNoun {
			v = tokens[v].Head
		}
		if v < 0 || t.Rel == "conj" && deps.with(n, "cc") >= 0 {
			continue
		}
		comma := v + 1
		if next := r.doc.Token(comma); next.Head == v && next.Rel == "compound:prt" {
			comma++ // "drove out, | by the mayor's count, | 900 families"
		}
		if comma+2 > first || tokens[v].UPOS != "VERB" || r.doc.Word(comma) != "," || r.doc.Word(first-1) != "," || deps.with(v, "obj", "ccomp", "xcomp", "aux:pass") >= 0 ||
			deps.with(n, "case", "mark", "nsubj", "cop") >= 0 || x.lexicon.Open.Alone[tokens[v].Lemma] || inTime(r.doc, n) || x.timeNoun(t.Lemma) {
			continue
		}
		p := asideBetween(r.doc, deps, v, comma, first)
		if p < 0 || x.lexicon.Frames.Exemplifies(caseOf(r.doc, deps, p)) || ofNoun && (t.Head != p || tokens[p].UPOS == "PROPN" || inTime(r.doc, p) || x.timeNoun(tokens[p].Lemma)) {
			continue // "came, on Monday, the first day of the fair"
		}
		t.Head, t.Rel = v, "obj"
		if s := deps.with(v, "nsubj:pass"); s >= 0 && s < v {
			tokens[s].Rel = "nsubj"
		}
		tokens[comma].Head, tokens[first-1].Head = p, p
		r.moved()
	}
}

// asideBetween returns the head of the one phrase with a preposition that fills the room
// between the comma behind a verb and the comma before what begins at first; -1 without one.
func asideBetween(doc *nlp.Document, deps dependents, v, comma, first int) int {
	for _, p := range deps.of(v) {
		if p <= comma || p >= first-1 || !isRel(doc.Tokens[p].Rel, "obl") {
			continue
		}
		if _, end := deps.phrase(p); deps.with(p, "case") == comma+1 && end == first-1 {
			return p
		}
	}
	return -1
}

// prepositions takes a participle and the word behind it for one preposition where they
// stand for it, which the parse takes for a clause: "fell | owing to | the drought".
func (x *Extractor) prepositions(r *reading) {
	tokens := r.doc.Tokens
	for i := 0; i+2 < len(tokens); i++ {
		t, next := &tokens[i], &tokens[i+1]
		n := next.Head
		if t.UPOS != "VERB" || !isRel(t.Rel, "advcl", "acl") || t.Head < 0 || t.Head > i || next.Rel != "case" || n < i || tokens[n].Head != i || !isRel(tokens[n].Rel, "obl") || !x.lexicon.Circumstances.Prepositions[strings.ToLower(r.doc.Word(i))+" "+next.Lemma] {
			continue
		}
		if deps := r.dependents(); len(deps.of(i)) > 1 {
			continue // "owing | the bank | to"
		}
		over := t.Head
		if h := tokens[over]; isRel(h.Rel, "obj", "obl") && h.Head >= 0 && h.Head < over {
			over = h.Head // "rose by 4 percent | owing to the drought"
		}
		tokens[n].Head, tokens[n].Rel = over, "obl"
		t.UPOS, t.Head, t.Rel = "ADP", n, "case"
		next.Head, next.Rel = i, "fixed"
		t.Lemma = strings.ToLower(r.doc.Word(i))
	}
}

// asOne makes one preposition of the two words side by side before a phrase that are one: "left
// | ahead of | the debate" tells of no debate that somebody left.
func (x *Extractor) asOne(r *reading) {
	tokens := r.doc.Tokens
	for i := 0; i+1 < len(tokens); i++ {
		one, two := &tokens[i], &tokens[i+1]
		n := two.Head
		if two.Rel != "case" || n < i || !(one.Rel == "case" && one.Head == n || one.Rel == "advmod" && one.Head == tokens[n].Head) || !x.lexicon.Open.Adverbial[one.Lemma+" "+two.Lemma] {
			continue
		}
		one.Head, one.Rel = n, "case"
		two.Head, two.Rel = i, "fixed"
	}
}

// beforeGerunds makes of the words of a preposition the mark of the gerund behind it, where the parse hangs them
// on the verb around, or the gerund on a noun among them: "| rather than | selling it, he closed it", "| in addition
// to | coaching the team, he sold cars".
func (x *Extractor) beforeGerunds(r *reading) {
	tokens := r.doc.Tokens
	for g := 2; g < len(tokens); g++ {
		h, i := tokens[g].Head, g-2
		if tokens[g].XPOS != "VBG" || h < 0 {
			continue
		}
		if isRel(tokens[g].Rel, "advcl") && tokens[i+1].Rel == "fixed" && tokens[i+1].Head == i && isRel(tokens[i].Rel, "cc", "advmod") && tokens[i].Head == h && x.lexicon.Open.Adverbial[tokens[i].Lemma+" "+tokens[i+1].Lemma] {
			tokens[i].Head, tokens[i].Rel, tokens[i].UPOS = g, "mark", "SCONJ"
			r.moved()
			continue
		}
		n := h
		if i--; i < 0 || tokens[g].Rel != "acl" || n != i+1 || tokens[n].UPOS != "NOUN" || tokens[i].Head != n || tokens[i].Rel != "case" || tokens[n].Head < 0 || !x.lexicon.Open.Adverbial[tokens[i].Lemma+" "+tokens[n].Lemma+" "+tokens[g-1].Lemma] {
			continue
		}
		for _, c := range r.dependents().of(n) {
			tokens[c].Head = g
		}
		tokens[g].Head, tokens[g].Rel = tokens[n].Head, "advcl"
		tokens[i].Rel, tokens[i].UPOS = "mark", "SCONJ"
		for _, c := range []int{n, g - 1} {
			tokens[c].Head, tokens[c].Rel = i, "fixed"
		}
		tokens[n].UPOS = "ADP"
		r.moved()
	}
}

// askedClauses makes the clause behind "how" or "why" what its verb is about, where the parse
// makes it a part of that word: "modelled | how the smoke would travel". Behind a verb by
// which somebody says something it is what is said.
func (x *Extractor) askedClauses(r *reading) {
	tokens := r.doc.Tokens
	for c := range tokens {
		w := tokens[c].Head
		if tokens[c].Rel != "advcl:relcl" || w < 0 || w > c || tokens[w].XPOS != "WRB" || tokens[w].Rel != "obj" || tokens[w].Head < 0 || tokens[w].Head > w {
			continue
		}
		tokens[c].Head, tokens[c].Rel = tokens[w].Head, "obj"
		if x.lexicon.Cues.Verbs[tokens[tokens[w].Head].Lemma] != nil {
			tokens[c].Rel = "ccomp"
		}
		tokens[w].Head, tokens[w].Rel = c, "advmod"
	}
}

// nearTo hangs the words before a participle that say how near it comes to being so on it,
// where the parse takes them for what "have" or "be" tells: "has | all but | closed", "had
// more than | offset".
func nearTo(r *reading) {
	tokens := r.doc.Tokens
	for a := 1; a+2 < len(tokens); a++ {
		first, second := tokens[a].Lemma, tokens[a+1].Lemma
		if !(first == "all" && second == "but" || first == "more" && second == "than") {
			continue
		}
		h, v := a-1, a+2
		have, be := tokens[h].Lemma == "have", tokens[h].Lemma == "be"
		if !have && !be || !isParticiple(tokens[v].XPOS) || tokens[v].UPOS != "VERB" || !r.sameSentence(v, h) {
			continue
		}
		top := h // what the clause hangs by
		if be {
			top = a
		}
		deps := r.dependents()
		if tokens[h].Head == v && tokens[a].Head == v || tokens[top].UPOS == "AUX" || tokens[h].Head != a && be {
			continue
		}
		if n := tokens[v].Head; isRel(tokens[v].Rel, "amod") && n > v && tokens[n].Head == h && isRel(tokens[n].Rel, "obj") {
			tokens[n].Head = v // "had more than offset | weak demand"
		} else if n != a && n != h {
			continue
		}
		for _, d := range deps.of(top) {
			if d != v && d != a && d != h && tokens[d].Head == top {
				tokens[d].Head = v
			}
		}
		tokens[v].Head, tokens[v].Rel = tokens[top].Head, tokens[top].Rel
		r.reroot(top, v)
		tokens[h].Head, tokens[h].Rel, tokens[h].UPOS = v, "aux", "AUX"
		if be {
			tokens[h].Rel = "aux:pass"
			if s := r.dependents().with(v, "nsubj"); s >= 0 {
				tokens[s].Rel = "nsubj:pass"
			}
		}
		tokens[v].XPOS = "VBN"
		tokens[a].Head, tokens[a].Rel, tokens[a].UPOS = v, "advmod", "ADV"
		tokens[a+1].Head, tokens[a+1].Rel, tokens[a+1].UPOS = a, "fixed", "ADV"
		r.moved()
	}
}

// The words of an exception from all.
const all, but = "all", "but"
