package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// when finds the time expressions of the text and gives each to what it
// dates. Values are counted from the publication date; where the article has
// none, from the date of its dateline; without either, relative times stay
// open.
func (x *Extractor) when(r *reading) {
	w := &timekeeper{reading: r, deps: r.dependents(), x: x, says: map[int]int{}, beside: map[int]*graph.Time{}, offsets: map[int]timex{}, apart: map[int]bool{}, set: map[int]bool{}}
	w.clock.published = r.article.Published
	if w.clock.published == "" {
		w.clock.published = w.datelineDate()
	}
	for s := range r.doc.Sentences {
		w.sentence(s)
	}
	w.fromEvents()
	w.sharedTimes()
	w.sharedTimes() // from what has just got its own
	w.formerly()
	w.agedThen()
	w.coming()
}

// A timekeeper dates the propositions of a reading.
type timekeeper struct {
	*reading
	deps   dependents
	x      *Extractor
	clock  clock
	says   map[int]int         // proposition -> how much its time says; direct ones weigh more
	beside map[int]*graph.Time // token -> the time that stands right at it

	set     map[int]bool  // propositions whose time is that for which they are set
	apart   map[int]bool  // clauses that tell of another time than those that they hang on
	offsets map[int]timex // event -> how far from it something lies: "two months after the vote"
}

// sentence dates what a sentence tells.
func (w *timekeeper) sentence(s int) {
	if s > 0 && len(paragraphBreaks(w.article.Text[w.doc.Tokens[w.doc.Sentences[s-1].First].Start:w.doc.Tokens[w.doc.Sentences[s].First].Start])) > 0 {
		w.clock.told = ""
	}
	for _, t := range w.expressions(s) {
		if w.inZone(t.first, dateline) {
			continue
		}
		head := w.headOf(t.core, t.end)
		if head < 0 || w.shifted(head, &t) {
			continue
		}
		if w.compared(&t) {
			w.apart[head] = true
			w.whenBehind(&t)
			continue
		}
		if isRel(t.relation(), "since", limit, "before", "after") {
			w.whenBehind(&t)
		}
		if v := w.eventAfter(&t, head); v >= 0 {
			w.offsets[v] = t
			continue
		}
		known := w.known(head, &t)
		var spoken string
		dated, lies, set := w.setFor(head, &t)
		if !set {
			dated = w.withinSpan(w.dated(head, &t), &t)
		}
		for _, d := range dated {
			p := &w.props[d.prop]
			if !set {
				lies = w.bearing(p, &t)
			}
			if known {
				lies = backward
			}
			w.set[d.prop] = set
			time := w.time(&t, lies)
			if spoken == "" {
				spoken = time.Value
			}
			if says := weight(time) - d.away; p.time == nil || w.says[d.prop] < says {
				p.time, w.says[d.prop] = time, says
			}
		}
		if spoken == "" {
			lies := w.tensed(head)
			if known {
				lies = backward
			}
			spoken = w.time(&t, lies).Value
		}
		g := w.home(head, &t)
		if g < 0 {
			g = w.doc.Tokens[head].Head
		}
		if g >= 0 && w.beside[g] == nil {
			w.beside[g] = w.time(&t, w.tensed(g))
		}
		if w.clock.published != "" && spoken > w.clock.published || w.inQuotes(t.first) { // whose "today" is that of whoever speaks
			continue
		}
		w.clock.told = w.clock.narrates(&t, spoken)
		if _, parts := day(spoken); parts == 3 || parts > 0 && !strings.HasPrefix(w.clock.spoken, spoken) {
			w.clock.spoken = spoken // behind a month "the day after" is of that, whichever day
		}
	}
}

// expressions reads the time expressions of a sentence; their words are
// tokens of the document.
func (w *timekeeper) expressions(s int) []timex {
	sent := w.doc.Sentences[s]
	words := make([]string, 0, sent.End-sent.First)
	for t := sent.First; t < sent.End; t++ {
		words = append(words, w.doc.Word(t))
	}
	plural := func(i int) bool {
		return i >= 0 && i < len(words) && w.doc.Tokens[sent.First+i].XPOS == "NNS"
	}
	reader := newTimexReader(w.x.lexicon.Cues.Calendar, words, plural)
	reader.verb = func(i int) bool { return isVerb(w.doc.Token(sent.First + i).UPOS) }
	reader.apart = func(i int) bool {
		of := sent.First + i
		noun := w.doc.Token(of).Head
		return noun > of && w.doc.Token(noun).Head != of-1
	}
	found := reader.all()
	for i := range found {
		found[i].first, found[i].core, found[i].end = found[i].first+sent.First, found[i].core+sent.First, found[i].end+sent.First
	}
	return slices.DeleteFunc(found, func(t timex) bool { return w.namesPaper(t) || w.inName(t) || w.isSurname(t) })
}

