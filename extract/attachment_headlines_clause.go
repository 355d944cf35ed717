package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// headlineClauses makes a clause of its own of what stands behind a comma in a headline whose first
// clause has its verb, where the parse takes a verb in -s for one noun with those around it: "Norland
// bans ferries, court | orders | review", "Guards free Jane Roe, appeals court | issues | ruling".
func (x *Extractor) headlineClauses(r *reading) {
	short := terse(r)
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		if !short[s.First] || !isFinite(r.doc.Tokens[s.Root].XPOS) {
			continue
		}
		for c := s.Root + 2; c+3 < s.End; c++ {
			if r.doc.Word(c) != "," {
				continue
			}
			end := c + 1
			for end < s.End && r.doc.Tokens[end].UPOS != "PUNCT" {
				end++
			}
			if v, o := x.clauseBehind(r, c, end, s.Root); v > 0 {
				clauseOfItsOwn(r.doc, c, v, o, end, s.Root)
				r.moved()
				break
			}
		}
	}
}

// clauseBehind returns the verb in -s behind a comma and its object; 0 without them.
func (x *Extractor) clauseBehind(r *reading, c, end, root int) (v, o int) {
	tokens, deps := r.doc.Tokens, r.dependents()
	v = c + 2
	for v < end-1 && tokens[v].XPOS != "NNS" && (isNoun(tokens[v].UPOS) || tokens[v].UPOS == "ADJ") {
		v++
	}
	t := &tokens[v]
	if v >= end-1 || t.XPOS != "NNS" || hasUpper(r.doc.Word(v)) || !isNoun(tokens[c+1].UPOS) && tokens[c+1].UPOS != "ADJ" || !isRel(tokens[v-1].XPOS, "NN", "NNP") ||
		!x.lexicon.Frames.Some(t.Lemma, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Has("O") }) {
		return 0, 0
	}
	o = 0
	for k := v + 1; k < end; k++ {
		tok := &tokens[k]
		switch noun := len(x.lexicon.Frames.Noun(strings.ToLower(r.doc.Word(k)))) > 0; {
		case isNoun(tok.UPOS) || isRel(tok.UPOS, "NUM") && o == k-1:
			o = k
		case isVerb(tok.UPOS) && noun && k == end-1 && (tok.XPOS == "VBG" || tok.XPOS == "VBP" && deps.with(k, "nsubj") == v):
			o = k
		case isVerb(tok.UPOS) || tok.UPOS == "CCONJ":
			return 0, 0
		case !isRel(tok.UPOS, "ADJ", "DET", "NUM"):
			if o == k-1 && tok.UPOS == "ADP" {
				return v, o
			}
			return 0, 0
		}
	}
	if o != end-1 {
		return 0, 0
	}
	return v, o
}

// clauseOfItsOwn makes v the verb of the clause between the comma c and its end, with its subject right
// before it and o for its object.
func clauseOfItsOwn(doc *nlp.Document, c, v, o, end, root int) {
	tokens := doc.Tokens
	for d := c + 1; d < end; d++ {
		t := &tokens[d]
		inside := t.Head > c && t.Head < end
		switch {
		case d < v-1 && (!inside || t.Head >= v):
			t.Head, t.Rel = v-1, "compound"
		case d > v && d < o && (!inside || t.Head <= v):
			t.Head = o
			if isNoun(t.UPOS) {
				t.Rel = "compound"
			}
		case d > o && (!inside || t.Head <= o):
			t.Head = v
			if isNoun(t.UPOS) {
				t.Rel = "obl"
			}
		}
	}
	for d := range tokens { // nothing outside of the clause hangs on what is in it
		if t := &tokens[d]; (d < c || d >= end) && t.Sentence == tokens[v].Sentence && t.Head > c && t.Head < end {
			t.Head = root
		}
	}
	tokens[v-1].Head, tokens[v-1].Rel = v, "nsubj"
	tokens[v].UPOS, tokens[v].XPOS, tokens[v].Head, tokens[v].Rel = "VERB", "VBZ", root, "parataxis"
	if isVerb(tokens[o].UPOS) {
		tokens[o].UPOS, tokens[o].XPOS, tokens[o].Lemma = "NOUN", "NN", strings.ToLower(doc.Word(o))
	}
	tokens[o].Head, tokens[o].Rel = v, "obj"
	tokens[c].Head, tokens[c].Rel = v, "punct"
}
