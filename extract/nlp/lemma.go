package nlp

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed model/lemmas.txt
var lemmaLines string

// lemmas is the table of train/lemmas.py, words by tag and word and rules by
// tag and ending, and what inflects the words that it does not have.
type lemmas struct {
	words      map[string]string // tag, tab, word
	rules      map[string]suffixRule
	inflection *inflection
}

// A suffixRule cuts so many bytes off a word and adds an ending.
type suffixRule struct {
	cut int
	add string
}

// longestEnding is the length of the longest ending that a rule has.
const longestEnding = 5

func readLemmas(text string) (*lemmas, error) {
	in, err := readInflection(inflectionLines)
	if err != nil {
		return nil, err
	}
	l := &lemmas{words: map[string]string{}, rules: map[string]suffixRule{}, inflection: in}
	err = eachLine("lemmas.txt", text, func(f []string) bool {
		switch {
		case f[0] == "w" && len(f) == 4:
			l.words[f[1]+"\t"+f[2]] = f[3]
		case f[0] == "r" && len(f) == 5:
			cut, err := strconv.Atoi(f[3])
			if err != nil || cut < 0 {
				return false
			}
			l.rules[f[1]+"\t"+none(f[2])] = suffixRule{cut, none(f[4])}
		default:
			return false
		}
		return true
	})
	if err != nil {
		return nil, fmt.Errorf("read lemmas: %w", err)
	}
	return l, nil
}

// none reads "-" as nothing.
func none(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

// lemma returns the lemma of a word with a Penn tag: a proper noun as
// written, anything else in lower case.
func (l *lemmas) lemma(word, xpos string) string {
	if strings.HasPrefix(xpos, "NNP") {
		return word
	}
	w := strings.ReplaceAll(strings.ToLower(word), "’", "'")
	irregular, ok := l.inflection.irregularLemma(w, xpos)
	if ok && kindOf(xpos) == verb {
		return irregular // the treebanks slip: fled is not of flead
	}
	if lemma, ok := l.words[xpos+"\t"+w]; ok {
		return lemma
	}
	if ok {
		return irregular
	}
	if i := strings.LastIndexByte(w, '-') + 1; i > 1 && i < len(w) && kindOf(xpos) == verb {
		return w[:i] + l.lemma(w[i:], xpos) // co-writing is of co-write
	}
	if lemma, ok := l.inflection.regularLemma(w, xpos); ok {
		return lemma
	}
	for n := min(longestEnding, len(w)); n >= 0; n-- {
		if r, ok := l.rules[xpos+"\t"+w[len(w)-n:]]; ok {
			if r.cut >= len(w) && r.add == "" {
				return w
			}
			return w[:max(0, len(w)-r.cut)] + r.add
		}
	}
	return w
}