// inName reports whether an expression is a word of a longer name, that dates nothing: "USA
// Today", "the Sunday Times". Weekdays at the end may stand behind the name.
func (w *timekeeper) inName(t timex) bool {
	for i := range w.mentions {
		if m := &w.mentions[i]; m.name != "" && m.class == ontology.Artifact && m.nameFirst < t.first && t.end <= m.nameEnd {
			return true // "the Long March 5 lifted off"
		}
	}
	if t.end-t.core > 1 || w.doc.Tokens[t.core].UPOS == "NUM" {
		return false
	}
	weekday := w.x.lexicon.Cues.Calendar.Weekdays[strings.ToLower(w.doc.Word(t.core))] > 0
	return slices.ContainsFunc(w.doc.Names, func(n nlp.Name) bool {
		return n.First <= t.core && t.end <= n.End && n.End-n.First > 1 && (t.end < n.End || !weekday && t.core > n.First)
	})
}

// isSurname reports whether an expression is the last name of somebody whom the text calls by more elsewhere, where
// it owns, does or undergoes something: in a text of Jane May, "after May resigned", "May's plan".
func (w *timekeeper) isSurname(t timex) bool {
	if t.end-t.core > 1 || w.doc.Tokens[t.core].UPOS != "PROPN" || !isRel(w.doc.Tokens[t.core].Rel, "nmod:poss", "nsubj", "obj", "iobj") && w.doc.Tokens[t.core].Rel != "obl:agent" {
		return false
	}
	return slices.ContainsFunc(w.doc.Names, func(n nlp.Name) bool {
		return n.Kind == nlp.Person && n.End-n.First > 1 && w.doc.Word(n.End-1) == w.doc.Word(t.core)
	})
}

// namesPaper reports whether an expression is the year in the name of a law or
// a document, which dates nothing else: "the Wildlife Act 1972".
func (w *timekeeper) namesPaper(t timex) bool {
	k := &w.doc.Tokens[t.core]
	if t.end-t.first > 1 || k.UPOS != "NUM" || !isRel(k.Rel, "flat", "nummod") || k.Head < 0 || k.Head > t.core || w.doc.Tokens[k.Head].UPOS != "PROPN" {
		return false
	}
	noun, _ := w.x.lexicon.Nouns.Head(strings.ToLower(w.doc.Word(k.Head)))
	return noun.Class == ontology.Norm || noun.Class == ontology.Document
}

// time says what an expression means here.
func (w *timekeeper) time(t *timex, b bearing) *graph.Time {
	tm := &graph.Time{
		Start: w.doc.Tokens[t.first].Start, End: w.doc.Tokens[t.end-1].End, Text: w.doc.Span(t.first, t.end),
		Relation: t.relation(),
	}
	tm.Timex, tm.Value, tm.ValueEnd = w.clock.resolve(t, b)
	if strings.HasPrefix(tm.Timex, "T") && tm.Value == "" && t.clock != "" {
		tm.Value = cut(w.clock.spoken, "D")
	}
	return tm
}

// relation says how what is dated lies to its time.
func (t *timex) relation() string {
	switch {
	case t.prep == "at":
		return "on"
	case t.prep != "":
		return t.prep
	case t.vague == "PAST_REF":
		return "before"
	case t.vague == "FUTURE_REF", t.vague == "AFTER_REF":
		return "after"
	case t.back || t.until != nil:
		return "during"
	case t.day > 0 || t.weekday > 0 || t.hasDeictic || t.same || t.clock != "" || t.vague != "":
		return "on"
	}
	return "in"
}

// weight orders times by how much they say.
func weight(t *graph.Time) int {
	_, parts := day(t.Value)
	switch {
	case parts > 0:
		return 2 + parts
	case t.Value != "":
		return 3
	case strings.HasSuffix(t.Timex, "_REF"):
		return 0
	}
	return 1
}

// datelineDate returns the first whole date of a dateline, "" without one.
func (w *timekeeper) datelineDate() string {
	for s := range w.doc.Sentences {
		for _, t := range w.expressions(s) {
			if t.year > 0 && t.month > 0 && t.day > 0 && w.inZone(t.first, dateline) {
				return w.time(&t, backward).Value
			}
		}
	}
	return ""
}
