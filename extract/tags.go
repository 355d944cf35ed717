package extract

import "strings"

// isVerb reports whether a part of speech is that of a verb.
func isVerb(upos string) bool { return upos == "VERB" || upos == "AUX" }

// isNoun reports whether a part of speech is that of a noun or of a name.
func isNoun(upos string) bool { return upos == "NOUN" || upos == "PROPN" }

// isFinite reports whether a tag is that of a verb with a tense.
func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" }

// isTensed reports whether a tag is that of a verb with a tense or of a modal: such a one has
// a subject.
func isTensed(tag string) bool { return isFinite(tag) || tag == "MD" }

// isParticiple reports whether a tag is that of a past participle, or of the past tense,
// for which the tagger takes many.
func isParticiple(tag string) bool { return tag == "VBN" || tag == "VBD" }

// isWh reports whether a tag is that of a word with which questions and relative clauses begin.
func isWh(tag string) bool { return strings.HasPrefix(tag, "W") }

// isWhPronoun reports whether a tag is that of such a word that stands for a thing or for
// somebody: "who", "which", "what", and "that".
func isWhPronoun(tag string) bool { return tag == "WP" || tag == "WDT" }
