package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// Views make a .sql question read like its .cypher: n_Label holds the nodes
// with a label, e_TYPE the edges of a type, the properties as columns.

// columns of the views by what the rows are; id and name come before them.
var (
	entityColumns  = []string{"kind", "subkind", "searchKey", "aliases", "wikidataId", "country", "description", "articleCount", "claimCount"}
	factColumns    = []string{"type", "summary", "status", "derived", "validFrom", "validTo", "timePrecision", "timeText", "amount", "unit", "currency", "claimCount", "articleCount", "originCount", "origins", "denialCount", "silentCount", "firstReportedAt", "lastReportedAt", "confidence", "predicate"}
	claimColumns   = []string{"type", "predicate", "quote", "start", "end", "charStart", "charEnd", "articleId", "contentHash", "cue", "trigger", "rule", "extractor", "extractorVersion", "polarity", "modality", "factuality", "author", "speakerKind", "addresseeId", "timeText", "timeValue", "confidence"}
	articleColumns = []string{"url", "title", "byline", "publisher", "language", "publishedAt", "contentHash", "version", "words", "text"}
	sourceColumns  = []string{"domain", "country", "kind"}
	edgeColumns    = []string{"status", "claimCount", "originCount", "validFrom", "validTo", "cue", "order", "kind", "slot", "similarity", "count", "forms", "rule", "factuality"}
)

// plainName is what a label or a type looks like; nothing else becomes part
// of a statement.
var plainName = regexp.MustCompile(`^[A-Za-z][A-Za-z_]*$`)

// eachLabel asks for the labels that nodes have, each by one look into the index.
const eachLabel = `WITH RECURSIVE l (label) AS (SELECT min(label) FROM label UNION ALL SELECT (SELECT min(label) FROM label WHERE label > l.label) FROM l WHERE l.label IS NOT NULL)
	SELECT label FROM l WHERE label IS NOT NULL`

// makeViews makes the views of all labels and types that the ontology knows,
// and of the finer labels that nodes have.
func (w *Workspace) makeViews(ctx context.Context, tx *sql.Tx) error {
	views := map[string]string{}
	node := func(label string, columns []string) {
		if views["n_"+label] == "" {
			views["n_"+label] = nodeView(label, columns)
		}
	}
	for _, l := range graph.EntityLabels {
		node(l, entityColumns)
	}
	facts := factColumns
	if w.ontology != nil {
		facts = slices.Concat(factColumns, wordRoles(w.ontology))
		for _, l := range w.ontology.Labels() {
			node(l, facts)
		}
		for _, t := range w.ontology.EdgeTypes() {
			views["e_"+t] = edgeView(t)
		}
	}
	for _, l := range graph.FactLabels {
		node(l, facts)
	}
	node("Claim", claimColumns)
	node("Article", articleColumns)
	node("Source", sourceColumns)
	for _, t := range graph.EdgeTypes {
		views["e_"+t] = edgeView(t)
	}
	err := each(ctx, tx, eachLabel, func(rows *sql.Rows) error {
		var l string
		if err := rows.Scan(&l); err != nil {
			return err
		}
		if plainName.MatchString(l) {
			node(l, entityColumns)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("list labels: %w", err)
	}
	return w.syncViews(ctx, tx, views)
}

// syncViews drops and makes views so that the file has those wanted.
func (w *Workspace) syncViews(ctx context.Context, tx *sql.Tx, want map[string]string) error {
	have := map[string]string{}
	err := each(ctx, tx, "SELECT name, sql FROM sqlite_master WHERE type = 'view'", func(rows *sql.Rows) error {
		var name, text string
		if err := rows.Scan(&name, &text); err != nil {
			return err
		}
		have[name] = text
		return nil
	})
	if err != nil {
		return fmt.Errorf("list views: %w", err)
	}
	for name, text := range have {
		if want[name] != text {
			if _, err := tx.ExecContext(ctx, `DROP VIEW "`+strings.ReplaceAll(name, `"`, `""`)+`"`); err != nil {
				return fmt.Errorf("drop view %s: %w", name, err)
			}
		}
	}
	for name, text := range want {
		if have[name] != text {
			if _, err := tx.ExecContext(ctx, text); err != nil {
				return fmt.Errorf("make view %s: %w", name, err)
			}
		}
	}
	return nil
}

func nodeView(label string, columns []string) string {
	return fmt.Sprintf("CREATE VIEW n_%s AS SELECT n.id AS id, n.name AS name%s FROM label l JOIN node n ON n.id = l.node WHERE l.label = '%s'", label, extracts("n.props", columns), label)
}

func edgeView(typ string) string {
	return fmt.Sprintf("CREATE VIEW e_%s AS SELECT e.id AS id, e.source AS source, e.target AS target, e.factId AS factId%s FROM edge e WHERE e.type = '%s'", typ, extracts("e.props", edgeColumns), typ)
}

// extracts lists properties as columns.
func extracts(props string, columns []string) string {
	var b strings.Builder
	for _, c := range columns {
		fmt.Fprintf(&b, `, %s ->> '%s' AS "%s"`, props, c, c)
	}
	return b.String()
}

// wordRoles are the properties that a fact has for roles filled by words.
func wordRoles(o *ontology.Ontology) []string {
	set := map[string]bool{}
	for _, c := range factColumns {
		set[strings.ToLower(c)] = true // SQLite's names know no case
	}
	var out []string
	for _, t := range o.Types {
		for _, r := range t.Roles {
			parts := strings.Split(r.Name, "_")
			for i := 1; i < len(parts); i++ {
				parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
			}
			if p := strings.Join(parts, ""); !set[strings.ToLower(p)] {
				set[strings.ToLower(p)] = true
				out = append(out, p)
			}
		}
	}
	slices.Sort(out)
	return out
}
