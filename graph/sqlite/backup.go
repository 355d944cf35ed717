package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
)

// Backup writes a copy of the workspace as it is now to a file that must not
// be there yet. Others may write meanwhile. The copy is there whole or not at
// all.
func (w *Workspace) Backup(ctx context.Context, file string) error {
	if _, err := os.Lstat(file); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("back up to %s: the file is there already: name a new one", file)
	}
	part := file + ".part"
	if err := os.Remove(part); err != nil && !errors.Is(err, os.ErrNotExist) { // of a backup that was cut short
		return fmt.Errorf("back up to %s: %w", file, err)
	}
	db, err := w.connect("ro", "busy_timeout(10000)") // the statement refuses a connection that only queries
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "VACUUM INTO ?", part)
	if err = errors.Join(w.explain(err), db.Close()); err == nil {
		err = os.Rename(part, file)
	}
	if err != nil {
		_ = os.Remove(part) // may not be there
		return fmt.Errorf("back up to %s: %w", file, err)
	}
	return nil
}
