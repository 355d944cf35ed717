package lexicon

import (
	_ "embed"
	"fmt"
	"regexp"
)

//go:embed furniture.yaml
var furnitureYAML []byte

// Furniture recognises what a page puts around an article: links, forms,
// credits, and copies of a passage in another language.
type Furniture struct {
	lines, sections, tails, labels []*regexp.Regexp
	entries                        []furnitureEntry
}

// A furnitureEntry is one pattern of the file, of one of four kinds.
type furnitureEntry struct {
	Line    string `yaml:"line"`
	Section string `yaml:"section"`
	Tail    string `yaml:"tail"`
	Label   string `yaml:"label"`
	Example listed `yaml:"example"`
	Counter listed `yaml:"counter"`
}

// Line reports whether a line of text is furniture, all of it.
func (f *Furniture) Line(s string) bool { return anyMatches(f.lines, s) }

// Section reports whether a line opens a list of links.
func (f *Furniture) Section(s string) bool { return anyMatches(f.sections, s) }

// Tail returns the offset from which on a paragraph is furniture: its length
// when it is none.
func (f *Furniture) Tail(s string) int {
	at := len(s)
	for _, re := range f.tails {
		if m := re.FindStringIndex(s); m != nil {
			at = min(at, m[0])
		}
	}
	return at
}

// Label returns the length of what stands before a paragraph to tell who speaks
// in it, 0 without one.
func (f *Furniture) Label(s string) int {
	for _, re := range f.labels {
		if m := re.FindString(s); m != "" && len(m) < len(s) {
			return len(m)
		}
	}
	return 0
}

func anyMatches(res []*regexp.Regexp, s string) bool {
	for _, re := range res {
		if re.MatchString(s) {
			return true
		}
	}
	return false
}

// loadFurniture reads the patterns. All but tail patterns match from the start of
// a line and ignore case.
func loadFurniture(data []byte) (*Furniture, error) {
	const file = "furniture.yaml"
	var doc struct {
		Version   int              `yaml:"version"`
		Furniture []furnitureEntry `yaml:"furniture"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	f := &Furniture{entries: doc.Furniture}
	for i, e := range doc.Furniture {
		at := e.Example.Line
		if e.Example.Word == "" || e.Counter.Word == "" {
			return nil, fmt.Errorf("load %s:%d: entry %d has no example or no counter-example", file, at, i+1)
		}
		var source string
		var into *[]*regexp.Regexp
		switch {
		case e.Line != "" && e.Section+e.Tail+e.Label == "":
			source, into = "^(?i:"+e.Line+")", &f.lines
		case e.Section != "" && e.Line+e.Tail+e.Label == "":
			source, into = "^(?i:"+e.Section+")", &f.sections
		case e.Label != "" && e.Line+e.Section+e.Tail == "":
			source, into = "^(?i:"+e.Label+")", &f.labels
		case e.Tail != "" && e.Line+e.Section+e.Label == "":
			source, into = e.Tail, &f.tails
		default:
			return nil, fmt.Errorf("load %s:%d: want one of line, section, tail and label", file, at)
		}
		re, err := regexp.Compile(source)
		if err != nil {
			return nil, fmt.Errorf("load %s:%d: %w", file, at, err)
		}
		*into = append(*into, re)
	}
	return f, nil
}
