package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// jointTrades gives somebody both of the trades that stand before his name, where the parse makes another of the
// first, which has no article to be one: "brother of singer and feminist | Jane Roe".
func (x *Extractor) jointTrades(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		person, one, second := headIn(r.doc, n.First, n.End), n.First-3, n.First-1
		if n.Kind != nlp.Person || person < 0 || one < 1 || tokens[one].Sentence != tokens[person].Sentence || tokens[one].XPOS != "NN" || tokens[second-1].Lemma != "and" {
			continue
		}
		deps := r.dependents()
		apart := tokens[person].Head == one && tokens[person].Rel == "conj" && tokens[second].Head == person // "singer, and feminist Jane Roe"
		behind := tokens[second].Head == one && tokens[second].Rel == "conj" && tokens[person].Head == tokens[one].Head && tokens[person].Head >= 0
		if !apart && !behind || deps.with(one, "det", "nmod:poss", "nummod", "nmod", "appos", "acl") >= 0 || !x.human(tokens[second].Lemma) {
			continue
		}
		if !x.human(tokens[one].Lemma) && !x.human(strings.ToLower(r.doc.Span(one-1, one+1))) {
			continue
		}
		for _, c := range deps.of(one) {
			if isRel(tokens[c].Rel, "case", "punct", "nsubj", "cop", "aux") || c > second {
				tokens[c].Head = person
			}
		}
		tokens[person].Head, tokens[person].Rel = tokens[one].Head, tokens[one].Rel
		r.reroot(one, person)
		tokens[one].Head, tokens[one].Rel = person, "nmod:desc"
		tokens[second].Head, tokens[second].Rel = person, "nmod:desc"
		tokens[second].UPOS, tokens[second].XPOS = "NOUN", "NN"
		tokens[second-1].Head = second
		r.moved()
	}
}
