package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// officeAt enters the office, or else the kind of thing, that token i names, where the phrase around it
// stands for the person who holds it: before a name ("President Roe"), in an
// apposition ("Roe, the mayor of Oz"), after "as", as a predicate. The
// mention of the office is its words alone. Where the token already stands
// for the person, another token of the office is its head.
func (n *namer) officeAt(i int) {
	t := n.doc.Tokens[i]
	if !isNoun(t.UPOS) && !(t.XPOS == "NNP" && t.Rel == "nmod:desc") || n.nameAt[i] >= 0 && n.byHead[i] < 0 {
		return
	}
	if !n.saysOffice(i) || n.inOffice(i) || n.isGivenName(i) {
		return
	}
	m := mention{class: ontology.Role, kind: "Office", definite: true, plural: pluralTitle(n.doc, n.nouns, i)}
	first, end, ok := n.office(i)
	if !ok {
		if n.byHead[i] < 0 || n.nameAt[i] >= 0 || n.mentions[n.byHead[i]].kind == kindOf {
			return
		}
		m = n.kindAt(i)
		first, end = m.first, m.end
	}
	m.first, m.end = first, end
	for _, h := range n.standIns(i, first, end) {
		if m.head = h; n.add(m) {
			return
		}
	}
}

// isGivenName reports whether a word for an office is the given name of somebody, of whom one
// more word tells the family: "Dean Roe", but not "Dean Jane Roe".
func (n *namer) isGivenName(i int) bool {
	w := n.doc.Word(i)
	if !hasUpper(w) || n.gazetteer.GivenGender(w) == 0 || n.doc.Token(i+1).UPOS != "PROPN" || !n.sameSentence(i, i+1) {
		return false
	}
	title, _ := n.nouns.Title(strings.ToLower(w))
	return !title.Before && (n.doc.Token(i+2).UPOS != "PROPN" || !n.sameSentence(i, i+2))
}

// kindOf is the finer class of a mention that says of what kind a thing is,
// and stands for the kind alone.
const kindOf = "Kind"

// kindAt returns the mention of the kind that the noun i says something is
// of: its phrase without the article.
func (n *namer) kindAt(i int) mention {
	first, end := n.phrase(i)
	for first < i && (isRel(n.doc.Tokens[first].Rel, "det", "nmod:poss", "punct") || n.nameAt[first] >= 0) {
		first++
	}
	if i+1 < end && n.doc.Token(i+1).Lemma != "of" {
		end = i + 1
	}
	return mention{first: first, end: end, head: i, class: ontology.Concept, kind: kindOf}
}

// office returns the words of the office with the noun i: the noun, what
// compounds with it, and what the title goes on with ("secretary of state").
func (n *namer) office(i int) (first, end int, ok bool) {
	first, end = i, i+1
	for k := 6; k > 0; k-- { // the longest known title that holds the noun
		for a := max(0, i-k+1); a <= i && a+k <= len(n.doc.Tokens); a++ {
			if n.sameSentence(a, a+k-1) && knownTitle(n.doc, n.nouns, a, a+k) && k > end-first {
				first, end = a, a+k
			}
		}
	}
	if !knownTitle(n.doc, n.nouns, first, end) {
		noun, known := n.nouns.Head(n.compound(i)...)
		_, kin := n.nouns.Kin(n.lemma(i))
		if k := n.nameAt[i]; k >= 0 && n.spans[k].class == ontology.Person {
			return 0, 0, false // Usman Khan, who is no kind of man
		}
		if !known || noun.Class != ontology.Person || noun.Kind != "Worker" && noun.Kind != "Fighter" && noun.Kind != "" && !kin {
			return 0, 0, false
		}
	}
	for first > 0 {
		b := n.doc.Tokens[first-1]
		if noun, _ := n.nouns.Head(strings.ToLower(b.Lemma)); noun.Kind == "Time" {
			break // "a first year student"
		}
		if b.XPOS == "HYPH" && first > 1 && n.describesCompound(first-2, first, end) {
			first -= 2 // "open-source game developer"
			continue
		}
		if n.nameAt[first-1] >= 0 || !(isRel(b.Rel, "compound") || isRel(b.Rel, "amod") && n.ofOffice(first-1) || n.describesCompound(first-1, first, end)) || b.Head < first || b.Head >= end {
			break
		}
		first--
	}
	return n.joined(first, end), n.portfolio(first, end), true
}

// describesCompound reports whether an adjective describes what compounds with the noun of
// an office, and not that: "human rights lawyer", "high school teacher".
func (n *namer) describesCompound(a, first, end int) bool {
	t := n.doc.Tokens[a]
	w := strings.ToLower(n.doc.Word(a))
	return n.nameAt[a] < 0 && t.XPOS == "JJ" && isRel(t.Rel, "amod") && t.Head >= first && t.Head < end-1 && isRel(n.doc.Tokens[t.Head].Rel, "compound") && !n.nouns.Status(w) && !n.nouns.Ordinal(w)
}

