package extract

import "wiregraph/graph"

// harmDone returns the time of what an event did, for the event that has none, and that of the event for
// what it did: "on Monday, an attack on the town killed nine", "a blast on Monday killed nine". Nil where
// neither is dated, or something else is told at the token.
func (w *timekeeper) harmDone(t int) *graph.Time {
	event, verb := t, w.doc.Tokens[t].Head
	if isVerb(w.doc.Tokens[t].UPOS) {
		event, verb = w.deps.find(t, func(c int) bool { return w.harming(c, t) }), t
	}
	if event < 0 || verb < 0 || !w.harming(event, verb) {
		return nil
	}
	from := event
	if t == event {
		from = verb
	}
	at := w.timeAt(from)
	if at == nil || at.Relation != "on" && at.Relation != "in" {
		return nil // "has killed nine since 1997"
	}
	return at
}

// harming reports whether a noun is for the event of which a verb tells what it did, or in which
// that was done.
func (w *timekeeper) harming(event, verb int) bool {
	tok := w.doc.Tokens[event]
	if tok.UPOS != "NOUN" || tok.Head != verb || !isVerb(w.doc.Tokens[verb].UPOS) || !w.x.lexicon.Frames.Harms(w.doc.Tokens[verb].Lemma) || !w.tellsEvent(event) {
		return false
	}
	if w.deps.passive(verb) {
		return isRel(tok.Rel, "obl") && (w.deps.cased(event, "in") || w.deps.cased(event, "by"))
	}
	return isRel(tok.Rel, "nsubj") && w.deps.past(verb)
}

// tellsEvent reports whether an event is told at a noun.
func (w *timekeeper) tellsEvent(noun int) bool {
	for _, i := range w.toldAt(noun) {
		if !w.props[i].typ.IsRelation() {
			return true
		}
	}
	return false
}
