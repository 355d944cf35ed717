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
			if t.XPOS == "VBN" && !d.perfect(s, i) {
				m.Voice = "Pass" // was given, the car given to him
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

// perfect reports whether a participle stands with a form of have and without
// one of be: has given. One that is coordinated goes with the first.
func (d *Document) perfect(s Sentence, verb int) bool {
	for range s.End - s.First {
		have, aux := false, false
		for i := s.First; i < s.End; i++ {
			if t := d.Tokens[i]; t.Head == verb && strings.HasPrefix(t.Rel, "aux") {
				aux = true
				if t.Rel == "aux:pass" {
					return false
				}
				have = have || t.Lemma == "have"
			}
		}
		t := d.Tokens[verb]
		if aux || t.Rel != "conj" || d.Tokens[t.Head].XPOS != "VBN" {
			return have
		}
		verb = t.Head
	}
	return false
}

// inflect gives a finite verb number and person of its subject.
func inflect(verb, subject *Token) {
	verb.Morph.Number, verb.Morph.Person = subject.Morph.Number, "3"
	if p := subject.Morph.Person; p != "" {
		verb.Morph.Person = p
	}
}
