package nlp

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed data/agreement.txt
var agreementLines string

// agreement is person and number of pronouns and determiners.
type agreement map[string]Morph

func readAgreement(text string) (agreement, error) {
	a := agreement{}
	err := eachLine("agreement.txt", text, func(f []string) bool {
		if len(f) != 3 {
			return false
		}
		m := Morph{Person: none(f[1]), Number: none(f[2])}
		a[f[0]] = m
		return strings.Contains("123", m.Person) && (m.Number == "" || m.Number == "Sing" || m.Number == "Plur")
	})
	if err != nil {
		return nil, fmt.Errorf("read agreement: %w", err)
	}
	return a, nil
}

// A clause is what hangs on a word and says how its verb is inflected.
type clause struct {
	subject          int // token, -1 for none
	have, passive    bool
	agent            bool // the subject is not the passive's
	auxiliary, joint bool // has an auxiliary; is joined to another noun
}

// morphology enters number, tense, voice and person of the words of a
// sentence: they follow from tags, forms, auxiliaries and subjects.
func (a agreement) morphology(d *Document, s Sentence) {
	clauses := d.clauses(s)
	for i := s.First; i < s.End; i++ {
		t := &d.Tokens[i]
		m := &t.Morph
		switch t.XPOS {
		case "NN", "NNP":
			m.Number = "Sing"
		case "NNS", "NNPS":
			m.Number = "Plur"
		case "VBZ":
			m.Number, m.Tense, m.Person = "Sing", "Pres", "3"
		case "VBP":
			m.Tense = "Pres"
		case "VBG":
			if !d.gerund(s, clauses, i) {
				m.Tense = "Pres"
			}
		case "VBD", "VBN":
			m.Tense = "Past"
		case "DT", "PRP", "PRP$":
			*m = a[strings.ToLower(d.Word(i))]
		}
		if t.UPOS == "ADJ" {
			m.Number = "" // the United in United States
		}
		if t.UPOS == "VERB" {
			m.Voice = "Act"
			if t.XPOS == "VBN" && !d.active(s, clauses, i) {
				m.Voice = "Pass" // was given, the car given to him
			}
		}
	}
	for i := s.First; i < s.End; i++ {
		if t := &d.Tokens[i]; t.XPOS == "VBP" || t.XPOS == "VBD" {
			a.agree(d, s, clauses, i)
		}
	}
}

// clauses gathers what hangs on each word of a sentence.
func (d *Document) clauses(s Sentence) []clause {
	out := make([]clause, s.End-s.First)
	for i := range out {
		out[i].subject = -1
	}
	for i := s.First; i < s.End; i++ {
		t := &d.Tokens[i]
		if t.Head < 0 {
			continue
		}
		c := &out[t.Head-s.First]
		switch rel, _, _ := strings.Cut(t.Rel, ":"); rel {
		case "nsubj", "csubj":
			c.subject = i
			c.agent = c.agent || t.Rel == "nsubj"
		case "expl":
			if c.subject < 0 {
				c.subject = i // it was said that
			}
		case "aux":
			c.auxiliary = true
			c.have = c.have || t.Lemma == "have"
			c.passive = c.passive || t.Rel == "aux:pass"
		case "conj":
			c.joint = c.joint || t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON"
		}
	}
	return out
}

// active reports whether a participle is active: it stands with a form of have
// or an active verb's subject, and without a form of be: has given. One that is coordinated goes with the first.
func (d *Document) active(s Sentence, clauses []clause, verb int) bool {
	for range clauses {
		c := clauses[verb-s.First]
		t := d.Tokens[verb]
		if c.auxiliary || t.Rel != "conj" || d.Tokens[t.Head].XPOS != "VBN" {
			return (c.have || c.agent) && !c.passive
		}
		verb = t.Head
	}
	return false
}

// gerund reports whether a form in -ing stands as a noun would, or for what a
// noun does, and so has no tense: sending cars, a car carrying guests.
func (d *Document) gerund(s Sentence, clauses []clause, verb int) bool {
	for range clauses {
		t := d.Tokens[verb]
		if clauses[verb-s.First].auxiliary {
			return false
		}
		switch t.Rel {
		case "conj":
			if d.Tokens[t.Head].XPOS != "VBG" {
				return false
			}
			verb = t.Head
			continue
		case "acl", "amod", "appos", "compound", "csubj", "csubj:pass", "nmod", "nsubj", "obj", "xcomp":
			return true
		}
		return false
	}
	return false
}

// agree gives a finite verb number and person: those that its form tells, else
// its subject's.
func (a agreement) agree(d *Document, s Sentence, clauses []clause, verb int) {
	t := &d.Tokens[verb]
	m := a[strings.ToLower(d.Word(verb))] // was
	at := verb
	if t.Rel == "cop" || strings.HasPrefix(t.Rel, "aux") {
		at = t.Head
	}
	for clauses[at-s.First].subject < 0 && d.Tokens[at].Rel == "conj" {
		at = d.Tokens[at].Head
	}
	subject := clauses[at-s.First].subject
	if subject < 0 {
		t.Morph.Number, t.Morph.Person = m.Number, m.Person
		return
	}
	if x := d.Tokens[subject].XPOS; (x == "WDT" || x == "WP") && d.Tokens[at].Rel == "acl:relcl" {
		subject = d.Tokens[at].Head // guests who were there
	}
	number, person := d.Tokens[subject].Morph.Number, d.Tokens[subject].Morph.Person
	switch {
	case clauses[subject-s.First].joint:
		number = "Plur"
	case person == "2" && number == "":
		number = "Sing" // as the treebanks have it
	case person == "" && t.XPOS == "VBP":
		number = "Plur" // else it were VBZ
	}
	if person == "" {
		person = "3"
	}
	if m.Number != "" {
		number = m.Number
	}
	if m.Person != "" {
		person = m.Person
	}
	t.Morph.Number, t.Morph.Person = number, person
}
