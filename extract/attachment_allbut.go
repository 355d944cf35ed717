package extract

import "wiregraph/extract/nlp"

// allBut hangs those of whom "all but" tells on the verb, where the parse parts them as
// coordinated: "evacuated | all but the youngest".
func allBut(r *reading) {
	tokens := r.doc.Tokens
	for a := 0; a+2 < len(tokens); a++ {
		n := tokens[a+1].Head
		if tokens[a].Lemma != all || tokens[a+1].Lemma != but || n <= a+1 {
			continue
		}
		if v := tokens[n].Head; n == a+2 && tokens[a].Head == n && tokens[n].Rel == "conj" && v >= 0 && v == a-1 && tokens[n].UPOS == "NUM" && tokens[v].UPOS == "VERB" {
			tokens[n].Rel = "obj" // "saved | all but two"
			exceptBefore(tokens, a, n)
			continue
		}
		if h := tokens[a].Head; h >= 0 && (h == n || h == tokens[n].Head) && isRel(tokens[n].Rel, "nsubj", "obj", "obl", "nummod") && isRel(tokens[a].Rel, "det", "nsubj", "obj", "obl", "advmod") { // "all but one victim", "all but two"
			if a+2 < n && tokens[a+2].UPOS == "NUM" {
				n = a + 2
			}
			exceptBefore(tokens, a, n)
			continue
		}
		if !isRel(tokens[n].Rel, "conj") || tokens[n].Head != a && tokens[n].Head != tokens[a].Head || !isRel(tokens[a].Rel, "obj", "nsubj", "obl", "nmod") || !isRel(tokens[n].UPOS, "NOUN", "PROPN", "ADJ", "NUM") {
			continue
		}
		tokens[n].Head, tokens[n].Rel = tokens[a].Head, tokens[a].Rel
		exceptBefore(tokens, a, n)
	}
}

// asYet makes an adverb of "as yet" before an adjective or a participle, where the parse takes its
// words for a preposition and a conjunction: "hired | as yet unnamed | guards".
func asYet(r *reading) {
	const as, yet = "as", "yet"
	tokens := r.doc.Tokens
	for a := 1; a+3 < len(tokens); a++ {
		n := tokens[a].Head
		if tokens[a].Lemma != as || tokens[a+1].Lemma != yet || n < a+3 || !isRel(tokens[a].Rel, "case", "mark") || tokens[a+2].Head != n || !isRel(tokens[a+2].Rel, "amod") {
			continue
		}
		if v := tokens[n].Head; v >= 0 && v < a && isRel(tokens[n].Rel, "obl") && r.dependents().with(v, "obj") < 0 {
			tokens[n].Rel = "obj"
		}
		exceptBefore(tokens, a, a+2)
		r.moved()
	}
}

// exceptBefore makes one adverb before token n of two words, as of those of an exception.
func exceptBefore(tokens []nlp.Token, a, n int) {
	tokens[a].Head, tokens[a].Rel, tokens[a].UPOS = n, "advmod", "ADV"
	tokens[a+1].Head, tokens[a+1].Rel, tokens[a+1].UPOS = a, "fixed", "ADV"
}

// excepts reports whether a number counts those of whom something is not told: "all but | two".
func excepts(doc *nlp.Document, n int) bool {
	return n > 1 && doc.Token(n-1).Rel == "fixed" && doc.Token(n-1).Lemma == but && doc.Token(n-2).Lemma == all
}
