package extract

import "wiregraph/graph/ontology"

// vehicle is the kind of the makes of cars.
const vehicle = "Vehicle"

// brands takes the name by which the table knows only what a firm makes for the firm, where the
// text tells of it what only firms do and have: "Chrysler filed for bankruptcy", "a stake in
// Chrysler". With an article it is the thing again: "drove a Chrysler".
func (n *namer) brands() {
	firms := map[string]bool{}
	for i := range n.spans {
		if s := &n.spans[i]; isBrand(s) && n.actsAsFirm(s) {
			firms[s.name] = true
		}
	}
	for i := range n.spans {
		if s := &n.spans[i]; isBrand(s) && firms[s.name] {
			s.class, s.kind, s.wikidata = ontology.Organization, company, ""
		}
	}
}

// isBrand reports whether a name is a single word that the table knows as that of a make.
func isBrand(s *properName) bool {
	return s.class == ontology.Artifact && s.kind == vehicle && !several(s)
}

// actsAsFirm reports whether what has a name does, has or suffers here what only a firm does.
func (n *namer) actsAsFirm(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if t.Head < 0 || n.deps.with(s.head, "det", "nummod") >= 0 {
		return false
	}
	switch head := n.doc.Tokens[t.Head]; {
	case t.Rel == "nsubj" && n.signs.Trades[head.Lemma], n.saysOfIt(s), n.hasIts(s), n.ownsAsFirm(s), n.isLed(s), n.isSeat(s):
		return true
	case isRel(t.Rel, "nmod", "obl") && n.deps.cased(s.head, "in"):
		return n.signs.Faiths[head.Lemma] && head.UPOS == "NOUN" // "a stake in | Chrysler"
	}
	return n.besideFirm(s.head)
}

// besideFirm reports whether a name stands in one list with that of a firm: "Acme and | Chrysler".
func (n *namer) besideFirm(t int) bool {
	if isRel(n.doc.Tokens[t].Rel, "conj") {
		t = n.doc.Tokens[t].Head
	}
	firm := func(t int) bool {
		i := n.nameAt[t]
		return i >= 0 && n.spans[i].head == t && n.spans[i].class == ontology.Organization && n.spans[i].kind == company
	}
	return firm(t) || n.deps.some(t, func(c int) bool { return isRel(n.doc.Tokens[c].Rel, "conj") && firm(c) })
}
