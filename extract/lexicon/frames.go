package lexicon

import (
	"slices"

	"wiregraph/graph/ontology"
)

// Frames are the grammar of the types: which verbs and nouns evoke them, and
// where their roles stand.
type Frames struct {
	verbs map[string][]VerbFrame // by lemma
	nouns map[string][]NounFrame // by lemma
	links map[string][]NounFrame // by connective
	open  *ontology.Type
	acts  map[string]bool // prepositions of object_acts
	such  map[string]bool // prepositions of examples
	with  map[string]bool // prepositions of what somebody does meanwhile

	support, bear map[string]bool                   // verbs that only lend a noun its subject
	avows         map[string]bool                   // verbs, with what leads on to a noun, whose subject says that he did what the noun tells
	toldAs        map[*ontology.Type]*ontology.Type // see ToldAs
	sides         map[string]bool                   // prefixes that tell for or against what something is
	charges       map[string]bool                   // and those by which others say so of their object
	errands       map[string]bool                   // prepositions of what somebody goes somewhere to do
	happen        map[string]bool                   // verbs that say no more than that their subject happens
	harms         map[string]bool                   // verbs that tell what an event does to people and things
	times         map[string]bool                   // nouns that name a stretch of time
	bounds        map[string]bool                   // nouns of where a stretch of time begins or ends
	means         map[string]bool                   // nouns that behind a bare "by" tell how, and not who
	margins       map[string]bool                   // nouns that behind "by" tell by how much
	measures      map[string]bool                   // units of what goes up and down
	toils         map[string]bool                   // nouns whose gerund tells what whoever has them does
	manner        map[string]bool                   // verbs whose participle behind an object tells how something is done
	judges        map[string]bool                   // verbs with which somebody judges what others mean to do
	others        map[string]bool                   // verbs whose gerund tells what others do
	sentences     map[string]bool                   // verbs with which somebody is punished
	weighs        map[string]bool                   // verbs for what courts do before they punish
	faults        map[string]bool                   // verbs with which something is punished for what it does
	trades        map[string]bool                   // what people are by trade, and no offices that they leave
	aspirants     map[string]bool                   // who seeks an office, and has none to leave
	relational    map[string]bool                   // nouns for people that want an "of" themselves
	asking        map[string]bool                   // words that begin a question set into a clause
	reasons       map[string]bool                   // connectives that tell a cause only behind a comma, of a state
	merely        map[string]bool                   // adverbs before a connective with which a negated clause tells that the cause is too little
	replies       map[string]bool                   // connectives before what somebody answers, also by saying something
	honours       map[string]bool                   // nouns behind "of the" that make an honour of a role
	bests         map[string]bool                   // words of names that are honours
	instances     map[string]bool                   // nouns behind a bare "for" that bring in an example
	likens        map[string]bool                   // words that begin a clause to which something is only likened

	tasks  map[string]bool // verbs that set somebody to do what an infinitive behind him tells
	urges  map[string]bool // nouns with which somebody asks others to do what an infinitive behind them tells
	deals  map[string]bool // papers under which somebody does what an infinitive behind them tells
	serves map[string]bool // verbs in whose passive something serves for what an infinitive tells
	seen   map[string]bool // verbs in whose passive a participle tells what somebody does
	later  map[string]bool // adverbs of what came afterwards
	heirs  map[string]bool // verbs for coming into another's place
	bare   map[string]bool // verbs behind whose object a bare infinitive tells what it does

	examples []Example
}

// A VerbFrame is one way in which a verb says a type. Passives are undone
// before it is matched.
type VerbFrame struct {
	Type     *ontology.Type
	Particle string          // "around" of get_around, "" for none; for "be" a preposition before the predicate
	Light    string          // lemma of the object that makes the meaning: visit of pay(visit)
	Negated  bool            // only under negation
	Slots    []Slot          // in the order of the file
	Block    map[string]bool // lemmas of objects with which it does not mean this
	Line     int
}

