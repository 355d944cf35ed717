package nlp

import (
	_ "embed"
	"fmt"
	"strings"
)

var (
	//go:embed data/abbreviations.txt
	abbreviationLines string
	//go:embed data/prefixes.txt
	prefixLines string
	//go:embed data/contractions.txt
	contractionLines string
	//go:embed data/namesakes.txt
	namesakeLines string
	//go:embed data/units.txt
	unitLines string
	//go:embed data/joined.txt
	joinedLines string
	//go:embed data/offices.txt
	officeLines string
	//go:embed data/bodies.txt
	bodyLines string
	//go:embed data/postpositive.txt
	postpositiveLines string
	//go:embed data/conjunctions.txt
	conjunctionLines string
	//go:embed data/reasons.txt
	reasonLines string
	//go:embed data/saying.txt
	sayingLines string
)

// wordLists are what the tokeniser knows of English, and repairs.
type wordLists struct {
	abbreviations map[string]abbreviation // without the full stop
	prefixes      map[string]bool
	contractions  map[string]int // length of the first part
	units         map[string]bool
	joined        map[string]bool
	offices       map[string]bool
	bodies        map[string]bool
	saying        map[string]bool
	reasons       map[string]bool
	postpositive  map[string]bool
	conjunctions  map[string]bool
	namesakes     map[string]string // a name, by the one that is read for it
	longestJoined int
}

// An abbreviation says where a word keeps its full stop, by the mark behind
// it in abbreviations.txt.
type abbreviation string

// The marks of abbreviations.
const (
	anywhere     abbreviation = ""
	beforeFigure abbreviation = "#"
	capitalOnly  abbreviation = "^"
	exceptAtEnd  abbreviation = "."
)

func readWordLists() (*wordLists, error) {
	w := &wordLists{
		abbreviations: map[string]abbreviation{}, prefixes: map[string]bool{}, contractions: map[string]int{},
		units: map[string]bool{}, joined: map[string]bool{}, offices: map[string]bool{}, bodies: map[string]bool{}, saying: map[string]bool{}, reasons: map[string]bool{}, postpositive: map[string]bool{}, conjunctions: map[string]bool{}, namesakes: map[string]string{},
	}
	for _, list := range []struct {
		file, lines string
		use         func(f []string) bool
	}{
		{"abbreviations.txt", abbreviationLines, func(f []string) bool {
			mark := anywhere
			if len(f) == 2 {
				mark = abbreviation(f[1])
			}
			w.abbreviations[f[0]] = mark
			switch mark {
			case anywhere, beforeFigure, capitalOnly, exceptAtEnd:
				return len(f) <= 2
			}
			return false
		}},
		{"conjunctions.txt", conjunctionLines, all(w.conjunctions)},
		{"contractions.txt", contractionLines, func(f []string) bool {
			if len(f) != 2 || !strings.HasPrefix(f[0], f[1]) {
				return false
			}
			w.contractions[f[0]] = len(f[1])
			return true
		}},
		{"joined.txt", joinedLines, func(f []string) bool {
			w.joined[f[0]] = true
			w.longestJoined = max(w.longestJoined, len(f[0]))
			return len(f) == 1
		}},
		{"namesakes.txt", namesakeLines, func(f []string) bool {
			if len(f) != 2 {
				return false
			}
			w.namesakes[f[0]] = f[1]
			return true
		}},
		{"offices.txt", officeLines, all(w.offices)},
		{"bodies.txt", bodyLines, all(w.bodies)},
		{"postpositive.txt", postpositiveLines, all(w.postpositive)},
		{"prefixes.txt", prefixLines, only(w.prefixes)},
		{"reasons.txt", reasonLines, all(w.reasons)},
		{"saying.txt", sayingLines, all(w.saying)},
		{"units.txt", unitLines, only(w.units)},
	} {
		if err := eachLine(list.file, list.lines, list.use); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// all enters every field of a line.
func all(set map[string]bool) func(f []string) bool {
	return func(f []string) bool {
		for _, x := range f {
			set[x] = true
		}
		return true
	}
}

// only enters the one field that a line has.
func only(set map[string]bool) func(f []string) bool {
	return func(f []string) bool {
		set[f[0]] = true
		return len(f) == 1
	}
}

// eachLine gives the fields of each line that is neither empty nor a comment.
func eachLine(file, text string, use func(fields []string) bool) error {
	n := 0
	for line := range strings.Lines(text) {
		n++
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		if !use(fields) {
			return fmt.Errorf("%s:%d: %q is not an entry of this list", file, n, strings.TrimSpace(line))
		}
	}
	return nil
}
