package main

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"wiregraph/graph/neo4j/neo4jtest"
	"wiregraph/graph/ontology"
	"wiregraph/graph/sqlite"
)

// asProgram makes the test binary be the program.
const asProgram = "WIREGRAPH_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		if err := killable(os.Getenv(killTrace), os.Getenv(killPoint)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(exitFailed)
		}
		os.Exit(untilStopped())
	}
	testscript.Main(withNeo4j{m}, map[string]func(){
		"wiregraph": func() { os.Exit(untilStopped()) },
	})
}

// withNeo4j stops the server that tests may have started.
type withNeo4j struct{ *testing.M }

func (m withNeo4j) Run() int { return neo4jtest.Main(m.M) }

// TestScripts runs each script of testdata/script in an empty folder. Beside
// testscript's own commands there are:
//
//	exits CODE ARG…     runs wiregraph and expects the exit code
//	bytes FILE TEXT     writes a file, \x00 and the like read as in Go
//	big FILE MIB        writes a text of so many MiB
//	sql FILE STATEMENT  changes a workspace behind the program's back
//	undoall             takes every decision back
//	[!] holds FILE WORDS  looks for bytes in a workspace's file and those beside it
//	lock FILE           opens a workspace for writing until the script ends
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "bytes": writeBytes, "big": writeBig, "sql": changeSQL, "lock": lock, "undoall": undoAll, "holds": holds,
		},
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: exits CODE ARG…")
	}
	err := ts.Exec("wiregraph", args[1:]...)
	code := 0
	if err != nil {
		if x, ok := err.(interface{ ExitCode() int }); ok {
			code = x.ExitCode()
		} else {
			ts.Fatalf("run wiregraph: %v", err)
		}
	}
	if want := args[0]; fmt.Sprint(code) != want {
		ts.Fatalf("exit code %d, want %s", code, want)
	}
}

func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	text := strings.NewReplacer(`\x00`, "\x00", `\xe9`, "\xe9", `\n`, "\n").Replace(args[1])
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

func writeBig(ts *testscript.TestScript, _ bool, args []string) {
	var mib int
	if _, err := fmt.Sscan(args[1], &mib); err != nil {
		ts.Fatalf("big: %v", err)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat("The mayor said nothing. ", mib<<20/24+1)), 0o644))
}

func changeSQL(ts *testscript.TestScript, _ bool, args []string) {
	db, err := sql.Open("sqlite", ts.MkAbs(args[0]))
	ts.Check(err)
	defer db.Close()
	_, err = db.Exec(args[1])
	ts.Check(err)
}

func undoAll(ts *testscript.TestScript, _ bool, _ []string) {
	exits(ts, false, []string{"0", "decide", "list"})
	for line := range strings.Lines(ts.ReadFile("stdout")) {
		if key, _, ok := strings.Cut(line, "  "); ok && !strings.Contains(line, "has no effect") {
			exits(ts, false, []string{"0", "decide", "undo", key})
		}
	}
}

func holds(ts *testscript.TestScript, neg bool, args []string) {
	found := false
	for _, beside := range []string{"", "-wal", "-shm", "-journal"} {
		b, err := os.ReadFile(ts.MkAbs(args[0]) + beside)
		if err != nil && beside == "" {
			ts.Fatalf("holds: %v", err)
		}
		found = found || bytes.Contains(b, []byte(args[1]))
	}
	if found == neg {
		ts.Fatalf("%q in %s: %v", args[1], args[0], found)
	}
}

func lock(ts *testscript.TestScript, _ bool, args []string) {
	o, err := ontology.Load()
	ts.Check(err)
	w, err := sqlite.Open(context.Background(), ts.MkAbs(args[0]), sqlite.Options{Ontology: o})
	ts.Check(err)
	ts.Defer(func() { _ = w.Close() })
}
