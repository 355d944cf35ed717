package nlp

import "strings"

// coordinatedTitles makes the name the head of "chairman and chief executive
// Ann Lee", where the parse takes the person for a second one: nothing stands
// before the first title that would make it somebody's description, and it is
// no body. An office may be of what is no name: "Secretary of State and Senator Ann Lee".
func (d *Document) coordinatedTitles(n Name, names []Name, words *wordLists) {
	h := d.headOfName(n)
	name := &d.Tokens[h]
	if name.Rel != "conj" && name.Rel != "appos" || name.Head < 0 || name.Head >= n.First-1 {
		return
	}
	first := name.Head
	if words.bodies[strings.ToLower(d.Word(first))] {
		return
	}
	office := words.offices[strings.ToLower(d.Word(first))]
	for _, o := range names {
		if o.First <= first && first < o.End {
			return // a name, and no title
		}
	}
	title, before := &d.Tokens[first], &d.Tokens[n.First-1]
	if title.UPOS != "NOUN" && title.UPOS != "PROPN" || title.XPOS == "NNS" || title.XPOS == "NNPS" || before.UPOS != "NOUN" && before.UPOS != "PROPN" || before.Sentence != title.Sentence {
		return
	}
	for t := first - 1; t >= 0 && d.Tokens[t].Sentence == title.Sentence; t-- {
		if d.Tokens[t].Head == first && (d.Tokens[t].Rel == "det" || d.Tokens[t].Rel == "nummod") {
			return
		}
	}
	for t := first + 1; t < n.First; t++ {
		switch u := d.Tokens[t].UPOS; u {
		case "NOUN", "PROPN", "ADJ", "CCONJ", "PUNCT":
			continue
		case "ADP":
			if of := nameAt(names, t+1); office && (d.Tokens[t].Lemma != "of" || of == nil || of.Kind != Place) {
				continue
			}
		}
		return
	}
	d.underName(first, h, n)
}

// prepositionOfTitle hangs a preposition on the name that it goes with, and not
// on the title between them: "according to eyewitness Ann Lee".
func (d *Document) prepositionOfTitle(s Sentence) {
	for t := s.First; t < s.End; t++ {
		title := d.Tokens[t].Head
		if d.Tokens[t].Rel == "case" && title > t && d.Tokens[title].Rel == "nmod:desc" && d.Tokens[title].Head > title {
			d.Tokens[t].Head = d.Tokens[title].Head
		}
	}
}

// ofThePhrase reports whether a word that hangs on the head of a phrase belongs
// to the whole of it, and moves with its head: what ties it to the sentence.
func ofThePhrase(rel string) bool {
	switch rel {
	case "case", "cc", "cop", "mark", "nsubj", "punct":
		return true
	}
	return false
}

// wholePhrase hangs the preposition that the parse leaves on a title on the
// name that it introduces: "confirmed by palace spokesman Bo Berg".
func (d *Document) wholePhrase(n Name) {
	h := d.headOfName(n)
	t := n.First - 1
	if d.Tokens[t].Head != h || d.Tokens[t].Rel != "nmod:desc" {
		return
	}
	for i := t - 1; i >= 0 && d.Tokens[i].Sentence == d.Tokens[t].Sentence; i-- {
		if d.Tokens[i].Head == t && d.Tokens[i].Rel == "case" && d.Tokens[i].UPOS == "ADP" {
			d.Tokens[i].Head = h
		}
	}
}

// bodyBeforeTitle hangs a body or a place on the title that follows it at once,
// where the parse takes it for a second subject or object beside the person:
// "Norland Rail official Ann Lee spoke".
func (d *Document) bodyBeforeTitle(n Name, names []Name) {
	h := d.headOfName(n)
	first, title := n.First, -1
	for first > 0 && d.Token(first-1).Head == h && d.Token(first-1).Rel == "nmod:desc" {
		first--
		title = first
	}
	if title < 0 {
		return
	}
	for _, o := range names {
		if o.End != first || o.Kind == Person {
			continue
		}
		body := &d.Tokens[d.headOfName(o)]
		if body.Head >= 0 && body.Head == d.Tokens[h].Head && body.Rel == d.Tokens[h].Rel && body.Sentence == d.Tokens[h].Sentence {
			body.Head, body.Rel = title, "compound"
		}
		return
	}
}

// placeBeforeTitle hangs on the verb the name behind a preposition that opens a sentence, which
// the parse takes for a part of the subject's title: "In Norland Minister Lee met". A subject
// has no preposition.
func (d *Document) placeBeforeTitle(n Name, names []Name) {
	h := d.headOfName(n)
	s := d.Tokens[h].Sentence
	if d.Tokens[h].Rel != "nsubj" {
		return
	}
	for _, o := range names {
		at := d.headOfName(o)
		title := d.Tokens[at].Head
		if o.Kind == Person || o.First == 0 || o.End > n.First || d.Tokens[at].Rel != "compound" || title != o.End || d.Tokens[title].Head != h || d.Tokens[title].Rel != "nmod:desc" {
			continue
		}
		c := o.First - 1
		if d.Tokens[c].Rel != "case" || d.Tokens[c].Sentence != s || c > 0 && d.Tokens[c-1].Sentence == s {
			continue
		}
		d.Tokens[at].Head, d.Tokens[at].Rel = d.Tokens[h].Head, "obl"
		d.Tokens[c].Head = at
	}
}

