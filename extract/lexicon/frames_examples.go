package lexicon

import (
	"errors"
	"fmt"
	"strings"

	"wiregraph/graph/ontology"
)

// An Example is a sentence that says something of a type, or that says
// nothing of it though its words might suggest so.
type Example struct {
	Type  *ontology.Type
	Text  string
	Roles []ExampleRole // none: a counter-example
	File  string
	Line  int
}

// An ExampleRole is the words that fill a role in an example.
type ExampleRole struct{ Role, Words string }

// Examples returns the examples and counter-examples in the order of the file.
func (f *Frames) Examples() []Example { return f.examples }

// lineError is what is wrong with a line of the file.
type lineError struct {
	line int
	err  error
}

// addExamples reads "sentence => role: words; role: words", and
// counter-examples, which are sentences.
func (f *Frames) addExamples(file string, t *ontology.Type, yes, no []listed) *lineError {
	for _, y := range yes {
		text, roles, ok := strings.Cut(y.Word, "=>")
		if !ok {
			return &lineError{y.Line, errors.New("an example wants => and what it says")}
		}
		e := Example{Type: t, Text: strings.TrimSpace(text), File: file, Line: y.Line}
		for r := range strings.SplitSeq(roles, ";") {
			role, words, _ := strings.Cut(r, ":")
			role, words = strings.TrimSpace(role), strings.TrimSpace(words)
			if t.Role(role) == nil || words == "" {
				return &lineError{y.Line, fmt.Errorf("example %q: the type has no role %q, or nothing fills it", e.Text, role)}
			}
			e.Roles = append(e.Roles, ExampleRole{role, words})
		}
		f.examples = append(f.examples, e)
	}
	for _, n := range no {
		f.examples = append(f.examples, Example{Type: t, Text: n.Word, File: file, Line: n.Line})
	}
	return nil
}

// typedExamples reads "sentence => TYPE | role: words; role: words" and
// counter-examples "sentence => TYPE".
func typedExamples(file string, o *ontology.Ontology, yes, no []listed) ([]Example, error) {
	var f Frames
	for i, y := range append(yes[:len(yes):len(yes)], no...) {
		text, said, _ := strings.Cut(y.Word, "=>")
		id, roles, says := strings.Cut(said, "|")
		t := o.Type(strings.TrimSpace(id))
		if t == nil || says != (i < len(yes)) {
			return nil, fmt.Errorf("load %s:%d: an example wants => and a type, then | and its roles; a counter-example the type alone", file, y.Line)
		}
		e := listed{Word: strings.TrimSpace(text), Line: y.Line}
		fault := (*lineError)(nil)
		if says {
			e.Word += " => " + roles
			fault = f.addExamples(file, t, []listed{e}, nil)
		} else {
			fault = f.addExamples(file, t, nil, []listed{e})
		}
		if fault != nil {
			return nil, fmt.Errorf("load %s:%d: %w", file, fault.line, fault.err)
		}
	}
	return f.examples, nil
}
