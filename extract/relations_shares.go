package extract

import (
	"slices"

	"wiregraph/extract/nlp"
)

// Which part of a firm or thing somebody has, gets or gives up.

// shareRole is the role for the part of what is owned.
const shareRole = "share"

// shareOf tells of what somebody owns a part, and which: "20 percent of Acme", "half of the
// mine", "a 20 percent stake in Acme", "its stake of 20 percent in Acme".
func (s *relater) shareOf(p *proposition) {
	parted := p.typ.Role(shareRole) != nil
	for i := range p.roles {
		f := &p.roles[i]
		if f.role == "agent" || len(f.heads) != 1 || f.first < f.end {
			continue
		}
		h := f.heads[0]
		if whole := s.partOf(h); parted && whole >= 0 {
			first, _ := s.deps.phrase(h)
			f.heads = []int{whole}
			p.addWords(shareRole, first, s.deps.with(whole, "case"))
			return
		}
		first, end := s.sizeOf(s.holding(p, h))
		switch {
		case first == end:
		case parted:
			p.addWords(shareRole, first, end)
		case p.typ.Role(amountRole) != nil:
			p.addWords(amountRole, first, end)
		}
	}
}

// partOf returns the one thing of which a phrase names a part: "20 percent | of Acme", "half |
// of the mine"; -1 where it names none, or some of several.
func (s *relater) partOf(h int) int {
	if !s.isPart(h) {
		return -1
	}
	return s.deps.find(h, func(c int) bool {
		return c > h && isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "of" && isRel(s.doc.Tokens[c].XPOS, "NN", "NNP", "NNPS") && s.at(c) != nil
	})
}

// isPart reports whether a token is the head of what says which part: "percent", "half".
func (s *relater) isPart(t int) bool {
	if v := valueAt(s.doc, t); v != nil && v.Kind == nlp.Percent {
		return true
	}
	part, _ := s.nouns.Partitive(s.lemma(t))
	return part && isRel(s.doc.Tokens[t].UPOS, "NOUN", "NUM")
}

// holding returns the noun for what somebody holds in what the phrase h names, "bought a |
// stake | in Acme": the one that h, or the verb on which h hangs, has; -1 without one.
func (s *relater) holding(p *proposition, h int) int {
	near := []int{s.doc.Tokens[h].Head, s.deps.with(p.anchor, "obj"), s.deps.with(p.anchor, "nsubj:pass")}
	if i := slices.IndexFunc(near, func(t int) bool { return t >= 0 && (s.words.Holdings[s.lemma(t)] || s.isPart(t)) }); i >= 0 && isRel(s.caseOf(h), "in", "of") {
		return near[i]
	}
	return -1
}

// sizeOf returns the tokens that say how large the holding is that a noun names, "a | 20
// percent | stake", "a stake of | 20 percent": none where nothing does.
func (s *relater) sizeOf(noun int) (first, end int) {
	if noun < 0 {
		return 0, 0
	}
	if first, _ = s.deps.phrase(noun); s.isPart(noun) {
		return first, noun + 1 // "hold | 20 percent | of Acme"
	}
	for _, c := range s.deps.of(noun) {
		if before := c < noun && isRel(s.doc.Tokens[c].Rel, "compound", "nummod", "amod", "nmod"); s.isPart(c) && (before || isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "of") {
			first, end = s.deps.phrase(c)
			if !before {
				first = s.deps.with(c, "case") + 1
			}
			return first, end
		}
	}
	return 0, 0
}
