// Package wiregraph_test holds the direction of the project's packages.
package wiregraph_test

import (
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// module is the path that the project's own imports begin with.
const module = "wiregraph"

// mayImport says for each package which packages of ours it may import; what
// is not listed must not exist. A trailing /... allows the sub-packages too.
var mayImport = map[string][]string{
	"cmd/wiregraph": {"..."},

	"ingest":       {"extract", "graph", "graph/ontology", "ingest/page", "seeds"},
	"ingest/page":  {},
	"ingest/watch": {},

	"extract":                       {"extract/nlp", "extract/nlp/gazetteer", "extract/lexicon", "graph", "graph/ontology"},
	"extract/lexicon":               {"graph/ontology"},
	"extract/nlp":                   {"extract/nlp/..."},
	"extract/nlp/eval":              {"extract/nlp", "extract/nlp/..."},
	"extract/nlp/gazetteer":         {},
	"extract/nlp/gazetteer/compile": {"extract/nlp/gazetteer"},

	"graph":          {"graph/ontology"},
	"graph/ontology": {},
	"graph/sqlite":   {"graph", "graph/ontology"},
	"graph/neo4j":    {"graph", "graph/ontology"},

	"graph/neo4j/neo4jtest": {},
	"graph/newstest":        {"graph", "graph/ontology"},

	"queries": {},
	"seeds":   {},
}

// testsMayImport says what the tests of a package may import beside that.
var testsMayImport = map[string][]string{
	"graph/neo4j":  {"graph/neo4j/neo4jtest", "graph/newstest", "graph/sqlite", "queries"},
	"graph/sqlite": {"graph/newstest"},
}

// only says which packages alone may import a technology: a prefix of import paths.
var only = map[string][]string{
	"modernc.org/sqlite":                     {"graph/sqlite"},
	"database/sql":                           {"graph/sqlite"},
	"github.com/neo4j/":                      {"graph/neo4j", "graph/neo4j/neo4jtest"},
	"github.com/testcontainers/":             {"graph/neo4j/neo4jtest"},
	"github.com/markusmobius/go-trafilatura": {"ingest/page"},
	"github.com/go-co-op/gocron":             {"ingest/watch"},
	"github.com/spf13/cobra":                 {"cmd/wiregraph"},
	"github.com/jedib0t/go-pretty":           {"cmd/wiregraph"},
	"github.com/schollz/progressbar":         {"cmd/wiregraph"},
	"github.com/mmcloughlin/avo":             {},
}

// pure packages do no I/O and depend on nothing that changes from run to run.
var pure = []string{"extract", "extract/lexicon", "extract/nlp", "extract/nlp/gazetteer", "graph", "graph/ontology", "queries", "seeds"}

// impure are the standard packages that a pure one stays away from.
var impure = []string{"context", "math/rand", "math/rand/v2", "net", "net/http", "os", "os/exec", "log", "log/slog"}

func TestImports(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if p != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if _, err := os.Stat(filepath.Join(p, "go.mod")); err == nil && p != "." {
			return filepath.SkipDir // a folder with a module of its own is another project
		}
		pkg, err := build.ImportDir(p, 0)
		if _, none := err.(*build.NoGoError); none {
			return nil
		} else if err != nil {
			return err
		}
		name := filepath.ToSlash(p)
		if name == "." {
			return nil
		}
		seen[name] = true
		check(t, name, pkg)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range mayImport {
		if !seen[name] {
			t.Errorf("package %s is listed but not there", name)
		}
	}
}

// check reports the imports of a package that its place forbids.
func check(t *testing.T, name string, pkg *build.Package) {
	t.Helper()
	allowed, listed := mayImport[name]
	if !listed {
		t.Errorf("package %s has no place in the list of packages", name)
		return
	}
	forbid := func(imports, allowed []string) {
		t.Helper()
		for _, imp := range imports {
			if own, ok := strings.CutPrefix(imp, module+"/"); ok && own != name && !permits(allowed, own) {
				t.Errorf("package %s must not import %s", name, own)
			}
		}
	}
	forbid(pkg.Imports, allowed)
	forbid(slices.Concat(pkg.TestImports, pkg.XTestImports), slices.Concat(allowed, testsMayImport[name]))
	for _, imp := range pkg.Imports {
		for tech, users := range only {
			if strings.HasPrefix(imp, tech) && !slices.Contains(users, name) {
				t.Errorf("package %s must not import %s", name, imp)
			}
		}
		if slices.Contains(pure, name) && slices.Contains(impure, imp) {
			t.Errorf("package %s is pure and must not import %s", name, imp)
		}
	}
}

// permits reports whether the list allows the package.
func permits(allowed []string, own string) bool {
	for _, a := range allowed {
		if a == own || a == "..." {
			return true
		}
		if parent, ok := strings.CutSuffix(a, "/..."); ok && strings.HasPrefix(own, parent+"/") {
			return true
		}
	}
	return false
}
