package extract

import (
	"slices"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// fromEvents dates what is told to happen during, after or since an event
// whose own time is known: "during his visit in September", "since they met
// last year". What happens before or until an event keeps the words only.
func (w *timekeeper) fromEvents() {
	for i := range w.props {
		p := &w.props[i]
		if p.time != nil && weight(p.time) > 1 || p.typ == nil {
			continue
		}
		for _, t := range w.beneath(p.anchor) {
			tok := w.doc.Tokens[t]
			if !isRel(tok.Rel, "obl", "nmod", "advcl") || w.apart[t] {
				continue
			}
			rel, mark := w.timeMark(t)
			at := w.eventTime(t, i)
			if rel == "" {
				rel, mark = w.withinEvent(t)
				if at == nil || len(at.Value) < len("2006-01-02") || w.overDeed(p, t, i) {
					continue // a year says little of what happens in a war
				}
			}
			if rel == "" || rel == "since" && w.outdone(mark) || rel == limit && tok.Head != p.anchor { // "ordered him to stay | until the hearing"
				continue
			}
			if by, ok := w.offsets[t]; ok {
				p.time = w.offset(at, &by, mark)
				break
			}
			if at != nil {
				p.time = w.relative(at, rel, mark, t)
				break
			}
		}
	}
}

// beneath returns what hangs on a token, and on the infinitive that it takes:
// "urged him to sit down during the visit".
func (w *timekeeper) beneath(t int) []int {
	own := w.deps.of(t)
	for _, v := range own {
		if isRel(w.doc.Tokens[v].Rel, "xcomp") && isVerb(w.doc.Tokens[v].UPOS) {
			own = append(own[:len(own):len(own)], w.deps.of(v)...)
		}
	}
	return own
}

// timeMark returns the relation that the preposition or conjunction of a
// phrase gives, and its token: only those that tie to an event.
func (w *timekeeper) timeMark(t int) (relation string, mark int) {
	for _, m := range w.deps.of(t) {
		tok := w.doc.Tokens[m]
		if !isRel(tok.Rel, "case", "mark", "advmod") || m > t || tok.XPOS == "TO" {
			continue
		}
		word, cal := strings.ToLower(w.doc.Word(m)), w.x.lexicon.Cues.Calendar
		switch rel := cal.Prepositions[word]; {
		case cal.DatesOnly[word] || rel == "during" && !isRel(tok.Rel, "case"):
		case rel == "before" && isRel(tok.Rel, "case") && w.byHead[t] >= 0 && isClass(w.mentions[w.byHead[t]].class, ontology.Person, ontology.Group, ontology.Organization):
			// "appeared before a judge"
		case slices.Contains([]string{"after", "since", "until", "before", "during"}, rel):
			return rel, m
		}
	}
	return "", -1
}

// withinEvent takes what is told to happen in an event for told of its time:
// "died in the crash". It returns the relation and the preposition.
func (w *timekeeper) withinEvent(t int) (relation string, mark int) {
	c := w.deps.with(t, "case")
	if c < 0 || c > t || !isRel(w.doc.Tokens[t].Rel, "obl") || w.x.lexicon.Cues.Calendar.Prepositions[strings.ToLower(w.doc.Word(c))] != "in" {
		return "", -1
	}
	if m := w.byHead[t]; m < 0 || w.mentions[m].class != ontology.Event || w.deps.with(t, "det") < 0 {
		return "", -1
	}
	return "during", c
}

// eventTime returns the time of the event that a token tells or stands for.
func (w *timekeeper) eventTime(t, of int) *graph.Time {
	for _, i := range w.byAnchor[t] {
		if i != of && w.props[i].time != nil {
			return w.props[i].time
		}
	}
	if at := w.beside[t]; at != nil {
		return at
	}
	if c := w.chainAt(t); c >= 0 && c < len(w.chains) {
		if e := w.chains[c].event; e >= 0 && e < len(w.props) && e != of {
			return w.props[e].time
		}
	}
	return nil
}

// overDeed reports whether what the law does is told to be done over a deed, which was before it: "arrested
// a suspect in the shooting".
func (w *timekeeper) overDeed(p *proposition, t, of int) bool {
	if p.typ.Super != lawSuper {
		return false
	}
	told := slices.Clone(w.byAnchor[t])
	if c := w.chainAt(t); c >= 0 && c < len(w.chains) && w.chains[c].event >= 0 && w.chains[c].event < len(w.props) {
		told = append(told, w.chains[c].event)
	}
	return slices.ContainsFunc(told, func(i int) bool {
		e := w.props[i].typ
		return i != of && e != nil && (e.Super == harmSuper || e.Super == forceSuper && e.Role("instrument") != nil)
	})
}

// relative is the time of what lies so to a dated event.
func (w *timekeeper) relative(at *graph.Time, relation string, mark, head int) *graph.Time {
	end := head + 1
	last := w.doc.Sentences[w.doc.Tokens[head].Sentence].End
	within := at.Start > w.doc.Tokens[head].Start && at.End <= w.doc.Tokens[last-1].End
	for within && w.doc.Tokens[end-1].End < at.End && end < head+20 {
		end++
	}
	tm := &graph.Time{
		Start: w.doc.Tokens[mark].Start, End: w.doc.Tokens[end-1].End, Text: w.doc.Span(mark, end),
		Timex: at.Timex, Relation: relation,
	}
	if relation == "before" {
		tm.Timex = "" // some time before it: nothing that can be counted
		return tm
	}
	tm.Value, tm.ValueEnd = at.Value, at.ValueEnd
	return tm
}

// offset is the time of what lies a length of time before or after an event; it
// has a value where that of the event is known.
func (w *timekeeper) offset(at *graph.Time, by *timex, mark int) *graph.Time {
	at0 := clock{}
	if at != nil {
		at0.spoken = at.Value
	}
	tm := &graph.Time{Start: w.doc.Tokens[by.first].Start, End: w.doc.Tokens[mark].End, Text: w.doc.Span(by.first, mark+1), Relation: by.relation()}
	tm.Timex, tm.Value, tm.ValueEnd = at0.resolve(by, backward)
	return tm
}

// formerly marks offices and memberships that are told to be over ("former").
func (w *timekeeper) formerly() {
	former := w.x.lexicon.Cues.Calendar.Former
	for i := range w.props {
		p := &w.props[i]
		if p.typ == nil || p.typ.Open || !p.typ.IsRelation() || p.time != nil {
			continue
		}
		for t := p.first; t < p.end; t++ {
			tok := w.doc.Tokens[t]
			if isRel(tok.Rel, "amod", "advmod", "compound") && former[strings.ToLower(w.doc.Word(t))] && !isVerb(w.doc.Tokens[tok.Head].UPOS) && w.fills(p, tok.Head) {
				p.time = &graph.Time{Start: tok.Start, End: tok.End, Text: w.doc.Word(t), Timex: "PAST_REF", Relation: "before"}
				break
			}
		}
	}
}

// fills reports whether a token anchors a proposition or fills one of its roles.
func (w *timekeeper) fills(p *proposition, t int) bool {
	if t == p.anchor {
		return true
	}
	for _, f := range p.roles {
		for _, h := range f.heads {
			if h == t {
				return true
			}
		}
	}
	return false
}
