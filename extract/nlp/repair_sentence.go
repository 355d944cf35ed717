package nlp

// wholeSentence takes the participle behind the noun of a sentence that would have no verb
// at all for its verb: "Supporters | celebrated by banging pots." Headlines, which have no
// full stop, leave auxiliaries out.
func (d *Document) wholeSentence(s Sentence) {
	root := d.Sentences[d.Tokens[s.First].Sentence].Root
	if d.Word(s.End-1) != "." || d.Tokens[root].UPOS != "NOUN" && d.Tokens[root].UPOS != "PROPN" || d.child(s, root, "cop", "appos", "parataxis") >= 0 {
		return
	}
	verb := -1
	for t := s.First; t < s.End; t++ {
		x := &d.Tokens[t]
		switch {
		case x.UPOS == "AUX" || x.UPOS == "VERB" && (finiteTag(x.XPOS) || d.child(s, t, "nsubj", "nsubj:pass") >= 0):
			return
		case verb < 0 && x.UPOS == "VERB" && x.XPOS == "VBN" && x.Rel == "acl" && x.Head == root && t > root:
			verb = t
		}
	}
	if verb < 0 || d.child(s, verb, "obl:agent") >= 0 {
		return
	}
	if first, _ := d.extent(s, verb); first != verb || d.Word(verb-1) == "," {
		return
	}
	d.Tokens[verb].XPOS, d.Tokens[verb].Head, d.Tokens[verb].Rel = "VBD", -1, "root"
	d.Tokens[root].Head, d.Tokens[root].Rel = verb, "nsubj"
	for t := verb + 1; t < s.End; t++ {
		if d.Tokens[t].Head == root {
			d.Tokens[t].Head = verb
		}
	}
	d.reroot(root, verb)
}

// participleBehind hangs a participle with "-ing" behind a comma on the clause whose subject
// acts, where the parse hangs it on what is told of others: on the infinitive that tells what
// somebody is asked ("urged them to reject the bill, | calling it bad"), on the gerund that
// tells what somebody is blamed for ("attacked him for taking gifts, | calling it bad"), or
// on the noun right before the comma ("is based on old ideas, | advocating peace"). With "with"
// a noun has a clause of its own ("with deaths there, | totalling ten").
func (d *Document) participleBehind(s Sentence, reasons map[string]bool) {
	for v := s.First + 4; v < s.End; v++ {
		t := &d.Tokens[v]
		h := t.Head
		if t.XPOS != "VBG" || t.Rel != "advcl" && t.Rel != "acl" || h < s.First || h > v || d.Word(v-1) != "," || d.child(s, v, "mark", "case", "nsubj") >= 0 {
			continue
		}
		of, above := &d.Tokens[h], d.Tokens[h].Head
		if above < s.First || above > h || !d.finite(s, above) {
			continue
		}
		told := d.child(s, above, "obj", "iobj") >= 0
		switch {
		case t.Rel == "advcl" && of.XPOS == "VB" && of.Rel == "xcomp" && told:
		case t.Rel == "advcl" && of.XPOS == "VBG" && of.Rel == "advcl" && told && reasons[d.marker(s, h)]:
		case t.Rel == "acl" && of.Rel == "obl" && h < v-1 && d.Tokens[above].UPOS == "VERB" && d.marker(s, h) != "with":
		default:
			continue
		}
		t.Head, t.Rel = above, "advcl"
	}
}

// marker returns the lemma of the word that brings in a phrase or a clause, "" without one.
func (d *Document) marker(s Sentence, h int) string {
	if c := d.child(s, h, "case", "mark"); c >= 0 {
		return d.Tokens[c].Lemma
	}
	return ""
}
