package extract

import "wiregraph/extract/lexicon"

// verbCue returns the cue that a verb is, with its particle if it has one.
func (a *attributor) verbCue(v int) *lexicon.Cue {
	if a.isNamePart(v) {
		return nil
	}
	lemma := a.doc.Tokens[v].Lemma
	for _, prt := range a.deps.of(v) {
		if !isRel(a.doc.Tokens[prt].Rel, "compound:prt") && !(prt > v && isRel(a.doc.Tokens[prt].Rel, "advmod")) {
			continue
		}
		if c := a.cues.Verbs[lemma+"_"+a.doc.Tokens[prt].Lemma]; c != nil {
			return c // "puts the loss | down | to a strike"
		}
	}
	if x := a.deps.with(v, "ccomp"); x > v {
		if m := a.deps.with(x, "mark"); m >= 0 && a.doc.Tokens[m].Lemma == "that" {
			if c := a.cues.Verbs[lemma+"_that"]; c != nil {
				return c // "held that"
			}
		}
	}
	if c := a.cues.Verbs["be_"+lemma]; c != nil && a.deps.passive(v) {
		return c // "is understood to"
	}
	return a.cues.Verbs[lemma]
}

// isNamePart reports whether a capital makes a word in the middle of a sentence
// part of a name, whatever the parser takes it for: "Haitham Al Said". Where
// all words have capitals it tells nothing.
func (a *attributor) isNamePart(v int) bool {
	s := a.doc.Sentences[a.doc.Tokens[v].Sentence]
	if v <= s.First || !hasUpper(a.doc.Word(v)) || a.doc.Token(v-1).UPOS == "PUNCT" || !hasUpper(a.doc.Word(v-1)) && a.doc.Token(v-1).UPOS != "PROPN" {
		return false
	}
	for t := s.First; t < s.End; t++ {
		if u := a.doc.Tokens[t].UPOS; (u == "NOUN" || u == "VERB" || u == "ADJ") && !hasUpper(a.doc.Word(t)) {
			return true
		}
	}
	return false
}
