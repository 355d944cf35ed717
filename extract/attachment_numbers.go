package extract

import (
	"slices"
	"unicode"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
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
		case t.Lemma == "up" && t.Rel == "case" && next.Rel == "fixed" && next.Lemma == "to" && i > 0 && tokens[i-1].XPOS == "VBN" && t.Head > i+1 && tokens[t.Head].Rel == "obl" && tokens[t.Head].Head == i-1 && amount(r.doc, x.lexicon.Cues.Numbers, i+2, t.Head+1) == ontology.Money:
			tokens[t.Head].Rel = "obj" // "was fined | up to 500 crowns"
			t.Head, t.Rel = i+2, "advmod"
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
		case i > 0 && t.Rel == "advmod" && t.Head > i && isRel(tokens[t.Head].UPOS, "NUM", "SYM") && x.particleBefore(r, i):
			t.Head, t.Rel = tokens[counted(tokens, t.Head)].Head, "compound:prt"
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
		case t.Rel == "obl:unmarked" && t.Head >= 0 && t.Head < i && i-t.Head <= 4 && tokens[t.Head].UPOS == "VERB" && tokens[i-1].UPOS == "NUM" && tokens[i-1].Head == i && x.lexicon.Frames.Measures(t.Lemma) && x.changesBy(tokens[t.Head].Lemma):
			t.Rel = "obj" // "fell | 6% | after a freeze", as without what stands behind it
		case t.UPOS == "NUM" && t.Rel == "nummod" && t.Head > i+1 && i > 0 && tokens[i-1].UPOS == "VERB" && x.takesObject(tokens[i-1].Lemma) && slices.ContainsFunc(tokens[i+1:t.Head], func(k nlp.Token) bool {
			return k.UPOS == "VERB" && isFinite(k.XPOS) || k.XPOS == "VBN" && k.Rel == "conj"
		}):
			t.Head, t.Rel = i-1, "obj" // "killed | two | , wounded 30 others"
			if next.UPOS == "ADJ" && next.Head == i-1 && next.Rel == "obj" {
				next.Rel = "xcomp" // "left two | dead | and wounded 30 others"
			}
		case t.UPOS == "NUM" && t.Rel == "nsubj" && t.Head == i+1 && next.Lemma == "more" && next.Rel == "conj":
			t.Rel = "nummod" // "two died at sea and | three more | in hospital"
		case t.UPOS == "NUM" && t.Rel == "obj" && t.Head == i-1 && i > 0 && next.UPOS == "SYM" && number.UPOS == "NUM" && number.Head == i:
			t.Rel = "obl:unmarked" // "ended | 2-1"
		case t.UPOS == "NUM" && t.Rel == "obl:unmarked" && t.Head == i+1 && next.XPOS == "VBN" && next.Rel == "conj" && next.Head < i && tokens[next.Head].XPOS == "VBN":
			t.Rel = "nsubj:pass" // "nine were killed and | 60 | displaced"
		}
	}
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

// particleBefore reports whether a word before a number is the particle of the verb right
// before it, or before the one to whom something is done: "shelled | out 3 million euros",
// "set the town | back 3 million euros". Of a word that may bound a number too, only a small
// number behind it tells: "handed over | two men".
func (x *Extractor) particleBefore(r *reading, i int) bool {
	tokens := r.doc.Tokens
	amount := counted(tokens, tokens[i].Head)
	v := tokens[amount].Head
	if v < 0 || v >= i || tokens[v].UPOS != "VERB" || !isRel(tokens[amount].Rel, "obj") || !x.hasParticle(tokens[v].Lemma, tokens[i].Lemma) {
		return false
	}
	if v != i-1 && (tokens[i-1].Rel != "iobj" || tokens[i-1].Head != v) {
		return false
	}
	return !x.lexicon.Cues.Numbers.Bounds[tokens[i].Lemma] || unicode.IsLetter(rune(r.doc.Word(i + 1)[0]))
}

