package extract

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
