package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// subjects hangs what somebody is on his name, where the parse makes both the subject
// of the verb behind it: "Dawn Chorus host and | writer Jane Roe said".
func subjects(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for v := range tokens {
		if tokens[v].UPOS != "VERB" {
			continue
		}
		t := v - 1
		for t > 0 && (tokens[t].UPOS == "AUX" || tokens[t].UPOS == "ADV") {
			t--
		}
		if t < 2 || !person[t] || !r.sameSentence(t, v) {
			continue
		}
		name := t
		if isRel(tokens[t].Rel, "flat") {
			name = tokens[t].Head
		}
		deps := r.dependents()
		first := deps.with(v, "nsubj")
		if name < 0 || tokens[name].Head != v || tokens[name].Rel != "nsubj" || first < 0 || first >= name || tokens[first].Rel != "nsubj" || !isNoun(tokens[first].UPOS) || !r.unbroken(first, name) {
			continue
		}
		for _, d := range deps.of(v) {
			if first < d && d < name && isRel(tokens[d].Rel, "obl") {
				tokens[d].Head, tokens[d].Rel = first, "nmod"
			}
		}
		tokens[first].Head, tokens[first].Rel = name, "nmod:desc"
	}
}

// sortsBefore hangs names on the noun right before them that says what they are, where the parse
// makes subjects of both: "the clubs | Acme and Rovers met".
func sortsBefore(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		t := &tokens[n]
		if t.Rel != "nsubj" || t.UPOS != "PROPN" || t.Head < n {
			continue
		}
		first, _ := r.dependents().phrase(n)
		if sort := r.doc.Token(first - 1); sort.XPOS == "NNS" && sort.Rel == "nsubj" && sort.Head == t.Head && first > 0 {
			t.Head, t.Rel = first-1, "appos"
			r.moved()
		}
	}
}

// timesBefore makes a time of the one that the parse takes for a second subject: "the first | time
// live rounds have been used".
func (x *Extractor) timesBefore(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		t := &tokens[n]
		if v := t.Head; isRel(t.Rel, "nsubj") && v > n && x.timeNoun(t.Lemma) && r.dependents().with(n, "amod") >= 0 && r.dependents().some(v, func(s int) bool { return s > n && s < v && isRel(tokens[s].Rel, "nsubj") }) {
			t.Rel = "obl:unmarked"
			r.moved()
		}
	}
}

// unbroken reports whether no mark stands between two tokens.
func (r *reading) unbroken(first, end int) bool {
	for t := first; t < end; t++ {
		if u := r.doc.Tokens[t].UPOS; u == "PUNCT" || u == "VERB" || u == "SCONJ" {
			return false
		}
	}
	return true
}

// markedSubjects gives a finite verb behind "after" or "because" the subject that stands
// between them, where the parse hangs it on the verb above ("began an inquiry after | the
// teacher, Jane Roe, | noticed the gap"), or takes the conjunction for its preposition ("after |
// his teacher, Jane Roe, | was forced out", "was held after | Jane Roe, a nurse, | was shot").
func (x *Extractor) markedSubjects(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		t := &tokens[v]
		if !isRel(t.Rel, "advcl", "parataxis", "conj") || t.UPOS != "VERB" || t.Head < 0 || t.Head > v {
			continue
		}
		deps := r.dependents()
		passive := deps.with(v, "aux:pass") >= 0
		past := isParticiple(t.XPOS) && t.Rel != "parataxis" && r.doc.Word(v-1) == ","            // "after a man, aged 40, | drowned"
		tells := !past && t.XPOS == "VBN" && deps.with(v, "aux") < 0 && deps.with(v, "ccomp") > v // "after an audit | found that money was gone"
		if !isFinite(t.XPOS) && !passive && !past && !tells || deps.with(v, "nsubj", "csubj", "expl") >= 0 || t.Rel == "conj" && deps.with(v, "cc") >= 0 {
			continue
		}
		o, m := -1, -1
		if t.Rel == "advcl" && !past {
			if o = subjectAbove(r, deps, v); o < 0 {
				o, m = x.subjectCased(r, deps, v)
			}
		} else if t.Rel == "advcl" && t.XPOS == "VBD" {
			o = subjectAbove(r, deps, v) // "since the capital, Elmford, | fell"
		}
		if o < 0 {
			o, m = x.subjectApposed(r, deps, v)
		}
		if o < 0 {
			continue
		}
		t.Rel = "advcl"
		tokens[o].Head, tokens[o].Rel = v, "nsubj"
		switch {
		case passive:
			tokens[o].Rel = "nsubj:pass"
		case past, tells:
			t.XPOS = "VBD"
		}
		if m >= 0 {
			tokens[m].Head, tokens[m].Rel, tokens[m].UPOS = v, "mark", "SCONJ"
		}
		r.moved()
	}
}

