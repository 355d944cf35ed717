// Package seeds holds sample articles: one story as several outlets tell it,
// in this project's own words. The facts are public, the outlets invented.
package seeds

import "embed"

// FS holds the articles and their manifest.yaml.
//
//go:embed *.txt manifest.yaml
var FS embed.FS
