package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// besideApposed hangs on what stands in apposition to a name the noun that is coordinated
// with it, where the parse hangs that on the name: "Jane Roe, a former boxer | and mother
// of three, …".
func besideApposed(r *reading) {
	deps := r.dependents()
	for t := range r.doc.Tokens {
		tok := &r.doc.Tokens[t]
		cc := deps.with(t, "cc")
		if tok.Rel != "conj" || tok.UPOS != "NOUN" || tok.XPOS != "NN" || cc < 0 || cc > t || tok.Head < 0 || r.doc.Tokens[tok.Head].UPOS != "PROPN" || deps.with(t, "det", "nsubj", "cop") >= 0 {
			continue
		}
		for _, a := range deps.of(tok.Head) {
			if first, end := deps.phrase(a); a > tok.Head && isRel(r.doc.Tokens[a].Rel, "appos") && r.doc.Tokens[a].XPOS == "NN" && end == cc && r.doc.Word(first-1) == "," {
				tok.Head = a
				break
			}
		}
	}
}

// ampersands makes one name of two that the sign for "and" joins, which is that of a firm:
// "Roe & Doe".
func ampersands(r *reading) {
	names := r.doc.Names[:0]
	for _, n := range r.doc.Names {
		if k := len(names) - 1; k >= 0 && names[k].End+1 == n.First && r.doc.Word(names[k].End) == "&" {
			names[k].End, names[k].Kind = n.End, nlp.Organization
			continue
		}
		names = append(names, n)
	}
	r.doc.Names = names
}

// givenNames takes a capitalised word right before a person's name that nobody knows for
// a title, and that the parse hangs on it as one, for the first part of the name:
// "Norland's | Tigist Berg".
func (x *Extractor) givenNames(r *reading) {
	for i := range r.doc.Names {
		n := &r.doc.Names[i]
		t := n.First - 1
		if n.Kind != nlp.Person || n.End-n.First != 1 || t < 0 || i > 0 && r.doc.Names[i-1].End > t {
			continue
		}
		tok, word := &r.doc.Tokens[t], strings.ToLower(r.doc.Word(t))
		if tok.XPOS != "NNP" || tok.Head != n.First || !isRel(tok.Rel, "nmod:desc", "compound") || !hasUpper(r.doc.Word(t)) || strings.ToUpper(r.doc.Word(t)) == r.doc.Word(t) {
			continue
		}
		_, title := x.lexicon.Nouns.Title(word)
		_, honorific := x.lexicon.Nouns.Honorific(r.doc.Word(t))
		_, noun := x.lexicon.Nouns.Whole(word)
		if !title && !honorific && !noun && !x.lexicon.Nouns.Rank(word) && len(x.gazetteer.Lookup(r.doc.Word(t))) == 0 {
			tok.Rel, n.First = "compound", t
		}
	}
}

