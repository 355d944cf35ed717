package nlp

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestHeadlineCapitals: a headline in capitals is read as the same in small letters.
func TestHeadlineCapitals(t *testing.T) {
	const body = "\n\nAnn Lee visited the port of Oslo on Monday. She gave a car to Bo Berg, who leads the harbour council.\n"
	for _, capitals := range []string{"Ann Lee Gives Berg Large Car in Oslo Harbour", "ANN LEE GIVES BERG LARGE CAR IN OSLO HARBOUR"} {
		want := parser().Parse("Ann Lee gives Berg large car in Oslo harbour" + body)
		got := parser().Parse(capitals + body)
		for i := range want.Tokens {
			if w, g := want.Tokens[i], got.Tokens[i]; w != g {
				t.Errorf("%s: token %d is read as %+v, want %+v", capitals, i, g, w)
			}
		}
		if w, g := fmt.Sprint(want.Names), fmt.Sprint(got.Names); w != g {
			t.Errorf("%s: names %s, want %s", capitals, g, w)
		}
	}
	names := "Ann Lee, Bo Berg, Cy Vale-Moss"
	if got := parser().Parse(names + body); len(got.Names) < 3 {
		t.Errorf("%s: only %d names", names, len(got.Names))
	}
}

// Floors of what headlines keep when they are put into capitals, per cent.
const (
	capitalNamesFloor = 90.0
	capitalHeadsFloor = 95.0
)

// TestHeadlinesOfNews measures how much of the names and heads of headlines
// in small letters is found when they are put into capitals.
func TestHeadlinesOfNews(t *testing.T) {
	root := os.Getenv("WIREGRAPH_GOLD")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	files, _ := filepath.Glob(filepath.Join(root, "silver-news", "articles", "*"))
	if testing.Short() || len(files) == 0 {
		t.Skip("for the whole suite, with the articles in WIREGRAPH_GOLD")
	}
	for style, capitals := range map[string]func(string) string{"headline": headlineCapitals, "all": strings.ToUpper} {
		var right, got, want, heads, words int
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			line, rest, _ := strings.Cut(string(text), "\n")
			changed := capitals(line)
			if len(changed) != len(line) {
				continue
			}
			a, b := parser().Parse(string(text)), parser().Parse(changed+"\n"+rest)
			known := map[Name]bool{}
			names := func(d *Document, use func(Name)) {
				for _, n := range d.Names {
					if d.Tokens[n.End-1].End <= len(line) && (n.Kind == Person || n.Kind == Organization || n.Kind == Place) {
						use(n)
					}
				}
			}
			names(a, func(n Name) { known[n], want = true, want+1 })
			names(b, func(n Name) {
				got++
				if known[n] {
					right++
				}
			})
			for i := 0; i < min(len(a.Tokens), len(b.Tokens)) && a.Tokens[i].End <= len(line); i++ {
				words++
				if x, y := a.Tokens[i], b.Tokens[i]; x.Start == y.Start && x.Head == y.Head && x.Rel == y.Rel {
					heads++
				}
			}
		}
		f1, las := 200*float64(right)/float64(got+want), 100*float64(heads)/float64(words)
		t.Logf("%s capitals: names F1 %.1f of %d, heads and relations %.1f of %d", style, f1, want, las, words)
		if f1 < capitalNamesFloor || las < capitalHeadsFloor {
			t.Errorf("%s capitals: names F1 %.1f, want %.1f or more; heads and relations %.1f, want %.1f or more", style, f1, capitalNamesFloor, las, capitalHeadsFloor)
		}
	}
}

var smallWord = regexp.MustCompile(`^(a|an|and|as|at|but|by|for|from|in|into|of|off|on|or|over|the|to|up|via|with|nor|vs|after)$`)

// headlineCapitals writes all words but small ones with a capital.
func headlineCapitals(line string) string {
	words := strings.SplitAfter(line, " ")
	for i, w := range words {
		at := strings.IndexFunc(w, unicode.IsLetter)
		if at < 0 || strings.ContainsAny(w[:at], "0123456789") || i > 0 && smallWord.MatchString(strings.TrimSpace(w)) {
			continue
		}
		r, size := utf8.DecodeRuneInString(w[at:])
		words[i] = w[:at] + string(unicode.ToUpper(r)) + w[at+size:]
	}
	return strings.Join(words, "")
}
