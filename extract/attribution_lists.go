package extract

import (
	"strings"

	"wiregraph/graph"
)

// lists gives the points of a list the voice of whoever says what ends in the colon
// before it: "The ministry said: / - Two men died.", "According to the police: / …",
// "The committee made these findings: / …".
func (a *attributor) lists() {
	t := 0
	var v voice
	for i, z := range a.zones {
		if z.kind != bullet {
			v = nil
			continue
		}
		for t < len(a.doc.Tokens) && a.doc.Tokens[t].Start < z.start {
			t++
		}
		if i > 0 && a.zones[i-1].kind != bullet {
			v = a.bringsIn(a.zones[i-1], t)
		}
		for ; v != nil && t < len(a.doc.Tokens) && a.doc.Tokens[t].End <= z.end; t++ {
			if !a.full[t].beginsWith(v) {
				a.full[t] = a.nested(v, a.full[t])
			}
		}
	}
}

// bringsIn is the voice of what follows the colon in which a paragraph ends, whose last
// token is right before the given one; nil where nobody says it.
func (a *attributor) bringsIn(z zone, end int) voice {
	if z.kind != body || !strings.HasSuffix(a.article.Text[z.start:z.end], ":") || end < 1 {
		return nil
	}
	s := a.doc.Sentences[a.doc.Tokens[end-1].Sentence]
	for t := s.End - 1; t >= s.First; t-- {
		if a.saysQuote(t) && !a.inQuotes(t) && a.deps.with(t, "obj") < 0 {
			return append(a.full[t][:len(a.full[t]):len(a.full[t])], a.quoteLink(t))
		}
	}
	for t := s.End - 1; t >= s.First; t-- {
		cue := a.cues.Nouns[a.doc.Tokens[t].Lemma]
		if !cue.Says() || cue.Effect == string(graph.CertainNo) || a.doc.Tokens[t].UPOS != "NOUN" || !a.putOut(t) {
			continue
		}
		if l := a.nounLink(t, cue); l.head >= 0 {
			return append(a.full[t][:len(a.full[t]):len(a.full[t])], l)
		}
	}
	if first, end, ok := a.preposition(s.Root); ok {
		l := link{source: noSource(first, end), cue: according}
		l.source.head, l.document = a.author(s.Root)
		return voice{l}
	}
	return a.full[s.Root]
}
