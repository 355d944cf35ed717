package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"

	"wiregraph/graph"
)

// A shelfStore keeps what later volumes need to know of articles.
type shelfStore struct {
	tx            *sql.Tx
	home          *sql.Stmt
	forget, write *sql.Stmt
	keys          map[graph.RuleKey]bool // under which other articles forbid than before
}

func newShelfStore(ctx context.Context, tx *sql.Tx) (*shelfStore, error) {
	s := &shelfStore{tx: tx, keys: map[graph.RuleKey]bool{}}
	var err error
	for query, to := range map[string]**sql.Stmt{
		"INSERT INTO s_home (article, data) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET data = excluded.data": &s.home,
		"DELETE FROM s_forbid WHERE article = ? RETURNING key":                                                      &s.forget,
		"INSERT INTO s_forbid (key, position, article) SELECT ?1, position, id FROM s_article WHERE id = ?2":        &s.write,
	} {
		if *to, err = tx.PrepareContext(ctx, query); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// drop forgets an article that is gone.
func (s *shelfStore) drop(ctx context.Context, article string) error {
	if _, err := s.tx.ExecContext(ctx, "DELETE FROM s_home WHERE article = ?", article); err != nil {
		return err
	}
	return s.clear(ctx, article)
}

// put stores what an article is known by, and what it forbids.
func (s *shelfStore) put(ctx context.Context, article string, home graph.Home, claims []graph.Claim) error {
	data, err := json.Marshal(home)
	if err == nil {
		_, err = s.home.ExecContext(ctx, article, string(data))
	}
	if err == nil {
		err = s.clear(ctx, article)
	}
	forbid, _ := graph.RuleKeys(claims)
	for _, key := range forbid {
		if err == nil {
			s.keys[key] = true
			_, err = s.write.ExecContext(ctx, key, article)
		}
	}
	return err
}

// byArticle returns claims by the articles that they stand in.
func byArticle(claims []graph.Claim) map[string][]graph.Claim {
	out := map[string][]graph.Claim{}
	for _, c := range claims {
		out[c.ArticleID] = append(out[c.ArticleID], c)
	}
	return out
}

// clear forgets what an article forbids.
func (s *shelfStore) clear(ctx context.Context, article string) error {
	rows, err := s.forget.QueryContext(ctx, article)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var key graph.RuleKey
		if err := rows.Scan(&key); err != nil {
			return err
		}
		s.keys[key] = true
	}
	return rows.Err()
}
