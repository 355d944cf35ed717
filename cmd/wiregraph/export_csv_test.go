package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"wiregraph/graph/neo4j/neo4jtest"
)

// TestImport has neo4j-admin import what export wrote, and a server serve it:
// it is the workspace's graph, and publishing finds nothing to do.
func TestImport(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a server of its own")
	}
	dir := t.TempDir()
	// Cells that a table might break: quotes, separators, both kinds of line ends.
	const text = "Zoë Ångström gives the Łódź museum a “bus” 🚌\r\n\r\n\"Zoë\"; Ångström, gave the Łódź Museum a bus.\\\r\n\n  Émile\tsaid: \"so; what\".\n"
	file := filepath.Join(dir, "odd.txt")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	wiregraph := commands(t, filepath.Join(dir, "w.db"))
	enter(t, neo4jtest.Address{})
	wiregraph("load", "seeds", file)
	tables := filepath.Join(dir, "tables")
	command := wiregraph("export", "--format", "csv", "-o", tables)
	server := neo4jtest.Imported(t, tables, command)
	enter(t, server)
	if here, there := wiregraph("digest"), wiregraph("digest", "--neo4j", server.URI); here != there {
		t.Errorf("digest %s, of what was imported %s", here, there)
	}
	if said := wiregraph("publish", "--neo4j", server.URI); !strings.Contains(said, "up to date") {
		t.Errorf("publishing after the import: %s", said)
	}
}
