package lexicon

import (
	_ "embed"
	"strings"

	"wiregraph/graph/ontology"
)

//go:embed nouns.yaml
var nounsYAML []byte

//go:embed titles.yaml
var titlesYAML []byte

//go:embed occupations.yaml
var occupationsYAML []byte

//go:embed kinship.yaml
var kinshipYAML []byte

// Nouns are what common nouns say about what they stand for: class, kind,
// titles and offices, kinship.
type Nouns struct {
	nouns      map[string]Noun
	endings    map[string]Noun
	titles     map[string]Title
	honorifics map[string]byte
	kin        map[string]Kin
	gender     map[string]byte
	status     map[string]bool
	ordinals   map[string]bool
	fields     []string // endings of adjectives
	ranks      map[string]bool
	portfolios map[string]bool
	charges    map[string]bool
	teams      map[string]bool
	outlets    []string
	particles  map[string]bool
	posts      map[string]bool
	letters    map[string]bool
	parties    map[string]bool

	Phrases    []PhraseExample // what phrases with these words stand for, and what not
	Said       []Example       // what sentences with the words about offices say, and what not
	camps      map[string]bool // events that act like bodies behind the name of a person
	bodies     map[string]bool // events that act like bodies where they speak
	audiences  map[string]bool // events that stand for those at them who are told something
	partitives map[string]bool // words that count out of what their "of" names
	amounts    map[string]bool // those that do so only without "the"
	vessels    map[string]bool // letters before the name of a ship
	focus      map[string]bool // adverbs before a phrase that are no part of what it stands for
}

// A Noun is what the head noun of a phrase says of the thing meant.
type Noun struct {
	Class ontology.Class
	Kind  string // finer class, "" when the noun says none
}

// A Title is an office, a title or an occupation.
type Title struct {
	Kind   string // what its holder is: Minister, Judge, Athlete …
	Before bool   // it may stand directly before a name
	Gender byte   // 'm', 'f' or 0
}

// A Kin is a word of kinship.
type Kin struct {
	Sibling bool // brother, sister: the relation goes both ways
	Gender  byte // of the one so called: 'm', 'f' or 0
}

// Head returns what a phrase stands for, given the lemmas of its head noun
// and of the words that compound it, in lower case: the longest known
// compound wins, be it noun, kin or title, then the noun's ending. False when nothing is known.
func (n *Nouns) Head(lemmas ...string) (Noun, bool) {
	for i := range lemmas {
		phrase := strings.Join(lemmas[i:], " ")
		if k, ok := n.nouns[phrase]; ok {
			return k, true
		}
		if _, ok := n.kin[phrase]; ok {
			return Noun{ontology.Person, "Relative"}, true
		}
		if t, ok := n.titles[phrase]; ok {
			return Noun{ontology.Person, t.Kind}, true
		}
	}
	if len(lemmas) == 0 {
		return Noun{}, false
	}
	last := lemmas[len(lemmas)-1]
	if i := strings.LastIndexByte(last, '-'); i >= 0 && i+1 < len(last) {
		if k, ok := n.Head(last[i+1:]); ok {
			return k, true
		}
	}
	for i := 1; i < len(last)-1; i++ {
		if k, ok := n.endings[last[i:]]; ok {
			return k, true
		}
	}
	return Noun{}, false
}

// Whole returns what is known of a noun of these very words.
func (n *Nouns) Whole(words string) (Noun, bool) {
	k, ok := n.nouns[words]
	return k, ok
}

// Partitive reports whether a noun counts out of what its "of" names ("half of
// the voters"), and whether it does so only without "the": "a number of voters".
func (n *Nouns) Partitive(lemma string) (ok, indefinite bool) {
	return n.partitives[lemma] || n.amounts[lemma], n.amounts[lemma]
}

// Focuses reports whether the adverb before a phrase is no part of what that
// stands for: "only | a dog".
func (n *Nouns) Focuses(lemma string) bool { return n.focus[lemma] }

// Vessel reports whether a word is letters before the name of a ship: "USS".
func (n *Nouns) Vessel(word string) bool { return n.vessels[word] }

// Title returns the title with the words, in lower case or as an abbreviation
// is written.
func (n *Nouns) Title(words string) (Title, bool) {
	t, ok := n.titles[words]
	if !ok {
		t, ok = n.titles[strings.ToLower(words)]
	}
	return t, ok
}

// Honorific reports whether the words are a form of address before a name,
// and the gender that it tells: 'm', 'f' or 0.
func (n *Nouns) Honorific(words string) (gender byte, ok bool) {
	gender, ok = n.honorifics[words]
	return gender, ok
}

// Kin returns the word of kinship with the lemma.
func (n *Nouns) Kin(lemma string) (Kin, bool) {
	k, ok := n.kin[lemma]
	return k, ok
}

// Gender returns the gender of the person that the noun stands for: 'm', 'f',
// or 0 when it tells none.
func (n *Nouns) Gender(lemma string) byte { return n.gender[lemma] }

// Status reports whether a word before an office says how it is held
// ("former"), and is no part of its name.
func (n *Nouns) Status(word string) bool { return n.status[word] }

// Party reports whether a capitalised word before a politician's name or office
// is short for a party: "Republican".
func (n *Nouns) Party(word string) bool { return n.parties[word] }

// Field reports whether an adjective before an office or an occupation says
// its field ("marine biologist"), and is part of its name. Its ending tells.
func (n *Nouns) Field(word string) bool {
	for _, e := range n.fields {
		if strings.HasSuffix(word, e) && len(word) > len(e)+2 {
			return true
		}
	}
	return false
}

// Rank reports whether an adjective before an office or an occupation says its
// rank ("lead author"), and is part of its name.
func (n *Nouns) Rank(word string) bool { return n.ranks[word] }

// Team reports whether the words are an office or a place in a team or a firm,
// whose name stands before it: "Acme captain Jane Roe".
func (n *Nouns) Team(words string) bool { return n.teams[words] }

// Outlet reports whether a name of one word is an outlet's by its ending: "Dailynews".
func (n *Nouns) Outlet(word string) bool {
	return endsIn(word, n.outlets)
}

// Particle reports whether a word, in lower case, stands inside the names of
// persons, never at their end: "van".
func (n *Nouns) Particle(word string) bool { return n.particles[word] }

// Postnominal reports whether a word is letters that stand behind the name of a
// person and are no part of it: "QC".
func (n *Nouns) Postnominal(word string) bool { return n.letters[word] }

// Portfolio reports whether the holder of an office is in charge of what is
// named behind it: "minister for trade".
func (n *Nouns) Portfolio(lemma string) bool { return n.portfolios[lemma] }

// Camp reports whether an event acts like a body behind the name of the person who has it:
// "the Roe campaign said".
func (n *Nouns) Camp(lemma string) bool { return n.camps[lemma] }

// Body reports whether an event stands for those who work at it where it speaks: "the inquiry
// recommended a ban".
func (n *Nouns) Body(lemma string) bool { return n.bodies[lemma] }

// Audience reports whether an event stands for those at it where they are told
// something: "told a news conference that".
func (n *Nouns) Audience(lemma string) bool { return n.audiences[lemma] }

// Charge reports whether a post is called after what it is in charge of where that is no
// body: "head of maintenance".
func (n *Nouns) Charge(lemma string) bool { return n.charges[lemma] }

// Post reports whether the "of" of a noun introduces the office meant: "the
// post of governor".
func (n *Nouns) Post(lemma string) bool { return n.posts[lemma] }

// Ordinal reports whether the word numbers its noun ("first", "eleventh").
func (n *Nouns) Ordinal(word string) bool { return n.ordinals[word] }
