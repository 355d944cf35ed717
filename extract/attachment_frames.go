package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// takesBeside reports whether a frame of the verb has places both for an object and
// for a phrase with the preposition.
func (x *Extractor) takesBeside(verb, prep string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Has("O") && f.Has(prep) })
}

// wants reports whether a frame of the verb has a place for a phrase with the
// preposition, and none for an object.
func (x *Extractor) wants(verb, prep string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Plain() && !f.Has("O") && f.Has(prep) })
}

// changes reports whether a frame of the verb has a place for what something comes to.
func (x *Extractor) changes(verb string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Light == "" && f.Must("to") })
}

// changesBy reports whether a frame of the verb has a place for how much something changes.
func (x *Extractor) changesBy(verb string) bool {
	return x.lexicon.Frames.Some(verb, changesBy)
}

// changesBy reports whether a frame has a place for how much something changes.
func changesBy(f lexicon.VerbFrame) bool { return f.Plain() && f.Tells(amountRole, "by") }

// isBy reports whether something can be "up" or the like by an amount.
func (x *Extractor) isBy(word string) bool {
	return x.lexicon.Frames.Some("be", func(f lexicon.VerbFrame) bool { return f.Particle == word && f.Has("by") })
}

// risesTo reports whether a verb with the particle has a place for what something comes to,
// and no object.
func (x *Extractor) risesTo(verb, particle string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool {
		return f.Particle == particle && f.Light == "" && f.Has("to") && !f.Has("O")
	})
}

// hasParticle reports whether the verb has frames with the particle: "handed over |
// two hostages".
func (x *Extractor) hasParticle(verb, particle string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Particle == particle && f.Light == "" })
}

// takesObject reports whether a verb has a frame with an object, or none at all.
func (x *Extractor) takesObject(verb string) bool {
	frames := x.lexicon.Frames.Verb(verb)
	return len(frames) == 0 || slices.ContainsFunc(frames, func(f lexicon.VerbFrame) bool { return f.Light == "" && f.Has("O") && !f.WithoutObject() })
}

// wantsGerund reports whether a frame with an object has a place for a gerund
// with the preposition, and that tells what the object does.
func (x *Extractor) wantsGerund(frames []lexicon.VerbFrame, prep string) bool {
	return x.lexicon.Frames.ObjectActs(prep) && slices.ContainsFunc(frames, func(f lexicon.VerbFrame) bool {
		return f.Light == "" && f.Has("O") && f.Has(prep)
	})
}

// foresees reports whether a verb tells what somebody thinks that its object will do:
// "expects the storm to pass".
func (x *Extractor) foresees(verb, object string) bool {
	cue := x.lexicon.Cues.Verbs[verb]
	return cue != nil && cue.Modality == string(graph.Expected) && x.lexicon.Cues.Nouns[object] == nil && x.lexicon.Cues.Signatures[object] == nil
}

// wantsInfinitive reports whether a frame must have both an object and an
// infinitive, and the object is no noun that has one of its own ("a plan to").
func (x *Extractor) wantsInfinitive(frames []lexicon.VerbFrame, object string) bool {
	if x.lexicon.Cues.Nouns[object] != nil || x.lexicon.Cues.Signatures[object] != nil {
		return false
	}
	return slices.ContainsFunc(frames, func(f lexicon.VerbFrame) bool {
		return f.Light == "" && f.Must("O") && f.Must("X")
	})
}

// wantsFor reports whether the frame has what is asked for behind "for".
func wantsFor(f lexicon.VerbFrame) bool {
	return f.Light == "" && f.Tells("action", "for")
}

// takesTwo reports whether a frame has places for two objects.
func takesTwo(f lexicon.VerbFrame) bool { return f.Light == "" && f.Has("O") && f.Has("O2") }

// givesOffice reports whether a frame has a place for the office beside who gets it.
func givesOffice(f lexicon.VerbFrame) bool {
	return slices.ContainsFunc(f.Slots, func(s lexicon.Slot) bool {
		spec := f.Type.Role(s.Role)
		return s.Place == "O2" && spec != nil && spec.Allows(ontology.Role)
	})
}

// sayWhat reports whether the verb of the frame says what its object is.
func sayWhat(f lexicon.VerbFrame) bool {
	return f.Light == "" && (f.Tells("as", "O2") || f.Tells("topic", "O2"))
}

// voiced reports whether a verb of the lemma by itself says something, asks for it or refuses it.
func (x *Extractor) voiced(lemma string) bool {
	return x.lexicon.Cues.Verbs[lemma].Says() || x.lexicon.Frames.Some(lemma, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Type.Super == speechSuper })
}

// comesAbout reports whether a verb tells of an accident, a disaster or another harm.
func (x *Extractor) comesAbout(verb string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Type.Super == harmSuper })
}

// hasVerb reports whether a frame knows a word as a verb.
func (x *Extractor) hasVerb(lemma string) bool { return len(x.lexicon.Frames.Verb(lemma)) > 0 }
