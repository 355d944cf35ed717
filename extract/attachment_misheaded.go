package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
)

// reducedHeads makes the noun before a participle what that tells of, where the parse makes the two one noun: "a film |
// shot in Peru | won a prize".
func reducedHeads(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+1 < len(tokens); v++ {
		n := v - 1
		if tokens[v].XPOS != "VBN" || !isRel(tokens[v].Rel, "nsubj", "obj", "obl") || tokens[n].Rel != "compound" || tokens[n].Head != v || tokens[n].UPOS != "NOUN" {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "obl", "obl:agent") < v || deps.with(v, "nummod", "cop") >= 0 {
			continue
		}
		deps.handOver(v, n)
		tokens[n].Head, tokens[n].Rel = tokens[v].Head, tokens[v].Rel
		if tokens[n].Rel == "nsubj" && tokens[v].UPOS != "VERB" {
			tokens[v].UPOS = "VERB"
		}
		tokens[v].Head, tokens[v].Rel = n, "acl"
		r.reroot(v, n)
		r.moved()
	}
}

// namedAfterTrade makes a description of the noun for somebody right before a name, where the parse sets the name beside
// it as behind a comma: "found by amateur collector | Jane Love".
func (x *Extractor) namedAfterTrade(r *reading) {
	tokens := r.doc.Tokens
	for name := 1; name < len(tokens); name++ {
		n := name - 1
		if tokens[name].Rel != "appos" || tokens[name].Head != n || tokens[name].UPOS != "PROPN" || tokens[n].UPOS != "NOUN" || tokens[n].XPOS != "NN" || !x.people(tokens[n], false) {
			continue
		}
		k := slices.IndexFunc(r.doc.Names, func(k nlp.Name) bool { return k.First == name })
		if k < 0 || !slices.Contains([]nlp.Kind{nlp.Person, nlp.Misc}, r.doc.Names[k].Kind) {
			continue // "NATO member | Norway"
		}
		deps := r.dependents()
		for _, c := range deps.of(n) {
			if c != name && (isRel(tokens[c].Rel, "case", "det") || c > name) {
				tokens[c].Head = name
			}
		}
		tokens[name].Head, tokens[name].Rel = tokens[n].Head, tokens[n].Rel
		tokens[n].Head, tokens[n].Rel = name, "nmod:desc"
		r.reroot(n, name)
		r.doc.Names[k].Kind = nlp.Person
		r.moved()
	}
}

// behindRelative makes the verb behind the comma that closes a relative clause that of the sentence, where the parse makes
// the noun that the clause is about its root: "shares in Acme, which makes cars, | fell".
func behindRelative(r *reading) {
	tokens := r.doc.Tokens
	for v := 5; v < len(tokens); v++ {
		n := tokens[v].Head
		if !isFinite(tokens[v].XPOS) || tokens[v].UPOS != "VERB" || !isRel(tokens[v].Rel, "parataxis", "conj") || n < 0 || n > v || !isRel(tokens[n].Rel, "root") || !isNoun(tokens[n].UPOS) || r.doc.Word(v-1) != "," {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "csubj", "expl", "mark", "cc") >= 0 || deps.with(n, "cop", "case") >= 0 {
			continue
		}
		c := r.relativeBefore(n, v)
		if c < 0 {
			continue
		}
		if _, end := deps.extent(c); end < v-1 || end > v {
			continue
		}
		r.predicateOf(deps, n, v)
	}
}

// relativeBefore returns the verb of the last relative clause between a noun and the comma before a verb, -1 without one.
func (r *reading) relativeBefore(n, v int) int {
	for c := v - 2; c > n; c-- {
		if r.doc.Tokens[c].Rel == "acl:relcl" {
			return c
		}
	}
	return -1
}

// predicateOf makes a noun the subject of a verb behind it, which takes its place and what hangs on it behind the verb.
func (r *reading) predicateOf(deps dependents, n, v int) {
	tokens := r.doc.Tokens
	tokens[v].Head, tokens[v].Rel = tokens[n].Head, tokens[n].Rel
	for _, k := range deps.of(n) {
		if k > v {
			tokens[k].Head = v
		}
	}
	tokens[n].Head, tokens[n].Rel = v, "nsubj"
	r.reroot(n, v)
	r.moved()
}

