package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// bareHeadlines makes a verb of what the parse takes for a noun or an adjective before
// another noun in a headline without a verb: "Landslide | buries | village", "Protesters |
// defy | ban", "Court | frees | journalist jailed for libel".
func (x *Extractor) bareHeadlines(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		if !short[s.First] || s.End-s.First < 3 {
			continue
		}
		x.ownVerb(r.doc, s, r.dependents())
		for v := s.First + 1; v+1 < s.End; v++ {
			if o := x.bareVerb(r.doc, s, v, r.dependents()); o > v {
				verbInHeadline(r.doc, s, v, o)
				r.moved()
				break
			}
		}
	}
	for i := range tokens { // "Ferry capsizes off | Tanzania"
		t := &tokens[i]
		if h := t.Head; t.Rel == "compound:prt" && h == i-1 && i+1 < len(tokens) && tokens[i+1].UPOS == "PROPN" && tokens[i+1].Head == h && isRel(tokens[i+1].Rel, "obl") && !x.hasParticle(tokens[h].Lemma, t.Lemma) && short[i] {
			t.Head, t.Rel = i+1, "case"
			tokens[i+1].Rel = "obl"
		}
	}
}

// ownVerb makes the root of a headline the verb that its subject and its object make of it,
// and the noun right before a verb without a subject that subject: "Police | arrest | three",
// "Chief | steps | down", "Runner | breaks record", "Norland | sanctions | banks".
func (x *Extractor) ownVerb(doc *nlp.Document, s *nlp.Sentence, deps dependents) {
	v := s.Root
	t := &doc.Tokens[v]
	if v == s.First {
		return
	}
	sub := &doc.Tokens[v-1]
	acts := sub.Head == v && isRel(sub.Rel, "nsubj")
	hasObject, some := deps.with(v, "obj") > v, isRel(sub.XPOS, "NNS", "NNPS")
	verb := deps.with(v, "cop", "det", "amod") < 0 && x.hasVerb(t.Lemma)
	switch {
	case (t.XPOS == "NN" || t.XPOS == "NNP" && small(doc.Word(v))) && acts && (hasObject || some) && verb:
		t.UPOS, t.XPOS = "VERB", "VBP"
	case t.XPOS == "NNS" && verb && !some && (acts || hasObject && sub.Head == v && isRel(sub.Rel, "compound") && deps.with(v, "nsubj") < 0):
		t.UPOS, t.XPOS, sub.Rel = "VERB", "VBZ", "nsubj"
		for _, p := range deps.of(v) {
			if n := p - 1; doc.Tokens[p].XPOS == "VBN" && doc.Tokens[p].Rel == "acl" && n > v && doc.Tokens[n].Head == v && isRel(doc.Tokens[n].Rel, "parataxis", "nsubj") {
				doc.Tokens[p].Head, doc.Tokens[n].Rel = n, "parataxis" // "chief steps down, deputy | named successor"
			}
		}
	case t.XPOS == "VBZ" && isRel(sub.XPOS, "NN", "NNP") && (sub.Head == v || sub.Head == deps.with(v, "obj")) && isRel(sub.Rel, "compound") && deps.with(v, "nsubj", "csubj", "expl") < 0:
		sub.Head, sub.Rel = v, "nsubj"
	}
}

// bareVerb returns the object of what token v does where it is a verb by its form and its
// place, though the parse takes it for none: a word in -s between a singular noun and the
// noun that it is said to compound with, or a word that has a plural for its subject. -1
// where it is none.
func (x *Extractor) bareVerb(doc *nlp.Document, s *nlp.Sentence, v int, deps dependents) int {
	t, sub, o := &doc.Tokens[v], &doc.Tokens[v-1], doc.Tokens[v].Head
	if o <= v || o >= s.End || !isRel(t.Rel, "compound", "amod") || !isRel(doc.Tokens[o].UPOS, "NOUN", "PROPN", "NUM") {
		return -1
	}
	inS := t.XPOS == "NNS" && isRel(sub.XPOS, "NN", "NNP") && sub.Head >= v
	ofMany := isRel(sub.XPOS, "NNS", "NNPS") && (sub.Head == v && isRel(sub.Rel, "nsubj") || v-1 == s.First && x.costsThem(doc, s, o))
	if !inS && !ofMany || !x.lexicon.Frames.Some(t.Lemma, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Has("O") }) {
		return -1
	}
	for k := s.First; k < s.End; k++ { // no other verb tells what the headline does
		if w := doc.Tokens[k]; k != v && isVerb(w.UPOS) && w.XPOS != "VBN" && w.XPOS != "VBG" && w.XPOS != "VB" || k != v && w.UPOS == "AUX" {
			return -1
		}
	}
	if first, _ := deps.phrase(o); first > v+1 {
		return -1
	}
	return o
}

// costsThem reports whether a sum of money stands behind a name that the parse makes a part of it, or
// sets both beside the first word: "Regulators | fine | Ruribank 3 million euros".
func (x *Extractor) costsThem(doc *nlp.Document, s *nlp.Sentence, o int) bool {
	sum := -1
	for d := o + 1; d < s.End && sum < 0; d++ {
		if t := doc.Tokens[d]; t.Head == s.First && isRel(t.Rel, "appos") && doc.Tokens[o].Head == s.First || d == s.Root && doc.Tokens[o].Head == d {
			sum = d
		}
	}
	return sum >= 0 && amount(doc, x.lexicon.Cues.Numbers, o+1, sum+1) == ontology.Money
}

// verbInHeadline makes v the root of a headline, with what stands before it for its
// subject and o for its object.
func verbInHeadline(doc *nlp.Document, s *nlp.Sentence, v, o int) {
	tokens := doc.Tokens
	verb, root := &tokens[v], s.Root
	verb.XPOS = "VBZ"
	if isRel(tokens[v-1].XPOS, "NNS", "NNPS") {
		verb.XPOS = "VBP"
	}
	for d := s.First; d < v; d++ {
		if tokens[d].Head >= v {
			tokens[d].Head = v - 1
		}
	}
	verb.UPOS, verb.Head, verb.Rel = "VERB", -1, "root"
	tokens[v-1].Head, tokens[v-1].Rel = v, "nsubj"
	sum := root > o && tokens[o].Head == root && isRel(tokens[o].Rel, "compound")
	if root != o && root > v && !sum { // "journalist | jailed over reports"
		rel := "advcl"
		if tokens[o].Head == root && tokens[root].XPOS == "VBN" {
			rel = "acl"
			tokens[root].Head = o
		} else {
			tokens[root].Head = v
		}
		tokens[root].Rel = rel
	}
	tokens[o].Head, tokens[o].Rel = v, "obj"
	for d := o + 1; d < s.End && (root == v-1 || sum); d++ {
		switch t := &tokens[d]; {
		case d == root, t.Head == root && isRel(t.Rel, "appos"):
			t.Head, t.Rel, tokens[o].Rel = v, "obj", "iobj"
		case t.Rel == "nmod" && t.Head > o && tokens[t.Head].Head == v, t.Head == root && root == v-1:
			t.Head, t.Rel = v, "obl"
		case t.Rel == "acl" && t.Head == root:
			t.Head, t.Rel = v, "advcl"
		}
	}
	s.Root = v
}
