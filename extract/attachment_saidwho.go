package extract

import "wiregraph/extract/nlp"

// saidWho gives verbs of saying the subject that the parse makes something else of.
func (x *Extractor) saidWho(r *reading) {
	for v := range r.doc.Tokens {
		t := &r.doc.Tokens[v]
		if t.UPOS != "VERB" || !isRel(t.XPOS, "VBD", "VBZ", "VBP", "VBN") || t.XPOS == "VBN" && !byMeans(r.doc, r.dependents(), v) && !closing(r.doc, r.dependents(), v) {
			continue
		}
		cue := x.lexicon.Cues.Verbs[t.Lemma]
		if !cue.Says() && !x.lexicon.Cues.AsClauses[t.Lemma+"_it"] {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "expl", "csubj") >= 0 {
			continue
		}
		for _, find := range []func(*nlp.Document, dependents, int) int{x.afterWhom, behindSaid, apartBefore, x.farBefore, behindAnd} {
			if s := find(r.doc, deps, v); s >= 0 {
				r.doc.Tokens[s].Head, r.doc.Tokens[s].Rel = v, "nsubj"
				if t.XPOS == "VBN" {
					t.XPOS = "VBD"
				}
				r.moved()
				break
			}
		}
	}
}

// closing reports whether a participle without an auxiliary is the verb of its sentence, which it
// ends with all that is said before: "the guards fled, the mayor, Ann Lee, | said on Monday".
func closing(doc *nlp.Document, deps dependents, v int) bool {
	said := deps.with(v, "ccomp")
	return isRel(doc.Tokens[v].Rel, "root") && said >= 0 && said < v && doc.Word(v-1) == "," && deps.with(v, "aux", "aux:pass", "obl:agent") < 0
}

// afterWhom finds the subject of a clause with a conjunction that the parse takes for a
// preposition: "closed after a reporter | said that", "as the mayor | put it".
func (x *Extractor) afterWhom(doc *nlp.Document, deps dependents, v int) int {
	t := doc.Tokens[v]
	if !isRel(t.Rel, "advcl") || t.Head < 0 {
		return -1
	}
	for _, n := range deps.of(t.Head) {
		if n >= v || !isRel(doc.Tokens[n].Rel, "obl", "obj") {
			continue
		}
		first, end := deps.extent(n)
		c := deps.with(n, "case")
		if end != v && !(end == v-1 && doc.Word(end) == ",") {
			continue
		}
		switch {
		case c >= 0 && c == first && (x.lexicon.Cues.TemporalMarks[doc.Tokens[c].Lemma] || x.lexicon.Cues.RoleMarks[doc.Tokens[c].Lemma]):
			doc.Tokens[c].Head, doc.Tokens[c].Rel, doc.Tokens[c].UPOS = v, "mark", "SCONJ"
			return n
		case c < 0 && deps.with(v, "mark") == first-1:
			return n
		}
	}
	return -1
}

// behindSaid finds the speaker behind the verb that ends what is said, where the parse
// makes more of what is said of him: "the guards fled, said | two men familiar with the
// raid".
func behindSaid(doc *nlp.Document, deps dependents, v int) int {
	if v == 0 || doc.Word(v-1) != "," && !isQuoteMark(doc.Word(v-1)) {
		return -1
	}
	said, more := -1, -1
	for _, c := range deps.of(v) {
		switch {
		case !isRel(doc.Tokens[c].Rel, "ccomp"):
		case c < v:
			said = c
		case more < 0:
			more = c
		}
	}
	if said < 0 || more < 0 {
		return -1
	}
	if first, _ := deps.extent(more); first != v+1 || deps.with(more, "cop", "aux", "mark") >= 0 {
		return -1
	}
	switch doc.Tokens[more].UPOS {
	case "NOUN", "PROPN":
		return more
	case "ADJ":
		if s := deps.with(more, "nsubj"); s >= 0 {
			doc.Tokens[more].Head, doc.Tokens[more].Rel = s, "acl"
			return s
		}
		if deps.with(more, "det") >= 0 {
			return more // "said the | 34-year-old"
		}
	}
	return -1
}

