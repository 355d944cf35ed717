package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// bound holds where grammar keeps the two apart: object and subject of one
// verb, though the clause leaves its subject out ("obtained the letters and
// released them"), a pronoun and the phrase that it stands in.
func (c *corefer) bound(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	if m.first >= o.first && m.head < o.end && o.first <= m.head || c.within(m.head, o.head) {
		return true
	}
	if c.describes(o.head, m.head) {
		return true
	}
	if s := c.quotedBy(m.head); s >= 0 && c.byHead[s] >= 0 && c.root(c.byHead[s]) == c.root(j) {
		return true // nobody calls oneself "he"
	}
	if s := c.speakerOf(m.head); s >= 0 && m.class == ontology.Person && c.byHead[s] >= 0 && c.root(c.byHead[s]) == c.root(j) && c.wholeSentences(c.quoteAt[m.head]) {
		return true // in whole sentences: "that she had no plans" is quoted of herself
	}
	if c.namedBelow(i, j) || c.namesInstead(i, j) || c.besides(m.head, c.root(j)) || c.gapped(m.head, c.root(j)) {
		return true
	}
	a, b := c.doc.Tokens[m.head], c.doc.Tokens[o.head]
	if s := c.predicated(m.head); s >= 0 && c.byHead[s] >= 0 && c.root(c.byHead[s]) == c.root(j) {
		return true
	}
	if c.outlives(m.head, j) {
		return true
	}
	if a.Head < 0 || isRel(a.Rel, "nmod:poss") || c.reflexive(m) {
		return false
	}
	if v := c.doc.Tokens[a.Head]; v.Rel == "acl" && v.Head == o.head && isRel(a.Rel, "obl") && c.deps.cased(m.head, "by") {
		return true // "the judge appointed by her"
	}
	if a.Head == b.Head && isRel(b.Rel, "nsubj", "obj", "iobj") && isRel(a.Rel, "obj", "iobj", "obl", "nsubj") {
		return true
	}
	if k := c.known(j); isRel(a.Rel, "nsubj") && b.UPOS == "NOUN" && !isPeople(k.class) {
		if x := c.deps.with(a.Head, "obj"); x >= 0 && (c.doc.Tokens[x].Lemma == b.Lemma || c.madeOf(o.head, c.doc.Tokens[x].Lemma)) {
			return true // no thing does anything to its like: "they made tools"
		}
	}
	if !isRel(a.Rel, "obj", "iobj", "obl") || c.resulting(a.Head) {
		return false
	}
	return c.isOrCounts(c.sharedSubject(a.Head), j)
}

// describes reports whether a token stands in the phrase that opens a sentence and describes the pronoun
// behind it, which tells what somebody is and not who: "the son of a farmer, | he".
func (c *corefer) describes(t, pronoun int) bool {
	for ; t >= 0 && t < pronoun; t = c.doc.Tokens[t].Head {
		if tok := c.doc.Tokens[t]; tok.Head == pronoun {
			return isRel(tok.Rel, "appos")
		}
	}
	return false
}

// actsOn reports whether what mention j stands for does something to what the description i
// names: whoever "sued the bank" is another than the bank.
func (c *corefer) actsOn(j, i int) bool {
	m := &c.mentions[i]
	t := c.doc.Tokens[m.head]
	if m.name != "" || m.pronoun || t.Head < 0 || !isRel(t.Rel, "obj", "iobj", "obl") || t.UPOS != "NOUN" || c.resulting(t.Head) {
		return false
	}
	if isRel(t.Rel, "obl") && !isRel(caseOf(c.doc, c.deps, m.head), "with", "by", "against", "from", "to", "for") {
		return false // "Acme said in May at | the company's | seat"
	}
	return c.isOrCounts(c.sharedSubject(t.Head), j)
}

// isOrCounts reports whether the phrase of a token stands for what mention j does, or for so
// many of it, or whether mention j stands for so many of what the phrase does: the guards
// for "some of the guards", and the other way round.
func (c *corefer) isOrCounts(t, j int) bool {
	if t < 0 {
		return false
	}
	of := []int{t}
	if h := c.doc.Tokens[t].Head; h >= 0 && c.countedBy(h) == t {
		of = append(of, h)
	}
	if w := c.countedBy(t); w >= 0 {
		of = append(of, w)
	}
	return slices.ContainsFunc(of, func(x int) bool { return c.byHead[x] >= 0 && c.root(c.byHead[x]) == c.root(j) })
}

// countedBy returns the noun of which a word tells so many: "some | of the guards". -1 when
// it tells of no number.
func (c *corefer) countedBy(t int) int {
	tok := c.doc.Tokens[t]
	if partitive, _ := c.nouns.Partitive(strings.ToLower(tok.Lemma)); !partitive && !isRel(tok.UPOS, "NUM", "DET", "PRON", "ADJ") {
		return -1
	}
	return c.deps.find(t, func(k int) bool { return k > t && c.deps.ofPhrase(k) })
}

