package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A purge is what is to leave the file for good. It is written down before the
// first step, so that one cut short is finished by the next.
type purge struct {
	Articles []string `json:"articles"`
	Locators []string `json:"locators"`
	Rows     []string `json:"rows"` // facts and entities that the articles had a part in
}

const purgeKey = "purge"

// Purge takes articles out like Retract, and their texts, claims and history
// with them, so that no byte of them stays in the workspace's file: claims and
// facts in the record of runs, older versions, decisions about them. An
// article that was taken out before can be purged by its id. It settles the
// graph itself, and needs the disk for a second copy of the file.
func (w *Workspace) Purge(ctx context.Context, run int64, names []string) ([]string, error) {
	if err := w.finishPurge(ctx, run); err != nil {
		return nil, err
	}
	p, err := w.planPurge(ctx, names)
	if err != nil {
		return nil, err
	}
	plan, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	err = w.update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "INSERT INTO s_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", purgeKey, string(plan))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("purge: %w", err)
	}
	return p.Articles, w.finishPurge(ctx, run)
}

// ResumePurge finishes a purge that was cut short; without one it does nothing.
func (w *Workspace) ResumePurge(ctx context.Context) error {
	var n int
	if err := w.reads.QueryRowContext(ctx, "SELECT count(*) FROM s_meta WHERE key = ?", purgeKey).Scan(&n); err != nil || n == 0 {
		return w.explain(err)
	}
	run, err := w.StartRun(ctx, "retract --purge")
	if err == nil {
		err = w.finishPurge(ctx, run)
	}
	if err == nil {
		err = w.FinishRun(ctx, run, RunSummary{})
	}
	return err
}

// planPurge finds what the names mean, here or in the record.
func (w *Workspace) planPurge(ctx context.Context, names []string) (purge, error) {
	var p purge
	err := w.update(ctx, func(tx *sql.Tx) error {
		articles, locators := map[string]bool{}, map[string]bool{}
		var unknown []string
		for _, name := range names {
			found, err := placesOf(ctx, tx, name)
			if err != nil {
				return err
			}
			for _, f := range found {
				articles[f.article], locators[f.locator] = true, true
			}
			past := 0
			err = each(ctx, tx, `SELECT article, locator FROM s_past WHERE article = ?1 OR locator = ?1
				UNION SELECT json_extract(coalesce(before, after), '$.articleId'), '' FROM s_change WHERE kind = 'claim' AND json_extract(coalesce(before, after), '$.articleId') = ?1`,
				func(rows *sql.Rows) error {
					var article, locator string
					err := rows.Scan(&article, &locator)
					articles[article] = true
					if locator != "" {
						locators[locator] = true
					}
					past++
					return err
				}, name)
			if err != nil {
				return err
			}
			if len(found)+past == 0 {
				unknown = append(unknown, name)
			}
		}
		if len(unknown) > 0 {
			return problemf(ErrUnknownName, "no article here, now or before, has the id, URL or path %s", strings.Join(unknown, ", "))
		}
		for _, l := range slices.Sorted(maps.Keys(locators)) { // older versions of what the places showed
			err := each(ctx, tx, "SELECT article FROM s_past WHERE locator = ?", func(rows *sql.Rows) error {
				var article string
				err := rows.Scan(&article)
				articles[article] = true
				return err
			}, l)
			if err != nil {
				return err
			}
		}
		for _, a := range slices.Sorted(maps.Keys(articles)) { // a text goes from wherever it is shown
			err := each(ctx, tx, "SELECT locator FROM s_locator WHERE article = ?", func(rows *sql.Rows) error {
				var locator string
				err := rows.Scan(&locator)
				locators[locator] = true
				return err
			}, a)
			if err != nil {
				return err
			}
		}
		p.Articles, p.Locators = slices.Sorted(maps.Keys(articles)), slices.Sorted(maps.Keys(locators))
		rows := map[string]bool{}
		for _, a := range p.Articles {
			err := each(ctx, tx, `SELECT f.target FROM edge s JOIN edge f ON f.source = s.source WHERE s.target = ?1 AND s.type = 'STATED_IN'
				UNION SELECT source FROM edge WHERE target = ?1 AND type = 'MENTIONED_IN'`, func(r *sql.Rows) error {
				var id string
				err := r.Scan(&id)
				rows[id] = true
				return err
			}, a)
			if err != nil {
				return err
			}
		}
		p.Rows = slices.Sorted(maps.Keys(rows))
		return nil
	})
	if err != nil {
		return purge{}, fmt.Errorf("purge: %w", err)
	}
	return p, nil
}

