package extract

import "strings"

// coordinatedContent returns the clause that a verb of saying says, where the
// parse coordinates with the verb what it says besides: "said the storm had
// passed and the port was open", "said that the storm had passed, and that"; -1
// where clause t is no such thing.
func (a *attributor) coordinatedContent(h, t int) int {
	if t < h || !isRel(a.doc.Tokens[t].Rel, "conj") || a.doc.Tokens[h].UPOS != "VERB" || a.deps.with(t, "nsubj") < 0 || a.verbCue(t) != nil {
		return -1
	}
	cue := a.verbCue(h)
	x := a.deps.with(h, "ccomp")
	if cue == nil || cue.Speaker != "said" || x < h || x > t {
		return -1
	}
	m, cc := a.deps.with(t, "mark"), a.deps.with(t, "cc")
	if cc < 0 || a.cues.Contrasts[strings.ToLower(a.doc.Word(cc))] && (m < 0 || a.doc.Tokens[m].Lemma != "that") {
		return -1
	}
	return x
}
