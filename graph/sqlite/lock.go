package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	driver "modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// A lock keeps a second writer out. It is an exclusive transaction on an empty
// database beside the workspace, held for as long as the workspace is open:
// the operating system lets it go when the process ends, however it ends, and
// it works alike wherever SQLite does. Readers never look at it.
type lock struct{ db *sql.DB }

// takeLock takes the writer's lock of the workspace at path, at once or not at all.
func takeLock(ctx context.Context, path string) (*lock, error) {
	db, err := sql.Open("sqlite", dsn(path+"-lock", "rwc", "busy_timeout(0)", "synchronous(off)"))
	if err != nil {
		return nil, fmt.Errorf("lock workspace %s: %w", path, err)
	}
	db.SetMaxOpenConns(1) // the transaction lives on the one connection
	if _, err := db.ExecContext(ctx, "BEGIN EXCLUSIVE"); err != nil {
		db.Close()
		var e *driver.Error
		if errors.As(err, &e) && e.Code()&0xff == sqlite3.SQLITE_BUSY {
			return nil, problemf(ErrLocked, "workspace %s is in use by another writer%s: try again when it is done", path, holder(path))
		}
		return nil, fmt.Errorf("lock workspace %s: %w", path, err)
	}
	// Who holds it is a courtesy to the one who waits: no matter when it fails.
	_ = os.WriteFile(path+"-pid", []byte(strconv.Itoa(os.Getpid())), 0o644)
	return &lock{db}, nil
}

// release lets the lock go. The lock's file stays: taking it away could give
// two writers a lock each, one on the old file and one on the new.
func (l *lock) release(path string) error {
	_ = os.Remove(path + "-pid")
	return l.db.Close()
}

// holder says which process holds the lock, as far as it is known.
func holder(path string) string {
	pid, err := os.ReadFile(path + "-pid")
	if err != nil || strings.TrimSpace(string(pid)) == "" {
		return ""
	}
	return " (process " + strings.TrimSpace(string(pid)) + ")"
}
