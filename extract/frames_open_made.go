package extract

import "strings"

// What stands behind the object of an OPEN clause and belongs to what its verb tells: what it is made or brought
// into, and to what, on what or with whom.

// made returns what somebody makes into something that a noun without an article of its own
// kind tells, and takes that noun into the predicate: "made | the harbour | a priority".
func (o *openClause) made(object []int) []int {
	if o.args.passive || !o.words.Turns[o.lemma(o.verb)] || len(object) != 1 {
		return nil
	}
	into, what := object[0], []int(nil)
	if x := o.deps.with(o.verb, "xcomp"); x > into && o.deps.with(x, "mark", "case", "cop") < 0 {
		into, what = x, object
	} else if len(o.args.objects) == 2 {
		what = o.args.objects[0]
	}
	if what == nil || o.doc.Tokens[into].UPOS != "NOUN" || !o.deps.indefinite(into) || o.onlyTakesUp(o.verb, what) {
		return nil
	}
	o.join(into)
	return what
}

// broughtInto reports whether a bare noun behind a preposition tells in what state somebody
// brings or leaves a thing, and takes the two into the predicate: "left the ban | in place".
func (o *openClause) broughtInto(object []int) bool {
	if len(object) == 0 || !o.words.Brings[o.predicate] {
		return false
	}
	behind := o.behind(object)
	for _, h := range append([]int{o.verb}, object...) {
		for _, c := range o.deps.of(h) {
			p := o.deps.with(c, "case", "mark")
			state := p >= 0 && isRel(o.doc.Tokens[c].Rel, "obl", "nmod") && o.lemma(p) != "for" && o.isBareNoun(c) && o.deps.with(c, "nmod", "acl") < 0 && !o.tellsTime(c)
			if p == behind && (state || o.misread(c)) {
				o.join(p)
				o.join(c)
				if o.misread(c) {
					o.predicate = strings.TrimSuffix(o.predicate, o.lemma(c)) + strings.ToLower(o.doc.Word(c)) // "for granted"
				}
				return true
			}
		}
	}
	return false
}

// beside enters once more what somebody does with a thing, for what a preposition joins to the verb behind it:
// "spent 4 million | on ads", "shared the prize | with her brother". The noun of the thing belongs to
// the predicate then: without one, of a name, it would tell that somebody did it alone ("moved Acme | to Oslo").
func (o *openClause) beside(subject, object []int) {
	if len(subject) == 0 || len(object) == 0 || len(o.args.objects) != 1 || object[0] != o.args.objects[0][0] || o.doc.Tokens[object[0]].UPOS != "NOUN" {
		return
	}
	told, behind := o.props[len(o.props)-1].roles, o.behind(object)
	for _, h := range o.deps.of(o.verb) {
		prep := caseOf(o.doc, o.deps, h)
		if p := o.deps.with(h, "case"); p < behind || !o.onlyAdverbs(behind, p) || !isRel(o.doc.Tokens[h].Rel, "obl") || !o.words.Joining[prep] || o.used(told, h) || o.isMeasure(h) || o.doc.Tokens[h].UPOS == "NUM" || o.bringsExample(prep, h) || o.tellsCircumstance(prep, h) {
			continue
		}
		second := *o
		second.args = &arguments{clause: -1, infin: -1, gerund: -1, question: -1, event: -1}
		second.predicate += "_" + o.lemma(object[0]) + "_" + prep
		if to := o.coordinated(o.antecedentOf(h, o.verb)); !o.nobody(to) && !o.onSelf(subject, to) {
			second.say(subject, to, false)
		}
		return
	}
}

// behind returns where what follows the verb and its object begins.
func (o *openClause) behind(object []int) int {
	if last := object[len(object)-1]; last > o.verb {
		_, end := o.deps.phrase(last)
		return end
	}
	return o.trigEnd
}

// onlyAdverbs reports whether nothing but adverbs stands between two tokens.
func (o *openClause) onlyAdverbs(from, to int) bool {
	for ; from < to && o.doc.Tokens[from].UPOS == "ADV"; from++ {
	}
	return from == to
}
