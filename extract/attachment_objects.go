package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// twoObjects parts the two objects of a verb that takes two, where the parse runs
// them into one phrase: "elected | Jane Roe | president", "fined | the bank | 3
// million dollars".
func (x *Extractor) twoObjects(r *reading) {
	person := make([]bool, len(r.doc.Tokens))
	for _, n := range r.doc.Names {
		if n.Kind == nlp.Person {
			fillNamed(person, n)
		}
	}
	for w := range r.doc.Tokens {
		t := &r.doc.Tokens[w]
		if t.Head >= 0 && t.Head < w && isRel(t.Rel, "appos", "flat", "compound") { // "the bank | 3 million dollars", the second said of the first
			whom := &r.doc.Tokens[t.Head]
			first, _ := r.dependents().phrase(w)
			if first == t.Head+1 && isRel(whom.Rel, "obj", "iobj") && whom.Head >= 0 && whom.Head < t.Head && x.lexicon.Frames.Some(r.doc.Tokens[whom.Head].Lemma, takesTwo) &&
				(amount(r.doc, x.lexicon.Cues.Numbers, first, w+1) == ontology.Money || r.doc.Tokens[first].XPOS == "DT" && x.somebody(whom.Lemma) && t.UPOS == "NOUN" && !x.somebody(t.Lemma)) {
				t.Head, t.Rel, whom.Rel = whom.Head, "obj", "iobj"
			}
			continue
		}
		if t.XPOS == "$" && t.Rel == "obj" && t.Head >= 0 && t.Head < w {
			paidTo(r, r.dependents(), w)
			continue
		}
		if o := t.Head; t.UPOS == "NOUN" && isRel(t.Rel, "obl", "nmod") && o >= 0 && o < w {
			if x.sumBehind(r, r.dependents(), w) { // "cost | the economy | about 48 million dollars"
				r.moved()
			}
			continue
		}
		if t.UPOS != "NOUN" || !isRel(t.Rel, "obj", "xcomp") || t.Head < 0 || t.Head > w || !x.lexicon.Frames.Some(r.doc.Tokens[t.Head].Lemma, takesTwo) {
			continue
		}
		deps := r.dependents()
		if whom := deps.with(t.Head, "iobj"); whom > t.Head && whom < w && person[whom] && t.Rel == "obj" && deps.with(w, "det") < 0 && x.isOffice(r, w) && x.lexicon.Frames.Some(r.doc.Tokens[t.Head].Lemma, givesOffice) {
			r.doc.Tokens[whom].Rel, t.Rel = "obj", "xcomp" // "appointed | Jane Roe | head of the bank"
			continue
		}
		if k, own := deps.with(w, "compound"), deps.with(w, "nmod:poss"); k == w-1 && own == k-1 && own > t.Head && x.isKin(r.doc.Tokens[k].Lemma) && !x.somebody(t.Lemma) && deps.with(t.Head, "iobj") < 0 {
			r.doc.Tokens[own].Head, r.doc.Tokens[k].Head, r.doc.Tokens[k].Rel = k, t.Head, "iobj" // "sent | his wife | letters"
			continue
		}
		c := deps.with(w, "compound", "nmod:poss")
		if n := deps.with(w, "nummod"); c < 0 && n >= 0 { // "fined | Acme | 45 million euros"
			if k := deps.with(n, "compound"); k > t.Head && r.doc.Tokens[k].UPOS == "PROPN" {
				r.doc.Tokens[k].Head = w
				c, deps = k, r.dependents()
			}
		}
		if c < t.Head || c > w || deps.with(t.Head, "iobj") >= 0 || deps.with(c, "case") >= 0 {
			continue
		}
		number := deps.with(w, "nummod")
		switch {
		case person[c] && deps.with(w, "det") < 0 && x.isOffice(r, w):
			r.doc.Tokens[c].Rel, t.Rel = "obj", "xcomp"
		case c < number && amount(r.doc, x.lexicon.Cues.Numbers, number, w+1) == ontology.Money:
			r.doc.Tokens[c].Rel = "iobj"
		case r.doc.Tokens[c].XPOS == "NNS" && t.XPOS == "NNS" && c == w-1 && r.doc.Tokens[c].Rel == "compound" && x.somebody(r.doc.Tokens[c].Lemma) && !x.somebody(t.Lemma):
			r.doc.Tokens[c].Rel = "iobj" // "gave | the nurses | medals"
		default:
			continue
		}
		r.doc.Tokens[c].Head = t.Head
		for _, d := range deps.of(w) {
			if d < c && isRel(r.doc.Tokens[d].Rel, "det", "amod", "compound") {
				r.doc.Tokens[d].Head = c
			}
		}
	}
}