// numbersMore makes the object of a verb of the number before a "more" that counts nothing else, where the parse
// makes it of that word or has no object: "injured | 50 | more", not "cost 50 more than last year".
func (x *Extractor) numbersMore(r *reading) {
	tokens := r.doc.Tokens
	for n := 1; n+1 < len(tokens); n++ {
		more := n + 1
		v := tokens[more].Head
		if tokens[n].UPOS != "NUM" || !isRel(tokens[more].XPOS, "JJR", "RBR") || !x.lexicon.Fillers.Vague[tokens[more].Lemma] || v < 0 || v > n || !isVerb(tokens[v].UPOS) || !isRel(tokens[more].Rel, "obj", "advmod") || tokens[n].Head != more && tokens[n].Head != v || !x.takesObject(tokens[v].Lemma) {
			continue
		}
		deps := r.dependents()
		if first, end := deps.phrase(more); end > more+1 || first <= v || deps.find(v, func(c int) bool { return isRel(tokens[c].Rel, "obj") && c != more && c != n }) >= 0 {
			continue
		}
		deps.handOver(more, n)
		tokens[n].Head, tokens[n].Rel = v, "obj"
		tokens[more].Head, tokens[more].Rel = v, "advmod"
		r.moved()
	}
}

// agedAbout hangs on the word of an age the number behind it, which the parse takes for the object of the verb
// where a word about how many it is parts them: "died | aged about 68".
func (x *Extractor) agedAbout(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for n := 2; n < len(tokens); n++ {
		if tokens[n].UPOS != "NUM" || !isRel(tokens[n].Rel, "obj", "xcomp") {
			continue
		}
		if first, _ := deps.phrase(n); first > 0 && first < n && r.sameSentence(first-1, n) && tokens[first-1].UPOS == "ADJ" && x.lexicon.Relations.Ages[tokens[first-1].Lemma] && tokens[first-1].Head == tokens[n].Head {
			tokens[n].Head, tokens[n].Rel = first-1, "obl"
			r.moved()
		}
	}
}

// comesTo takes the "up" that the parse makes the bound of a number for what the verb
// before it wants, where the verb has it and a place for what something comes to:
// "ticked up | to 4 percent".
func (x *Extractor) comesTo(r *reading) {
	tokens := r.doc.Tokens
	for i := 1; i+2 < len(tokens); i++ {
		t, to := &tokens[i], &tokens[i+1]
		if t.Rel != "advmod" || to.Rel != "fixed" || to.Head != i || t.Head < i+2 || tokens[i-1].UPOS != "VERB" {
			continue
		}
		amount := counted(tokens, t.Head)
		if tokens[amount].Head != i-1 || !isRel(tokens[amount].Rel, "obj", "obl") || !x.risesTo(tokens[i-1].Lemma, t.Lemma) {
			continue
		}
		t.Head, t.Rel = i-1, "compound:prt"
		to.Head, to.Rel, tokens[amount].Rel = amount, "case", "obl"
	}
}

// fromOneTo hangs a number behind "to" on the verb, where the parse hangs it on the one behind "from": "cut the
// number of buses from 180 | to 5".
func fromOneTo(r *reading) {
	tokens := r.doc.Tokens
	for to := range tokens {
		from := tokens[to].Head
		if tokens[to].UPOS != "NUM" || from < 0 || from > to || tokens[from].UPOS != "NUM" || !isRel(tokens[to].Rel, "nmod") || !isRel(tokens[from].Rel, "obl") || tokens[from].Head > from {
			continue
		}
		if deps := r.dependents(); deps.cased(from, "from") && deps.cased(to, "to") {
			tokens[to].Head, tokens[to].Rel = tokens[from].Head, "obl"
			r.moved()
		}
	}
}

// upBy makes the "up" behind a copula the predicate where the parse takes what something is
// up by for it: "sales were | up 7 percent".
func (x *Extractor) upBy(r *reading) {
	tokens := r.doc.Tokens
	for i := 1; i+2 < len(tokens); i++ {
		t := &tokens[i]
		if h := t.Head; !isRel(t.Rel, "advmod", "case") || h < i+2 || h > i+4 || !x.lexicon.Frames.Measures(tokens[h].Lemma) || tokens[i-1].Rel != "cop" || tokens[i-1].Head != h || !x.isBy(t.Lemma) {
			continue
		}
		amount := &tokens[t.Head]
		for _, c := range r.dependents().of(t.Head) {
			if c != i && (c < i || c > t.Head) {
				tokens[c].Head = i
				if tokens[c].Rel == "nmod" {
					tokens[c].Rel = "obl"
				}
			}
		}
		amount.Head, t.Head = i, amount.Head
		t.Rel, amount.Rel = amount.Rel, "obl:unmarked"
		t.UPOS, t.XPOS = "ADV", "RB"
		if s := &r.doc.Sentences[t.Sentence]; t.Head < 0 {
			s.Root = i
		}
		r.dependents().renew(t.Sentence)
	}
}

// startsWithDigit reports whether a word is a number in digits, whatever the tagger takes it for.
func startsWithDigit(word string) bool { return word != "" && word[0] >= '0' && word[0] <= '9' }
