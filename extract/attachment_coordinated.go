package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// coordinated hangs the second of two verbs on the one that it goes on with, where the
// parse hangs it too low: on what is said, though nothing there could do it ("said a
// search was under way and | urged residents to stay"), or on a gerund, though it is
// finite ("accused her of having lied and | called on her to go").
func (x *Extractor) coordinated(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for v := 2; v < len(tokens); v++ {
		t := &tokens[v]
		h := t.Head
		if t.Rel != "conj" || h < 0 || h > v || t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" {
			continue
		}
		s := tokens[h].Head
		if s < 0 || s > h || tokens[s].UPOS != "VERB" || tokens[s].XPOS != t.XPOS {
			continue
		}
		deps := hanging()
		if deps.with(v, "nsubj", "expl", "aux", "mark") >= 0 || deps.with(s, "nsubj") < 0 {
			continue
		}
		low := isRel(tokens[h].Rel, "ccomp") && x.speaksUp(r, v) && x.lifeless(r, deps.with(h, "nsubj", "expl"))
		if cue := x.lexicon.Cues.Verbs[tokens[s].Lemma]; cue != nil && cue.Effect == string(graph.CertainNo) && isRel(tokens[h].Rel, "ccomp") && x.speaksUp(r, v) && tokens[h].XPOS != tokens[v].XPOS {
			low = true // "denied that he had lied and | blamed the press"
		}
		if g := deps.with(h, "aux"); isRel(tokens[h].Rel, "advcl", "xcomp", "acl") && (tokens[h].XPOS == "VBG" || g >= 0 && tokens[g].XPOS == "VBG") {
			low = true
		}
		if low {
			t.Head = s
			hanging = whenAsked(r.doc)
		}
	}
}

// speaksUp reports whether a verb tells what only somebody does: says, wants, asks for.
func (x *Extractor) speaksUp(r *reading, v int) bool {
	lemma := r.doc.Tokens[v].Lemma
	if cue := x.lexicon.Cues.Verbs[lemma]; cue != nil && cue.Speaker != "none" || x.lexicon.Fillers.Human[lemma] {
		return true
	}
	return slices.ContainsFunc(x.lexicon.Frames.Verb(lemma), func(f lexicon.VerbFrame) bool {
		return f.Type.Super == speechSuper
	})
}

// lifeless reports whether a subject is none who could say anything: what happens, a thing,
// a thought, "there".
func (x *Extractor) lifeless(r *reading, s int) bool {
	if s < 0 {
		return false
	}
	if t := r.doc.Tokens[s]; t.UPOS == "DET" || t.UPOS == "NUM" { // "some | of the watches"
		for n := s + 1; n < len(r.doc.Tokens) && n < s+6; n++ {
			if k := r.doc.Tokens[n]; k.Head == s && k.Rel == "nmod" {
				s = n
				break
			}
		}
	}
	if t := r.doc.Tokens[s]; t.UPOS != "NOUN" {
		return t.Rel == "expl"
	}
	noun, ok := x.lexicon.Nouns.Head(strings.ToLower(r.doc.Tokens[s].Lemma))
	return ok && isClass(noun.Class, ontology.Event, ontology.Concept, ontology.Artifact)
}

// particlesBefore makes the preposition of a pronoun what the parse takes for a particle of
// the verb, where the pronoun has none: "called | on her | to go".
func particlesBefore(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for i := 2; i < len(tokens); i++ {
		t, p := &tokens[i], &tokens[i-1]
		if t.Rel == "obl" && t.XPOS == "PRP" && p.Rel == "compound:prt" && p.Head == t.Head && t.Head < i && hanging().with(i, "case") < 0 {
			p.Head, p.Rel = i, "case"
			hanging = whenAsked(r.doc)
		}
	}
}
