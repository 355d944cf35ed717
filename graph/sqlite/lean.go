package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"strings"

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

// leanInput returns what a volume of the graph is made of without the texts and its
// guests, and where the texts are read.
func (w *Workspace) leanInput(ctx context.Context, tx *sql.Tx, v graph.Volume) (graph.Input, *texts, error) {
	t := &texts{versions: map[string]string{}}
	var err error
	if t.read, err = tx.PrepareContext(ctx, "SELECT text FROM s_text WHERE version = ?"); err != nil {
		return graph.Input{}, nil, err
	}
	in := graph.Input{Ontology: w.ontology, Text: t.text(ctx), Several: v != graph.WholeVolume, Stamps: map[string]string{}, Sketches: map[string]graph.Sketch{}}
	first, last := v.Bounds()
	err = leanArticles(ctx, tx, &in, t, "a.position BETWEEN ? AND ?", first, last)
	return in, t, err
}

// invite adds the guests of a volume to its input, and returns who they are.
func invite(ctx context.Context, tx *sql.Tx, v graph.Volume, in *graph.Input, t *texts, acts []graph.RuleKey) ([]string, error) {
	ids, err := guests(ctx, tx, v, acts, in.Decisions)
	if err != nil {
		return nil, err
	}
	if in.Guests, err = homesOf(ctx, tx, ids); err != nil {
		return nil, err
	}
	if err := leanArticles(ctx, tx, in, t, "a.id IN (SELECT value FROM json_each(?))", jsonList(ids)); err != nil {
		return nil, err
	}
	in.Decisions = in.DecisionsHere()
	return ids, nil
}

// leanArticles adds articles and their claims, but not their texts.
func leanArticles(ctx context.Context, tx *sql.Tx, in *graph.Input, t *texts, which string, args ...any) error {
	var records graph.RecordReader
	var bare []graph.Article
	old := map[string]graph.Article{} // by reading: of those whose record is none of today's
	err := each(ctx, tx, `SELECT a.id, r.version, r.url, r.title, r.byline, r.publisher, r.language, r.published, r.date_source, a.reading, a.claims_hash, k.keys, k.names, c.data
		FROM s_article a JOIN s_reading r ON r.id = a.reading LEFT JOIN s_sketch k ON k.version = r.version
		LEFT JOIN s_record c ON c.reading = a.reading AND c.hash = a.claims_hash WHERE `+which, func(rows *sql.Rows) error {
		var a graph.Article
		var reading, hash string
		var keys, names, record sql.RawBytes
		if err := rows.Scan(&a.ID, &a.Version, &a.URL, &a.Title, &a.Byline, &a.Publisher, &a.Language, &a.Published, &a.DateSource, &reading, &hash, &keys, &names, &record); err != nil {
			return err
		}
		in.Stamps[a.ID], t.versions[a.ID] = reading+hash, a.Version
		if in.Sketches[a.ID] = decodeSketch(keys, names); names == nil {
			bare = append(bare, a)
		}
		in.Articles = append(in.Articles, a)
		var err error
		if in.Claims, err = records.Append(in.Claims, record, &a); err != nil {
			old[reading] = a
		}
		return nil
	}, args...)
	for _, a := range bare { // stored by an older program
		text := in.Text(a.ID)
		in.Sketches[a.ID] = graph.NewSketch(text)
		err = cmp.Or(err, t.err, storeSketch(ctx, tx, a.Version, text))
	}
	if err != nil {
		return fmt.Errorf("read articles: %w", err)
	}
	for reading, a := range old {
		claims, err := remakeRecord(ctx, tx, reading, &a)
		if err != nil {
			return err
		}
		in.Claims = append(in.Claims, claims...)
	}
	return nil
}

// storeSketch stores what a text is compared by.
func storeSketch(ctx context.Context, tx *sql.Tx, version, text string) error {
	sketch, keys := graph.NewSketch(text), []byte{}
	for _, k := range sketch.Bands {
		keys = binary.LittleEndian.AppendUint64(keys, k)
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO s_sketch (version, keys, names) VALUES (?, ?, ?)
		ON CONFLICT (version) DO UPDATE SET keys = excluded.keys, names = excluded.names WHERE s_sketch.names IS NULL`, version, keys, strings.Join(sketch.Names, "\n"))
	return err
}

func decodeSketch(keys, names []byte) graph.Sketch {
	var out graph.Sketch
	for ; len(keys) >= 8; keys = keys[8:] {
		out.Bands = append(out.Bands, binary.LittleEndian.Uint64(keys))
	}
	if len(names) > 0 {
		out.Names = strings.Split(string(names), "\n")
	}
	return out
}
