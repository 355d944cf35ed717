package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// compounds makes a noun part of the noun behind it, where the article and the preposition
// before it belong to that one and both hang on the same verb: "fell to a | record | low",
// "won the 400 metres | hurdles | final", but not "gave the | nurses | medals".
func (x *Extractor) compounds(r *reading) {
	tokens, deps := r.doc.Tokens, r.dependents()
	for n := 1; n < len(tokens); n++ {
		v := tokens[n].Head
		if tokens[n].UPOS != "NOUN" || v < 0 || !isRel(tokens[n].Rel, "obl", "nmod", "obj") || isRel(tokens[n].Rel, "obj") && x.lexicon.Frames.Some(tokens[v].Lemma, takesTwo) {
			continue
		}
		d := deps.with(n, "det", "case")
		for t := n - 1; d >= 0 && d < t; t-- {
			if tokens[t].Head == n {
				continue // "hurdles | semi- | final"
			}
			if first, end := deps.extent(t); tokens[t].UPOS == "NOUN" && tokens[t].Head == v && tokens[t].Rel == tokens[n].Rel && end == t+1 && d < first {
				tokens[t].Head, tokens[t].Rel = n, "compound"
			}
			break
		}
	}
}

// sharedHeads gives several bare nouns the noun for what happens that they are kinds of,
// where the parse hangs only the last of them on it: "launched | mortar and rocket | fire".
func (x *Extractor) sharedHeads(r *reading) {
	tokens := r.doc.Tokens
	for o := range tokens {
		if tokens[o].XPOS != "NN" || tokens[o].Rel != "obj" {
			continue
		}
		deps, last := r.dependents(), -1
		bare := deps.with(o, "det", "amod", "nmod:poss", "nummod", "compound") < 0
		for _, c := range deps.of(o) {
			if c < o || tokens[c].Rel != "conj" {
				continue
			}
			last = c
			if k := deps.with(c, "det", "amod", "nmod:poss", "nummod", "conj", "case"); k >= 0 || tokens[c].UPOS != "NOUN" {
				bare = false
			}
		}
		if !bare || last < 1 || deps.with(last, "compound") != last-1 || deps.with(last, "cc") < 0 || !x.happens(tokens[last].Lemma) {
			continue
		}
		for _, c := range deps.of(o) {
			if c > o && tokens[c].Rel == "conj" && c != last && deps.with(c, "compound") >= 0 {
				bare = false // "mortar fire, rocket fire and air strikes"
			}
		}
		if !bare {
			continue
		}
		tokens[last].Head, tokens[last].Rel = tokens[o].Head, tokens[o].Rel
		tokens[o].Head, tokens[o].Rel = last, "compound"
		for _, c := range deps.of(o) {
			if c > last && tokens[c].Rel == "nmod" {
				tokens[c].Head = last
			}
		}
	}
}

// hyphened makes what a hyphen joins to the word before it a part of the noun behind,
// where the parse takes it for a particle of the verb ("bought the start- | up | Pixo") or a preposition ("a sit- | in | outside
// parliament"); and one noun of
// two with a hyphen between, where the parse makes two subjects of them: "the secretary- | general | called".
func hyphened(r *reading) {
	tokens := r.doc.Tokens
	for t := 2; t+1 < len(tokens); t++ {
		before := &tokens[t-2]
		if r.doc.Word(t-1) != "-" || tokens[t-1].End != tokens[t].Start || before.End != tokens[t-1].Start {
			continue
		}
		switch {
		case isRel(tokens[t].Rel, "compound:prt") && tokens[t-1].XPOS == "HYPH":
			tokens[t].Head, tokens[t].Rel = t-2, "compound"
			if before.Head == t {
				before.Head = t + 1
			}
		case isRel(tokens[t].Rel, "case") && tokens[t-1].XPOS == "HYPH" && tokens[t].Head > t && isNoun(before.UPOS) && r.doc.Word(t+1) != "-":
			deps := r.dependents()
			r.takePlace(deps, t-2, t)
			if a := &tokens[max(t-3, 0)]; a.UPOS == "DET" && a.Head > t {
				a.Head = t
			}
			tokens[t].UPOS, tokens[t].XPOS = "NOUN", "NN"
			before.Head, before.Rel, tokens[t-1].Head = t, "compound", t-2
			r.moved()
		case isRel(before.Rel, "nsubj") && before.Rel == tokens[t].Rel && before.Head == tokens[t].Head && isNoun(before.UPOS) && isNoun(tokens[t].UPOS):
			r.dependents().handOver(t-2, t)
			before.Head, before.Rel, tokens[t-1].Head = t, "compound", t-2
			r.moved()
		}
	}
}

