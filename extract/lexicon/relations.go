package lexicon

import (
	_ "embed"
	"fmt"

	"wiregraph/graph/ontology"
)

//go:embed relations.yaml
var relationsYAML []byte

// Relations are the words that carry standing relations beside titles and
// kin. Each is a set of lemmas, but Public and Owned: sets of kinds of things.
type Relations struct {
	Spokespersons, Members, Parts, Neighbors, Capitals                                                                                                                   map[string]bool // nouns
	Sections                                                                                                                                                             map[string]bool // nouns
	Titled                                                                                                                                                               map[string]bool // verbs
	Based, Made, Called, Serve                                                                                                                                           map[string]bool // verbs
	Similar, NoProperty                                                                                                                                                  map[string]bool // adjectives
	States, Among                                                                                                                                                        map[string]bool // prepositions
	PublicNouns                                                                                                                                                          map[string]bool
	Persons                                                                                                                                                              map[string]bool     // nouns
	Becomes, Seems, Has, Including, FoundSo                                                                                                                              map[string]bool     // verbs
	Missing                                                                                                                                                              map[string]bool     // participles that are adjectives
	Comments                                                                                                                                                             map[string]bool     // adverbs
	Public, Owned                                                                                                                                                        map[string]bool     // kinds
	Tests                                                                                                                                                                []Example           // what sentences say with these words, and what not
	Bodies                                                                                                                                                               map[string]bool     // nouns of bodies and groups before an office
	Survives                                                                                                                                                             map[string]bool     // verbs whose passive names the kin that outlive somebody
	Works                                                                                                                                                                map[string]bool     // nouns for what an author, called so behind it, has written
	Occupations, Territorial, Chambers                                                                                                                                   map[string]bool     // kinds of titles, of bodies
	Doers                                                                                                                                                                map[string]string   // noun -> type of what the one so called does
	Joined                                                                                                                                                               map[string]string   // verb -> type that its participle with a hyphen tells
	Within, Near, Along                                                                                                                                                  map[string]bool     // prepositions
	PartyLetters                                                                                                                                                         map[string]string   // letter -> party, behind the name of a politician
	Written                                                                                                                                                              map[string]bool     // nouns for texts with an author
	Described                                                                                                                                                            map[string]bool     // last of the words that hyphens join before a name
	Qualities                                                                                                                                                            map[string]bool     // adjectives that are no part of a kind
	Hailing                                                                                                                                                              map[string]bool     // nouns for people who live where they are from
	Brought                                                                                                                                                              map[string]bool     // verbs whose passive tells where the ill are brought
	Premises                                                                                                                                                             map[string]bool     // nouns for places with an owner
	Journeys, Stages, Series                                                                                                                                             map[string]bool     // nouns for ways that are measured, for events in turn, for what they make up
	Tenures, Spends                                                                                                                                                      map[string]bool     // nouns for the time in an office, verbs that have them as object
	Gatherings, NameFirst                                                                                                                                                map[string]bool     // nouns for events, for what has a name of its own
	PartyNouns, Pointing, Vague, KindsOf                                                                                                                                 map[string]bool     // with the noun of a kind
	Seats                                                                                                                                                                map[string][]string // kind of an office -> kinds of places that have one each
	Tenure, Ages, Ranges, Holdings, Sent, NamedOf, OwnNamed                                                                                                              map[string]bool
	MadeKinds, FlagKinds                                                                                                                                                 map[string]bool
	Offices, Parents, Citizens                                                                                                                                           map[string]bool // nouns
	Private                                                                                                                                                              map[string]bool // words before "agency"
	Unofficial                                                                                                                                                           map[string]bool // words of names
	Conditions, Governed                                                                                                                                                 map[string]bool // conjunctions, prepositions
	Feelings, Settings, Contents                                                                                                                                         map[string]bool // what belongs to a property
	Midst                                                                                                                                                                map[string]bool // nouns for the middle of something, which is no body
	Decades, Units, Scales, Dimensions                                                                                                                                   map[string]bool // nouns and adjectives of measure
	Measures, Makes                                                                                                                                                      map[string]bool // verbs
	Worth                                                                                                                                                                map[string]bool // adjectives
	Sizes, Speeds, Lengths, Magnitudes                                                                                                                                   map[string]bool // nouns of measure
	Attends                                                                                                                                                              map[string]bool // verbs, with their particle or object
	Turnouts, Tallies, Demonstrations                                                                                                                                    map[string]bool // nouns
	Loose                                                                                                                                                                map[string]bool // kinds of titles
	Residents, Coasts, Clans, Leaves, Souls, Stuffs, Fellows, Leanings, Diagnoses, Eponyms, Components, Christens, Abodes, Statives, MemberStates, Placings, Staff, Each map[string]bool // nouns
	Employers                                                                                                                                                            map[string]bool // nouns for places whose people are of them
	Renamed, Short, NameNouns, Born, Besides                                                                                                                             map[string]bool // with other names
	Homes, Takes, Holds                                                                                                                                                  map[string]bool
	Distances, Lies, Away, Compass, Off                                                                                                                                  map[string]bool // how far from where
}

