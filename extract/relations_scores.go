package extract

import "strings"

// score fills the amount of a victory with the score behind its verb: "beat Oz | 2-1", "won |
// 6-4, 6-2", "by 45 points to 24".
func (s *relater) score(p *proposition) {
	const reach = 9
	if p.typ.ID != winning || !isVerb(s.doc.Tokens[p.anchor].UPOS) {
		return
	}
	for t := p.anchor + 1; t < len(s.doc.Tokens) && t < p.anchor+reach; t++ {
		tok := s.doc.Tokens[t]
		if tok.Sentence != s.doc.Tokens[p.anchor].Sentence || isVerb(tok.UPOS) || tok.UPOS == "CCONJ" {
			return
		}
		end := s.scoreAt(t)
		if end < 0 {
			continue
		}
		for next := end; next+1 < len(s.doc.Tokens); { // "6-4, 6-2"
			if s.doc.Word(next) == "," {
				next++
			}
			to := s.scoreAt(next)
			if to < 0 {
				break
			}
			end, next = to, to
		}
		p.addWords("amount", t, end)
		return
	}
}

// scoreAt returns the end of the two numbers of a score that begins at a token, -1 without one.
func (s *relater) scoreAt(t int) int {
	if t+2 >= len(s.doc.Tokens) || s.doc.Tokens[t].UPOS != "NUM" || !digits(s.doc.Word(t)) {
		return -1
	}
	if s.words.Ranges[s.lemma(t+1)] && digits(s.doc.Word(t+2)) && s.doc.Tokens[t].End == s.doc.Tokens[t+1].Start && s.doc.Tokens[t+1].End == s.doc.Tokens[t+2].Start {
		return t + 3
	}
	k := t + 1
	if s.doc.Tokens[k].UPOS == "NOUN" {
		k++ // "45 points | to 24"
	}
	if k > t+1 && k+1 < len(s.doc.Tokens) && s.doc.Tokens[k].UPOS == "ADP" && s.lemma(k) == "to" && digits(s.doc.Word(k+1)) {
		return k + 2
	}
	return -1
}

// digits reports whether a word is a number of a score.
func digits(w string) bool {
	return w != "" && len(w) <= 3 && strings.Trim(w, "0123456789") == ""
}
