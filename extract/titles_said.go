package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// inOffice reports whether a token is part of what an office before it is in
// charge of: the Justice of "Secretary of Justice".
func (n *namer) inOffice(i int) bool {
	for k := len(n.mentions) - 1; k >= 0 && k > len(n.mentions)-4; k-- { // offices are entered in their order
		if m := &n.mentions[k]; m.class == ontology.Role && m.first < i && i < m.end && n.portfolio(m.first, m.first+1) == m.end {
			return true
		}
	}
	return false
}

// saysOffice reports whether token i stands where an office is said of
// somebody.
func (n *namer) saysOffice(i int) bool {
	t := n.doc.Tokens[i]
	if isRel(t.Rel, "nmod:desc", "appos") || n.deps.with(i, "cop") >= 0 {
		return true
	}
	if c := n.deps.with(i, "case"); c >= 0 && n.doc.Tokens[c].Lemma == "as" {
		return true
	}
	if n.sought(i) {
		return true
	}
	if t.Head >= 0 && isRel(t.Rel, "nsubj") && n.portfolio(i, i+1) > i+1 { // "Secretary of Justice Jane Roe": the name hangs on what the office is in charge of
		return true
	}
	for _, c := range n.deps.of(i) { // "Minister of Trade Jane Roe": the name hangs on the title
		if k := n.nameAt[c]; k >= 0 && isRel(n.doc.Tokens[c].Rel, "flat", "appos") && (n.spans[k].class == ontology.Person || n.spans[k].first == i+1) {
			return true
		}
	}
	if n.saidWho(i) || n.namedBehindBody(i) || n.namedBetweenCommas(i) || n.namedAfterComma(i) || n.post(i) {
		return true
	}
	if t.Head >= 0 && isRel(t.Rel, "conj") && t.Head < i {
		if n.saysOffice(t.Head) {
			return true
		}
		if o := n.doc.Tokens[t.Head]; n.nameAt[t.Head] >= 0 && isRel(o.Rel, "nmod") && o.Head >= 0 && o.Head < t.Head && knownTitle(n.doc, n.nouns, i, i+1) && knownTitle(n.doc, n.nouns, o.Head, o.Head+1) && n.saysOffice(o.Head) {
			return true // "mayor of Oz and governor": the parse hangs it on the place
		}
	}
	if v := t.Head; v >= 0 && v < i && isRel(t.Rel, "obj") && n.deps.with(i, "det", "nmod:poss", "nummod") < 0 && t.XPOS != "NNS" && (knownTitle(n.doc, n.nouns, i, i+1) || knownTitle(n.doc, n.nouns, i-1, i+1)) {
		if to := n.deps.with(v, "iobj"); v < to && to < i {
			return true // "appointed him | foreign secretary"
		}
	}
	h := t.Head // "was sworn in as governor" is "as"; "became governor", "elected her president"
	return h >= 0 && isRel(t.Rel, "xcomp")
}

// sought reports whether a noun names the office that somebody is put forward for, seeks or
// has: "nominated for | prime minister", "ran for | governor", "served as | president".
func (n *namer) sought(i int) bool {
	t := n.doc.Tokens[i]
	return isRel(t.XPOS, "NN", "NNP") && n.nameAt[i] < 0 && (n.deps.cased(i, "for") || n.deps.cased(i, "as")) && n.deps.with(i, "det", "nmod:poss", "nummod") < 0 && (knownTitle(n.doc, n.nouns, i, i+1) || i > 0 && knownTitle(n.doc, n.nouns, i-1, i+1))
}

// saidWho reports whether a clause says who holds the office that is its subject: "the
// firm's chief executive is Jane Roe". One that it denies, or that may only be so, it does
// not say.
func (n *namer) saidWho(i int) bool {
	t := n.doc.Tokens[i]
	if t.Rel != "nsubj" || t.Head < i || t.XPOS != "NN" || n.deps.with(i, "det", "nmod:poss", "amod", "compound") < 0 || n.deps.indefinite(i) {
		return false
	}
	k := n.nameAt[t.Head]
	if k < 0 || n.spans[k].class != ontology.Person || n.deps.with(t.Head, "cop") < 0 || n.deps.with(t.Head, "aux", "mark", "case") >= 0 {
		return false
	}
	for _, c := range n.deps.of(t.Head) {
		if n.negators[strings.ToLower(n.doc.Word(c))] {
			return false
		}
	}
	return true
}

// post reports whether a noun names the post that somebody is said to hold:
// "held the post of transport minister".
func (n *namer) post(i int) bool {
	t := n.doc.Tokens[i]
	return t.Head >= 0 && isRel(t.Rel, "nmod") && n.deps.cased(i, "of") && n.nouns.Post(n.lemma(t.Head))
}

// namedBehindBody reports whether the holder of an office is named at once behind
// its body: "Mayor of Oz Jane Roe".
func (n *namer) namedBehindBody(i int) bool {
	if i+3 >= len(n.doc.Tokens) || n.doc.Token(i+1).Lemma != "of" || n.deps.with(i, "det", "nmod:poss") >= 0 || !knownTitle(n.doc, n.nouns, i, i+1) {
		return false
	}
	t := i + 2
	if n.doc.Tokens[t].UPOS == "DET" {
		t++
	}
	k := n.nameAt[t]
	if k < 0 || n.spans[k].first != t || n.spans[k].end >= len(n.doc.Tokens) || n.spans[k].class == ontology.Person {
		return false
	}
	p := n.nameAt[n.spans[k].end]
	return p >= 0 && n.spans[p].first == n.spans[k].end && n.spans[p].class == ontology.Person && n.sameSentence(i, n.spans[p].first)
}

// namedAfterComma reports whether the name of a person that the parse sets in
// apposition to something stands behind a comma at once behind the noun: "in
// favor of his successor, Jane Roe".
func (n *namer) namedAfterComma(i int) bool {
	if i+2 >= len(n.doc.Tokens) || n.doc.Tokens[i].XPOS != "NN" || n.doc.Word(i+1) != "," || n.deps.with(i, "det", "nmod:poss") < 0 {
		return false
	}
	k := n.nameAt[i+2]
	return k >= 0 && n.spans[k].first == i+2 && n.spans[k].class == ontology.Person && n.sameSentence(i, i+2) && n.doc.Tokens[n.spans[k].head].Rel == "appos"
}

// namedBetweenCommas reports whether the holder of an office is named between
// commas behind it and its body: "the governor of Ruritania, Jane Roe, …".
func (n *namer) namedBetweenCommas(i int) bool {
	if i+2 >= len(n.doc.Tokens) || n.doc.Tokens[i].XPOS != "NN" || n.doc.Token(i+1).Lemma != "of" || !knownTitle(n.doc, n.nouns, i, i+1) {
		return false
	}
	for t := i + 2; t+1 < len(n.doc.Tokens) && t < i+9 && n.sameSentence(t+1, i); t++ {
		if n.doc.Word(t) != "," {
			if u := n.doc.Tokens[t].UPOS; u != "NOUN" && u != "PROPN" && u != "DET" && u != "ADJ" && u != "ADP" {
				return false
			}
			continue
		}
		k := n.nameAt[t+1]
		return k >= 0 && n.spans[k].class == ontology.Person && n.spans[k].first == t+1 && n.spans[k].end < len(n.doc.Tokens) && n.doc.Word(n.spans[k].end) == ","
	}
	return false
}
