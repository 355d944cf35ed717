package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// agentsBehind hangs on a passive whoever stands with "by" behind an infinitive or a gerund
// that it has: "was told to leave the room | by Jane Roe", "was seen leaving the bank | by two
// nurses", "was forced to sail | by the owner". Nothing is left by her: what she does is to tell.
func (x *Extractor) agentsBehind(r *reading) {
	tokens := r.doc.Tokens
	var actors []bool
	for by := range tokens {
		h := tokens[by].Head
		if tokens[by].Lemma != "by" || !isRel(tokens[by].Rel, "case") || h < by || !isRel(tokens[h].Rel, "obl", "nmod") {
			continue
		}
		deps := r.dependents()
		w := tokens[h].Head
		if isRel(tokens[h].Rel, "nmod") { // "to build a road | by the king"
			if w < 0 || w > by || !isRel(tokens[w].Rel, "obj", "obl") || x.lexicon.Frames.NounHas(tokens[w].Lemma, "by") || len(x.lexicon.Frames.Noun(tokens[w].Lemma)) > 0 {
				continue
			}
			if noun, _ := x.lexicon.Nouns.Head(strings.ToLower(tokens[w].Lemma)); noun.Class == ontology.Document || noun.Kind == workKind {
				continue // "a book by Jane Roe"
			}
			w = tokens[w].Head
		}
		if w < 0 || w > by-1 || w == by-1 && tokens[w].XPOS != "VB" || !isRel(tokens[w].XPOS, "VB", "VBG") || !isRel(tokens[w].Rel, "xcomp", "advcl") || deps.with(w, "aux:pass", "nsubj") >= 0 {
			continue
		}
		v := tokens[w].Head
		if v < 0 || v > w || tokens[v].XPOS != "VBN" || deps.with(v, "obl:agent") >= 0 || deps.with(v, "aux:pass") < 0 && !isRel(tokens[v].Rel, "acl") {
			continue
		}
		if actors == nil {
			actors = make([]bool, len(tokens))
			for _, n := range r.doc.Names {
				if n.Kind == nlp.Person || n.Kind == nlp.Organization {
					fillNamed(actors, n)
				}
			}
		}
		if !actors[h] && !x.somebody(tokens[h].Lemma) {
			continue
		}
		tokens[h].Head, tokens[h].Rel = v, "obl:agent"
		r.moved()
	}
}

// judgesBehind hangs on a passive whoever stands with "by" behind the adjective that it has for what something
// is taken: "was deemed unsafe | by the council", "is seen as unfair | by critics".
func judgesBehind(r *reading) {
	tokens := r.doc.Tokens
	for by := range tokens {
		h := tokens[by].Head
		if tokens[by].Lemma != "by" || !isRel(tokens[by].Rel, "case") || h < by || !isRel(tokens[h].Rel, "obl") || tokens[h].UPOS == "NUM" {
			continue
		}
		deps, a := r.dependents(), tokens[h].Head
		if a < 0 || a > by || tokens[a].UPOS != "ADJ" || !isRel(tokens[a].Rel, "xcomp", "advcl", "obl") || deps.with(a, "cop", "nsubj") >= 0 || deps.with(h, "nummod") >= 0 {
			continue
		}
		v := tokens[a].Head
		if v < 0 || v > a || tokens[v].XPOS != "VBN" || !deps.passive(v) || deps.with(v, "obl:agent") >= 0 {
			continue
		}
		tokens[h].Head, tokens[h].Rel = v, "obl:agent"
		r.moved()
	}
}
