package main

import (
	"bytes"
	"testing"

	"wiregraph/graph/neo4j/neo4jtest"
)

// commands returns a function that runs command lines on a workspace in this
// process and returns what they print. A command that fails ends the test.
func commands(t *testing.T, workspace string) func(args ...string) string {
	return func(args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		if code := run(t.Context(), append([]string{"--workspace", workspace}, args...), &out, &errs); code != exitDone {
			t.Fatalf("wiregraph %v: code %d: %s", args, code, &errs)
		}
		return out.String()
	}
}

// enter lets commands and programs into a server, and publish nowhere unasked.
func enter(t *testing.T, a neo4jtest.Address) {
	t.Setenv(envURI, "")
	t.Setenv(envUser, a.User)
	t.Setenv(envPassword, a.Password)
	t.Setenv(envPasswordFile, "")
	t.Setenv(envDatabase, a.Database)
}
