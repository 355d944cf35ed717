package nlp

import "strings"

// buriedVerb makes the verb of a sentence whose noun would have none of the one that the parse
// buries in what more is told of that noun: behind a preposition that may open a clause ("those hurt
// in the blast who lay there after the fire | were flown out") or behind a gerund ("talks on
// forming a council | failed").
func (d *Document) buriedVerb(s Sentence, conjunctions map[string]bool) {
	root := d.Sentences[d.Tokens[s.First].Sentence].Root
	if d.Word(s.End-1) != "." || d.Tokens[root].UPOS != "NOUN" && d.Tokens[root].UPOS != "PROPN" || d.child(s, root, "cop", "appos", "parataxis", "case") >= 0 || d.hasSubject(s, root) {
		return
	}
	verb := -1
	for t := root + 1; t < s.End; t++ {
		x := &d.Tokens[t]
		switch {
		case x.UPOS != "VERB" || !d.finite(s, t) || x.Rel == "acl:relcl":
		case verb >= 0 || x.Rel != "advcl" && x.Rel != "xcomp":
			return
		default:
			verb = t
		}
	}
	if verb < 0 {
		return
	}
	v := &d.Tokens[verb]
	mark, subject := d.child(s, verb, "mark"), d.child(s, verb, "nsubj", "nsubj:pass")
	if mark < 0 && subject >= 0 {
		mark = d.child(s, subject, "case")
	}
	switch {
	case v.Rel == "xcomp" && mark < 0 && subject < 0 && d.Tokens[v.Head].XPOS == "VBG":
	case v.Rel == "advcl" && mark > root && conjunctions[d.Tokens[mark].Lemma] && subject > mark && subject < verb && d.Tokens[v.Head].Rel != "root" && d.Tokens[subject].UPOS == "NOUN":
		if first, end := d.extent(s, subject); first != mark && first != mark+1 || d.Word(end-1) == "," {
			return
		}
		d.Tokens[mark].Head, d.Tokens[mark].Rel, d.Tokens[mark].UPOS = subject, "case", "ADP"
		d.Tokens[subject].Head, d.Tokens[subject].Rel = v.Head, "obl"
	default:
		return
	}
	v.Head, v.Rel = -1, "root"
	d.Tokens[root].Head, d.Tokens[root].Rel = verb, "nsubj"
	if d.child(s, verb, "aux:pass") >= 0 {
		d.Tokens[root].Rel = "nsubj:pass"
	}
	for t := verb + 1; t < s.End; t++ {
		if d.Tokens[t].Head == root {
			d.Tokens[t].Head = verb
		}
	}
	d.reroot(root, verb)
}

// verbBeforeObject makes the verb of such a sentence of the participle that the parse sets before the
// object of an infinitive on its noun: "his decision to quit | stunned fans", "plans to build a mosque | divided
// residents".
func (d *Document) verbBeforeObject(s Sentence) {
	root := d.Sentences[d.Tokens[s.First].Sentence].Root
	if d.Word(s.End-1) != "." || d.Tokens[root].UPOS != "NOUN" || d.child(s, root, "cop", "appos", "parataxis", "case", "conj") >= 0 || d.hasSubject(s, root) {
		return
	}
	for t := root + 1; t < s.End; t++ {
		if x := &d.Tokens[t]; x.UPOS == "VERB" && d.finite(s, t) && x.Rel != "acl:relcl" {
			return
		}
	}
	act := d.child(s, root, "acl")
	if act < root || d.Tokens[act].XPOS != "VB" || d.child(s, act, "mark") < 0 {
		return
	}
	for v := act + 1; v+1 < s.End; v++ {
		object := d.Tokens[v].Head
		if x := &d.Tokens[v]; x.Rel != "amod" || x.UPOS != "VERB" || x.XPOS != "VBN" || object < v || d.Tokens[object].Head != act || d.Tokens[object].Rel != "obj" {
			continue
		}
		before := d.child(s, root, "det", "nmod:poss")
		if first, _ := d.extent(s, object); first != v || d.child(s, act, "iobj") < 0 && (before < 0 || d.Tokens[before].XPOS == "DT" && strings.ToLower(d.Word(before)) != "the") {
			return // "to free | two wounded men", "a plan to hire trained nurses."
		}
		for t := act + 1; t < s.End; t++ {
			switch x := &d.Tokens[t]; {
			case x.Head == act && t > v:
				x.Head = v
			case x.Head == act && x.Rel == "iobj":
				x.Rel = "obj"
			}
		}
		d.Tokens[v].Head, d.Tokens[v].Rel, d.Tokens[v].XPOS = -1, "root", "VBD"
		d.Tokens[root].Head, d.Tokens[root].Rel = v, "nsubj"
		d.Tokens[s.End-1].Head = v
		d.reroot(root, v)
		return
	}
}