// HasSubject reports whether the frame has a role for the subject.
func (v *VerbFrame) HasSubject() bool {
	for _, s := range v.Slots {
		if s.Place == "S" && s.Role != "_" {
			return true
		}
	}
	return false
}

// Has reports whether the frame has a slot at the place.
func (v *VerbFrame) Has(place string) bool {
	return slices.ContainsFunc(v.Slots, func(s Slot) bool { return s.Place == place })
}

// Tells reports whether what stands at the place fills the role.
func (v *VerbFrame) Tells(role, place string) bool {
	return slices.ContainsFunc(v.Slots, func(s Slot) bool { return s.Place == place && s.Role == role })
}

// Plain reports whether the verb tells by itself, without a particle or a noun under it.
func (v *VerbFrame) Plain() bool { return v.Light == "" && v.Particle == "" }

// WithoutObject reports whether the frame does not fit a verb with an object.
func (v *VerbFrame) WithoutObject() bool {
	return slices.ContainsFunc(v.Slots, func(s Slot) bool { return s.Place == "O" && s.Empty })
}

// Must reports whether the frame does not fit without what stands at the place.
func (v *VerbFrame) Must(place string) bool {
	return slices.ContainsFunc(v.Slots, func(s Slot) bool { return s.Place == place && s.Must })
}

// A NounFrame says where a noun that tells an event has its roles.
type NounFrame struct {
	Type   *ontology.Type
	Before []string // words that stand before the noun: "attempted" of "attempted shipment"
	Slots  []Slot
	Block  map[string]bool // lemmas of nouns compounded with it, with which it does not mean this
	Line   int
}

// Parts reports whether the frame tells the second of those between whom something is from the first.
func (n *NounFrame) Parts() bool {
	return slices.ContainsFunc(n.Slots, func(s Slot) bool { return s.Place == "S2" })
}

// A Slot is a place in the grammar and the role that stands there. Place is
// S subject, S2 the second of those who act together, O object, O2 second object, C clause, M clause in the subjunctive, X infinitive, G gerund,
// E the event on which a participle comments, "poss" possessor, "comp" a noun compounded with the noun ("bus crash"), or a preposition. The role "_" is filled by nothing; "O!"
// is a place without which the frame does not fit.
type Slot struct {
	Place, Role string
	Must        bool   // the frame does not fit while it is empty
	Empty       bool   // the frame does not fit while it is filled
	Inner       []Slot // what the act that stands there is done to: "a ban on exporting cars"
	Kinds       []Kind // what may stand there, beside what the role says; empty: anything
}

// Prepositional reports whether the place is that of a phrase with a
// preposition.
func (s Slot) Prepositional() bool {
	switch s.Place {
	case "S", "S2", "O", "O2", "O of", "C", "Q", "M", "X", "G", "E", "N", "_", "P", "V", "poss", "comp", "office":
		return false
	}
	return true
}

// Takes reports whether all of one of the classes may stand there.
func (s Slot) Takes(classes ...ontology.Class) bool {
	return slices.ContainsFunc(s.Kinds, func(k Kind) bool { return k.Kind == "" && slices.Contains(classes, k.Class) })
}

// A Kind is a class, or a finer kind of a class.
type Kind struct {
	Class ontology.Class
	Kind  string // "" for all of the class
}

// Verb returns the frames of a verb's lemma in the order of the file.
func (f *Frames) Verb(lemma string) []VerbFrame { return f.verbs[lemma] }

// Some reports whether one of the frames of a verb is as wanted.
func (f *Frames) Some(verb string, is func(VerbFrame) bool) bool {
	return slices.ContainsFunc(f.verbs[verb], is)
}

// Noun returns the frames of a noun's lemma in the order of the file.
func (f *Frames) Noun(lemma string) []NounFrame { return f.nouns[lemma] }

// NounHas reports whether a frame of the noun has the place: "with" of "help with
// the dam", "comp" of "bus crash".
func (f *Frames) NounHas(noun, place string) bool {
	return slices.ContainsFunc(f.nouns[noun], func(n NounFrame) bool {
		return slices.ContainsFunc(n.Slots, func(s Slot) bool { return s.Place == place })
	})
}

