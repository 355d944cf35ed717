package extract

// delays hangs on the verb how long something is put off, where the parse hangs it on what
// is put off: "postponed the vote | by a week".
func (x *Extractor) delays(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for t := range tokens {
		o := tokens[t].Head
		if tokens[t].Rel != "nmod" || o < 0 || o > t || x.lexicon.Cues.Calendar.Units[tokens[t].Lemma] == "" || !isRel(tokens[o].Rel, "obj", "nsubj:pass") || !deps.cased(t, "by") {
			continue
		}
		if v := tokens[o].Head; v >= 0 && tokens[v].UPOS == "VERB" {
			tokens[t].Head, tokens[t].Rel = v, "obl"
		}
	}
}

// timedObjects parts an object from the length of time behind it, where the
// parse makes one phrase of both: "arrested the suspect | hours after the raid".
func (x *Extractor) timedObjects(r *reading) {
	cal := x.lexicon.Cues.Calendar
	for t := 1; t+1 < len(r.doc.Tokens); t++ {
		unit, next, noun := &r.doc.Tokens[t], r.doc.Tokens[t+1], &r.doc.Tokens[t-1]
		if rel := cal.Prepositions[next.Lemma]; unit.XPOS == "NNS" && cal.Units[unit.Lemma] != "" && (rel == "before" || rel == "after") && isRel(unit.Rel, "obj") && isRel(noun.Rel, "iobj") && noun.Head == unit.Head {
			noun.Rel, unit.Rel = "obj", "obl" // "sold shares | days before"
			continue
		}
		if rel := cal.Prepositions[next.Lemma]; unit.XPOS == "NNS" && cal.Units[unit.Lemma] != "" && (rel == "before" || rel == "after") && isRel(unit.Rel, "obj") && unit.Head == t-1 {
			unit.Rel = "obl" // "fled | hours before"
			continue
		}
		if unit.XPOS != "NNS" || cal.Units[unit.Lemma] == "" || noun.Head != t || noun.Rel != "compound" || noun.Sentence != unit.Sentence {
			continue
		}
		if rel := cal.Prepositions[next.Lemma]; rel != "before" && rel != "after" || !isRel(unit.Rel, "obj", "obl", "nmod") {
			continue
		}
		deps, of := r.dependents(), unit.Rel == "nmod"
		if deps.with(t, "case") >= 0 != of {
			continue
		}
		for _, c := range deps.of(t) {
			if c < t-1 {
				r.doc.Tokens[c].Head = t - 1
			}
		}
		noun.Head, noun.Rel, unit.Rel = unit.Head, "obj", "obl"
		if !of {
			continue
		}
		noun.Rel = "nmod" // "freed pupils of a school | hours after the raid"
		for unit.Head >= 0 && !isVerb(r.doc.Tokens[unit.Head].UPOS) && r.doc.Tokens[unit.Head].Head >= 0 {
			unit.Head = r.doc.Tokens[unit.Head].Head
		}
	}
}
