package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
)

// actingOffices makes an apposition of an office that somebody holds for now,
// where the parse takes "acting" for what he does: "Jane Roe, acting | head of the
// agency".
func (x *Extractor) actingOffices(r *reading) {
	person := namedTokens(r.doc, nlp.Person)
	for a := 0; a+1 < len(r.doc.Tokens); a++ {
		acting := &r.doc.Tokens[a]
		if acting.XPOS == "VBG" && acting.Rel == "csubj" && x.lexicon.Relations.Tenure[strings.ToLower(r.doc.Word(a))] {
			if s := r.dependents().with(acting.Head, "nsubj"); s > a && person[s] { // "| Sitting | premier Jane Roe dies"
				acting.Head, acting.Rel, acting.UPOS, acting.XPOS = s, "amod", "ADJ", "JJ"
				r.moved()
			}
			continue
		}
		if acting.XPOS != "VBG" || !isRel(acting.Rel, "acl", "advcl") || acting.Head < 0 || acting.Head > a || !person[acting.Head] || !x.lexicon.Relations.Tenure[strings.ToLower(r.doc.Word(a))] {
			continue
		}
		for o := a + 1; o < a+4 && o < len(r.doc.Tokens); o++ {
			if office := &r.doc.Tokens[o]; office.Head == a && isRel(office.Rel, "obj", "xcomp") && office.UPOS == "NOUN" { // one acts nothing
				office.Head, office.Rel = acting.Head, "appos"
				acting.Head, acting.Rel = o, "amod"
				break
			}
		}
	}
}

// gerundTitles makes the first word of a title a part of it, where the parse takes it for what is
// done: "would rule in May, | presiding | judge Jane Roe said", "named her as | running | mate".
func (x *Extractor) gerundTitles(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for t := 1; t+2 < len(tokens); t++ {
		g, title := &tokens[t], &tokens[t+1]
		if g.XPOS != "VBG" || title.UPOS != "NOUN" || title.Sentence != g.Sentence || !knownTitle(r.doc, x.lexicon.Nouns, t, t+2) {
			continue
		}
		switch deps := r.dependents(); {
		case title.Head == t+2 && person[t+2] && isRel(g.Rel, "advcl", "acl", "parataxis"):
		case g.Head == t+1 && g.Rel == "amod":
		case isRel(g.Rel, "advcl", "acl", "xcomp") && g.Head >= 0 && title.Head == t && title.Rel == "obj" && deps.with(t, "mark") == t-1:
			for _, c := range deps.of(t) {
				tokens[c].Head = t + 1
			}
			title.Head, title.Rel, tokens[t-1].Rel = g.Head, "obl", "case"
		default:
			continue
		}
		g.Head, g.Rel, g.UPOS = t+1, "amod", "ADJ"
		r.moved()
	}
}

// titledNames hangs a title in the plural on the first of the names that follow it
// without a comma, where the parse hangs them on the title: "Acme astronauts | Jane
// Roe and John Doe".
func (x *Extractor) titledNames(r *reading) {
	for _, n := range r.doc.Names {
		t := n.First - 1
		if n.Kind != nlp.Person || t < 0 {
			continue
		}
		title, name := &r.doc.Tokens[t], &r.doc.Tokens[n.First]
		if title.XPOS != "NNS" || name.Head != t || name.Rel != "appos" || title.Sentence != name.Sentence || !knownTitle(r.doc, x.lexicon.Nouns, t, n.First) {
			continue
		}
		for c := n.End; c < r.doc.Sentences[title.Sentence].End; c++ {
			if k := &r.doc.Tokens[c]; k.Head == t && c > n.End {
				k.Head = n.First
			}
		}
		for c := t - 1; c >= r.doc.Sentences[title.Sentence].First; c-- {
			if k := &r.doc.Tokens[c]; k.Head == t && isRel(k.Rel, "case", "cc", "mark") {
				k.Head = n.First // "spoke with | pilots | Jane Roe and John Doe"
			}
		}
		name.Head, name.Rel = title.Head, title.Rel
		title.Head, title.Rel = n.First, "nmod:desc"
		r.reroot(t, n.First)
	}
}

// titlesInLists hangs a title on the name at once behind it, where the parse takes it for what the
// person before the comma is, and the name for the next of those named: "Ann Lee, | Pope
// Francis and a monk".
func (x *Extractor) titlesInLists(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for t := 0; t+1 < len(tokens); t++ {
		name := &tokens[t+1]
		if h := tokens[t].Head; !isRel(tokens[t].Rel, "appos", "nmod:desc") || name.Rel != "conj" || name.UPOS != "PROPN" || h < 0 || h > t || name.Head != h || !hasUpper(r.doc.Word(t)) || !knownTitle(r.doc, x.lexicon.Nouns, t, t+1) {
			continue
		}
		if deps.with(t, "compound", "amod", "nmod", "det") >= 0 {
			continue
		}
		for _, c := range deps.of(t) {
			tokens[c].Head = t + 1
		}
		tokens[t].Head, tokens[t].Rel = t+1, "nmod:desc"
	}
}

// titledAmong makes one more of several of somebody whose name stands behind his title, where the parse says by the
// name who those before are, or makes two of the title and the name: "met workers, | director Jane Roe | and the
// governor". Several are no one person.
func (x *Extractor) titledAmong(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n < len(tokens); n++ {
		t, h := n-1, tokens[n].Head
		if tokens[n].UPOS != "PROPN" || !isRel(tokens[n].Rel, "appos") || h < 0 || h >= t || tokens[h].XPOS != "NNS" || tokens[t].UPOS != "NOUN" || !knownTitle(r.doc, x.lexicon.Nouns, t, n) {
			continue
		}
		deps := r.dependents()
		if first := deps.opening(t); first <= h || r.doc.Word(first-1) != "," {
			continue
		}
		switch apart := tokens[t].Head == h && isRel(tokens[t].Rel, "conj"); {
		case apart:
			for _, c := range deps.of(t) {
				if isRel(tokens[c].Rel, "punct", "cc") {
					tokens[c].Head = n
				}
			}
			tokens[t].Head, tokens[t].Rel = n, "nmod:desc"
		case tokens[t].Head == n && isRel(tokens[t].Rel, "nmod:desc") && slices.ContainsFunc(deps.conjuncts(h), func(c int) bool { return c > n && tokens[c].UPOS == "NOUN" && deps.with(c, "appos") < 0 }):
		default:
			continue
		}
		tokens[n].Rel = "conj"
		r.moved()
	}
}
