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

// morphology enters number, tense, voice and person of the words of a
// sentence: they follow from tags, forms and the passive's relations.
func (a agreement) morphology(d *Document, s Sentence) {
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
		case "VBP", "VBG":
			m.Tense = "Pres"
		case "VBD", "VBN":
			m.Tense = "Past"
		case "DT", "PRP", "PRP$":
			*m = a[strings.ToLower(d.Word(i))]
		}
		if t.UPOS == "VERB" {
			m.Voice = "Act"
			if t.XPOS == "VBN" && t.Rel == "acl" {
				m.Voice = "Pass" // the car given to him
			}
		}
	}
	for i := s.First; i < s.End; i++ {
		t := &d.Tokens[i]
		if t.Head < 0 {
			continue
		}
		h := &d.Tokens[t.Head]
		switch {
		case h.UPOS == "VERB" && h.XPOS == "VBN" && (t.Rel == "aux:pass" || t.Rel == "nsubj:pass" || t.Rel == "obl:agent"):
			h.Morph.Voice = "Pass"
		case strings.HasPrefix(t.Rel, "nsubj") && (h.XPOS == "VBP" || h.XPOS == "VBD"):
			inflect(h, t)
		case strings.HasPrefix(t.Rel, "aux") && (t.XPOS == "VBP" || t.XPOS == "VBD"):
			for k := s.First; k < s.End; k++ {
				if c := &d.Tokens[k]; c.Head == t.Head && strings.HasPrefix(c.Rel, "nsubj") {
					inflect(t, c)
				}
			}
		}
	}
}

// inflect gives a finite verb number and person of its subject.
func inflect(verb, subject *Token) {
	verb.Morph.Number, verb.Morph.Person = subject.Morph.Number, "3"
	if p := subject.Morph.Person; p != "" {
		verb.Morph.Person = p
	}
}
