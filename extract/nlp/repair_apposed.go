package nlp

// interposedClause takes a finite verb between commas, with somebody before it, that
// the parse puts in apposition to the subject, for what is said in between: "the
// church, | Ann Lee remembers, | was burnt".
func (d *Document) interposedClause(s Sentence) {
	for v := s.First + 1; v+1 < s.End; v++ {
		t := &d.Tokens[v]
		if t.UPOS != "VERB" || !finiteTag(t.XPOS) || t.Rel != "appos" && (t.Rel != "acl:relcl" || d.relative(s, v)) || t.Head < s.First || t.Head > v || d.Word(v+1) != "," {
			continue
		}
		sub := t.Head
		main := d.Tokens[sub].Head
		if rel := d.Tokens[sub].Rel; main < v || rel != "nsubj" && rel != "nsubj:pass" || d.Tokens[main].UPOS != "VERB" {
			continue
		}
		for a := sub + 1; a < v; a++ {
			who := &d.Tokens[a]
			if first, _ := d.extent(s, a); d.Word(first-1) != "," {
				continue
			}
			if (who.Head == sub && who.Rel == "appos" || who.Head == v && who.Rel == "nsubj") && (who.UPOS == "PROPN" || who.UPOS == "NOUN" || who.UPOS == "PRON") {
				who.Head, who.Rel, t.Head, t.Rel = v, "nsubj", main, "parataxis"
				break
			}
		}
	}
}

// apposedToOne hangs one person in apposition on the one who is described right before
// the comma, and not on several before him: "officials, including his sister, | Ann Lee,".
func (d *Document) apposedToOne(s Sentence, names []Name) {
	for _, n := range names {
		h := d.headOfName(n)
		b := &d.Tokens[h]
		if n.Kind != Person || b.Rel != "appos" || b.Head < s.First || d.Tokens[b.Head].XPOS != "NNS" || n.First < s.First+2 || d.Word(n.First-1) != "," || d.child(s, h, "conj") >= 0 {
			continue
		}
		one := n.First - 2
		if o := &d.Tokens[one]; o.XPOS == "NN" && o.Head == b.Head && o.Rel == "nmod" && one > b.Head {
			b.Head = one
		}
	}
}

// plainVerbs takes for a verb the plural noun that has a subject and an object: in a
// headline, "Norland | gifts | Ann Lee a car".
func (d *Document) plainVerbs(s Sentence) {
	for v := s.First + 1; v+1 < s.End; v++ {
		t := &d.Tokens[v]
		if t.UPOS != "NOUN" || t.XPOS != "NNS" || !finiteAs(t.Rel) {
			continue
		}
		if sub, o := d.child(s, v, "nsubj"), d.child(s, v, "obj"); sub >= 0 && sub < v && o > v && d.child(s, v, "cop") < 0 {
			t.UPOS, t.XPOS = "VERB", "VBZ"
		}
	}
}

// bracketedName hangs a name in brackets on the name right before them: "the Works
// Council and the Harbour Service | (HS)" gives a short form of the second.
func (d *Document) bracketedName(names []Name) {
	for k := 1; k < len(names); k++ {
		long, short := names[k-1], names[k]
		if short.First != long.End+1 || d.Word(long.End) != "(" || short.End >= len(d.Tokens) || d.Word(short.End) != ")" {
			continue
		}
		a, b := d.headOfName(long), d.headOfName(short)
		if t := &d.Tokens[b]; t.Head >= 0 && t.Head < a && t.Rel == "appos" {
			t.Head = a
		}
	}
}

// relative reports whether a relative word hangs on a verb.
func (d *Document) relative(s Sentence, v int) bool {
	for t := s.First; t < v; t++ {
		if x := d.Tokens[t].XPOS; d.Tokens[t].Head == v && (x == "WDT" || x == "WP" || x == "WP$" || x == "WRB" || x == "IN") {
			return true
		}
	}
	return false
}

// apposedNames hangs the second of two persons in apposition on the first, where the
// parse coordinates it with what both are: "two senators, Ann Lee and | Bo Berg".
func (d *Document) apposedNames(s Sentence, names []Name) {
	for k := 1; k < len(names); k++ {
		first, second := names[k-1], names[k]
		if first.Kind != Person || second.Kind != Person || second.First-first.End != 1 || d.Tokens[first.End].UPOS != "CCONJ" {
			continue
		}
		a, b := d.headOfName(first), d.headOfName(second)
		if d.Tokens[a].Rel == "appos" && d.Tokens[b].Rel == "conj" && d.Tokens[b].Head == d.Tokens[a].Head && d.Tokens[a].Head < a {
			d.Tokens[b].Head = a
		}
	}
}
