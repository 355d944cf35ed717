package lexicon

import (
	"strings"
	"testing"

	"wiregraph/graph/ontology"
)

func TestNounsHead(t *testing.T) {
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	n, err := loadNouns(o)
	if err != nil {
		t.Fatal(err)
	}
	for phrase, want := range map[string]Noun{
		"limousine":             {ontology.Artifact, "Vehicle"},
		"rocket":                {ontology.Artifact, "Spacecraft"},
		"ministry":              {ontology.Organization, "GovernmentBody"},
		"foreign minister":      {ontology.Person, "Minister"},
		"sister":                {ontology.Person, "Relative"},
		"law firm":              {ontology.Organization, "Company"},
		"ban":                   {ontology.Norm, ""},
		"report":                {ontology.Document, ""},
		"summit":                {ontology.Event, ""},
		"trade bloc":            {ontology.Organization, "IGO"},
		"phrenologist":          {ontology.Person, ""},
		"co-founder":            {ontology.Person, "Executive"},
		"peninsula":             {ontology.Place, "Region"},
		"ex-wife":               {ontology.Person, "Relative"},
		"grocery supermarket":   {ontology.Organization, "Company"},
		"camaraderie":           {},
		"industrialization":     {ontology.Event, ""},
		"deputy prime minister": {ontology.Person, "Deputy"},
	} {
		if got, _ := n.Head(strings.Fields(phrase)...); got != want {
			t.Errorf("%s: got %v, want %v", phrase, got, want)
		}
	}
}
