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

// headlineBoth joins two subjects of a verb in a headline that only a comma parts, where the
// verb is that of several: "Oz, Ruritania | sign | deal".
func headlineBoth(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for b := 2; b+1 < len(tokens); b++ {
		v := tokens[b].Head
		if !short[b] || tokens[b].Rel != "nsubj" || v < b || !isRel(tokens[v].XPOS, "VB", "VBP") || r.doc.Word(b-1) != "," && r.doc.Word(b-2) != "," {
			continue
		}
		a := r.dependents().with(v, "nsubj")
		if a < 0 || a >= b || !isNoun(tokens[a].UPOS) || !isNoun(tokens[b].UPOS) {
			continue
		}
		_, end := r.dependents().phrase(a)
		first, _ := r.dependents().phrase(b)
		if end == first || end+1 == first && r.doc.Word(end) == "," {
			tokens[b].Head, tokens[b].Rel = a, "conj"
			r.moved()
		}
	}
}

// headlineAfter makes a verb of the noun before "after" in a headline, where those who do it
// stand before it and the parse gives it to the verb of the clause behind: "Police | appeal |
// after cyclist dies".
func (x *Extractor) headlineAfter(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	for i := range r.doc.Sentences {
		o := &r.doc.Sentences[i]
		w := o.Root
		if !short[o.First] || !isFinite(tokens[w].XPOS) {
			continue
		}
		deps := r.dependents()
		v := deps.with(w, "nsubj")
		m := deps.with(w, "mark")
		if v <= o.First || m != v+1 || tokens[v].XPOS != "NN" || tokens[v-1].Head != v || tokens[v-1].Rel != "compound" || x.lexicon.Frames.Verb(tokens[v].Lemma) == nil || !x.severalBefore(r, v-1) {
			continue
		}
		deps.handOver(w, v)
		tokens[v].UPOS, tokens[v].XPOS, tokens[v].Head, tokens[v].Rel = "VERB", "VBP", -1, "root"
		tokens[v-1].Rel = "nsubj"
		tokens[w].Head, tokens[w].Rel = v, "advcl"
		o.Root = v
		r.moved()
	}
}

// severalBefore reports whether a word is a plural, or a noun like "police" that stands for
// several people.
func (x *Extractor) severalBefore(r *reading, n int) bool {
	return isRel(r.doc.Tokens[n].XPOS, "NNS", "NNPS") || x.lexicon.Anaphora.Standing[r.doc.Tokens[n].Lemma]
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
