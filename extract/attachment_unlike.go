package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// unlikeVerbs hangs a finite verb that the parse coordinates with an infinitive on the
// clause above, which has a finite verb as it has: "told them that it would build a
// plant, but | gave no date".
func unlikeVerbs(r *reading) {
	tokens := r.doc.Tokens
	for v := range tokens {
		t := &tokens[v]
		if t.Rel != "conj" || t.XPOS != "VBD" || t.Head < 0 || t.Head > v || tokens[t.Head].XPOS != "VB" || r.dependents().with(v, "nsubj", "aux") >= 0 {
			continue
		}
		if had := r.dependents().with(t.Head, "aux"); had >= 0 && tokens[had].Lemma == "have" {
			continue // "had come in and | burned her papers"
		}
		for above, steps := tokens[t.Head].Head, 0; above >= 0 && above < t.Head && steps < maxClimb; above, steps = tokens[above].Head, steps+1 {
			if tokens[above].XPOS == "VBD" && isVerb(tokens[above].UPOS) {
				t.Head = above
				break
			}
		}
	}
}

// pastQuotes hangs a verb behind a closing quotation mark, which the parse coordinates with what
// is quoted, on the clause that the quotation is a part of: "held signs reading “Not for sale”
// and | called on him".
func pastQuotes(r *reading) {
	tokens := r.doc.Tokens
	for v := range tokens {
		t := &tokens[v]
		if t.Rel != "conj" || t.UPOS != "VERB" || t.Head < 0 || t.Head > v || isQuoteMark(r.doc.Word(v-1)) {
			continue
		}
		deps := r.dependents()
		and := deps.with(v, "cc")
		if and < 1 || and > v || !isQuoteMark(r.doc.Word(and-1)) || deps.with(v, "nsubj") >= 0 {
			continue
		}
		first := and - 2
		for first >= 0 && tokens[first].Sentence == t.Sentence && !isQuoteMark(r.doc.Word(first)) {
			first--
		}
		if first < 0 || tokens[first].Sentence != t.Sentence || deps.with(t.Head, "nsubj") < first {
			continue // what is quoted is no clause
		}
		above := tokens[t.Head].Head
		for above >= 0 && (above > first || tokens[above].XPOS == "VBG") {
			above = tokens[above].Head
		}
		if above >= 0 && isVerb(tokens[above].UPOS) {
			t.Head = above
			r.moved()
		}
	}
}

// whichAndWho hangs a clause with "which" behind a thing on this, where the parse hangs
// it on people before it, and one with "who" the other way round: "workers at the
// factory, | which makes engines,".
func (x *Extractor) whichAndWho(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	isPerson := func(t int) bool {
		if person[t] {
			return true
		}
		n, ok := x.lexicon.Nouns.Head(tokens[t].Lemma)
		return ok && tokens[t].UPOS == "NOUN" && isPeople(n.Class)
	}
	for w := 1; w < len(tokens); w++ {
		v := tokens[w].Head
		if !isRel(tokens[w].Rel, "nsubj", "obj") || v < w || tokens[v].Rel != "acl:relcl" || tokens[v].Head < 0 || tokens[v].Head >= w {
			continue
		}
		above, near, who := tokens[v].Head, w-1, isRel(tokens[w].Lemma, "who", "whom")
		if h := tokens[above].Head; who && tokens[above].UPOS == "PROPN" && isRel(tokens[above].Rel, "nmod") && h >= 0 && h < above && !isPerson(above) && isPerson(h) {
			tokens[v].Head = h // "Jane Roe of Acme, | who"
			continue
		}
		if n, _ := x.lexicon.Nouns.Head(tokens[above].Lemma); who && tokens[above].UPOS == "NOUN" && (n.Class == ontology.Place || n.Class == ontology.Artifact || n.Class == ontology.Organization && tokens[above].XPOS != "NNS") {
			h := tokens[above].Head
			for h >= 0 && !isPerson(h) && !(isVerb(tokens[h].UPOS) && tokens[h].Rel != "acl") {
				h = tokens[h].Head
			}
			if h >= 0 && h < above && isPerson(h) {
				tokens[v].Head = h // "forces camping in the south of the country | who", "Jane Roe, the head of the union, | who"
				continue
			}
		}
		if h := tokens[above].Head; tokens[w].Lemma == "which" && (tokens[above].XPOS == "NN" && x.onePerson(tokens[above].Lemma) || person[above] && person[above+1]) && tokens[above].Rel == "nmod" && h >= 0 && h < above && isNoun(tokens[h].UPOS) && !isPerson(h) {
			tokens[v].Head = h // "the trial of a nurse, | which", "the party of Jane Roe, | which"
			continue
		}
		if tokens[near].UPOS == "PUNCT" {
			near--
		}
		for near > above && tokens[near].Head > above && tokens[near].Head < w && !isRel(tokens[near].Rel, "nmod", "obl", "obj", "conj") && !(tokens[near].Rel == "appos" && person[near]) {
			near = tokens[near].Head // the head of the phrase that ends here
		}
		if near <= above || !isNoun(tokens[near].UPOS) || !isRel(tokens[near].Rel, "nmod", "obj", "obl", "appos") {
			continue
		}
		switch of := isPerson(above); {
		case tokens[w].Lemma == "which" && of && !isPerson(near) && !isRel(tokens[near].Rel, "appos") && !x.timeNoun(tokens[near].Lemma), who && !of && isPerson(near):
			tokens[v].Head = near
		}
	}
}