// strayApposition hangs a person on the noun that is described, where the parse
// takes the name for another one of what the description ends with: "the
// president of the Norland League, Ann Lee".
func (d *Document) strayApposition(n Name, names []Name) {
	h := d.headOfName(n)
	name := &d.Tokens[h]
	if name.Rel != "appos" || name.Head < 0 || name.Head > n.First {
		return
	}
	for _, o := range names {
		if o.Kind == Person && o.First <= name.Head && name.Head < o.End {
			return
		}
	}
	top := name.Head
	for d.Tokens[top].Rel == "nmod" && d.Tokens[top].Head >= 0 && d.Tokens[top].Head < top {
		top = d.Tokens[top].Head
	}
	if top != name.Head && d.Tokens[top].UPOS == "NOUN" {
		name.Head = top
	}
}

// personBeside makes of a person with a title of his own behind "and", which the parse takes for the
// name of the one before, a second one: "the foreign minister and Chancellor Lee".
func (d *Document) personBeside(n Name) {
	h := d.headOfName(n)
	name := &d.Tokens[h]
	if name.Rel != "appos" || name.Head < 0 || name.Head > n.First-3 || d.Tokens[name.Head].XPOS != "NN" {
		return
	}
	title := n.First - 1
	if d.Tokens[title].Head == h && d.Tokens[title].Rel == "nmod:desc" && d.Tokens[title].XPOS == "NNP" && d.Tokens[title-1].UPOS == "CCONJ" && title-2 == name.Head {
		name.Rel = "conj"
	}
}

// titleWithOf makes the name the head of "Secretary of State Ann Lee", where the
// parse takes the person for what the title is of: the title is an office, or
// stands as a proper noun.
func (d *Document) titleWithOf(n Name, names []Name, offices map[string]bool) {
	h := d.headOfName(n)
	name := &d.Tokens[h]
	t := name.Head
	if t < 0 || t > n.First-3 || name.Rel != "nmod" && name.Rel != "appos" && name.Rel != "flat" {
		return
	}
	title := &d.Tokens[t]
	if title.XPOS != "NNP" && !offices[strings.ToLower(d.Word(t))] || d.Token(t+1).Lemma != "of" {
		return
	}
	for _, o := range names {
		if o.First <= t && t < o.End {
			return // the Bank of Norland
		}
	}
	first, of := t+2, -1 // what the title is of, and its head
	for i := first; i < n.First; i++ {
		switch d.Tokens[i].UPOS {
		case "ADJ", "CCONJ", "DET", "NOUN", "PROPN":
		default:
			return
		}
		if k := d.Tokens[i].Head; k < first || k >= n.First {
			if of >= 0 && k != d.Tokens[of].Head {
				return
			}
			of = i // the last of several that hang together
		}
	}
	if k := d.Tokens[of].Head; k != t && k != h || d.Tokens[of].UPOS != "NOUN" && d.Tokens[of].UPOS != "PROPN" {
		return
	}
	d.Tokens[of].Head, d.Tokens[of].Rel = t, "nmod"
	for i := t + 1; i < n.First; i++ {
		if i != of && (d.Tokens[i].Head == h || d.Tokens[i].Head == t) {
			d.Tokens[i].Head = of
		}
	}
	d.underName(t, h, n)
}

// adjectiveBehind hangs the adjective behind the noun of an office on the noun,
// which the parse takes for a person of its own: "attorneys general from two
// states met".
func (d *Document) adjectiveBehind(s Sentence, words *wordLists) {
	for t := s.First + 1; t < s.End; t++ {
		adj, noun := &d.Tokens[t], d.Tokens[t-1]
		if !words.postpositive[adj.Lemma] || !words.offices[noun.Lemma] || noun.XPOS != "NNS" || adj.UPOS != "NOUN" && adj.UPOS != "ADJ" || adj.Rel == "amod" {
			continue
		}
		if adj.Head == t-1 || adj.Head == noun.Head && adj.Rel == noun.Rel {
			for i := t + 1; i < s.End; i++ {
				if d.Tokens[i].Head == t {
					d.Tokens[i].Head = t - 1
				}
			}
			adj.Head, adj.Rel, adj.UPOS, adj.XPOS = t-1, "amod", "ADJ", "JJ"
		}
	}
}

// besideTitle reports whether a noun with an article, behind a preposition, and the name right
// behind it both hang on one verb, of which the name is no subject: that stands behind it.
func (d *Document) besideTitle(s Sentence, title, name int) bool {
	t, n := &d.Tokens[title], &d.Tokens[name]
	if t.XPOS != "NN" || t.Rel != "obl" || n.Head != t.Head || n.Head <= name || d.child(s, title, "det") < 0 || d.child(s, title, "case") < 0 {
		return false
	}
	if n.Rel == "obl" {
		return d.child(s, name, "case") < 0
	}
	if n.Rel != "nsubj" {
		return false
	}
	for t := name + 1; t < n.Head; t++ {
		if d.Tokens[t].Head == n.Head && d.Tokens[t].Rel == "nsubj" {
			return true
		}
	}
	return false
}
