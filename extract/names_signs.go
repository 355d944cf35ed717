package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// signs are what a text may tell, where it has a strange name, of whose it is. What each says
// for and against a class stands with the signs in the lexicon.
var signs = map[string]func(*namer, *properName) bool{
	"seen_person": func(n *namer, s *properName) bool { return s.class == ontology.Person },
	"seen_body":   func(n *namer, s *properName) bool { return s.class == ontology.Organization },
	"seen_place":  func(n *namer, s *properName) bool { return s.class == ontology.Place },
	"seen_thing":  func(n *namer, s *properName) bool { return isClass(s.class, ontology.Artifact, ontology.Document) },

	"its":     (*namer).hasIts,
	"it":      (*namer).saysOfIt,
	"itself":  (*namer).itselfBehind,
	"which":   (*namer).whichBehind,
	"letters": (*namer).isLetters,
	"owns":    (*namer).ownsAsFirm,
	"company": (*namer).companyBehind,
	"several": (*namer).actsAsSeveral,
	"led":     (*namer).isLed,
	"at":      (*namer).peopledAt,
	"seat":    (*namer).isSeat,
	"team":    (*namer).isTeam,
	"told":    (*namer).isToldOnce,
	"wire":    (*namer).isWire,
	"either":  (*namer).isEither,
	"sale":    (*namer).holdsSales,
	"spoken":  (*namer).isSpokenFor,
	"bought":  (*namer).isBought,
	"buyer":   (*namer).buys,
	"says":    (*namer).speaks,
	"joined":  (*namer).besideBody,
	"the":     (*namer).articled,
	"first":   (*namer).firstAlone,

	"last":      (*namer).lastAlone,
	"given":     (*namer).givenNamed,
	"addressed": (*namer).calledSomebody,
	"aged":      (*namer).agedBehind,
	"professed": (*namer).professed,
	"who":       (*namer).whoFollows,
	"pronoun":   (*namer).aloneWithPronoun,
	"kin":       (*namer).hasKin,
	"does":      (*namer).doesAsPerson,
	"member":    (*namer).memberOf,

	"from":   (*namer).comesFrom,
	"town":   (*namer).maybeTown,
	"city":   (*namer).isCity,
	"hails":  (*namer).isWhence,
	"within": (*namer).isWithin,
	"home":   (*namer).isHome,
	"land":   (*namer).hasAdjective,
	"beside": (*namer).besideLand,

	"made":    (*namer).isMade,
	"paper":   (*namer).isPaper,
	"counted": (*namer).isCounted,
}

// nounSigns are those in which a noun tells the class.
var nounSigns = map[string]func(*namer, *properName) (lexicon.Noun, bool){
	"called":  (*namer).calledBy,
	"titled":  (*namer).titledSo,
	"apposed": (*namer).apposedTo,
	"ending":  (*namer).ending,
	"sorted":  (*namer).sortedAs,
	"known":   (*namer).knownAs,
}

// strange reports whether a name is one that nothing tells to be what the finder takes it for:
// neither the table nor a word of it. Of somebody's name of several words that is never told.
func (n *namer) strange(s *properName) bool {
	switch {
	case s.class == ontology.Organization || several(s) && s.class == ontology.Person:
		return true
	case s.kind != "" && !n.endsAsBody(s):
		return false
	case several(s) || !classed(s):
		return len(n.gazetteer.Lookup(s.name)) == 0
	}
	if _, known := n.knownAs(s); known {
		return false
	}
	after := s.first > 0 && n.sameSentence(s.first-1, s.first) && n.doc.Token(s.first-1).UPOS == "PROPN"
	return !after && n.gazetteer.GivenGender(n.doc.Word(s.first)) == 0 // not the second of "Hurricane Jane"
}

// classed reports whether a name is taken for one of a class that a strange name may be of, or
// else for nothing.
func classed(s *properName) bool { return isClass(s.class, weighed...) }

// sortedAs returns what a word of the name tells: "Ruriton Bay". Of what the table knows it tells
// nothing more.
func (n *namer) sortedAs(s *properName) (lexicon.Noun, bool) {
	_, known := n.knownAs(s)
	return lexicon.Noun{Class: s.class, Kind: s.kind}, s.kind != "" && !known && classed(s) && (s.class != ontology.Place || !n.endsAsBody(s))
}

// knownAs returns what the table tells of a name that it knows as one of several things.
func (n *namer) knownAs(s *properName) (lexicon.Noun, bool) {
	e, ok := n.entry(s)
	return lexicon.Noun{Class: s.class, Kind: e.Kind}, ok
}

// entry returns the first of what the table knows by a name that is of its class.
func (n *namer) entry(s *properName) (gazetteer.Entry, bool) {
	known := n.gazetteer.Lookup(s.name)
	i := slices.IndexFunc(known, func(e gazetteer.Entry) bool { return e.Class == string(s.class) })
	if i < 0 {
		return gazetteer.Entry{}, false
	}
	return known[i], true
}

// unheard reports whether a name that the finder takes for nothing's is one of several words of
// which the table knows nothing either: "Clean Sport Now". Others may be anything's.
func (n *namer) unheard(s *properName) bool {
	return classed(s) || several(s) && len(n.gazetteer.Lookup(s.name)) == 0
}

// several reports whether a name is one of several words.
func several(s *properName) bool { return s.end-s.first > 1 }
