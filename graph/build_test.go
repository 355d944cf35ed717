package graph

import (
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"wiregraph/graph/ontology"
)

var update = flag.Bool("update", false, "rewrite the golden sections of testdata")

func loadOntology(t testing.TB) *ontology.Ontology {
	t.Helper()
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// TestBuild builds the claims of each file of testdata and compares what its
// other sections show. A section named as an edge type lists those edges; "volume
// size" holds the most articles of a volume.
func TestBuild(t *testing.T) {
	o := loadOntology(t)
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test files:", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			in := parseInput(t, o, section(a, "claims"), section(a, "decisions"))
			in.VolumeSize, _ = strconv.Atoi(strings.TrimSpace(section(a, "volume size")))
			v := Build(in)
			for i, f := range a.Files {
				if f.Name == "claims" || f.Name == "decisions" || f.Name == "volume size" {
					continue
				}
				got := printView(v, f.Name)
				if *update {
					a.Files[i].Data = []byte(got)
				} else if d := cmp.Diff(string(f.Data), got); d != "" {
					t.Errorf("%s (-want +got):\n%s", f.Name, d)
				}
			}
			if *update {
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			for _, f := range Verify(v.Graph, in) {
				if len(in.Decisions) == 0 {
					t.Errorf("fault: %+v", f)
				}
			}
		})
	}
}

func section(a *txtar.Archive, name string) string {
	for _, f := range a.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}