// whoseOfNamed hangs a clause with "whose" on the name right before it, where the parse hangs it on
// what is done with whoever bears that, which has nothing of its own: "a deal with China, | whose
// embassy closed".
func (x *Extractor) whoseOfNamed(r *reading) {
	tokens := r.doc.Tokens
	for w := 3; w+1 < len(tokens); w++ {
		owned := tokens[w].Head
		if tokens[w].XPOS != "WP$" || tokens[w].Rel != "nmod:poss" || owned < w || tokens[owned].Head < owned || r.doc.Word(w-1) != "," {
			continue
		}
		v := tokens[owned].Head
		above := tokens[v].Head
		if tokens[v].Rel != "acl:relcl" || above < 0 || above >= w-2 || tokens[above].UPOS != "NOUN" {
			continue
		}
		noun, _ := x.lexicon.Nouns.Head(tokens[above].Lemma)
		if noun.Class != ontology.Event && noun.Class != ontology.Norm && noun.Class != ontology.Document {
			continue
		}
		for _, n := range r.doc.Names {
			if n.End == w-1 && isClass(classOf[n.Kind], ontology.Place, ontology.Organization, ontology.Person) && r.hangsOn(n.First, above) {
				tokens[v].Head = headIn(r.doc, n.First, n.End)
			}
		}
	}
}

// whoseBefore hangs "whose" on the noun or name behind it, where the parse hangs it on the verb: "Jane Roe, whose
// | Greens won".
func whoseBefore(r *reading) {
	tokens := r.doc.Tokens
	for w := 1; w+1 < len(tokens); w++ {
		v := tokens[w].Head
		if tokens[w].XPOS != "WP$" || v < w || !isVerb(tokens[v].UPOS) {
			continue
		}
		deps := r.dependents()
		if s := deps.with(v, "nsubj"); s > w && s < v && deps.opening(s) == w+1 {
			tokens[w].Head, tokens[w].Rel = s, "nmod:poss"
			r.moved()
		}
	}
}

// whomObjects makes the object of a relative clause what the parse takes for the owner of its bare
// subject: only "whose" owns, "Max Stone, | whom police arrested".
func whomObjects(r *reading) {
	tokens := r.doc.Tokens
	for w := 1; w+1 < len(tokens); w++ {
		n := tokens[w].Head
		if tokens[w].XPOS != "WP" || tokens[w].Rel != "nmod:poss" || n < w || tokens[n].Rel != "nsubj" {
			continue
		}
		v := tokens[n].Head
		if v < n || tokens[v].Rel != "acl:relcl" || r.dependents().with(v, "obj") >= 0 {
			continue
		}
		tokens[w].Head, tokens[w].Rel = v, "obj"
		r.moved()
	}
}