// Wants reports whether a frame of the verb must have both an object and the place:
// "with" of "charged the man with murder", "X" of "asked the man to leave".
func (f *Frames) Wants(verb, place string) bool {
	return slices.ContainsFunc(f.verbs[verb], func(v VerbFrame) bool {
		return v.Light == "" && v.Particle == "" && v.Must("O") && v.Must(place)
	})
}

// Needs reports whether the verb never has an object without a phrase with the preposition: "to" of
// "attributed the fire to the drought".
func (f *Frames) Needs(verb, prep string) bool {
	needs := false
	for _, v := range f.verbs[verb] {
		if v.Light != "" || v.Particle != "" || !v.Has("O") || v.WithoutObject() {
			continue
		}
		if needs = v.Must(prep); !needs {
			return false
		}
	}
	return needs
}

// Wanted reports whether some frame of the verb by itself has a place for the preposition.
func (f *Frames) Wanted(verb, prep string) bool {
	return f.Some(verb, func(v VerbFrame) bool { return v.Plain() && v.Has(prep) })
}

// Connective returns the frames of a connective, lower case, in the order of
// the file. Their places are P, what it introduces, and V, what that hangs on.
func (f *Frames) Connective(words string) []NounFrame { return f.links[words] }

// ObjectActs reports whether the gerund after the preposition tells what the
// object does: "accused them of lying", not "struck them by falling".
func (f *Frames) ObjectActs(prep string) bool { return f.acts[prep] }

// Exemplifies reports whether the preposition introduces examples of the
// several before it: "brands like Acme".
func (f *Frames) Exemplifies(prep string) bool { return f.such[prep] }

// Errand reports whether a preposition behind a verb of going stands before what is done there.
func (f *Frames) Errand(prep string) bool { return f.errands[prep] }

// Accompanies reports whether the preposition before an event noun tells what
// the subject does meanwhile: "fell ill during a visit".
func (f *Frames) Accompanies(prep string) bool { return f.with[prep] }

// Avows reports whether somebody says with a verb and what leads on to a noun
// ("claim_responsibility_for") that he did what the noun tells.
func (f *Frames) Avows(key string) bool { return f.avows[key] }

// ToldAs returns the type that an event noun of it makes of the type whose first role it fills, nil without
// one: what an explosion strikes it happened at.
func (f *Frames) ToldAs(t *ontology.Type) *ontology.Type { return f.toldAs[t] }

// Sides reports whether a prefix tells for or against what something is: "pro", "anti".
func (f *Frames) Sides(prefix string) bool { return f.sides[prefix] }

// Charges reports whether others say so of the verb's object: "accuse_of", "find_guilty_of".
func (f *Frames) Charges(key string) bool { return f.charges[key] }

// Support reports whether the verb, with its particle if it has one, only
// lends an event noun its subject ("carry_out an attack"), and whether the
// subject then is the one to whom it is done ("undergo an inspection").
func (f *Frames) Support(verb string) (acts, bears bool) { return f.support[verb], f.bear[verb] }

// Happens reports whether the verb, with its particle or its bare object, says
// of an event noun no more than that it happens: "take_place".
func (f *Frames) Happens(verb string) bool { return f.happen[verb] }

// Harms reports whether the verb tells what an event does to people and things:
// "an attack on a bus that killed ten".
func (f *Frames) Harms(verb string) bool { return f.harms[verb] }

// IsTime reports whether the noun names a stretch of time: "the night the king died".
func (f *Frames) IsTime(noun string) bool { return f.times[noun] }

// IsBound reports whether the noun names where a stretch of time begins or ends:
// "by the end of the year".
func (f *Frames) IsBound(noun string) bool { return f.bounds[noun] }

// IsMeans reports whether the noun behind a bare "by" tells how something is
// done, and not by whom: "by air".
func (f *Frames) IsMeans(noun string) bool { return f.means[noun] }

