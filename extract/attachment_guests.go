package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// visitors makes a visiting person the one who is met, where the parse makes a clause of the
// participle before his title: "met | visiting | President Jane Roe", "talks with | visiting |
// Envoy John Doe", "meet Norland's | visiting | King Harald".
func (x *Extractor) visitors(r *reading) {
	tokens := r.doc.Tokens
	named := namedTokens(r.doc, nlp.Person)
	for v := 1; v+1 < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VBG" || !isRel(t.Rel, "xcomp", "acl", "advcl") || t.Head < 0 || t.Head > v || !x.visits(t.Lemma) {
			continue
		}
		deps := r.dependents()
		who := deps.with(v, "obj")
		if who < v || !named[who] || deps.with(who, "det", "nmod:poss") >= 0 || deps.with(v, "aux", "nsubj") >= 0 {
			continue
		}
		if first, _ := deps.extent(who); first != v+1 {
			continue
		}
		switch with := deps.with(v, "mark"); {
		case with == v-1 && tokens[with].Lemma == "with":
			tokens[with].Head, tokens[with].Rel = who, "case"
			tokens[who].Head, tokens[who].Rel = t.Head, "nmod"
		case with < 0 && x.lexicon.Frames.Some(tokens[t.Head].Lemma, meets):
			tokens[who].Head, tokens[who].Rel = t.Head, "obj"
		default:
			continue
		}
		for _, c := range deps.of(v) {
			switch {
			case c == who || tokens[c].Head != v:
			case c < v:
				tokens[c].Head = who // "Norland's"
			default:
				tokens[c].Head = t.Head // "in the capital"
			}
		}
		t.Head, t.Rel = who, "amod"
		r.moved()
	}
}

// visiting is the type of a visit.
const visiting = "VISIT"

// visits reports whether a verb tells who visits a place or somebody.
func (x *Extractor) visits(verb string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Type.ID == visiting })
}

// meets reports whether a verb tells with its object who is met.
func meets(f lexicon.VerbFrame) bool {
	return f.Plain() && f.Tells("co_agent", "O")
}

// addressed hangs on a verb that tells somebody of something what it tells him of, where the
// parse makes that a part of his name: "warned Norland | of sanctions".
func (x *Extractor) addressed(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n < len(tokens); n++ {
		whom := tokens[n].Head
		if tokens[n].Rel != "nmod" || tokens[n].UPOS == "PROPN" || whom < 1 || whom > n || tokens[whom].UPOS != "PROPN" || !isRel(tokens[whom].Rel, "iobj", "obj") || tokens[whom].Head > whom {
			continue
		}
		deps := r.dependents()
		if tokens[whom].Rel == "obj" && deps.with(tokens[whom].Head, "iobj") >= 0 || !deps.cased(n, "of") || !namesParty(r.doc, whom) || inOneName(r.doc, whom, n) {
			continue
		}
		if x.lexicon.Frames.Some(tokens[tokens[whom].Head].Lemma, tellsOf) {
			tokens[n].Head, tokens[n].Rel, tokens[whom].Rel = tokens[whom].Head, "obl", "obj"
			r.moved()
		}
	}
}

// tellsOf reports whether a frame has a place for whom something is told and one with "of".
func tellsOf(f lexicon.VerbFrame) bool {
	return f.Plain() && f.Has("O") && f.Has("of") && f.Type.Super == speechSuper
}

// inOneName reports whether two tokens belong to one name: "the Republic of Norland".
func inOneName(doc *nlp.Document, a, b int) bool {
	return slices.ContainsFunc(doc.Names, func(n nlp.Name) bool { return n.First <= a && b < n.End })
}

// datedObjects gives a verb the bare day right behind it as the time, where the parse makes
// the day its object before an infinitive: "threatened | Monday | to strike".
func (x *Extractor) datedObjects(r *reading) {
	tokens := r.doc.Tokens
	for day := 1; day+1 < len(tokens); day++ {
		d := &tokens[day]
		if d.Head == day-1 && isVerb(tokens[day-1].UPOS) && isRel(d.Rel, "obj", "iobj") && d.XPOS == "NNP" && tokens[day+1].XPOS == "TO" && x.lexicon.Cues.Calendar.Weekdays[strings.ToLower(r.doc.Word(day))] != 0 {
			d.Rel = "obl:unmarked"
		}
	}
}
