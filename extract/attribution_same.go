package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// samePerson reports whether the token stands for the innermost speaker.
func (a *attributor) samePerson(head int, v voice) bool {
	if head < 0 {
		return false
	}
	if a.cues.FirstPerson[strings.ToLower(a.doc.Word(head))] {
		return true
	}
	x, y := a.chainAt(head), -1
	for i := len(v) - 1; i >= 0 && y < 0; i-- {
		if !v[i].hidden {
			y = a.chainAt(v[i].head)
		}
	}
	return x >= 0 && x == y
}

// same reports whether two tokens stand for one speaker.
func (a *attributor) same(x, y int) bool {
	return x >= 0 && (x == y || a.chainAt(x) >= 0 && a.chainAt(x) == a.chainAt(y))
}

// unspoken reports whether a link that stands in nobody's words names no source, but what
// happens and only makes plain what the author holds: "the attack shows that", "this implies
// that".
func (a *attributor) unspoken(l link) bool {
	if l.head < 0 || a.inQuotes(l.cueFirst) || !a.cues.Showing[a.doc.Tokens[l.cueFirst].Lemma] || a.isParty(l.head) || a.isDocument(l.head) {
		return false
	}
	head, i := a.doc.Tokens[l.head], a.byHead[l.head]
	if head.XPOS == "DT" || head.Lemma == "it" && a.unnamed(l.head) {
		return true
	}
	return a.nouns[l.head] || i >= 0 && (a.mentions[i].class == ontology.Event || a.mentions[i].class == ontology.Norm && a.mentions[i].plural)
}

// known is a source with nobody in the place of a speaker of whom a text tells no more than
// "I" or "you".
func (a *attributor) known(s source) source {
	if s.head >= 0 && a.unnamed(s.head) {
		if w := strings.ToLower(a.doc.Word(s.head)); a.cues.FirstPerson[w] || w == "you" {
			s.head = -1
		}
	}
	return s
}

// unspokenOf returns the sources of a proposition without the last where that is the one who, as he
// says, does not say anything: "Acme said that it would not comment" tells what Acme does.
func (a *attributor) unspokenOf(p *proposition, sources []source) []source {
	n := len(sources)
	if n == 0 || p.typ == nil || !a.cues.Silence[p.typ.ID] {
		return sources
	}
	for _, f := range p.roles {
		if f.role == "agent" && len(f.heads) == 1 && a.same(f.heads[0], sources[n-1].head) {
			return sources[:n-1]
		}
	}
	return sources
}
