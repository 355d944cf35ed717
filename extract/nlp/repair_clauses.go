package nlp

import "strings"

// saidBefore takes a clause with "that" which the parse makes a relative clause
// of the one who is told, because what ends the sentence took its place, for
// what is said: "told the agency that he had gone, Norwire reported".
func (d *Document) saidBefore(s Sentence) {
	for t := s.First + 2; t < s.End; t++ {
		verb := d.Tokens[t].Head
		if d.Tokens[t].Rel != "ccomp" || d.Tokens[t].UPOS != "VERB" || verb < s.First || verb > t || d.child(s, t, "mark") >= 0 {
			continue
		}
		subject := d.child(s, t, "nsubj")
		if subject < 0 || subject > t || !d.afterComma(s, subject) {
			continue
		}
		for c := verb + 1; c < subject; c++ {
			told := d.Tokens[c].Head
			if d.Tokens[c].Rel != "acl:relcl" && d.Tokens[c].Rel != "acl" || told < verb || d.Tokens[told].Head != verb || d.Tokens[told].Rel != "iobj" && d.Tokens[told].Rel != "obj" {
				continue
			}
			if that, own := d.child(s, c, "mark"), d.child(s, c, "nsubj"); that >= 0 && own > that && d.Tokens[that].Lemma == "that" {
				d.Tokens[c].Head, d.Tokens[c].Rel = verb, "ccomp"
				d.Tokens[t].Rel = "parataxis"
				for x := own + 1; x < c; x++ { // "the car — a limousine — was"
					if d.Tokens[x].Head == told && d.Tokens[x].Rel == "appos" {
						d.Tokens[x].Head = own
					}
				}
				break
			}
		}
	}
}

// toldThat takes a clause with "that" and a pronoun of its own for subject, which
// the parse makes a relative clause of the one who is told, for what is told:
// "told the Post | that she would stay".
func (d *Document) toldThat(s Sentence) {
	for t := s.First + 3; t < s.End; t++ {
		told := d.Tokens[t].Head
		if d.Tokens[t].Rel != "acl:relcl" || told < s.First || d.Tokens[told].Rel != "iobj" {
			continue
		}
		that, own := told+1, d.child(s, t, "nsubj")
		if own < 0 {
			own = d.child(s, t, "nsubj:pass")
		}
		if own <= that || d.Tokens[own].UPOS != "PRON" && d.Tokens[that].Rel != "mark" || d.Tokens[that].Lemma != "that" || d.Tokens[that].Head != t {
			continue
		}
		if first, _ := d.extent(s, own); first != that+1 {
			continue
		}
		if c := d.child(s, d.Tokens[told].Head, "ccomp"); c >= 0 {
			if first, _ := d.extent(s, c); c < t || d.Word(first-1) != "," {
				continue
			}
			d.Tokens[c].Rel = "parataxis" // "…, the mayor said"
		}
		d.Tokens[that].Rel, d.Tokens[that].UPOS = "mark", "SCONJ"
		d.Tokens[t].Head, d.Tokens[t].Rel = d.Tokens[told].Head, "ccomp"
	}
}

// saidThat takes a clause that begins with "that" right behind a verb for what this
// verb tells, where the parse coordinates the two: "said | that aid from Norland, and
// from Suland, helps".
func (d *Document) saidThat(s Sentence) {
	for t := s.First + 2; t < s.End; t++ {
		v, that := d.Tokens[t].Head, d.child(s, t, "mark")
		if d.Tokens[t].Rel == "conj" && v >= s.First && that == v+1 && d.Tokens[that].Lemma == "that" && d.Tokens[v].UPOS == "VERB" && d.child(s, v, "ccomp") < 0 {
			d.Tokens[t].Rel = "ccomp"
		}
	}
}

// passiveInfinitive gives a passive infinitive the phrase with "for" right
// before it for its subject: what is asked is that it be done, "called for | the
// mayor to be freed".
func (d *Document) passiveInfinitive(s Sentence) {
	for v := s.First + 3; v < s.End; v++ {
		x := &d.Tokens[v]
		to := d.child(s, v, "mark")
		if x.Rel != "xcomp" && x.Rel != "advcl" || to < 0 || to > v || d.Tokens[to].XPOS != "TO" || d.child(s, v, "aux:pass") < 0 || d.hasSubject(s, v) {
			continue
		}
		for t := x.Head + 1; t < to; t++ {
			c := d.child(s, t, "case")
			if d.Tokens[t].Head != x.Head || d.Tokens[t].Rel != "obl" || c < 0 || d.Tokens[c].Lemma != "for" {
				continue
			}
			if _, end := d.extent(s, t); end == to {
				d.Tokens[t].Head, d.Tokens[t].Rel = v, "nsubj:pass"
				d.Tokens[c].Head, d.Tokens[c].Rel = v, "mark"
				x.Rel = "ccomp"
			}
		}
	}
}

// closedRelative hangs what follows the comma that closes a relative clause on
// the verb of the clause around it: "handed the keys, which were found in the
// hall, to the mayor".
func (d *Document) closedRelative(s Sentence) {
	for r := s.First; r < s.End; r++ {
		if d.Tokens[r].Rel != "acl:relcl" {
			continue
		}
		noun := d.Tokens[r].Head
		verb := d.Tokens[noun].Head
		if verb < s.First || d.Tokens[verb].UPOS != "VERB" || verb > noun || d.Tokens[noun].Rel != "obj" || noun+1 >= s.End || d.Word(noun+1) != "," {
			continue
		}
		closed := false
		for c := r + 1; c < s.End; c++ {
			if d.Tokens[c].Head != r || d.Tokens[c].Rel != "obl" {
				continue
			}
			first := d.child(s, c, "case")
			closed = closed || first > r && first < c && d.Word(first-1) == ","
			if closed {
				d.Tokens[c].Head = verb
			}
		}
	}
}

// afterComma reports whether a comma stands before the phrase that token t heads.
func (d *Document) afterComma(s Sentence, t int) bool {
	first := t
	for first > s.First && d.Token(first-1).Head == t && d.Token(first-1).UPOS != "PUNCT" {
		first--
	}
	return first > s.First && d.Word(first-1) == ","
}

// saidRelative hangs what somebody says of a noun on the saying, where the parse
// makes two relative clauses of it: "the man who the police say fled".
func (d *Document) saidRelative(s Sentence, saying map[string]bool) {
	for t := s.First + 3; t < s.End; t++ {
		tok := &d.Tokens[t]
		if tok.Rel != "acl:relcl" || tok.UPOS != "VERB" || tok.Head < s.First || tok.Head > t {
			continue
		}
		v := t - 1
		for v > tok.Head && (d.Tokens[v].UPOS == "AUX" || d.Tokens[v].UPOS == "ADV") {
			v--
		}
		verb := d.Tokens[v]
		if verb.Rel != "acl:relcl" || verb.Head != tok.Head || !saying[verb.Lemma] {
			continue
		}
		subject := d.child(s, v, "nsubj")
		for w := tok.Head + 1; w < subject; w++ {
			if who := &d.Tokens[w]; strings.HasPrefix(who.XPOS, "W") && (who.Head == v || who.Head == t) {
				who.Head, who.Rel = t, "nsubj"
				tok.Head, tok.Rel = v, "ccomp"
				break
			}
		}
	}
}
