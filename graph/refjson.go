package graph

import (
	"cmp"
	"strings"

	"wiregraph/graph/ontology"
)

// refJSON is a filler of a role as claims JSON has it.
type refJSON struct {
	Text     string         `json:"text"`
	Name     string         `json:"name"`
	ID       string         `json:"id,omitempty"`
	Type     ontology.Class `json:"type"`
	Kind     string         `json:"kind,omitempty"`
	Wikidata string         `json:"wikidata,omitempty"`
	Country  string         `json:"country,omitempty"`
	Aliases  []string       `json:"aliases,omitempty"`
	Named    bool           `json:"named,omitempty"`
	Event    string         `json:"event,omitempty"`
	Claim    string         `json:"claim,omitempty"`
	Start    int            `json:"start"`
	End      int            `json:"end"`
	Entity   string         `json:"entity,omitempty"`
}

// predicateRole is the role under which the JSON of a claim shows the words that
// say it; they are no role of a type, and are left out when a claim is read.
const predicateRole = "predicate"

// predicateToJSON returns the words that evoke a claim, named by the lemmas of an
// OPEN predicate, else by the word that the rule goes by ("verb:appeal"); false
// when none do.
func predicateToJSON(c *Claim) (refJSON, bool) {
	words := c.evoking()
	j := refJSON{Name: strings.ReplaceAll(c.Predicate, "_", " "), Type: ontology.Literal, Text: words, Start: c.Start, End: c.Start}
	if words != "" {
		j.Start, j.End = c.Trigger.Start, c.Trigger.End
	}
	if _, lemma, ok := strings.Cut(c.Rule, ":"); ok && j.Name == "" {
		j.Name = lemma
	}
	j.Name = cmp.Or(j.Name, words)
	return j, c.Predicate != "" || words != ""
}

// evoking returns the words of the quote that evoke the type, "" when none do.
func (c *Claim) evoking() string {
	if s := c.Trigger; s != nil && c.Start <= s.Start && s.Start < s.End && s.End <= c.End && len(c.Quote) == c.End-c.Start {
		return c.Quote[s.Start-c.Start : s.End-c.Start]
	}
	return ""
}

func refToJSON(r *Ref) refJSON {
	return refJSON{
		Text: r.Text, Name: r.Name, ID: r.Chain, Type: r.Class, Kind: r.Kind, Wikidata: r.Wikidata, Country: r.Country,
		Aliases: r.Aliases, Named: r.Named, Event: r.Event, Claim: r.Claim, Start: r.Start, End: r.End,
	}
}

func refFromJSON(j *refJSON) Ref {
	return Ref{
		Start: j.Start, End: j.End, Text: j.Text, Name: j.Name, Chain: j.ID, Class: j.Type, Kind: j.Kind, Wikidata: j.Wikidata,
		Country: j.Country, Aliases: j.Aliases, Named: j.Named, Event: j.Event, Claim: j.Claim,
	}
}

func optionalRef(j *refJSON) *Ref {
	if j == nil {
		return nil
	}
	r := refFromJSON(j)
	return &r
}
