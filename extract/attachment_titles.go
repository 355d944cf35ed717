package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// titledFrom hangs an office with the place that it is held for on the name right
// behind the place, and one of three words: of "lost to Senator from New York Jane Roe" the parse often makes
// Roe a phrase of her own, and somebody without a name the senator.
func (x *Extractor) titledFrom(r *reading) {
	deps := r.dependents()
	places := map[int]nlp.Name{} // by where they end
	for _, n := range r.doc.Names {
		if n.Kind == nlp.Place {
			places[n.End] = n
		}
	}
	for _, n := range r.doc.Names {
		place, ok := places[n.First]
		if first := n.First - 3; !ok && r.sameSentence(first, n.First) {
			if _, title := x.lexicon.Nouns.Title(strings.ToLower(r.doc.Span(first, n.First))); title {
				place, ok = nlp.Name{First: n.First - 1, End: n.First}, true // "Secretary of State | Jane Roe"
			}
		}
		if !ok || n.Kind != nlp.Person || place.First < 2 {
			continue
		}
		person, prep, title := headIn(r.doc, n.First, n.End), place.First-1, place.First-2
		if person < 0 || r.doc.Tokens[prep].UPOS != "ADP" || r.doc.Tokens[prep].Head != person || !x.isOffice(r, title) {
			continue
		}
		at := place.End - 1
		r.doc.Tokens[at].Head, r.doc.Tokens[at].Rel = title, "nmod"
		r.doc.Tokens[prep].Head = at
		r.doc.Tokens[person].Head, r.doc.Tokens[person].Rel = r.doc.Tokens[title].Head, r.doc.Tokens[title].Rel
		r.doc.Tokens[title].Head, r.doc.Tokens[title].Rel = person, "nmod:desc"
		for _, c := range deps.of(title) {
			if isRel(r.doc.Tokens[c].Rel, "case", "cc", "mark") {
				r.doc.Tokens[c].Head = person
			}
		}
	}
}

// describedApart hangs the noun right before the name of a person, which tells what he is, on the
// name, where the parse parts the two: "aides to | the banker | Jane Roe met" makes Roe the aides, "lawyers for |
// the banker | Jane Roe asked" has her ask, and behind "its owner, | the banker | Jane Roe" stand two people.
func (x *Extractor) describedApart(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		t, person := n.First-1, headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Person || t < 0 || person < 0 || tokens[t].Sentence != tokens[person].Sentence || tokens[t].UPOS != "NOUN" || !x.isOffice(r, t) {
			continue
		}
		deps := dependentsOf(r.doc)
		of, above := tokens[t].Head, tokens[person].Head
		prep := deps.with(t, "case")
		switch {
		case of < 0 || of > t || deps.with(person, "case") >= 0:
			continue
		case prep > of && tokens[t].Rel == "nmod" && (of == above && tokens[person].Rel == "appos" || tokens[of].Head == above && isRel(tokens[person].Rel, "nsubj") && isRel(tokens[of].Rel, "nsubj")):
			tokens[person].Head, tokens[person].Rel = of, "nmod"
		case prep < 0 && tokens[t].Rel == "appos" && (tokens[person].Rel == "appos" && above < t || tokens[of].Head == person && tokens[of].Rel == "nmod:desc"):
		default:
			continue
		}
		tokens[t].Head, tokens[t].Rel = person, "nmod:desc"
		for _, c := range deps.of(t) {
			if isRel(tokens[c].Rel, "case", "cc", "mark") {
				tokens[c].Head = person
			}
		}
	}
}

// bothOfOne makes one person of two nouns with one article before a name, where the parse has the first
// stand for somebody else: "the actor and director | Jane Roe died" tells of one death.
func (x *Extractor) bothOfOne(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		second, person := n.First-1, headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Person || second < 3 || person < 0 || !isRel(tokens[person].Rel, "conj", "appos") {
			continue
		}
		first, and := tokens[person].Head, second-1
		for and > 0 && tokens[and].Head == second && tokens[and].UPOS != "CCONJ" {
			and--
		}
		described := tokens[second].Head == person && tokens[second].Rel == "nmod:desc" || tokens[second].Head == first && tokens[second].Rel == "conj"
		if first != and-1 || tokens[and].Lemma != "and" || !described {
			continue
		}
		deps := r.dependents()
		if !x.describesOne(r, first) || !x.describesOne(r, second) || deps.with(first, "det") < 0 || deps.with(first, "nummod") >= 0 {
			continue
		}
		r.takePlace(deps, first, person)
		tokens[first].Head, tokens[first].Rel = person, "nmod:desc"
		tokens[second].Head, tokens[second].Rel = person, "nmod:desc"
		r.moved()
	}
}

// describesOne reports whether a token is the noun of an office or of what one is, in small letters.
func (x *Extractor) describesOne(r *reading, t int) bool {
	return r.doc.Tokens[t].XPOS == "NN" && small(r.doc.Word(t)) && x.isOffice(r, t)
}

// wholeTitles takes the last word of a title of several words for a part of it, where the parse takes
// it for the plural of another word: the "d'affaires" of "the chargé d'affaires".
func (x *Extractor) wholeTitles(r *reading) {
	deps := r.dependents()
	for i := 1; i < len(r.doc.Tokens); i++ {
		t, before := &r.doc.Tokens[i], &r.doc.Tokens[i-1]
		words := strings.ToLower(r.doc.Span(i-1, i+1))
		if !isRel(t.XPOS, "NNS", "NNPS") || t.Sentence != before.Sentence || singular(words) == "" {
			continue
		}
		_, whole := x.lexicon.Nouns.Title(words)
		if _, one := x.lexicon.Nouns.Title(singular(words)); !whole || one {
			continue
		}
		t.XPOS, t.Lemma = strings.TrimSuffix(t.XPOS, "S"), strings.ToLower(r.doc.Word(i))
		if before.Head == t.Head && before.Rel == t.Rel { // "the | chargé | d'affaires left"
			before.Head, before.Rel = i, "compound"
			for _, c := range deps.of(i - 1) {
				r.doc.Tokens[c].Head = i
			}
		}
	}
}

// isOffice reports whether a token is the noun of an office that somebody holds.
func (x *Extractor) isOffice(r *reading, t int) bool {
	tok := r.doc.Tokens[t]
	if tok.XPOS != "NN" && tok.XPOS != "NNP" {
		return false
	}
	noun, _ := x.lexicon.Nouns.Head(strings.ToLower(tok.Lemma))
	_, title := x.lexicon.Nouns.Title(strings.ToLower(tok.Lemma))
	return title || noun.Class == ontology.Person
}

// namedInPhrase hangs the name of a person behind a comma on the noun right before it that tells what
// he is, where the parse hangs the name on the noun that this belongs to: "the arrest of the
// club's president, | Jane Roe" arrests Roe.
func (x *Extractor) namedInPhrase(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		t, person := n.First-2, headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Person || t < 0 || person < 0 || tokens[person].Rel != "appos" || r.doc.Word(n.First-1) != "," || tokens[t].UPOS != "NOUN" || !x.isOffice(r, t) {
			continue
		}
		of := tokens[t].Head
		if of < 0 || of > t || of != tokens[person].Head || tokens[of].UPOS != "NOUN" {
			continue
		}
		switch {
		case tokens[t].Rel == "nmod" && !x.human(tokens[of].Lemma):
		case tokens[t].Rel == "conj" && r.dependents().with(t, "det", "nmod:poss") >= 0: // "the mayor and the governor, | Tom Roe", but "the chair and founder, Tom Roe"
		default:
			continue
		}
		tokens[person].Head = t
		r.moved()
	}
}
