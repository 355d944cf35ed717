package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/graph"
	"wiregraph/graph/sqlite"
	"wiregraph/queries"
)

func (a *app) newQuery() *cobra.Command {
	var params []string
	var format string
	var cypher, sql, link bool
	c := &cobra.Command{
		Use:     "query [NAME]",
		Short:   "List the canned questions, or ask one",
		Example: "  wiregraph query\n  wiregraph query who-gave-what\n  wiregraph query who-said-what --param about=Aurus --format md",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			switch format {
			case "table", "json", "csv", "md":
			default:
				return usagef("--format is table, json, csv or md, not %q", format)
			}
			if len(args) == 0 {
				return a.listQueries(format)
			}
			q, err := queries.ByName(args[0])
			if err != nil {
				return &usageError{err, "query --"}
			}
			switch {
			case cypher:
				fmt.Fprint(a.out, q.Cypher)
				return nil
			case sql:
				fmt.Fprint(a.out, q.SQL)
				return nil
			}
			given, err := parseParams(params)
			if err != nil {
				return err
			}
			bound, err := q.Bind(given, graph.Fold)
			if err != nil {
				return &usageError{err, "query --"}
			}
			if link {
				return a.link(q, bound)
			}
			return a.ask(c.Context(), q, bound, format)
		},
	}
	c.Flags().StringArrayVar(&params, "param", nil, "a parameter of the question, as name=value")
	c.Flags().StringVar(&format, "format", "table", "table, json, csv or md")
	c.Flags().BoolVar(&cypher, "cypher", false, "print the question in Cypher and do not ask it")
	c.Flags().BoolVar(&sql, "sql", false, "print the question in SQL and do not ask it")
	c.Flags().BoolVar(&link, "link", false, "print an address that opens the question in Neo4j Browser, and do not ask it")
	return c
}

// link prints an address that opens a question in the Browser of the published
// copy: on the host that --neo4j or the environment names, else here.
func (a *app) link(q queries.Query, params map[string]any) error {
	target, err := a.target()
	if err != nil {
		return err
	}
	browser := queries.Browser
	if u, err := url.Parse(target.URI); err == nil && u.Hostname() != "" {
		host := strings.TrimSuffix(u.Host, ":"+u.Port())
		browser = (&url.URL{Scheme: "http", Host: host + ":7474", Path: "/browser/"}).String()
	}
	fmt.Fprintln(a.out, q.Link(browser, params))
	return nil
}

func parseParams(params []string) (map[string]string, error) {
	given := map[string]string{}
	for _, p := range params {
		k, v, ok := strings.Cut(p, "=")
		if !ok || k == "" {
			return nil, usagef("--param is name=value, not %q", p)
		}
		given[k] = v
	}
	return given, nil
}

// listQueries prints the catalogue.
func (a *app) listQueries(format string) error {
	all, err := queries.All()
	if err != nil {
		return err
	}
	if format == "json" {
		type param struct {
			Name     string `json:"name"`
			Type     string `json:"type"`
			Required bool   `json:"required"`
			Default  string `json:"default"`
		}
		type query struct {
			Name        string   `json:"name"`
			Title       string   `json:"title"`
			Description string   `json:"description"`
			Params      []param  `json:"params"`
			Returns     string   `json:"returns"`
			Columns     []string `json:"columns"`
		}
		out := []query{}
		for _, q := range all {
			e := query{q.Name, q.Title, q.Description, []param{}, q.Returns, q.Columns}
			for _, p := range q.Params {
				e.Params = append(e.Params, param(p))
			}
			out = append(out, e)
		}
		enc := json.NewEncoder(a.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(out)
	}
	rows := graph.Rows{Columns: []string{"question", "asks", "parameters"}}
	for _, q := range all {
		var ps []string
		for _, p := range q.Params {
			if p.Required {
				ps = append(ps, p.Name+"=…")
			} else {
				ps = append(ps, "["+p.Name+"=…]")
			}
		}
		rows.Rows = append(rows.Rows, []any{q.Name, q.Title, strings.Join(ps, " ")})
	}
	return a.print(rows, format)
}

// ask puts a question to the workspace, or with --neo4j to the published copy.
func (a *app) ask(ctx context.Context, q queries.Query, params map[string]any, format string) error {
	put := a.askWorkspace
	if a.neo4j != "" {
		put = a.askCopy
	}
	rows, err := put(ctx, q, params)
	if err != nil {
		return err
	}
	if format != "json" {
		rows = rows.Without("path")
	}
	if format == "table" && len(rows.Rows) == 0 {
		fmt.Fprintf(a.out, "%s: nothing found%s.\n", q.Title, parameters(params))
		return nil
	}
	return a.print(rows, format)
}

// parameters writes the parameters that a question was asked with: " with about=zorro".
func parameters(params map[string]any) string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(params)) {
		if v := fmt.Sprint(params[name]); v != "" {
			out = append(out, name+"="+v)
		}
	}
	if len(out) == 0 {
		return ""
	}
	return " with " + strings.Join(out, ", ")
}

func (a *app) askCopy(ctx context.Context, q queries.Query, params map[string]any) (rows graph.Rows, err error) {
	db, err := a.copy(ctx)
	if err != nil {
		return rows, err
	}
	defer func() { err = errors.Join(err, db.Close(context.WithoutCancel(ctx))) }()
	if rows, err = db.Query(ctx, q.Cypher, params, q.Columns); err != nil {
		return rows, fmt.Errorf("question %s: %w", q.Name, err)
	}
	return rows, nil
}

func (a *app) askWorkspace(ctx context.Context, q queries.Query, params map[string]any) (rows graph.Rows, err error) {
	// A question needs no ontology, and people wait for it.
	w, err := sqlite.Open(ctx, a.workspace, sqlite.Options{ReadOnly: true})
	if err != nil {
		return rows, err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	dirty, err := w.Dirty(ctx)
	if err != nil {
		return rows, err
	}
	if dirty {
		settled, err := a.read(ctx)
		if err != nil {
			return rows, err
		}
		if err := settled.Close(); err != nil {
			return rows, err
		}
	}
	for name, v := range params {
		if id, ok := v.(string); ok {
			ids := []string{id}
			if err := whole(ctx, w, ids); err != nil {
				return rows, err
			}
			params[name] = ids[0]
		}
	}
	if rows, err = w.Query(ctx, q.SQL, params); err != nil {
		return rows, fmt.Errorf("question %s: %w", q.Name, err)
	}
	return rows, nil
}

// printJSON writes rows as an array of objects keyed by column, in the order
// of the columns.
func (a *app) printJSON(rows graph.Rows) error {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	put := func(v any) error {
		if err := enc.Encode(v); err != nil {
			return err
		}
		s := strings.TrimSuffix(b.String(), "\n")
		b.Reset()
		b.WriteString(s)
		return nil
	}
	b.WriteString("[")
	for i, r := range rows.Rows {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString("\n  {")
		for k, c := range rows.Columns {
			if k > 0 {
				b.WriteString(", ")
			}
			if err := put(c); err != nil {
				return err
			}
			b.WriteString(": ")
			if err := put(r[k]); err != nil {
				return err
			}
		}
		b.WriteString("}")
	}
	if len(rows.Rows) > 0 {
		b.WriteString("\n")
	}
	b.WriteString("]\n")
	_, err := fmt.Fprint(a.out, b.String())
	return err
}
