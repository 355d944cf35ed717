package neo4j

import "context"

// Copies returns the mark of the state that the workspace published last, ""
// when it has no copy here or publishing was cut short, and the workspaces of
// other copies.
func (db *DB) Copies(ctx context.Context, workspace string) (mark string, others []string, err error) {
	states, err := db.states(ctx)
	if err != nil {
		return "", nil, err
	}
	for w, s := range states {
		if w == workspace {
			mark = s.watermark
		} else {
			others = append(others, w)
		}
	}
	return mark, others, nil
}