// IsMargin reports whether so many of the noun behind "by" tell by how much
// something is done, and not by whom: "by 51 votes".
func (f *Frames) IsMargin(noun string) bool { return f.margins[noun] || f.measures[noun] }

// Measures reports whether the noun is a unit of what goes up and down: "rose 5
// percent" tells by how much, and not what.
func (f *Frames) Measures(noun string) bool { return f.measures[noun] }

// Manner reports whether the participle of the verb behind a thing tells how the
// clause is done: "sent letters using a machine".
func (f *Frames) Manner(verb string) bool { return f.manner[verb] }

// Toils reports whether a gerund behind the noun tells what whoever has that does: "had
// trouble landing".
func (f *Frames) Toils(noun string) bool { return f.toils[noun] }

// Judges reports whether the verb judges what others mean to do: who "rejected the
// plan to raise taxes" raises none.
func (f *Frames) Judges(verb string) bool { return f.judges[verb] }

// OthersAct reports whether the gerund behind the verb tells what is or may be done
// by whomever, and not by its subject: "the law requires filing a report".
func (f *Frames) OthersAct(verb string) bool { return f.others[verb] }

// Punished reports whether a gerund behind a verb and "after" tells what its object did: that it is
// punished for.
func (f *Frames) Punished(verb, gerund string) bool { return f.sentences[verb] && !f.weighs[gerund] }

// Faults reports whether a gerund behind the verb and "for" tells what its object did,
// even where that is a thing: "removed the video for showing a crime".
func (f *Frames) Faults(verb string) bool { return f.faults[verb] }

// Trade reports whether a noun tells what somebody is by trade, which is no office that one is
// put into or leaves.
func (f *Frames) Trade(lemma string) bool { return f.trades[lemma] }

// Aspirant reports whether a noun is for whoever seeks the office that it tells of.
func (f *Frames) Aspirant(lemma string) bool { return f.aspirants[lemma] }

// Relational reports whether a noun for people wants an "of" itself: "victims of
// floods".
func (f *Frames) Relational(lemma string) bool { return f.relational[lemma] }

// Asks reports whether the word begins a question that is set into a clause: "whether".
func (f *Frames) Asks(word string) bool { return f.asking[word] }

// Likens reports whether the word begins a clause that tells only what something is
// like: "like watching paint dry".
func (f *Frames) Likens(word string) bool { return f.likens[word] }

// Tasks reports whether the verb sets its object to do what an infinitive behind
// it tells: "hired two men to guard the gate".
func (f *Frames) Tasks(verb string) bool { return f.tasks[verb] }

// Urges reports whether with the noun somebody asks others to do what an infinitive behind it tells.
func (f *Frames) Urges(noun string) bool { return f.urges[noun] }

// Deals reports whether the noun names a paper under which somebody does what an
// infinitive behind it tells: "won a contract to build the bridge".
func (f *Frames) Deals(noun string) bool { return f.deals[noun] }

// Seen reports whether a participle behind the passive of the verb tells what its subject does:
// "was caught using a phone".
func (f *Frames) Seen(verb string) bool { return f.seen[verb] }

// Serves reports whether the subject of the passive serves for what an infinitive
// tells, and does not do it: "a majority is needed to impeach".
func (f *Frames) Serves(verb string) bool { return f.serves[verb] }

// Later reports whether the adverb tells that what its verb tells came afterwards: "another
// later died".
func (f *Frames) Later(adverb string) bool { return f.later[adverb] }

// Succeeds reports whether the verb tells that somebody comes into another's place: "named Jane Roe, | replacing | Doe".
func (f *Frames) Succeeds(verb string) bool { return f.heirs[verb] }

// Bare reports whether a bare infinitive behind the object of the verb tells what that
// does: "helps farmers save".
func (f *Frames) Bare(verb string) bool { return f.bare[verb] }

// Open returns the type of what no frame covers.
func (f *Frames) Open() *ontology.Type { return f.open }
