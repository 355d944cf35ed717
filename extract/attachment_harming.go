package extract

// harming hangs a participle that tells of a harm on the clause right before it that tells
// what came about, where the parse hangs it on the verb above that: "closed the airline whose
// jet crashed, | killing 69" makes the closing kill nobody. Else it is the clause above, where the parse hangs it on
// what somebody was about: "crashed while trying to land, | killing two".
func (x *Extractor) harming(r *reading) {
	tokens := r.doc.Tokens
	for g := 4; g < len(tokens); g++ {
		v := tokens[g].Head
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || v < 0 || r.doc.Word(g-1) != "," || !x.lexicon.Frames.Harms(tokens[g].Lemma) || x.comesAbout(tokens[v].Lemma) {
			continue
		}
		deps := r.dependents()
		if deps.with(g, "obj") < g || deps.with(g, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		if v > g {
			x.harmingWithin(r, deps, g)
			continue
		}
		if one := x.oneBefore(r, deps, g-1); one > v {
			tokens[g].Head, tokens[g].Rel = one, "acl"
			for _, c := range deps.of(deps.with(g, "obj")) { // ", and | another | in Bergen"
				if c > g && tokens[c].Rel == "conj" && x.lexicon.Fillers.Singles[tokens[c].Lemma] {
					tokens[c].Head = one
				}
			}
			r.moved()
			continue
		}
		under := v
		for c := g - 2; c > v; c-- {
			if _, end := deps.extent(c); tokens[c].UPOS == "VERB" && end >= g-1 && end <= g && x.comesAbout(tokens[c].Lemma) {
				tokens[g].Head = c
				r.moved()
				break
			}
		}
		for tokens[g].Head == v && isRel(tokens[under].Rel, "xcomp", "advcl") && tokens[under].Head >= 0 && tokens[under].Head < under {
			if under = tokens[under].Head; x.comesAbout(tokens[under].Lemma) {
				tokens[g].Head = under
				r.moved()
			}
		}
	}
}

// oneBefore returns the last of several events that a phrase right before a comma tells of apart from the rest, -1
// where none does: what "two blasts, including | one in Oslo, | killing nine" tells of is that one.
func (x *Extractor) oneBefore(r *reading, deps dependents, comma int) int {
	tokens := r.doc.Tokens
	for n := comma - 1; n > comma-maxAside && n > 1 && r.doc.Word(n) != ","; n-- {
		if _, end := deps.extent(n); x.lexicon.Fillers.Singles[tokens[n].Lemma] && (end == comma || end > comma) && isRel(tokens[n].Rel, "nmod", "obl", "appos", "conj") && !isNoun(tokens[n].UPOS) {
			if k := deps.opening(n); k > 0 && (r.doc.Word(k-1) == "," || tokens[k].Rel == "cc") && !deps.cased(n, "of") {
				return n
			}
		}
	}
	return -1
}

// harmingWithin hangs a participle that tells of a harm on the relative clause right before it, where the parse
// hangs it on the verb behind: "the skipper of a boat which sank, | drowning two, was charged".
func (x *Extractor) harmingWithin(r *reading, deps dependents, g int) {
	tokens := r.doc.Tokens
	for c := g - 2; c > g-maxAside && c > 0 && r.sameSentence(c, g); c-- {
		if _, end := deps.extent(c); tokens[c].Rel == "acl:relcl" && tokens[c].UPOS == "VERB" && end >= g-1 && end <= g && x.comesAbout(tokens[c].Lemma) {
			tokens[g].Head = c
			r.moved()
			return
		}
	}
}

// maxAside is how many words back a clause may begin that another goes on with.
const maxAside = 15

// harmSuper is the family of the types for what harms people and things.
const harmSuper = "HARM"

// forceSuper is the family of the types for what is done by force.
const forceSuper = "FORCE"

// countedAs makes those of whom a participle and an adjective tell what is counted, where the
// parse makes a clause of the participle: "the number of | confirmed dead | rose".
func countedAs(r *reading) {
	tokens := r.doc.Tokens
	for p := 2; p+1 < len(tokens); p++ {
		n, of, adj := tokens[p].Head, p-1, p+1
		if tokens[p].XPOS != "VBN" || tokens[p].Rel != "acl" || n != p-2 || tokens[of].Lemma != "of" || tokens[of].Head != p || tokens[adj].UPOS != "ADJ" || tokens[n].UPOS != "NOUN" {
			continue
		}
		if deps := r.dependents(); deps.with(p, "obl", "obj", "nsubj", "aux", "xcomp") >= 0 || deps.with(adj, "cop", "obl") >= 0 {
			continue
		}
		tokens[adj].Head, tokens[adj].Rel, tokens[adj].UPOS = n, "nmod", "NOUN"
		tokens[of].Head, tokens[of].Rel = adj, "case"
		tokens[p].Head, tokens[p].Rel, tokens[p].UPOS, tokens[p].XPOS = adj, "amod", "ADJ", "JJ"
		r.moved()
	}
}

// asClauses makes a clause of the finite verb behind "as" and its subject, where the parse
// makes phrases of both: "spoke | as the toll rose".
func asClauses(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		h := tokens[v].Head
		if !isFinite(tokens[v].XPOS) || tokens[v].UPOS != "VERB" || tokens[v].Rel != "obl" || h < 0 || h > v {
			continue
		}
		deps := r.dependents()
		as := deps.with(v, "case", "mark")
		if as < h || tokens[as].Lemma != "as" || deps.with(v, "nsubj", "det") >= 0 {
			continue
		}
		for _, n := range deps.of(h) {
			if first, end := deps.phrase(n); n > as && n < v && isRel(tokens[n].Rel, "obl", "obj", "nsubj") && first == as+1 && end == v {
				tokens[n].Head, tokens[n].Rel = v, "nsubj"
				tokens[as].Rel, tokens[as].UPOS, tokens[v].Rel = "mark", "SCONJ", "advcl"
				r.moved()
				break
			}
		}
	}
}
