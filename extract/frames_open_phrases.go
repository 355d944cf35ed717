package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// inOne returns the words of things that "or" joins: the clause tells of neither of them,
// but of one or the other ("fell into a ditch or gorge"), and of those between which
// something is: it is between none of them alone ("varies between a knife and a saw").
func (o *openClause) inOne(heads []int) (first, end int, ok bool) {
	if len(heads) < 2 {
		return 0, 0, false
	}
	h := heads[0]
	first, end = o.deps.phrase(h)
	either := strings.HasSuffix(o.predicate, "_between")
	for _, c := range heads[1:] {
		cc := o.deps.with(c, "cc")
		if !o.bareNoun(c) || o.doc.Tokens[c].Head != h {
			return 0, 0, false
		}
		from, to := o.deps.phrase(c)
		for t := end; t < from; t++ {
			if t != cc && o.doc.Word(t) != "," {
				return 0, 0, false
			}
		}
		either = either || cc >= 0 && o.words.Either[o.lemma(cc)]
		end = to
	}
	return first, end, either && o.bareNoun(h)
}

// bareNoun reports whether a token is a noun that is not the name of anything.
func (o *openClause) bareNoun(h int) bool {
	return o.doc.Tokens[h].UPOS == "NOUN" && !o.isNamed(h)
}

// onlyStaged reports whether all that a clause tells is that an event was held or is
// planned, and neither by whom nor where, when nor how.
func (o *openClause) onlyStaged(object []int) bool {
	if !o.words.Staged[o.lemma(o.verb)] || len(object) == 0 {
		return false
	}
	if class, _ := o.classOf(object[0]); class != ontology.Event && len(o.frames.Noun(o.lemma(object[0]))) == 0 {
		return false
	}
	for _, c := range o.deps.of(o.verb) {
		if c > o.verb && isRel(o.doc.Tokens[c].Rel, "obl", "xcomp", "advcl", "advmod") || o.time[c] {
			return false
		}
	}
	return true
}

// ofAny reports whether a clause narrows down whatever there may be of a kind, and tells
// of none that is ("any website | that hosts films").
func (f *framer) ofAny(v int, heads []int) bool {
	if len(heads) == 0 || f.doc.Tokens[v].Head != heads[0] || !isRel(f.doc.Tokens[v].Rel, "acl") {
		return false
	}
	d := f.deps.with(heads[0], "det")
	return d >= 0 && f.words.Unsettled[f.lemma(d)]
}

// narrowsAny reports whether a clause only narrows down whom an order, a rule or a hope is
// about, whoever that be: "anyone | who saw the car", "anybody | wearing a mask".
func (f *framer) narrowsAny(v int) bool {
	t := &f.doc.Tokens[v]
	return isRel(t.Rel, "acl") && t.Head >= 0 && t.Head < v && isRel(f.doc.Tokens[t.Head].UPOS, "PRON", "NOUN") && f.cues.FreeChoice[f.lemma(t.Head)]
}

// stranded returns the preposition that closes a relative clause behind its object, of
// which the noun before the clause is meant: "a house he had access | to". -1 without one.
func (f *framer) stranded(v int, object []int) int {
	if f.doc.Tokens[v].Rel != "acl:relcl" || len(object) != 1 || !f.isBareNoun(object[0]) && f.deps.with(object[0], "nmod") < 0 || f.deps.with(object[0], "det", "amod", "nummod") >= 0 {
		return -1
	}
	s := object[0] + 1
	if t := f.doc.Tokens[min(s, len(f.doc.Tokens)-1)]; t.UPOS == "ADP" && t.Rel == "case" && t.Head >= 0 && t.Head < v && f.doc.Tokens[t.Head].Head == v && f.doc.Tokens[t.Head].XPOS == "WDT" {
		return s // "that he had access | to"
	}
	return f.deps.find(object[0], func(c int) bool {
		return c == object[0]+1 && f.doc.Tokens[c].UPOS == "ADP" && len(f.deps.of(c)) == 0 && isRel(f.doc.Tokens[c].Rel, "nmod", "case", "compound:prt")
	})
}

// howLong reports whether a phrase without a preposition tells how long or how long ago:
// "lived | millions of years before".
func (f *framer) howLong(n int) bool {
	o := f.deps.with(n, "nmod")
	return o > n && f.doc.Tokens[n].XPOS == "NNS" && f.deps.cased(o, "of") && f.cues.Calendar.Units[f.lemma(o)] != "" && f.deps.with(n, "det") < 0
}

