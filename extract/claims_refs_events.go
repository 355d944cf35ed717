package extract

import "slices"

// eventOf returns the proposition that a mention of an event stands for: the
// one anchored there, else the one that its chain refers to.
func (w *resolver) eventOf(h int, m *mention, of int) int {
	if e := w.eventAt(h, of); e >= 0 {
		return e
	}
	if m.chain >= 0 && m.chain < len(w.chains) {
		if e := w.chains[m.chain].event; e >= 0 && e < len(w.props) && e != of {
			return e
		}
	}
	return -1
}

// eventAt returns the proposition of an event or a state anchored at the
// token: an event first, then a relation told by a verb, or a lasting state
// told by its own noun ("the ties between the two").
func (w *resolver) eventAt(h, of int) int {
	found := -1
	for _, i := range w.byAnchor[h] {
		if i == of || w.props[i].typ == nil {
			continue
		}
		if !w.props[i].typ.IsRelation() {
			return i
		}
		if p := &w.props[i]; found < 0 && (isVerb(w.doc.Tokens[h].UPOS) || p.typ.Symmetric && p.typ.Durative && p.trigFirst == h) {
			found = i
		}
	}
	return found
}

// causee returns the object of the verb that tells proposition of, where it does what the
// infinitive at token h tells and fills no role itself; -1 without one.
func (w *resolver) causee(h, of int) int {
	p, t := &w.props[of], &w.doc.Tokens[h]
	o := w.deps.with(p.anchor, "obj")
	if t.Rel != "xcomp" || t.Head != p.anchor || p.typ.Open || o < p.anchor || o > h || !isVerb(t.UPOS) {
		return -1
	}
	for _, r := range p.roles {
		if slices.Contains(r.heads, o) {
			return -1
		}
	}
	return o
}

// stated returns the words of a copular clause that fills a role: all of it behind the
// conjunction ("because | the road was wet"), and what it says of its subject where a
// connective hangs on it ("is | not in operation | because of the strike").
func (w *resolver) stated(h int, p *proposition, role string) (first, end int, ok bool) {
	cop := w.deps.with(h, "cop")
	if isVerb(w.doc.Tokens[h].UPOS) || cop < 0 {
		return 0, 0, false
	}
	if w.doc.Tokens[h].Rel == "advcl" && w.deps.with(h, "nsubj") >= 0 && p.core != role && p.anchor != h {
		first, end = w.deps.copula(h)
		for first < end && isRel(w.doc.Tokens[first].Rel, "mark", "punct") {
			first++
		}
		return first, end, true
	}
	if p.core != role {
		return 0, 0, false
	}
	_, end = w.deps.phrase(h)
	if first = cop + 1; first < p.anchor && p.anchor < end {
		end = p.anchor
	}
	for end-1 > h && isRel(w.doc.Tokens[end-1].UPOS, "PUNCT", "ADV") {
		end--
	}
	return first, end, first <= h && h < end
}
