package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// headlineLight makes a verb of what the parse takes for a part of a noun in a headline without a verb, where that
// noun makes its meaning and those before act: "Police | fire | tear gas at crowd", "Guards | fire | rubber bullets".
func (x *Extractor) headlineLight(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		if !short[s.First] {
			continue
		}
		for v := s.First + 1; v+1 < s.End && !isVerb(tokens[v-1].UPOS); v++ {
			deps := r.dependents()
			o := x.lightObject(r, v)
			if o < 0 || o >= s.End || !x.actsInPlural(r, v-1) {
				continue
			}
			if first, _ := deps.phrase(v - 1); first != s.First && tokens[v-1].Head != s.Root && tokens[v-1].Head != o {
				continue
			}
			verbInHeadline(r.doc, s, v, o)
			for c := v + 1; c < o; c++ {
				if tokens[c].Head < v {
					tokens[c].Head = o
				}
			}
			for _, c := range deps.of(o) {
				if c > o && isRel(tokens[c].Rel, "nmod") && deps.preposition(c) != "of" {
					tokens[c].Head, tokens[c].Rel = v, "obl"
				}
			}
			r.moved()
			break
		}
	}
}

// lightObject returns the noun behind a word that with it makes the meaning of a verb: "fire | rubber bullets".
// -1 where the parse takes the word for no part of a noun, or where it tells something else.
func (x *Extractor) lightObject(r *reading, v int) int {
	tokens := r.doc.Tokens
	if tokens[v].XPOS != "NN" || !isRel(tokens[v].Rel, "compound") || tokens[v].Head < v {
		return -1
	}
	o := tokens[v].Head
	for steps := 0; steps < maxClimb && isRel(tokens[o].Rel, "compound") && tokens[o].Head > o; steps++ {
		o = tokens[o].Head
	}
	word := strings.ToLower(r.doc.Word(v))
	if o == v+1 && !isRel(tokens[o].XPOS, "NNS", "NN") || !x.lexicon.Frames.Some(word, func(f lexicon.VerbFrame) bool {
		return f.Particle == "" && f.Light != "" && f.Light == tokens[o].Lemma
	}) {
		return -1
	}
	return o
}

// actsInPlural reports whether a noun stands for several, or for the police, who act.
func (x *Extractor) actsInPlural(r *reading, n int) bool {
	noun, ok := x.lexicon.Nouns.Head(strings.ToLower(r.doc.Tokens[n].Lemma))
	return ok && (isRel(r.doc.Tokens[n].XPOS, "NNS", "NNPS") && isPeople(noun.Class) || noun.Kind == police)
}
