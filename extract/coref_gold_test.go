package extract

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A goldText is a text with the pronouns of which the gold says for whom they
// stand, by what these are called in it.
type goldText struct {
	text   string
	stands map[int][]string // byte -> folded names
}

// same reports whether a mention, or one that stands for the same, bears a name of
// what a pronoun stands for.
func (g *goldText) same(c *corefer, i, j int) bool {
	names := g.stands[c.doc.Tokens[c.mentions[i].head].Start]
	for k := range c.mentions {
		m := &c.mentions[k]
		if c.root(k) == c.root(j) && !m.pronoun && (slices.Contains(names, goldFold(c.doc.Span(m.first, m.end))) || m.name != "" && slices.Contains(names, goldFold(m.name))) {
			return true
		}
	}
	return false
}

func goldFold(s string) string {
	s = strings.ToLower(strings.Trim(s, " .,\"“”"))
	for _, a := range []string{"the ", "a ", "an ", "this ", "its ", "his ", "her ", "their "} {
		s = strings.TrimPrefix(s, a)
	}
	return s
}

// A goldEntity is an entity of the gold.
type goldEntity struct {
	ID       string              `json:"id"`
	Name     string              `json:"name"`
	Aliases  []string            `json:"aliases"`
	Mentions map[string][]string `json:"mentions"`
	Pronouns map[string][]struct {
		Text    string `json:"text"`
		Context string `json:"context"`
	} `json:"pronouns"`
}

// called returns what an entity is called in a text, folded.
func (e *goldEntity) called(doc string) []string {
	out := []string{goldFold(e.Name)}
	for _, s := range slices.Concat(e.Aliases, e.Mentions[doc]) {
		out = append(out, goldFold(s))
	}
	return out
}

// readGoldPronouns returns the texts of the gold of news with its pronouns: those
// that stand in what it quotes with them, and the one pronoun of what proves a
// fact where an argument of the fact is called by no name there.
func readGoldPronouns(t *testing.T, gold, data string) []goldText {
	t.Helper()
	var out []goldText
	for _, set := range []string{"gold-news/c", "gold-news/d", "gold-news/e", "silver-news"} {
		dir := filepath.Join(gold, filepath.FromSlash(set))
		b, err := os.ReadFile(filepath.Join(dir, "entities.json"))
		if err != nil {
			t.Fatal(err)
		}
		var list []goldEntity
		if err := json.Unmarshal(b, &list); err != nil {
			t.Fatal(err)
		}
		entities := map[string]*goldEntity{}
		for i := range list {
			entities[list[i].ID] = &list[i]
		}
		files, err := filepath.Glob(filepath.Join(dir, "*.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			doc := strings.TrimSuffix(filepath.Base(file), ".jsonl") + ".txt"
			b, err := os.ReadFile(filepath.Join(data, "wikinews-2019-20", "articles", doc))
			if err != nil {
				continue
			}
			g := goldText{text: string(b), stands: map[int][]string{}}
			for i := range list {
				for _, p := range list[i].Pronouns[doc] {
					at := strings.Index(g.text, p.Context)
					if p.Context == "" || at < 0 || at != strings.LastIndex(g.text, p.Context) {
						continue
					}
					if k := wordIn(p.Context, p.Text); k >= 0 {
						g.stands[at+k] = list[i].called(doc)
					}
				}
			}
			g.facts(t, file, doc, entities)
			out = append(out, g)
		}
	}
	return out
}

// facts adds the pronouns that stand for an argument of a fact.
func (g *goldText) facts(t *testing.T, file, doc string, entities map[string]*goldEntity) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		var f struct {
			Subject, Object any
			Span            string
			Start           int
		}
		if err := json.Unmarshal([]byte(line), &f); err != nil || f.Span == "" || f.Start+len(f.Span) > len(g.text) {
			continue
		}
		at, word := -1, ""
		for _, p := range []string{"he", "she", "it", "they", "him", "her", "them", "his", "its", "their"} {
			k := wordIn(f.Span, p)
			if k < 0 {
				continue
			}
			if at >= 0 {
				at = -1
				break
			}
			at, word = k, p
		}
		if at < 0 {
			continue
		}
		for _, arg := range []any{f.Subject, f.Object} {
			id, _ := arg.(string)
			e := entities[id]
			if e == nil || !slices.ContainsFunc(e.Pronouns[doc], func(p struct {
				Text    string `json:"text"`
				Context string `json:"context"`
			}) bool {
				return strings.EqualFold(p.Text, word)
			}) {
				continue
			}
			names := e.called(doc)
			if slices.ContainsFunc(names, func(n string) bool { return strings.Contains(strings.ToLower(f.Span), n) }) {
				continue
			}
			if _, ok := g.stands[f.Start+at]; !ok {
				g.stands[f.Start+at] = names
			}
		}
	}
}

// wordIn returns the byte where a text has a word, in capitals or not, -1 where it
// has none or several.
func wordIn(text, word string) int {
	at := -1
	low := strings.ToLower(text)
	for from := 0; ; {
		k := strings.Index(low[from:], strings.ToLower(word))
		if k < 0 {
			return at
		}
		k += from
		from = k + len(word)
		letter := func(i int) bool { return i >= 0 && i < len(low) && low[i] >= 'a' && low[i] <= 'z' }
		if letter(k-1) || letter(k+len(word)) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = k
	}
}
