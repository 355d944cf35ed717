package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"wiregraph/graph"
)

// A querier is a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Input returns all that the graph is made of: the current articles with their
// texts, the current claims, the decisions.
func (w *Workspace) Input(ctx context.Context) (graph.Input, error) {
	tx, err := w.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // one state for all three
	if err != nil {
		return graph.Input{}, fmt.Errorf("read articles: %w", w.explain(err))
	}
	defer tx.Rollback()
	in, err := w.input(ctx, tx)
	return in, w.explain(err)
}

func (w *Workspace) input(ctx context.Context, q querier) (graph.Input, error) {
	in := graph.Input{Ontology: w.ontology}
	files := map[string]string{}
	err := each(ctx, q, selectArticle+" ORDER BY a.id", func(rows *sql.Rows) error {
		a, err := scanArticle(rows)
		files[a.ID] = a.File
		in.Articles = append(in.Articles, a)
		return err
	})
	if err != nil {
		return graph.Input{}, fmt.Errorf("read articles: %w", err)
	}
	err = eachClaim(ctx, q, `SELECT c.json FROM s_article a JOIN s_claim c ON c.reading = a.reading ORDER BY c.id`, func(c graph.Claim) {
		c.File = files[c.ArticleID]
		in.Claims = append(in.Claims, c)
	})
	if err != nil {
		return graph.Input{}, fmt.Errorf("read claims: %w", err)
	}
	in.Decisions, err = decisions(ctx, q)
	return in, err
}

// selectArticle asks for current articles. One in several files goes by the
// first of their names.
const selectArticle = `SELECT a.id, r.version, r.url, r.title, r.byline, r.publisher, r.language, r.published, r.date_source, t.text,
		coalesce((SELECT min(l.file) FROM s_locator l WHERE l.reading = r.id AND l.file <> ''), '')
	FROM s_article a JOIN s_reading r ON r.id = a.reading JOIN s_text t ON t.version = r.version`

// scanArticle reads a row of selectArticle.
func scanArticle(row interface{ Scan(...any) error }) (a graph.Article, err error) {
	err = row.Scan(&a.ID, &a.Version, &a.URL, &a.Title, &a.Byline, &a.Publisher, &a.Language, &a.Published, &a.DateSource, &a.Text, &a.File)
	return a, err
}

// eachClaim calls use for every claim of a query for the JSON of claims.
func eachClaim(ctx context.Context, q querier, query string, use func(graph.Claim), args ...any) error {
	return each(ctx, q, query, func(rows *sql.Rows) error {
		var text sql.RawBytes
		if err := rows.Scan(&text); err != nil {
			return err
		}
		var c graph.Claim
		if err := json.Unmarshal(text, &c); err != nil {
			return err
		}
		use(c)
		return nil
	}, args...)
}

// each calls f for every row of a query.
func each(ctx context.Context, q querier, query string, f func(*sql.Rows) error, args ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := f(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// Article returns a current article with its text by its id, or by the base
// name of a file that it was found in; false when there is none.
func (w *Workspace) Article(ctx context.Context, name string) (graph.Article, bool, error) {
	a, err := scanArticle(w.reads.QueryRowContext(ctx, selectArticle+`
		WHERE a.id = ?1 OR EXISTS (SELECT 1 FROM s_locator l WHERE l.reading = r.id AND l.file = ?1) ORDER BY a.id LIMIT 1`, name))
	if errors.Is(err, sql.ErrNoRows) {
		return graph.Article{}, false, nil
	}
	return a, err == nil, w.explain(err)
}
