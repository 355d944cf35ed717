package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"wiregraph/graph"
)

// TestSources reads passages that attribute in many ways and finds every word that
// they ask for said by whom they say. A passage is a block of
//
//	# what it shows
//	its text
//	= word: source            or outer > inner; "-" nobody, "~" nobody or somebody
//	! word#2: source          the second such word; not read rightly yet
//
// With -update "=" and "!" are set to what is read.
func TestSources(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join("testdata", "sources", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no passages in testdata/sources: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			asked, right, unclaimed := 0, 0, 0
			var out strings.Builder
			for block := range strings.SplitSeq(strings.TrimPrefix(string(data), "# "), "\n# ") {
				title, rest, _ := strings.Cut(strings.TrimRight(block, "\n"), "\n")
				text, expected := passage(rest)
				p := x.passage(text)
				fmt.Fprintf(&out, "# %s\n%s\n", title, text)
				for _, e := range expected {
					got, claimed, ok := p.says(e.word)
					if !ok {
						t.Fatalf("%s: no word %q in the passage", title, e.word)
					}
					mark, good := "!", sourcesAgree(e.chain, got)
					if asked++; !claimed {
						unclaimed++
					}
					if good {
						mark = "="
						right++
					}
					fmt.Fprintf(&out, "%s %s: %s\n", mark, e.word, e.chain)
					if mark != e.mark && !*update {
						t.Errorf("%s: %s is said by %s, and not as marked %q by %s", title, e.word, listed(got), e.mark, e.chain)
					} else if !good {
						t.Logf("%s: %s is said by %s, and not by %s", title, e.word, listed(got), e.chain)
					}
				}
				out.WriteByte('\n')
			}
			t.Logf("%d of %d right; of %d no claim tells", right, asked, unclaimed)
			if *update {
				if err := os.WriteFile(file, []byte(strings.TrimRight(out.String(), "\n")+"\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// An expectation is who should say what stands at a word.
type expectation struct{ mark, word, chain string }

// passage parts a text from what is expected of it.
func passage(block string) (text string, expected []expectation) {
	lines := strings.Split(block, "\n")
	for i, line := range lines {
		mark, rest, _ := strings.Cut(line, " ")
		word, chain, ok := strings.Cut(rest, ": ")
		if ok && (mark == "=" || mark == "!") {
			if text == "" {
				text = strings.Join(lines[:i], "\n")
			}
			expected = append(expected, expectation{mark, word, chain})
		}
	}
	return text, expected
}

// A passageReading is a passage with what it claims.
type passageReading struct {
	*reading
	claims []graph.Claim
	by     *attributor
}

func (x *Extractor) passage(text string) passageReading {
	a := graph.Article{ID: "sha256:passage", Text: text, Published: "2024-02-20", Language: "en"}
	r := &reading{article: a}
	r.zones = zones(a.Text, x.lexicon.Furniture)
	r.doc = x.parser.ParseBlocks(a.Text, blocks(a.Text, r.zones))
	p := passageReading{reading: r, claims: x.interpret(r)}
	p.by = newAttributor(r, x.lexicon.Cues, x.lexicon.Frames)
	p.by.full = r.voices
	return p
}

// says lists who says what stands at a word, outermost first, each as the names
// that it goes by: as the claim has it that the word evokes, else as the words
// around tell.
func (p passageReading) says(word string) (chain [][]string, claimed, ok bool) {
	word, nth, _ := strings.Cut(word, "#")
	n := 1
	if nth != "" {
		fmt.Sscan(nth, &n)
	}
	for t, tok := range p.doc.Tokens {
		if p.doc.Word(t) != word {
			continue
		}
		if n--; n > 0 {
			continue
		}
		for _, c := range p.claims {
			if c.Trigger != nil && c.Trigger.Start <= tok.Start && tok.End <= c.Trigger.End {
				for _, l := range c.Attribution {
					var names []string
					if l.Source != nil {
						names = []string{l.Source.Name, l.Source.Text}
					}
					chain = append(chain, names)
				}
				return chain, true, true
			}
		}
		for _, s := range p.by.sourcesOf(&proposition{anchor: t}) {
			var names []string
			if s.head >= 0 {
				names = []string{p.doc.Word(s.head)}
				if i := p.byHead[s.head]; i >= 0 {
					names = append(names, p.chains[p.mentions[i].chain].name, p.doc.Span(p.mentions[i].first, p.mentions[i].end))
				}
			}
			chain = append(chain, names)
		}
		return chain, false, true
	}
	return nil, false, false
}

// sourcesAgree reports whether a chain is the one expected.
func sourcesAgree(expected string, got [][]string) bool {
	switch expected {
	case "-":
		return len(got) == 0
	case "~":
		return len(got) == 0 || len(got) == 1 && got[0] == nil
	}
	links := strings.Split(expected, " > ")
	if len(links) != len(got) {
		return false
	}
	for i, l := range links {
		if !anyNamed(strings.Split(l, " / "), got[i]) {
			return false
		}
	}
	return true
}

// anyNamed reports whether one of the names has one of the words in it.
func anyNamed(words, names []string) bool {
	for _, w := range words {
		for _, n := range names {
			if strings.Contains(strings.ToLower(n), strings.ToLower(w)) {
				return true
			}
		}
	}
	return false
}

// listed writes a chain.
func listed(chain [][]string) string {
	if len(chain) == 0 {
		return "nobody"
	}
	var out []string
	for _, names := range chain {
		if len(names) == 0 {
			names = []string{"somebody"}
		}
		out = append(out, names[0])
	}
	return strings.Join(out, " > ")
}
