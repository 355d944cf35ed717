package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// onward gives a sentence without any cue the voice of the one before in its paragraph, where
// both tell, in the past of the past, what was before somebody spoke: "The council had borrowed
// money, he said. It had sold the yard." What the report tells on its own account it tells
// in the past.
func (a *attributor) onward() {
	for i := 1; i < len(a.doc.Sentences); i++ {
		before, s := a.doc.Sentences[i-1], a.doc.Sentences[i]
		if strings.ContainsAny(a.article.Text[a.doc.Tokens[before.End-1].End:a.doc.Tokens[s.First].Start], "\n\r") {
			continue
		}
		if a.inQuotes(s.Root) || len(a.full[s.Root]) > 0 || !a.pastPerfect(s.Root) || a.verbCue(s.Root).Says() {
			continue
		}
		v := a.reportedIn(before)
		if len(v) == 0 {
			continue
		}
		for t := s.First; t < s.End; t++ {
			if !a.full[t].beginsWith(v) {
				a.full[t] = a.nested(v, a.full[t])
			}
		}
	}
}

// reportedIn is the voice of what a sentence reports, outside of quotation marks, in the past
// of the past; nil where it reports nothing so.
func (a *attributor) reportedIn(s nlp.Sentence) voice {
	c := s.Root
	if len(a.full[c]) == 0 {
		if c = a.deps.with(s.Root, "ccomp"); c < 0 || !a.verbCue(s.Root).Says() {
			return nil
		}
	}
	v := a.full[c]
	if len(v) == 0 || a.inQuotes(c) || !a.pastPerfect(c) {
		return nil
	}
	if l := v[len(v)-1]; l.hidden || l.cueFirst >= 0 && a.doc.Tokens[l.cueFirst].XPOS == "VBZ" {
		return nil
	}
	return v
}

// pastPerfect reports whether a clause has "had" for its auxiliary.
func (a *attributor) pastPerfect(v int) bool {
	for _, t := range a.deps.of(v) {
		if tok := a.doc.Tokens[t]; t < v && isRel(tok.Rel, "aux") && tok.Lemma == "have" && tok.XPOS == "VBD" {
			return true
		}
	}
	return false
}
