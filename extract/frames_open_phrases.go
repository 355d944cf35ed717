package extract

import (
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
// planned, and neither by whom nor where nor when.
func (o *openClause) onlyStaged(object []int) bool {
	if !o.words.Staged[o.lemma(o.verb)] || len(object) == 0 {
		return false
	}
	if class, _ := o.classOf(object[0]); class != ontology.Event && len(o.frames.Noun(o.lemma(object[0]))) == 0 {
		return false
	}
	for _, c := range o.deps.of(o.verb) {
		if c > o.verb && isRel(o.doc.Tokens[c].Rel, "obl", "xcomp", "advcl") || o.time[c] {
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
