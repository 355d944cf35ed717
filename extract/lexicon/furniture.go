package lexicon

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed furniture.yaml
var furnitureYAML []byte

// Furniture recognises what a page puts around an article: links, forms,
// credits, and copies of a passage in another language.
type Furniture struct {
	lines, sections, tails, copies, labels []*regexp.Regexp
	english                                map[string]bool // words that only English has, and has often
	entries                                []furnitureEntry
}

// A furnitureEntry is one pattern of the file, of one of five kinds.
type furnitureEntry struct {
	Line    string `yaml:"line"`
	Section string `yaml:"section"`
	Tail    string `yaml:"tail"`
	Copy    string `yaml:"copy"`
	Label   string `yaml:"label"`
	Example listed `yaml:"example"`
	Counter listed `yaml:"counter"`
}

// Line reports whether a line of text is furniture, all of it.
func (f *Furniture) Line(s string) bool { return anyMatches(f.lines, s) }

// Section reports whether a line opens a list of links.
func (f *Furniture) Section(s string) bool { return anyMatches(f.sections, s) }

// Tail returns the part of a paragraph, from and to an offset, that is furniture: to its end, or
// to where English begins again behind a copy in another language. From is the length of the
// paragraph when no part is.
func (f *Furniture) Tail(s string) (from, to int) {
	from, to = firstMatch(f.tails, s), len(s)
	if at := firstMatch(f.copies, s); at < from {
		from, to = at, at+f.resumes(s[at:])
	}
	return from, to
}

// firstMatch returns the offset of the first match, the length of the text when there is none.
func firstMatch(res []*regexp.Regexp, s string) int {
	at := len(s)
	for _, re := range res {
		if m := re.FindStringIndex(s); m != nil {
			at = min(at, m[0])
		}
	}
	return at
}

// word is a run of letters.
var word = regexp.MustCompile(`[\p{L}\p{M}’']+`)

// resumes returns the offset of the first word with a capital behind which English words
// stand close: the length of the text when there is none.
func (f *Furniture) resumes(s string) int {
	const near, enough = 12, 2
	words := word.FindAllStringIndex(s, -1)
	for i, w := range words {
		if r, _ := utf8.DecodeRuneInString(s[w[0]:]); !unicode.IsUpper(r) || i == 0 {
			continue
		}
		found := 0
		for _, v := range words[i:min(i+near, len(words))] {
			if f.english[strings.ToLower(s[v[0]:v[1]])] {
				found++
			}
		}
		if found >= enough && f.englishSoon(s, words[i:]) {
			return w[0]
		}
	}
	return len(s)
}

// englishSoon reports whether the first word or one of the two behind it in the sentence is an
// English one.
func (f *Furniture) englishSoon(s string, words [][]int) bool {
	const soon = 3
	for i, v := range words[:min(soon, len(words))] {
		if i > 0 && strings.ContainsAny(s[words[i-1][1]:v[0]], ".!?") {
			return false
		}
		if f.english[strings.ToLower(s[v[0]:v[1]])] {
			return true
		}
	}
	return false
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

// loadFurniture reads the patterns. All but tail and copy patterns match from the start of
// a line and ignore case.
func loadFurniture(data []byte) (*Furniture, error) {
	const file = "furniture.yaml"
	var doc struct {
		Version   int              `yaml:"version"`
		English   []listed         `yaml:"english"`
		Furniture []furnitureEntry `yaml:"furniture"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	english, err := set(file, doc.English)
	if err != nil {
		return nil, err
	}
	f := &Furniture{entries: doc.Furniture, english: english}
	for i, e := range doc.Furniture {
		at := e.Example.Line
		if e.Example.Word == "" || e.Counter.Word == "" {
			return nil, fmt.Errorf("load %s:%d: entry %d has no example or no counter-example", file, at, i+1)
		}
		var source string
		var into *[]*regexp.Regexp
		switch {
		case e.Line != "" && e.Section+e.Tail+e.Copy+e.Label == "":
			source, into = "^(?i:"+e.Line+")", &f.lines
		case e.Section != "" && e.Line+e.Tail+e.Copy+e.Label == "":
			source, into = "^(?i:"+e.Section+")", &f.sections
		case e.Label != "" && e.Line+e.Section+e.Tail+e.Copy == "":
			source, into = "^(?i:"+e.Label+")", &f.labels
		case e.Tail != "" && e.Line+e.Section+e.Copy+e.Label == "":
			source, into = e.Tail, &f.tails
		case e.Copy != "" && e.Line+e.Section+e.Tail+e.Label == "":
			source, into = e.Copy, &f.copies
		default:
			return nil, fmt.Errorf("load %s:%d: want one of line, section, tail, copy and label", file, at)
		}
		re, err := regexp.Compile(source)
		if err != nil {
			return nil, fmt.Errorf("load %s:%d: %w", file, at, err)
		}
		*into = append(*into, re)
	}
	return f, nil
}
