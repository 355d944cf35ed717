package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// hedge returns what an adverb, with the words that make one of it ("all but"), does to
// its clause; nil when it does nothing.
func (c *committer) hedge(d int) *lexicon.Hedge {
	word := c.lemma(d)
	if f := c.deps.with(d, "fixed"); f >= 0 {
		word += " " + c.lemma(f)
	}
	return c.cues.Hedges[word]
}

// sequel reports whether "would" at a verb tells what came afterwards, in the text's own
// words: "would later become mayor", "would go on to win". What somebody says would come
// is still to come.
func (c *committer) sequel(t int) bool {
	if len(c.voices[t]) > 0 {
		return false
	}
	if t+2 < len(c.doc.Tokens) && c.doc.Token(t+2).XPOS == "TO" && c.cues.Sequels[c.doc.Tokens[t].Lemma+"_"+c.doc.Token(t+1).Lemma] {
		return true
	}
	return c.deps.some(t, func(d int) bool {
		return isRel(c.doc.Tokens[d].Rel, "advmod") && c.cues.Sequels[strings.ToLower(c.doc.Word(d))]
	})
}

// saidFalsely reports whether the text says that what somebody says is not so: "falsely
// claimed to be a doctor".
func (c *committer) saidFalsely(l link) bool {
	if l.cueFirst < 0 || l.cueFirst >= len(c.doc.Tokens) || l.cue.Stance == "endorse" {
		return false
	}
	return c.deps.some(l.cueFirst, func(d int) bool { return isRel(c.doc.Tokens[d].Rel, "advmod") && c.cues.Falsely[c.lemma(d)] })
}

// fewHold reports whether only few are said to think what a verb tells: that is said
// against it.
func (c *committer) fewHold(h int) bool {
	s := c.deps.with(h, "nsubj")
	if s < 0 || s > h {
		return false
	}
	for _, d := range append([]int{s}, c.deps.of(s)...) {
		if d > s || !c.cues.Scarce[c.lemma(d)] || d > 0 && strings.EqualFold(c.doc.Word(d-1), "a") {
			continue
		}
		return isRel(c.doc.Tokens[d].Rel, "amod", "det") || d == s
	}
	return false
}

// sought reports whether a participle tells what something that is asked for may do: "for
// information | leading to".
func (c *committer) sought(noun, t int) bool {
	return c.doc.Tokens[t].XPOS == "VBG" && noun >= 0 && noun < t && c.cues.Sought[c.doc.Tokens[noun].Lemma] && c.deps.cased(noun, "for")
}
