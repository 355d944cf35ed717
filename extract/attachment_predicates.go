package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// predicates hangs what a clause calls its object on the verb, where the parse
// makes it a part of the object: "called the inquiry | a farce", `called the demand |
// "unprecedented"`.
func (x *Extractor) predicates(r *reading) {
	for v := range r.doc.Tokens {
		if t := &r.doc.Tokens[v]; t.UPOS != "VERB" || !x.lexicon.Frames.Some(t.Lemma, sayWhat) {
			continue
		}
		deps := r.dependents()
		if o := deps.with(v, "xcomp"); o > v && r.doc.Tokens[o].UPOS == "NOUN" && deps.with(v, "obj") < 0 && deps.with(o, "case", "mark", "cop") < 0 {
			if w := deps.with(o, "obj"); w > o && !isVerb(r.doc.Tokens[w].UPOS) {
				r.doc.Tokens[o].Rel = "obj"
				r.predicate(w, v)
			}
			continue
		}
		o := deps.with(v, "obj")
		if i := deps.with(v, "iobj"); v < i && i < o && deps.with(o, "det") >= 0 { // "called | the process | a farce"
			r.doc.Tokens[i].Rel = "obj"
			r.predicate(o, v)
			continue
		}
		if o < v || deps.with(v, "xcomp", "nsubj:pass") >= 0 {
			continue
		}
		for p := o + 1; r.sameSentence(p, o); p++ {
			w := r.calledFrom(deps, p)
			if w < 0 {
				continue
			}
			h := r.doc.Tokens[w].Head
			if h == v && x.lexicon.Cues.Calendar.Units[r.doc.Tokens[w].Lemma] == "" {
				r.predicate(w, v) // "called the verdict | a mistake", no word of when it was called
				break
			}
			if o <= h && h < p {
				r.cutOff(w, p)
				r.predicate(w, v)
				break
			}
		}
	}
}

// adjectives makes an adjective behind "be" the predicate that it is, where the parse takes it
// for a verb and its own tag does not: "were still | missing". Behind a preposition and an article it
// is a noun: "is for | the old", "are with | the injured".
func adjectives(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v < len(tokens); v++ {
		if t := &tokens[v]; t.UPOS == "ADJ" && tokens[v-1].Lemma == "the" && tokens[v-1].Head == v {
			if deps := r.dependents(); deps.with(v, "cop") >= 0 && deps.with(v, "case") >= 0 {
				t.UPOS, t.Lemma = "NOUN", strings.ToLower(r.doc.Word(v))
			}
		}
		if tokens[v].UPOS != "VERB" || tokens[v].XPOS != "JJ" {
			continue
		}
		deps := r.dependents()
		if be := deps.with(v, "aux"); be >= 0 && be < v && tokens[be].Lemma == "be" && tokens[be].Rel == "aux" && deps.with(v, "obj", "xcomp", "ccomp", "aux:pass") < 0 {
			tokens[v].UPOS, tokens[be].Rel = "ADJ", "cop"
		}
	}
}

// besideAsked makes an adjective of a participle before the name of who is asked to do something, where the
// parse takes it for what the asking is about: "urged | neighbouring | Norland to close the border".
func (x *Extractor) besideAsked(r *reading) {
	tokens := r.doc.Tokens
	for g := 1; g+2 < len(tokens); g++ {
		v, o := g-1, g+1
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "xcomp" || tokens[g].Head != v || tokens[o].UPOS != "PROPN" || tokens[o].Rel != "obj" || tokens[o].Head != g || !x.wantsInfinitive(x.lexicon.Frames.Verb(tokens[v].Lemma), tokens[o].Lemma) {
			continue
		}
		deps := r.dependents()
		infinitive := func(k int) bool { return k > o && tokens[k].XPOS == "VB" && deps.with(k, "mark") >= 0 }
		if c := max(deps.find(g, infinitive), deps.find(v, infinitive)); c >= 0 {
			tokens[o].Head = v
			tokens[g].Head, tokens[g].Rel, tokens[g].UPOS, tokens[g].XPOS = o, "amod", "ADJ", "JJ"
			tokens[c].Head, tokens[c].Rel = v, "xcomp"
			r.moved()
		}
	}
}

