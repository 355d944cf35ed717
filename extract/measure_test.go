package extract

import (
	"os"
	"testing"
)

// measuredOn returns the folder of data that are no part of the project, which
// WIREGRAPH_DATA names, and a reader of texts. Without it, and in the short suite, the
// test is skipped.
func measuredOn(t *testing.T, packs string) (data string, x *Extractor) {
	t.Helper()
	data = os.Getenv("WIREGRAPH_DATA")
	if testing.Short() || data == "" {
		t.Skipf("set WIREGRAPH_DATA to the folder with %s to measure", packs)
	}
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return data, x
}