// paidTo gives a verb whom it is paid to, whom the parse takes for a word before the sum:
// "ordered to pay | its rival | $3 million".
func paidTo(r *reading, deps dependents, sum int) {
	c, det := deps.with(sum, "amod", "compound"), deps.with(sum, "nmod:poss", "det")
	if c < 0 || c != sum-1 || det < 0 || det > c || !isRel(r.doc.Tokens[c].UPOS, "ADJ", "NOUN", "PROPN") || deps.with(r.doc.Tokens[sum].Head, "iobj") >= 0 {
		return
	}
	whom := &r.doc.Tokens[c]
	whom.Head, whom.Rel, whom.UPOS, whom.XPOS = r.doc.Tokens[sum].Head, "iobj", "NOUN", "NN"
	for _, d := range deps.of(sum) {
		if d < c {
			r.doc.Tokens[d].Head = c
		}
	}
}

// owed hangs what somebody is told, accused or robbed of on the verb, where the parse
// makes it a part of him: "warned | residents | of floods". What belongs to bodies,
// places and people, and what a noun like "victim" wants itself, stays where it is.
func (x *Extractor) owed(r *reading) {
	deps := r.dependents()
	named := make([]bool, len(r.doc.Tokens))
	for _, n := range r.doc.Names {
		fillNamed(named, n)
	}
	for of := range r.doc.Tokens {
		t := &r.doc.Tokens[of]
		if t.UPOS != "NOUN" || t.Rel != "nmod" || t.Head < 0 || t.Head > of || named[of] {
			continue
		}
		whom := r.doc.Tokens[t.Head]
		if prep := caseOf(r.doc, deps, of); prep != "of" && isRel(whom.Rel, "obj") && whom.Head >= 0 && whom.Head < t.Head && !named[t.Head] && whom.UPOS == "NOUN" &&
			x.lexicon.Frames.Wants(r.doc.Tokens[whom.Head].Lemma, prep) && !x.lexicon.Frames.NounHas(whom.Lemma, prep) && x.lexicon.Cues.Nouns[whom.Lemma] == nil && deps.with(whom.Head, "obl") < 0 {
			t.Head, t.Rel = whom.Head, "obl" // "blamed rising costs | for the loss"
			continue
		}
		if !isRel(whom.Rel, "obj", "iobj") || whom.Head < 0 || whom.Head > t.Head || named[t.Head] || !x.somebody(whom.Lemma) || x.somebody(t.Lemma) || x.lexicon.Frames.Relational(whom.Lemma) || caseOf(r.doc, deps, of) != "of" {
			continue
		}
		if x.lexicon.Frames.Some(r.doc.Tokens[whom.Head].Lemma, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Must("O") && f.Has("of") }) {
			t.Head, t.Rel = whom.Head, "obl"
		}
	}
}

// fillNamed marks the tokens of a name.
func fillNamed(named []bool, n nlp.Name) {
	for t := n.First; t < n.End; t++ {
		named[t] = true
	}
}

// shown takes for the object of a verb what it tells to do something, where the
// parse has it told to somebody: "showed | guards | carrying a child".
func shown(r *reading) {
	for i := range r.doc.Tokens {
		t := &r.doc.Tokens[i]
		if t.Rel != "iobj" || t.Head < 0 || t.Head > i {
			continue
		}
		deps := r.dependents()
		if g := deps.with(t.Head, "xcomp"); g > i && r.doc.Tokens[g].XPOS == "VBG" && deps.with(t.Head, "obj", "ccomp") < 0 {
			t.Rel = "obj"
		}
	}
}

// sumBehind takes a sum of money without a preposition right behind the object of a verb that
// takes two for the second of them, where the parse hangs it on either. It reports whether it did.
func (x *Extractor) sumBehind(r *reading, deps dependents, w int) bool {
	tokens := r.doc.Tokens
	v := tokens[w].Head
	if isRel(tokens[w].Rel, "nmod") {
		if !isRel(tokens[v].Rel, "obj") || tokens[v].Head < 0 {
			return false
		}
		v = tokens[v].Head
	}
	whom, number := deps.with(v, "obj"), deps.with(w, "nummod")
	if whom < v || number < whom || number > w || deps.with(w, "case") >= 0 || deps.with(v, "iobj") >= 0 || !x.lexicon.Frames.Some(tokens[v].Lemma, takesTwo) {
		return false
	}
	first, end := deps.phrase(w)
	if _, last := deps.phrase(whom); last != first && last != end || amount(r.doc, x.lexicon.Cues.Numbers, number, w+1) != ontology.Money {
		return false
	}
	tokens[w].Head, tokens[w].Rel, tokens[whom].Rel = v, "obj", "iobj"
	return true
}
