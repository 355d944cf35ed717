package nlp

import (
	"strings"
	"testing"
)

// TestValues runs the examples of the grammar of values: each form's example
// is one value of its kind.
func TestValues(t *testing.T) {
	examples := 0
	for line := range strings.Lines(valueLines) {
		line = strings.TrimSpace(line)
		form, example, ok := strings.Cut(line, exampleGap)
		if example = strings.TrimSpace(example); !ok || example == "" || line[0] == '#' || strings.HasPrefix(line, "class ") {
			continue
		}
		examples++
		kind := Kind(strings.Fields(form)[0])
		d := parser().Parse("The clerk noted " + example + " in the book.")
		found := ""
		for _, v := range d.Values {
			if v.Kind == kind {
				found = d.Span(v.First, v.End)
			}
		}
		if found != strings.TrimPrefix(example, "the ") && found != example {
			t.Errorf("%q gives %q, want %q as %s", line, found, example, kind)
		}
	}
	if examples < 40 {
		t.Errorf("only %d examples", examples)
	}
}

func TestBrokenValues(t *testing.T) {
	for _, text := range []string{"class month", "Fate month", "Date"} {
		if _, err := readValues(text); err == nil {
			t.Errorf("%q: no error", text)
		}
	}
}
