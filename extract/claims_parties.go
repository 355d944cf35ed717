package extract

import (
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// attribution resolves one link of who says so.
func (w *resolver) attribution(s source) graph.Attribution {
	a := graph.Attribution{Source: w.party(s.head), Addressee: w.party(s.addressee), Document: w.party(s.document)}
	if a.Source != nil {
		one := w.each(s.head, *a.Source)[0] // of several who say so the first, as where they are named: "both sides said"
		a.Source = &one
	}
	if a.Source != nil && a.Document != nil && w.elsewhere(s) {
		a.Source.Start, a.Source.End, a.Source.Text = a.Document.Start, a.Document.End, a.Document.Text
	}
	if 0 <= s.cueFirst && s.cueFirst < s.cueEnd && s.cueEnd <= len(w.doc.Tokens) {
		a.Cue = w.doc.Span(s.cueFirst, s.cueEnd)
		a.CueSpan = graph.Span{Start: w.doc.Tokens[s.cueFirst].Start, End: w.doc.Tokens[s.cueEnd-1].End}
	}
	return a
}

// elsewhere reports whether the sentence of a cue names the paper alone by which its source
// speaks, and another sentence whose it is: there the words for the paper stand for the source,
// as a pronoun would.
func (w *resolver) elsewhere(s source) bool {
	if s.cueFirst < 0 || s.cueFirst >= len(w.doc.Tokens) {
		return false
	}
	at := w.doc.Tokens[s.cueFirst].Sentence
	return w.doc.Tokens[s.head].Sentence != at && w.doc.Tokens[s.document].Sentence == at
}

// unnamedThing reports whether token h is a pronoun for a thing, of which the text does not
// tell what it stands for: nobody is named by "it" or "that".
func (w *resolver) unnamedThing(h int) bool {
	p, ok := w.anaphora.Pronoun(w.doc.Word(h))
	return (ok && p.Gender == 'n' && !p.Plural || w.doc.Tokens[h].XPOS == "WDT" || w.conjunction(h)) && w.unresolved(h)
}

// party returns the reference to somebody who takes part in an attribution,
// nil for token -1.
func (w *resolver) party(h int) *graph.Ref {
	if h < 0 || h >= len(w.doc.Tokens) || w.isDate(h) || w.unnamedThing(h) {
		return nil
	}
	if m := w.at(h); m != nil {
		ref := w.mentionRef(m)
		if ref.Class == "" || ref.Class == ontology.Event {
			ref.Class = ontology.Concept
		}
		return &ref
	}
	first, end := w.deps.phrase(h)
	ref := w.span(first, end)
	ref.Name, ref.Class = ref.Text, ontology.Literal
	return &ref
}

// speakerKind says what sort of source stands innermost.
func speakerKind(chain []graph.Attribution) graph.SpeakerKind {
	if len(chain) == 0 {
		return graph.SpeakerOutlet
	}
	inner := chain[len(chain)-1]
	switch {
	case inner.Source == nil:
		return graph.SpeakerAnonymous
	case inner.Source.Class == ontology.Document:
		return graph.SpeakerDocument
	case inner.Source.Named:
		return graph.SpeakerNamed
	}
	return graph.SpeakerAnonymous
}
