package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// undergone takes the subject of a past participle behind "with" for what undergoes
// it, for no finite clause stands there: "the car crashed, with two people | injured".
func undergone(r *reading) {
	tokens := r.doc.Tokens
	for v := range tokens {
		t := &tokens[v]
		if !isParticiple(t.XPOS) || t.Rel != "advcl" {
			continue
		}
		deps := r.dependents()
		s, with := deps.with(v, "nsubj"), deps.with(v, "mark", "case")
		if s < 0 && t.Head >= 0 && t.Head < v { // where the parse hangs it on the verb above
			for _, o := range deps.of(t.Head) {
				if _, end := deps.phrase(o); isRel(tokens[o].Rel, "obl") && end == v {
					s, with = o, deps.with(o, "case")
				}
			}
		}
		if s < 0 || s > v || with < 0 || tokens[with].Lemma != "with" || deps.with(v, "aux", "cop", "obj") >= 0 {
			continue
		}
		tokens[s].Head, tokens[s].Rel, t.XPOS = v, "nsubj:pass", "VBN"
		tokens[with].Head, tokens[with].Rel = v, "mark"
	}
}

// carriedOut hangs on an event noun before a comma the participle that says who did it, where
// the parse hangs it on the verb above: "died in the raid, | reportedly staged by rebels".
func (x *Extractor) carriedOut(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v+2 < len(tokens); v++ {
		t := &tokens[v]
		if !isParticiple(t.XPOS) || !isRel(t.Rel, "advcl", "conj") || t.Head < 0 || t.Head > v {
			continue
		}
		deps := r.dependents()
		by := deps.with(v, "obl")
		if by < v || !deps.cased(by, "by") || deps.with(v, "nsubj", "aux", "mark", "cc", "obj") >= 0 {
			continue
		}
		verb := tokens[v].Lemma
		if p := deps.with(v, "compound:prt"); p >= 0 {
			verb += "_" + tokens[p].Lemma
		}
		if acts, _ := x.lexicon.Frames.Support(verb); !acts {
			continue
		}
		c := v - 1
		for c > 1 && tokens[c].Head == v && isRel(tokens[c].Rel, "advmod") {
			c--
		}
		if r.doc.Word(c) != "," {
			continue
		}
		for n := c - 1; n >= 0 && n != t.Head; n = tokens[n].Head {
			noun, ok := x.lexicon.Nouns.Head(strings.ToLower(tokens[n].Lemma))
			if _, end := deps.phrase(n); tokens[n].UPOS == "NOUN" && end >= c && ok && noun.Class == ontology.Event {
				t.Head, t.Rel, t.XPOS = n, "acl", "VBN"
				for k := c + 1; k < v; k++ {
					tokens[k].Head = n // whoever is doubted to have done it, so is the event by him
				}
				r.moved()
				break
			}
		}
	}
}

// strandedPrepositions makes a preposition without a noun behind a passive a part of the verb:
// "is being looked | for in the mud", "was shouted | at by the fans".
func (x *Extractor) strandedPrepositions(r *reading) {
	tokens := r.doc.Tokens
	for p := 2; p+1 < len(tokens); p++ {
		t, v := &tokens[p], p-1
		if t.XPOS != "IN" || t.UPOS != "ADP" || tokens[v].XPOS != "VBN" || t.Head != v && t.Head < p {
			continue
		}
		deps := r.dependents()
		if o := deps.with(v, "obl"); o >= 0 && o < v && deps.with(o, "case") < 0 && deps.some(o, func(w int) bool { return tokens[w].XPOS == "WP$" }) && t.Head == v && x.hasParticle(tokens[v].Lemma, t.Lemma) {
			tokens[o].Rel = "obj"
			r.moved()
			deps = r.dependents()
		}
		if o := deps.with(v, "obj"); o >= 0 && o < v && t.Head == v && isRel(t.Rel, "obl", "advmod") && tokens[v].Rel == "acl:relcl" && len(deps.of(p)) == 0 && x.hasParticle(tokens[v].Lemma, t.Lemma) {
			t.Rel = "compound:prt" // "whose return they had called | for"
			r.moved()
			continue
		}
		if len(deps.of(p)) > 0 || deps.with(v, "aux:pass") < 0 || deps.with(v, "nsubj") < 0 || deps.with(v, "obj", "xcomp", "ccomp") >= 0 {
			continue
		}
		next := &tokens[p+1]
		alone := t.Head == v && isRel(t.Rel, "obl", "advmod")
		doubled := isRel(t.Rel, "case") && t.Head > p && x.lexicon.Cues.Calendar.Prepositions[next.Lemma] != "" && isRel(next.Rel, "case") && next.Head == t.Head && tokens[t.Head].Head == v
		if alone || doubled {
			t.Head, t.Rel = v, "compound:prt"
			r.moved()
		}
	}
}
