package extract

import (
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// announcedBy returns the voice of a quotation behind a colon whose words before tell no
// saying but whose they are: those of an aside ("According to Lee, it may help: “…”"), or
// of the party that they only name ("Ann Lee, on Monday: “…”"); nil without either.
func (a *attributor) announcedBy(q *quotation) voice {
	c := q.first - 2
	if c < 0 || a.doc.Word(c) != ":" || !a.isWhole(q) {
		return nil
	}
	s := a.doc.Sentences[a.doc.Tokens[c].Sentence]
	root := s.Root
	if root > c {
		root = a.namedAlone(s.First, c)
	}
	if root < 0 || a.inQuotes(root) {
		return nil
	}
	if a.deps.clausal(root) {
		return a.full[root]
	}
	if i := a.byHead[root]; i >= 0 && a.isParty(root) && a.mentions[i].class != ontology.Place && a.mentions[i].name != "" {
		l := link{source: noSource(c, c+1), cue: according}
		l.head = root
		return voice{l}
	}
	return nil
}

// namedAlone returns the party of which the words between the beginning of a sentence and a
// colon are no more than the name with its titles, or that they say to quote: "Mayor Ann Lee:",
// "To quote Ann Lee:"; -1 where they are anything else.
func (a *attributor) namedAlone(first, colon int) int {
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.head < first || m.end != colon || m.name == "" || !a.isParty(m.head) {
			continue
		}
		v := a.doc.Tokens[m.head].Head
		if a.titledFrom(first, m.nameFirst, m.head) || v >= first && v < m.head && isRel(a.doc.Tokens[m.head].Rel, "obj") && a.cues.Citing[a.doc.Tokens[v].Lemma] {
			return m.head
		}
	}
	return -1
}

// introduced is the voice of a quotation that is a paragraph of its own, where the one
// before ends in a sentence that tells of a person who speaks: "Ann Lee spoke first."
func (a *attributor) introduced(q *quotation) voice {
	b := a.doc.Tokens[q.first].Sentence - 1
	if b < 0 || a.doc.Sentences[b+1].First < q.first-1 {
		return nil
	}
	before := a.doc.Sentences[b]
	if len(paragraphBreaks(a.article.Text[a.doc.Tokens[before.End-1].End:a.doc.Tokens[q.first].Start])) != 1 {
		return nil
	}
	s := a.subject(before.Root)
	if s < 0 || !a.isHuman(s) && !a.isNamedBody(s) || a.inQuotes(before.Root) {
		return nil
	}
	if (a.deps.passive(before.Root) || !a.speech(before.Root)) && !a.ofOne(q, s) {
		return nil
	}
	l := link{source: noSource(before.Root, before.Root+1), cue: according}
	l.head = s
	return voice{l}
}

// ofOne reports whether a quotation of somebody's own words is the whole of a paragraph between
// two that tell of one person, in the last and in the first of their sentences.
func (a *attributor) ofOne(q *quotation, person int) bool {
	if !a.isHuman(person) || a.unnamed(person) || !a.inFirstPerson(q) {
		return false
	}
	t := q.end
	for t < len(a.doc.Tokens) && isQuoteMark(a.doc.Word(t)) {
		t++
	}
	if t >= len(a.doc.Tokens) || len(paragraphBreaks(a.article.Text[a.doc.Tokens[q.end-1].End:a.doc.Tokens[t].Start])) != 1 {
		return false
	}
	return a.same(a.subject(a.doc.Sentences[a.doc.Tokens[t].Sentence].Root), person)
}

// speech reports whether a verb evokes what is done in words.
func (a *attributor) speech(v int) bool {
	for _, i := range a.byAnchor[v] {
		if t := a.props[i].typ; t != nil && t.Super == speechSuper {
			return true
		}
	}
	cue := a.verbCue(v)
	lemma := a.doc.Tokens[v].Lemma
	if o := a.deps.with(v, "obj"); o >= 0 && a.cues.Speaking[lemma+"_"+a.doc.Tokens[o].Lemma] {
		return true // "took the floor"
	}
	return cue.Says() || a.cues.Speaking[lemma]
}

