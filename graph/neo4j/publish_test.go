package neo4j

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/sqlite"
)

// TestPublish: an empty database is filled, what changes is sent, and a copy
// that nobody touched is not even read.
func TestPublish(t *testing.T) {
	f := newFixture(t)
	f.put(0, 1, 5)
	if r := f.publish(); r.NodesPut == 0 || r.EdgesPut == 0 || !r.Compared {
		t.Errorf("into an empty database: %+v", r)
	}
	if r := f.publish(); r.Changed() != 0 || r.Compared {
		t.Errorf("again: %+v", r)
	}
	f.put(2, 3) // a denial of what stands there, and one more
	if r := f.publish(); r.Changed() == 0 || r.Compared {
		t.Errorf("two articles more: %+v", r)
	}
	if rows := f.server.Run(t, "MATCH (r:IngestRun) RETURN r.articles AS n, r.extractorVersion AS by ORDER BY r.startedAt, r.id", nil); len(rows) != 2 || rows[0]["n"] != int64(3) || rows[1]["n"] != int64(2) || rows[1]["by"] != "1" {
		t.Errorf("the runs are %v", rows)
	}
	f.retract(2)
	f.retract(0)
	if r := f.publish(); r.NodesGone == 0 || r.Compared {
		t.Errorf("two articles less: %+v", r)
	}
	for _, n := range []int{1, 3, 5} {
		f.retract(n)
	}
	f.publish()
	if rows := f.server.Run(t, "MATCH (n) WHERE NOT n:IngestRun RETURN labels(n)[0] AS label", nil); len(rows) != 1 {
		t.Errorf("an empty workspace leaves %v", rows)
	}
}

// TestAnyState: whatever state the database is in, it ends equal.
func TestAnyState(t *testing.T) {
	edits := []string{
		"MATCH (n:Person) SET n.name = 'somebody else'",
		"MATCH (n:Person) SET n:Strange:`Stranger still`",
		"MATCH (n:Person) REMOVE n:Person SET n:Place",
		"MATCH (n:Entity) REMOVE n:Entity",
		"MATCH (n:Claim) REMOVE n:Claim SET n:Fact",
		"MATCH (n:Claim) SET n:Entity",
		"MATCH (n:Fact) SET n.status = null, n.claimCount = 'many', n.extra = [1, 2]",
		"MATCH (n:Entity) SET n.workspace = null",
		"MATCH (n:Entity) SET n.workspace = 'another'",
		"MATCH (n:Entity) SET n.id = null",
		"MATCH (n:Entity) SET n.id = n.id + '?'",
		"MATCH (n:Fact) DETACH DELETE n",
		"MATCH ()-[r]->() DELETE r",
		"MATCH ()-[r:ASSERTS]->() SET r.id = 'x'",
		"MATCH ()-[r:AGENT]->() SET r.factuality = 'sure'",
		"MATCH (a)-[r:AGENT]->(b) CREATE (a)-[s:AGENT]->(b) SET s = properties(r)",
		"MATCH (a)-[r:STATED_IN]->(b) CREATE (b)-[:STATED_IN {id: r.id}]->(a) DELETE r",
		"MATCH (a:Person), (b:Article) CREATE (a)-[:GIFTED {id: 'hand-made'}]->(b), (a)-[:`ODD ONE`]->(b)",
		"MATCH (n:Person) WITH n LIMIT 1 CREATE (:Entity:Person {id: 'made', name: 'made', workspace: n.workspace})",
		"MATCH (s:WiregraphState) DELETE s",
		"MATCH (s:WiregraphState) SET s.workspace = null",
		"MATCH (s:WiregraphState) SET s.watermark = 'unknown'",
		"MATCH (r:IngestRun) DELETE r",
		"DROP CONSTRAINT entity_id",
		"MATCH (n) DETACH DELETE n",
	}
	f := newFixture(t)
	f.put(0, 1)
	f.publish()
	for _, edit := range edits {
		f.server.Run(t, edit, nil)
		r, err := f.tryPublish(false)
		if err != nil {
			t.Errorf("%s: %v", edit, err)
			continue
		}
		f.equal()
		if !r.Compared {
			t.Errorf("%s: nothing was compared", edit)
		}
		if r := f.publish(); r.Changed() != 0 {
			t.Errorf("%s: the second time there is still something to do: %+v", edit, r)
		}
		if t.Failed() {
			t.Fatalf("after %s", edit)
		}
	}
}

