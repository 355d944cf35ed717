package extract

import "wiregraph/extract/nlp"

// whole makes whole what is but a part of a name that the text has whole elsewhere: the name finder
// takes a common word that begins a sentence for no part of it, or for another name: "Upper |
// Ruritania", and "the province of Upper Ruritania" before.
func (n *namer) whole(spans []properName) []properName {
	byLast := map[string][]properName{}
	for _, s := range spans {
		if several(&s) && !s.demonym && hasUpper(n.doc.Word(s.first)) {
			w := n.doc.Word(s.end - 1)
			byLast[w] = append(byLast[w], s)
		}
	}
	out := spans[:0]
	for _, s := range spans {
		for _, o := range byLast[n.doc.Word(s.end-1)] {
			first := s.end - (o.end - o.first)
			if first < 0 || first >= s.first || !n.sameSentence(first, s.end-1) || n.doc.Span(first, s.end) != n.doc.Span(o.first, o.end) {
				continue
			}
			k := len(out)
			for k > 0 && out[k-1].first >= first {
				k--
			}
			if k == 0 || out[k-1].end <= first {
				out = out[:k]
				o.first, o.end = first, s.end
				s = o
			}
			break
		}
		out = append(out, s)
	}
	return out
}

// hyphened returns the end of the name of a person with what a hyphen joins to it in small letters,
// which the finder leaves out: "Bo Kwok | -hing". The parse tells it from the adjective in
// "Bo Lee-led".
func (n *namer) hyphened(m nlp.Name) int {
	tokens, k := n.doc.Tokens, m.End
	if m.Kind != nlp.Person || m.End-m.First < 2 || k+1 >= len(tokens) || n.doc.Word(k) != "-" || tokens[k+1].Rel != "flat" || !small(n.doc.Word(k+1)) {
		return m.End
	}
	if tokens[k-1].End != tokens[k].Start || tokens[k].End != tokens[k+1].Start {
		return m.End
	}
	return k + 2
}
