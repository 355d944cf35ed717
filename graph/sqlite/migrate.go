package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
)

// The schema, one file for each version of the workspace, in order. A released
// file never changes; a change of the schema is a further file.
//
//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks an SQLite file as a workspace ("wire").
const applicationID = 0x77697265

// steps returns the migrations in order: the file at index i leads from version i to i+1.
func steps() ([]string, error) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	out := make([]string, len(names))
	for i, name := range names {
		if want := fmt.Sprintf("%03d_", i+1); path.Base(name)[:4] != want {
			return nil, fmt.Errorf("migration %s: its name should begin with %s", name, want)
		}
		text, err := migrations.ReadFile(name)
		if err != nil {
			return nil, err
		}
		out[i] = string(text)
	}
	return out, nil
}

// checkVersion refuses a file that is no workspace or of a newer program; with
// exact, one of an older program too.
func (w *Workspace) checkVersion(ctx context.Context, db *sql.DB, exact bool) error {
	list, err := steps()
	if err != nil {
		return err
	}
	id, version, tables, err := identity(ctx, db)
	switch {
	case err != nil:
		return err
	case id != applicationID && (id != 0 || version != 0 || tables != 0 || exact):
		return notWorkspace(w.path)
	case version > len(list):
		return problemf(ErrNewer, "workspace %s has format %d, this program knows formats up to %d: use a newer wiregraph", w.path, version, len(list))
	case exact && version < len(list):
		return fmt.Errorf("workspace %s has the older format %d: a load brings it to format %d", w.path, version, len(list))
	}
	return nil
}

func identity(ctx context.Context, db *sql.DB) (id, version, tables int, err error) {
	for q, to := range map[string]*int{"PRAGMA application_id": &id, "PRAGMA user_version": &version, "SELECT count(*) FROM sqlite_master": &tables} {
		if err := db.QueryRowContext(ctx, q).Scan(to); err != nil {
			return 0, 0, 0, fmt.Errorf("read the kind of the file: %w", err)
		}
	}
	return id, version, tables, nil
}

// migrate brings the file to the newest version, as one transaction: a
// workspace has a format that some program knows, or is not there yet.
func (w *Workspace) migrate(ctx context.Context) error {
	if err := w.checkVersion(ctx, w.writes, false); err != nil {
		return err
	}
	if _, err := w.writes.ExecContext(ctx, "PRAGMA journal_mode = WAL"); err != nil {
		return fmt.Errorf("prepare workspace %s: %w", w.path, err)
	}
	_, version, _, err := identity(ctx, w.writes)
	if err != nil {
		return err
	}
	list, err := steps()
	if err != nil {
		return err
	}
	return w.update(ctx, func(tx *sql.Tx) error {
		for ; version < len(list); version++ {
			// Pragmas take no parameters; both numbers are the program's own.
			if _, err := tx.ExecContext(ctx, list[version]+fmt.Sprintf("\nPRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, version+1)); err != nil {
				return fmt.Errorf("bring workspace %s to format %d: %w", w.path, version+1, err)
			}
		}
		if err := positionArticles(ctx, tx); err != nil {
			return err
		}
		return w.makeViews(ctx, tx)
	})
}

// update runs a change as one transaction.
func (w *Workspace) update(ctx context.Context, change func(*sql.Tx) error) error {
	if w.writes == nil {
		return fmt.Errorf("workspace %s is open for reading only", w.path)
	}
	tx, err := w.writes.BeginTx(ctx, nil)
	if err != nil {
		return w.explain(err)
	}
	defer tx.Rollback() // no effect after a commit
	if err := change(tx); err != nil {
		return w.explain(err)
	}
	return w.explain(tx.Commit())
}
