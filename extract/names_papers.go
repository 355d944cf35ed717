package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// papers puts together what the finder sees of the name of a document or a norm, which ends in the
// noun for it: "the Internal | Security | Bill".
func (n *namer) papers(spans []properName) []properName {
	out := spans[:0]
	for _, s := range spans {
		if first, end, noun, ok := n.paperAt(s.end - 1); ok && end-first > s.end-s.first && s.first >= first {
			if k := len(out) - 1; k >= 0 && out[k].first == first && out[k].end == end {
				continue
			}
			for len(out) > 0 && out[len(out)-1].first >= first {
				out = out[:len(out)-1]
			}
			s = properName{first: first, end: end, class: noun.Class, kind: noun.Kind, name: oneSpace(n.doc.Span(first, end))}
		}
		out = append(out, s)
	}
	return out
}

// paperAt returns where the name of a document or a norm begins and ends of which a token is a
// part, several words with capitals behind an article, and the noun for it, which is the last of them.
func (n *namer) paperAt(t int) (first, end int, noun lexicon.Noun, ok bool) {
	part := func(i int) bool {
		return n.sameSentence(i, t) && hasUpper(n.doc.Word(i)) && isRel(n.doc.Tokens[i].UPOS, "ADJ", "NOUN", "PROPN")
	}
	if !part(t) {
		return 0, 0, noun, false
	}
	for first, end = t, t+1; part(first - 1); first-- {
	}
	for end < len(n.doc.Tokens) && part(end) {
		end++
	}
	noun, ok = n.nouns.Head(n.lemma(end - 1))
	if !ok || !isClass(noun.Class, ontology.Document, ontology.Norm) || n.signs.Endings[strings.ToLower(n.doc.Word(end-1))] != "" || end-first < 2 || first == 0 || n.doc.Token(first-1).UPOS != "DET" {
		return 0, 0, noun, false
	}
	out := 0
	for i := first; i < end; i++ {
		if h := n.doc.Tokens[i].Head; h < first || h >= end {
			out++
		}
	}
	return first, end, noun, out == 1 && len(n.gazetteer.Lookup(oneSpace(n.doc.Span(first, end)))) == 0
}

// isPaper reports whether a name is that of a document by its last word, and stands behind an article.
func (n *namer) isPaper(s *properName) bool {
	first, end, noun, ok := n.paperAt(s.end - 1)
	return ok && first == s.first && end == s.end && noun.Class == ontology.Document
}