// namedBelow reports whether what mention j stands for is named or described in
// the clause of which a pronoun is the subject: in "they said the guests had
// gone", they are not the guests (principle C of binding, Chomsky 1981).
func (c *corefer) namedBelow(pronoun, j int) bool {
	t := c.doc.Tokens[c.mentions[pronoun].head]
	if !isRel(t.Rel, "nsubj") || t.Head < 0 {
		return false
	}
	end := c.doc.Sentences[t.Sentence].End
	for k := pronoun + 1; k < len(c.mentions) && c.mentions[k].head < end; k++ {
		if o := &c.mentions[k]; !o.pronoun && c.root(k) == c.root(j) && !c.deps.cased(o.head, "as") && c.below(o.head, t.Head) {
			return true
		}
	}
	return false
}

// below reports whether a token hangs on verb v, but not in a clause beside
// what the verb tells.
func (c *corefer) below(t, v int) bool {
	for steps := 0; t >= 0 && steps < 24; steps++ {
		if t == v {
			return true
		}
		tok := c.doc.Tokens[t]
		if isRel(tok.Rel, "conj", "parataxis", "advcl") || tok.Rel == "acl:relcl" {
			return false
		}
		t = tok.Head
	}
	return false
}

// besides reports whether the clause of a pronoun that is not its subject names
// the chain beside it: "the mayor praised him to Roe" praises another than Roe.
func (c *corefer) besides(pronoun, chain int) bool {
	t := c.doc.Tokens[pronoun]
	if t.Head >= 0 && isRel(t.Rel, "nsubj") {
		return c.setFirst(pronoun, chain)
	}
	if t.Head < 0 || !isRel(t.Rel, "obj", "iobj", "obl") {
		return false
	}
	return c.deps.some(t.Head, func(k int) bool {
		return k != pronoun && isRel(c.doc.Tokens[k].Rel, "nsubj", "obj", "iobj", "obl") && c.byHead[k] >= 0 && !c.mentions[c.byHead[k]].pronoun && !c.deps.cased(k, "as") && c.root(c.byHead[k]) == chain
	})
}

// setFirst reports whether a phrase before a pronoun that is the subject of the same clause
// tells when, where or in what the chain has its place: in "in some towns, they held out", they are
// not the towns, nor is it the sale that prospered in "after the sale, it prospered".
func (c *corefer) setFirst(pronoun, chain int) bool {
	return c.deps.some(c.doc.Tokens[pronoun].Head, func(k int) bool {
		return k < pronoun && c.doc.Tokens[k].Rel == "obl" && c.anaphora.Settings[caseOf(c.doc, c.deps, k)] && c.byHead[k] >= 0 && c.root(c.byHead[k]) == chain
	})
}

// gapped reports whether the relative clause of which a pronoun is the subject hangs on the
// chain and has its pronoun for something else: in "the driver, whom she dismissed", "whom
// she declined to name", she is not the driver, and as little in "the driver | she dismissed".
func (c *corefer) gapped(pronoun, chain int) bool {
	t := c.doc.Tokens[pronoun]
	if t.Head < 0 || t.Rel != "nsubj" || pronoun == 0 {
		return false
	}
	v := c.doc.Tokens[t.Head]
	if before := c.doc.Token(pronoun - 1); !isWhPronoun(before.XPOS) && (before.UPOS == "PUNCT" || c.deps.find(t.Head, func(k int) bool { return isWh(c.doc.Tokens[k].XPOS) || isRel(c.doc.Tokens[k].Rel, "mark") }) >= 0) {
		return false
	}
	return isRel(v.Rel, "acl:relcl") && c.byHead[v.Head] >= 0 && c.root(c.byHead[v.Head]) == chain
}

// madeOf reports whether the "of" behind a noun names things of the lemma: "a type
// of tools".
func (c *corefer) madeOf(noun int, lemma string) bool {
	return c.deps.some(noun, func(k int) bool { return c.deps.ofPhrase(k) && c.doc.Tokens[k].Lemma == lemma })
}

// within reports whether a token stands in the content of what a noun tells:
// "the decision to give it away" speaks of no decision given away.
func (c *corefer) within(t, noun int) bool {
	for steps := 0; t >= 0 && steps < 12; steps++ {
		tok := c.doc.Tokens[t]
		if tok.Head == noun {
			return isRel(tok.Rel, "ccomp") || tok.Rel == "acl" && !isRel(tok.XPOS, "VBG", "VBN") // but "a man hiding his face"
		}
		t = tok.Head
	}
	return false
}
