package extract

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"wiregraph/graph/ontology"
)

// The classes of names are measured on texts that are no part of the project:
// WIREGRAPH_DATA names the folder that holds ud-gum. SHOW=1 lists what is wrong.
//
//	WIREGRAPH_DATA=DIR go test ./extract -run NameClasses -v

// gumClasses are the classes that may go by a kind of entity in GUM.
var gumClasses = map[string][]ontology.Class{
	"person":       {ontology.Person, ontology.Group},
	"place":        {ontology.Place},
	"organization": {ontology.Organization, ontology.Group},
}

func TestNameClasses(t *testing.T) {
	data, x := measuredOn(t, "ud-gum")
	type count struct{ right, all int }
	known, strange := map[string]count{}, map[string]count{}
	for _, g := range readGUM(t, data) {
		switch genre, _, _ := strings.Cut(g.name, "_"); genre {
		case "news", "interview", "bio", "speech", "voyage", "court":
		default:
			continue
		}
		r := x.read(g.text)
		for _, m := range r.mentions {
			if m.name == "" || m.demonym || m.nameEnd <= m.nameFirst || m.head < m.nameFirst || m.head >= m.nameEnd {
				continue
			}
			kind, ok := g.class[stretch{r.doc.Tokens[m.first].Start, r.doc.Tokens[m.end-1].End}]
			if !ok {
				kind = g.class[stretch{r.doc.Tokens[m.nameFirst].Start, r.doc.Tokens[m.nameEnd-1].End}]
			}
			classes := gumClasses[kind]
			if classes == nil {
				continue
			}
			is := slices.Contains(classes, m.class)
			into := strange
			if m.wikidata != "" || len(x.gazetteer.Lookup(m.name)) > 0 {
				into = known
			}
			c := into[kind]
			if c.all++; is {
				c.right++
			} else if os.Getenv("SHOW") != "" {
				t.Logf("%s: %q is %s, not %s: %.80q", g.name, r.doc.Span(m.nameFirst, m.nameEnd), kind, m.class, r.doc.Span(max(0, m.first-5), min(len(r.doc.Tokens), m.end+5)))
			}
			into[kind] = c
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(gumClasses)) {
		t.Logf("%s: known names %d of %d, unknown ones %d of %d", kind, known[kind].right, known[kind].all, strange[kind].right, strange[kind].all)
	}
}
