package extract

// withSubject returns what a clause headed by h is known by where only its predicate,
// which ends before the token end, fills a role: what its subject is known by, and what
// is said of that ("The series is | on hiatus | because of the strike"). It is "" for a
// clause whose subject the text does not name, or names behind the verb.
func (w *resolver) withSubject(h, end int) string {
	s, clause := -1, h
	for steps := 0; s < 0 && steps < maxClimb; steps++ {
		if s = w.deps.with(clause, "nsubj", "expl"); s >= 0 || !isRel(w.doc.Tokens[clause].Rel, "conj") {
			break
		}
		clause = w.doc.Tokens[clause].Head // "they left | and are | in exile"
	}
	if s < 0 || s >= h {
		return ""
	}
	from := s + 1
	if _, behind := w.deps.extent(s); behind <= h {
		from = behind
	}
	if clause != h {
		from = h
		for _, c := range w.deps.of(h) {
			if c > s && c < from && isRel(w.doc.Tokens[c].Rel, "aux", "cop") {
				from = c
			}
		}
	}
	noun := s
	if isWhPronoun(w.doc.Tokens[s].XPOS) && w.doc.Tokens[clause].Rel == "acl:relcl" {
		noun = w.doc.Tokens[clause].Head
	}
	m := w.at(noun)
	if m == nil || m.pronoun && w.unresolved(noun) {
		return ""
	}
	from = behindMarks(w.doc, from, h)
	return w.mentionRef(m).Name + " " + w.doc.Span(from, end)
}
