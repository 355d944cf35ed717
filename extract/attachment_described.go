package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// named hangs the name of a person on the description of him that stands before
// it with a comma: "A native of Oz, Illinois, Jane Roe is accused", where the parse
// hangs the name on the place, and "A Swede, Jane Roe, slept", where it finds two
// subjects.
func named(r *reading) {
	deps := r.dependents()
	for _, n := range r.doc.Names {
		if n.Kind != nlp.Person || n.First == 0 || r.doc.Word(n.First-1) != "," {
			continue
		}
		t := headIn(r.doc, n.First, n.End)
		if t < 0 {
			continue
		}
		if d := describedBefore(r, deps, t, n); d >= 0 {
			r.doc.Tokens[t].Head, r.doc.Tokens[t].Rel = d, "appos"
		}
	}
}

// describedBefore returns the head of the description before the name that token t
// heads: the subject of the same verb, or of the verb right behind the name. -1 when
// there is none.
func describedBefore(r *reading, deps dependents, t int, n nlp.Name) int {
	tok := r.doc.Tokens[t]
	subject := func(verb int) int {
		s := deps.with(verb, "nsubj")
		if s < 0 || s >= n.First || r.doc.Tokens[s].Sentence != tok.Sentence {
			return -1
		}
		d := deps.with(s, "det")
		if d < 0 || r.doc.Tokens[d].Lemma != "a" || deps.with(s, "conj") >= 0 {
			return -1
		}
		return s
	}
	if isRel(tok.Rel, "nsubj") {
		if s := subject(tok.Head); s >= 0 && s != t {
			if _, end := deps.phrase(s); end == n.First-1 {
				return s
			}
		}
		return -1
	}
	if !isRel(tok.Rel, "appos", "conj", "nmod") || n.End >= len(r.doc.Tokens) {
		return -1
	}
	verb := n.End // the verb, or its auxiliary
	if h := r.doc.Tokens[verb].Head; isRel(r.doc.Tokens[verb].Rel, "aux", "cop") {
		verb = h
	} else if !isVerb(r.doc.Tokens[verb].UPOS) {
		return -1
	}
	s := subject(verb)
	for h, steps := tok.Head, 0; s >= 0 && h >= 0 && steps < 8; h, steps = r.doc.Tokens[h].Head, steps+1 {
		if h == s {
			return s
		}
	}
	return -1
}

// namedAtEnd hangs the name of a person between two marks on the noun for him at the head of the phrase
// before it, where the parse lists the name with what the phrase ends in: "dismissed the head of the
// Museum of Arts in Oz, | Jane Roe, in May". A list would have "and".
func (x *Extractor) namedAtEnd(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for _, n := range r.doc.Names {
		t := headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Person || t < 1 || r.doc.Word(n.First-1) != "," || !isRel(tokens[t].Rel, "conj", "appos", "nmod") || n.End >= len(tokens) || !isRel(r.doc.Word(n.End), ",", ".") {
			continue
		}
		deps := r.dependents()
		first, listed := n.First-1, deps.with(t, "cc") >= 0
		h := tokens[t].Head
		for h >= 0 && h < first && !listed && !person[h] && isRel(tokens[h].Rel, "nmod", "flat", "compound", "appos") && !x.human(tokens[h].Lemma) {
			listed = deps.with(h, "cc") >= 0 || len(deps.conjuncts(h)) > 1
			h = tokens[h].Head
		}
		if h < 0 || h >= first || listed || person[h] || h == tokens[t].Head || tokens[h].XPOS != "NN" || !x.human(tokens[h].Lemma) || deps.with(h, "appos", "conj") >= 0 {
			continue
		}
		tokens[t].Head, tokens[t].Rel = h, "appos"
		r.moved()
	}
}

// pronouned hangs the description of somebody on the pronoun behind it: of "A native
// of Oz, she moved to Rome" the parse makes two subjects, of "the son of a farmer, he had
// moved" one of the auxiliary.
func pronouned(r *reading) {
	deps := r.dependents()
	for p := 1; p < len(r.doc.Tokens); p++ {
		t := r.doc.Tokens[p]
		if t.XPOS != "PRP" || t.Head < 0 || !isRel(t.Rel, "nsubj") || r.doc.Word(p-1) != "," {
			continue
		}
		v := t.Head
		if h := r.doc.Tokens[v]; isRel(h.Rel, "aux") && h.Head > v {
			v = h.Head
		}
		s := deps.with(v, "nsubj")
		if s < 0 || s >= p || !isRel(r.doc.Tokens[s].UPOS, "NOUN") || deps.with(s, "det") < 0 {
			continue
		}
		if _, end := deps.phrase(s); end == p-1 {
			r.doc.Tokens[p].Head = v
			r.doc.Tokens[s].Head, r.doc.Tokens[s].Rel = p, "appos"
		}
	}
}

// apposedPlaces hangs the description of a place on the name of the place right before the comma, and
// not on the one who is of that place: "the governor of Ohio, | a state on the lake, | resigned".
func (x *Extractor) apposedPlaces(r *reading) {
	tokens := r.doc.Tokens
	class := func(t int) ontology.Class {
		known, _ := x.lexicon.Nouns.Head(strings.ToLower(tokens[t].Lemma))
		return known.Class
	}
	deps := r.dependents()
	for _, n := range r.doc.Names {
		place := headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Place || place < 0 || n.End+1 >= len(tokens) || r.doc.Word(n.End) != "," || !isRel(tokens[place].Rel, "nmod") || tokens[place].Head < 0 || class(tokens[place].Head) != ontology.Person {
			continue
		}
		for _, a := range deps.of(tokens[place].Head) {
			if first, _ := deps.phrase(a); first == n.End+1 && isRel(tokens[a].Rel, "appos") && tokens[a].UPOS == "NOUN" && class(a) == ontology.Place {
				tokens[a].Head = place
				r.moved()
			}
		}
	}
}
