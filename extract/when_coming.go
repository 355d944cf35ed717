package extract

import (
	"fmt"
	"slices"
	"strings"

	"wiregraph/graph"
)

// coming takes for planned what is told of a time after the publication in the present
// tense, or by a noun: "the court hears the case on March 4", "is meeting the pope next
// week". Nothing that is still to come is a fact yet.
func (w *timekeeper) coming() {
	for i := range w.props {
		p := &w.props[i]
		if p.time == nil || p.typ == nil || p.typ.IsRelation() && !(w.set[i] && p.typ.Open) || p.modality != graph.Asserted || p.factuality != graph.CertainYes && p.factuality != graph.CertainNo {
			continue
		}
		if r := p.time.Relation; r == "until" || r == "since" || !w.laterThan(p.time.Value) {
			continue
		}
		if w.doc.Tokens[p.anchor].XPOS == "VBD" && !w.set[i] { // what was is no later than its telling: "the next day" was another's
			open := *p.time
			open.Value, open.ValueEnd = "", ""
			p.time = &open
		}
		if !w.untold(p.anchor) && !w.set[i] {
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

// setFor returns the propositions for which a time is set by the word above it, and which
// way that lies: the trial of "fixed the trial for May 4", the launch of "a launch due on
// Monday". An open one of the word itself where nothing is told of what is set; whoever
// announces something for Monday need not do so then. Set is false without such a word.
func (w *timekeeper) setFor(head int, t *timex) (what []dating, b bearing, set bool) {
	v, cal := w.doc.Tokens[head].Head, w.x.lexicon.Cues.Calendar
	if t.first > 0 && cal.Due[w.doc.Token(t.first-1).Lemma] {
		v = t.first - 1
	}
	if v < 0 || v > t.first || w.doc.Tokens[v].UPOS == "NOUN" {
		return nil, nearest, false
	}
	tok := w.doc.Tokens[v]
	if !cal.Due[tok.Lemma] && !(cal.Sets[tok.Lemma] && w.setWith(t)) {
		return nil, nearest, false
	}
	b = forward
	if w.deps.past(v) && w.deps.with(v, "aux", "cop") >= 0 { // "was set for May 4", and may have been since
		b = planned
	}
	for _, n := range []int{w.deps.with(v, "obj", "nsubj:pass"), w.deps.with(v, "nsubj"), tok.Head, v} {
		if n < 0 || isVerb(w.doc.Tokens[n].UPOS) && n != v {
			continue
		}
		what = slices.DeleteFunc(w.datings(n, 0), func(d dating) bool {
			return w.props[d.prop].anchor != n || n == v && !w.props[d.prop].typ.Open
		})
		if len(what) > 0 {
			break
		}
	}
	return what, b, true
}

// shifted reports whether an expression tells from when to when the word above it puts something:
// "was moved from May 4 to June 1" was done on neither.
func (w *timekeeper) shifted(head int, t *timex) bool {
	v := w.doc.Tokens[head].Head
	return t.until != nil && v >= 0 && v < t.first && w.x.lexicon.Cues.Calendar.Shifts[w.doc.Tokens[v].Lemma]
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

// agedThen dates how old somebody was by the clause that this tells the time of ("joined in
// May, when she was 12"), and drops it where that has no time: nobody is as old now.
func (w *timekeeper) agedThen() {
	cal := w.x.lexicon.Cues.Calendar
	for i := range w.props {
		p := &w.props[i]
		if p.typ == nil || p.rule != ageRule || p.time != nil || w.doc.Tokens[p.anchor].UPOS != "NUM" || w.doc.Tokens[p.anchor].Rel != "advcl" {
			continue
		}
		m := w.deps.with(p.anchor, "mark", "advmod")
		if m < 0 || m > p.anchor {
			continue
		}
		mark := strings.ToLower(w.doc.Word(m))
		if !cal.Simultaneous[mark] && cal.Prepositions[mark] == "" {
			continue
		}
		for _, k := range w.byAnchor[w.doc.Tokens[p.anchor].Head] {
			if own := w.props[k].time; own != nil && cal.Simultaneous[mark] {
				p.time = own
			}
		}
		if p.time == nil {
			p.typ = nil
		}
	}
}
