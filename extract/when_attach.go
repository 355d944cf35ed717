package extract

import (
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// headOf returns the token of a run whose head stands outside it, an article
// last, -1 when there is none.
func (w *timekeeper) headOf(first, end int) int {
	article := -1
	for t := first; t < end; t++ {
		tok := w.doc.Tokens[t]
		switch {
		case tok.UPOS == "PUNCT" || tok.Head >= first && tok.Head < end:
		case tok.UPOS != "DET":
			return t
		case article < 0:
			article = t
		}
	}
	return article
}

// A dating is a proposition that an expression dates, and how far away from
// the expression it stands: 0 right at it.
type dating struct{ prop, away int }

// How much less a time says of what it does not stand at.
const (
	farther  = 3 // through other words: "after an attack in 2015, a bill was proposed"
	adjoined = 6 // through what the clause is joined to; any word of its own says more
)

// dated returns the propositions that a time headed by a token dates: those
// of the nearest head that tells any, within its clause. A time before the
// verb dates the verbs coordinated with it too.
func (w *timekeeper) dated(head int, t *timex) []dating {
	g := w.doc.Tokens[head].Head
	if g < 0 {
		g = head // "Tuesday: …", or an adverb taken for the root
	}
	open := w.ofLife(t)
	if w.names(head, t) {
		own := w.datings(g, 0)
		if v := w.doc.Tokens[g].Head; v >= 0 && isRel(w.doc.Tokens[g].Rel, "obl") && t.prep == "in" && w.doc.Tokens[t.core].UPOS == "DET" {
			own = append(own[:len(own):len(own)], w.datings(v, farther)...) // "won it in the 2015 election"
		}
		return own
	}
	if n := w.home(head, t); n >= 0 {
		return append(w.datings(n, 0), w.standing(n)...)
	}
	if isRel(w.doc.Tokens[head].Rel, "nmod:poss") && isRel(w.doc.Tokens[g].Rel, "nmod") && len(w.datings(g, 0)) == 0 {
		return nil // "an inquiry into Monday's collapse" is not of Monday
	}
	if w.known(head, t) {
		return w.datings(g, 0)
	}
	if v := w.spokenAt(g, t); v >= 0 {
		g = v
	}
	away := 0
	for range 8 {
		if g < open {
			return nil
		}
		if own := w.datings(g, away); len(own) > 0 {
			if t.first < g && away == 0 {
				for _, c := range w.deps.of(g) {
					if w.doc.Tokens[c].Rel == "conj" && isVerb(w.doc.Tokens[c].UPOS) && !w.otherTense(g, c) && !w.afterwards(c) {
						own = append(own[:len(own):len(own)], w.datings(c, adjoined)...)
					}
				}
				if s := w.deps.with(g, "nsubj"); s >= 0 && s < t.first { // "a fire near Oslo on Thursday killed five"
					own = append(own[:len(own):len(own)], w.datings(s, farther)...)
				}
			}
			if v := w.issuedIn(g); v >= 0 {
				own = append(own[:len(own):len(own)], w.datings(v, farther)...)
			}
			if o := w.deps.with(g, "obj", "obl:agent"); t.prep == "since" && o > g && o < t.first && w.doc.Tokens[o].UPOS == "NOUN" {
				own = append(own[:len(own):len(own)], w.datings(o, farther)...) // "has seen protests since June"
			}
			return own
		}
		if own := w.carried(g, away); len(own) > 0 {
			return own
		}
		tok := w.doc.Tokens[g]
		if v := w.issuedIn(g); v >= 0 {
			return w.datings(v, farther)
		}
		if own := w.standing(g); isRel(tok.Rel, "appos") && g == w.doc.Tokens[head].Head && t.vague != "" && len(own) > 0 {
			return own // "Jane Roe, formerly a banker, runs …"
		}
		if tok.Head < 0 || w.deps.clausal(g) && isRel(tok.Rel, "ccomp", "advcl", "acl", "parataxis", "csubj") {
			return nil
		}
		if !isVerb(tok.UPOS) {
			away = farther
		}
		g = tok.Head
	}
	return nil
}

// known reports whether a day tells with "of" when something was that the article speaks of as known, in the
// phrase of another noun: "want an inquiry into the police action | of Wednesday".
func (w *timekeeper) known(head int, t *timex) bool {
	g := w.doc.Tokens[head].Head
	if g < 0 || g > head || t.weekday == 0 && t.day == 0 || !isRel(w.doc.Tokens[head].Rel, "nmod") || !isRel(w.doc.Tokens[g].Rel, "nmod") || w.doc.Tokens[g].UPOS != "NOUN" || w.deps.preposition(head) != "of" {
		return false
	}
	return w.deps.with(g, "det") >= 0 && !w.deps.indefinite(g) && !w.deps.cased(g, "of")
}

// otherTense reports whether a clause with a subject of its own tells of the past and the one that
// it is joined to does not: "today it is bare, but trees covered it".
func (w *timekeeper) otherTense(v, joined int) bool {
	return w.deps.with(joined, "nsubj") >= 0 && w.deps.past(joined) && !w.deps.past(v)
}

// afterwards reports whether an adverb before a verb says that what it tells came later than what
// is told before it.
func (w *timekeeper) afterwards(v int) bool {
	return w.deps.some(v, func(c int) bool {
		return c < v && isRel(w.doc.Tokens[c].Rel, "advmod") && w.x.lexicon.Frames.Later(strings.ToLower(w.doc.Word(c)))
	})
}

// ofLife returns the bracket at once behind the name of a person in which an expression
// stands: "Jane Roe (5 May 1802 – 1850) was a painter" dates her life and not her trade.
// -1 without one.
func (w *timekeeper) ofLife(t *timex) int {
	for k := t.first - 1; k > 0 && k > t.first-10 && w.doc.Word(k) != ")" && w.sameSentence(k, t.first); k-- {
		if w.doc.Word(k) != "(" {
			continue
		}
		for h := k - 1; h >= 0 && h > k-6; h-- {
			if i := w.byHead[h]; i >= 0 && w.mentions[i].nameEnd == k && w.mentions[i].class == ontology.Person {
				return k
			}
		}
		return -1
	}
	return -1
}

// datings are the propositions told at a token.
func (w *timekeeper) datings(t, away int) []dating {
	var out []dating
	for _, i := range w.toldAt(t) {
		out = append(out, dating{i, away})
	}
	return out
}

// carried are the propositions told at the object of a verb that tells nothing
// itself: "began an offensive on Monday".
func (w *timekeeper) carried(v, away int) []dating {
	if !isVerb(w.doc.Tokens[v].UPOS) {
		return nil
	}
	if own := w.served(v, away); len(own) > 0 {
		return own
	}
	if w.happens(v) {
		if s := w.happened(v); s >= 0 {
			return w.datings(s, away) // "the outbreak, which took place in 2003"
		}
	}
	if o := w.deps.with(v, "obj"); o > v {
		return w.datings(o, away)
	}
	if s := w.deps.with(v, "nsubj"); s > v && w.deps.with(v, "expl") >= 0 {
		return w.datings(s, away) // "there was an assault on Friday"
	}
	return nil
}

// names reports whether a date only tells which one a noun speaks of: "the 2020
// election", "the Act of 1867", "the November 13 deadline".
func (w *timekeeper) names(head int, t *timex) bool {
	tok := w.doc.Tokens[head]
	if tok.Head < 0 || isVerb(w.doc.Tokens[tok.Head].UPOS) {
		return false
	}
	if t.year == 0 && t.decade == 0 || t.month > 0 || head != t.end-1 {
		return tok.Head >= t.end && tok.Head < t.end+3 && t.prep == "" && (t.month > 0 && t.day > 0 || t.weekday > 0) && isRel(tok.Rel, "compound", "nummod", "nmod:desc", "nmod:unmarked")
	}
	return isRel(tok.Rel, "nummod", "compound", "amod", "nmod:desc", "nmod:unmarked") || isRel(tok.Rel, "nmod") && w.deps.cased(head, "of")
}

// spokenAt returns the verb of saying that a time behind it dates, though the
// parser gives it to what is said: "told reporters today tests will follow".
func (w *timekeeper) spokenAt(g int, t *timex) int {
	tok := w.doc.Tokens[g]
	v := tok.Head
	if !isRel(tok.Rel, "ccomp") || v < 0 || v > t.first || w.x.lexicon.Cues.Verbs[w.doc.Tokens[v].Lemma] == nil {
		return -1
	}
	s := w.deps.with(g, "nsubj")
	if s < t.end || w.deps.with(g, "mark") >= 0 || !t.hasDeictic && t.weekday == 0 {
		return -1
	}
	for i := v + 1; i < t.first; i++ {
		if h := w.doc.Tokens[i].Head; h == g {
			return -1
		}
	}
	return v
}

// issuedIn returns the verb of a clause that begins with the paper or the
// talk that a participle dates: "In a statement issued on Monday, she said".
func (w *timekeeper) issuedIn(g int) int {
	tok := w.doc.Tokens[g]
	if tok.XPOS != "VBN" || !isRel(tok.Rel, "acl") || tok.Rel == "acl:relcl" || tok.Head < 0 {
		return -1
	}
	n := w.doc.Tokens[tok.Head]
	if !isRel(n.Rel, "obl") || n.Head < g || !w.deps.cased(tok.Head, "in") || !isVerb(w.doc.Tokens[n.Head].UPOS) {
		return -1
	}
	return n.Head
}

// timeAt returns the time of what is told at a verb, that of an event first;
// nil without one.
func (w *timekeeper) timeAt(v int) *graph.Time {
	for _, i := range w.byAnchor[v] {
		if p := &w.props[i]; p.time != nil && p.typ != nil && p.time.Value != "" {
			return p.time
		}
	}
	if t := w.beside[v]; t != nil && t.Value != "" {
		return t
	}
	return nil
}

// toldAt returns the propositions anchored at a token, without what is told
// in passing.
func (w *timekeeper) toldAt(t int) []int {
	var out []int
	for _, i := range w.byAnchor[t] {
		p := &w.props[i]
		if p.typ != nil && p.end > 0 && (!p.typ.IsRelation() || isVerb(w.doc.Tokens[t].UPOS) || w.deps.with(t, "cop") >= 0) {
			out = append(out, i)
		}
	}
	return out
}
