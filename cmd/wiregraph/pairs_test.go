package main

import (
	"encoding/json"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"wiregraph/graph/neo4j/neo4jtest"
	"wiregraph/queries"
)

// asked has for each question parameters that find something in the seeds and
// in odd.
var asked = map[string][][]string{
	"who-gave-what":      {{}, {"who=Kim"}, {"who=Zoë"}},
	"what-is-prohibited": {{}, {"about=luxury"}},
	"possible-breaches":  {{}, {"about=Putin"}},
	"who-said-what":      {{}, {"speaker=Peskov"}, {"about=Aurus"}, {"speaker=Peskov", "about=Kim"}},
	"denials":            {{}, {"about=Russia"}},
	"disputed-facts":     {{}, {"about=Russia"}},
	"contradictions":     {{}},
	"corroboration":      {{}, {"least=1"}, {"about=Kim", "least=3"}},
	"evidence":           {{"fact=gift:Q7747:-:Q56226"}},
	"timeline":           {{"about=Kim"}},
	"connection":         {{"from=Putin", "to=Kim Jong Un"}, {"from=Kim", "to=Russia"}},
	"neighbours":         {{"about=Aurus"}, {"about=o"}},
	"offices":            {{}, {"about=Russia"}},
	"silent-on":          {{}},
	"find":               {{"name=kim"}, {"name=Zoë"}, {"name="}},
	"articles":           {{}, {"about=Peskov"}, {"about=Zoë"}},
	"visits":             {{}, {"about=Russia"}},
	"arms-transfers":     {{}, {"about=North Korea"}},
	"sanctions":          {{}, {"about=United Nations"}},
	"single-source":      {{}, {"about=Kim"}},
	"latest-changes":     {{}, {"since=2024-02-22"}, {"about=Kim", "since=2024-02-21"}},
	"quality":            {{}},
	"known-on":           {{"date=2024-02-21"}, {"date=2024-02-20", "about=Kim"}},
	"certainty":          {{"fact=gift:Q7747:-:Q56226"}},
	"happened-by":        {{"date=2024-02-21"}, {"date=2024-02-20", "about=Kim"}},
}

// odd is an article whose words SQLite and Neo4j might order, fold or count
// each in a way of its own, and which lacks a date and a publisher.
const odd = "Zoë Ångström gives the Łódź museum a “bus” 🚌\n\n" +
	"Zoë Ångström gave the Łódź Museum a bus on Monday, and 🚌 Émile O'Neill visited Łódź. " +
	"Émile O'Neill said: “`) DETACH DELETE n //” \u2028 and \uff5e later that Zoë Ångström met Ａnna Berg.\n"

// TestPairs asks every question of a workspace and of its published copy, as
// somebody at a terminal would: the answers are the same bytes. What --link
// gives to Browser finds as much.
func TestPairs(t *testing.T) {
	server := neo4jtest.Start(t)
	enter(t, server.Address)
	dir := t.TempDir()
	file := filepath.Join(dir, "odd.txt")
	if err := os.WriteFile(file, []byte(odd), 0o600); err != nil {
		t.Fatal(err)
	}
	wiregraph := commands(t, filepath.Join(dir, "w.db"))
	wiregraph("load", "seeds", file, "--neo4j", server.URI)
	if here, there := wiregraph("digest"), wiregraph("digest", "--neo4j", server.URI); here != there {
		t.Fatalf("digest %s, of the copy %s", here, there)
	}
	all, err := queries.All()
	if err != nil {
		t.Fatal(err)
	}
	unasked := maps.Clone(asked)
	for _, q := range all {
		delete(unasked, q.Name)
		if len(asked[q.Name]) == 0 {
			t.Errorf("question %s is not tried", q.Name)
		}
		for i, params := range asked[q.Name] {
			args := []string{"query", q.Name, "--format", "json"}
			for _, p := range params {
				args = append(args, "--param", p)
			}
			here, there := wiregraph(args...), wiregraph(append(args, "--neo4j", server.URI)...)
			if here == "[]\n" {
				t.Errorf("%s %v finds nothing", q.Name, params)
			}
			if d := cmp.Diff(here, there); d != "" {
				t.Errorf("%s %v: workspace and copy answer differently (-workspace +copy):\n%s", q.Name, params, d)
			}
			if i < len(asked[q.Name])-1 {
				continue // planning takes the server long, and a link is a question of its own
			}
			var rows []map[string]any
			if err := json.Unmarshal([]byte(here), &rows); err != nil {
				t.Fatal(err)
			}
			link, err := url.Parse(strings.TrimSpace(wiregraph(append(args, "--link")...)))
			if err != nil {
				t.Fatal(err)
			}
			if found := server.Run(t, link.Query().Get("arg"), nil); len(found) != len(rows) {
				t.Errorf("%s %v: Browser would show %d rows of %d", q.Name, params, len(found), len(rows))
			}
		}
	}
	if len(unasked) > 0 {
		t.Errorf("there are no questions %v", slices.Sorted(maps.Keys(unasked)))
	}
}
