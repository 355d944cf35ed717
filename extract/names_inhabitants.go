package extract

import "strings"

// inhabitant reports whether a demonym stands for one person: "a Swede", "the
// young Swede", and not for the country, as in "Swedish" and "the Swedish".
func (n *namer) inhabitant(i int) bool {
	if t := n.doc.Tokens[i]; !isRel(t.Rel, "nsubj", "obj", "iobj", "obl", "root", "appos", "nmod", "conj") {
		return false
	}
	det := n.deps.with(i, "det")
	return det >= 0 && (n.doc.Tokens[i].UPOS != "ADJ" && n.deps.with(i, "amod") >= 0 || n.doc.Tokens[det].Lemma == "a" || n.onePerson(i, det))
}

// onePerson reports whether a demonym with "the" is the noun for one of the people, as
// "the Swede" is, and not for all of them, as "the Swedish".
func (n *namer) onePerson(i, det int) bool {
	t := n.doc.Tokens[i]
	first := i
	if k := n.nameAt[i]; k >= 0 {
		first = n.spans[k].first // "the Costa Rican"
	}
	aged := n.yearsBehind(i)
	if !isRel(t.XPOS, "NNP", "NN", "JJ") && !aged || n.doc.Tokens[det].Lemma != "the" || det != first-1 || n.deps.with(i, "conj") >= 0 || n.deps.with(i, "nmod") >= 0 && !aged || n.deps.with(i, "acl") >= 0 && !n.whoBehind(i) || first == i && n.deps.with(i, "amod", "compound") >= 0 {
		return false
	}
	w := strings.ToLower(n.doc.Word(i))
	for _, end := range n.anaphora.Peoples {
		if strings.HasSuffix(w, end) {
			return false
		}
	}
	return isRel(t.Rel, "nsubj", "obj", "iobj")
}

// yearsBehind reports whether a number alone stands between commas right behind token i, as the age of somebody
// does: "the Swede, 48, won".
func (n *namer) yearsBehind(i int) bool {
	return i+3 < len(n.doc.Tokens) && n.sameSentence(i, i+3) && n.doc.Word(i+1) == "," && n.doc.Tokens[i+2].UPOS == "NUM" && n.doc.Word(i+3) == ","
}

// whoBehind reports whether a clause that tells more of somebody stands right behind token i:
// "the Swede, who joined in May,".
func (n *namer) whoBehind(i int) bool {
	if i+2 >= len(n.doc.Tokens) || n.doc.Word(i+1) != "," {
		return false
	}
	return n.doc.Token(i+2).XPOS == "WP" && n.sameSentence(i, i+2)
}

// headBehind makes the token behind a demonym, or behind a title, the head of what that word headed:
// the phrase stands for the one named, "Swede | Jane Roe".
func (n *namer) headBehind(demonym int) {
	t := &n.doc.Tokens[demonym]
	if n.doc.Token(demonym+1).Head != demonym {
		return
	}
	n.doc.Tokens[demonym+1].Head, n.doc.Tokens[demonym+1].Rel = t.Head, t.Rel
	s := n.doc.Sentences[t.Sentence]
	for c := s.First; c < s.End; c++ {
		if n.doc.Tokens[c].Head == demonym {
			n.doc.Tokens[c].Head = demonym + 1
		}
	}
	if s.Root == demonym {
		n.doc.Sentences[t.Sentence].Root = demonym + 1
	}
	t.Head, t.Rel = demonym+1, "compound"
}

// isDemonym reports whether a word is that of a country's people.
func (n *namer) isDemonym(t int) bool {
	for _, w := range []string{n.doc.Word(t), strings.TrimSuffix(n.doc.Word(t), "s")} {
		for _, e := range n.gazetteer.Lookup(w) {
			if e.Kind == "Demonym" {
				return true
			}
		}
	}
	return false
}
