package extract

import (
	"slices"

	"wiregraph/extract/nlp"
)

// headlineVerbs makes a verb of what the parse takes for a noun in a headline without
// another verb: what stands between the name of a body or a place, with which the headline
// begins, and a person, and is one by its form. "Ruritel | names | Jane Roe as new chief",
// and of a club in the plural "Ruritown | sack | manager John Doe".
func (x *Extractor) headlineVerbs(r *reading) {
	short := terse(r)
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		if !short[s.First] || isVerb(r.doc.Tokens[s.Root].UPOS) {
			continue
		}
		subject := nameFrom(r.doc, s.First)
		if subject == nil || subject.Kind == nlp.Person || subject.End+1 >= s.End {
			continue
		}
		v := subject.End
		person := x.personBehind(r, v, s.End)
		if t := r.doc.Tokens[v]; person == nil || t.UPOS != "NOUN" || s.Root != v && (s.Root < person.First || s.Root >= person.End) ||
			!x.lexicon.Frames.Some(t.Lemma, doneToPersons) {
			continue
		}
		x.actsInHeadline(r, s, *subject, *person, v)
	}
}

// nameFrom returns the name that begins at a token, nil without one.
func nameFrom(doc *nlp.Document, t int) *nlp.Name {
	i := slices.IndexFunc(doc.Names, func(n nlp.Name) bool { return n.First == t })
	if i < 0 {
		return nil
	}
	return &doc.Names[i]
}

// personBehind returns the person whose name stands behind a token, at once or behind
// titles that the token is no part of.
func (x *Extractor) personBehind(r *reading, v, end int) *nlp.Name {
	const longest = 4
	for t := v + 1; t < end && t <= v+longest; t++ {
		if n := nameFrom(r.doc, t); n != nil {
			if n.Kind != nlp.Person || t > v+1 && knownTitle(r.doc, x.lexicon.Nouns, v, t) {
				return nil
			}
			return n
		}
		if !isRel(r.doc.Tokens[t].UPOS, "NOUN", "ADJ", "PROPN") {
			return nil
		}
	}
	return nil
}

// actsInHeadline makes v the root of a headline, with subject and object.
func (x *Extractor) actsInHeadline(r *reading, s *nlp.Sentence, subject, person nlp.Name, v int) {
	tokens := r.doc.Tokens
	verb, root := &tokens[v], s.Root
	a, b := headIn(r.doc, subject.First, subject.End), headIn(r.doc, person.First, person.End)
	if verb.XPOS == "NNS" {
		verb.XPOS = "VBZ"
	} else {
		verb.XPOS = "VBP"
	}
	verb.UPOS, verb.Head, verb.Rel = "VERB", -1, "root"
	for t := s.First; t < s.End; t++ {
		if tokens[t].Head == root && t > person.End && t != v {
			tokens[t].Head = v
		}
	}
	tokens[a].Head, tokens[a].Rel = v, "nsubj"
	tokens[b].Head, tokens[b].Rel = v, "obj"
	s.Root = v
}

// headlineSays makes a verb of what the parse of a headline takes for a word before the
// subject of what is said, or for the noun that says it, where those who say so stand
// before it in the plural: "Experts | doubt | virus came from lab".
func (x *Extractor) headlineSays(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for i := range r.doc.Sentences {
		o := &r.doc.Sentences[i]
		if !short[o.First] {
			continue
		}
		for v := o.First + 1; v+2 < o.End; v++ {
			t := &tokens[v]
			cue := x.lexicon.Cues.Verbs[t.Lemma]
			if cue == nil || cue.Speaker == "none" || r.doc.Word(v) != t.Lemma || !isRel(tokens[v-1].XPOS, "NNS", "NNPS") || isVerb(t.UPOS) && isVerb(tokens[o.Root].UPOS) && o.Root == v {
				continue
			}
			deps := r.dependents()
			c := -1
			switch n := t.Head; {
			case isRel(t.Rel, "amod", "compound") && n > v && isRel(tokens[n].Rel, "nsubj") && tokens[n].Head > n && o.Root == tokens[n].Head:
				c = tokens[n].Head
			case o.Root == v && t.UPOS == "NOUN" && deps.with(v, "ccomp") > v && deps.with(deps.with(v, "ccomp"), "nsubj") < v:
				c = deps.with(v, "ccomp")
			}
			if c < 0 || !isVerb(tokens[c].UPOS) {
				continue
			}
			for d := o.First; d < v; d++ {
				if h := tokens[d].Head; h >= v {
					tokens[d].Head = v
					if d == v-1 || isNoun(tokens[d].UPOS) {
						tokens[d].Rel = "nsubj"
					}
				}
			}
			t.UPOS, t.XPOS, t.Head, t.Rel = "VERB", "VBP", -1, "root"
			tokens[c].Head, tokens[c].Rel = v, "ccomp"
			o.Root = v
			r.moved()
			break
		}
	}
}
