package extract

import "wiregraph/graph/ontology"

// titled returns the person named at the end of a subject that the parser
// takes for what stands before the name: "a member of the council, Ann Lee,
// said", "the news agency's editor Ann Lee said".
func (a *attributor) titled(s, v int) int {
	if s < 0 {
		return s
	}
	if x := a.deps.with(s, "appos"); x > s && x < v && (a.deps.indefinite(s) || a.isDocument(s)) && a.isPerson(x) {
		return x // "a Democrat, Ann Lee, has praised it, saying", "her opposite number, Ann Lee, said"
	}
	if a.isPerson(s) {
		return s
	}
	if x := a.namedBehind(s); x >= 0 {
		return x
	}
	if s > v {
		return a.namedLast(s)
	}
	if x := a.namedAhead(s, v); x >= 0 {
		return x
	}
	if x := a.deps.with(s, "appos"); x >= 0 && a.isParty(s) && a.unnamed(s) && (a.isNamedBody(x) || a.isPerson(x) && !a.mentions[a.byHead[s]].plural) {
		return x // "one of the groups, the Valley Front, fled and said"
	}
	t := v - 1
	for t > s && (a.doc.Tokens[t].UPOS == "AUX" || a.doc.Tokens[t].UPOS == "ADV" || a.doc.Word(t) == ",") {
		t--
	}
	for x := t; x > s && (isRel(a.doc.Tokens[x].Rel, "appos", "flat", "compound", "nmod:desc", "nmod:unmarked") || a.doc.Tokens[x].Rel == "nmod" && a.deps.with(x, "case") < 0); x = a.doc.Tokens[x].Head {
		if a.isPerson(x) || a.isNamedBody(x) && isRel(a.doc.Tokens[x].Rel, "appos") && a.unnamed(s) {
			return x // "one of the groups, the Valley Front, said"
		}
	}
	for x := t; x > s && isRel(a.doc.Tokens[x].Rel, "flat"); x-- {
		if a.isPerson(x) && a.mentions[a.byHead[x]].nameEnd == t+1 {
			return x // "the minister of health Ann Lee said", hung on what she is in charge of
		}
	}
	return s
}

// namedAhead returns the person whose name stands, between commas or at the beginning, right
// before the phrase that tells what he is, as where the comma behind that is left out: "…,
// Ann Lee, the mayor said"; or the body named so before what it is, with a comma behind: "…,
// the Valley Watch, a charity, said". It is -1 without one.
func (a *attributor) namedAhead(s, v int) int {
	i := a.byHead[s]
	if i < 0 || a.mentions[i].name != "" || !isClass(a.mentions[i].class, ontology.Person, ontology.Organization, ontology.Group) {
		return -1
	}
	person := a.mentions[i].class == ontology.Person
	body := a.deps.indefinite(s) && a.doc.Word(v-1) == ","
	at := a.mentions[i].first - 1
	if at < 1 || a.doc.Word(at) != "," {
		return -1
	}
	for x := at - 1; x >= 0 && x > at-6; x-- {
		j := a.byHead[x]
		if j < 0 || a.mentions[j].end != at || !(person && a.isPerson(x) || body && a.isNamedBody(x)) || a.deps.with(x, "case", "conj") >= 0 || isRel(a.doc.Tokens[x].Rel, "conj") || isRel(a.doc.Tokens[x].Rel, "nsubj") && a.doc.Tokens[x].Head > v {
			continue // "Ann Lee, the mayor said, fled"
		}
		if first := a.mentions[j].first; first == a.doc.Sentences[a.doc.Tokens[s].Sentence].First || a.doc.Word(first-1) == "," || isQuoteMark(a.doc.Word(first-1)) {
			return x
		}
	}
	return -1
}

// isNamedBody reports whether a token heads the name of a body.
func (a *attributor) isNamedBody(t int) bool {
	i := a.byHead[t]
	return i >= 0 && a.mentions[i].class == ontology.Organization && a.mentions[i].name != ""
}

// unnamed reports whether a phrase neither is a name nor stands for what has one.
func (a *attributor) unnamed(t int) bool {
	c := a.chainAt(t)
	return c < 0 || !a.chains[c].named
}

// namedLast returns the person named at the end of a phrase behind its verb,
// after what the person is: "said the bank's chairman, Ann Lee"; the phrase's
// own head without one.
func (a *attributor) namedLast(s int) int {
	found := s
	for x := s + 1; a.sameSentence(x, s) && !isQuoteMark(a.doc.Word(x)); x++ {
		if a.isPerson(x) && isRel(a.doc.Tokens[x].Rel, "appos", "flat", "nmod", "list") && a.deps.with(x, "case") < a.mentionEnd(s) && a.above(s, x) {
			found = x
		}
	}
	return found
}

// mentionEnd returns the end of the phrase that a token heads, or the token where it
// heads none.
func (a *attributor) mentionEnd(t int) int {
	if i := a.byHead[t]; i >= 0 && a.mentions[i].name != "" {
		return a.mentions[i].nameEnd
	}
	return 0
}

// namedBehind returns the person or the body whose name follows what it is, in one
// phrase: "eyewitness Ann Lee", "the charity Shelter"; -1 without one.
func (a *attributor) namedBehind(t int) int {
	if a.isPerson(t) {
		return -1
	}
	return a.deps.find(t, func(x int) bool {
		return x == t+1 && isRel(a.doc.Tokens[x].Rel, "appos", "flat", "nmod:desc", "nmod:unmarked") && (a.isPerson(x) || a.isNamedBody(x) && a.unnamed(t))
	})
}

