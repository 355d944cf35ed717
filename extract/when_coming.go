package extract

import (
	"fmt"

	"wiregraph/graph"
)

// coming takes for planned what is told of a time after the publication in the present
// tense, or by a noun: "the court hears the case on March 4", "is meeting the pope next
// week". Nothing that is still to come is a fact yet.
func (w *timekeeper) coming() {
	for i := range w.props {
		p := &w.props[i]
		if p.time == nil || p.typ == nil || p.typ.IsRelation() || p.modality != graph.Asserted || p.factuality != graph.CertainYes && p.factuality != graph.CertainNo {
			continue
		}
		if r := p.time.Relation; r == "until" || r == "since" || !w.laterThan(p.time.Value) {
			continue
		}
		if w.doc.Tokens[p.anchor].XPOS == "VBD" { // what was is no later than its telling: "the next day" was another's
			open := *p.time
			open.Value, open.ValueEnd = "", ""
			p.time = &open
		}
		if !w.untold(p.anchor) {
			continue
		}
		if c := w.deps.with(p.anchor, "xcomp", "ccomp"); c >= 0 && p.time.Start > w.doc.Tokens[c].Start {
			continue // "is required to rule by Friday"
		}
		p.modality = graph.Future
		to := graph.ProbableYes
		if p.factuality == graph.CertainNo {
			to = graph.ProbableNo
		}
		if p.author == p.factuality {
			p.author = to
		}
		p.factuality = to
	}
}

// laterThan reports whether a value lies wholly after the publication.
func (w *timekeeper) laterThan(value string) bool {
	pub, known := day(w.clock.published)
	if known < 3 || len(value) < 4 {
		return false
	}
	if len(value) == len("2024-W09") && value[5] == 'W' {
		y, n := pub.ISOWeek()
		return value > fmt.Sprintf("%04d-W%02d", y, n)
	}
	d, parts := day(value)
	return parts > 0 && iso(d, parts) > iso(pub, parts)
}

// untold reports whether a token tells of nothing past: the verb of a clause in the
// present, or a noun.
func (w *timekeeper) untold(t int) bool {
	if !w.deps.clausal(t) {
		return w.doc.Tokens[t].UPOS == "NOUN" && w.tensed(t) != backward
	}
	x := w.doc.Tokens[t].XPOS
	if a := w.deps.with(t, "aux", "cop"); a >= 0 {
		x = w.doc.Tokens[a].XPOS
		if w.doc.Tokens[a].Lemma == "have" {
			return false
		}
	}
	return x == "VBZ" || x == "VBP" || x == "VBG" && w.doc.Tokens[t].Head < 0 // "Acme cutting 200 jobs next year"
}