// apartBefore finds the speaker between commas before a verb of saying that closes its
// sentence or is set into it, with what more is told of him: "the guards fled, Lee, who led
// the inquiry, | said", "fled in May, the mayor, Ann Lee, | says, and hid".
func apartBefore(doc *nlp.Document, deps dependents, v int) int {
	t := doc.Tokens[v]
	if v < 2 || doc.Word(v-1) != "," || isRel(t.Rel, "acl") || deps.with(v, "cc") >= 0 && deps.with(v, "cc") < v {
		return -1
	}
	if c := deps.with(v, "ccomp", "xcomp"); c > v || v+1 < len(doc.Tokens) && doc.Token(v+1).UPOS != "PUNCT" && t.Rel != "root" {
		return -1
	}
	last := beforeAside(doc, deps, v)
	for n := last - 1; n > 0 && doc.Tokens[n].Sentence == t.Sentence; n-- {
		first, end := deps.extent(n)
		if end != last && end != last+1 || first < 1 || !isNoun(doc.Tokens[n].UPOS) || deps.with(n, "case") >= 0 {
			continue
		}
		if inner := deps.with(n, "acl:relcl", "appos"); inner < n && last == v-1 && !hasWord(doc, n+1, last, ",") {
			continue
		}
		for first < n && doc.Word(first-1) != "," && !isQuoteMark(doc.Word(first-1)) {
			first++ // what the parse hangs on him of what is said
		}
		if w := doc.Word(first - 1); w != "," && !isQuoteMark(w) {
			return -1
		}
		h := doc.Tokens[n].Head
		for _, d := range deps.of(n) {
			if d < first-1 {
				doc.Tokens[d].Head, doc.Tokens[d].Rel = h, "obj"
			}
		}
		if isRel(t.Rel, "conj") {
			doc.Tokens[v].Rel = "parataxis"
		}
		return n
	}
	return -1
}

// behindAnd finds the subject of a clause joined by "and" that the parse coordinates with a
// phrase before: "asked for help, and | lawmakers from Oslo | replied".
func behindAnd(doc *nlp.Document, deps dependents, v int) int {
	t := doc.Tokens[v]
	if !isRel(t.Rel, "conj") || deps.with(v, "cc") >= 0 {
		return -1
	}
	for n := v - 1; n > t.Head; n-- {
		if doc.Tokens[n].Rel != "conj" || !isNoun(doc.Tokens[n].UPOS) || doc.Tokens[n].Head <= t.Head {
			continue
		}
		first, _ := deps.phrase(n)
		for first-1 > t.Head && doc.Token(first-1).Rel == "conj" && doc.Token(first-1).Head == doc.Tokens[n].Head {
			first-- // "state | lawmakers"
		}
		if _, end := deps.extent(n); end != v || first < 1 || doc.Token(first-1).UPOS != "CCONJ" {
			continue
		}
		for c := first; c < n; c++ {
			if doc.Tokens[c].Rel == "conj" {
				doc.Tokens[c].Head, doc.Tokens[c].Rel = n, "compound"
			}
		}
		doc.Tokens[first-1].Head = v
		return n
	}
	return -1
}

// clefts hangs the clause of "it was … who" on what it brings out, where the parse hangs it
// on a noun within: "it was residents of the village | who said".
func clefts(r *reading) {
	tokens := r.doc.Tokens
	for c := range tokens {
		n := tokens[c].Head
		if tokens[c].Rel != "acl:relcl" || n < 0 || tokens[n].Rel != "nmod" || n > c {
			continue
		}
		deps := r.dependents()
		h := tokens[n].Head
		it, who := deps.with(h, "nsubj", "expl"), deps.with(c, "nsubj")
		if it >= 0 && who >= 0 && tokens[it].Lemma == "it" && deps.with(h, "cop") >= 0 && tokens[who].XPOS == "WP" && r.doc.Word(who-1) != "," {
			tokens[c].Head = h
		}
	}
}

// namedAfter hangs the name behind a phrase of attribution and its comma on the phrase, where
// the parse makes it a second subject: "according to the mayor, | Ann Lee, the guards fled".
func namedAfter(r *reading) {
	tokens := r.doc.Tokens
	for s := 2; s < len(tokens); s++ {
		c := tokens[s].Head
		if tokens[s].Rel != "nsubj" || tokens[s].UPOS != "PROPN" || c < s {
			continue
		}
		deps := r.dependents()
		first, end := deps.extent(s)
		if first < 2 || r.doc.Word(first-1) != "," || end >= len(tokens) || r.doc.Word(end) != "," && r.doc.Word(end-1) != "," {
			continue
		}
		second, n := false, -1
		for _, d := range deps.of(c) {
			if from, _ := deps.phrase(d); d > s && isRel(tokens[d].Rel, "nsubj") && from <= end+1 {
				second = true
			}
			if d < s && isRel(tokens[d].Rel, "obl") && deps.with(d, "case") >= 0 && r.hangsOn(first-2, d) {
				n = d
			}
		}
		if second && n >= 0 && tokens[n].UPOS == "NOUN" {
			tokens[s].Head, tokens[s].Rel = n, "appos"
		}
	}
}
