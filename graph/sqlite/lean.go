package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"

	"wiregraph/graph"
)

// texts reads the texts that an Input does not hold when they are asked for;
// err is the first error.
type texts struct {
	versions map[string]string // article -> version of its text
	read     *sql.Stmt
	err      error
}

func (t *texts) text(ctx context.Context) func(string) string {
	return func(article string) string {
		var text string
		err := t.read.QueryRowContext(ctx, t.versions[article]).Scan(&text)
		if err != nil && t.err == nil {
			t.err = fmt.Errorf("read the text of article %s: %w", article, err)
		}
		return text
	}
}

// leanInput returns what the graph is made of without the texts, and where
// they are read. Words that many claims share are held once.
func (w *Workspace) leanInput(ctx context.Context, tx *sql.Tx) (graph.Input, *texts, error) {
	t := &texts{versions: map[string]string{}}
	var err error
	if t.read, err = tx.PrepareContext(ctx, "SELECT text FROM s_text WHERE version = ?"); err != nil {
		return graph.Input{}, nil, err
	}
	in := graph.Input{Ontology: w.ontology, Stamps: map[string]string{}, Sketches: map[string]graph.Sketch{}, Text: t.text(ctx)}
	var bare []graph.Article
	err = each(ctx, tx, `SELECT a.id, r.version, r.url, r.title, r.byline, r.publisher, r.language, r.published, r.date_source, a.reading || a.claims_hash, k.keys
		FROM s_article a JOIN s_reading r ON r.id = a.reading LEFT JOIN s_sketch k ON k.version = r.version ORDER BY a.id`, func(rows *sql.Rows) error {
		var a graph.Article
		var stamp string
		var keys sql.RawBytes
		if err := rows.Scan(&a.ID, &a.Version, &a.URL, &a.Title, &a.Byline, &a.Publisher, &a.Language, &a.Published, &a.DateSource, &stamp, &keys); err != nil {
			return err
		}
		in.Stamps[a.ID], t.versions[a.ID] = stamp, a.Version
		if in.Sketches[a.ID] = decodeSketch(keys); keys == nil {
			bare = append(bare, a)
		}
		in.Articles = append(in.Articles, a)
		return nil
	})
	for _, a := range bare { // stored by an older program
		text := in.Text(a.ID)
		in.Sketches[a.ID] = graph.NewSketch(text)
		err = cmp.Or(err, t.err, storeSketch(ctx, tx, a.Version, text))
	}
	if err != nil {
		return graph.Input{}, nil, fmt.Errorf("read articles: %w", err)
	}
	var claims int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM s_article a JOIN s_claim c ON c.reading = a.reading").Scan(&claims); err != nil {
		return graph.Input{}, nil, fmt.Errorf("count claims: %w", err)
	}
	in.Claims = make([]graph.Claim, 0, claims)
	words := words{}
	err = eachClaim(ctx, tx, "SELECT c.json FROM s_article a JOIN s_claim c ON c.reading = a.reading ORDER BY a.id", func(c graph.Claim) {
		words.share(&c)
		in.Claims = append(in.Claims, c)
	})
	if err != nil {
		return graph.Input{}, nil, fmt.Errorf("read claims: %w", err)
	}
	in.Decisions, err = decisions(ctx, tx)
	return in, t, err
}

// storeSketch stores what a text is compared by.
func storeSketch(ctx context.Context, tx *sql.Tx, version, text string) error {
	keys := []byte{}
	for _, k := range graph.NewSketch(text) {
		keys = binary.LittleEndian.AppendUint64(keys, k)
	}
	_, err := tx.ExecContext(ctx, "INSERT INTO s_sketch (version, keys) VALUES (?, ?) ON CONFLICT DO NOTHING", version, keys)
	return err
}

func decodeSketch(keys []byte) graph.Sketch {
	var out graph.Sketch
	for ; len(keys) >= 8; keys = keys[8:] {
		out = append(out, binary.LittleEndian.Uint64(keys))
	}
	return out
}

// words holds each string once.
type words map[string]string

func (w words) one(s *string) {
	if o, ok := w[*s]; ok {
		*s = o
	} else {
		w[*s] = *s
	}
}

// share lets a claim share with others the strings that claims repeat.
func (w words) share(c *graph.Claim) {
	for _, s := range []*string{&c.ArticleID, &c.ContentHash, &c.Type, &c.Predicate, &c.Rule, &c.Cue, &c.Extractor.Name, &c.Extractor.Version} {
		w.one(s)
	}
	for i := range c.Roles {
		w.one(&c.Roles[i].Name)
	}
	for _, r := range c.Passages() {
		for _, s := range []*string{&r.Text, &r.Name, &r.Chain, (*string)(&r.Class), &r.Kind, &r.Wikidata, &r.Country} {
			w.one(s)
		}
	}
}