// offices hangs the last of several offices in apposition to a person on the one
// before it: of "Jane Roe, a painter, and founder of Acme, slept" the parse often
// makes the founder somebody else who slept.
func (x *Extractor) offices(r *reading) {
	deps := r.dependents()
	named := make([]bool, len(r.doc.Tokens)) // tokens in names
	for _, n := range r.doc.Names {
		for t := n.First; t < n.End; t++ {
			named[t] = true
		}
	}
	person := namedTokens(r.doc, nlp.Person)
	for c := range r.doc.Tokens {
		t := &r.doc.Tokens[c]
		if t.Rel != "conj" || t.Head < 0 || t.Head > c || !person[t.Head] || named[c] || t.UPOS != "NOUN" || t.XPOS != "NN" || deps.with(c, "nmod:poss", "flat", "appos") >= 0 {
			continue
		}
		noun, _ := x.lexicon.Nouns.Head(t.Lemma)
		if noun.Class != ontology.Person && deps.with(c, "det") < 0 || !isClass(noun.Class, ontology.Person, ontology.Concept, "") || x.isKin(t.Lemma) {
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

// namedTokens returns which tokens stand in names of a kind.
func namedTokens(doc *nlp.Document, kind nlp.Kind) []bool {
	out := make([]bool, len(doc.Tokens))
	for _, n := range doc.Names {
		for t := n.First; t < n.End && n.Kind == kind; t++ {
			out[t] = true
		}
	}
	return out
}

// lastNamed hangs an office in apposition on the last of several persons where it
// stands at once behind him: of "Jane Roe and John Doe of Oz, a senator, met" the
// parse often makes Roe the senator.
func lastNamed(r *reading) {
	deps := r.dependents()
	person := namedTokens(r.doc, nlp.Person)
	for c := range r.doc.Tokens {
		t := &r.doc.Tokens[c]
		if t.Rel != "appos" || t.Head < 0 || t.Head > c || t.XPOS != "NN" && t.XPOS != "NNP" || person[c] || !person[t.Head] {
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
// name of the body or place at once before it, and what describes such a one:
// "Jane Roe of the Acme Institute, | which opened in May", "| a school in Oslo".
func (x *Extractor) things(r *reading) {
	deps := r.dependents()
	at := map[int]nlp.Name{} // by where they end
	for _, n := range r.doc.Names {
		at[n.End] = n
	}
	person := namedTokens(r.doc, nlp.Person)
	for v := range r.doc.Tokens {
		t := &r.doc.Tokens[v]
		if t.Head < 0 || t.Head > v || !person[t.Head] {
			continue
		}
		comma := -1
		switch {
		case t.Rel == "acl:relcl":
			for _, w := range deps.of(v) {
				if w < v && r.doc.Tokens[w].Lemma == "which" {
					comma = w - 1
					break
				}
			}
		case t.Rel == "appos" && t.XPOS == "NN":
			first, _ := deps.phrase(v)
			comma = first - 1
		}
		if comma < 0 || r.doc.Word(comma) != "," {
			continue
		}
		n, ok := at[comma]
		if !ok || n.Kind == nlp.Person || n.First <= t.Head || t.Rel == "appos" && !x.describes(t.Lemma, n.Kind) {
			continue
		}
		if h := headIn(r.doc, n.First, n.End); h >= 0 {
			t.Head = h
		}
	}
}

// describes reports whether a noun is one of bodies or places, as the name is.
func (x *Extractor) describes(lemma string, kind nlp.Kind) bool {
	noun, ok := x.lexicon.Nouns.Head(lemma)
	return ok && (kind == nlp.Organization && noun.Class == ontology.Organization || kind == nlp.Place && noun.Class == ontology.Place)
}

// behindNames hangs on the head of a name what is told behind it and hangs on a part of it:
// "Lawyers Without Limits, | which runs a clinic", but not on one of the names that "and" joins.
func behindNames(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		if slices.ContainsFunc(tokens[n.First:n.End], func(k nlp.Token) bool { return k.Rel == "cc" }) {
			continue
		}
		whole := headIn(r.doc, n.First, n.End)
		for t := n.End; t < r.doc.Sentences[tokens[n.First].Sentence].End; t++ {
			if part := tokens[t].Head; part >= n.First && part < n.End && part != whole && isRel(tokens[t].Rel, "acl", "appos") {
				tokens[t].Head = whole
			}
		}
	}
}

// toldNames hangs a name right behind the noun for what it is on the verb as its hearer, where
// the parse makes the noun that and the name a subject: "…, she | told | broadcaster | NRT".
func toldNames(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n < len(tokens); n++ {
		t, noun := &tokens[n], &tokens[n-1]
		if t.UPOS != "PROPN" || t.Rel != "nsubj" || t.Head < 0 || t.Head > n || noun.UPOS != "NOUN" || !isRel(noun.Rel, "iobj", "obj") || noun.Head != t.Head {
			continue
		}
		t.Rel = noun.Rel
		noun.Head, noun.Rel = n, "nmod:desc"
	}
}
