package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// describedNames hangs a name behind a comma on whom a clause before it describes, where the parse makes
// it the name of the last thing in that clause, which is nobody: "the first woman to lead the bank, | Jane
// Roe, resigned", "the man accused of the theft, | Bo Berg, fled", "the last state to sign the treaty, | Norland".
func (x *Extractor) describedNames(r *reading) {
	tokens := r.doc.Tokens
	classes := []ontology.Class{ontology.Person, ontology.Place}
	named := map[ontology.Class][]bool{ontology.Person: namedTokens(r.doc, nlp.Person), ontology.Place: namedTokens(r.doc, nlp.Place)}
	for n := 4; n < len(tokens); n++ {
		h := tokens[n].Head
		if tokens[n].Rel != "appos" || tokens[n].UPOS != "PROPN" || h < 0 || h > n || r.doc.Word(n-1) != "," {
			continue
		}
		is := func(t int, class ontology.Class) bool {
			if tokens[t].UPOS == "PROPN" {
				return named[class][t]
			}
			noun, _ := x.lexicon.Nouns.Head(tokens[t].Lemma)
			return class == ontology.Person && x.human(tokens[t].Lemma) || noun.Class == class
		}
		for _, class := range classes {
			g := describedBy(r, h)
			if g < 0 || !named[class][n] || tokens[g].XPOS != "NN" || !is(g, class) || is(h, class) && tokens[h].UPOS != "PROPN" {
				continue
			}
			tokens[n].Head = g
			r.moved()
			break
		}
	}
}

// describedBy returns the noun that the clause with a token in it describes, -1 without one.
func describedBy(r *reading, t int) int {
	for tokens := r.doc.Tokens; t >= 0; t = tokens[t].Head {
		switch {
		case isRel(tokens[t].Rel, "acl") && isVerb(tokens[t].UPOS) && tokens[t].Head < t && tokens[tokens[t].Head].UPOS == "NOUN":
			return tokens[t].Head
		case !isRel(tokens[t].Rel, "obj", "iobj", "obl", "nmod", "xcomp") && !(tokens[t].XPOS == "VBG" && isRel(tokens[t].Rel, "advcl")):
			return -1
		}
	}
	return -1
}

// foremostTo hangs an infinitive on the object right before it where that says who did so first, last or alone,
// and the parse has it for what the verb is done for: "held the last man | to leave the house".
func (x *Extractor) foremostTo(r *reading) {
	tokens := r.doc.Tokens
	for v := 4; v < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].XPOS != "VB" || tokens[v].Rel != "advcl" || h < 0 || h > v {
			continue
		}
		deps := r.dependents()
		o := deps.with(h, "obj")
		if o < h || o > v || !deps.markedBy(v, infinitiveMark) || !x.human(tokens[o].Lemma) || !deps.foremost(o, x.lexicon.Nouns.Ordinal) || deps.passive(h) {
			continue
		}
		if _, end := deps.extent(o); deps.opening(v) == end {
			tokens[v].Head, tokens[v].Rel = o, "acl"
			r.moved()
		}
	}
}
