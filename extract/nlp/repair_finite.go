package nlp

import "strings"

// finiteVerbs takes for past tense what the tagger takes for a participle,
// where a verb with a subject of its own has no auxiliary: "Lee, freed on
// Monday, called for calm". Headlines, which have no full stop, leave
// auxiliaries out.
func (d *Document) finiteVerbs(s Sentence) {
	if last := d.Word(s.End - 1); last != "." && last != "”" && last != "\"" {
		return
	}
	for v := s.First; v < s.End; v++ {
		verb := &d.Tokens[v]
		if verb.XPOS != "VBN" || verb.UPOS != "VERB" || !finiteAs(verb.Rel) {
			continue
		}
		subject := d.child(s, v, "nsubj")
		if subject < 0 {
			subject = d.child(s, v, "nsubj:pass")
		}
		if subject < 0 || subject > v || d.auxiliaryBetween(subject, v) {
			continue
		}
		if d.child(s, v, "aux", "aux:pass") >= 0 || verb.Rel == "advcl" && d.child(s, v, "mark") < 0 {
			continue // "his hands tied"
		}
		verb.XPOS, d.Tokens[subject].Rel = "VBD", "nsubj"
	}
}

// participles takes for a participle the adjective that has the subject and the
// auxiliary of a passive ("two men were | hurt"), but not what nothing is done by
// ("were | unvaccinated"): that is said with a copula.
func (d *Document) participles(s Sentence) {
	const undone = "un"
	for v := s.First + 1; v < s.End; v++ {
		t := &d.Tokens[v]
		aux, subject := d.child(s, v, "aux:pass"), d.child(s, v, "nsubj:pass")
		switch {
		case t.UPOS != "ADJ" || aux < 0 || subject < 0:
		case strings.HasPrefix(strings.ToLower(d.Word(v)), undone):
			d.Tokens[aux].Rel, d.Tokens[subject].Rel = "cop", "nsubj"
		default:
			t.UPOS, t.XPOS = "VERB", "VBN"
		}
	}
}

// taggedVerbs takes for a verb the word that the tagger calls an adjective, but in the form of a
// verb, and that has a subject and no copula: "the toll could | double | by May".
func (d *Document) taggedVerbs(s Sentence) {
	for v := s.First + 1; v < s.End; v++ {
		t := &d.Tokens[v]
		if t.UPOS == "ADJ" && (t.XPOS == "VB" || t.XPOS == "VBP" || t.XPOS == "VBZ") && d.child(s, v, "nsubj") >= 0 && d.child(s, v, "cop") < 0 {
			t.UPOS = "VERB"
		}
	}
}

// finiteAs reports whether a clause with the relation has a finite verb.
func finiteAs(rel string) bool {
	return rel == "root" || rel == "ccomp" || rel == "parataxis" || rel == "advcl" || rel == "acl:relcl"
}

// auxiliaryBetween reports whether an auxiliary between a subject and its verb
// may be the verb's: one that hangs on nothing between the two.
func (d *Document) auxiliaryBetween(subject, v int) bool {
	for t := subject + 1; t < v; t++ {
		if h := d.Tokens[t].Head; d.Tokens[t].UPOS == "AUX" && (h <= subject || h >= v) {
			return true
		}
	}
	return false
}
