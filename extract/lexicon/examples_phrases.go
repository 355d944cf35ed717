package lexicon

import (
	"fmt"
	"strings"

	"wiregraph/graph/ontology"
)

// A PhraseExample is a text with what a phrase in it stands for, or does not.
type PhraseExample struct {
	Text, Words string
	Class       ontology.Class
	Kind        string // "" any
	Gender      byte   // 0 any
	Is          bool   // false: a counter-example
	File        string
	Line        int
}

// A LinkExample is a text in which two phrases stand for one thing, or for
// two. The other "phrase" may be the name that the thing is known by.
type LinkExample struct {
	Text, One, Other string
	Same             bool
	File             string
	Line             int
}

// phraseExamples reads "text => phrase" of an entry whose words make a phrase
// one of a class, a kind and a gender; with them "text => phrase = Class".
func phraseExamples(file string, e examples, line int, want PhraseExample) ([]PhraseExample, error) {
	var out []PhraseExample
	err := e.each(file, line, func(text, said string, l int, yes bool) error {
		p := want
		words, class, told := strings.Cut(said, " = ")
		if told {
			p.Class, p.Kind = ontology.Class(strings.TrimSpace(class)), ""
		}
		if p.Class == "" || !p.Class.IsEntity() && p.Class != ontology.Event {
			return fmt.Errorf("load %s:%d: unknown class %q", file, l, p.Class)
		}
		p.Text, p.Words, p.Is, p.File, p.Line = text, strings.TrimSpace(words), yes, file, l
		out = append(out, p)
		return nil
	})
	return out, err
}

// linkExamples reads "text => phrase = other phrase".
func linkExamples(file string, e examples, line int) ([]LinkExample, error) {
	var out []LinkExample
	err := e.each(file, line, func(text, said string, l int, yes bool) error {
		one, other, ok := strings.Cut(said, " = ")
		if !ok {
			return fmt.Errorf("load %s:%d: an example reads: text => phrase = other phrase", file, l)
		}
		out = append(out, LinkExample{text, strings.TrimSpace(one), strings.TrimSpace(other), yes, file, l})
		return nil
	})
	return out, err
}

// each calls f with the two halves of every example and counter-example. An
// entry without either is an error.
func (e examples) each(file string, line int, f func(text, said string, line int, yes bool) error) error {
	if len(e.Yes) == 0 || len(e.No) == 0 {
		return fmt.Errorf("load %s:%d: the entry wants an example (yes) and a counter-example (no)", file, line)
	}
	for i, l := range append(e.Yes[:len(e.Yes):len(e.Yes)], e.No...) {
		text, said, ok := strings.Cut(l.Word, "=>")
		if !ok || strings.TrimSpace(said) == "" {
			return fmt.Errorf("load %s:%d: an example wants => and what it shows", file, l.Line)
		}
		if err := f(strings.TrimSpace(text), strings.TrimSpace(said), l.Line, i < len(e.Yes)); err != nil {
			return err
		}
	}
	return nil
}

// byList runs f over the examples of every list of a file: each list has
// some, and there are none of lists that do not exist.
func byList(file string, all map[string]examples, lists []string, f func(examples) error) error {
	known := map[string]bool{}
	for _, name := range lists {
		known[name] = true
		if err := f(all[name]); err != nil {
			return fmt.Errorf("%w: %s", err, name)
		}
	}
	for name := range all {
		if !known[name] {
			return fmt.Errorf("load %s: examples of %q, which is no list", file, name)
		}
	}
	return nil
}

// show adds the examples of an entry.
func (n *Nouns) show(file string, e examples, line int, want PhraseExample) error {
	p, err := phraseExamples(file, e, line, want)
	n.Phrases = append(n.Phrases, p...)
	return err
}

// says adds the examples of an entry that say what a sentence says.
func (n *Nouns) says(file string, o *ontology.Ontology, e examples, line int) error {
	if err := e.each(file, line, func(string, string, int, bool) error { return nil }); err != nil {
		return err
	}
	said, err := typedExamples(file, o, e.Yes, e.No)
	n.Said = append(n.Said, said...)
	return err
}

// lineOf is the line on which a list of words begins.
func lineOf(words []listed) int {
	if len(words) == 0 {
		return 1
	}
	return words[0].Line
}

// first is the first byte of a word, 0 of none.
func first(s string) byte {
	if s == "" {
		return 0
	}
	return s[0]
}
