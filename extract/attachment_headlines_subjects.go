package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// verbsForSubjects mends headlines in which the parse takes the verb for the subject of its object, which is then
// the verb or has none: "Minister | defends | plan to close schools", "Mayor | faces | calls to resign", or
// whom a verb in -s has for its subject for somebody who is called: "King | thanks nurses".
func (x *Extractor) verbsForSubjects(r *reading) {
	short := terse(r)
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		if !short[s.First] || s.End-s.First < 3 {
			continue
		}
		if x.called(r.doc, s, r.dependents()) {
			r.moved()
			continue
		}
		for v := s.First + 1; v+1 < s.End; v++ {
			if o := x.objectAbove(r.doc, s, v, r.dependents()); o > v {
				if isVerb(r.doc.Tokens[o].UPOS) {
					nounOf(r.doc, o)
				}
				verbInHeadline(r.doc, s, v, o)
				r.moved()
				break
			}
		}
	}
}

// objectAbove returns the object of token v, a verb in -s that the parse makes the subject of the root right
// behind it or with only words of its phrase between; -1 where it is none.
func (x *Extractor) objectAbove(doc *nlp.Document, s *nlp.Sentence, v int, deps dependents) int {
	t, sub, o := &doc.Tokens[v], &doc.Tokens[v-1], doc.Tokens[v].Head
	if o != s.Root || o < v || t.XPOS != "VBZ" || !isRel(t.Rel, "nsubj") || !isRel(sub.XPOS, "NN", "NNP") || !isRel(doc.Tokens[o].XPOS, "NN", "NNS", "NNP", "VBZ") {
		return -1
	}
	if doc.Tokens[o].XPOS == "VBZ" && (o != v+1 || deps.with(o, "obj", "ccomp") >= 0) || !x.lexicon.Frames.Some(t.Lemma, func(f lexicon.VerbFrame) bool { return f.Has("O") }) {
		return -1
	}
	for k := v + 1; k < o; k++ {
		if doc.Tokens[k].Head <= v || doc.Tokens[k].Head > o {
			return -1
		}
	}
	return o
}

// nounOf makes a noun of what the parse takes for a verb, and of what hangs on it what hangs on nouns.
func nounOf(doc *nlp.Document, n int) {
	t := &doc.Tokens[n]
	t.UPOS = "NOUN"
	if t.XPOS == "VBZ" {
		t.XPOS = "NNS"
	}
	for d := range doc.Tokens {
		if k := &doc.Tokens[d]; k.Head == n && isRel(k.Rel, "xcomp", "advcl") && k.XPOS == "VB" {
			k.Rel = "acl"
		} else if k.Head == n && isRel(k.Rel, "obl") {
			k.Rel = "nmod"
		}
	}
}

// called makes the subject of a verb in -s of the word before it that the parse takes for somebody who is called,
// and reports whether it did.
func (x *Extractor) called(doc *nlp.Document, s *nlp.Sentence, deps dependents) bool {
	v := s.Root
	t := &doc.Tokens[v]
	if v == s.First || doc.Tokens[v-1].Head != v || doc.Tokens[v-1].Rel != "vocative" || !isRel(t.XPOS, "VBZ", "NNS", "NN") || deps.with(v, "obj") < v || deps.with(v, "det", "cop", "nsubj") >= 0 {
		return false
	}
	lemma := strings.TrimSuffix(strings.ToLower(doc.Word(v)), "s")
	if t.XPOS == "VBZ" {
		lemma = t.Lemma
	}
	if !x.hasVerb(lemma) || !strings.HasSuffix(doc.Word(v), "s") {
		return false
	}
	t.UPOS, t.XPOS, t.Lemma = "VERB", "VBZ", lemma
	doc.Tokens[v-1].Rel = "nsubj"
	return true
}
