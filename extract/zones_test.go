package extract

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

func furnitureOf(t testing.TB) *lexicon.Furniture {
	t.Helper()
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Load(o)
	if err != nil {
		t.Fatal(err)
	}
	return l.Furniture
}

func TestZones(t *testing.T) {
	known := furnitureOf(t)
	goldens(t, "zones", func(in map[string]string) map[string]string {
		text := strings.TrimSuffix(in["article"], "\n")
		zs := zones(text, known)
		var a, b strings.Builder
		for _, z := range zs {
			fmt.Fprintf(&a, "%s: %s\n", z.kind, oneLine(text[z.start:z.end]))
		}
		for _, k := range blocks(text, zs) {
			fmt.Fprintf(&b, "%s\n", oneLine(text[k.Start:k.End]))
		}
		return map[string]string{"zones": a.String(), "blocks": b.String()}
	})
}

// Zones of any text are in order, inside the text, and not empty.
func TestZonesOfAnyText(t *testing.T) {
	known := furnitureOf(t)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab A.\n\n,-—“”é1©:"))).Draw(t, "text")
		at := 0
		for _, z := range zones(text, known) {
			if z.start < at || z.end <= z.start || z.end > len(text) {
				t.Fatalf("zone [%d,%d) after %d in %d bytes", z.start, z.end, at, len(text))
			}
			at = z.end
		}
	})
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