// sizedAdverbs makes an adjective of the word for a dimension behind a measure, where a clause says so of something: "was
// about six metres | long".
func sizedAdverbs(r *reading) {
	deps := r.dependents()
	for t := range r.doc.Tokens {
		tok, m := &r.doc.Tokens[t], deps.with(t, "obl")
		if tok.UPOS == "ADV" && tok.XPOS == "RB" && m >= 0 && m == t-1 && deps.with(t, "cop") >= 0 && deps.with(m, "nummod") >= 0 {
			tok.UPOS, tok.XPOS = "ADJ", "JJ"
		}
	}
}

// pastBehindRelative makes the past tense behind the comma that closes a relative clause in the phrase of the root that of
// the sentence, where the parse takes it for a participle of a noun before: "the ferry, which was carrying cars, |
// capsized", "shares in Acme, which makes cars, | dropped by 9 percent".
func (x *Extractor) pastBehindRelative(r *reading) {
	tokens := r.doc.Tokens
	for v := 5; v < len(tokens); v++ {
		n := r.doc.Sentences[tokens[v].Sentence].Root
		if !isParticiple(tokens[v].XPOS) || tokens[v].Rel != "acl" || r.doc.Word(v-1) != "," || n < 0 || n > v-4 || !isNoun(tokens[n].UPOS) {
			continue
		}
		deps := r.dependents()
		c := r.relativeBefore(n, v)
		if c < 0 || r.doc.Word(deps.opening(c)-1) != "," || deps.with(n, "cop", "nsubj", "conj") >= 0 || deps.with(v, "aux", "mark", "cc") >= 0 {
			continue
		}
		by := deps.with(v, "obl:agent")
		under := r.above(c, v) && tokens[c].Head == n && by < 0
		if moves := tokens[v].Head == n && x.changesBy(tokens[v].Lemma) && (by < 0 || deps.with(by, "nummod") >= 0); !under && !moves {
			continue
		}
		if by >= 0 {
			tokens[by].Rel = "obl"
		}
		tokens[v].XPOS = "VBD"
		r.predicateOf(deps, n, v)
	}
}

// degreesBefore hangs an adverb right behind a verb on this, where the parse makes it tell of the time that follows:
// "fell sharply | last year".
func degreesBefore(r *reading) {
	tokens := r.doc.Tokens
	for t := 1; t+2 < len(tokens); t++ {
		h, v := tokens[t].Head, t-1
		if tokens[t].XPOS != "RB" || tokens[t].Rel != "advmod" || h != t+1 || tokens[h].Rel != "amod" || tokens[v].UPOS != "VERB" || !strings.HasSuffix(tokens[t].Lemma, "ly") {
			continue
		}
		if n := tokens[h].Head; n == h+1 && tokens[n].Head == v && tokens[n].Rel == "obl:unmarked" {
			tokens[t].Head = v
		}
	}
}

// namedForOffice makes the name between its description and an office the object of a verb that gives the office, where the
// parse makes it a part of that: "elected the former judge | Ann Lee | president".
func (x *Extractor) namedForOffice(r *reading) {
	tokens := r.doc.Tokens
	for name := 2; name+1 < len(tokens); name++ {
		desc, office := name-1, tokens[name].Head
		if tokens[name].UPOS != "PROPN" || tokens[name].Rel != "compound" || office < name || !isRel(tokens[office].Rel, "obj", "xcomp") || tokens[desc].UPOS != "NOUN" || tokens[desc].Rel != "obj" || tokens[desc].Head != tokens[office].Head {
			continue
		}
		v := tokens[desc].Head
		if v < 0 || v > desc || !x.isOffice(r, office) || !slices.ContainsFunc(x.lexicon.Frames.Verb(tokens[v].Lemma), givesOffice) {
			continue
		}
		for _, c := range r.dependents().of(office) {
			if c < desc {
				tokens[c].Head = name
			}
		}
		tokens[name].Head, tokens[name].Rel, tokens[office].Rel = v, "obj", "xcomp"
		tokens[desc].Head, tokens[desc].Rel = name, "nmod:desc"
		r.moved()
	}
}
