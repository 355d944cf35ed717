package nlp

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite testdata/analyses.txtar with what the parser gives")

var parser = sync.OnceValue(func() *Parser {
	p, err := NewParser()
	if err != nil {
		panic(err)
	}
	return p
})

// TestAnalyses compares whole analyses: one token a line, then the names.
func TestAnalyses(t *testing.T) {
	const file = "testdata/analyses.txtar"
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(a.Files); i += 2 {
		got := show(parser().Parse(string(a.Files[i].Data)))
		if *update {
			a.Files[i+1].Data = []byte(got)
		} else if d := cmp.Diff(string(a.Files[i+1].Data), got); d != "" {
			t.Errorf("%s (-want +got):\n%s", a.Files[i].Name, d)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func show(d *Document) string {
	var b strings.Builder
	for n, s := range d.Sentences {
		if n > 0 {
			b.WriteByte('\n')
		}
		for i := s.First; i < s.End; i++ {
			t := d.Tokens[i]
			head := 0
			if t.Head >= 0 {
				head = t.Head - s.First + 1
			}
			fmt.Fprintf(&b, "%d %s %s %s %s %d %s", i-s.First+1, d.Word(i), t.Lemma, t.UPOS, t.XPOS, head, t.Rel)
			for _, m := range []string{t.Morph.Number, t.Morph.Person, t.Morph.Tense, t.Morph.Voice} {
				if m != "" {
					b.WriteString(" " + m)
				}
			}
			b.WriteByte('\n')
		}
		for _, list := range []struct {
			what  string
			names []Name
		}{{"name", d.Names}, {"nested", d.Nested}, {"value", d.Values}} {
			for _, m := range list.names {
				if m.First >= s.First && m.End <= s.End {
					fmt.Fprintf(&b, "%s %s: %s\n", list.what, d.Span(m.First, m.End), m.Kind)
				}
			}
		}
	}
	return b.String()
}

// check reports what is wrong with a Document.
func check(d *Document) error {
	end := 0
	for i, t := range d.Tokens {
		if t.Start < end || t.End <= t.Start || t.End > len(d.Text) {
			return fmt.Errorf("token %d stands at %d-%d after %d", i, t.Start, t.End, end)
		}
		if s := d.Text[end:t.Start]; strings.TrimFunc(s, blank) != "" {
			return fmt.Errorf("%q stands between tokens", s)
		}
		end = t.End
	}
	if s := d.Text[end:]; strings.TrimFunc(s, blank) != "" {
		return fmt.Errorf("%q stands after the last token", s)
	}
	next := 0
	for k, s := range d.Sentences {
		if s.First != next || s.End <= s.First {
			return fmt.Errorf("sentence %d is %d-%d after %d", k, s.First, s.End, next)
		}
		next = s.End
		roots := 0
		for i := s.First; i < s.End; i++ {
			if d.Tokens[i].Sentence != k {
				return fmt.Errorf("token %d says sentence %d, not %d", i, d.Tokens[i].Sentence, k)
			}
			if d.Tokens[i].Head < 0 {
				roots++
			}
			steps := 0
			for h := i; h >= 0; h = d.Tokens[h].Head {
				if h < s.First || h >= s.End {
					return fmt.Errorf("token %d hangs on %d outside its sentence", i, h)
				}
				if steps++; steps > s.End-s.First {
					return fmt.Errorf("token %d hangs in a cycle", i)
				}
			}
		}
		if roots != 1 || d.Tokens[s.Root].Head >= 0 {
			return fmt.Errorf("sentence %d has %d roots", k, roots)
		}
	}
	if next != len(d.Tokens) {
		return fmt.Errorf("sentences share out %d of %d tokens", next, len(d.Tokens))
	}
	for _, names := range [][]Name{d.Names, d.Values} {
		last := 0
		for _, n := range names {
			if n.First < last || n.End <= n.First || n.End > len(d.Tokens) || d.Tokens[n.First].Sentence != d.Tokens[n.End-1].Sentence {
				return fmt.Errorf("name %+v after %d", n, last)
			}
			last = n.End
		}
	}
	for _, n := range d.Nested {
		if n.First < 0 || n.End <= n.First || n.End > len(d.Tokens) {
			return fmt.Errorf("nested name %+v", n)
		}
	}
	return nil
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", " ", "Ann Lee can't go. “Why?” she asked.", "a\x00b\xff\xfe.", "\u3000\x80", "שלום. مرحبا!", "👩‍👩‍👧 ok", "U.S.A. e.g. 3.5% $1,000",
		"it's 'tis don’t cannot", "a-b re-elect 2024-02-20 555-1234", "http://example.org/x?y. a@b.org,", "one\ntwo\n\nthree", "((((((", "”“”“",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if err := check(parser().Parse(text)); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	})
}

// TestExtremes parses what no newspaper prints: with WIREGRAPH_LONG ten
// megabytes of one byte, two on one line, a hundred thousand open quotes. That
// it ends soon is for the test's own time limit to say.
func TestExtremes(t *testing.T) {
	part := 200 // of the full size, one in so many
	switch {
	case os.Getenv("WIREGRAPH_LONG") != "":
		part = 1
	case testing.Short():
		part = 2000
	}
	many := func(s string, n int) string { return strings.Repeat(s, n/part) }
	texts := map[string]string{
		"one long line":   many("and then he said that ", 2<<20/22),
		"open quotes":     many("“", 100_000),
		"quotes apart":    many("“ ", 20_000),
		"stops apart":     many(". ", 20_000),
		"brackets":        many("(a [b {c ", 10_000),
		"closed brackets": many("(", 50_000) + "deep" + many(")", 50_000),
		"abbreviations":   many("U.S.", 100_000),
		"hyphens":         many("re-", 50_000),
		"addresses":       many("a@", 1<<20),
		"combining":       "a" + many("\u0301", 1<<20),
		"joined emoji":    many("👩\u200d", 20_000),
		"emoji":           many("👩", 100_000),
		"right to left":   many("שלום عليكم. ", 10_000),
		"nothing spaces":  many("\u00a0", 5<<20),
		"short lines":     many("Oh\n", 20_000),
		"capitals":        many("Ann Lee-Berg (AL) ", 5_000),
		"figures":         many("5 May 1999 ", 10_000),
	}
	for _, c := range "a A0.,-@'\"(\n\x00\xff" {
		texts[fmt.Sprintf("byte %q", c)] = many(string([]byte{byte(c)}), 10<<20)
	}
	for name, text := range texts {
		if err := check(parser().Parse(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestConcurrent: one parser serves many goroutines and gives each what it
// gives alone.
func TestConcurrent(t *testing.T) {
	texts := sentencesOf(t, 36)
	var alone []*Document
	for _, s := range texts {
		alone = append(alone, parser().Parse(s))
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, s := range texts {
				if d := parser().Parse(s); !reflect.DeepEqual(d, alone[i]) {
					t.Errorf("%q is analysed otherwise beside others", s)
				}
			}
		})
	}
	wg.Wait()
}

func TestBrokenWeights(t *testing.T) {
	turned := append([]byte(nil), english...)
	turned[len(turned)-1] ^= 1
	newer := append([]byte(nil), english...)
	newer[5]++
	for want, file := range map[string][]byte{"not a weights file": english[:20], "checksum": turned, "version": newer} {
		if _, err := readWeights(file); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// TestHashKnowsAll: whatever is embedded is in the parser's hash, the network
// by its own.
func TestHashKnowsAll(t *testing.T) {
	lists, _ := filepath.Glob("data/*")
	models, _ := filepath.Glob("model/*")
	known := knowledge()
	for _, f := range append(lists, models...) {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(known, string(text)) && !bytes.Equal(text, english) {
			t.Errorf("%s is not in the hash", f)
		}
	}
	if hashOf("a") == hashOf("b") {
		t.Error("another network has the same hash")
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := NewParser(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	p := parser()
	text := strings.Repeat("Russian officials told the news agency on Tuesday that the president had given his guest a car, which experts said could violate the ban that the council imposed in 2006. ", 40)
	tokens := 0
	for b.Loop() {
		tokens += len(p.Parse(text).Tokens)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}