// predicate hangs what an object is called on the verb that calls it so.
func (r *reading) predicate(w, verb int) { r.doc.Tokens[w].Head, r.doc.Tokens[w].Rel = verb, "xcomp" }

// calledFrom returns the head of what an object is called that begins with token p
// inside what hangs on the object: with "a", or with a quotation mark behind a noun.
// -1 when nothing of the kind does.
func (r *reading) calledFrom(deps dependents, p int) int {
	t := &r.doc.Tokens[p]
	if before := r.doc.Tokens[p-1]; !isRel(before.UPOS, "NOUN", "PROPN", "PRON", "NUM") {
		return -1
	}
	w := -1
	switch {
	case t.Rel == "det" && t.Lemma == "a":
		w = t.Head
	case t.XPOS == "``":
		w = r.quotedHead(p)
	}
	if w <= p || deps.with(w, "case", "mark", "cop", "nsubj") > p {
		return -1
	}
	if rel := r.doc.Tokens[w].Rel; !isRel(rel, "nmod", "appos", "acl", "amod", "dep", "flat", "parataxis", "obl:unmarked") && !(rel == "obj" && r.doc.Tokens[r.doc.Tokens[w].Head].UPOS == "NOUN") || rel == "nmod:poss" {
		return -1
	}
	return w
}

// maxCalled is how many words a quotation may have that tells what something is called.
const maxCalled = 12

// quotedHead returns the head of the words in the quotation marks that open at p, -1
// without one head.
func (r *reading) quotedHead(p int) int {
	end := p + 1
	for end < len(r.doc.Tokens) && end-p <= maxCalled && r.doc.Tokens[end].XPOS != "''" {
		end++
	}
	head := -1
	for k := p + 1; k < end; k++ {
		if h := r.doc.Tokens[k].Head; h <= p || h >= end {
			if head >= 0 {
				return -1
			}
			head = k
		}
	}
	return head
}

// cutOff gives the words before p that hang on w behind it to the noun right before p,
// which takes the place of w: `called the inquiry into Roe | "a farce"`.
func (r *reading) cutOff(w, p int) {
	n := p - 1
	if r.doc.Tokens[n].Head != w {
		return
	}
	for k := range r.doc.Tokens[:n] {
		if t := &r.doc.Tokens[k]; t.Head == w {
			t.Head = n
		}
	}
	r.doc.Tokens[n].Head, r.doc.Tokens[n].Rel = r.doc.Tokens[w].Head, r.doc.Tokens[w].Rel
}

// leftSo takes an adjective right behind the object of a verb that brings it into a state for
// this state, where the parse makes it describe the object: "left its rate | unchanged"; and for the state in which
// the object is when a phrase behind belongs to the verb: "pulled a boy | alive | from the rubble".
func (x *Extractor) leftSo(r *reading) {
	tokens := r.doc.Tokens
	for a := 1; a < len(tokens); a++ {
		o := tokens[a].Head
		if v := o; tokens[a].Rel == "advmod" && v >= 0 && v < a-1 && tokens[a-1].Head == v && isRel(tokens[a-1].Rel, "obj") && x.lexicon.Relations.Missing[tokens[a].Lemma] {
			x.stateOf(r, v, a)
			continue
		}
		if word := strings.ToLower(r.doc.Word(a)); tokens[a].Rel == "xcomp" && tokens[a].XPOS == "VBG" && o >= 0 && o < a-1 && x.lexicon.Relations.Makes[tokens[o].Lemma] && x.lexicon.Relations.Missing[word] {
			if deps := r.dependents(); deps.with(o, "obj") > o && deps.with(a, "obj", "mark") < 0 {
				tokens[a].UPOS, tokens[a].XPOS, tokens[a].Lemma = "ADJ", "JJ", word // "leaving 60 | missing"
			}
			continue
		}
		if tokens[a].Rel != "amod" || !isRel(tokens[a].UPOS, "ADJ", "ADV") || o != a-1 || !isRel(tokens[o].Rel, "obj") || tokens[o].Head < 0 || tokens[o].Head > o {
			continue
		}
		v := tokens[o].Head
		x.stateOf(r, v, a)
	}
}

