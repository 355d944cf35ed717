// Package sqlite keeps a workspace: one SQLite file with articles, claims,
// decisions, and the graph made of them.
//
// What was read is the log; the tables node and edge are a view of it that
// Settle brings up to date. Every change of the log marks the view as dirty in
// the same transaction, so that a program killed at any moment leaves a
// workspace that opens and settles to the same graph.
//
// One writer at a time, any number of readers beside it. Names and words from
// texts reach SQL as parameters only.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"time"

	"wiregraph/graph/ontology"
)

// Options say how to open a workspace.
type Options struct {
	Ontology *ontology.Ontology
	ReadOnly bool             // takes no lock, creates and changes nothing
	MaxPages int              // bound on the file's size in pages of 4 KiB; 0: none
	Now      func() time.Time // clock for the record of runs; nil: time.Now
}

// A Workspace is an open workspace. Methods that write are for one goroutine
// at a time; methods that read may be called beside them.
type Workspace struct {
	path       string
	ontology   *ontology.Ontology
	now        func() time.Time
	remember   int     // how many changed rows are remembered
	volumeSize int     // most articles of a volume; 0: graph.DefaultVolumeSize
	lock       *lock   // nil when read-only
	writes     *sql.DB // one connection; nil when read-only
	reads      *sql.DB // connections that cannot write
}

// Open opens the workspace at path, and creates it when there is no such file.
// The errors ErrNotWorkspace, ErrNewer and ErrLocked can be told apart.
func Open(ctx context.Context, path string, opts Options) (*Workspace, error) {
	w := &Workspace{path: path, ontology: opts.Ontology, now: opts.Now, remember: touchedRows}
	if w.now == nil {
		w.now = time.Now
	}
	if err := checkHeader(path, opts.ReadOnly); err != nil {
		return nil, err
	}
	var err error
	if opts.ReadOnly {
		err = w.openReader(ctx)
	} else {
		err = w.openWriter(ctx, opts)
	}
	if err != nil {
		return nil, errors.Join(w.explain(err), w.Close())
	}
	return w, nil
}

func (w *Workspace) openReader(ctx context.Context) error {
	var err error
	if w.reads, err = w.connect("ro", "query_only(true)", "busy_timeout(10000)"); err != nil {
		return err
	}
	return w.checkVersion(ctx, w.reads, true)
}

func (w *Workspace) openWriter(ctx context.Context, opts Options) error {
	var err error
	if w.lock, err = takeLock(ctx, w.path); err != nil {
		return err
	}
	pragmas := []string{"busy_timeout(10000)", "foreign_keys(true)", "synchronous(normal)", "cache_size(-32000)"}
	if opts.MaxPages > 0 {
		pragmas = append(pragmas, fmt.Sprintf("max_page_count(%d)", opts.MaxPages))
	}
	if w.writes, err = w.connect("rwc", pragmas...); err != nil {
		return err
	}
	w.writes.SetMaxOpenConns(1)
	if err := w.migrate(ctx); err != nil {
		return err
	}
	return w.openReader(ctx)
}

// connect returns connections to the workspace's file; the pragmas are set on each.
func (w *Workspace) connect(mode string, pragmas ...string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", dsn(w.path, mode, pragmas...))
	if err != nil {
		return nil, fmt.Errorf("open workspace %s: %w", w.path, err)
	}
	return db, nil
}

func dsn(path, mode string, pragmas ...string) string {
	q := url.Values{"mode": {mode}, "_pragma": pragmas}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + q.Encode()
}

// Close closes the workspace and lets other writers in.
func (w *Workspace) Close() error {
	var errs []error
	for _, db := range []*sql.DB{w.reads, w.writes} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if w.lock != nil {
		errs = append(errs, w.lock.release(w.path))
	}
	w.reads, w.writes, w.lock = nil, nil, nil
	return errors.Join(errs...)
}

// magic begins every SQLite file.
const magic = "SQLite format 3\x00"

// checkHeader refuses files that cannot be workspaces before anything touches them.
func checkHeader(path string, mustExist bool) error {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		if mustExist {
			return fmt.Errorf("there is no workspace %s: load articles first, or name another with --workspace: %w", path, err)
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("open workspace: %w", err)
	}
	defer f.Close()
	head := make([]byte, len(magic))
	switch n, err := io.ReadFull(f, head); {
	case n == 0 && errors.Is(err, io.EOF) && !mustExist:
		return nil // an empty file becomes a workspace
	case err != nil, string(head) != magic:
		return notWorkspace(path)
	}
	return nil
}
