package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// somebody reports whether a common noun stands for people, a body or a place that
// acts.
func (x *Extractor) somebody(noun string) bool {
	n, _ := x.lexicon.Nouns.Head(strings.ToLower(noun))
	return isPeople(n.Class) || n.Class == ontology.Organization || n.Class == ontology.Place
}

// human reports whether a common noun stands for somebody.
func (x *Extractor) human(lemma string) bool {
	lemma = strings.ToLower(lemma)
	noun, ok := x.lexicon.Nouns.Head(lemma)
	_, office := x.lexicon.Nouns.Title(lemma)
	return x.isKin(lemma) || office || ok && isClass(noun.Class, ontology.Person, ontology.Group, ontology.Role)
}

// isKin reports whether a noun stands for somebody's relative.
func (x *Extractor) isKin(lemma string) bool {
	_, ok := x.lexicon.Nouns.Kin(lemma)
	return ok
}

// happens reports whether a noun is one of what happens.
func (x *Extractor) happens(noun string) bool {
	n, ok := x.lexicon.Nouns.Head(noun)
	return ok && n.Class == ontology.Event
}

// onePerson reports whether a noun stands for a person, and for no crowd.
func (x *Extractor) onePerson(lemma string) bool {
	n, ok := x.lexicon.Nouns.Head(lemma)
	return ok && n.Class == ontology.Person
}

// tellsNews reports whether a noun stands for those who tell news: "media".
func (x *Extractor) tellsNews(lemma string) bool {
	noun, ok := x.lexicon.Nouns.Head(strings.ToLower(lemma))
	return ok && x.lexicon.Cues.Outlets[noun.Kind]
}

// people reports whether a noun stands for persons, whoever they are.
func (x *Extractor) people(t nlp.Token, named bool) bool {
	noun, _ := x.lexicon.Nouns.Head(strings.ToLower(t.Lemma))
	return named || isPeople(noun.Class)
}

// speaks reports whether a noun stands for a paper or a law, and a verb tells what such do.
func (x *Extractor) speaks(noun, verb string) bool {
	of, _ := x.lexicon.Nouns.Head(strings.ToLower(noun))
	return isClass(of.Class, ontology.Document, ontology.Norm) && x.lexicon.Cues.Verbs[verb] != nil || of.Class == ontology.Norm
}

// standsForSomebody reports whether a word is the noun of somebody, be it taken for an adjective.
func (x *Extractor) standsForSomebody(t nlp.Token) bool {
	noun, ok := x.lexicon.Nouns.Head(strings.ToLower(t.Lemma))
	return ok && noun.Class == ontology.Person && isRel(t.UPOS, "ADJ", "NOUN") && t.XPOS != "NNS"
}

// timeNoun reports whether a noun names a stretch of time.
func (x *Extractor) timeNoun(lemma string) bool {
	n, ok := x.lexicon.Nouns.Head(lemma)
	return ok && n.Kind == "Time"
}

// tells reports whether a noun is for a thing that tells something itself: "a book about the
// war | describing a siege".
func (x *Extractor) tells(noun string) bool {
	if cue := x.lexicon.Cues.Nouns[noun]; cue != nil && cue.Stance == "doubt" {
		return false // "complaints about the school not teaching"
	}
	k, _ := x.lexicon.Nouns.Head(noun)
	return k.Class == ontology.Document || k.Class == ontology.Artifact
}
