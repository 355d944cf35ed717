package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"wiregraph/graph/sqlite"
)

// TestSameAgain: a fact that went and came back under another id is one that
// changed, or nothing where it says and is supported as before.
func TestSameAgain(t *testing.T) {
	fact := func(id, says string, origins int) map[string]any {
		return map[string]any{"id": id, "summary": says, "originCount": origins}
	}
	gone := func(f map[string]any) sqlite.Change {
		return sqlite.Change{Kind: "fact", ID: f["id"].(string), Before: f}
	}
	came := func(f map[string]any) sqlite.Change {
		return sqlite.Change{Kind: "fact", ID: f["id"].(string), After: f}
	}
	moved := came(fact("b2", "Ann met Bo", 2))
	moved.Before = fact("b1", "Ann met Bo", 1)
	got := sameAgain([]sqlite.Change{
		gone(fact("a1", "Ann left", 1)), came(fact("a2", "Ann left", 1)),
		gone(fact("b1", "Ann met Bo", 1)), came(fact("b2", "Ann met Bo", 2)),
		gone(fact("c1", "Bo spoke", 1)), came(fact("d1", "Bo sang", 1)),
	})
	want := []sqlite.Change{moved, gone(fact("c1", "Bo spoke", 1)), came(fact("d1", "Bo sang", 1))}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("changes (-want +got):\n%s", d)
	}
}
