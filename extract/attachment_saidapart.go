package extract

import (
	"slices"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// A piece of a sentence between two commas is somebody or a body that may speak, something
// more told of one, or neither.
type pieceKind int

const (
	otherPiece pieceKind = iota
	asidePiece           // "who runs the port", "54", "of Oslo"
	humanPiece           // "a nurse who lives nearby", "chairman of the union"
	namePiece            // "Ann Lee"
)

// farBefore finds the speaker before a verb of saying that closes its sentence, whatever the
// parse makes of what more is told of him between the commas: "the guards fled, Lee, who runs
// the port, | told Norwire", "…, a doctor at the clinic, who asked not to be named, | said".
func (x *Extractor) farBefore(doc *nlp.Document, deps dependents, v int) int {
	t := doc.Tokens[v]
	s := doc.Sentences[t.Sentence]
	if v < s.First+3 || doc.Word(v-1) != "," || t.Rel == "acl" && t.XPOS != "VBD" && !byMeans(doc, deps, v) || deps.with(v, "ccomp", "xcomp") > v {
		return -1
	}
	if cc := deps.with(v, "cc"); cc >= 0 && cc < v || deps.with(v, "obj") > v && !x.lexicon.Cues.Tell[t.Lemma] {
		return -1
	}
	speaker, from, named := -1, s.First, false
	for end := v - 1; end > s.First; {
		start := end
		for start > s.First && doc.Word(start-1) != "," && !isQuoteMark(doc.Word(start-1)) {
			start--
		}
		head, kind := x.piece(doc, deps, start, end)
		if kind == otherPiece || named && (kind != humanPiece || doc.Tokens[head].UPOS == "NUM") {
			break
		}
		if kind != asidePiece {
			speaker, from = head, start // "the king's nurse, Ann Lee": the name is in apposition
		}
		if named || start == s.First || doc.Word(start-1) != "," {
			break
		}
		named = kind == namePiece
		end = start - 1
	}
	if speaker < 0 || from < s.First+2 {
		return -1
	}
	for k := from; k < v; k++ {
		if tok := &doc.Tokens[k]; k != speaker && tok.Head >= 0 && (tok.Head < from || tok.Head > v) && tok.UPOS != "PUNCT" {
			tok.Head = speaker
			if !isRel(tok.Rel, "acl", "nmod") {
				tok.Rel = "appos"
			}
		}
	}
	for _, d := range deps.of(speaker) {
		if d < from-1 {
			doc.Tokens[d].Head = doc.Tokens[speaker].Head
		}
	}
	besideClause(doc, v)
	return speaker
}

// besideClause sets a verb of saying beside the clause that it was taken for a part of.
func besideClause(doc *nlp.Document, v int) {
	t := &doc.Tokens[v]
	if isRel(t.Rel, "root", "parataxis") {
		return
	}
	for h := t.Head; h >= 0 && h != v; h = doc.Tokens[h].Head {
		if up := doc.Tokens[h].Rel; isVerb(doc.Tokens[h].UPOS) && !isRel(up, "acl", "aux", "cop") || isRel(up, "root") {
			t.Head, t.Rel = h, "parataxis"
			return
		}
	}
}

// unnamedSaid parts a verb of saying from the clause before it by which its speaker stays
// unnamed: "the guards fled, an official who declined to be named | told Norwire".
func (x *Extractor) unnamedSaid(r *reading) {
	for v := 3; v < len(r.doc.Tokens); v++ {
		t := &r.doc.Tokens[v]
		if !isParticiple(t.XPOS) || r.doc.Token(v-1).XPOS != "VBN" || !x.lexicon.Cues.Verbs[t.Lemma].Says() || r.doc.Token(v-1).Sentence != t.Sentence {
			continue
		}
		deps := r.dependents()
		said := deps.with(v, "ccomp")
		if deps.with(v-1, "aux:pass") < 0 || deps.with(v, "nsubj", "aux", "xcomp") >= 0 || said > v {
			continue
		}
		c := v - 1
		for steps := 0; c >= 0 && r.doc.Tokens[c].Rel != "acl:relcl" && steps < 4; steps++ {
			c = r.doc.Tokens[c].Head
		}
		if c < 0 || r.doc.Tokens[c].Rel != "acl:relcl" {
			continue
		}
		s := r.doc.Tokens[c].Head
		for h := r.doc.Tokens[s].Head; h >= 0 && isRel(r.doc.Tokens[s].Rel, "nmod") && r.doc.Tokens[h].UPOS == "NOUN"; h = r.doc.Tokens[s].Head {
			s = h
		}
		first := deps.opening(s)
		if h := r.doc.Tokens[s].Head; h < 0 || first < 1 || r.doc.Word(first-1) != "," && !isQuoteMark(r.doc.Word(first-1)) || isRel(r.doc.Tokens[s].Rel, "nsubj") && h > s {
			continue
		}
		t.XPOS = "VBD"
		if said >= 0 {
			if said < first {
				r.doc.Tokens[s].Head, r.doc.Tokens[s].Rel = v, "nsubj"
				r.moved()
			}
			continue
		}
		if r.hangsOn(v, s) {
			t.Head, t.Rel = r.doc.Tokens[s].Head, "dep"
		}
		besideClause(r.doc, v)
		if t.Head != s && !r.hangsOn(t.Head, s) {
			r.doc.Tokens[s].Head, r.doc.Tokens[s].Rel = v, "nsubj"
		}
		r.moved()
	}
}

// piece tells what stands between two commas, and the token that heads it.
func (x *Extractor) piece(doc *nlp.Document, deps dependents, start, end int) (int, pieceKind) {
	if start >= end {
		return -1, otherPiece
	}
	first := doc.Tokens[start]
	if isRel(first.XPOS, "WP", "WP$", "WDT") || first.UPOS == "ADP" && start+1 < end && isRel(doc.Token(start+1).XPOS, "WDT", "WP") {
		return start, asidePiece
	}
	if end == start+1 && first.UPOS == "NUM" {
		return start, asidePiece
	}
	head := -1
	for k := start; k < end; k++ {
		tok := doc.Tokens[k]
		if isWhPronoun(tok.XPOS) {
			break
		}
		if isTensed(tok.XPOS) || tok.UPOS == "CCONJ" && head < 0 {
			return -1, otherPiece
		}
		if outside := tok.Head < start || tok.Head >= end; outside && head < 0 && isRel(tok.UPOS, "NOUN", "PROPN", "NUM") {
			head = k
		}
	}
	if head < 0 || deps.with(head, "case") >= start {
		if first.UPOS == "ADP" {
			return start, asidePiece
		}
		return -1, otherPiece
	}
	named := slices.ContainsFunc(doc.Names, func(n nlp.Name) bool { return n.First >= start && n.End == end && n.Kind == nlp.Person })
	if tok := doc.Tokens[head]; named || tok.UPOS == "PROPN" && end == start+1 {
		return head, namePiece
	}
	noun, _ := x.lexicon.Nouns.Head(doc.Tokens[head].Lemma)
	of := deps.with(head, "nmod")
	if isClass(noun.Class, ontology.Person, ontology.Group, ontology.Organization) || doc.Tokens[head].UPOS == "NUM" && of > head && of < end && deps.cased(of, "of") {
		return head, humanPiece
	}
	return -1, otherPiece
}

// saidAside mends what the parse makes of "…, SOURCE said, …": the words are set into the clause
// before them and not into the one behind ("the king is well, the palace | said, after doctors
// saw him"), and what follows from what several or a body say is no doing of theirs ("troops
// struck the town, officials said, | killing two").
func (x *Extractor) saidAside(r *reading) {
	for v := 2; v+2 < len(r.doc.Tokens); v++ {
		t := &r.doc.Tokens[v]
		if t.UPOS != "VERB" || r.doc.Word(v+1) != "," || !x.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		s := r.dependents().with(v, "nsubj")
		if s < 0 || s > v {
			continue
		}
		if c := t.Head; t.Rel == "parataxis" && c > v && isRel(r.doc.Tokens[c].Rel, "advcl") && r.doc.Tokens[c].Head >= 0 && r.doc.Tokens[c].Head < s && r.dependents().with(c, "mark") > v {
			t.Head = r.doc.Tokens[c].Head
			r.moved()
			continue
		}
		if c := t.Head; t.Rel == "parataxis" && c >= 0 && c < s {
			if top := aboveGerunds(r, r.dependents(), c); top >= 0 {
				for _, d := range r.dependents().of(c) {
					if d > v && isRel(r.doc.Tokens[d].Rel, "obl", "obj", "nmod") {
						r.doc.Tokens[d].Head, r.doc.Tokens[d].Rel = top, "obl"
					}
				}
				t.Head = top
				r.moved()
				continue
			}
		}
		said, done := -1, -1
		for _, d := range r.dependents().of(v) {
			switch tok := r.doc.Tokens[d]; {
			case d < s && isRel(tok.Rel, "ccomp") && isVerb(tok.UPOS):
				said = d
			case d > v && isRel(tok.Rel, "advcl") && tok.XPOS == "VBG" && x.lexicon.Cues.Verbs[tok.Lemma] == nil && d == v+2:
				done = d
			}
		}
		if said < 0 || done < 0 || !x.several(r.doc, s) || isQuoteMark(r.doc.Word(s-1)) || r.dependents().with(said, "nsubj") < 0 {
			continue
		}
		r.doc.Tokens[done].Head = said
		r.moved()
	}
}

// aboveGerunds returns the finite verb whose clause a gerund behind it goes on with, alone or as
// the last of several: what is said behind that is said of the whole ("struck the town, killing
// two and | wounding nine, the army said, in a new raid"). -1 where it is none.
func aboveGerunds(r *reading, deps dependents, c int) int {
	for t := r.doc.Tokens[c]; t.XPOS == "VBG" && isRel(t.Rel, "advcl", "conj") && t.Head >= 0 && t.Head < c && deps.with(c, "nsubj", "aux", "mark") < 0; t = r.doc.Tokens[c] {
		if c = t.Head; isFinite(r.doc.Tokens[c].XPOS) && deps.with(c, "nsubj") >= 0 {
			return c
		}
	}
	return -1
}

// several reports whether a phrase stands for more than one or for a body.
func (x *Extractor) several(doc *nlp.Document, t int) bool {
	if doc.Tokens[t].XPOS == "NNS" {
		return true
	}
	if slices.ContainsFunc(doc.Names, func(n nlp.Name) bool { return n.First <= t && t < n.End && n.Kind == nlp.Organization }) {
		return true
	}
	noun, _ := x.lexicon.Nouns.Head(doc.Tokens[t].Lemma)
	return isClass(noun.Class, ontology.Group, ontology.Organization)
}
