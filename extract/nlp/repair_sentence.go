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

// participleBehind hangs a participle with "-ing" behind a comma, which the parse hangs on
// the infinitive that tells what somebody is asked, on the asking: "urged them to reject the
// bill, | calling it bad".
func (d *Document) participleBehind(s Sentence) {
	for v := s.First + 4; v < s.End; v++ {
		t := &d.Tokens[v]
		h := t.Head
		if t.XPOS != "VBG" || t.Rel != "advcl" || h < s.First || h > v || d.Word(v-1) != "," || d.child(s, v, "mark", "case", "nsubj") >= 0 {
			continue
		}
		if to := &d.Tokens[h]; to.XPOS == "VB" && to.Rel == "xcomp" && to.Head >= s.First && to.Head < h && d.child(s, to.Head, "obj", "iobj") >= 0 && d.finite(s, to.Head) {
			t.Head = to.Head
		}
	}
}
