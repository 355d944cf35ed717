package extract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"wiregraph/graph"
)

// The scores are a ratchet: testdata/scores.json holds the figures that
// landed last, and none may fall by more than half a point. The gold is no
// part of the project: WIREGRAPH_GOLD names the folder that holds it and its
// scorer. Where it is absent the test skips, under CI=true it fails.
//
//	go test ./extract -run Scores -v          the figures, against the last ones
//	go test ./extract -run Scores -scores     keep them as the new ones
//	KEEP=DIR go test ./extract -run Scores    leave the claims in DIR/<set>.jsonl
//
// Set f is reported and never looked into.

// scoredSet is a gold folder with its texts, relative to the gold root.
type scoredSet struct {
	name, gold, texts string
	floor             bool // figures are held by the ratchet
}

var scoredSets = []scoredSet{
	{"gold", "gold", "seeds", true},
	{"c", "gold-news/c", "gold-news/c/articles", true},
	{"d", "gold-news/d", "gold-news/d/articles", true},
	{"e", "gold-news/e", "gold-news/e/articles", true},
	{"f", "gold-news/f", "gold-news/f/articles", true},
	{"silver", "silver-news", "silver-news/articles", false},
}

// slack is by how much a figure may fall, in points.
const slack = 0.5

// figures are percentages by name; repeated is the share of typed claims that
// say again what another says, negatives a count.
type figures map[string]float64

// columns is the order in which figures are printed.
var columns = []string{"core", "precision", "open", "inner", "chain", "none", "factuality", "denials", "time", "roles", "negatives", "repeated", "claims"}

// fewer lists the figures that must not rise.
var fewer = map[string]bool{"negatives": true, "repeated": true}

func TestScores(t *testing.T) {
	root := goldRoot(t)
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var last map[string]figures
	file := filepath.Join("testdata", "scores.json")
	if b, err := os.ReadFile(file); err != nil {
		if !*updateScores {
			t.Fatal(err)
		}
	} else if err := json.Unmarshal(b, &last); err != nil {
		t.Fatal(err)
	}
	now := map[string]figures{}
	for _, s := range scoredSets {
		now[s.name] = measure(t, x, root, s)
	}
	t.Logf("%-7s %s", "", strings.Join(padded(columns), " "))
	for _, s := range scoredSets {
		var row []string
		for _, c := range columns {
			row = append(row, fmt.Sprintf("%10.1f", now[s.name][c]))
		}
		t.Logf("%-7s %s", s.name, strings.Join(row, " "))
	}
	if *updateScores {
		b, _ := json.MarshalIndent(now, "", "  ")
		if err := os.WriteFile(file, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, s := range scoredSets {
		if !s.floor {
			continue
		}
		for name, was := range last[s.name] {
			got := now[s.name][name]
			if name == "claims" {
				continue
			}
			if fewer[name] && got > was+slack || !fewer[name] && got < was-slack {
				t.Errorf("set %s: %s was %.1f and is %.1f", s.name, name, was, got)
			}
		}
	}
}

func padded(names []string) []string {
	var out []string
	for _, n := range names {
		out = append(out, fmt.Sprintf("%10s", n))
	}
	return out
}

// goldRoot returns the folder of the gold and its scorer. Without it, and in
// the short suite, the test is skipped.
func goldRoot(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("measured by the whole suite, not by the short one")
	}
	root := os.Getenv("WIREGRAPH_GOLD")
	if root == "" {
		root = filepath.Join("..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(root, "eval", "score.py")); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("the gold is not there: %v; set WIREGRAPH_GOLD", err)
		}
		t.Skipf("no gold: %v; set WIREGRAPH_GOLD to measure", err)
	}
	return root
}

// claimsOf extracts the texts of a set and returns the claims, and the file
// of claims for the scorer.
func claimsOf(t *testing.T, x *Extractor, root string, s scoredSet) ([]graph.Claim, string) {
	t.Helper()
	dir := os.Getenv("KEEP")
	if dir == "" {
		dir = t.TempDir()
	}
	var all []graph.Claim
	var out bytes.Buffer
	for _, a := range goldArticles(t, filepath.Join(root, s.texts)) {
		for _, c := range x.Extract(a) {
			line, err := graph.MarshalClaim(&c, x.ontology)
			if err != nil {
				t.Fatal(err)
			}
			out.Write(line)
			out.WriteByte('\n')
			all = append(all, c)
		}
	}
	file := filepath.Join(dir, s.name+".jsonl")
	if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return all, file
}

// measure extracts the texts of a set and scores the claims.
func measure(t *testing.T, x *Extractor, root string, s scoredSet) figures {
	t.Helper()
	_, claims := claimsOf(t, x, root, s)
	cmd := exec.Command("python3", filepath.Join(root, "eval", "score.py"), filepath.Join(root, s.gold), claims, "--json")
	cmd.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1")
	b, err := cmd.Output()
	if err != nil {
		t.Fatalf("run the scorer: %v", err)
	}
	var raw map[string]any
	if err := json.Unmarshal(b, &raw); err != nil {
		t.Fatal(err)
	}
	n := func(k string) float64 { v, _ := raw[k].(float64); return v }
	share := func(a, b string) float64 {
		if n(b) == 0 {
			return 0
		}
		return 100 * n(a) / n(b)
	}
	return figures{
		"core": share("core_lenient", "core"), "precision": share("correct", "emitted"), "open": share("open_ok", "open"),
		"inner": share("attr_inner", "attr"), "chain": share("attr_full", "attr"), "none": share("attr_none_ok", "attr_none"),
		"factuality": 100 * n("fact_f1"), "denials": 100 * n("neg_f1"), "time": 100 * n("time_f1"), "roles": share("roles_ok", "roles"),
		"negatives": n("in_negative"), "repeated": share("repeated", "emitted"), "claims": n("emitted") + n("open"),
	}
}

var datePrefix = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}`)

// goldArticles reads the .txt of a folder; the date is the manifest's, else
// the file name's.
func goldArticles(t *testing.T, dir string) []graph.Article {
	t.Helper()
	dates := map[string]string{}
	if b, err := os.ReadFile(filepath.Join(dir, "manifest.yaml")); err == nil {
		var rows []struct{ File, Published string }
		if err := yaml.Unmarshal(b, &rows); err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			dates[r.File] = r.Published
		}
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts in %s: %v", dir, err)
	}
	var as []graph.Article
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		a := graph.Article{File: filepath.Base(f), Text: string(b), Language: "en", Published: datePrefix.FindString(filepath.Base(f))}
		if d := dates[a.File]; d != "" {
			a.Published = d
		}
		a.Version = graph.Hash(a.Text)
		a.ID = graph.ArticleID("", a.Text)
		as = append(as, a)
	}
	return as
}
