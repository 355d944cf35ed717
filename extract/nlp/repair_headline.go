package nlp

// headlineClause makes a clause of a headline that leaves its finite verb out:
// "Norland to hold talks", "Two men held in Oslo". The parse, which learnt from
// full sentences, takes the verb for a modifier of the noun that is left; here
// the verb becomes the root and the noun its subject.
func (d *Document) headlineClause(s Sentence, names []Name) {
	if last := d.Word(s.End - 1); last == "." || last == "?" || d.Tokens[s.Root].UPOS == "VERB" || d.child(s, s.Root, "cop", "nsubj") >= 0 {
		return
	}
	named, end := false, s.Root+1
	for _, n := range names {
		if n.First <= s.Root && s.Root < n.End {
			named, end = true, n.End
		}
	}
	verb, clauses := -1, 0
	for t := end; t < s.End; t++ {
		switch {
		case d.Tokens[t].Head != s.Root:
		case (d.Tokens[t].Rel == "acl" || d.Tokens[t].Rel == "xcomp") && d.Tokens[t].UPOS == "VERB":
			clauses++
			if verb < 0 {
				verb = t
			}
		case d.Tokens[t].Rel == "punct" && verb < 0:
			return // "Ann Lee, accused of fraud": an aside
		}
	}
	if verb < 0 || clauses > 1 || d.Token(verb-1).UPOS == "PUNCT" || !named && d.Tokens[verb].XPOS != "VBN" {
		return // "Talks to end war": of a noun it may be what the talks are for
	}
	subject := "nsubj"
	if d.Tokens[verb].XPOS == "VBN" {
		subject = "nsubj:pass"
	}
	d.Tokens[verb].Head, d.Tokens[verb].Rel = -1, "root"
	d.Tokens[s.Root].Head, d.Tokens[s.Root].Rel = verb, subject
	for t := verb + 1; t < s.End; t++ {
		if d.Tokens[t].Head == s.Root {
			d.Tokens[t].Head = verb
		}
	}
	d.reroot(s.Root, verb)
}

// headlinePair coordinates the two subjects that a headline parts by a comma
// alone, before a verb in the plural: "France, Germany agree on a plant".
func (d *Document) headlinePair(s Sentence) {
	if s.End-s.First < 4 || d.Word(s.End-1) == "." {
		return
	}
	for v := s.First + 3; v < s.End; v++ {
		first := d.child(s, v, "nsubj")
		if d.Tokens[v].XPOS != "VBP" || first < 0 || first > v {
			continue
		}
		for t := first + 1; t < v; t++ {
			x := &d.Tokens[t]
			if x.Head == first && x.Rel == "appos" || x.Head == v && x.Rel == "nsubj" {
				begins, end := d.extent(s, t)
				for begins < t && d.Word(begins) == "," {
					begins++
				}
				if from, _ := d.extent(s, first); from == s.First && d.Word(begins-1) == "," && end == v && d.child(s, t, "cc", "det") < 0 {
					x.Head, x.Rel = first, "conj"
				}
				return
			}
		}
		return
	}
}
