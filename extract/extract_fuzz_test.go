package extract

import (
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"wiregraph/graph"
)

// sound checks what holds of every claim of every text: spans in bounds and on
// the words they quote, roles that the type declares, fillers of their
// classes, references to claims that are there.
func sound(t rapid.TB, x *Extractor, a graph.Article, claims []graph.Claim) {
	t.Helper()
	ids := map[string]bool{}
	for _, c := range claims {
		if ids[c.ID] {
			t.Errorf("claim %s stands there twice", c.ID)
		}
		ids[c.ID] = true
	}
	ref := func(c *graph.Claim, r *graph.Ref) {
		if r == nil {
			return
		}
		if r.Start < 0 || r.End > len(a.Text) || r.Start >= r.End || a.Text[r.Start:r.End] != r.Text {
			t.Errorf("claim %s %s: %q is not at %d-%d", c.ID, c.Type, r.Text, r.Start, r.End)
		}
		if r.Name == "" || r.Class == "" {
			t.Errorf("claim %s %s: reference without name or class: %+v", c.ID, c.Type, *r)
		}
		if r.Claim != "" && !ids[r.Claim] {
			t.Errorf("claim %s %s refers to claim %s, which is not there", c.ID, c.Type, r.Claim)
		}
	}
	for i := range claims {
		c := &claims[i]
		typ := x.ontology.Type(c.Type)
		if typ == nil {
			t.Fatalf("claim %s has the unknown type %q", c.ID, c.Type)
		}
		if c.Start < 0 || c.End > len(a.Text) || c.Start >= c.End || a.Text[c.Start:c.End] != c.Quote {
			t.Errorf("claim %s %s: its quote is not at %d-%d", c.ID, c.Type, c.Start, c.End)
		}
		if c.ID != graph.ClaimID(c) {
			t.Errorf("claim %s %s: its id is not that of its identity", c.ID, c.Type)
		}
		if c.Confidence <= 0 || c.Confidence > 1 || c.Factuality == "" || c.Author == "" || c.Modality == "" || c.Polarity == "" || c.SpeakerKind == "" || c.Rule == "" {
			t.Errorf("claim %s %s is incomplete: %+v", c.ID, c.Type, *c)
		}
		filled := map[string]bool{}
		for j := range c.Roles {
			role := &c.Roles[j]
			spec := typ.Role(role.Name)
			if spec == nil || filled[role.Name] || len(role.Refs) == 0 {
				t.Errorf("claim %s %s: role %q is not declared, filled twice or empty", c.ID, c.Type, role.Name)
				continue
			}
			filled[role.Name] = true
			for k := range role.Refs {
				ref(c, &role.Refs[k])
				if !spec.Allows(role.Refs[k].Class) {
					t.Errorf("claim %s %s: %s of class %s", c.ID, c.Type, role.Name, role.Refs[k].Class)
				}
			}
		}
		for _, spec := range typ.Roles {
			if spec.Required && !spec.PassiveLacks && !filled[spec.Name] && !(typ.Open && spec.Name == openPredicate) {
				t.Errorf("claim %s %s lacks %s", c.ID, c.Type, spec.Name)
			}
		}
		for j := range c.Attribution {
			at := &c.Attribution[j]
			ref(c, at.Source)
			ref(c, at.Addressee)
			ref(c, at.Document)
			if at.CueSpan.Start < 0 || at.CueSpan.End > len(a.Text) || at.CueSpan.Start > at.CueSpan.End || a.Text[at.CueSpan.Start:at.CueSpan.End] != at.Cue {
				t.Errorf("claim %s %s: cue %q is not at its span", c.ID, c.Type, at.Cue)
			}
		}
		if tm := c.Time; tm != nil && (tm.Start < 0 || tm.End > len(a.Text) || tm.Start >= tm.End || a.Text[tm.Start:tm.End] != tm.Text) {
			t.Errorf("claim %s %s: time %q is not at %d-%d", c.ID, c.Type, tm.Text, tm.Start, tm.End)
		}
	}
}

// samples are short texts with what news is made of, in the project's own words.
var samples = []string{
	"Mayor gives school a bus: Daily Post\n\nFriday, October 4, 2019\n\nMayor Ann Lee gave the school a bus on Monday, the Daily Post reported.\n\n\"We are glad,\" she said. \"It will run from May.\"\n\n\"Nobody paid for it,\" said her spokesman, according to Reuters.",
	"The ministry denied that it had sold arms to the rebels. It declined to comment on the shipments. If the claims are true, they would breach a UN ban.",
	"“We will leave,” he told reporters.\n\n“And we will not come back.\n\n“Never.”",
	"ALL CAPITALS TEXT: NOBODY SAID \"ANYTHING\" ON SUNDAY.",
	"According to a report by the agency, which said it had no proof, the minister was reportedly fired last week by his brother, the president of the republic.",
	"\"\"\" “ ” said said said, according to according to.",
	"- one\n- two\n\n1 2 3 4 5\n\n$5 million, 20 percent, 2019-13-45, February 30",
	"", "\n\n\n", "a", ".", "…", "Ünïcödé — “ñ” said Ö. 日本語のテキスト。",
}

// FuzzExtract feeds any text to the extractor: the claims are sound, and there
// is no panic.
func FuzzExtract(f *testing.F) {
	x, err := New()
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range samples {
		f.Add(s, "2019-10-05")
	}
	f.Add(samples[0], "")
	f.Fuzz(func(t *testing.T, text, published string) {
		if !utf8.ValidString(text) || len(text) > 20_000 {
			t.Skip()
		}
		a := graph.Article{Text: text, Published: published, Version: graph.Hash(text), ID: graph.ArticleID("", text)}
		sound(t, x, a, x.Extract(a))
	})
}

// TestExtractIsPure checks that articles give the same claims one after the
// other and all at once.
func TestExtractIsPure(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	article := func(i int) graph.Article {
		text := samples[i%len(samples)]
		return graph.Article{Text: text, Published: "2019-10-05", Version: graph.Hash(text), ID: graph.ArticleID("", text)}
	}
	serial := make([][]graph.Claim, len(samples))
	for i := range samples {
		serial[i] = x.Extract(article(i))
	}
	const rounds = 3
	together := make([][]graph.Claim, rounds*len(samples))
	var wg sync.WaitGroup
	for i := range together {
		wg.Go(func() { together[i] = x.Extract(article(i)) })
	}
	wg.Wait()
	for i, got := range together {
		if d := cmp.Diff(serial[i%len(samples)], got); d != "" {
			t.Fatalf("text %d gives other claims when read beside others:\n%s", i%len(samples), d)
		}
	}
}