// signed returns the dash behind a quotation and the party whose name stands behind
// it, with nothing more before the end of its paragraph but a comma and what follows
// it: "“…” — Ann Lee, nurse"; -1 without one.
func (a *attributor) signed(q *quotation) (dash, party int) {
	d := q.end
	for d < len(a.doc.Tokens) && d < q.end+2 && isQuoteMark(a.doc.Word(d)) {
		d++
	}
	if d+1 >= len(a.doc.Tokens) || strings.Trim(a.doc.Word(d), "-–—―(") != "" {
		return -1, -1
	}
	first := d + 1
	for first+1 < len(a.doc.Tokens) && !strings.ContainsFunc(a.doc.Word(first), unicode.IsLetter) {
		first++
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.first < first || m.name == "" || !a.isParty(m.head) || !a.titledFrom(first, m.first, m.head) {
			continue
		}
		if m.end == len(a.doc.Tokens) || a.doc.Word(m.end) == "," || a.doc.Word(m.end) == ")" || m.end+1 == len(a.doc.Tokens) || strings.ContainsAny(a.article.Text[a.doc.Tokens[m.end-1].End:a.doc.Tokens[m.end].Start], "\n\r") {
			return d, m.head
		}
	}
	return -1, -1
}

// titledFrom reports whether all between two tokens are titles of the one named behind.
func (a *attributor) titledFrom(first, end, head int) bool {
	for t := first; t < end; t++ {
		if a.doc.Tokens[t].Head != head || !isRel(a.doc.Tokens[t].Rel, "nmod:desc", "compound", "amod") {
			return false
		}
	}
	return true
}

// ownWords is the voice of a quotation in the first person that nothing brings in: of the
// person whom its sentence, or the one before in the paragraph, tells of: "She likes the
// parts that “take me home.”", "Lee sang first. In the hall, “I felt like a king.”". Of any whole
// one it is the person who speaks in the sentence before.
func (a *attributor) ownWords(q *quotation) voice {
	own := a.inFirstPerson(q)
	if !own && !a.isWhole(q) {
		return nil
	}
	at := a.doc.Tokens[q.first].Sentence
	who := a.doerBefore(q)
	if (who < 0 || !a.isHuman(who) && a.within(q, a.doc.Tokens[who].Head)) && at > 0 {
		before, s := a.doc.Sentences[at-1], a.doc.Sentences[at]
		if strings.ContainsAny(a.article.Text[a.doc.Tokens[before.End-1].End:a.doc.Tokens[s.First].Start], "\n\r") || a.quoteAt[before.Root] >= 0 {
			return nil
		}
		doer := who
		switch v := a.full[before.Root]; {
		case len(v) > 0:
			who = v[len(v)-1].head // "Nobody read her letters, she said. They “treated us like dirt”."
		case a.saysQuote(before.Root):
			who = a.speaker(before.Root)
		case own && doer < 0:
			who = a.subject(before.Root)
		}
		own = own || who != doer
	}
	if !own || who < 0 || !a.isHuman(who) {
		return nil
	}
	l := link{source: noSource(q.first, q.first+1), cue: according}
	l.head = who
	return voice{l}
}

// doerBefore returns the party that does something in the words before a quotation in its
// sentence, -1 without one.
func (a *attributor) doerBefore(q *quotation) int {
	found := -1
	for t := a.doc.Sentences[a.doc.Tokens[q.first].Sentence].First; t < q.first; t++ {
		if a.quoteAt[t] < 0 && isRel(a.doc.Tokens[t].Rel, "nsubj") && !isWh(a.doc.Tokens[t].XPOS) && (a.isParty(t) || a.mentioned(t)) {
			found = t
		}
	}
	return found
}

// othersWords reports whether the words before a quotation in its sentence tell of somebody
// else than who spoke last: "“…,” Lee said. The crowd sang “we shall stay”."
func (a *attributor) othersWords(q *quotation, v voice) bool {
	who := a.doerBefore(q)
	return who >= 0 && len(v) > 0 && !a.same(who, v[len(v)-1].head)
}

// inFirstPerson reports whether somebody speaks of himself in a quotation that is no title.
func (a *attributor) inFirstPerson(q *quotation) bool {
	first, capitals, words := false, 0, 0
	for t := q.first; t < q.end; t++ {
		w := a.doc.Word(t)
		if a.doc.Tokens[t].UPOS == "PUNCT" {
			continue
		}
		if words++; hasUpper(w[:1]) {
			capitals++
		}
		first = first || a.cues.FirstPerson[a.doc.Tokens[t].Lemma] || a.cues.FirstPerson[strings.ToLower(w)]
	}
	return first && words > 3 && 2*capitals < words
}
