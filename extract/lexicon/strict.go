package lexicon

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// decodeStrict reads one YAML document into v. A field that v does not have,
// a key given twice and a value of the wrong form are errors that name file
// and line.
func decodeStrict(file string, data []byte, v any) error {
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	if err := dec.Decode(v); err != nil {
		return fmt.Errorf("load %s: %w", file, err)
	}
	return nil
}

// A listed word remembers the line it stands on, for errors.
type listed struct {
	Word string
	Line int
}

// UnmarshalYAML reads a scalar.
func (l *listed) UnmarshalYAML(n *yaml.Node) error {
	l.Line = n.Line
	return n.Decode(&l.Word)
}

// invert turns lists of words by value into a table of values by word. A word
// under two values is an error.
func invert[V comparable](file string, lists map[V][]listed) (map[string]V, error) {
	table := map[string]V{}
	line := map[string]int{}
	for v, words := range lists {
		for _, w := range words {
			if w.Word == "" {
				return nil, fmt.Errorf("load %s:%d: empty word", file, w.Line)
			}
			if was, ok := table[w.Word]; ok {
				first, second := min(line[w.Word], w.Line), max(line[w.Word], w.Line)
				return nil, fmt.Errorf("load %s:%d: %q stands under %v and %v, first on line %d", file, second, w.Word, min2(was, v), max2(was, v), first)
			}
			table[w.Word], line[w.Word] = v, w.Line
		}
	}
	return table, nil
}

// min2 and max2 order two values by how they print, so that an error reads
// the same whatever the order of the map.
func min2[V comparable](a, b V) V {
	if fmt.Sprint(b) < fmt.Sprint(a) {
		return b
	}
	return a
}

func max2[V comparable](a, b V) V {
	if fmt.Sprint(b) < fmt.Sprint(a) {
		return a
	}
	return b
}

// set makes a set of a list. A word given twice is an error.
func set(file string, words []listed) (map[string]bool, error) {
	s := map[string]bool{}
	for _, w := range words {
		if s[w.Word] {
			return nil, fmt.Errorf("load %s:%d: %q is listed twice", file, w.Line, w.Word)
		}
		s[w.Word] = true
	}
	return s, nil
}

// A wordList is a list of words that a file holds, and the set that it becomes.
type wordList struct {
	into  *map[string]bool
	words []listed
}

// sets makes a set of each list, up to the first error.
func sets(file string, lists []wordList) error {
	for _, l := range lists {
		var err error
		if *l.into, err = set(file, l.words); err != nil {
			return err
		}
	}
	return nil
}

// endsIn reports whether a word has one of the endings, behind a stem of three
// letters or more.
func endsIn(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(end string) bool { return len(word) > len(end)+2 && strings.HasSuffix(word, end) })
}
