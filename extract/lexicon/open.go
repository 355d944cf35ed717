package lexicon

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed open.yaml
var openYAML []byte

// Open is how a clause is read whose verb no type covers. Each is a set of
// lemmas; a preposition of several words is joined by spaces.
type Open struct {
	Light      map[string]bool // verbs that mean little without their bare noun
	Acts       map[string]bool // verbs that leave the telling to the noun of an event
	Adverbial  map[string]bool // prepositions whose phrase is never what the verb is about
	Stative    map[string]bool // verbs whose participle tells a state of its subject
	Never      map[string]bool // verbs that say nothing by themselves
	Idle       map[string]bool // verbs that say nothing of their subject alone
	Placed     map[string]bool // verbs that tell of persons and bodies where they are and what they do there
	Wanting    map[string]bool // verbs that say nothing of an object alone, without where or what it is then
	Strings    map[string]bool // verbs whose participle only strings things together
	Governed   map[string]bool // prepositions of what an adjective is about
	Alone      map[string]bool // verbs that tell an event of persons without an object
	Particles  map[string]bool // adverbs that right behind a verb belong to its meaning
	Either     map[string]bool // conjunctions of things of which it may be either
	Staged     map[string]bool // verbs by which an event is held or planned
	Brings     map[string]bool // verbs that with a bare noun behind a preposition tell in what state they bring or leave a thing
	Degrees    map[string]bool // words of degree before a noun behind which "that" brings in what it leads to
	Manners    map[string]bool // nouns for how something is done
	Joining    map[string]bool // prepositions that behind an object join to the verb on what, to what or with whom
	Voiced     map[string]bool // prepositions that join to a verb of saying what somebody speaks of
	Turns      map[string]bool // verbs whose second object says what the first is made or called
	Unsettled  map[string]bool // determiners of whatever there may be of a kind
	Bound      map[string]bool // of the adverbial prepositions, those that belong to a verb right before them
	Companions map[string]bool // words by which some do, or undergo, what others do
	Hands      map[string]bool // words before who does what a passive tells, as "by" is
	Wordings   map[string]bool // verbs by which somebody says what something is
	Qualities  map[string]bool // endings of words that tell with them how it is
	Favours    map[string]bool // words for what is well thought of
	Unweighed  map[string]bool // words for what is thought of neither well nor ill

	Participial map[string]bool   // participles that serve as prepositions
	Nominal     map[string]string // verbs by their participles that are tagged nouns too
	Dating      map[string]bool   // verbs whose preposition joins the time that they are about
	Undone      map[string]bool   // of the verbs that say nothing by themselves, those of what nobody did
	Pending     map[string]bool   // adverbs before an infinitive that tells what nobody has done so far
	Minds       map[string]bool   // verbs of knowing, whose clause is what is known
	Occurring   map[string]bool   // verbs that tell of an event only that it was: within, before or after what is theirs to tell
	Within      map[string]bool   // of the adverbial prepositions, those that join what something occurs within, before or after
	Awaited     map[string]bool   // adjectives by which a thing or an event is to come
	Laying      map[string]bool   // prepositions of what something is put on, in or under
	Sights      map[string]bool   // verbs of seeing: where or when who was seen is told
	Springs     map[string]bool   // verbs whose "from" joins where their subject comes from, be that a place
	Standing    map[string]bool   // prepositions by which a copula says where or in what something is
	Stands      map[string]bool   // numbers that stand for a noun told before
	// Complements are the nouns that a preposition joins to what they are about: "right"
	// under "to".
	Complements map[string]map[string]bool
	Examples    []OpenExample
}

// An OpenExample is a sentence and the OPEN claim that it makes; without a
// predicate it makes none.
type OpenExample struct {
	Text, Predicate, Agent, Object string
	Line                           int
}

