package extract

import "strings"

// Clauses with "that" which the parse gives to what stands between them and the verb that
// tells them: to what more is told of the paper that it is said in, or to an event before
// which it is said.

// toldInPaper: "told staff in an e-mail seen by Norwire | that he would leave", a clause of
// Norwire, or of what was done with the e-mail.
func (x *Extractor) toldInPaper(r *reading, deps dependents, v int) bool {
	if deps.with(v, "ccomp", "xcomp") >= 0 || deps.passive(v) {
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(r.doc.Tokens[n].Rel, "obl") || !x.lexicon.Cues.Documents[strings.ToLower(r.doc.Tokens[n].Lemma)] {
			continue
		}
		for _, p := range deps.of(n) {
			if p < n || r.doc.Tokens[p].Rel != "acl" || r.doc.Tokens[p].XPOS != "VBN" {
				continue
			}
			_, end := deps.extent(n)
			for c := p + 1; c < end; c++ {
				if that, ok := r.opensWithThat(deps, c); ok {
					r.markWith(that, c)
					r.doc.Tokens[c].Head, r.doc.Tokens[c].Rel = v, "ccomp"
					return true
				}
			}
		}
	}
	return false
}

// opensWithThat is withThat for a clause that may also be what a participle tells.
func (r *reading) opensWithThat(deps dependents, c int) (that int, ok bool) {
	if r.doc.Tokens[c].Rel != "ccomp" {
		that, ok = r.withThat(deps, c)
		return that, ok && r.whole(deps, c, that)
	}
	that = deps.with(c, "mark")
	s := deps.with(c, "nsubj")
	return that, that >= 0 && r.doc.Tokens[that].Lemma == "that" && s > that && s < c
}

// toldBefore: "warned before the vote | that the law failed", a clause of the vote.
func (x *Extractor) toldBefore(r *reading, deps dependents, v int) bool {
	if deps.with(v, "ccomp", "xcomp", "obj") >= 0 || deps.passive(v) {
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(r.doc.Tokens[n].Rel, "obl") || !x.lexicon.Cues.TemporalMarks[deps.preposition(n)] {
			continue
		}
		for _, c := range deps.of(n) {
			if that, ok := r.withThat(deps, c); ok && r.doc.Tokens[that].Rel == "mark" && r.whole(deps, c, that) {
				r.doc.Tokens[c].Head, r.doc.Tokens[c].Rel = v, "ccomp"
				return true
			}
		}
	}
	return false
}
