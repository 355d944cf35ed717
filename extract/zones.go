package extract

import "wiregraph/extract/nlp"

// zones divides an article's text by function.
func zones(text string) []zone { return nil }

// blocks returns the stretches to parse: every zone but furniture.
func blocks(zs []zone) []nlp.Block { return nil }
