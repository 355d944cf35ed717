package nlp

import (
	"slices"
	"strings"
)

// longestInterposed and longestBetween are how many tokens a clause of saying
// has at most that is set between commas, or between two pieces of a quotation.
const (
	longestInterposed = 14
	longestBetween    = 30
)

// An interposition is a clause of saying, tokens first to end, set into the
// sentence or behind it: "the bridge, the mayor said, fell". Marks right around
// it, from before on and up to behind, belong to neither part.
type interposition struct {
	before, first, end, behind int
	verb                       int
	quoted                     bool
}

// partInterposed reads a sentence again without the clause of saying that is
// set into it, and that clause by itself, where the parser has taken the words
// of one for words of the other.
func (p *Parser) partInterposed(d *Document, s Sentence, forms []string, sc *scratch) {
	for v := s.First + 2; v < s.End; v++ {
		in, ok := d.interposedAt(s, v, p.words.saying)
		if !ok || d.Tokens[v].UPOS == "VERB" && d.parted(s, in) {
			continue
		}
		var rest, aside []int
		var restForms, asideForms []string
		for t := s.First; t < s.End; t++ {
			switch form := forms[t-s.First]; {
			case t >= in.first && t < in.end:
				aside, asideForms = append(aside, t), append(asideForms, form)
			case t < in.before || t >= in.behind:
				rest, restForms = append(rest, t), append(restForms, form)
			}
		}
		before := slices.Clone(d.Tokens[s.First:s.End])
		root, _ := p.tree(d, rest, restForms, sc)
		if !in.quoted && !d.mainClause(s, root) {
			copy(d.Tokens[s.First:s.End], before)
			continue
		}
		verb, _ := p.tree(d, aside, asideForms, sc)
		d.Tokens[verb].Head, d.Tokens[verb].Rel = d.clauseAround(s, in, root), "parataxis"
		if w := &d.Tokens[in.verb]; w.UPOS != "VERB" && verb == in.verb {
			w.XPOS, w.UPOS, w.Lemma = "VBZ", "VERB", p.lemmas.lemma(forms[in.verb-s.First], "VBZ")
			if d.child(s, verb, "nsubj") < 0 {
				d.subjectOf(in)
			}
		}
		for t := in.before; t < in.behind; t++ {
			if t < in.first || t >= in.end {
				d.Tokens[t].Head, d.Tokens[t].Rel = verb, "punct"
			}
		}
		d.Sentences[len(d.Sentences)-1].Root = root
		return
	}
}

// mainClause reports whether the tree under a root, which is all that a sentence holds
// beside a clause of saying, is a whole clause: "at the end of the year, | the town was
// estimated at 300 souls" is one clause, and so is "while it rained, | the loss was denied".
func (d *Document) mainClause(s Sentence, root int) bool {
	if mark := d.child(s, root, "mark"); mark >= 0 && d.Tokens[mark].Lemma != "that" {
		return false
	}
	return d.finite(s, root) || d.Tokens[root].XPOS == "VB" || d.child(s, root, "cop") >= 0 || d.hasSubject(s, root)
}

// subjectOf makes the words before the verb, that was taken for a noun, its subject.
func (d *Document) subjectOf(in interposition) {
	h := in.verb - 1
	for d.Tokens[h].Head >= in.first && d.Tokens[h].Head < in.verb {
		h = d.Tokens[h].Head
	}
	for t := in.first; t < in.verb; t++ {
		if d.Tokens[t].Head == in.verb {
			d.Tokens[t].Head = h
		}
	}
	d.Tokens[h].Head, d.Tokens[h].Rel = in.verb, "nsubj"
}

// clauseAround returns the head of the clause into which a clause of saying is
// set: of the words right before and behind it, what both hang on.
func (d *Document) clauseAround(s Sentence, in interposition, root int) int {
	above := map[int]bool{}
	for t := in.before - 1; t >= 0; t = d.Tokens[t].Head {
		above[t] = true
	}
	for t := in.behind; t >= 0 && t < s.End && d.Tokens[t].UPOS != "PUNCT"; t = d.Tokens[t].Head {
		if above[t] && (d.Tokens[t].UPOS == "VERB" || d.Tokens[t].Rel == "parataxis" || d.child(s, t, "nsubj", "nsubj:pass", "cop") >= 0) {
			return t
		}
	}
	return root
}

