package extract

import (
	"cmp"
	"math"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// traits tells what makes a candidate likely to be taken up by a pronoun.
func (c *corefer) traits(i int, of candidate, has func(trait string, value float64)) {
	j, d := of.mention, of.back
	m, o := &c.mentions[i], &c.mentions[j]
	t, at := c.doc.Tokens[o.head], c.doc.Tokens[m.head]
	k := c.known(j)
	r, own := place(t.Rel), place(at.Rel)
	if r != "subject" && c.speaks(i) && c.accorded(o.head) {
		r = "subject" // who says what the sentence tells
	}
	has(r, 1)
	if pairs := "subject object possessor"; strings.Contains(pairs, own) && strings.Contains(pairs+" oblique complement", r) {
		has(own+" for "+r, 1)
	}
	if r == own {
		has("alike", 1)
	}
	if r == "subject" && t.Head >= 0 && isRel(c.doc.Tokens[t.Head].Rel, "root") {
		has("main subject", 1)
		if d == 1 {
			has("last main subject", 1)
		}
	}
	switch {
	case o.pronoun:
		has("pronoun", 1)
	case o.name != "":
		has("name", 1)
	case o.definite:
		has("definite", 1)
	}
	if len(k.names) > 0 {
		has("named", 1)
	}
	has([]string{"same sentence", "one back", "two back", "three back"}[min(d, 3)], 1)
	has("distance", math.Log1p(math.Abs(float64(m.head-o.head))))
	has("rank", float64(min(of.rank, 10)))
	has("count", math.Log(float64(k.count)))
	if j > i {
		has("ahead", 1)
	}
	if s := c.sayer(m.head); s >= 0 && c.byHead[s] >= 0 && c.root(c.byHead[s]) == c.root(j) {
		has("says it as "+own, 1)
	}
	if n, ok := c.latest[pronounKind(c.pronounAt(i))]; ok && c.root(n) == c.root(j) {
		has("latest", 1)
	}
	if d == 0 {
		if own == "possessor" && c.clauseSubject(m.head) == o.head {
			has("own subject", 1)
		}
		if r == "subject" && t.Head >= 0 {
			c.above(m.head, t.Head, has)
		}
	}
	if q := c.relativeSubject(i, j); q >= 0 && d == 0 && r != "subject" {
		if own == "possessor" && c.clauseSubject(m.head) == q {
			has("own subject", 1)
		}
		c.above(m.head, c.doc.Tokens[q].Head, has)
	}
	if o.head == c.doc.Sentences[t.Sentence].First || o.first == c.doc.Sentences[t.Sentence].First {
		has("opens", 1)
	}
	if k.first <= c.topic {
		has("topic", 1)
	}
	class := cmp.Or(string(k.class), "unclassed")
	has(class, 1)
	switch {
	case own == "subject" && c.doc.Tokens[max(at.Head, 0)].UPOS == "VERB" && at.Rel == "nsubj":
		has("acts "+class, 1)
	case own == "possessor":
		has("has "+class, 1)
	}
	if c.cues.Outlets[k.kind] {
		has("outlet", 1)
	}
	if k.kind == "Country" {
		has("country", 1)
	}
	if c.inHeadline(j) {
		has("headline", 1)
	}
	if m.gender != anyGender && k.gender == m.gender {
		has("gender", 1)
	}
	if d == 0 && m.gender != masculine && m.gender != feminine && (c.speakersBody(m.head, o.head) || c.according(m, o) && collective(k)) {
		has("speaker's body", 1)
	}
	spoke := d > 0 && c.speaks(i) && c.spoke(j) && (c.quoteAt[o.head] < 0 || c.quoteAt[m.head] >= 0)
	if spoke {
		has("spoke", 1)
	}
	fit := k.class
	if fit == "" && !o.pronoun && c.fillers.Abstract(c.lemma(o.head)) {
		fit = ontology.Concept // "the admission", which attacks nobody
	}
	if c.unfit(i, fit) {
		has("unfit", 1)
	}
	switch q, own := c.quoteAt[o.head], c.quoteAt[m.head]; {
	case q >= 0 && own < 0:
		has("quoted", 1)
	case q < 0 && own >= 0:
		has("unquoted", 1)
	case q >= 0 && q == own:
		has("same quote", 1)
	}
	switch {
	case m.plural && c.coordinated(o) && !k.plural:
		has("several", 1)
	case m.plural && c.coordinated(o):
		has("coordinated", 1)
	case m.plural && !k.plural && collective(k):
		has("body for many", 1)
	case m.plural && !k.plural:
		has("one for many", 1)
	}
	if m.gender == neuter || m.plural {
		switch {
		case m.plural && k.they, !m.plural && k.it:
			has("pronoun before", 1)
		case k.it || k.they: // a text that calls a firm "it" seldom calls it "they"
			has("other pronoun before", 1)
		}
	}
	if c.speaks(i) {
		has("says "+class, 1)
	}
	if d > 0 && own == "subject" {
		has(r+" "+[]string{"", "one", "two", "three"}[d]+" back", 1)
	}
	if !o.pronoun && o.name == "" && !o.definite {
		has("indefinite", 1)
	}
}

// traitsOfNothing tells what makes a pronoun likely to take up nothing.
func (c *corefer) traitsOfNothing(i, candidates int, has func(trait string, value float64)) {
	at := c.doc.Tokens[c.mentions[i].head]
	own := place(at.Rel)
	has("nothing", 1)
	has("nothing as "+own, 1)
	has("nothing among", math.Log1p(float64(candidates)))
	if c.quoteAt[c.mentions[i].head] >= 0 {
		has("nothing quoted", 1)
	}
	if at.Head < 0 {
		return
	}
	h := c.doc.Tokens[at.Head]
	if h.UPOS == "ADJ" && own == "subject" && c.cues.OfSomebody(h.Lemma) {
		return // who is "ready to leave" is somebody
	}
	if own == "subject" && h.UPOS != "VERB" {
		has("nothing is "+h.UPOS, 1)
	}
	if c.deps.with(at.Head, "csubj", "ccomp", "xcomp") > at.Head && h.UPOS != "VERB" {
		has("nothing before clause", 1)
	}
	if c.unfit(i, ontology.Event) {
		has("nothing unfit", 1)
	}
}

// relativeSubject returns the token of the relative pronoun between mentions j and i that
// stands for mention j as the subject of a clause: "Roe, who fled before police found |
// her". -1 without one.
func (c *corefer) relativeSubject(i, j int) int {
	for q := j + 1; q < i; q++ {
		if m := &c.mentions[q]; m.pronoun && c.root(q) == c.root(j) && c.pronounAt(q).Relative && isRel(c.doc.Tokens[m.head].Rel, "nsubj") && c.doc.Tokens[m.head].Head >= 0 {
			return m.head
		}
	}
	return -1
}

// pronounAt returns what the pronoun that mention i is says.
func (c *corefer) pronounAt(i int) lexicon.Pronoun {
	p, _ := c.anaphora.Pronoun(c.doc.Word(c.mentions[i].head))
	return p
}

// place names where a relation puts a phrase in its clause.
func place(rel string) string {
	switch {
	case isRel(rel, "nsubj"):
		return "subject"
	case isRel(rel, "obj", "iobj"):
		return "object"
	case isRel(rel, "nmod:poss"):
		return "possessor"
	case isRel(rel, "compound", "amod", "nmod:desc", "flat"):
		return "modifier"
	case isRel(rel, "obl"):
		return "oblique"
	case isRel(rel, "nmod"):
		return "complement"
	case isRel(rel, "conj", "appos"):
		return "second"
	}
	return "other"
}

// above tells how the clause of verb v stands to a token inside of it: the
// token is in what v says, and v is the nearest verb above the token's own
// clause that has a subject.
func (c *corefer) above(t, v int, has func(trait string, value float64)) {
	clauses, said, quoted := 0, false, c.quoteAt[t] >= 0 && c.quoteAt[t] != c.quoteAt[v]
	for steps := 0; t >= 0 && steps < 12; steps++ {
		if t == v {
			has("above", 1)
			switch {
			case said && quoted:
				has("quotes it", 1)
			case said:
				has("says it", 1)
			}
			if clauses == 1 {
				has("next above", 1)
			}
			return
		}
		tok := c.doc.Tokens[t]
		if isVerb(tok.UPOS) && c.deps.with(t, "nsubj") >= 0 {
			clauses++
		}
		said = said || isRel(tok.Rel, "ccomp") && tok.Head == v
		t = tok.Head
	}
}
