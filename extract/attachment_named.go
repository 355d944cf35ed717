package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// namedAs hangs on a verb of naming as whom it names somebody, where the parse hangs that on
// the last noun of what is said of him: "named the man wanted in Oz | as Jane Roe".
func (x *Extractor) namedAs(r *reading) {
	tokens := r.doc.Tokens
	for i := 4; i < len(tokens); i++ {
		t := &tokens[i]
		if t.UPOS != "PROPN" || !isRel(t.Rel, "nmod", "obl") || t.Head < 0 {
			continue
		}
		deps := r.dependents()
		if !deps.cased(i, "as") {
			continue
		}
		x.whoIsNamed(r, t.Head)
		v, o := t.Head, -1
		for steps := 0; v >= 0 && steps < maxClimb && !(tokens[v].UPOS == "VERB" && tokens[v].XPOS != "VBG" && x.lexicon.Anaphora.Identifies[tokens[v].Lemma]); steps++ {
			o, v = v, tokens[v].Head
		}
		if v < 0 || o < v || t.Head == v || tokens[o].Rel != "obj" || tokens[o].UPOS != "NOUN" || deps.with(v, "xcomp") >= 0 {
			continue
		}
		t.Head, t.Rel = v, "obl"
		r.moved()
	}
}

// whoIsNamed hangs a participle of naming on the person, where the parse hangs it on what the
// person is of: "victim of the stabbing | named as Jane Roe".
func (x *Extractor) whoIsNamed(r *reading, v int) {
	tokens := r.doc.Tokens
	t := &tokens[v]
	if t.XPOS != "VBN" || t.Rel != "acl" || !x.lexicon.Anaphora.Identifies[t.Lemma] {
		return
	}
	person := func(i int) bool {
		noun, ok := x.lexicon.Nouns.Head(strings.ToLower(tokens[i].Lemma))
		return ok && noun.Class == ontology.Person
	}
	for h := t.Head; h >= 0 && tokens[h].UPOS == "NOUN"; h = tokens[h].Head {
		if person(h) {
			t.Head = h
			return
		}
		if !isRel(tokens[h].Rel, "nmod") || tokens[h].Head > h {
			return
		}
	}
}

// namedBetween makes an apposition of the name between commas behind a participle, where the parse
// makes it the participle's subject: "one of the men arrested, | Bo Berg, 24, fled".
func namedBetween(r *reading) {
	tokens := r.doc.Tokens
	for n := 3; n+1 < len(tokens); n++ {
		p := tokens[n].Head
		if tokens[n].UPOS != "PROPN" || !isRel(tokens[n].Rel, "nsubj") || p != n-2 || r.doc.Word(n-1) != "," || tokens[p].XPOS != "VBN" || tokens[p].Rel != "acl" {
			continue
		}
		deps := r.dependents()
		if _, end := deps.phrase(n); r.doc.Word(end) != "," {
			continue
		}
		top := tokens[p].Head
		for isRel(tokens[top].Rel, "nmod") && tokens[top].Head >= 0 && tokens[top].Head < top {
			top = tokens[top].Head
		}
		tokens[n].Head, tokens[n].Rel = top, "appos"
		r.moved()
	}
}