// subject returns the subject of a verb; of two, the one that does not stand
// in a quotation: "“The mayor,” he said, “is ill.”"
func (a *attributor) subject(v int) int {
	found := -1
	for _, s := range a.deps.of(v) {
		if isRel(a.doc.Tokens[s].Rel, "nsubj") && (found < 0 || a.quoteAt[found] >= 0 && a.quoteAt[s] < 0 && a.quoteAt[v] < 0 || a.officials(found, s, v)) {
			found = s
		}
	}
	return found
}

// officials reports whether the latter of two subjects is who acts, and the
// former one of the bodies or places that he is of: "Oslo and Bergen officials said",
// "Acme chairman Ann Lee said".
func (a *attributor) officials(former, s, v int) bool {
	i, j := a.byHead[former], a.byHead[s]
	if i >= 0 && j >= 0 && s < v && a.isPerson(s) && a.mentions[i].class == ontology.Person && a.mentions[i].name == "" && a.mentions[j].first == a.mentions[i].end+1 && a.doc.Word(a.mentions[i].end) == "," {
		return true // "Norway's prime minister, Ann Lee said"
	}
	if i >= 0 && j >= 0 && former < s && a.isPerson(s) && a.mentions[i].class == ontology.Person && a.mentions[i].name == "" && a.titledFrom(former+1, a.mentions[j].nameFirst, s) {
		return true // "said lead author Professor Ann Lee"
	}
	if former > s || s > v || i < 0 || j < 0 || a.deps.with(s, "compound", "nmod:desc") < 0 {
		return false
	}
	x, y := a.mentions[i], a.mentions[j]
	if d := a.deps.with(s, "nmod:desc"); d > former && d <= x.end && a.isPerson(s) && !a.isPerson(former) {
		return true // "WHO director Ann Lee said"
	}
	return (x.class == ontology.Place || x.class == ontology.Organization) && x.name != "" && y.plural && isPeople(y.class)
}

// inverted returns the subject that stands behind a finite verb and is taken
// for its object: "…, reads the report".
func (a *attributor) inverted(v int) int {
	x := a.doc.Tokens[v].XPOS
	first := a.doc.Sentences[a.doc.Tokens[v].Sentence].First
	if x != "VBZ" && x != "VBD" && (x != "VBP" || v == first) || a.cues.Hearers[a.doc.Tokens[v].Lemma] || v > first && a.doc.Token(v-1).UPOS != "PUNCT" || a.deps.with(v, "aux") >= 0 || a.cues.Tell[a.doc.Tokens[v].Lemma] && a.nextTo(v) >= 0 {
		return -1 // "…, an officer, Ali Roe, told Norwire"
	}
	if o := a.deps.with(v, "obj", "iobj"); o > v && (a.isParty(o) || a.isDocument(o)) {
		return o
	}
	return -1
}

// nextTo returns the phrase that ends right before a finite verb without a
// subject, or before the comma there, and can say what the verb says, whatever
// it hangs on; -1 without one: "Speaking to Reuters, the mayor, Ann Lee, said".
func (a *attributor) nextTo(v int) int {
	if x := a.doc.Tokens[v].XPOS; x != "VBZ" && x != "VBD" && x != "VBP" || a.subject(v) >= 0 || a.deps.passive(v) || a.deps.with(v, "expl") >= 0 || isRel(a.doc.Tokens[v].Rel, "conj") {
		return -1
	}
	t := v - 1
	for t >= 0 && (a.doc.Tokens[t].UPOS == "ADV" || a.doc.Tokens[t].UPOS == "AUX") {
		t--
	}
	if t >= 0 && a.doc.Word(t) == "," {
		t--
	}
	for x := t; x >= 0 && x > t-6 && a.sameSentence(x, v); x-- {
		i := a.byHead[x]
		if i < 0 || a.mentions[i].end != t+1 || !isRel(a.doc.Tokens[x].Rel, "appos", "compound", "nmod", "conj", "dep", "obl:unmarked") {
			continue
		}
		if a.deps.with(x, "case") < 0 && (a.isParty(x) || a.isDocument(x) || a.mentions[i].class == ontology.Norm) {
			return x
		}
	}
	return -1
}

// antecedent returns what a relative pronoun stands for, any other token itself.
func (a *attributor) antecedent(s, v int) int {
	tok := a.doc.Tokens[v]
	if x := a.doc.Tokens[s].XPOS; isWhPronoun(x) && isRel(tok.Rel, "acl:relcl") && tok.Head >= 0 {
		if v := a.doc.Tokens[tok.Head].Head; x == "WDT" && v >= 0 && a.isHuman(tok.Head) {
			if a.isDocument(v) {
				return v
			}
			if o := a.deps.with(v, "obj"); o >= 0 && o < tok.Head && a.isDocument(o) {
				return o // "filed a suit against the mayor, which says"
			}
		}
		if n := a.deps.with(tok.Head, "nmod"); n > tok.Head && (x == "WP" || a.doc.Word(s-1) == ",") && !a.isParty(tok.Head) && !a.isDocument(tok.Head) && a.isParty(n) && a.lastOf(n) >= s-2 {
			return n // "pressure from Kyiv, which says"
		}
		return tok.Head
	}
	return s
}
