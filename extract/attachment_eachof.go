package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// eachOf gives one of several names in a list the phrase right behind it that tells where he
// belongs, where the parse gives it to the first: "Ann Lee, Tom Roe | of Acme, and John Doe".
func eachOf(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		a := tokens[n].Head
		if !isRel(tokens[n].Rel, "nmod") || a < 0 || a > n || tokens[a].UPOS != "PROPN" {
			continue
		}
		deps := r.dependents()
		of, one, more := deps.with(n, "case"), -1, false
		for _, c := range deps.of(a) {
			switch {
			case !isRel(tokens[c].Rel, "conj") || tokens[c].UPOS != "PROPN":
			case c < n:
				one = c
			default:
				more = true
			}
		}
		if of < 0 || one < 0 || !more || deps.with(one, "cc") >= 0 {
			continue
		}
		if _, end := deps.phrase(one); end == of {
			tokens[n].Head = one
			r.moved()
		}
	}
}

// personsFrom gives somebody the place that "from" names right behind his name, where the parse gives it
// to what is done: by whom something is done he is from there ("won by Ann Lee | from Norway"), and so
// are those of whom "both", "all" or "also" says so ("went to Ann Lee and Tom Roe, | both from Norway").
func (x *Extractor) personsFrom(r *reading) {
	tokens := r.doc.Tokens
	names := map[int]int{} // the end of a person's name -> its head
	for _, n := range r.doc.Names {
		if h := headIn(r.doc, n.First, n.End); n.Kind == nlp.Person && h >= 0 {
			names[n.End] = h
		}
	}
	place := namedTokens(r.doc, nlp.Place)
	deps := r.dependents()
	for p := range tokens {
		from := deps.with(p, "case")
		if from < 2 || from > p || tokens[from].Lemma != "from" || !place[p] || !isRel(tokens[p].Rel, "obl") {
			continue
		}
		end := from
		told := x.lexicon.Relations.Each[tokens[end-1].Lemma] || strings.EqualFold(r.doc.Word(end-1), "also")
		if told {
			end--
		}
		if r.doc.Word(end-1) == "," {
			end--
		}
		who, ok := names[end]
		if !ok || tokens[who].Sentence != tokens[p].Sentence || !told && (end != from || tokens[who].Rel != "obl:agent" || tokens[who].Head != tokens[p].Head) {
			continue
		}
		if h := tokens[who].Head; isRel(tokens[who].Rel, "conj") && h >= 0 && h < who && tokens[h].UPOS == "PROPN" {
			who = h
		}
		tokens[p].Head, tokens[p].Rel = who, "nmod"
		r.moved()
	}
}

// examplesBeside hangs the examples that "such as" names on the several right before the comma, where
// the parse hangs them on what these are coordinated with: "the mayor and some nurses, | such as Ann Lee,".
func examplesBeside(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for p := range tokens {
		such := deps.with(p, "case")
		if such < 2 || such > p || tokens[such].Lemma != "such" || deps.with(such, "fixed") < 0 || r.doc.Word(such-1) != "," || !isRel(tokens[p].Rel, "appos", "nmod", "conj") {
			continue
		}
		for _, c := range deps.conjuncts(max(tokens[p].Head, 0)) {
			if _, end := deps.phrase(c); end == such-1 && isRel(tokens[c].XPOS, "NNS", "NNPS") {
				tokens[p].Head, tokens[p].Rel = c, "nmod"
				r.moved()
			}
		}
	}
}

// kinListed takes for one more of those who outlive somebody the relative who stands behind the name of
// another, where the parse makes them one: "is survived by his wife Ann, | a son and two daughters".
func (x *Extractor) kinListed(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for t := range tokens {
		h := tokens[t].Head
		if h < 0 || h > t || !isRel(tokens[t].Rel, "appos") || !x.isKin(tokens[t].Lemma) || tokens[h].UPOS != "PROPN" || tokens[h].Head < 0 || !x.lexicon.Relations.Survives[tokens[tokens[h].Head].Lemma] {
			continue
		}
		if d := deps.with(h, "nmod:desc"); d >= 0 && x.isKin(tokens[d].Lemma) && deps.with(t, "nmod") < 0 {
			tokens[t].Rel = "conj"
			r.moved()
		}
	}
}
