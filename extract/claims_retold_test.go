package extract

import (
	"testing"

	"wiregraph/graph"
)

// TestRetold: "her death" takes up what an earlier sentence tells, and what is done about it refers to that;
// where somebody says so, or it is another's, it is told itself.
func TestRetold(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want int
	}{
		{"News of Oslo\n\nAnn Lee died in Oslo. The city mourned her death.", 1},
		{"News of Oslo\n\nAnn Lee died in Oslo. Bo Berg praised Cy Dow. The mayor mourned the death of Ann Lee.", 1},
		{"News of Oslo\n\nAnn Lee died in Oslo. Her death was reported by Bo Berg.", 2},
		{"News of Oslo\n\nAnn Lee died in Oslo. The city mourned the death of Bo Berg.", 2},
	} {
		told := map[string]bool{}
		var claims []graph.Claim
		for _, claim := range x.Extract(graph.Article{ID: "sha256:retold", Text: c.text, Language: "en", Published: "2024-02-20"}) {
			if told[claim.ID] = claim.Type == "DIE"; !told[claim.ID] {
				claims = append(claims, claim)
				delete(told, claim.ID)
			}
		}
		if len(told) != c.want {
			t.Errorf("%q: %d deaths, want %d", c.text, len(told), c.want)
		}
		refers := false
		for _, claim := range claims {
			for _, r := range claim.Passages() {
				refers = refers || told[r.Claim]
			}
		}
		if !refers {
			t.Errorf("%q: nothing refers to a death", c.text)
		}
	}
}
