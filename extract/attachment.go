package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// attachment mends the parse where it is known to err. It hangs the gerund or the infinitive that tells what the object of a
// verb does on the verb, where a frame of the verb wants it: in "accused the
// rebels of breaking the truce" and "required the firm to pay" the parse often
// makes it a modifier of the rebels and the firm, as in "the risk of breaking
// the truce", and what they are accused of would be a fact.
func (x *Extractor) attachment(r *reading) {
	x.offices(r)
	x.lastNamed(r)
	x.numbersIn(r)
	things(r)
	deps := dependentsOf(r.doc)
	for g := range r.doc.Tokens {
		t := &r.doc.Tokens[g]
		if t.Rel != "acl" || t.Head > g {
			continue
		}
		object := r.doc.Tokens[t.Head]
		if !isRel(object.Rel, "obj", "iobj") || object.Head > t.Head {
			continue
		}
		frames, prep := x.lexicon.Frames.Verb(r.doc.Tokens[object.Head].Lemma), caseOf(r.doc, deps, g)
		switch {
		case t.XPOS == "VBG" && x.wantsGerund(frames, prep):
			t.Head, t.Rel = object.Head, "advcl"
		case t.XPOS == "VB" && x.lexicon.Cues.PurposeMarks[prep] && x.wantsInfinitive(frames, object.Lemma):
			t.Head, t.Rel = object.Head, "xcomp"
		}
	}
}

// wantsGerund reports whether a frame with an object has a place for a gerund
// with the preposition, and that tells what the object does.
func (x *Extractor) wantsGerund(frames []lexicon.VerbFrame, prep string) bool {
	return x.lexicon.Frames.ObjectActs(prep) && slices.ContainsFunc(frames, func(f lexicon.VerbFrame) bool {
		return f.Light == "" && f.Has("O") && f.Has(prep)
	})
}

// wantsInfinitive reports whether a frame must have both an object and an
// infinitive, and the object is no noun that has one of its own ("a plan to").
func (x *Extractor) wantsInfinitive(frames []lexicon.VerbFrame, object string) bool {
	if x.lexicon.Cues.Nouns[object] != nil || x.lexicon.Cues.Signatures[object] != nil {
		return false
	}
	return slices.ContainsFunc(frames, func(f lexicon.VerbFrame) bool {
		return f.Light == "" && f.Must("O") && f.Must("X")
	})
}

// offices hangs the last of several offices in apposition to a person on the one
// before it: of "Jane Roe, a painter, and founder of Acme, slept" the parse often
// makes the founder somebody else who slept.
func (x *Extractor) offices(r *reading) {
	deps := dependentsOf(r.doc)
	named := make([]bool, len(r.doc.Tokens)) // tokens in names
	person := make([]bool, len(r.doc.Tokens))
	for _, n := range r.doc.Names {
		for t := n.First; t < n.End; t++ {
			named[t], person[t] = true, n.Kind == nlp.Person
		}
	}
	for c := range r.doc.Tokens {
		t := &r.doc.Tokens[c]
		if t.Rel != "conj" || t.Head < 0 || t.Head > c || !person[t.Head] || named[c] || t.UPOS != "NOUN" || t.XPOS != "NN" || deps.with(c, "nmod:poss", "flat", "appos") >= 0 {
			continue
		}
		noun, _ := x.lexicon.Nouns.Head(t.Lemma)
		if _, kin := x.lexicon.Nouns.Kin(t.Lemma); noun.Class != ontology.Person && deps.with(c, "det") < 0 || !isClass(noun.Class, ontology.Person, ontology.Concept, "") || kin {
			continue
		}
		for _, a := range deps.of(t.Head) {
			if office := r.doc.Tokens[a]; t.Head < a && a < c && isRel(office.Rel, "appos") && office.UPOS == "NOUN" && !named[a] {
				t.Head = a
				break
			}
		}
	}
}

// lastNamed hangs an office in apposition on the last of several persons where it
// stands at once behind him: of "Jane Roe and John Doe of Oz, a senator, met" the
// parse often makes Roe the senator.
func (x *Extractor) lastNamed(r *reading) {
	deps := dependentsOf(r.doc)
	person := make([]bool, len(r.doc.Tokens))
	for _, n := range r.doc.Names {
		for t := n.First; t < n.End && n.Kind == nlp.Person; t++ {
			person[t] = true
		}
	}
	for c := range r.doc.Tokens {
		t := &r.doc.Tokens[c]
		if t.Rel != "appos" || t.Head < 0 || t.Head > c || t.XPOS != "NN" || !person[t.Head] {
			continue
		}
		first, _ := deps.phrase(c)
		last := -1
		for _, k := range deps.of(t.Head) {
			if k < first && isRel(r.doc.Tokens[k].Rel, "conj") && person[k] {
				last = k
			}
		}
		if last < 0 || first == 0 || r.doc.Word(first-1) != "," {
			continue
		}
		if _, end := deps.phrase(last); end == first-1 {
			t.Head = last
		}
	}
}

// things hangs a relative clause with "which" behind the name of a person on the
// name of the body or place at once before it: "Jane Roe of the Acme Institute,
// which opened in May".
func things(r *reading) {
	deps := dependentsOf(r.doc)
	at := map[int]nlp.Name{}
	person := make([]bool, len(r.doc.Tokens))
	for _, n := range r.doc.Names {
		at[n.End] = n
		for t := n.First; t < n.End; t++ {
			person[t] = n.Kind == nlp.Person
		}
	}
	for v := range r.doc.Tokens {
		t := &r.doc.Tokens[v]
		if t.Rel != "acl:relcl" || t.Head < 0 || t.Head > v || !person[t.Head] {
			continue
		}
		for _, w := range deps.of(v) {
			if w < 1 || w > v || r.doc.Tokens[w].Lemma != "which" || r.doc.Word(w-1) != "," {
				continue
			}
			n, ok := at[w-1]
			if !ok || n.Kind == nlp.Person || n.First <= t.Head {
				break
			}
			for k := n.First; k < n.End; k++ {
				if h := r.doc.Tokens[k].Head; h < n.First || h >= n.End {
					t.Head = k
					break
				}
			}
			break
		}
	}
}