// stateOf hangs an adjective behind the object of a verb on the verb, with the phrase that is the verb's.
func (x *Extractor) stateOf(r *reading, v, a int) {
	tokens, deps := r.doc.Tokens, r.dependents()
	from := deps.with(a, "obl")
	if from >= 0 && !(x.lexicon.Relations.Missing[tokens[a].Lemma] && x.takesBeside(tokens[v].Lemma, caseOf(r.doc, deps, from))) {
		from = -1
	}
	if from < 0 && !(x.lexicon.Relations.Makes[tokens[v].Lemma] && tokens[a].UPOS == "ADJ") || deps.with(v, "xcomp") >= 0 {
		return
	}
	if from > a {
		tokens[from].Head = v
	}
	tokens[a].Head, tokens[a].Rel = v, "xcomp"
	r.moved()
}

// casualties makes a number the subject or the object of what is told of those
// counted: "leaves | two dead, three injured", where the parse makes it the number
// of a noun.
func (x *Extractor) casualties(r *reading) {
	doc := r.doc
	for n := 0; n+1 < len(doc.Tokens); n++ {
		t, said := &doc.Tokens[n], &doc.Tokens[n+1]
		if t.Rel == "root" && t.XPOS == "NNS" && bare(doc, n) && said.Head == n && said.Rel == "amod" && said.UPOS == "ADJ" && doc.Sentences[t.Sentence].Root == n { // "Dozens dead in fire"
			said.Head, said.Rel, t.Head, t.Rel = t.Head, t.Rel, n+1, "nsubj"
			doc.Sentences[t.Sentence].Root = n + 1
			continue
		}
		if t.UPOS == "NUM" && t.Rel == "conj" && t.Head < n && doc.Tokens[t.Head].UPOS == "ADJ" && said.Rel == "conj" && said.XPOS == "VBN" && doc.Tokens[t.Head].Head == said.Head { // "leaving ten dead and | five injured"
			t.Head, t.Rel = n+1, "nsubj:pass"
			continue
		}
		if t.Rel == "advmod" && t.Head == n+1 && said.Rel == "conj" && said.XPOS == "VBN" && n > 1 && doc.Token(n-1).Rel == "det" && doc.Token(n-1).Head == n && doc.Token(n-2).Rel == "cc" { // "ten were killed and a third | injured"
			t.Rel = "nsubj:pass"
			continue
		}
		if t.UPOS != "NUM" || t.Rel != "nummod" || t.Head != n+1 && (t.Head > n || t.Head != said.Head) || said.UPOS != "ADJ" && !isParticiple(said.XPOS) {
			continue
		}
		switch {
		case said.Rel == "xcomp" && said.Head < n && said.UPOS == "ADJ":
			t.Head, t.Rel = said.Head, "obj"
		case said.Rel == "obj" && said.UPOS == "ADJ" && said.Head >= 0 && said.Head < n && x.lexicon.Relations.Makes[doc.Tokens[said.Head].Lemma]: // "left | two | dead and wounded three"
			t.Head, t.Rel, said.Rel = said.Head, "obj", "xcomp"
		case !isRel(said.Rel, "root", "parataxis", "conj"):
		case isParticiple(said.XPOS):
			t.Head, t.Rel, said.UPOS, said.XPOS = n+1, "nsubj:pass", "VERB", "VBN"
		default:
			t.Head, t.Rel = n+1, "nsubj"
		}
	}
}

// bare reports whether the word before a noun does not hang on it.
func bare(doc *nlp.Document, n int) bool {
	return n == 0 || doc.Token(n-1).Head != n
}