// howOften reports whether a phrase without a preposition tells how often: "sends a signal
// | every ten seconds".
func (f *framer) howOften(n int) bool {
	d := f.deps.with(n, "det")
	return d >= 0 && f.cues.GenericDeterminers[f.lemma(d)] && f.cues.Calendar.Units[f.lemma(n)] != ""
}

// bound reports whether a preposition that elsewhere tells a circumstance belongs to the
// verb at once before it: "infringes upon their rights".
func (o *openClause) bound(prep string, h int) bool {
	class, _ := o.classOf(h)
	return o.words.Bound[prep] && o.deps.with(h, "case") == o.trigEnd && class != ontology.Place && (class != ontology.Event || o.idle())
}

// occurs reports whether a preposition that elsewhere tells a circumstance joins what an
// event is within, before or after: "happened during the strike" tells nothing without it.
func (o *openClause) occurs(prep string) bool {
	return o.words.Within[prep] && o.words.Occurring[o.predicate]
}

// apart reports whether a comma parts a phrase with "with" from the clause before it:
// it tells of something beside it ("fires raged, with the largest in the north").
func (o *openClause) apart(h int) bool {
	c := o.deps.with(h, "case")
	return c > 0 && o.lemma(c) == "with" && o.doc.Word(c-1) == ","
}

// beyond returns what a clause without an object is about: what an adjective
// or a noun behind the verb names ("test positive for"), else the phrase
// behind a preposition.
func (o *openClause) beyond() []int {
	if x := o.deps.with(o.verb, "xcomp"); x >= 0 && !o.isVerbal(x) && o.deps.with(x, "case") < 0 {
		if u := o.doc.Tokens[x].UPOS; u != "ADJ" && u != "ADV" {
			return o.coordinated(x)
		}
		o.join(x)
		o.state = true
		if object := o.about(x); len(object) > 0 {
			return object
		}
	}
	return o.about(o.verb)
}

// about returns the first phrase behind the verb, or behind the word that
// belongs to it, that no circumstance accounts for, and takes its preposition
// into the predicate.
func (o *openClause) about(at int) []int {
	for _, h := range o.around(at) {
		prep := caseOf(o.doc, o.deps, h)
		if prep == "" || o.bringsExample(prep, h) || h < o.verb || o.apart(h) || o.tellsCircumstance(prep, h) {
			continue
		}
		o.predicate += "_" + prep
		if first, end := o.connective(h); first == o.trigEnd {
			o.trigEnd = end
		}
		if o.doc.Tokens[h].UPOS == "ADJ" && len(o.deps.of(h)) == 1 {
			return nil // "remain at large"
		}
		return o.coordinated(o.antecedentOf(h, o.verb))
	}
	return nil
}

// tellsCircumstance reports whether a phrase tells when, where or how, and not what the verb is
// about: "fell | after the debate", but "look after the child", "date from | the war".
func (o *openClause) tellsCircumstance(prep string, h int) bool {
	verb := o.lemma(o.verb)
	switch {
	case o.words.Adverbial[prep] && !(prep == "after" && o.words.Stative[verb]) && !o.bound(prep, h) && !o.occurs(prep):
		return true
	case o.tellsTime(h) && !o.words.Dating[verb], o.words.Manners[o.lemma(h)] && o.words.Standing[prep]:
		return true
	}
	return o.isAround(h) && !(prep == "from" && o.words.Springs[verb])
}

// around lists the phrases of a clause in their order, those of a word of the
// predicate first.
func (o *openClause) around(at int) []int {
	var out []int
	for _, x := range []int{at, o.verb} {
		for _, c := range o.deps.of(x) {
			if isRel(o.doc.Tokens[c].Rel, "obl", "nmod") && !isRel(o.doc.Tokens[c].Rel, "obl:agent", "nmod:poss") && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// isAround reports whether a phrase tells where, and not what, or by its noun why: "named | for legal
// reasons".
func (o *openClause) isAround(h int) bool {
	for i := range o.circumstances {
		if c := &o.circumstances[i]; (c.Role == placeRole || c.Role == "cause" && len(c.Types) == 0 && len(c.Heads) > 0) && (len(c.Types) == 0 || c.Types[o.frames.Open().ID]) && o.isCircumstance(c, h) {
			return true
		}
	}
	return false
}
