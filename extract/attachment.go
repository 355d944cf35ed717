package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
)

// attachment hangs the gerund that tells what the object of a verb does on the
// verb, where a frame of the verb wants it: in "accused the rebels of breaking
// the truce" the parse often makes it a modifier of the rebels, as in "the
// risk of breaking the truce", and what they are accused of would be a fact.
func (x *Extractor) attachment(r *reading) {
	deps := dependentsOf(r.doc)
	for g := range r.doc.Tokens {
		t := &r.doc.Tokens[g]
		if t.XPOS != "VBG" || t.Rel != "acl" || t.Head > g {
			continue
		}
		object := r.doc.Tokens[t.Head]
		if !isRel(object.Rel, "obj", "iobj") || object.Head > t.Head {
			continue
		}
		prep := caseOf(r.doc, deps, g)
		wanted := func(f lexicon.VerbFrame) bool { return f.Light == "" && f.Has("O") && f.Has(prep) }
		if x.lexicon.Frames.ObjectActs(prep) && slices.ContainsFunc(x.lexicon.Frames.Verb(r.doc.Tokens[object.Head].Lemma), wanted) {
			t.Head, t.Rel = object.Head, "advcl"
		}
	}
}