// TestRestored: a database ahead of a workspace that was restored from a
// backup follows it back.
func TestRestored(t *testing.T) {
	f := newFixture(t)
	f.put(0, 1)
	f.publish()
	if err := f.w.Close(); err != nil {
		t.Fatal(err)
	}
	backup, err := os.ReadFile(f.path)
	if err != nil {
		t.Fatal(err)
	}
	old := filepath.Join(t.TempDir(), "old.db")
	if err := os.WriteFile(old, backup, 0o600); err != nil {
		t.Fatal(err)
	}
	f.w = f.open(f.path)
	f.put(2, 3)
	f.publish()
	f.w = f.open(old)
	if r := f.publish(); !r.Compared || r.NodesGone == 0 {
		t.Errorf("%+v", r)
	}
	f.put(4)
	f.publish()
}

// TestOthers: nodes of others stay as they are, or the database is refused.
func TestOthers(t *testing.T) {
	f := newFixture(t)
	f.put(0, 1)
	f.server.Run(t, "CREATE (:Film {id: 'f', workspace: 'none of yours'})<-[:LIKES]-(:Fan {name: 'A'})", nil)
	f.publish()
	f.server.Run(t, "MATCH (a:Fan), (p:Person) CREATE (a)-[:KNOWS]->(p)", nil)
	f.put(2)
	f.publish()
	if rows := f.server.Run(t, "MATCH (:Film {id: 'f'})<-[:LIKES]-(a:Fan {name: 'A'})-[:KNOWS]->(p:Person) RETURN p", nil); len(rows) == 0 {
		t.Error("the nodes and edges of others are gone")
	}
	for _, foreign := range []string{"CREATE (:Person {name: 'B'})", "CREATE (:Entity)", "CREATE (:IngestRun {id: 'x'})"} {
		f.server.Run(t, foreign, nil)
		before := f.server.Run(t, "MATCH (n) RETURN count(n) AS n", nil)[0]["n"]
		f.put(3)
		if _, err := f.tryPublish(true); !errors.Is(err, ErrForeign) || !strings.Contains(err.Error(), "use another database") {
			t.Errorf("%s: %v", foreign, err)
		}
		if after := f.server.Run(t, "MATCH (n) RETURN count(n) AS n", nil)[0]["n"]; after != before {
			t.Errorf("%s: %v nodes before, %v after", foreign, before, after)
		}
		f.server.Run(t, "MATCH (n) WHERE n.workspace IS NULL AND NOT n:Fan DETACH DELETE n", nil)
	}
}

// TestOtherCopy: the copy of another workspace is replaced with Adopt only.
func TestOtherCopy(t *testing.T) {
	f := newFixture(t)
	f.put(0, 1, 2)
	f.publish()
	f.w = f.open(filepath.Join(t.TempDir(), "other.db"))
	f.put(2, 3)
	if _, err := f.tryPublish(false); !errors.Is(err, ErrOtherCopy) || !strings.Contains(err.Error(), "--adopt") {
		t.Errorf("%v", err)
	}
	if _, err := f.tryPublish(true); err != nil {
		t.Fatal(err)
	}
	f.equal()
	if r := f.publish(); r.Changed() != 0 {
		t.Errorf("again: %+v", r)
	}
	if rows := f.server.Run(t, "MATCH (s:WiregraphState|IngestRun) RETURN DISTINCT s.workspace AS w", nil); len(rows) != 1 {
		t.Errorf("states and runs of %v", rows)
	}
}

// TestPurged: what is purged from the workspace's record leaves the copy's
// too, even when the graph lost the article long before.
func TestPurged(t *testing.T) {
	f := newFixture(t)
	f.put(0)
	v := article(1)
	run, err := f.w.StartRun(t.Context(), "load "+v.Locator)
	if err == nil {
		err = f.w.Put(t.Context(), run, []graph.Visit{v})
	}
	if err == nil {
		_, err = f.w.Settle(t.Context(), run)
	}
	if err == nil {
		err = f.w.FinishRun(t.Context(), run, sqlite.RunSummary{})
	}
	if err != nil {
		t.Fatal(err)
	}
	f.publish()
	f.retract(1)
	f.publish()
	named := func() int {
		return len(f.server.Run(t, "MATCH (n) WHERE n.name CONTAINS $at RETURN n", map[string]any{"at": v.Locator}))
	}
	if named() == 0 {
		t.Fatal("no run names the article")
	}
	if run, err = f.w.StartRun(t.Context(), "retract --purge"); err == nil {
		_, err = f.w.Purge(t.Context(), run, []string{v.Article.ID})
	}
	if err != nil {
		t.Fatal(err)
	}
	f.publish()
	if n := named(); n != 0 {
		t.Errorf("%d nodes still name the article", n)
	}
}
