package extract

import (
	"strings"

	"wiregraph/graph"
)

// sharedTimes dates what is told beside a dated clause and has no time of its
// own: what follows from it ("struck the town on Monday, killing two"), what
// is joined to it without a subject ("met on Monday and signed a deal"), what
// somebody was besides, what it happened at ("on Monday, when the bridge fell"), and what goes
// before a clause that leaves its auxiliary out ("were killed and three hurt on Monday"), and an event
// that did harm and the harm.
func (w *timekeeper) sharedTimes() {
	for i := range w.props {
		p := &w.props[i]
		if p.time == nil && p.typ != nil && p.typ.IsRelation() {
			p.time = w.besideAt(p)
		}
		if p.time == nil && p.typ != nil && !p.typ.IsRelation() {
			p.time = w.harmDone(p.anchor)
		}
		if p.time != nil || p.typ == nil || p.typ.IsRelation() || !isVerb(w.doc.Tokens[p.anchor].UPOS) {
			continue
		}
		if v := w.gapped(p.anchor); v >= 0 {
			p.time = w.timeAt(v)
			continue
		}
		if p.time = w.meanwhile(p.anchor); p.time != nil {
			continue
		}
		tok := w.doc.Tokens[p.anchor]
		if tok.Head < 0 {
			continue
		}
		switch {
		case isRel(tok.Rel, "xcomp") && tok.XPOS == "VBN" && w.deps.some(tok.Head, w.looksAhead),
			isRel(tok.Rel, "xcomp") && w.done(p) && w.x.lexicon.Cues.Verbs[w.doc.Tokens[tok.Head].Lemma] == nil,
			isRel(tok.Rel, "advcl") && tok.XPOS == "VBG" && tok.Head < p.anchor && w.deps.with(p.anchor, "mark") < 0,
			isRel(tok.Rel, "advcl") && tok.XPOS == "VBG" && tok.Head < p.anchor && isFinite(w.doc.Tokens[tok.Head].XPOS) && caseOf(w.doc, w.deps, p.anchor) == "by", // "answered on Monday by sending troops"
			isRel(tok.Rel, "acl", "advcl") && w.introduced(p.anchor, w.x.lexicon.Cues.Calendar.Simultaneous):
			p.time = w.timeAt(tok.Head)
		case isRel(tok.Rel, "conj") && w.deps.with(p.anchor, "nsubj", "aux") < 0 && !w.afterwards(p.anchor):
			if t := w.timeAt(tok.Head); t != nil && t.Relation != limit {
				p.time = t // but not "closed the port until Monday and sent the police"
			}
		case w.given(p):
			p.time = w.timeAt(w.doc.Tokens[tok.Head].Head)
		}
	}
}

// meanwhile returns the day of the clause behind a verb that tells what went on at the time: "fell | while trying to
// land on Monday". Nil without one.
func (w *timekeeper) meanwhile(v int) *graph.Time {
	c := w.deps.find(v, func(c int) bool {
		return c > v && isRel(w.doc.Tokens[c].Rel, "advcl") && w.introduced(c, w.x.lexicon.Cues.Calendar.Simultaneous)
	})
	if c < 0 {
		return nil
	}
	t := w.timeAt(c)
	if x := w.deps.with(c, "xcomp"); t == nil && x >= 0 {
		t = w.timeAt(x)
	}
	if t == nil || t.Relation != "on" && t.Relation != "" {
		return nil
	}
	return t
}

// limit is how a time stands to what lasts no longer: "closed until Monday".
const limit = "until"

// gapped returns the participle joined to a verb that has the verb's auxiliary, -1 when there is none.
func (w *timekeeper) gapped(v int) int {
	aux := w.deps.with(v, "aux:pass")
	if aux < 0 {
		return -1
	}
	c := w.deps.with(v, "conj")
	if c < v || w.doc.Tokens[c].XPOS != "VBN" || w.deps.with(c, "aux") >= 0 || w.deps.with(c, "nsubj") < 0 {
		return -1
	}
	return c
}

// besideAt returns the time of what is told in the same way of what a noun is joined to:
// "was chairman and chief executive from 2000 to 2010".
func (w *timekeeper) besideAt(p *proposition) *graph.Time {
	tok := w.doc.Tokens[p.anchor]
	if !isRel(tok.Rel, "conj") || tok.UPOS != "NOUN" || w.deps.clausal(p.anchor) {
		return nil
	}
	for i := range w.props {
		if q := &w.props[i]; q.anchor == tok.Head && q.typ == p.typ && q.rule == p.rule && q.first == p.first {
			return q.time
		}
	}
	return nil
}

// done reports whether what a verb takes is told to have come about, so that
// it has the time of the verb: "voted to pass", "began to stab".
func (w *timekeeper) done(p *proposition) bool {
	switch p.modality {
	case graph.Future, graph.Expected, graph.Intended, graph.Conditional, graph.Possible, graph.Hypothetical:
		return false
	}
	return p.factuality != graph.Uncommitted
}

// given reports whether what is told was open to somebody who had it in the
// past: "had the opportunity to inspect the car".
func (w *timekeeper) given(p *proposition) bool {
	tok := w.doc.Tokens[p.anchor]
	if !isRel(tok.Rel, "acl") || tok.XPOS != "VB" || p.factuality == graph.Uncommitted {
		return false
	}
	noun := w.doc.Tokens[tok.Head]
	return isRel(noun.Rel, "obj") && noun.Head >= 0 && w.deps.past(noun.Head) && p.modality != graph.Future && p.modality != graph.Intended
}

// introduced reports whether a clause begins with one of the words.
func (w *timekeeper) introduced(v int, words map[string]bool) bool {
	return w.deps.some(v, func(m int) bool {
		return m < v && isRel(w.doc.Tokens[m].Rel, "mark", "advmod") && words[strings.ToLower(w.doc.Word(m))]
	})
}