// finishPurge does what a purge planned, as far as it is not done yet.
func (w *Workspace) finishPurge(ctx context.Context, run int64) error {
	var plan string
	err := w.reads.QueryRowContext(ctx, "SELECT value FROM s_meta WHERE key = ?", purgeKey).Scan(&plan)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return w.explain(err)
	}
	var p purge
	if err := json.Unmarshal([]byte(plan), &p); err != nil {
		return fmt.Errorf("read the plan of a purge: %w", err)
	}
	if _, err := w.writes.ExecContext(ctx, "PRAGMA secure_delete = ON"); err != nil {
		return w.explain(err)
	}
	if err := w.takeOut(ctx, run, p); err != nil {
		return err
	}
	if _, err := w.Settle(ctx, run); err != nil {
		return err
	}
	err = w.update(ctx, func(tx *sql.Tx) error { return scrub(ctx, tx, run, p) })
	if err != nil {
		return fmt.Errorf("purge the record: %w", err)
	}
	for _, step := range []string{"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		if _, err := w.writes.ExecContext(ctx, step); err != nil {
			return fmt.Errorf("write the workspace anew: %w", w.explain(err))
		}
	}
	return nil
}

// takeOut retracts the articles that are still here.
func (w *Workspace) takeOut(ctx context.Context, run int64, p purge) error {
	var here []string
	for _, l := range p.Locators {
		var n int
		if err := w.reads.QueryRowContext(ctx, "SELECT count(*) FROM s_locator WHERE locator = ?", l).Scan(&n); err != nil {
			return w.explain(err)
		}
		if n > 0 {
			here = append(here, l)
		}
	}
	if len(here) == 0 {
		return nil
	}
	_, err := w.Retract(ctx, run, here)
	return err
}

// readIn selects the runs that read articles, or took them out.
const readIn = `SELECT run FROM s_change WHERE kind = 'claim' AND json_extract(coalesce(before, after), '$.articleId') IN (SELECT value FROM json_each(?1))`

// scrub removes what the record holds of the articles. Which facts of the past
// spoke of them nobody can tell any more: the runs that read them, or took them
// out, lose what they recorded of facts, and keep the claims of other articles.
func scrub(ctx context.Context, tx *sql.Tx, run int64, p purge) error {
	articles, locators, rows := jsonList(p.Articles), jsonList(p.Locators), jsonList(p.Rows)
	for _, q := range []struct {
		query string
		args  []any
	}{
		{`DELETE FROM s_alias WHERE run IN (` + readIn + `)`, []any{articles}},
		{`DELETE FROM s_change WHERE kind = 'fact' AND run IN (` + readIn + `)`, []any{articles}},
		{`DELETE FROM s_change WHERE kind = 'claim' AND json_extract(coalesce(before, after), '$.articleId') IN (SELECT value FROM json_each(?))`, []any{articles}},
		{`DELETE FROM s_change WHERE run = ? OR id IN (SELECT value FROM json_each(?))`, []any{run, rows}},
		{`DELETE FROM s_past WHERE article IN (SELECT value FROM json_each(?)) OR locator IN (SELECT value FROM json_each(?))`, []any{articles, locators}},
		{`DELETE FROM s_alias WHERE run = ?1 OR old IN (SELECT value FROM json_each(?2)) OR new IN (SELECT value FROM json_each(?2))`, []any{run, rows}},
		{`DELETE FROM s_decision WHERE json_extract(json, '$.A.ArticleID') IN (SELECT value FROM json_each(?1)) OR json_extract(json, '$.B.ArticleID') IN (SELECT value FROM json_each(?1))`, []any{articles}},
		{`UPDATE s_run SET command = substr(command, 1, instr(command || ' ', ' ') - 1) || ' (purged)'
			WHERE id = ?1 OR EXISTS (SELECT 1 FROM json_each(?2) WHERE instr(command, value) > 0) OR EXISTS (SELECT 1 FROM json_each(?3) WHERE instr(command, value) > 0)`, []any{run, locators, articles}},
		{"DELETE FROM s_meta WHERE key = ?", []any{purgeKey}},
	} {
		if _, err := tx.ExecContext(ctx, q.query, q.args...); err != nil {
			return err
		}
	}
	var seq sql.NullInt64 // published copies compare row by row from here
	if err := tx.QueryRowContext(ctx, "SELECT max(seq) FROM s_version").Scan(&seq); err != nil || !seq.Valid {
		return err
	}
	if err := forget(ctx, tx, seq.Int64); err != nil {
		return err
	}
	// Under a new name even a graph that did not change is compared, and the
	// copies take over the runs as the record has them now.
	_, err := tx.ExecContext(ctx, "UPDATE s_version SET mark = lower(hex(randomblob(16)))")
	return err
}
