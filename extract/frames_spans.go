package extract

// maxSpan is the length in bytes that the passage of a claim does not exceed.
const maxSpan = 400

// clauseSpan returns the tokens, half-open, of the clause headed by v that
// states a proposition: the verb, its auxiliaries and particles, and the
// phrases that fill its roles.
func (f *framer) clauseSpan(v int, roles []filler) (first, end int) {
	first, end = v, v+1
	for _, c := range f.deps.of(v) {
		if isRel(f.doc.Tokens[c].Rel, "aux", "cop", "compound", "advmod", "expl") {
			first, end = min(first, c), max(end, c+1)
		}
	}
	return f.widen(first, end, roles)
}

// widen makes a span cover the phrases that fill the roles, as far as they
// stand in its sentence and the whole stays short enough.
func (f *framer) widen(first, end int, roles []filler) (int, int) {
	s := f.doc.Tokens[first].Sentence
	for _, r := range roles {
		for _, h := range r.heads {
			if f.doc.Tokens[h].Sentence != s {
				continue
			}
			a, b := f.extent(h)
			if r.first < r.end {
				a, b = r.first, r.end
			}
			a, b = min(a, first), max(b, end)
			if f.doc.Tokens[b-1].End-f.doc.Tokens[a].Start <= maxSpan {
				first, end = a, b
			}
		}
	}
	return first, end
}

// extent returns the tokens of a filler's phrase; of a clause, of the clause.
func (f *framer) extent(h int) (first, end int) {
	if h < len(f.byHead) && f.byHead[h] >= 0 {
		if m := &f.mentions[f.byHead[h]]; m.head < m.first || m.head >= m.end {
			return m.first, m.end // an office, known by a token beside it
		}
	}
	first, end = f.deps.phrase(h)
	if f.isVerbal(h) {
		for _, c := range f.deps.of(h) {
			if isRel(f.doc.Tokens[c].Rel, "nsubj", "obj", "iobj", "obl", "aux", "mark", "xcomp", "cop", "case") {
				a, b := f.deps.phrase(c)
				first, end = min(first, a), max(end, b)
			}
		}
	}
	return first, end
}
