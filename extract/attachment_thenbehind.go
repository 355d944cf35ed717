package extract

import "strings"

// thenBehind joins a verb without a subject of its own behind a comma and a word for what comes later
// with the verb before it, whose subject it shares; the parse makes it a clause by itself of which
// nobody is the subject: "robbed a bank, then | fled".
func (x *Extractor) thenBehind(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].Rel != "parataxis" || h < 0 || h > v || !isVerb(tokens[h].UPOS) || tokens[h].XPOS != tokens[v].XPOS || !isTensed(tokens[v].XPOS) {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "expl", "mark") >= 0 || deps.with(h, "nsubj") < 0 {
			continue
		}
		first, _ := deps.extent(v)
		for first < v && tokens[first].UPOS == "PUNCT" {
			first++
		}
		if first < 1 || first >= v || r.doc.Word(first-1) != "," || tokens[first].Head != v {
			continue
		}
		if word := strings.ToLower(r.doc.Word(first)); word == "then" || x.lexicon.Frames.Later(word) {
			tokens[v].Rel = "conj"
			r.moved()
		}
	}
}
