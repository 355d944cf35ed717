package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"wiregraph/extract/nlp"
)

// A sentence is one of a gold file.
type sentence struct {
	paragraph bool // a document or a paragraph begins with it
	words     []word
}

// A word is one gold token.
type word struct {
	form, lemma, upos, xpos, rel string
	feats                        string // morphology: Number=Sing|Person=3
	head                         int    // 1-based, 0 is the root
	spaceAfter                   bool
	tag                          string // IOB2
}

// feature returns the value of one of the word's features, "" for none.
func (w *word) feature(name string) string {
	for f := range strings.SplitSeq(w.feats, "|") {
		if v, ok := strings.CutPrefix(f, name+"="); ok {
			return v
		}
	}
	return ""
}

// lines calls use for each line of a file and once more at its end with "".
func lines(file string, use func(n int, line string) error) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	n := 0
	for s.Scan() {
		n++
		if err := use(n, s.Text()); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	if err := s.Err(); err != nil {
		return err
	}
	return use(n+1, "")
}

// readConllu reads a treebank. Of a multiword token the words count, its
// form is that of the text.
func readConllu(file string) ([]sentence, error) {
	var out []sentence
	var cur sentence
	within := 0 // last word of the open multiword token
	space := true
	err := lines(file, func(n int, line string) error {
		if line == "" {
			if len(cur.words) > 0 {
				out = append(out, cur)
			}
			cur, within = sentence{}, 0
			return nil
		}
		if strings.HasPrefix(line, "# newdoc") || strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_") {
			cur.paragraph = true
		}
		if line[0] == '#' {
			return nil
		}
		c := strings.Split(line, "\t")
		if len(c) != 10 {
			return fmt.Errorf("%d columns, want 10", len(c))
		}
		if strings.Contains(c[0], ".") {
			return nil
		}
		after := !strings.Contains(c[9], "SpaceAfter=No")
		if _, last, ok := strings.Cut(c[0], "-"); ok {
			within, _ = strconv.Atoi(last)
			space = after
			return nil
		}
		id, err := strconv.Atoi(c[0])
		if err != nil {
			return err
		}
		head, err := strconv.Atoi(c[6])
		if err != nil {
			return err
		}
		if id < within {
			after = false
		} else if id == within {
			after = space
		}
		cur.words = append(cur.words, word{form: c[1], lemma: c[2], upos: c[3], xpos: c[4], feats: c[5], head: head, rel: c[7], spaceAfter: after})
		return nil
	})
	return out, err
}

// readIOB2 reads names: number, word, tag and more, tab-separated.
func readIOB2(file string) ([]sentence, error) {
	var out []sentence
	var cur sentence
	err := lines(file, func(n int, line string) error {
		switch {
		case line == "":
			if len(cur.words) > 0 {
				out = append(out, cur)
			}
			cur = sentence{}
		case line[0] != '#':
			c := strings.Split(line, "\t")
			if len(c) < 3 {
				return fmt.Errorf("%d columns, want 3 or more", len(c))
			}
			cur.words = append(cur.words, word{form: c[1], tag: c[2], spaceAfter: true})
		}
		return nil
	})
	return out, err
}

// layOut writes sentences as one text, their words with a space between, and
// returns where each word stands.
func layOut(sentences []sentence) (string, [][]nlp.Block) {
	var b strings.Builder
	var spans [][]nlp.Block
	for _, s := range sentences {
		var words []nlp.Block
		for _, w := range s.words {
			start := b.Len()
			b.WriteString(w.form)
			words = append(words, nlp.Block{Start: start, End: b.Len()})
			b.WriteByte(' ')
		}
		spans = append(spans, words)
		b.WriteByte('\n')
	}
	return b.String(), spans
}
