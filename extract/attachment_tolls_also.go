package extract

import "strings"

// alsoHarmed makes a clause of a count with a participle behind the passive of the count before it, which has its
// auxiliary from there: "two people were killed and | dozens wounded", "two were killed and | five more injured".
// The parse takes the participle for an adjective, or what was done to those for done to the first.
func (x *Extractor) alsoHarmed(r *reading) {
	tokens := r.doc.Tokens
	for p := 3; p < len(tokens); p++ {
		lemma, ok := x.harmingParticiple(r, p)
		if !ok {
			continue
		}
		s := &r.doc.Sentences[tokens[p].Sentence]
		n := x.countBefore(r, p)
		first := x.boundsBefore(r, max(n, s.First))
		if n < 0 || first-1 <= s.First || tokens[first-1].UPOS != "CCONJ" && r.doc.Word(first-1) != "," {
			continue
		}
		deps := r.dependents()
		v := first - 2
		for v > s.First && !(tokens[v].XPOS == "VBN" && deps.with(v, "aux:pass") >= 0 || tokens[v].XPOS == "VBN" && tokens[v].Rel == "conj" && deps.with(v, "nsubj:pass") >= 0) {
			if isVerb(tokens[v].UPOS) && tokens[v].UPOS != "AUX" {
				break
			}
			v--
		}
		if tokens[v].XPOS != "VBN" || deps.with(v, "nsubj:pass") < 0 || deps.with(p, "aux:pass", "cop") >= 0 || tokens[p].Head != v && tokens[p].Head != tokens[v].Head {
			continue
		}
		who := n
		if tokens[n+1].XPOS == "NNS" && n+1 < p {
			who = n + 1
			tokens[n].Head = who
		}
		tokens[p].Head, tokens[p].Rel, tokens[p].UPOS, tokens[p].XPOS, tokens[p].Lemma = v, "conj", "VERB", "VBN", lemma
		tokens[who].Head, tokens[who].Rel = p, "nsubj:pass"
		tokens[first-1].Head = p
		r.moved()
	}
}

// harmingParticiple returns the verb of a participle that tells of harm, whatever it is tagged as.
func (x *Extractor) harmingParticiple(r *reading, p int) (lemma string, ok bool) {
	t := &r.doc.Tokens[p]
	if t.XPOS == "JJ" {
		return participleOf(t.Lemma, x.harmsObject)
	}
	return t.Lemma, isParticiple(t.XPOS) && x.harmsObject(t.Lemma)
}

// countBefore returns the number right before a word, with what it counts or a "more" between them; -1 without one.
func (x *Extractor) countBefore(r *reading, p int) int {
	tokens := r.doc.Tokens
	is := func(n int) bool {
		return n >= 0 && (tokens[n].UPOS == "NUM" || x.lexicon.Cues.Calendar.Uncounted[strings.ToLower(r.doc.Word(n))])
	}
	switch {
	case is(p - 1):
		return p - 1
	case p >= 2 && is(p-2) && (tokens[p-1].XPOS == "NNS" || x.lexicon.Fillers.Vague[tokens[p-1].Lemma]):
		return p - 2
	}
	return -1
}

// participleOf returns the verb of which an adjective, which is its own lemma, is the participle in form, where it is
// such a verb as is wanted: "deceased" of "decease".
func participleOf(adjective string, wanted func(verb string) bool) (verb string, ok bool) {
	stem, ed := strings.CutSuffix(adjective, "ed")
	for _, verb := range []string{stem, stem + "e"} {
		if ed && wanted(verb) {
			return verb, true
		}
	}
	return "", false
}