// subjectAbove returns the noun right behind the conjunction of a verb that hangs on the verb
// above it without a preposition, -1 without one.
func subjectAbove(r *reading, deps dependents, v int) int {
	m := deps.with(v, "mark")
	if m < r.doc.Tokens[v].Head || m > v-2 {
		return -1
	}
	for _, o := range deps.of(r.doc.Tokens[v].Head) {
		if t := r.doc.Tokens[o]; o > m && o < v && isRel(t.Rel, "obl", "nmod") && isNoun(t.UPOS) && deps.with(o, "case") < 0 {
			if first, _ := deps.phrase(o); first == m+1 {
				return o
			}
		}
	}
	return -1
}

// subjectCased returns the noun that a verb, or right before it the one above, takes for a circumstance
// though nothing but its conjunction stands before it, and that conjunction: -1 without one.
func (x *Extractor) subjectCased(r *reading, deps dependents, v int) (noun, mark int) {
	if deps.with(v, "mark") >= 0 {
		return -1, -1
	}
	among := deps.of(v)
	if h := r.doc.Tokens[v].Head; h >= 0 {
		among = append(among[:len(among):len(among)], deps.of(h)...)
	}
	for _, o := range among {
		t := r.doc.Tokens[o]
		if o > v || !isRel(t.Rel, "obl") || !isNoun(t.UPOS) {
			continue
		}
		if _, end := deps.phrase(o); t.Head != v && end != v && !reducedUpTo(r, deps, o, v) {
			continue
		}
		m := deps.with(o, "case")
		if m < 0 || m < r.doc.Tokens[v].Head || !x.lexicon.Cues.TemporalMarks[strings.ToLower(r.doc.Word(m))] {
			return -1, -1
		}
		for k := m + 1; k < v; k++ { // nothing else between them
			if d := r.doc.Tokens[k].Head; d == v && k != o && !isRel(r.doc.Tokens[k].UPOS, "AUX", "ADV", "PUNCT", "PART") {
				return -1, -1
			}
		}
		return o, m
	}
	return -1, -1
}

// bareBefore makes the noun right before a finite verb without a subject its subject, where the
// parse takes it for a circumstance though no preposition stands before it: "in mid-May | police
// raided the bank".
func (x *Extractor) bareBefore(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		n := v - 1
		for n > 0 && isRel(tokens[n].UPOS, "AUX", "ADV") && tokens[n].Head == v {
			n--
		}
		for n > 0 && tokens[n].Rel == "flat" {
			n = tokens[n].Head
		}
		t := &tokens[n]
		if tokens[v].UPOS != "VERB" || t.Rel != "obl" || t.Head != v || !isNoun(t.UPOS) || x.lexicon.Cues.Calendar.Units[t.Lemma] != "" {
			continue
		}
		deps := r.dependents()
		passive, in := deps.with(v, "aux:pass") >= 0, deps.with(n, "case")
		if !isFinite(tokens[v].XPOS) && !passive || deps.with(v, "nsubj", "csubj", "expl") >= 0 || deps.with(n, "mark") >= 0 {
			continue
		}
		if in >= 0 {
			month, word := &tokens[n-1], strings.ToLower(r.doc.Word(n-1)) // "in | mid-May | police"
			if in != n-2 || month.Head != v || !isRel(month.Rel, "obl") || x.lexicon.Cues.Calendar.Months[word] == 0 && !x.midMonth(word) {
				continue
			}
			tokens[in].Head = n - 1
		}
		if t.Rel = "nsubj"; passive {
			t.Rel = "nsubj:pass"
		}
		r.moved()
	}
}

// asideIn reports whether in the phrase of a noun stands behind a comma what it is or how old: "Jane Roe, a
// nurse", "one of the boys, aged nine".
func asideIn(r *reading, deps dependents, n int) bool {
	if a := deps.with(n, "appos"); a > n {
		return true
	}
	return deps.some(n, func(c int) bool {
		t := r.doc.Tokens[c]
		return c > n && (t.Rel == "acl" && t.UPOS == "VERB" && t.XPOS != "VBG" && r.doc.Word(c-1) == "," || t.Rel == "nmod" && asideIn(r, deps, c))
	})
}

// subjectApposed returns the noun that the verb above takes for a circumstance, with what it is
// between two commas right before a verb, and the conjunction before it: -1 without one.
func (x *Extractor) subjectApposed(r *reading, deps dependents, v int) (noun, mark int) {
	tokens := r.doc.Tokens
	if deps.with(v, "mark") >= 0 {
		return -1, -1
	}
	first := deps.opening(v)
	for _, o := range deps.of(tokens[v].Head) {
		m := deps.with(o, "case")
		if o < tokens[v].Head || o > v || !isRel(tokens[o].Rel, "obl") || !isNoun(tokens[o].UPOS) && tokens[o].UPOS != "NUM" || m < 0 || !x.lexicon.Cues.TemporalMarks[strings.ToLower(r.doc.Word(m))] {
			continue
		}
		if _, end := deps.extent(o); (end == first || end+1 == first) && r.doc.Word(first-1) == "," && r.sameSentence(first, o) && asideIn(r, deps, o) {
			return o, m
		}
	}
	return -1, -1
}
