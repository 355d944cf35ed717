// Package queries is the catalogue of canned questions. Each is a pair of
// files, NN-name.cypher and NN-name.sql, that give equal rows in equal order.
package queries

import (
	"embed"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

//go:embed *.cypher *.sql
var files embed.FS

// A Query is one canned question in both languages.
type Query struct {
	Number      int
	Name        string // "who-gave-what"
	Title       string
	Description string
	Params      []Param
	Returns     string // "table" or "graph"
	Columns     []string
	Cypher, SQL string // without the header; parameters as $name and :name
}

// A Param is one parameter of a question.
type Param struct {
	Name     string
	Type     string // "name" (folded, matches any part of a name), "string", "int" or "date" (2024, 2024-02 or 2024-02-20)
	Required bool
	Default  string
}

// All returns the embedded questions by number. An error names file, line and
// what is wrong.
func All() ([]Query, error) { return load(files) }

// ByName returns the question with the name. The error lists what there is.
func ByName(name string) (Query, error) {
	all, err := All()
	if err != nil {
		return Query{}, err
	}
	var names []string
	for _, q := range all {
		if q.Name == name {
			return q, nil
		}
		names = append(names, q.Name)
	}
	return Query{}, fmt.Errorf("no question %q; there are %s", name, strings.Join(names, ", "))
}

var fileName = regexp.MustCompile(`^(\d\d)-([a-z0-9-]+)\.(cypher|sql)$`)

// load reads the pairs of a folder and checks that the two of a pair agree.
func load(fsys fs.FS) ([]Query, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, err
	}
	byNumber := map[int]*Query{}
	headers := map[int]string{}
	for _, e := range entries {
		m := fileName.FindStringSubmatch(e.Name())
		if m == nil {
			return nil, fmt.Errorf("%s: the name is not NN-name.cypher or NN-name.sql", e.Name())
		}
		text, err := fs.ReadFile(fsys, e.Name())
		if err != nil {
			return nil, err
		}
		q, body, header, err := parse(e.Name(), string(text), map[string]string{"cypher": "//", "sql": "--"}[m[3]])
		if err != nil {
			return nil, err
		}
		q.Number, _ = strconv.Atoi(m[1])
		q.Name = m[2]
		have := byNumber[q.Number]
		if have == nil {
			have = &q
			byNumber[q.Number], headers[q.Number] = have, header
		} else if have.Name != q.Name || headers[q.Number] != header {
			return nil, fmt.Errorf("%s:1: the two files of question %d differ in name or header", e.Name(), q.Number)
		}
		if m[3] == "sql" {
			have.SQL = body
		} else {
			have.Cypher = body
		}
	}
	var out []Query
	for _, q := range byNumber {
		if q.SQL == "" || q.Cypher == "" {
			return nil, fmt.Errorf("question %02d-%s: one of the two files is missing", q.Number, q.Name)
		}
		out = append(out, *q)
	}
	slices.SortFunc(out, func(a, b Query) int { return a.Number - b.Number })
	return out, nil
}

var (
	paramLine  = regexp.MustCompile(`^([a-z][A-Za-z]*): (name|string|int|date)( = (.*))?$`)
	columnName = regexp.MustCompile(`^[a-z][A-Za-z]*$`)

	date = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`)

	cypherParam = regexp.MustCompile(`\$([a-z][A-Za-z]*)`)
)

// parse reads the header and the text of one file.
func parse(file, text, comment string) (q Query, body, header string, err error) {
	lines := strings.SplitAfter(text, "\n")
	n := 0
	for ; n < len(lines); n++ {
		line, ok := strings.CutPrefix(strings.TrimRight(lines[n], "\n"), comment+" ")
		if !ok {
			break
		}
		header += line + "\n"
		fail := func(what string) (Query, string, string, error) {
			return Query{}, "", "", fmt.Errorf("%s:%d: %s", file, n+1, what)
		}
		key, value, _ := strings.Cut(line, " ")
		switch {
		case n == 0:
			q.Title = line
		case key == "@description":
			q.Description = value
		case key == "@param":
			m := paramLine.FindStringSubmatch(value)
			if m == nil {
				return fail("a parameter is \"name: type\" or \"name: type = default\"")
			}
			q.Params = append(q.Params, Param{Name: m[1], Type: m[2], Required: m[3] == "", Default: strings.Trim(m[4], `"`)})
		case key == "@returns:":
			if value != "table" && value != "graph" {
				return fail("a question returns table or graph")
			}
			q.Returns = value
		case key == "@columns:":
			q.Columns = strings.Split(value, ", ")
			for _, c := range q.Columns {
				if !columnName.MatchString(c) {
					return fail("column " + strconv.Quote(c) + " is no name")
				}
			}
		default:
			return fail("unknown header " + key)
		}
	}
	body = strings.Join(lines[n:], "")
	switch {
	case q.Title == "" || q.Description == "" || q.Returns == "" || len(q.Columns) == 0:
		err = fmt.Errorf("%s:%d: the header lacks one of title, @description, @returns: and @columns", file, n+1)
	case q.Returns == "graph" && !slices.Contains(q.Columns, "path"):
		err = fmt.Errorf("%s:%d: a graph question has a column path", file, n+1)
	case !strings.Contains(body, "ORDER BY") || !strings.Contains(body, "LIMIT"):
		err = fmt.Errorf("%s:%d: a question ends in ORDER BY and LIMIT", file, n+1)
	}
	return q, body, header, err
}

// Bind gives the parameters of a question their values: those given, else the
// defaults. Fold brings names into the form of the property searchKey. Errors
// say which parameter and what to do.
func (q *Query) Bind(given map[string]string, fold func(string) string) (map[string]any, error) {
	out := map[string]any{}
	for _, p := range q.Params {
		v, ok := given[p.Name]
		if !ok && p.Required {
			return nil, fmt.Errorf("question %s needs the parameter %s: add --param %s=…", q.Name, p.Name, p.Name)
		}
		if !ok {
			v = p.Default
		}
		switch p.Type {
		case "int":
			n, err := strconv.ParseInt(v, 10, 64)
			if err != nil {
				return nil, fmt.Errorf("parameter %s of question %s is a whole number, not %q", p.Name, q.Name, v)
			}
			out[p.Name] = n
		case "date":
			if v != p.Default && !date.MatchString(v) {
				return nil, fmt.Errorf("parameter %s of question %s is a day, month or year as in 2024-02-20, not %q", p.Name, q.Name, v)
			}
			out[p.Name] = v
		case "name":
			out[p.Name] = fold(v)
		default:
			out[p.Name] = v
		}
	}
	for name := range given {
		if _, ok := out[name]; !ok {
			return nil, fmt.Errorf("question %s has no parameter %s; it has %s", q.Name, name, q.usage())
		}
	}
	return out, nil
}

// usage lists the parameters.
func (q *Query) usage() string {
	if len(q.Params) == 0 {
		return "none"
	}
	var names []string
	for _, p := range q.Params {
		names = append(names, p.Name)
	}
	return strings.Join(names, ", ")
}
