package extract

import (
	"slices"
	"unicode"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// numbersIn mends what the parse makes of numbers: the bound of a number is no
// particle of the verb ("sent | up to 40 soldiers"), nor the particle the bound of a
// small one ("handed over | two men"), and the score of a match is neither a part of
// the loser's name nor what is beaten ("beat Springfield | 3-1").
func (x *Extractor) numbersIn(r *reading) {
	tokens := r.doc.Tokens
	for i := 0; i+2 < len(tokens); i++ {
		t, next, number := &tokens[i], &tokens[i+1], &tokens[i+2]
		switch {
		case t.Lemma == "up" && next.Lemma == "to" && isRel(t.Rel, "compound", "advmod") && (next.Rel == "case" || next.Rel == "fixed" && next.Head == i) && number.Head != i && (number.UPOS == "NUM" || number.XPOS == "$"):
			t.Head, t.Rel = i+2, "advmod"
			if n := number.Head; n > i+2 && n <= i+4 && tokens[n].UPOS == "NUM" {
				t.Head = n // "up to | twenty-four"
			}
			next.Head, next.Rel = i, "fixed"
		case t.UPOS == "NUM" && isRel(t.Rel, "flat", "nummod", "parataxis", "appos", "nmod") && t.Head == i-1 && i > 0 && tokens[i-1].UPOS == "PROPN" && (next.UPOS == "SYM" || next.UPOS == "PUNCT" && next.XPOS != ",") && number.UPOS == "NUM":
			t.Rel = "parataxis"
			if loser := tokens[i-1]; loser.Head >= 0 && loser.Head < i && tokens[loser.Head].UPOS == "VERB" && isRel(loser.Rel, "obj", "obl") && !(number.Head >= 0 && tokens[number.Head].UPOS == "NOUN") {
				t.Head, t.Rel = loser.Head, "obl:unmarked"
				for k := range r.doc.Names {
					if n := &r.doc.Names[k]; n.First < i && n.End > i {
						n.End = i
					}
				}
			}
		case i > 0 && tokens[i-1].UPOS == "VERB" && t.Rel == "advmod" && t.Head > i && next.UPOS == "NUM" && unicode.IsLetter(rune(r.doc.Word(i + 1)[0])) && x.hasParticle(tokens[i-1].Lemma, t.Lemma) && tokens[counted(tokens, i+1)].Head == i-1 && isRel(tokens[counted(tokens, i+1)].Rel, "obj"):
			t.Head, t.Rel = i-1, "compound:prt"
		case t.UPOS == "NUM" && t.Rel == "obj" && t.Head < i && (next.UPOS == "SYM" || next.UPOS == "PUNCT") && number.UPOS == "NUM" && t.End == next.Start && next.End == number.Start:
			t.Rel = "parataxis"
			for k := t.Head + 1; k < i; k++ {
				if tokens[k].Head == t.Head && tokens[k].Rel == "iobj" {
					tokens[k].Rel = "obj"
				}
			}
		case t.Rel == "case" && t.Head > i && isRel(tokens[t.Head].Rel, "nummod", "compound") && tokens[t.Head].UPOS == "NUM":
			if of := counted(tokens, t.Head); of > t.Head && isRel(tokens[of].Rel, "obl", "nmod") {
				t.Head = of // "to | 3.4 billion euros"
			}
		case t.Lemma == "minus" && t.UPOS == "CCONJ" && t.Rel == "advmod" && next.UPOS == "NUM":
			t.UPOS = "ADV" // "fell to | minus 20"
		case t.Lemma == "between" && t.Rel == "case" && next.UPOS == "NUM" && t.Head > i+1 && next.Head == t.Head && number.Rel == "cc" && i > 0 && tokens[i-1].UPOS != "VERB" && tokens[t.Head].UPOS == "NOUN":
			t.Rel = "advmod" // "warned of | between 30 and 40 cases"
		case next.UPOS == "ADP" && next.Lemma == "to" && next.Head == i+2 && number.UPOS == "NUM" && isRel(number.Rel, "nmod") && number.Head == i && t.UPOS == "NUM" && isRel(t.Rel, "obl") && i > 0 && tokens[i-1].Lemma == "from" && tokens[i-1].Head == i && x.changes(tokens[t.Head].Lemma):
			number.Head, number.Rel = t.Head, "obl" // "rose from 12 | to 20"
		case t.UPOS == "NUM" && t.Rel == "obj" && t.Head == i-1 && i > 0 && next.UPOS == "SYM" && number.UPOS == "NUM" && number.Head == i:
			t.Rel = "obl:unmarked" // "ended | 2-1"
		}
	}
	x.currencies(r)
}

// changes reports whether a frame of the verb has a place for what something comes to.
func (x *Extractor) changes(verb string) bool {
	return slices.ContainsFunc(x.lexicon.Frames.Verb(verb), func(f lexicon.VerbFrame) bool { return f.Light == "" && f.Must("to") })
}

// counted returns the noun that a number counts, through the numbers that it is a part of.
func counted(tokens []nlp.Token, number int) int {
	for steps := 0; steps < 4 && tokens[number].UPOS == "NUM" && tokens[number].Head > number; steps++ {
		number = tokens[number].Head
	}
	return number
}

// currencies takes the letters before the sign of a currency for what they are,
// and no country: "paid | US$3 million"; and those before a number for a model's.
func (x *Extractor) currencies(r *reading) {
	tokens := r.doc.Tokens
	names := r.doc.Names[:0]
	for _, n := range r.doc.Names {
		if sign := n.End; n.End-n.First == 1 && sign < len(tokens) && tokens[sign].XPOS == "$" && tokens[sign].Start == tokens[n.First].End {
			tokens[n.First].Head, tokens[n.First].Rel, tokens[n.First].UPOS, tokens[n.First].XPOS = sign, "compound", "SYM", "SYM"
			continue
		}
		if end := n.End + 2; end <= len(tokens) && r.doc.Word(n.End) == "-" && tokens[n.End].Start == tokens[n.End-1].End && tokens[n.End].End == tokens[n.End+1].Start && startsWithDigit(r.doc.Word(n.End+1)) {
			if n.End = end; n.Kind == nlp.Place || n.Kind == nlp.Person {
				n.Kind = nlp.Product // "the DC-9"
			}
			if b := n.End; b < len(tokens) && tokens[b].Start == tokens[b-1].End && len(r.doc.Word(b)) == 1 && unicode.IsLetter(rune(r.doc.Word(b)[0])) {
				n.End++ // the planet "Kepler-22b"
			}
		}
		names = append(names, n)
	}
	r.doc.Names = names
}

// hasParticle reports whether the verb has frames with the particle: "handed over |
// two hostages".
func (x *Extractor) hasParticle(verb, particle string) bool {
	return slices.ContainsFunc(x.lexicon.Frames.Verb(verb), func(f lexicon.VerbFrame) bool { return f.Particle == particle && f.Light == "" })
}

func startsWithDigit(word string) bool { return word != "" && word[0] >= '0' && word[0] <= '9' }
