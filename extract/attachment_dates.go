package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
)

// datedPassives gives a passive back its verb where a day stands between it and
// its auxiliary: of "she was on Monday sentenced to death" the parse often makes a
// sentence about Monday.
func datedPassives(r *reading) {
	for _, v := range r.doc.Values {
		if v.Kind != nlp.Date || v.End >= len(r.doc.Tokens) || v.First < 2 {
			continue
		}
		day := v.First
		for k := v.First; k < v.End; k++ {
			if h := r.doc.Tokens[k].Head; h < v.First || h >= v.End {
				day = k
			}
		}
		verb := v.End
		d, t := &r.doc.Tokens[day], &r.doc.Tokens[verb]
		if t.XPOS != "VBN" || t.Head != day || d.Sentence != t.Sentence {
			continue
		}
		deps := r.dependents()
		be := deps.with(day, "cop")
		if be < 0 || be > v.First || deps.with(verb, "nsubj", "aux") >= 0 {
			continue
		}
		t.Head, t.Rel = d.Head, d.Rel
		d.Head, d.Rel = verb, "obl"
		for _, c := range deps.of(day) {
			switch k := &r.doc.Tokens[c]; {
			case c == verb || isRel(k.Rel, "case", "det", "amod", "compound", "nummod"):
			case isRel(k.Rel, "cop"):
				k.Head, k.Rel = verb, "aux:pass"
			case isRel(k.Rel, "nsubj"):
				k.Head, k.Rel = verb, "nsubj:pass"
			default:
				k.Head = verb
			}
		}
		r.reroot(day, verb)
		r.moved()
	}
}

// datedSubjects gives a day that stands bare between a subject and its verb to the verb,
// where the parse makes it a part of the subject: "Norland | Friday | expelled two envoys",
// "officials in Norhaven | Sunday | denied it".
func (x *Extractor) datedSubjects(r *reading) {
	tokens := r.doc.Tokens
	for day := 1; day+1 < len(tokens); day++ {
		if x.lexicon.Cues.Calendar.Weekdays[strings.ToLower(r.doc.Word(day))] == 0 || tokens[day].XPOS != "NNP" || !isVerb(tokens[day+1].UPOS) {
			continue
		}
		d, before := &tokens[day], &tokens[day-1]
		verb := day + 1
		for tokens[verb].UPOS == "AUX" && tokens[verb].Head > verb {
			verb = tokens[verb].Head
		}
		if d.Sentence != before.Sentence || d.Sentence != tokens[verb].Sentence || tokens[verb].XPOS == "VBG" {
			continue
		}
		switch {
		case d.Rel == "nmod:unmarked" && d.Head < day && d.Head >= 0 && tokens[d.Head].Head == verb && isRel(tokens[d.Head].Rel, "nsubj"):
		case before.Head == day && isRel(before.Rel, "compound") && namesParty(r.doc, day-1):
			for c := range tokens[:day] {
				if c != day-1 && tokens[c].Head == day {
					tokens[c].Head = day - 1
				}
			}
			before.Head, before.Rel = d.Head, d.Rel
		default:
			continue
		}
		d.Head, d.Rel = verb, "obl:unmarked"
		for i := range r.doc.Names {
			if n := &r.doc.Names[i]; n.First < day && n.End == day+1 {
				n.End = day
			}
		}
	}
}

// namesParty reports whether a token belongs to the name of a place, a body or a person.
func namesParty(doc *nlp.Document, t int) bool {
	return slices.ContainsFunc(doc.Names, func(n nlp.Name) bool {
		return n.First <= t && t < n.End && (n.Kind == nlp.Place || n.Kind == nlp.Organization || n.Kind == nlp.Person)
	})
}

