package queries

import (
	"net/url"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

var (
	sqlParam = regexp.MustCompile(`:([a-z][A-Za-z]*)`)
	label    = regexp.MustCompile(`:[A-Z]`)
)

func TestCatalogue(t *testing.T) {
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 20 {
		t.Errorf("%d questions", len(all))
	}
	for i, q := range all {
		if q.Number != i+1 {
			t.Errorf("question %d has the number %d", i+1, q.Number)
		}
		declared := map[string]bool{}
		for _, p := range q.Params {
			declared[p.Name] = true
			for lang, used := range map[string]bool{"Cypher": strings.Contains(q.Cypher, "$"+p.Name), "SQL": strings.Contains(q.SQL, ":"+p.Name)} {
				if !used {
					t.Errorf("%s: %s does not use %s", q.Name, lang, p.Name)
				}
			}
		}
		for _, m := range cypherParam.FindAllStringSubmatch(q.Cypher, -1) {
			if !declared[m[1]] {
				t.Errorf("%s: Cypher uses $%s undeclared", q.Name, m[1])
			}
		}
		for _, m := range sqlParam.FindAllStringSubmatch(label.ReplaceAllString(q.SQL, ""), -1) {
			if !declared[m[1]] {
				t.Errorf("%s: SQL uses :%s undeclared", q.Name, m[1])
			}
		}
		for _, c := range q.Columns {
			if !strings.Contains(q.Cypher, c) || !strings.Contains(q.SQL, c) {
				t.Errorf("%s: column %s is not in both", q.Name, c)
			}
		}
		if strings.Contains(q.Cypher, "apoc.") || strings.Contains(q.Cypher, "gds.") {
			t.Errorf("%s: Cypher is not portable", q.Name)
		}
	}
}

func TestBind(t *testing.T) {
	q := Query{Name: "q", Params: []Param{{Name: "who", Type: "name", Required: true}, {Name: "least", Type: "int", Default: "2"}, {Name: "day", Type: "date"}}}
	got, err := q.Bind(map[string]string{"who": "KIM"}, strings.ToLower)
	if err != nil || got["who"] != "kim" || got["least"] != int64(2) {
		t.Errorf("%v, %v", got, err)
	}
	for want, given := range map[string]map[string]string{
		"add --param who=":              {},
		"is a whole number":             {"who": "a", "least": "two"},
		"as in 2024-02-20, not":         {"who": "a", "day": "yesterday"},
		"2024-02-20, not \"2024-13\"":   {"who": "a", "day": "2024-13"},
		"has no parameter what; it has": {"who": "a", "what": "b"},
	} {
		if _, err := q.Bind(given, strings.ToLower); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v", given, err)
		}
	}
	if _, err := ByName("no-such"); err == nil || !strings.Contains(err.Error(), "who-gave-what") {
		t.Error(err)
	}
}

func TestFaults(t *testing.T) {
	good := "// T\n// @description d\n// @returns: table\n// @columns: a\nRETURN 1 AS a ORDER BY a LIMIT 1;\n"
	sql := strings.ReplaceAll(good, "//", "--")
	for want, files := range map[string][2]string{
		"":                                    {good, sql},
		"01-a.cypher:2: unknown header":       {strings.Replace(good, "@description", "@describe", 1), sql},
		"01-a.cypher:3: a question returns":   {strings.Replace(good, "table", "tree", 1), sql},
		"01-a.sql:1: the two files":           {good, strings.Replace(sql, "-- T", "-- U", 1)},
		"01-a.cypher:5: a question ends":      {strings.Replace(good, "LIMIT 1", "", 1), sql},
		"01-a.cypher:5: a graph question has": {strings.Replace(good, "table", "graph", 1), sql},
	} {
		_, err := load(fstest.MapFS{"01-a.cypher": {Data: []byte(files[0])}, "01-a.sql": {Data: []byte(files[1])}})
		if want == "" && err != nil || want != "" && (err == nil || !strings.HasPrefix(err.Error(), want)) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	if _, err := load(fstest.MapFS{"01-a.sql": {Data: []byte(sql)}}); err == nil {
		t.Error("a lone file loads")
	}
}

func TestLink(t *testing.T) {
	q := Query{Title: "Who & what #1", Cypher: "MATCH (n)\nWHERE n.name = $who AND n.count > $least\nRETURN n ORDER BY n.id LIMIT 1;\n"}
	who := "O'Neill & \"Söhne\" #1\\ 100% +\n🚌"
	const quoted = `'O\u0027Neill \u0026 \u0022Söhne\u0022 \u00231\u005c 100\u0025 \u002b\u000a🚌'`
	params := map[string]any{"who": who, "least": int64(2)}
	if got, want := q.Inline(params), "// Who & what #1\nMATCH (n)\nWHERE n.name = "+quoted+" AND n.count > 2\nRETURN n ORDER BY n.id LIMIT 1;\n"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	all, err := All()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range all {
		params := map[string]any{}
		for _, p := range q.Params {
			params[p.Name] = who
		}
		link := q.Link(Browser, params)
		// As older Browsers do it: decoded as a whole, split afterwards.
		whole, err := url.PathUnescape(link)
		if err != nil {
			t.Fatal(err)
		}
		_, arg, _ := strings.Cut(whole, "&arg=")
		if strings.ContainsAny(arg, "&#") || arg != q.Inline(params) {
			t.Errorf("%s: the link loses a part of %s", q.Name, arg)
		}
		if u, err := url.Parse(link); err != nil || u.Query().Get("arg") != q.Inline(params) || u.Query().Get("cmd") != "edit" {
			t.Errorf("%s: %v", link, err)
		}
	}
}
