package extract

// afterClosing hangs a time behind the comma that closes a relative clause on the verb before
// this, where the parse hangs it on the clause's own: "will stop flying to the isle, which lives
// on tourists, | from next month".
func (x *Extractor) afterClosing(r *reading) {
	tokens, cal := r.doc.Tokens, x.lexicon.Cues.Calendar
	for o := 4; o < len(tokens); o++ {
		v := tokens[o].Head
		if !isRel(tokens[o].Rel, "obl") || v < 1 || v > o || tokens[v].Rel != "acl:relcl" || cal.Units[tokens[o].Lemma] == "" && cal.Weekdays[tokens[o].Lemma] == 0 && cal.Months[tokens[o].Lemma] == 0 {
			continue
		}
		deps := r.dependents()
		first, _ := deps.extent(o)
		open, _ := deps.extent(v)
		if first < 2 || r.doc.Word(first) != "," && r.doc.Word(first-1) != "," || open < 1 || r.doc.Word(open) != "," && r.doc.Word(open-1) != "," {
			continue
		}
		above := tokens[v].Head
		for above >= 0 && tokens[above].UPOS != "VERB" {
			above = tokens[above].Head
		}
		for above >= 0 && isRel(tokens[above].Rel, "xcomp") && tokens[above].Head >= 0 {
			above = tokens[above].Head
		}
		if above >= 0 && above < v {
			tokens[o].Head = above
			r.moved()
		}
	}
}

// deniedInfinitives hangs a negator right before an infinitive on that, where the parse hangs
// it on the verb above: "promised | never to sell".
func (x *Extractor) deniedInfinitives(r *reading) {
	tokens := r.doc.Tokens
	for t := 1; t+2 < len(tokens); t++ {
		to := &tokens[t+1]
		if to.XPOS != "TO" || to.Head <= t+1 || !isRel(tokens[t].Rel, "advmod") || !x.lexicon.Cues.Negators[tokens[t].Lemma] {
			continue
		}
		v := tokens[t].Head
		if v >= 0 && v < t && tokens[to.Head].Head == v && isRel(tokens[to.Head].Rel, "xcomp", "ccomp", "acl") {
			tokens[t].Head = to.Head
		}
	}
}
