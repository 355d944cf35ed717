package extract

// sameToo makes those of whom a clause says that they did so too subjects of what is told
// before: "the mayor voted no, as did | his wife".
func sameToo(r *reading, do int, deps dependents) {
	tokens := r.doc.Tokens
	mark := deps.with(do, "mark", "advmod")
	who := deps.with(do, "obj", "nsubj")
	sub := deps.with(tokens[do].Head, "nsubj")
	if mark < 0 || mark > do || tokens[mark].Lemma != "as" || who < do || sub < 0 || !isNoun(tokens[who].UPOS) || deps.with(do, "xcomp", "ccomp", "aux") >= 0 {
		return
	}
	tokens[who].Head, tokens[who].Rel = sub, "conj"
}

// wereToo does the same for those of whom a copula says that they were so too: "the port was
// damaged, as were | two ferries".
func wereToo(r *reading, who int, deps dependents) {
	tokens := r.doc.Tokens
	as, be := deps.with(who, "mark"), deps.with(who, "cop")
	sub := deps.with(tokens[who].Head, "nsubj")
	if as < 0 || be != as+1 || tokens[as].Lemma != "as" || be > who || sub < 0 || deps.with(who, "nsubj") >= 0 {
		return
	}
	tokens[be].Rel = "discourse"
	tokens[who].Head, tokens[who].Rel = sub, "conj"
}

// eventAt makes an event the subject of what it does, where the parse takes it for what
// describes the name of the place behind it: "Fire at the hotel | Hall House kills one".
func eventAt(r *reading, event int, deps dependents) {
	tokens := r.doc.Tokens
	name := tokens[event].Head
	first, _ := deps.phrase(name)
	for _, c := range deps.of(name) {
		if c != event && c < name && isRel(tokens[c].Rel, "compound", "flat") {
			first = max(first, c)
		}
	}
	at := deps.with(event, "nmod")
	if tokens[name].UPOS != "PROPN" || !isRel(tokens[name].Rel, "nsubj") || at < event || at > name || deps.with(at, "case") < event {
		return
	}
	tokens[event].Head, tokens[event].Rel = tokens[name].Head, tokens[name].Rel
	tokens[name].Head, tokens[name].Rel = at, "appos"
}

// firmBehind makes an apposition of the first of two subjects where it says between commas
// what the name right before it is: "according to Acme, | a firm, two men were robbed". Where the
// sentence begins with the name and its preposition, what it is may be known too: "according to
// Lee, | the mayor, two men were robbed".
func firmBehind(r *reading, sub int, deps dependents) {
	tokens := r.doc.Tokens
	first, end := deps.phrase(sub)
	if first < 2 || tokens[first-1].XPOS != "," || end >= len(tokens) || tokens[end].XPOS != "," {
		return
	}
	second := false
	for _, c := range deps.of(tokens[sub].Head) {
		second = second || c > sub && isRel(tokens[c].Rel, "nsubj")
	}
	name := first - 2
	for name > 0 && isRel(tokens[name].Rel, "flat") {
		name = tokens[name].Head
	}
	if fronted := isRel(tokens[name].Rel, "obl") && deps.with(name, "case") == r.doc.Sentences[tokens[sub].Sentence].First; !fronted && !deps.indefinite(sub) {
		return
	}
	if second && tokens[name].UPOS == "PROPN" && name < first {
		tokens[sub].Head, tokens[sub].Rel = name, "appos"
	}
}

// subjectBehind gives a verb without a subject the name that the parse joins to the object
// of the clause before it: "as the storm hit the isle, | Acme, a firm, closed".
func subjectBehind(r *reading, v int, deps dependents) {
	tokens := r.doc.Tokens
	if deps.with(v, "nsubj", "csubj", "expl") >= 0 {
		return
	}
	for _, w := range deps.of(v) {
		o := deps.with(w, "obj", "obl")
		if w > v || tokens[w].Rel != "advcl" || deps.with(w, "mark") < 0 || o < w {
			continue
		}
		for _, c := range deps.of(o) {
			if c > o && c < v && tokens[c].Rel == "conj" && tokens[c].UPOS == "PROPN" && deps.with(c, "cc") < 0 {
				tokens[c].Head, tokens[c].Rel = v, "nsubj"
				for _, a := range deps.of(o) {
					if a > c && a < v && isRel(tokens[a].Rel, "appos") {
						tokens[a].Head = c
					}
				}
				return
			}
		}
	}
}
