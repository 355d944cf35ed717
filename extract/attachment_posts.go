package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// postsOfOne gives a person two posts that are told before his name and a comma, where the parse takes
// them for those of two: "the mayor of Oz and head of the club, | Jane Roe, | left". The second has no article,
// or the verb is one of a single person.
func (x *Extractor) postsOfOne(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		person := headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Person || n.First < 4 || person < 0 || tokens[person].Rel != "appos" || r.doc.Word(n.First-1) != "," {
			continue
		}
		deps := r.dependents()
		first, second := x.twoPosts(r, deps, n.First-1)
		if first < 0 || tokens[first].Head < 0 || tokens[person].Head < first || tokens[person].Head > person || !x.isOffice(r, first) {
			continue
		}
		if deps.with(second, "det", "nmod:poss") >= 0 && !(isRel(tokens[first].Rel, "nsubj") && ofSingle(r, deps, tokens[first].Head)) {
			continue
		}
		for c := second + 1; c < n.First; c++ {
			if isRel(tokens[c].Rel, "nmod") && tokens[c].Head < second {
				tokens[c].Head = second // "head | of the club"
			}
		}
		cc := second - 1
		for cc > first && tokens[cc].UPOS != "CCONJ" {
			cc--
		}
		tokens[second].Head, tokens[cc].Head = first, second
		tokens[person].Head, tokens[person].Rel = tokens[first].Head, tokens[first].Rel
		tokens[first].Head, tokens[first].Rel = person, "appos"
		for _, c := range deps.of(first) {
			if isRel(tokens[c].Rel, "case", "mark") || tokens[c].UPOS == "PUNCT" && c > person {
				tokens[c].Head = person
			}
		}
		r.reroot(first, person)
		r.moved()
	}
}

// postsBefore gives a person a post without an article that "and" joins to the one right before his name, where the
// parse makes somebody else of it: "lost to | former mayor and former senator Jane Roe".
func (x *Extractor) postsBefore(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		person := headIn(r.doc, n.First, n.End)
		if n.Kind != nlp.Person || person < 0 || tokens[person].Rel != "conj" {
			continue
		}
		post, deps := tokens[person].Head, r.dependents()
		own := deps.with(person, "nmod:desc")
		if post < 0 || post > person || own < post || own > person || !x.isOffice(r, post) || x.isKin(tokens[post].Lemma) || !x.isOffice(r, own) {
			continue
		}
		if deps.with(post, "det", "nmod:poss", "nummod", "flat", "appos") >= 0 || deps.with(own, "det", "nmod:poss") >= 0 || strings.Contains(r.doc.Span(post, person), ",") {
			continue
		}
		tokens[person].Head, tokens[person].Rel = tokens[post].Head, tokens[post].Rel
		tokens[post].Head, tokens[post].Rel = person, "appos"
		for _, c := range deps.of(post) {
			if isRel(tokens[c].Rel, "case", "mark", "cc") {
				tokens[c].Head = person
			}
		}
		r.reroot(post, person)
		r.moved()
	}
}

// twoPosts returns the nouns of two posts that "and" joins, of which the second's phrase ends before a
// token, be it that the parse joins it to the body of the first: "chairman of | the board and head".
func (x *Extractor) twoPosts(r *reading, deps dependents, end int) (first, second int) {
	tokens := r.doc.Tokens
	for b := end - 1; b > 1 && b > end-9 && tokens[b].Sentence == tokens[end].Sentence; b-- {
		if tokens[b].Rel != "conj" || !x.isOffice(r, b) || x.isKin(tokens[b].Lemma) || deps.with(b, "cc") < 0 || strings.Contains(r.doc.Span(b, end), ",") {
			continue
		}
		a := tokens[b].Head
		if a < b && isRel(tokens[a].Rel, "nmod") && tokens[a].Head >= 0 && tokens[a].Head < a && !x.isOffice(r, a) {
			a = tokens[a].Head
		}
		if a < b && a >= 0 && !strings.Contains(r.doc.Span(a, b), ",") {
			return a, b
		}
	}
	return -1, -1
}

// ofSingle reports whether a clause is told of one thing: "is ill", "has left", "leaves".
func ofSingle(r *reading, deps dependents, v int) bool {
	return v >= 0 && (r.doc.Tokens[v].XPOS == "VBZ" || deps.some(v, func(c int) bool {
		w := strings.ToLower(r.doc.Word(c))
		return isRel(r.doc.Tokens[c].Rel, "aux", "aux:pass", "cop") && (r.doc.Tokens[c].XPOS == "VBZ" || w == "was")
	}))
}