// datedNearer gives a day to the participle before it, or around it, where the parse gives it to a verb that has
// one in front of it already: "last week the firm published a letter written | in May"; and to the second of two
// verbs, where the first has a phrase of its own: "designed by Roe and completed | in 1960".
func datedNearer(r *reading) {
	tokens := r.doc.Tokens
	dated := map[int]bool{}
	for _, v := range r.doc.Values {
		if v.Kind == nlp.Date {
			dated[v.End-1] = true
		}
	}
	for day := range tokens {
		v := tokens[day].Head
		if !dated[day] || v < 0 || v > day || !isVerb(tokens[v].UPOS) || !isRel(tokens[day].Rel, "obl") {
			continue
		}
		deps := r.dependents()
		first, before := deps.opening(day), func(c int) bool { return c < v && dated[c] && isRel(tokens[c].Rel, "obl") }
		if k := first - 1; k > v && tokens[k].Rel == "conj" && tokens[k].Head == v && deps.some(v, func(c int) bool { return v < c && c < k && isRel(tokens[c].Rel, "obl", "obj") }) {
			tokens[day].Head = k
			r.moved()
			continue
		}
		if !deps.some(v, before) {
			continue
		}
		for p := v + 1; p < first; p++ {
			if _, end := deps.extent(p); end >= first && tokens[p].Rel == "acl" && tokens[p].XPOS == "VBN" {
				tokens[day].Head = p
				r.moved()
				break
			}
		}
	}
}

// datedBefore gives a day that opens a clause back to the verb where the parse makes it a
// part of the subject behind it: "on Monday | police arrested a man".
func (x *Extractor) datedBefore(r *reading) {
	for _, v := range r.doc.Values {
		if v.Kind == nlp.Date {
			dayBefore(r, v.First, v.End)
		}
	}
	for t := range r.doc.Tokens { // what a name seems to begin with is no value
		word := strings.ToLower(r.doc.Word(t))
		if x.lexicon.Cues.Calendar.Weekdays[word] != 0 || x.midMonth(word) {
			dayBefore(r, t, t+1)
		}
	}
}

// midMonth reports whether a word, in lower case, is the middle of a month: "mid-may".
func (x *Extractor) midMonth(word string) bool {
	month, mid := strings.CutPrefix(word, "mid-")
	return mid && x.lexicon.Cues.Calendar.Months[month] != 0
}

// dayBefore does so for the tokens of one day.
func dayBefore(r *reading, from, to int) {
	tokens := r.doc.Tokens
	if from < 1 || to >= len(tokens) || tokens[from-1].XPOS != "IN" || !r.sameSentence(from-1, to) || tokens[to].XPOS == "POS" {
		return
	}
	day := from
	for day < to && tokens[day].Head < to {
		day++
	}
	if day == to || !isRel(tokens[day].Rel, "compound", "nummod", "nmod", "amod") {
		return
	}
	subject := tokens[day].Head
	for isRel(tokens[subject].Rel, "compound", "nmod") && tokens[subject].Head > subject {
		subject = tokens[subject].Head
	}
	deps, verb := r.dependents(), tokens[subject].Head
	if first, _ := deps.extent(subject); verb < subject || first != from-1 && first != from {
		return
	}
	switch {
	case isRel(tokens[subject].Rel, "nsubj"):
	case isRel(tokens[subject].Rel, "obl") && deps.with(verb, "nsubj") < 0:
		tokens[subject].Rel = deps.subjectRel(verb)
	default:
		return
	}
	tokens[day].Head, tokens[day].Rel = verb, "obl"
	tokens[from-1].Head, tokens[from-1].Rel = day, "case"
	for k := from; k < to; k++ {
		if k != day && tokens[k].Head >= to {
			tokens[k].Head = day
		}
	}
	r.moved()
	for i := range r.doc.Names {
		if n := &r.doc.Names[i]; from <= n.First && n.First < to && n.End > to {
			n.First = to
		}
	}
}

// datedNouns gives a date between an article and its noun to the noun, where the parse hangs it
// on what is before: "its duties under | the May 4, 2011 treaty".
func datedNouns(r *reading) {
	tokens := r.doc.Tokens
	for _, v := range r.doc.Values {
		if v.Kind != nlp.Date || v.End-v.First < 2 || v.First < 1 || !isRel(tokens[v.First-1].Rel, "det") {
			continue
		}
		noun, day := tokens[v.First-1].Head, v.First
		for day < v.End && tokens[day].Head >= v.First && tokens[day].Head < v.End {
			day++
		}
		if noun >= v.End && noun < v.End+3 && isNoun(tokens[noun].UPOS) && day < v.End && tokens[day].Head < v.First && tokens[day].Head >= 0 {
			tokens[day].Head, tokens[day].Rel = noun, "nmod:unmarked"
			r.moved()
		}
	}
}
