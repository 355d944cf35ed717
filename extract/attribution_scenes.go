package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// scene returns the verb by which a paper shows, or somebody tells, what the object of the verb
// does in the clause t with a gerund, and the cue that it is: "footage shows a truck | hitting
// the wall", "witnesses described soldiers | dragging men"; nil without one.
func (a *attributor) scene(n, t int) (int, *lexicon.Cue) {
	head, tok := a.doc.Tokens[n], a.doc.Tokens[t]
	v := head.Head
	if v < 0 || v > n || !isRel(head.Rel, "obj", "iobj") || tok.Rel != "acl" || tok.XPOS != "VBG" || a.deps.with(t, "mark", "case") >= 0 || a.doc.Word(a.deps.opening(t)-1) == "," {
		return -1, nil
	}
	cue := a.verbCue(v)
	if !cue.Says() || !cue.Object || a.doc.Tokens[v].UPOS != "VERB" {
		return -1, nil
	}
	s := a.speaker(v)
	shown := s >= 0 && cue.Stance == "endorse" && a.isDocument(s)
	told := cue.Stance == "neutral" && cue.Effect == string(graph.CertainYes) && a.isParty(s) && a.people(n)
	if !shown && !told {
		return -1, nil
	}
	return v, cue
}

// people reports whether a phrase stands for people of whom a text has not spoken before.
func (a *attributor) people(n int) bool {
	i := a.byHead[n]
	if i < 0 || a.mentions[i].definite || a.mentions[i].name != "" {
		return false
	}
	return isPeople(a.mentions[i].class)
}

// becomes reports whether a participle tells what "it" turned into, which is nobody's saying:
// "it became | known that".
func (a *attributor) becomes(v int) bool {
	tok := a.doc.Tokens[v]
	if tok.XPOS != "VBN" || tok.Rel != "xcomp" || tok.Head < 0 || a.deps.with(v, "aux", "nsubj") >= 0 || a.deps.with(tok.Head, "obj") >= 0 {
		return false
	}
	s := a.deps.with(tok.Head, "expl", "nsubj")
	return s >= 0 && strings.EqualFold(a.doc.Word(s), "it")
}