// joined returns where the words of an office begin that coordinate what
// compounds with its noun: "Police and Crime Commissioner".
func (n *namer) joined(first, end int) int {
	if first >= 3 && n.sameSentence(first-3, first) && n.doc.Token(first-2).UPOS == "CCONJ" && n.doc.Token(first-1).Rel == "conj" && n.doc.Token(first-1).Head == first-3 {
		if b := n.doc.Tokens[first-3]; isRel(b.Rel, "compound") && b.Head >= first && b.Head < end && n.nameAt[first-3] < 0 && n.nameAt[first-1] < 0 {
			return first - 3 // where the parse joins the two
		}
	}
	for first >= 2 && n.sameSentence(first-2, first) {
		and, b := n.doc.Tokens[first-1], n.doc.Tokens[first-2]
		if and.UPOS != "CCONJ" || and.Head < first || and.Head >= end || !isNoun(b.UPOS) && b.UPOS != "ADJ" || n.nameAt[first-2] >= 0 || n.deps.with(first-2, "case") >= 0 || knownTitle(n.doc, n.nouns, first-2, first-1) {
			break
		}
		if noun, ok := n.nouns.Head(strings.ToLower(b.Lemma)); ok && isPeople(noun.Class) {
			break
		}
		first -= 2
		for first > 0 && n.nameAt[first-1] < 0 && n.doc.Token(first-1).Head == first && isRel(n.doc.Token(first-1).Rel, "compound") {
			first--
		}
	}
	return first
}

// portfolio returns where the words of an office end that name what it is in
// charge of: "minister for East African Affairs", "secretary of justice".
func (n *namer) portfolio(first, end int) int {
	lemma := n.lemma(end - 1)
	if end+1 < len(n.doc.Tokens) && n.nouns.Charge(lemma) && n.doc.Tokens[end].Lemma == "of" {
		return n.charge(end)
	}
	if end-first != 1 || end+1 >= len(n.doc.Tokens) || !n.nouns.Portfolio(lemma) || n.doc.Tokens[end].Lemma != "of" && n.doc.Tokens[end].Lemma != "for" {
		return end
	}
	last := end
	for t := end + 1; n.sameSentence(t, first) && t < end+6; t++ {
		tok := n.doc.Tokens[t]
		if k := n.nameAt[t]; k >= 0 && !n.spans[k].demonym && (n.spans[k].class == ontology.Place || n.spans[k].class == ontology.Person) {
			break
		}
		if _, ok := n.nouns.Honorific(n.doc.Word(t)); ok {
			break // "Minister for Health Mr. Roe"
		}
		if tok.UPOS == "CCONJ" && last == t && last > end {
			continue
		}
		if !isNoun(tok.UPOS) && tok.UPOS != "ADJ" {
			break
		}
		last = t + 1
	}
	if last <= end+1 {
		return end
	}
	return last
}

// charge returns where the words for what a post is in charge of end, which begin behind
// the "of" at a token: bare common nouns for no body, and for nobody.
func (n *namer) charge(of int) int {
	end := of
	for t := of + 1; n.sameSentence(t, of) && t < of+4; t++ {
		tok := n.doc.Tokens[t]
		if tok.UPOS != "NOUN" && tok.UPOS != "ADJ" || n.nameAt[t] >= 0 || hasUpper(n.doc.Word(t)) {
			break
		}
		if tok.UPOS != "NOUN" || tok.Rel == "compound" {
			continue
		}
		if noun, ok := n.nouns.Head(n.compound(t)...); ok && noun.Class != ontology.Concept && noun.Class != ontology.Event {
			return of
		}
		end = t + 1
	}
	return end
}

// ofOffice reports whether an adjective is part of the office's name, as in
// "foreign minister" or "marine biologist", not of what the text says of its
// holder or of whose the office is.
func (n *namer) ofOffice(a int) bool {
	w := strings.ToLower(n.doc.Word(a))
	if n.nouns.Status(w) || n.nouns.Ordinal(w) || n.nouns.Party(n.doc.Word(a)) {
		return false
	}
	if hasUpper(n.doc.Word(a)) && a > n.doc.Sentences[n.doc.Tokens[a].Sentence].First {
		return true
	}
	return n.nouns.Field(w) || n.nouns.Rank(w)
}

// standIns lists the tokens that may stand for the office with the noun i, best first.
func (n *namer) standIns(i, first, end int) []int {
	out := []int{i}
	for t := end - 1; t >= first; t-- {
		if t != i {
			out = append(out, t)
		}
	}
	for _, c := range n.deps.of(i) {
		if isRel(n.doc.Tokens[c].Rel, "det", "amod") && n.nameAt[c] < 0 {
			out = append(out, c)
		}
	}
	for _, t := range []int{end, first - 1} { // the preposition or the copula after it, the comma before it
		if n.sameSentence(t, i) && isRel(n.doc.Tokens[t].Rel, "case", "punct", "cc", "cop") {
			out = append(out, t)
		}
	}
	return out
}

// titleGender is the gender that titles before a name tell.
func (n *namer) titleGender(head, first, nameFirst int) gender {
	for t := first; t < nameFirst; t++ {
		if g, ok := n.nouns.Honorific(n.doc.Word(t)); ok && g != 0 {
			return genderByte(g)
		}
		if title, ok := n.nouns.Title(strings.ToLower(n.doc.Word(t))); ok && title.Gender != 0 {
			return genderByte(title.Gender)
		}
	}
	return anyGender
}
