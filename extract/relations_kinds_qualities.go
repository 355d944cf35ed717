package extract

import "strings"

// behindQualities returns where the words of a kind begin behind an adjective that tells how a
// thing is, and not of what kind: "a deadly | poison", "a sometimes-fatal | disease".
func (s *relater) behindQualities(first, noun int) int {
	last := s.hyphenated(first) - 1
	if last >= noun || !s.words.Qualities[strings.ToLower(s.doc.Word(last))] || s.deps.with(last, "conj") >= 0 {
		return first
	}
	if next := s.doc.Tokens[last+1]; next.UPOS == "PUNCT" || next.UPOS == "CCONJ" {
		return first // "a rare, old coin"
	}
	return last + 1
}