func loadOpen(file string, data []byte) (*Open, error) {
	var doc struct {
		Version    int      `yaml:"version"`
		Light      []listed `yaml:"light"`
		Acts       []listed `yaml:"acts"`
		Adverbial  []listed `yaml:"adverbial"`
		Stative    []listed `yaml:"stative"`
		Never      []listed `yaml:"never"`
		Idle       []listed `yaml:"idle"`
		Wanting    []listed `yaml:"wanting"`
		Placed     []listed `yaml:"placed"`
		Strings    []listed `yaml:"strings"`
		Governed   []listed `yaml:"governed"`
		Alone      []listed `yaml:"alone"`
		Particles  []listed `yaml:"particles"`
		Either     []listed `yaml:"either"`
		Staged     []listed `yaml:"staged"`
		Brings     []listed `yaml:"brings"`
		Degrees    []listed `yaml:"degrees"`
		Manners    []listed `yaml:"manners"`
		Joining    []listed `yaml:"joining"`
		Voiced     []listed `yaml:"voiced"`
		Turns      []listed `yaml:"turns"`
		Unsettled  []listed `yaml:"unsettled"`
		Bound      []listed `yaml:"bound"`
		Companions []listed `yaml:"companions"`
		Hands      []listed `yaml:"hands"`
		Wordings   []listed `yaml:"wordings"`
		Qualities  []listed `yaml:"qualities"`
		Favours    []listed `yaml:"favours"`
		Unweighed  []listed `yaml:"unweighed"`

		Participial []listed          `yaml:"participial"`
		Nominal     map[string]string `yaml:"nominal"`
		Dating      []listed          `yaml:"dating"`
		Undone      []listed          `yaml:"undone"`
		Pending     []listed          `yaml:"pending"`
		Minds       []listed          `yaml:"minds"`
		Occurring   []listed          `yaml:"occurring"`
		Within      []listed          `yaml:"within"`
		Awaited     []listed          `yaml:"awaited"`
		Laying      []listed          `yaml:"laying"`
		Sights      []listed          `yaml:"sights"`
		Springs     []listed          `yaml:"springs"`
		Standing    []listed          `yaml:"standing"`
		Stands      []listed          `yaml:"stands"`
		Yes         []listed          `yaml:"yes"`

		Complements map[string][]listed `yaml:"complements"`
		No          []listed            `yaml:"no"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	o := &Open{Nominal: doc.Nominal}
	if err := sets(file, []wordList{{&o.Light, doc.Light}, {&o.Acts, doc.Acts}, {&o.Adverbial, doc.Adverbial}, {&o.Stative, doc.Stative}, {&o.Never, doc.Never}, {&o.Idle, doc.Idle}, {&o.Wanting, doc.Wanting}, {&o.Placed, doc.Placed}, {&o.Strings, doc.Strings}, {&o.Governed, doc.Governed}, {&o.Particles, doc.Particles}, {&o.Either, doc.Either}, {&o.Staged, doc.Staged}, {&o.Brings, doc.Brings}, {&o.Degrees, doc.Degrees}, {&o.Manners, doc.Manners}, {&o.Joining, doc.Joining}, {&o.Voiced, doc.Voiced}, {&o.Turns, doc.Turns}, {&o.Unsettled, doc.Unsettled}, {&o.Bound, doc.Bound}, {&o.Dating, doc.Dating}, {&o.Companions, doc.Companions}, {&o.Hands, doc.Hands}, {&o.Wordings, doc.Wordings}, {&o.Qualities, doc.Qualities}, {&o.Favours, doc.Favours}, {&o.Unweighed, doc.Unweighed}, {&o.Participial, doc.Participial}, {&o.Awaited, doc.Awaited}, {&o.Laying, doc.Laying}, {&o.Sights, doc.Sights}, {&o.Springs, doc.Springs}, {&o.Standing, doc.Standing}, {&o.Stands, doc.Stands}, {&o.Undone, doc.Undone}, {&o.Pending, doc.Pending}, {&o.Minds, doc.Minds}, {&o.Occurring, doc.Occurring}, {&o.Within, doc.Within}, {&o.Alone, doc.Alone}}); err != nil {
		return nil, err
	}
	o.Complements = map[string]map[string]bool{}
	for prep, nouns := range doc.Complements {
		var err error
		if o.Complements[prep], err = set(file, nouns); err != nil {
			return nil, err
		}
	}
	for _, y := range doc.Yes {
		text, said, ok := strings.Cut(y.Word, "=>")
		parts := strings.Split(said, "|")
		if !ok || len(parts) != 3 {
			return nil, fmt.Errorf("load %s:%d: an example wants => predicate | agent | object", file, y.Line)
		}
		e := OpenExample{Text: strings.TrimSpace(text), Line: y.Line}
		e.Predicate, e.Agent, e.Object = strings.TrimSpace(parts[0]), strings.TrimSpace(parts[1]), strings.TrimSpace(parts[2])
		o.Examples = append(o.Examples, e)
	}
	for _, n := range doc.No {
		o.Examples = append(o.Examples, OpenExample{Text: n.Word, Line: n.Line})
	}
	return o, nil
}
