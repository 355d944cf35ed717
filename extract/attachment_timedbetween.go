package extract

import "strings"

// pastTimes hangs what somebody is found guilty or accused of on the verb, where the parse makes it a part of the
// day, month or year that stands between: "convicted last month | of fraud", "accused last week | of stealing money".
func (x *Extractor) pastTimes(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n < len(tokens); n++ {
		day := tokens[n].Head
		if !isRel(tokens[n].Rel, "nmod", "acl") || day < 0 || day > n || !isRel(tokens[day].Rel, "obl") || tokens[day].Head > day || x.timeWord(strings.ToLower(r.doc.Word(n))) || x.timeNoun(tokens[n].Lemma) {
			continue
		}
		deps, v := r.dependents(), tokens[day].Head
		if prep := caseOf(r.doc, deps, n); prep == "" || !x.whichTime(r, deps, day) || !x.toldOfObject(r, v, prep) {
			continue
		}
		tokens[n].Head, tokens[n].Rel = v, "obl"
		if tokens[n].XPOS == "VBG" {
			tokens[n].Rel = "advcl"
		}
		r.moved()
	}
}

// whichTime reports whether a token is the name of a day or month, or of a stretch of time told from now: "last week".
func (x *Extractor) whichTime(r *reading, deps dependents, t int) bool {
	cal, word := x.lexicon.Cues.Calendar, strings.ToLower(r.doc.Word(t))
	if _, deictic := cal.Deictic[word]; deictic || cal.Weekdays[word] > 0 || cal.Months[word] > 0 {
		return true
	}
	first, _ := deps.phrase(t)
	_, which := cal.Which[strings.ToLower(r.doc.Word(first))]
	return which && cal.Units[word] != ""
}

// toldOfObject reports whether the frame of a verb, or of the verb with the adjective that it gives its object, has a
// place for a phrase with the preposition: "convict of", "find guilty of".
func (x *Extractor) toldOfObject(r *reading, v int, prep string) bool {
	tokens, light := r.doc.Tokens, ""
	if tokens[v].UPOS == "ADJ" && tokens[v].Rel == "xcomp" && tokens[v].Head >= 0 {
		v, light = tokens[v].Head, tokens[v].Lemma
	}
	for _, f := range x.lexicon.Frames.Verb(tokens[v].Lemma) {
		if f.Light == light && f.Has("O") && f.Has(prep) {
			return true
		}
	}
	return false
}
