package extract

import "strings"

// joinsBefore reports whether a word that ties a clause to the one before it stands before a
// token: "and", "then".
func (a *attributor) joinsBefore(g, first int) bool {
	return a.deps.some(g, func(t int) bool { return t < first && isRel(a.doc.Tokens[t].Rel, "cc", "advmod") })
}

// clauseBefore returns the clause within a sentence that ends right before an aside from
// which no comma parts it, where one stands behind: "women, who make up a tenth of the
// army | according to Acme, have fought"; -1 without one.
func (a *attributor) clauseBefore(first, last int) int {
	if first < 1 || a.doc.Token(first-1).UPOS == "PUNCT" || last+1 >= len(a.doc.Tokens) || a.doc.Word(last+1) != "," {
		return -1
	}
	for c := first - 1; c >= 0; c = a.doc.Tokens[c].Head {
		if a.doc.Tokens[c].Rel != "acl:relcl" {
			continue
		}
		if from := a.deps.opening(c); a.doc.Word(from-1) == "," {
			return c
		}
		return -1
	}
	return -1
}

// endsClause returns the clause that an aside between two commas closes, where another with a subject
// of its own is set against it behind: "he was held as he boarded a plane, according to Lee, but his
// lawyer said"; -1 where it closes none.
func (a *attributor) endsClause(g, first, last int) int {
	if first < 1 || last+2 >= len(a.doc.Tokens) || a.doc.Word(first-1) != "," || a.doc.Word(last+1) != "," || !a.cues.Contrasts[strings.ToLower(a.doc.Word(last+2))] {
		return -1
	}
	cc := last + 2
	next := a.doc.Tokens[cc].Head
	if next < cc || !isRel(a.doc.Tokens[cc].Rel, "cc", "mark") || !isRel(a.doc.Tokens[next].Rel, "conj", "advcl") || a.deps.with(next, "nsubj") < 0 {
		return -1
	}
	top := a.doc.Tokens[next].Head
	for x := g; x >= 0; x = a.doc.Tokens[x].Head {
		if x == top {
			return top
		}
		if isRel(a.doc.Tokens[x].Rel, "ccomp", "acl:relcl") {
			return -1
		}
	}
	return -1
}
