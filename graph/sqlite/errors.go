package sqlite

import (
	"errors"
	"fmt"

	driver "modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// What can be wrong with a workspace; ask with errors.Is. The messages of the
// errors themselves name the file and say what to do.
var (
	ErrNotWorkspace = errors.New("not a workspace")
	ErrNewer        = errors.New("workspace of a newer program")
	ErrLocked       = errors.New("workspace is in use")
	ErrFull         = errors.New("workspace is full")
	ErrUnknownName  = errors.New("no such article")
)

// A problem is an error about a workspace file: its kind, and a sentence for
// the person who has to do something about it.
type problem struct {
	kind error
	text string
}

func (p *problem) Error() string { return p.text }
func (p *problem) Unwrap() error { return p.kind }

func problemf(kind error, format string, args ...any) error {
	return &problem{kind, fmt.Sprintf(format, args...)}
}

// explain turns the driver's codes that a person can do something about into
// problems; other errors pass unchanged.
func (w *Workspace) explain(err error) error {
	var e *driver.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() & 0xff { // extended codes keep the primary one in the low byte
	case sqlite3.SQLITE_FULL:
		return problemf(ErrFull, "workspace %s is full: free space on its disk, or retract articles; what was stored before is unharmed", w.path)
	case sqlite3.SQLITE_NOTADB:
		return notWorkspace(w.path)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return problemf(ErrLocked, "workspace %s is in use by another program: try again when it is done", w.path)
	case sqlite3.SQLITE_CORRUPT:
		return fmt.Errorf("workspace %s is damaged: restore a backup, or load the articles into a new one: %w", w.path, err)
	}
	return err
}

func notWorkspace(path string) error {
	return problemf(ErrNotWorkspace, "%s is not a wiregraph workspace: name another file with --workspace, or move this one away", path)
}
