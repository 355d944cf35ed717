package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// amounts says of each event how many it was done to, where the type has a
// role for it and a number stands before what fills one of the others, which part of something, how old
// those were who died, and which way a value went, in the text's own word.
func (s *relater) amounts() {
	for i := range s.props {
		p := &s.props[i]
		if spec := p.typ.Role(amountRole); spec != nil && spec.Allows(ontology.Quantity) && !spec.Allows(ontology.Money) && p.filler(amountRole) == nil { // what may be money counts nothing
			if s.score(p); p.filler(amountRole) == nil {
				s.amount(p)
			}
		}
		s.shareOf(p)
		if p.typ.Role("age") != nil && p.filler("age") == nil {
			s.ageOf(p)
		}
		if p.typ.Role("direction") != nil && p.filler("direction") == nil && p.trigFirst < p.trigEnd {
			end := p.trigEnd
			if last := s.doc.Tokens[end-1]; isRel(last.Rel, "case") && last.Head >= end && p.filler("value") == nil {
				end = last.Head + 1 // "went into | sharp decline"
			}
			p.addWords("direction", p.trigFirst, end) // "rose", "went up", "an increase"
		}
	}
}

// condition is the type of what people suffer from: how many they are is its amount.
const condition = "HAS_CONDITION"

// amount fills the amount of a proposition with the number of what the event
// is done to: the first role but the agent that is counted.
func (s *relater) amount(p *proposition) {
	for _, f := range p.roles {
		if f.role == "agent" && p.typ.ID != condition || f.role == "place" || f.role == "cause" || f.role == "value" || len(f.heads) != 1 || f.first < f.end {
			continue
		}
		h := f.heads[0]
		n := s.deps.with(h, "nummod")
		if s.doc.Tokens[h].UPOS == "NUM" {
			n = h
		}
		v := valueAt(s.doc, n)
		if n < 0 || n < p.first || n >= p.end || s.isAge(n) || inTime(s.doc, n) || excepts(s.doc, n) {
			continue
		}
		if m := s.at(h); m != nil && m.nameFirst <= n && n < m.nameEnd || s.inName(n) {
			continue // "the Boeing 737", "two | 737 Max | jets"
		}
		if n > 0 && n < h && digits(s.doc.Word(n)) && isNoun(s.doc.Token(n-1).UPOS) && (s.doc.Token(n-1).Head == h || s.doc.Token(n-1).Head == n) {
			continue // "their Round 4 match"
		}
		first, end := s.numberAt(n)
		if v != nil && (v.Kind == nlp.Money || v.Kind == nlp.Percent) { // "90 dollars", "4.1 percent"
			first, end = min(first, v.First), max(end, v.End)
		}
		if first < n && s.doc.Tokens[first].XPOS == "TO" && s.doc.Tokens[first].Head != first-1 {
			first++
		}
		if end == h && s.words.Units[s.lemma(h)] {
			end++ // "20 tonnes of weapons"
		}
		p.addWords("amount", first, end)
		return
	}
}

// inName reports whether a number is a part of the name of a thing.
func (s *relater) inName(n int) bool {
	return slices.ContainsFunc(s.doc.Names, func(name nlp.Name) bool {
		return name.First <= n && n < name.End && name.End-name.First > 1 && name.Kind == nlp.Product
	})
}