// contactClauses parts a noun from the name behind it that does what a clause without a pronoun tells of
// the noun, where the parse makes one phrase of both: "the missile | Ruritania fired".
func (x *Extractor) contactClauses(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		n := tokens[v].Head
		if !isRel(tokens[v].XPOS, "VBD", "VBZ") || tokens[v].Rel != "acl:relcl" || n < 0 || n > v || !x.takesObject(tokens[v].Lemma) {
			continue
		}
		deps, name := r.dependents(), tokens[n].Head
		if tokens[n].UPOS == "PROPN" { // the clause tells of either
			n, name = deps.with(n, "nmod:desc"), n
		}
		if n < 0 || name < n || name > v || tokens[n].Rel != "nmod:desc" || tokens[name].UPOS != "PROPN" || deps.with(n, "det") < 0 || deps.with(v, "nsubj", "obj", "aux:pass") >= 0 {
			continue
		}
		if _, end := deps.extent(name); end < v || !r.unbroken(n, v) {
			continue
		}
		r.takePlace(deps, name, n)
		tokens[name].Head, tokens[name].Rel = v, "nsubj"
		tokens[v].Head = n
		r.moved()
	}
}

// contactObjects does the same where the parse makes a clause of the noun, the name and what it
// does, which the verb before would tell: "showed the contempt | Ruritania has for its people".
func (x *Extractor) contactObjects(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		told := tokens[v].Head
		if !isRel(tokens[v].XPOS, "VBD", "VBZ") || tokens[v].Rel != "ccomp" || told < 0 || told > v || !x.takesObject(tokens[v].Lemma) || !x.takesObject(tokens[told].Lemma) {
			continue
		}
		deps := r.dependents()
		name := deps.with(v, "nsubj")
		if name < 0 || name > v || tokens[name].UPOS != "PROPN" || deps.with(v, "obj", "mark", "aux", "xcomp", "ccomp") >= 0 || deps.with(told, "obj", "iobj") >= 0 {
			continue
		}
		n := deps.with(name, "nmod:desc")
		if n < told || tokens[n].UPOS != "NOUN" || x.human(tokens[n].Lemma) || !r.unbroken(n, v) {
			continue
		}
		if class, _ := x.lexicon.Nouns.Head(tokens[n].Lemma); !isClass(class.Class, ontology.Event, ontology.Concept) && len(x.lexicon.Frames.Noun(tokens[n].Lemma)) == 0 {
			continue
		}
		for _, c := range deps.of(name) {
			if c < n {
				tokens[c].Head = n
			}
		}
		tokens[n].Head, tokens[n].Rel = told, "obj"
		tokens[v].Head, tokens[v].Rel = n, "acl:relcl"
		r.moved()
	}
}

// twinNames coordinates the first words of two names that share their last, where the parse hangs the
// first on the last: "North and South | Korea signed" has both sign.
func twinNames(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		last := n.End - 1
		first := tokens[n.First].Head
		if n.Kind != nlp.Place || last != n.First+1 || tokens[n.First].Rel != "conj" || first != n.First-2 || tokens[first].UPOS != "PROPN" || tokens[first].Head != last || !isRel(tokens[first].Rel, "compound", "amod") || tokens[n.First-1].UPOS != "CCONJ" {
			continue
		}
		r.takePlace(r.dependents(), last, first)
		tokens[last].Head, tokens[last].Rel = first, "conj"
		tokens[n.First].Head, tokens[n.First].Rel = last, "compound"
		tokens[n.First-1].Head = last
		r.moved()
	}
}

// sharedTitles gives the trade of somebody before his name both of the nouns that "and" joins before it,
// where the parse makes a second thing of the first: "the | railway and shipping | tycoon John Doe". What
// acts itself, as people and bodies do, may be one.
func (x *Extractor) sharedTitles(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		person := headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Person || person < 0 {
			continue
		}
		deps := r.dependents()
		for _, c := range deps.of(person) { // "the railway | and shipping | tycoon": both hang on the name
			if k := deps.with(c, "conj"); c < n.First-1 && tokens[c].Rel == "nmod:desc" && !x.human(tokens[c].Lemma) && k == n.First-2 && tokens[k+1].Rel == "nmod:desc" && tokens[k+1].Head == person && x.human(tokens[k+1].Lemma) {
				tokens[c].Head, tokens[c].Rel = k+1, "compound"
				r.moved()
			}
		}
		if tokens[person].Rel != "conj" || tokens[person].Head < 0 {
			continue
		}
		one := tokens[person].Head
		title, and := deps.with(person, "nmod:desc"), one+1
		if title != n.First-1 || one > title-3 || tokens[one].XPOS != "NN" || tokens[and].Lemma != "and" || deps.with(one, "amod", "nmod", "nummod", "nmod:poss", "compound") >= 0 || x.human(tokens[one].Lemma) || !x.human(tokens[title].Lemma) {
			continue
		}
		if known, _ := x.lexicon.Nouns.Head(tokens[one].Lemma); known.Class == ontology.Organization {
			continue
		}
		bare := true
		for t := and + 1; t < title; t++ {
			bare = bare && tokens[t].XPOS == "NN" && (tokens[t].Head == title || tokens[t].Head == one)
		}
		if !bare {
			continue
		}
		for _, c := range deps.of(one) {
			if c < one || c > title && c != person {
				tokens[c].Head = person
			}
		}
		tokens[person].Head, tokens[person].Rel = tokens[one].Head, tokens[one].Rel
		r.reroot(one, person)
		tokens[one].Head, tokens[one].Rel = title, "compound"
		tokens[title-1].Head, tokens[title-1].Rel, tokens[and].Head = one, "conj", title-1
		r.moved()
	}
}
