package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// offPlaces makes the preposition of a place of what the parse takes for a particle of the verb before it, where the
// verb with that has no object: "sank | off northern Norland".
func (x *Extractor) offPlaces(r *reading) {
	tokens := r.doc.Tokens
	for p := 1; p+1 < len(tokens); p++ {
		v := tokens[p].Head
		if v != p-1 || !isRel(tokens[p].Rel, "compound:prt") || tokens[v].UPOS != "VERB" {
			continue
		}
		deps := r.dependents()
		o := deps.find(v, func(c int) bool { return c > p && isRel(tokens[c].Rel, "obj", "obl") && deps.with(c, "case") < 0 })
		if o < p || deps.opening(o) != p+1 || !isClass(classOf[kindAt(r.doc, o)], ontology.Place) || x.hasParticle(tokens[v].Lemma, tokens[p].Lemma) {
			continue
		}
		tokens[p].Head, tokens[p].Rel, tokens[p].UPOS, tokens[p].XPOS = o, "case", "ADP", "IN"
		tokens[o].Rel = "obl"
		r.moved()
	}
}

// kindAt returns the kind of the name that a token heads.
func kindAt(doc *nlp.Document, t int) nlp.Kind {
	for _, n := range doc.Names {
		if n.First <= t && t < n.End {
			return n.Kind
		}
	}
	return ""
}

// datedAsides gives a day between commas at the end of a clause about a subject to that clause, where its verb has a
// day of its own behind it: "the man, who fled to Oz | in May, was jailed in June".
func datedAsides(r *reading) {
	tokens := r.doc.Tokens
	for day := 3; day+1 < len(tokens); day++ {
		v := tokens[day].Head
		if !isRel(tokens[day].Rel, "obl") || v < day || tokens[v].UPOS != "VERB" || valueAt(r.doc, day) == nil || valueAt(r.doc, day).Kind != nlp.Date {
			continue
		}
		deps := r.dependents()
		s := deps.with(v, "nsubj")
		if s < 0 || s > day || !deps.some(v, func(c int) bool {
			k := valueAt(r.doc, c)
			return c > v && isRel(tokens[c].Rel, "obl") && k != nil && k.Kind == nlp.Date
		}) {
			continue
		}
		if c := deps.with(s, "acl:relcl"); c > s && c < day {
			if _, end := deps.extent(day); end < len(tokens) && r.doc.Word(end) == "," {
				tokens[day].Head = c
				r.moved()
			}
		}
	}
}

// apposedOffices makes the name of a person between commas that of who holds the office before it, where the parse
// makes it that of what happens to him: "the dismissal of the head of the mill, | Jane Roe".
func (x *Extractor) apposedOffices(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for n := 3; n < len(tokens); n++ {
		h := tokens[n].Head
		if !person[n] || tokens[n].Rel != "appos" || h < 0 || h > n || tokens[h].UPOS != "NOUN" || !x.happens(tokens[h].Lemma) && len(x.lexicon.Frames.Noun(tokens[h].Lemma)) == 0 {
			continue
		}
		deps := r.dependents()
		if office := deps.with(h, "nmod"); office > h && office < n && x.onePerson(tokens[office].Lemma) && tokens[office].XPOS == "NN" {
			tokens[n].Head = office
			r.moved()
		}
	}
}
