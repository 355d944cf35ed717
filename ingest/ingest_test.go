package ingest

import (
	"context"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"wiregraph/graph"
	"wiregraph/ingest/page"
)

// noClaims is an extractor that finds nothing: what is read counts here.
type noClaims struct{}

func (noClaims) Extract(graph.Article) []graph.Claim { return nil }
func (noClaims) Version() graph.Extractor            { return graph.Extractor{Name: "none"} }

// readAll reads an embedded folder.
func readAll(t testing.TB, files fstest.MapFS) ([]graph.Article, Report) {
	t.Helper()
	var out []graph.Article
	found := Find([]string{"articles"}, map[string]fs.FS{"articles": files})
	report, err := Loader{Extractor: noClaims{}, Pages: page.Trafilatura{}, Workers: 2}.Read(context.Background(), found, func(a graph.Article, _ []graph.Claim) error {
		out = append(out, a)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out, report
}

const body = "Mayor meets minister\n\nThe mayor met the minister in Oslo on Monday.\n"

// TestPublished: the manifest's date goes before the header's, that before
// the dateline, that before the file's name.
func TestPublished(t *testing.T) {
	manifest := []byte("- {file: a.txt, published: 2024-02-20}\n- {file: b.txt, publisher: Post}\n")
	for _, tt := range []struct {
		name, file, text, date string
		from                   graph.DateSource
	}{
		{"manifest", "a.txt", "Title: Mayor\nPublished: 2023-01-01\n\n" + body, "2024-02-20", graph.DateFromManifest},
		{"header", "b.txt", "Title: Mayor\nPublished: 2023-01-01\n\n" + body, "2023-01-01", graph.DateFromHeader},
		{"dateline", "c.txt", "Mayor meets minister\n\nFriday, October 4, 2019\n\nThe mayor met the minister in Oslo.\n", "2019-10-04", graph.DateFromDateline},
		{"file name", "2018-05-06_mayor.txt", body, "2018-05-06", graph.DateFromFilename},
		{"none", "d.txt", body, "", graph.DateUnknown},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := fstest.MapFS{tt.file: {Data: []byte(tt.text)}, "a.txt": {Data: []byte(body)}, "b.txt": {Data: []byte(body + "x")}, "manifest.yaml": {Data: manifest}}
			files[tt.file] = &fstest.MapFile{Data: []byte(tt.text)}
			as, _ := readAll(t, files)
			for _, a := range as {
				if a.File == tt.file && (a.Published != tt.date || a.DateSource != tt.from) {
					t.Errorf("published %q from %q, want %q from %q", a.Published, a.DateSource, tt.date, tt.from)
				}
			}
		})
	}
}

// TestText: a bare text is the file byte for byte; with header lines it is
// the title, a blank line, the rest.
func TestText(t *testing.T) {
	bare := "\ufeffMayor\r\n\r\nThe mayor\u00a0met the minister in Oslo. \r\n"
	headed := "Title: Mayor meets minister\nPublisher: Post\n\nThe mayor met the minister in Oslo.\n"
	as, report := readAll(t, fstest.MapFS{"bare.txt": {Data: []byte(bare)}, "headed.txt": {Data: []byte(headed)}})
	if len(as) != 2 || len(report.Refused) > 0 {
		t.Fatalf("%d articles, %v", len(as), report.Refused)
	}
	if as[0].Text != bare {
		t.Errorf("bare text is %q", as[0].Text)
	}
	if want := "Mayor meets minister\n\nThe mayor met the minister in Oslo.\n"; as[1].Text != want || as[1].Publisher != "Post" {
		t.Errorf("text with header is %q, publisher %q", as[1].Text, as[1].Publisher)
	}
}

// FuzzRead: any bytes under any name are read or refused, never worse; what
// is read is valid UTF-8 with the hash of its text.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", body, "Title: a\n\nb", "Title a\nb: c\n\n", "<html><p>x", `{"text": "a"}`, "{\"id\": 1}\n{\"text\": \"Mayor met.\"}", "\xff\xfe", "a\x00b", "- {file: a.txt}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"a.txt", "a.html", "a.jsonl", "manifest.yaml"} {
			files := fstest.MapFS{name: {Data: []byte(text)}, "good.txt": {Data: []byte(body)}}
			as, report := readAll(t, files)
			good := false
			for _, a := range as {
				good = good || a.File == "good.txt"
				if !utf8.ValidString(a.Text) || a.Version != graph.Hash(a.Text) || strings.TrimSpace(a.Text) == "" {
					t.Fatalf("%s: article %+v", name, a)
				}
			}
			if !good {
				t.Fatalf("%s: the other article is lost: %v", name, report.Refused)
			}
			for _, r := range report.Refused {
				if r.Where == "" || r.Reason == "" || r.Do() == "" {
					t.Fatalf("%s: refusal %+v says too little", name, r)
				}
			}
		}
	})
}
