package extract

import (
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// people takes a name of several words that neither the table nor a word of it tells
// to be a place's or a body's for somebody's where the text speaks of it as of one:
// by an age, a trade or office behind it, or later by the last word with "he" or
// "she" beside it. "Tamo Ruriton, 44,", "Tamo Ruriton, an engineer".
func (n *namer) people() {
	found, people := map[string]bool{}, map[string]bool{}
	for i := range n.spans {
		if s := &n.spans[i]; !found[s.name] && n.maybePerson(s) && (n.agedBehind(s) || n.professed(s) || n.surnamedLater(s, people)) {
			found[s.name] = true
		}
	}
	for i := range n.spans {
		if s := &n.spans[i]; found[s.name] && n.maybePerson(s) {
			s.class, s.kind, s.country, s.metonym = ontology.Person, "", "", ""
			n.genderOf(s)
		}
	}
}

// maybePerson reports whether a name that the finder takes for no person's may be one's.
func (n *namer) maybePerson(s *properName) bool {
	const fewest, most = 2, 4 // words
	if k := s.end - s.first; k < fewest || k > most || s.class == ontology.Person || s.demonym || s.plural || s.wikidata != "" || s.kind != "" {
		return false
	}
	for t := s.first; t < s.end; t++ {
		if !unicode.IsUpper([]rune(n.doc.Word(t))[0]) {
			return false
		}
	}
	w := n.doc.Word(s.end - 1)
	return !isAcronym(w) && len(n.gazetteer.Lookup(w)) == 0 && (s.first == 0 || n.doc.Tokens[s.first-1].UPOS != "DET")
}

// agedBehind reports whether a number that may be an age stands between commas behind a name.
func (n *namer) agedBehind(s *properName) bool {
	t := s.end
	if t+2 >= len(n.doc.Tokens) || !n.sameSentence(s.first, t+2) || n.doc.Word(t) != "," || n.doc.Word(t+2) != "," || n.doc.Tokens[t+1].UPOS != "NUM" {
		return false
	}
	w := n.doc.Word(t + 1)
	return len(w) == 2 && strings.Trim(w, "0123456789") == ""
}

// professed reports whether what somebody is stands behind a name, in apposition.
func (n *namer) professed(s *properName) bool {
	for _, c := range n.deps.of(s.head) {
		t := n.doc.Tokens[c]
		if t.Rel != "appos" || c <= s.end || n.doc.Word(s.end) != "," || n.nameAt[c] >= 0 || t.XPOS != "NN" {
			continue
		}
		first := c
		for _, k := range n.deps.of(c) {
			if n.doc.Tokens[k].UPOS != "PUNCT" {
				first = min(first, k)
			}
		}
		if first != s.end+1 || n.doc.Tokens[first].UPOS != "DET" {
			continue
		}
		if _, ok := n.nouns.Title(strings.Join(n.compound(c), " ")); ok {
			return true
		}
		if noun, ok := n.nouns.Head(n.compound(c)...); ok && noun.Class == ontology.Person {
			return true
		}
	}
	return false
}

// surnamedLater reports whether the last word of a name alone is somebody's of whom the
// text says "he" or "she"; it keeps in known what it has found out.
func (n *namer) surnamedLater(s *properName, known map[string]bool) bool {
	last := n.doc.Word(s.end - 1)
	for i := range n.spans {
		if o := &n.spans[i]; o.end-o.first == 1 && o.class == ontology.Person && n.doc.Word(o.first) == last && n.heOrShe(o.name, known) {
			return true
		}
	}
	return false
}
