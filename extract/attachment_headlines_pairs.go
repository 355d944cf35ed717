package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// headlinePairs gives verbs in headlines the subject that the parse takes for less: a finite
// verb the noun right before it, which the parse compounds with it ("two hurt as | train
// hits bus"), and the second of two verbs that only a comma parts that of the first
// ("storm batters coast, | cuts power").
func headlinePairs(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for v := 1; v < len(tokens); v++ {
		t := &tokens[v]
		if !short[v] || t.UPOS != "VERB" || !isFinite(t.XPOS) || r.dependents().with(v, "nsubj", "csubj", "expl", "aux") >= 0 {
			continue
		}
		deps := r.dependents()
		if c := deps.with(v, "compound"); c == v-1 && isNoun(tokens[c].UPOS) && tokens[c].Rel == "compound" {
			tokens[c].Rel = "nsubj"
			continue
		}
		if h := t.Head; t.Rel == "parataxis" && h >= 0 && h < v && r.doc.Word(v-1) == "," && tokens[h].UPOS == "VERB" && tokens[h].XPOS == t.XPOS && deps.with(h, "nsubj") >= 0 {
			t.Rel = "conj"
		}
	}
}

// headlineAs parts a headline at "as" where a finite verb stands right behind the noun of
// its phrase: what came before is all of the first clause ("Captain detained as | toll
// rises"), though the parse makes the captain rise.
func headlineAs(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for w := 3; w < len(tokens); w++ {
		t := &tokens[w]
		if !short[w] || t.UPOS != "VERB" || t.XPOS != "VBZ" && t.XPOS != "VBP" {
			continue
		}
		deps := r.dependents()
		s := deps.with(w, "nsubj")
		if s < 0 || s > w-3 {
			continue
		}
		p, n, as := passiveAs(r, deps, s, w)
		if p < 0 {
			continue
		}
		r.reroot(w, p)
		tokens[p].Head, tokens[p].Rel = t.Head, t.Rel
		tokens[s].Head, tokens[s].Rel = p, "nsubj:pass"
		t.Head, t.Rel = p, "advcl"
		tokens[n].Head, tokens[n].Rel = w, "nsubj"
		tokens[as].Head, tokens[as].Rel = w, "mark"
		r.moved()
	}
}

// passiveAs returns the participle that hangs on the subject s of the verb w, the noun
// behind "as" that ends right before w, and that "as"; -1 without them.
func passiveAs(r *reading, deps dependents, s, w int) (p, n, as int) {
	for _, p := range deps.of(s) {
		if t := r.doc.Tokens[p]; p < s || t.Rel != "acl" || t.XPOS != "VBN" {
			continue
		}
		for _, n := range deps.of(p) {
			as := deps.with(n, "case")
			if _, end := deps.phrase(n); n > p && end == w && as > p && r.doc.Tokens[as].Lemma == "as" && r.doc.Tokens[n].UPOS == "NOUN" && deps.with(n, "det") < 0 {
				return p, n, as
			}
		}
	}
	return -1, -1, -1
}

// headlineAfterNames makes a verb in -s of what the parse takes for a part of a name behind
// "after" or "as" in a headline, where the name before it does that to the noun behind: "Oz
// recalls envoy after Ruritania | expels | journalists".
func (x *Extractor) headlineAfterNames(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for v := 3; v+1 < len(tokens); v++ {
		t, name, o := &tokens[v], &tokens[v-1], tokens[v].Head
		if !short[v] || o <= v || t.UPOS == "VERB" || !isRel(t.Rel, "compound", "flat") || name.UPOS != "PROPN" || !isRel(name.Rel, "compound", "flat") || hasUpper(r.doc.Word(v)) || !strings.HasSuffix(r.doc.Word(v), "s") {
			continue
		}
		deps := r.dependents()
		m := deps.with(o, "case")
		lemma := strings.TrimSuffix(r.doc.Word(v), "s")
		top := tokens[o].Head
		if m != v-2 || top < 0 || top > m || !isVerb(tokens[top].UPOS) || !x.lexicon.Cues.TemporalMarks[strings.ToLower(r.doc.Word(m))] || !x.lexicon.Frames.Some(lemma, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Has("O") }) {
			continue
		}
		t.UPOS, t.XPOS, t.Lemma, t.Head, t.Rel = "VERB", "VBZ", lemma, top, "advcl"
		name.Head, name.Rel = v, "nsubj"
		tokens[m].Head, tokens[m].Rel, tokens[m].UPOS = v, "mark", "SCONJ"
		tokens[o].Head, tokens[o].Rel = v, "obj"
		for i := range r.doc.Names {
			if n := &r.doc.Names[i]; n.First < v && v < n.End {
				n.End = v
			}
		}
		r.moved()
	}
}
