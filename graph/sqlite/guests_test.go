package sqlite

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// wrote returns a visit to an article of a day in which each sentence is a claim.
func wrote(n int, day string, claims ...graph.Claim) graph.Visit {
	a := graph.Article{ID: fmt.Sprintf("https://example.org/%d", n), Title: fmt.Sprintf("Report %d", n), Publisher: fmt.Sprintf("Paper %d", n), Language: "en", Published: day}
	a.URL = a.ID
	text := a.Title + "\n\n"
	for i := range claims {
		c := &claims[i]
		c.Start = len(text)
		for k := range c.Roles {
			for j := range c.Roles[k].Refs {
				r := &c.Roles[k].Refs[j]
				r.Start = len(text)
				text += r.Text
				r.End = len(text)
				text += " "
			}
		}
		c.End = len(text) - 1
		text = text[:c.End] + ".\n"
	}
	a.Text, a.Version = text, graph.Hash(text)
	for i := range claims {
		c := &claims[i]
		c.ArticleID, c.ContentHash, c.Quote = a.ID, a.Version, text[c.Start:c.End]
		c.ID = graph.ClaimID(c)
	}
	return graph.Visit{Article: a, Locator: a.ID, Claims: claims}
}

func told(typ string, roles ...graph.Role) graph.Claim {
	return graph.Claim{Type: typ, Roles: roles, Polarity: graph.Positive, Modality: graph.Asserted, Factuality: graph.CertainYes, Author: graph.CertainYes,
		SpeakerKind: graph.SpeakerOutlet, Rule: "test", Confidence: 0.9, Extractor: graph.Extractor{Name: "test", Version: "1"}}
}

func filled(name, filler string, class ontology.Class, more ...func(*graph.Ref)) graph.Role {
	r := graph.Ref{Text: filler, Name: filler, Chain: filler, Class: class, Named: strings.ToLower(filler) != filler}
	for _, f := range more {
		f(&r)
	}
	return graph.Role{Name: name, Refs: []graph.Ref{r}}
}

// What is forbidden in one volume is breached in another, years later, for as long as the
// ban is there; the story of the last days goes on under the ids that it had; and what
// somebody decides about two volumes holds in both.
func TestGuests(t *testing.T) {
	ctx := context.Background()
	w := open(t, filepath.Join(t.TempDir(), "w.db"), Options{})
	defer w.Close()
	w.volumeSize = 2
	in := func(country string) func(*graph.Ref) { return func(r *graph.Ref) { r.Country = country } }
	ban := wrote(0, "2006-10-14", told("PROHIBIT", filled("agent", "World Council", ontology.Organization), filled("theme", "luxury goods", ontology.Concept), filled("target", "Norland", ontology.Place, in("nl"))))
	gift := wrote(1, "2024-02-20", told("GIFT", filled("agent", "Ann Lee", ontology.Person), filled("theme", "a luxury car", ontology.Artifact), filled("recipient", "Bo Berg", ontology.Person, in("nl"))))
	var quiet []graph.Visit
	for i := range 4 {
		quiet = append(quiet, wrote(2+i, fmt.Sprintf("2015-0%d-01", 1+2*i), told("VISIT", filled("agent", fmt.Sprintf("Visitor Number%c", 'a'+i), ontology.Person), filled("destination", "Suland", ontology.Place))))
	}
	breaches := func(change func(run int64) error) int {
		t.Helper()
		run, err := w.StartRun(ctx, "test")
		if err == nil {
			err = change(run)
		}
		if err == nil {
			_, err = w.Settle(ctx, run)
		}
		if err != nil {
			t.Fatal(err)
		}
		got, err := w.Graph(ctx)
		if err != nil {
			t.Fatal(err)
		}
		whole, err := w.Input(ctx)
		if err != nil {
			t.Fatal(err)
		}
		whole.VolumeSize = w.volumeSize
		for _, f := range graph.Differences(graph.Build(whole).Graph, got) {
			t.Errorf("%+v", f)
		}
		n := 0
		for _, e := range got.Edges {
			if e.Type == "BECAUSE" {
				n++
			}
		}
		return n
	}
	put := func(l ...graph.Visit) func(int64) error { return func(run int64) error { return w.Put(ctx, run, l) } }
	if n := breaches(put(append(quiet, gift)...)); n != 0 {
		t.Errorf("%d premises of a breach of nothing", n)
	}
	if n := breaches(put(ban)); n != 2 {
		t.Errorf("the ban of another volume and the gift are %d premises, want 2", n)
	}
	if n := breaches(func(run int64) error { _, err := w.Retract(ctx, run, []string{ban.Locator}); return err }); n != 0 {
		t.Errorf("%d premises are left of a breach when the ban is gone", n)
	}
}
