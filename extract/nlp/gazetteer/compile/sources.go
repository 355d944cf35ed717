package main

import (
	"strconv"
	"strings"

	"wiregraph/extract/nlp/gazetteer"
)

// A source is one file and how its rows become records.
type source struct {
	file string
	add  func(b *builder, r row)
}

// Ranks settle what a form stands for first, as the data's README orders
// them: countries, seats and capitals, cities by size, demonyms, bodies,
// media, people by their full name, parties, companies, vehicles, brands.
const (
	rankCountry  = 0
	rankDemonym  = 10
	rankCapital  = 20
	rankRegion   = 60
	rankOrg      = 70
	rankMedia    = 80
	rankNorm     = 85
	rankPerson   = 90
	rankParty    = 100
	rankCompany  = 110
	rankVehicle  = 120
	rankPlace    = 130
	rankTown     = 140
	rankBrand    = 200
	leastPlace   = 15000 // inhabitants of the smallest town taken
	cityPlace    = 100000
	majorPersons = "2"
)

// country cuts a subdivision's code to its country's; "eu" and "int" are none.
func country(cc string) string {
	cc, _, _ = strings.Cut(cc, "-")
	if len(cc) != 2 || cc == "eu" {
		return ""
	}
	return cc
}

// sources in an order that fixes the numbers of the entries.
var sources = []source{
	{"countries.tsv", func(b *builder, r row) {
		kind, rank := "Country", rankCountry
		switch r["type"] {
		case "subdivision", "territory":
			kind, rank = "Region", rankRegion
			if country(r["code"]) == "us" && r["type"] == "subdivision" {
				kind = "State"
			}
		case "bloc":
			b.add(record{name: r["name"], class: "Organization", kind: "IGO", wikidata: wikidata(r["qid"])}, rank, false, append(r.list("aliases"), r["name"], r["official"])...)
			return
		case "historical":
			rank = rankRegion
		}
		e := record{name: r["name"], class: "Place", kind: kind, wikidata: wikidata(r["qid"]), country: country(r["code"])}
		b.add(e, rank, false, append(r.list("aliases"), r["name"], r["official"])...)
		b.add(e, rank+5, true, r.list("weak_aliases")...)
	}},
	{"demonyms.tsv", func(b *builder, r row) {
		if r["scope"] != "country" && !strings.HasPrefix(r["code"], "gb-") {
			return // but those of the British nations, which are countries in what is said of people
		}
		e := record{name: r["form"], class: "Place", kind: "Demonym", country: country(r["code"]), standsFor: r["refers_to"]}
		b.add(e, rankDemonym, false, r["form"])
	}},
	{"metonyms.tsv", func(b *builder, r row) {
		e := record{name: r["name"], class: "Organization", kind: "GovernmentBody", country: country(r["cc"]), standsFor: r["stands_for"]}
		rank := rankCapital + 5
		switch {
		case len(r["cc"]) != 2 || r["kind"] == "symbol":
			return
		case r["kind"] == "capital":
			e.class, e.kind, rank = "Place", "City", rankCapital
		}
		e.name = strings.TrimPrefix(e.name, "the ")
		b.add(e, rank, false, append(r.list("aliases"), e.name)...)
	}},
	{"cities.tsv", func(b *builder, r row) {
		n, _ := strconv.Atoi(r["population"])
		if n < leastPlace {
			return
		}
		rank := rankTown
		if n >= cityPlace {
			rank = rankRegion - min(30, n/200000)
		}
		e := record{name: r["name"], class: "Place", kind: "City", country: country(r["cc"])}
		b.add(e, rank, n < cityPlace, r["name"])
		if n >= cityPlace {
			b.add(e, rank, false, r.list("aliases")...)
		}
	}},
	{"admin1.tsv", func(b *builder, r row) {
		b.add(record{name: r["name"], class: "Place", kind: "Region", country: country(r["cc"])}, rankRegion+5, false, append(r.list("aliases"), r["name"])...)
	}},
	{"places.tsv", func(b *builder, r row) {
		kind := map[string]string{"region": "Region", "facility": "Facility", "water": "Nature", "mountain": "Nature", "celestial": "Nature", "historical": "Region"}[r["kind"]]
		b.add(record{name: r["name"], class: "Place", kind: kind, country: country(r["cc"])}, rankPlace, false, append(r.list("aliases"), r["name"])...)
	}},
	{"orgs.tsv", func(b *builder, r row) {
		kind := map[string]string{
			"gov_agency": "GovernmentBody", "legislature": "Legislature", "igo": "IGO", "igo_bank": "IGO", "un_body": "IGO", "un_mission": "IGO",
			"alliance": "IGO", "court": "Court", "military": "Military", "armed_group": "ArmedGroup", "ngo": "Association", "union": "Association",
			"security_force": "Police", "university": "University", "space_agency": "GovernmentBody", "sports": "Association", "think_tank": "Association",
			"central_bank": "GovernmentBody", "intelligence": "GovernmentBody", "exchange": "Company", "religious_org": "Association", "party": "Party",
			"network": "Association",
		}[r["type"]]
		if r["type"] == "index" {
			return
		}
		e := record{name: r["name"], class: "Organization", kind: kind, wikidata: wikidata(r["qid"]), country: country(r["cc"])}
		b.add(e, rankOrg, false, append(r.list("aliases"), r["name"])...)
		b.add(e, rankOrg+5, true, r.list("weak_aliases")...)
	}},
	{"media.tsv", func(b *builder, r row) {
		kind := map[string]string{"news_agency": "NewsAgency", "newspaper": "Newspaper", "broadcaster": "Broadcaster", "online": "Media", "magazine": "Magazine", "platform": "Platform"}[r["type"]]
		e := record{name: r["name"], class: "Organization", kind: kind, wikidata: wikidata(r["qid"]), country: country(r["cc"])}
		b.add(e, rankMedia, false, append(r.list("aliases"), r["name"])...)
	}},
	{"us_newspapers.tsv", func(b *builder, r row) {
		e := record{name: r["name"], class: "Organization", kind: "Newspaper", wikidata: wikidata(r["qid"]), country: "us"}
		b.add(e, rankMedia+5, !strings.Contains(r["name"], " "), r["name"])
	}},
	{"events.tsv", func(b *builder, r row) {
		e := record{name: r["name"], class: "Event", kind: strings.ToUpper(r["kind"][:1]) + r["kind"][1:]}
		switch r["kind"] {
		case "law", "treaty":
			e.class = "Norm"
		case "award":
			e.class = "Concept"
		case "movement":
			e.class = "Group"
		case "holiday":
			return // a date, not a name
		}
		b.add(e, rankNorm, false, append(r.list("aliases"), r["name"])...)
	}},
	{"persons.tsv", func(b *builder, r row) {
		e := record{name: r["name"], class: "Person", kind: "Politician", wikidata: wikidata(r["qid"]), country: country(r["cc"])}
		if r["gender"] != "" {
			e.gender = r["gender"][0]
		}
		rank := rankPerson
		if n, err := strconv.Atoi(r["rank"]); err == nil {
			rank += n
		}
		forms := []string{r["name"]}
		if r["rank"] <= majorPersons {
			forms = append(forms, r.list("aliases")...)
		}
		b.add(e, rank, !strings.Contains(r["name"], " "), forms...)
	}},
	{"norp.tsv", func(b *builder, r row) {
		b.add(record{name: r["name"], class: "Group", kind: strings.ToUpper(r["kind"][:1]) + r["kind"][1:]}, rankParty-1, false, append(r.list("aliases"), r["name"])...)
	}},
	{"parties.tsv", func(b *builder, r row) {
		e := record{name: r["name"], class: "Organization", kind: "Party", country: country(r["cc"])}
		b.add(e, rankParty, !strings.Contains(r["name"], " "), r["name"])
		b.add(e, rankParty+5, true, append(r.list("aliases"), r.list("weak_aliases")...)...)
	}},
	{"companies.tsv", func(b *builder, r row) {
		e := record{name: r["name"], class: "Organization", kind: "Company", wikidata: wikidata(r["qid"]), country: country(r["cc"])}
		if r["kind"] == "product" {
			e.class, e.kind = "Artifact", "Product"
		}
		b.add(e, rankCompany, false, append(r.list("aliases"), r["name"], r["legal"])...)
	}},
	{"vehicles.tsv", func(b *builder, r row) {
		e := record{name: r["name"], class: "Artifact", kind: "Vehicle", country: country(r["cc"])}
		if r["kind"] == "class" {
			return // a common noun
		}
		rank := rankVehicle
		if r["kind"] == "make" {
			rank = rankCompany + 1
		}
		b.add(e, rank, r["kind"] == "model" && !strings.Contains(r["name"], " "), append(r.list("aliases"), r["name"])...)
	}},
	{"weapons.tsv", func(b *builder, r row) {
		if strings.HasPrefix(r["kind"], "class_") {
			return
		}
		kind := map[string]string{"ship": "Ship", "aircraft": "Aircraft"}[r["kind"]]
		if kind == "" {
			kind = "Weapons"
		}
		b.add(record{name: r["name"], class: "Artifact", kind: kind, country: country(r["cc"])}, rankVehicle, false, append(r.list("aliases"), r["name"])...)
	}},
	{"brands.tsv", func(b *builder, r row) {
		b.add(record{name: r["name"], class: "Organization", kind: "Company", wikidata: wikidata(r["qid"]), country: country(r["cc"])}, rankBrand, !strings.Contains(r["name"], " "), r["name"])
	}},
	{"given_names.tsv", func(b *builder, r row) {
		if r["gender"] != "m" && r["gender"] != "f" {
			return
		}
		g := record{class: "Person", kind: "GivenName", gender: r["gender"][0]}
		b.given(g, r["name"])
	}},
}

// given enters a given name under a key of its own.
func (b *builder) given(g record, name string) {
	i, ok := b.index[g]
	if !ok {
		i = len(b.records)
		b.index[g] = i
		b.records = append(b.records, g)
	}
	b.put("\x01"+gazetteer.Fold(name), i, posting{})
}
