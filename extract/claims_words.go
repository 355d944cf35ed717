package extract

// maxWords bounds how many words a reference shows of a phrase with a clause.
const maxWords = 10

// shown returns where the words end that a reference shows of a described
// thing: the noun with what stands before it, and the clause that says which one
// it is ("a bill | legalising abortion"). What prepositions hang on the noun
// ("the siege | of the town") only the name holds that the thing goes by.
func (w *resolver) shown(m *mention) int {
	described := isRel(w.doc.Tokens[m.head].UPOS, "DET", "PRON") && w.deps.with(m.head, "acl") > m.head // "those | who helped"
	if m.name != "" || m.first > m.head || !described && (m.pronoun || w.doc.Tokens[m.head].UPOS != "NOUN") {
		return m.end
	}
	if end := w.noun(m); end < m.end {
		return end
	}
	s := w.doc.Sentences[w.doc.Tokens[m.head].Sentence]
	end := m.end
	for end < s.End && (w.doc.Tokens[end].UPOS != "PUNCT" || w.joins(end)) && w.restricts(end, m.head) {
		end++
	}
	if end-m.first > maxWords {
		return m.end
	}
	return end
}

// joins reports whether a mark joins the words around it: the hyphen of
// "ex-farmer".
func (w *resolver) joins(t int) bool {
	tok := w.doc.Tokens
	return t > 0 && t+1 < len(tok) && tok[t-1].End == tok[t].Start && tok[t].End == tok[t+1].Start
}

// noun returns where the phrase of a mention ends without what follows the
// noun; what counts out others goes with them ("a group of farmers").
func (w *resolver) noun(m *mention) int {
	if partitive, _ := w.nouns.Partitive(w.lemma(m.head)); partitive {
		return m.end
	}
	for t := m.head + 1; t < m.end; t++ {
		if tok := w.doc.Tokens[t]; isRel(tok.UPOS, "ADP", "SCONJ", "PART", "PUNCT") && tok.Head != m.head && !isRel(tok.XPOS, "HYPH", "POS") {
			return t
		}
	}
	return m.end
}

// restricts reports whether a token stands in a clause that says which one the
// noun before it is: a relative clause, a participle, an infinitive.
func (w *resolver) restricts(t, noun int) bool {
	for steps := 0; steps < 50 && t > noun; steps++ {
		tok := w.doc.Tokens[t]
		if tok.Head == noun {
			return isRel(tok.Rel, "acl")
		}
		t = tok.Head
	}
	return false
}
