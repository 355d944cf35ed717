package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// headlineDone makes a passive of what a headline tells by a participle without its auxiliary: of a verb of harming
// with an adjective behind it and no object ("Reporter | shot dead | at home"), and of what was done to those behind "after" or "as"
// ("Mayor quits after aide | accused of theft"), and of what somebody is accused of ("Guards | accused of theft").
func (x *Extractor) headlineDone(r *reading) {
	tokens, short := r.doc.Tokens, terse(r)
	for v := 1; v+1 < len(tokens); v++ {
		if !short[v] || tokens[v].UPOS != "VERB" || !isParticiple(tokens[v].XPOS) {
			continue
		}
		deps := r.dependents()
		if s := deps.with(v, "nsubj"); s >= 0 && s < v && tokens[s].Rel == "nsubj" && (tokens[v+1].UPOS == "ADJ" || tokens[v+1].XPOS == "JJ") && tokens[v+1].Head == v && deps.with(v, "obj", "aux", "ccomp") < 0 && x.harmsObject(tokens[v].Lemma) {
			tokens[s].Rel, tokens[v].XPOS = "nsubj:pass", "VBN"
			r.moved()
			continue
		}
		if s := deps.with(v, "nsubj"); s >= 0 && s < v && tokens[s].Rel == "nsubj" && deps.with(v, "obj", "aux", "ccomp") < 0 && x.lexicon.Frames.Charges(tokens[v].Lemma+"_"+tokens[v+1].Lemma) {
			tokens[s].Rel, tokens[v].XPOS = "nsubj:pass", "VBN" // "Police | accused of | beating men"
			r.moved()
			continue
		}
		top := tokens[v].Head
		if tokens[v].Rel != "advcl" || top < 0 || top > v || deps.with(v, "nsubj", "mark", "aux", "obj") >= 0 {
			continue
		}
		n := deps.find(top, func(c int) bool { return c > top && c < v && isRel(tokens[c].Rel, "obl") })
		if n < 0 {
			continue
		}
		mark := deps.with(n, "case")
		if _, end := deps.phrase(n); end != v || mark < 0 || !x.lexicon.Cues.TemporalMarks[strings.ToLower(r.doc.Word(mark))] {
			continue
		}
		tokens[n].Head, tokens[n].Rel, tokens[v].XPOS = v, "nsubj:pass", "VBN"
		r.markWith(mark, v)
		r.moved()
	}
}

// commonNouns takes a word that the tagger calls a common noun and the parse a name for what it is, where it is no
// part of a name: "Man | shot dead in Oslo".
func commonNouns(r *reading) {
	named := make([]bool, len(r.doc.Tokens))
	for _, n := range r.doc.Names {
		for t := n.First; t < n.End; t++ {
			named[t] = true
		}
	}
	for t := range r.doc.Tokens {
		if k := &r.doc.Tokens[t]; k.UPOS == "PROPN" && isRel(k.XPOS, "NN", "NNS") && !named[t] {
			k.UPOS = "NOUN"
			r.moved()
		}
	}
}

// harmsObject reports whether a verb tells that its object is harmed or attacked.
func (x *Extractor) harmsObject(verb string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool {
		return isRel(f.Type.Super, harmSuper, forceSuper) && f.Plain() && f.Has("O")
	})
}
