package extract

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"wiregraph/graph"
)

// The annotated articles have one annotator, who did not write down all that
// they say. testdata/judged.jsonl holds typed claims that no annotated fact
// matches, each read against its sentence and its neighbours: when they were
// last judged, all that the sets c, d and e had. A verdict holds for the claim
// with the same words in its first two roles. TestJudged prints the precision
// that follows, and how the confidence of claims agrees with it.
//
//	go test ./extract -run Judged -v

// A judgement is a claim with what a reader found.
type judgement struct {
	Set     string
	Article string
	Start   int
	End     int
	Type    string
	Words   string // the words of its first two roles
	True    bool
	Why     string
}

// unmatchedLines prints which lines of a file of claims are typed claims that
// no fact of the gold matches.
const unmatchedLines = `
import sys, json
sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True
import score
gold, claims = score.Gold(sys.argv[2]), score.load(sys.argv[3])
wrong = {id(c) for c in score.score(gold, claims)[2]}
print(json.dumps([i for i, c in enumerate(claims) if id(c) in wrong]))`

func TestJudged(t *testing.T) {
	verdicts := judgements(t)
	root := goldRoot(t)
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var typed, unmatched []graph.Claim
	matched := map[string]bool{}
	for _, s := range scoredSets {
		if s.name != "c" && s.name != "d" && s.name != "e" {
			continue
		}
		claims, missing := unmatchedOf(t, x, root, s)
		for i, c := range claims {
			if c.Type == "OPEN" {
				continue
			}
			typed = append(typed, c)
			if slices.Contains(missing, i) {
				unmatched = append(unmatched, c)
			} else {
				matched[c.ID] = true
			}
		}
	}
	truth := map[string]bool{}
	found := 0
	for _, c := range unmatched {
		if v, ok := verdicts[judgementKey(c.File, c.Start, c.End, c.Type, roleWords(x, &c))]; ok {
			truth[c.ID] = v
			if v {
				found++
			}
		}
	}
	if len(truth) < 30 {
		t.Fatalf("only %d of the judged claims are still made: judge others", len(truth))
	}
	share := float64(found) / float64(len(truth))
	hits := float64(len(typed) - len(unmatched))
	t.Logf("typed claims %d, matched %.0f, judged of the others %d, true %d", len(typed), hits, len(truth), found)
	t.Logf("judged precision %.1f %%", 100*(hits+share*float64(len(unmatched)))/float64(len(typed)))
	reliability(t, typed, matched, truth, float64(len(unmatched))/float64(len(truth)))
}

// reliability prints confidence against judged precision, by deciles of the
// confidence; a judged claim stands for as many as it was drawn from.
func reliability(t *testing.T, typed []graph.Claim, matched, truth map[string]bool, each float64) {
	var n, sure, right [10]float64
	for _, c := range typed {
		d := min(9, int(c.Confidence*10))
		verdict, judged := truth[c.ID]
		weight := 1.0
		if !matched[c.ID] {
			if !judged {
				continue
			}
			weight = each
		}
		n[d] += weight
		sure[d] += weight * c.Confidence
		if matched[c.ID] || verdict {
			right[d] += weight
		}
	}
	var off, all float64
	t.Logf("%-10s %7s %11s %17s", "confidence", "claims", "mean", "judged precision")
	for d := range n {
		if n[d] == 0 {
			continue
		}
		t.Logf("%.1f - %.1f  %7.0f %11.2f %17.2f", float64(d)/10, float64(d+1)/10, n[d], sure[d]/n[d], right[d]/n[d])
		off += math.Abs(sure[d] - right[d])
		all += n[d]
	}
	t.Logf("expected calibration error %.3f", off/all)
}

// judgements reads the verdicts.
func judgements(t *testing.T) map[string]bool {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "judged.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := map[string]bool{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		var j judgement
		dec := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&j); err != nil {
			t.Fatalf("testdata/judged.jsonl:%d: %v", n, err)
		}
		if j.Why == "" {
			t.Errorf("testdata/judged.jsonl:%d: a verdict wants its reason", n)
		}
		out[judgementKey(j.Article, j.Start, j.End, j.Type, j.Words)] = j.True
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func judgementKey(article string, start, end int, typ, words string) string {
	return fmt.Sprintf("%s %d-%d %s %s", article, start, end, typ, words)
}

// roleWords gives the words of a claim's first two roles: "the SDF / a camp".
func roleWords(x *Extractor, c *graph.Claim) string {
	slots := []string{"-", "-"}
	for i, spec := range x.ontology.Type(c.Type).Roles {
		if i == len(slots) {
			break
		}
		var words []string
		for _, r := range c.Role(spec.Name) {
			words = append(words, phraseOf(&r))
		}
		if len(words) > 0 {
			slots[i] = strings.Join(words, ", ")
		}
	}
	return strings.Join(slots, " / ")
}

// unmatchedOf extracts the texts of a set and returns the claims, and the
// indices of those that no fact matches.
func unmatchedOf(t *testing.T, x *Extractor, root string, s scoredSet) ([]graph.Claim, []int) {
	t.Helper()
	claims, file := claimsOf(t, x, root, s)
	out, err := exec.Command("python3", "-c", unmatchedLines, filepath.Join(root, "eval"), filepath.Join(root, s.gold), file).Output()
	if err != nil {
		t.Fatalf("run the scorer: %v", err)
	}
	var missing []int
	if err := json.Unmarshal(out, &missing); err != nil {
		t.Fatal(err)
	}
	return claims, missing
}
