package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"wiregraph/graph/neo4j/neo4jtest"
)

// TestNeo4jScripts runs the scripts that need a server, one after the other,
// each with an empty database at $NEO4J. Beside the commands of TestScripts:
//
//	cypher STATEMENT   changes the database behind the program's back
func TestNeo4jScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/neo4j/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, script := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(script), ".txtar"), func(t *testing.T) {
			server := neo4jtest.Start(t)
			testscript.Run(t, testscript.Params{
				Files: []string{script},
				Setup: func(e *testscript.Env) error {
					e.Setenv("NEO4J", server.URI)
					e.Setenv("WIREGRAPH_NEO4J_PASSWORD", server.Password)
					e.Setenv("NOWHERE", "bolt://127.0.0.1:1") // where nobody listens
					return nil
				},
				Cmds: map[string]func(*testscript.TestScript, bool, []string){
					"exits": exits,
					"cypher": func(ts *testscript.TestScript, _ bool, args []string) {
						server.Run(t, args[0], nil)
					},
				},
			})
		})
	}
}
