package extract

import "flag"

// Flags of the package's tests: -update rewrites golden files, -scores
// rewrites the landed figures in testdata/scores.json.
var (
	update       = flag.Bool("update", false, "rewrite golden files with what the tests got")
	updateScores = flag.Bool("scores", false, "rewrite testdata/scores.json with the figures measured now")
)