func loadRelations(o *ontology.Ontology) (*Relations, error) {
	const file = "relations.yaml"
	var doc struct {
		Version        int                 `yaml:"version"`
		Spokespersons  []listed            `yaml:"spokespersons"`
		Members        []listed            `yaml:"members"`
		Parts          []listed            `yaml:"parts"`
		Neighbors      []listed            `yaml:"neighbors"`
		Employers      []listed            `yaml:"employers"`
		Sections       []listed            `yaml:"sections"`
		Capitals       []listed            `yaml:"capitals"`
		Based          []listed            `yaml:"based"`
		Made           []listed            `yaml:"made"`
		Besides        []listed            `yaml:"besides"`
		Called         []listed            `yaml:"called"`
		Along          []listed            `yaml:"along"`
		Including      []listed            `yaml:"including"`
		FoundSo        []listed            `yaml:"found_so"`
		Missing        []listed            `yaml:"missing"`
		Titled         []listed            `yaml:"titled"`
		Serve          []listed            `yaml:"serve"`
		Similar        []listed            `yaml:"similar"`
		Public         []listed            `yaml:"public"`
		PublicNouns    []listed            `yaml:"public_nouns"`
		NoProperty     []listed            `yaml:"no_property"`
		States         []listed            `yaml:"states"`
		Among          []listed            `yaml:"among"`
		Owned          []listed            `yaml:"owned"`
		Persons        []listed            `yaml:"persons"`
		Becomes        []listed            `yaml:"becomes"`
		Seems          []listed            `yaml:"seems"`
		Has            []listed            `yaml:"has"`
		Comments       []listed            `yaml:"comments"`
		Seats          map[string][]string `yaml:"seats"`
		Tenure         []listed            `yaml:"tenure"`
		Ages           []listed            `yaml:"ages"`
		Ranges         []listed            `yaml:"ranges"`
		MadeKinds      []listed            `yaml:"made_kinds"`
		FlagKinds      []listed            `yaml:"flag_kinds"`
		Sent           []listed            `yaml:"sent"`
		NamedOf        []listed            `yaml:"named_of"`
		OwnNamed       []listed            `yaml:"own_named"`
		Offices        []listed            `yaml:"offices"`
		Parents        []listed            `yaml:"parents"`
		Citizens       []listed            `yaml:"citizens"`
		Private        []listed            `yaml:"private"`
		Unofficial     []listed            `yaml:"unofficial"`
		Conditions     []listed            `yaml:"conditions"`
		Governed       []listed            `yaml:"governed"`
		Feelings       []listed            `yaml:"feelings"`
		Settings       []listed            `yaml:"settings"`
		Contents       []listed            `yaml:"contents"`
		Decades        []listed            `yaml:"decades"`
		Units          []listed            `yaml:"units"`
		Scales         []listed            `yaml:"scales"`
		Midst          []listed            `yaml:"midst"`
		Dimensions     []listed            `yaml:"dimensions"`
		Magnitudes     []listed            `yaml:"magnitudes"`
		PartyNouns     []listed            `yaml:"party_nouns"`
		Pointing       []listed            `yaml:"pointing"`
		Vague          []listed            `yaml:"vague"`
		Bodies         []listed            `yaml:"bodies"`
		Works          []listed            `yaml:"works"`
		Survives       []listed            `yaml:"survives"`
		Occupations    []listed            `yaml:"occupations"`
		Territorial    []listed            `yaml:"territorial"`
		Chambers       []listed            `yaml:"chambers"`
		Doers          map[string][]listed `yaml:"doers"`
		Joined         map[string][]listed `yaml:"joined"`
		Within         []listed            `yaml:"within"`
		Gatherings     []listed            `yaml:"gatherings"`
		Tenures        []listed            `yaml:"tenures"`
		Described      []listed            `yaml:"described"`
		Journeys       []listed            `yaml:"journeys"`
		Brought        []listed            `yaml:"brought"`
		Hailing        []listed            `yaml:"hailing"`
		Qualities      []listed            `yaml:"qualities"`
		Premises       []listed            `yaml:"premises"`
		Stages         []listed            `yaml:"stages"`
		Series         []listed            `yaml:"series"`
		Written        []listed            `yaml:"written"`
		Spends         []listed            `yaml:"spends"`
		NameFirst      []listed            `yaml:"name_first"`
		Near           []listed            `yaml:"near"`
		KindsOf        []listed            `yaml:"kinds_of"`
		Measures       []listed            `yaml:"measures"`
		Worth          []listed            `yaml:"worth"`
		Makes          []listed            `yaml:"makes"`
		Sizes          []listed            `yaml:"sizes"`
		Speeds         []listed            `yaml:"speeds"`
		Lengths        []listed            `yaml:"lengths"`
		Homes          []listed            `yaml:"homes"`
		Takes          []listed            `yaml:"takes"`
		Holds          []listed            `yaml:"holds"`
		Attends        []listed            `yaml:"attends"`
		Demonstrations []listed            `yaml:"demonstrations"`
		Turnouts       []listed            `yaml:"turnouts"`
		Tallies        []listed            `yaml:"tallies"`
		Renamed        []listed            `yaml:"renamed"`
		Short          []listed            `yaml:"short"`
		MemberStates   []listed            `yaml:"member_states"`
		Residents      []listed            `yaml:"residents"`
		Coasts         []listed            `yaml:"coasts"`
		Clans          []listed            `yaml:"clans"`
		Leaves         []listed            `yaml:"leaves"`
		Souls          []listed            `yaml:"souls"`
		Stuffs         []listed            `yaml:"stuffs"`
		Fellows        []listed            `yaml:"fellows"`
		Leanings       []listed            `yaml:"leanings"`
		Diagnoses      []listed            `yaml:"diagnoses"`
		Eponyms        []listed            `yaml:"eponyms"`
		Components     []listed            `yaml:"components"`
		Christens      []listed            `yaml:"christens"`
		Abodes         []listed            `yaml:"abodes"`
		Statives       []listed            `yaml:"statives"`
		Holdings       []listed            `yaml:"holdings"`
		Placings       []listed            `yaml:"placings"`
		Staff          []listed            `yaml:"staff"`
		Each           []listed            `yaml:"each"`
		Off            []listed            `yaml:"off"`
		Loose          []listed            `yaml:"loose"`
		Born           []listed            `yaml:"born"`
		NameNouns      []listed            `yaml:"name_nouns"`
		Distances      []listed            `yaml:"distances"`
		Lies           []listed            `yaml:"lies"`
		Away           []listed            `yaml:"away"`
		Compass        []listed            `yaml:"compass"`
		PartyLetters   map[string]string   `yaml:"party_letters"`
		Yes            []listed            `yaml:"yes"`
		No             []listed            `yaml:"no"`
	}
	if err := decodeStrict(file, relationsYAML, &doc); err != nil {
		return nil, err
	}
	r := &Relations{Seats: doc.Seats, PartyLetters: doc.PartyLetters, Doers: map[string]string{}, Joined: map[string]string{}}
	for _, l := range []struct {
		into  map[string]string
		words map[string][]listed
	}{{r.Doers, doc.Doers}, {r.Joined, doc.Joined}} {
		for typ, words := range l.words {
			for _, w := range words {
				if t := o.Type(typ); t == nil || len(t.Roles) < 2 {
					return nil, fmt.Errorf("load %s:%d: %q is no type with two roles", file, w.Line, typ)
				}
				if err := put(file, l.into, w, typ); err != nil {
					return nil, err
				}
			}
		}
	}
	if err := sets(file, []wordList{
		{&r.Spokespersons, doc.Spokespersons}, {&r.Members, doc.Members}, {&r.Parts, doc.Parts}, {&r.Neighbors, doc.Neighbors}, {&r.Sections, doc.Sections}, {&r.Employers, doc.Employers},
		{&r.Capitals, doc.Capitals}, {&r.Based, doc.Based}, {&r.Made, doc.Made}, {&r.Besides, doc.Besides}, {&r.Called, doc.Called}, {&r.Titled, doc.Titled}, {&r.Serve, doc.Serve},
		{&r.Similar, doc.Similar}, {&r.Public, doc.Public}, {&r.PublicNouns, doc.PublicNouns},
		{&r.NoProperty, doc.NoProperty}, {&r.States, doc.States}, {&r.Among, doc.Among}, {&r.Owned, doc.Owned},
		{&r.Persons, doc.Persons}, {&r.Becomes, doc.Becomes}, {&r.Seems, doc.Seems}, {&r.Has, doc.Has}, {&r.Including, doc.Including}, {&r.FoundSo, doc.FoundSo}, {&r.Missing, doc.Missing}, {&r.Comments, doc.Comments},
		{&r.Tenure, doc.Tenure}, {&r.Holdings, doc.Holdings}, {&r.Ages, doc.Ages}, {&r.Ranges, doc.Ranges}, {&r.MadeKinds, doc.MadeKinds}, {&r.FlagKinds, doc.FlagKinds}, {&r.Sent, doc.Sent}, {&r.NamedOf, doc.NamedOf}, {&r.OwnNamed, doc.OwnNamed}, {&r.Offices, doc.Offices}, {&r.Parents, doc.Parents}, {&r.Citizens, doc.Citizens}, {&r.Private, doc.Private}, {&r.Unofficial, doc.Unofficial},
		{&r.Conditions, doc.Conditions}, {&r.Governed, doc.Governed}, {&r.Feelings, doc.Feelings}, {&r.Settings, doc.Settings}, {&r.Contents, doc.Contents}, {&r.Decades, doc.Decades},
		{&r.Units, doc.Units}, {&r.Scales, doc.Scales}, {&r.Midst, doc.Midst}, {&r.Bodies, doc.Bodies}, {&r.Works, doc.Works}, {&r.Survives, doc.Survives}, {&r.Occupations, doc.Occupations}, {&r.Territorial, doc.Territorial}, {&r.Chambers, doc.Chambers}, {&r.Within, doc.Within}, {&r.Gatherings, doc.Gatherings}, {&r.Tenures, doc.Tenures}, {&r.Described, doc.Described}, {&r.Journeys, doc.Journeys}, {&r.Brought, doc.Brought}, {&r.Hailing, doc.Hailing}, {&r.Qualities, doc.Qualities}, {&r.Premises, doc.Premises}, {&r.Stages, doc.Stages}, {&r.Series, doc.Series}, {&r.Written, doc.Written}, {&r.Spends, doc.Spends}, {&r.NameFirst, doc.NameFirst}, {&r.Near, doc.Near}, {&r.Along, doc.Along}, {&r.PartyNouns, doc.PartyNouns}, {&r.Pointing, doc.Pointing}, {&r.Vague, doc.Vague}, {&r.KindsOf, doc.KindsOf}, {&r.Dimensions, doc.Dimensions}, {&r.Magnitudes, doc.Magnitudes}, {&r.Measures, doc.Measures}, {&r.Worth, doc.Worth}, {&r.Makes, doc.Makes},
		{&r.Sizes, doc.Sizes}, {&r.Speeds, doc.Speeds}, {&r.Lengths, doc.Lengths}, {&r.Homes, doc.Homes}, {&r.Takes, doc.Takes}, {&r.Holds, doc.Holds}, {&r.Attends, doc.Attends}, {&r.Turnouts, doc.Turnouts}, {&r.Demonstrations, doc.Demonstrations}, {&r.Tallies, doc.Tallies}, {&r.Renamed, doc.Renamed}, {&r.Short, doc.Short}, {&r.MemberStates, doc.MemberStates}, {&r.Residents, doc.Residents}, {&r.Abodes, doc.Abodes}, {&r.Christens, doc.Christens}, {&r.Components, doc.Components}, {&r.Diagnoses, doc.Diagnoses}, {&r.Leanings, doc.Leanings}, {&r.Fellows, doc.Fellows}, {&r.Stuffs, doc.Stuffs}, {&r.Souls, doc.Souls}, {&r.Leaves, doc.Leaves}, {&r.Clans, doc.Clans}, {&r.Coasts, doc.Coasts}, {&r.Eponyms, doc.Eponyms}, {&r.Statives, doc.Statives}, {&r.Placings, doc.Placings}, {&r.Staff, doc.Staff}, {&r.Each, doc.Each}, {&r.Loose, doc.Loose}, {&r.Born, doc.Born}, {&r.NameNouns, doc.NameNouns},
		{&r.Distances, doc.Distances}, {&r.Lies, doc.Lies}, {&r.Away, doc.Away}, {&r.Compass, doc.Compass}, {&r.Off, doc.Off},
	}); err != nil {
		return nil, err
	}
	var err error
	if r.Tests, err = typedExamples(file, o, doc.Yes, doc.No); err != nil {
		return nil, err
	}
	return r, nil
}
