package ingest

import (
	"context"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"wiregraph/graph"
	"wiregraph/ingest/page"
)

// falls is an extractor that falls over articles that tell of something.
type falls struct {
	noClaims
	over string
}

func (x falls) Extract(a graph.Article) []graph.Claim {
	words := strings.Fields(a.Text)
	if strings.Contains(a.Text, x.over) {
		return []graph.Claim{{Quote: words[len(words)]}}
	}
	return nil
}

// TestFault: an article over which the extractor falls is refused, with where it fell, and
// the others are read.
func TestFault(t *testing.T) {
	files := fstest.MapFS{"a.txt": {Data: []byte(body)}, "b.txt": {Data: []byte("Fire\n\nThe ferry burned.\n")}, "c.txt": {Data: []byte("Rain\n\nIt rained in Oslo.\n")}}
	found := Find([]string{"articles"}, map[string]fs.FS{"articles": files})
	report, err := Loader{Extractor: falls{over: "ferry"}, Pages: page.Trafilatura{}, Workers: 2}.Read(context.Background(), found, func(graph.Article, []graph.Claim) error { return nil })
	if err != nil || report.Articles != 2 || len(report.Refused) != 1 {
		t.Fatalf("%v, report is %+v", err, report)
	}
	if r := report.Refused[0]; r.Reason != Fault || !strings.HasSuffix(r.Where, "b.txt") || !strings.Contains(r.Detail, "out of range") || !strings.Contains(r.Detail, "extract_test.go:") {
		t.Errorf("refused is %v", r)
	}
}
