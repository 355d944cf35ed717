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
	root := a.doc.Sentences[a.doc.Tokens[c].Sentence].Root
	if root > c || a.inQuotes(root) {
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
	if s < 0 || !a.isHuman(s) && !a.isNamedBody(s) || a.inQuotes(before.Root) || a.deps.passive(before.Root) || !a.speech(before.Root) {
		return nil
	}
	l := link{source: noSource(before.Root, before.Root+1), cue: according}
	l.head = s
	return voice{l}
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
	if d+1 >= len(a.doc.Tokens) || strings.Trim(a.doc.Word(d), "-–—―") != "" {
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
		if m.end == len(a.doc.Tokens) || a.doc.Word(m.end) == "," || m.end+1 == len(a.doc.Tokens) || strings.ContainsAny(a.article.Text[a.doc.Tokens[m.end-1].End:a.doc.Tokens[m.end].Start], "\n\r") {
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
