package graph

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// genWholeClaim draws a claim with any of its parts.
func genWholeClaim(t *rapid.T) Claim {
	c := rapid.Make[Claim]().Draw(t, "claim")
	c.ArticleID, c.ContentHash, c.File = "a1", "v1", ""
	return c
}

// What is read from a record is what was recorded.
func TestRecordKeepsClaims(t *testing.T) {
	var r RecordReader
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOfN(rapid.Custom(genWholeClaim), 0, 4).Draw(t, "claims")
		got, err := r.Append(nil, RecordClaims(want), &Article{ID: "a1", Version: "v1"})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
			t.Fatal(d)
		}
	})
}

// A record that is cut short or of another format is refused.
func TestDamagedRecords(t *testing.T) {
	o := loadOntology(t)
	record := RecordClaims(parseInput(t, o, "c1 | article1 2024-02-20 | GIFT | agent=Ann Lee#Q1; theme=~a car/Artifact:Vehicle; recipient=Bo Berg | by=Bo_Berg time=2024-02-18\n", "").Claims)
	var r RecordReader
	for n := range record {
		if _, err := r.Append(nil, record[:n], &Article{}); !errors.Is(err, ErrRecord) {
			t.Fatalf("the first %d of %d bytes: %v", n, len(record), err)
		}
	}
	record[0]++
	if _, err := r.Append(nil, record, &Article{}); !errors.Is(err, ErrRecord) {
		t.Fatalf("another format: %v", err)
	}
}

// Whatever bytes stand in the place of a record, reading them ends well.
func FuzzRecord(f *testing.F) {
	f.Add(RecordClaims([]Claim{{ID: "c1", Type: "GIFT", Roles: []Role{{Name: "agent", Refs: []Ref{{Text: "Ann Lee", Aliases: []string{"Lee"}}}}}, Time: &Time{Value: "2024"}}}))
	f.Fuzz(func(t *testing.T, b []byte) {
		var r RecordReader
		if claims, err := r.Append(nil, b, &Article{ID: "a1"}); err == nil {
			if again, err := r.Append(nil, RecordClaims(claims), &Article{ID: "a1"}); err != nil || !cmp.Equal(claims, again, cmp.Comparer(func(a, b float64) bool { return a == b || a != a && b != b })) {
				t.Fatalf("%v: %s", err, cmp.Diff(claims, again))
			}
		}
	})
}
