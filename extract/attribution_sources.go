package extract

import "strings"

// sourcesOf returns who says a proposition. What a title or an apposition
// tells by the way is the article's own voice, whoever speaks.
func (a *attributor) sourcesOf(p *proposition) []source {
	if a.isBackground(p) && (!a.inWholeQuotation(p.anchor) || isRel(a.doc.Tokens[p.anchor].Rel, "nmod:desc")) {
		if l, ok := a.calledSo(p.anchor); ok {
			return []source{l.source} // "alleged gang member Ann Lee"
		}
		for _, w := range a.beside[p.anchor] {
			if w.rank == byReports {
				return []source{w.source} // "Ann Lee, reportedly a member of the gang"
			}
		}
		return nil // and a title before a name, even where it is quoted
	}
	var out []source
	for _, l := range a.full[p.anchor] {
		if l.hidden || a.onlyNamedIn(l, p.anchor) {
			continue
		}
		if n := len(out); n > 0 && a.same(out[n-1].head, l.head) && (!isRel(a.doc.Tokens[l.cueFirst].Rel, "ccomp") || a.deps.with(l.cueFirst, "nsubj", "expl") < 0 || a.inBlock(l.cueFirst) || a.cues.FirstPerson[strings.ToLower(a.doc.Word(out[n-1].head))]) {
			out = out[:n-1] // "he said, further saying", "Roe said that, she added, it was late"
		}
		out = append(out, a.known(l.source))
	}
	return out
}

// inWholeQuotation reports whether a token stands in quoted sentences, all of
// which are the speaker's.
func (a *attributor) inWholeQuotation(t int) bool {
	q := a.quoteAt[t]
	return q >= 0 && a.isWhole(&a.quotes[q])
}

// isBackground reports whether a proposition is told by a noun phrase in
// passing, as titles, kin and places are, and not by a verb that has it for an
// argument: "served as mayor", "held the post of envoy".
func (a *attributor) isBackground(p *proposition) bool {
	if p.typ == nil || !a.cues.Background[p.typ.ID] || a.deps.clausal(p.anchor) {
		return false
	}
	h := a.doc.Tokens[p.anchor].Head
	if h < 0 {
		return true
	}
	if p.trigFirst <= h && h < p.trigEnd && a.deps.clausal(h) || a.judges(h, p.anchor) {
		return false // "its height | reached two metres"
	}
	for t := p.anchor; isRel(a.doc.Tokens[t].Rel, "obj", "obl", "xcomp", "nmod", "conj") && a.doc.Tokens[t].Rel != "nmod:desc"; {
		if t = a.doc.Tokens[t].Head; t < p.first || t >= p.end {
			break
		}
		if a.deps.clausal(t) {
			return false
		}
	}
	return true
}
