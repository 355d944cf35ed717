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
	//go:embed data/starters.txt
	starterLines string
)

// wordLists are what the tokeniser knows of English.
type wordLists struct {
	abbreviations map[string]bool // without the full stop; true: no sentence begins after it
	prefixes      map[string]bool
	contractions  map[string]int // length of the first part
	starters      map[string]bool
}

func readWordLists() (*wordLists, error) {
	w := &wordLists{map[string]bool{}, map[string]bool{}, map[string]int{}, map[string]bool{}}
	err := eachLine("abbreviations.txt", abbreviationLines, func(f []string) bool {
		w.abbreviations[f[0]] = len(f) == 2
		return len(f) == 1 || len(f) == 2 && f[1] == "!"
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("prefixes.txt", prefixLines, func(f []string) bool {
		w.prefixes[f[0]] = true
		return len(f) == 1
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("starters.txt", starterLines, func(f []string) bool {
		w.starters[f[0]] = true
		return len(f) == 1
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("contractions.txt", contractionLines, func(f []string) bool {
		if len(f) != 2 || !strings.HasPrefix(f[0], f[1]) {
			return false
		}
		w.contractions[f[0]] = len(f[1])
		return true
	})
	return w, err
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