// numberAt returns the tokens of a number with what bounds it: "at least 20",
// "more than a dozen", "half a million".
func (s *relater) numberAt(n int) (first, end int) {
	first, end = n, n+1
	near := slices.Clone(s.deps.of(n)) // what stands next to it first
	slices.SortStableFunc(near, func(a, b int) int { return max(a-n, n-a) - max(b-n, n-b) })
	for _, c := range near {
		if isRel(s.doc.Tokens[c].Rel, "advmod", "compound", "nummod", "flat", "nmod:unmarked", "case", "fixed") || isRel(s.doc.Tokens[c].Rel, "det") && c < n || c < n && isRel(s.doc.Tokens[c].Rel, "nmod") || s.doc.Tokens[c].UPOS == "SYM" {
			a, b := s.deps.phrase(c)
			hyphen := b == first-1 && s.doc.Word(b) == "-" // "thirty-seven"
			if a < first && (b >= first || hyphen) || b > end && a <= end {
				first, end = min(a, first), max(b, end)
			}
		}
	}
	for _, c := range near {
		if c > n && isRel(s.doc.Tokens[c].Rel, "nmod") && isRel(s.caseOf(c), "in", "out") && s.deps.with(c, "nummod") == c-1 {
			end = c // "one in ten | pupils"
		}
	}
	if end+1 < len(s.doc.Tokens) && s.lemma(end) == "in" && s.doc.Token(end+1).UPOS == "NUM" && s.doc.Token(end+1).Head == s.doc.Tokens[n].Head {
		end += 2 // as the parse has it, too
	}
	if to := s.rangeTo(n, end); to > end {
		if end = to; first > 0 && s.lemma(first-1) == "between" {
			first--
		}
	}
	for t := first - 1; t >= 0; t-- { // the "at" of "at least"
		if h := s.doc.Tokens[t].Head; h < first || h >= end || !isRel(s.doc.Tokens[t].Rel, "case", "advmod", "fixed") {
			break
		}
		first = t
	}
	return first, end
}

// rangeTo returns the end of the number to which a range goes that begins with the
// number before end: "20 | to 30", "5 | - 10", "between 20 | and 30"; end where there is none.
func (s *relater) rangeTo(n, end int) int {
	last := len(s.doc.Tokens) - 1
	if end >= last || !s.sameSentence(end, n) || s.doc.Token(end+1).UPOS != "NUM" || inTime(s.doc, n) {
		return end
	}
	switch joint := s.lemma(end); {
	case s.words.Ranges[joint]:
	case joint == "and" && n > 0 && s.lemma(n-1) == "between":
	default:
		return end
	}
	for end += 2; end <= last && s.doc.Tokens[end].UPOS == "NUM"; end++ {
	}
	return end
}

// isAge reports whether a number counts years of life: "a 92-year-old".
func (s *relater) isAge(n int) bool {
	h := s.doc.Tokens[n].Head
	return h >= 0 && h < len(s.doc.Tokens) && (s.lemma(h) == "year" || s.lemma(h) == "old")
}

// ageOf fills the age of those to whom an event happened: "died at 95", "died
// at the age of 95", "Jane Roe, 95, died".
func (s *relater) ageOf(p *proposition) {
	for _, c := range s.deps.of(p.anchor) {
		if isRel(s.doc.Tokens[c].Rel, "obl", "advcl", "xcomp", "obj", "nmod", "acl", "advmod") && (s.caseOf(c) == "at" || s.words.Ages[s.lemma(c)]) {
			n := s.yearsIn(c)
			if next := c + 1; n < 0 && s.words.Ages[s.lemma(c)] && next < len(s.doc.Tokens) && s.doc.Tokens[next].UPOS == "NUM" && s.plausibleAge(next) {
				n = next // the parse may hang "aged" and the number on the verb apart
			}
			if n >= 0 {
				p.addWords("age", n, n+1)
				return
			}
		}
	}
	for _, h := range p.fill("theme") {
		for _, c := range s.deps.of(h) {
			if c > h && isRel(s.doc.Tokens[c].Rel, "appos", "nmod", "nummod", "acl", "amod", "parataxis") {
				if n := s.yearsIn(c); n >= 0 && (n == c && s.doc.Tokens[c].Rel != "nummod" && s.caseOf(c) == "" || s.words.Ages[s.lemma(c)]) {
					p.addWords("age", n, n+1)
					return
				}
			}
		}
	}
}

// yearsIn returns the number in a phrase that tells an age, -1 without one.
func (s *relater) yearsIn(t int) int {
	first, end := s.deps.phrase(t)
	for n := first; n < end; n++ {
		if s.doc.Tokens[n].UPOS == "NUM" && s.plausibleAge(n) && (end-first <= 2 || s.words.Ages[s.lemma(t)] || strings.EqualFold(s.doc.Word(n-1), "of")) {
			return n
		}
	}
	return -1
}