// interposedAt finds the clause of saying around a verb: a phrase and the verb
// between commas or between a comma and the end, or whatever stands between two
// pieces of a quotation.
func (d *Document) interposedAt(s Sentence, v int, saying map[string]bool) (interposition, bool) {
	none := interposition{}
	verb := d.Tokens[v]
	noun := verb.XPOS == "NNS" && d.Token(v-1).UPOS == "PROPN" // "…, Norwire reports."
	if !saying[verb.Lemma] || !noun && (verb.UPOS != "VERB" || verb.Rel == "amod" || !finiteTag(verb.XPOS) && verb.XPOS != "VBN") || hasUpper(d.Word(v)) {
		return none, false
	}
	in := interposition{first: v, end: v + 1, verb: v}
	for in.first > s.First && d.Token(in.first-1).UPOS != "PUNCT" {
		in.first--
	}
	comma, quoted := false, false
	for in.before = in.first; in.before > s.First && d.Token(in.before-1).UPOS == "PUNCT"; in.before-- {
		switch w := d.Word(in.before - 1); {
		case w == ",":
			comma = true
		case d.closes(in.before - 1):
			quoted = true
		default:
			return none, false
		}
	}
	if in.before == s.First || !comma && !(quoted && v == in.first) || !quoted && v == in.first {
		return none, false
	}
	for in.end < s.End && d.Tokens[in.end].UPOS != "PUNCT" {
		in.end++
	}
	if d.relativeOf(in) || !d.saysWho(in) || !quoted && in.end-in.first > longestInterposed {
		return none, false
	}
	next := in.end
	for quoted && next < s.End && !d.goesOn(next, in) {
		next++
	}
	if quoted && next < s.End && next < in.first+longestBetween {
		for in.end = next; d.Tokens[in.end-1].UPOS == "PUNCT"; in.end-- {
		}
	}
	in.quoted = quoted
	goesOn := false // with the next piece of the quotation
	if quoted && next == s.End || !quoted && in.end+1 < s.End && d.Word(in.end) == "," && d.Token(in.end+1).XPOS == "VBG" {
		in.end = s.End - 1 // what follows says more of the speaker: "…, he said, adding that"
	}
	for in.behind = in.end; in.behind < s.End && d.Tokens[in.behind].UPOS == "PUNCT"; in.behind++ {
		goesOn = goesOn || d.opens(in.behind)
	}
	switch {
	case in.behind == s.End:
		in.behind = in.end // the full stop stays with the sentence
		return in, true
	case goesOn:
		return in, quoted
	}
	in.behind = in.end + 1
	return in, !noun && d.Word(in.end) == "," && d.Tokens[in.behind].Lemma != "that"
}

// goesOn reports whether a quotation that a clause of saying breaks off goes on at a token: a mark parts it from what
// stands between, or nothing stands there but who says it. What is quoted in the midst of a phrase is a piece of
// another: "…, he said, calling it a | "farce"".
func (d *Document) goesOn(t int, in interposition) bool {
	if !d.opens(t) || t == 0 {
		return false
	}
	switch d.Tokens[t-1].UPOS {
	case "PUNCT":
		return true
	case "NOUN", "PROPN", "PRON", "VERB":
		return t == in.end
	}
	return false
}

// opens and closes report whether a token is a mark at which a quotation begins
// or ends; a straight mark touches what it belongs to.
func (d *Document) opens(t int) bool {
	switch w := d.Word(t); w {
	case "“", "«", "„":
		return true
	default:
		return w == "\"" && t+1 < len(d.Tokens) && d.Tokens[t].End == d.Tokens[t+1].Start && (t == 0 || d.Tokens[t-1].End < d.Tokens[t].Start)
	}
}

func (d *Document) closes(t int) bool {
	switch w := d.Word(t); w {
	case "”", "»":
		return true
	default:
		return w == "\"" && t > 0 && d.Tokens[t-1].End == d.Tokens[t].Start
	}
}

func hasUpper(w string) bool { return w != strings.ToLower(w) }

// relativeOf reports whether the verb tells more of a noun in the clause: "a
// charge the army denies".
func (d *Document) relativeOf(in interposition) bool {
	v := d.Tokens[in.verb]
	return v.Rel == "acl:relcl" && v.Head >= in.first && v.Head < in.verb && d.Tokens[v.Head].Head >= 0
}

// saysWho reports whether the tokens up to the next mark are a phrase and the
// verb, with no more behind it than when, where or to whom it is said, or the
// verb and a phrase.
func (d *Document) saysWho(in interposition) bool {
	for t := in.first; t < in.end; t++ {
		tok := d.Tokens[t]
		switch {
		case t == in.verb:
		case t > in.verb && in.first < in.verb:
			switch tok.UPOS {
			case "VERB", "AUX", "SCONJ", "CCONJ":
				return false
			}
			if t == in.verb+1 && tok.UPOS != "ADP" && tok.UPOS != "ADV" && tok.Rel != "obl:unmarked" && tok.Rel != "compound:prt" && d.Tokens[in.verb].Lemma != "tell" {
				return false
			}
		case t == in.first && (tok.UPOS == "ADP" || tok.UPOS == "CCONJ" || tok.UPOS == "ADV" || tok.UPOS == "AUX"):
			return false
		default:
			switch tok.UPOS {
			case "VERB", "SCONJ", "INTJ", "SYM":
				return false
			case "PRON":
				if strings.HasPrefix(tok.XPOS, "W") {
					return false
				}
			case "AUX":
				if t > in.verb {
					return false
				}
			}
		}
	}
	return in.first < in.verb || in.verb+1 < in.end && d.Token(in.verb+1).UPOS != "ADP"
}

// parted reports whether the parse holds a clause of saying and the rest of its
// sentence apart: one hangs on the other by a single token, and as a clause.
func (d *Document) parted(s Sentence, in interposition) bool {
	ties := 0
	for t := s.First; t < s.End; t++ {
		tok := d.Tokens[t]
		inside, above := t >= in.first && t < in.end, tok.Head >= in.first && tok.Head < in.end
		if tok.UPOS == "PUNCT" || tok.Head < 0 || inside == above {
			continue
		}
		if tok.Rel != "ccomp" && tok.Rel != "parataxis" || inside && t != in.verb || above && tok.Head != in.verb {
			return false
		}
		ties++
	}
	return ties == 1
}
