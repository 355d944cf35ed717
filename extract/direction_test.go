package extract

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// Direction, who does it to whom, is measured on political sentences that are
// no part of the project: WIREGRAPH_DATA names the folder that holds
// plover-gsr and petrarch. A record counts where some claim has its source and
// its target in two roles; it is right where the source acts. It is told where the source
// acts and the target stands anywhere in what it does: beside it ("Oz met Kent"), or in
// the event that it is about ("Oz rejected Kent's request").
//
//	WIREGRAPH_DATA=DIR go test ./extract -run Direction -v

// The shares of records that must be right, of those found, and told, of all.
const (
	directionFloor = 0.95
	toldFloor      = 0.45
)

// A deed is a sentence with who acts in it and on whom. Verb is the words that
// tell it, "" when the record does not say.
type deed struct {
	id, text, verb string
	source, target []string
}

func TestDirection(t *testing.T) {
	data, x := measuredOn(t, "plover-gsr and petrarch")
	for _, set := range []struct {
		name  string
		deeds []deed
	}{{"plover-gsr", readPlover(t, data)}, {"petrarch", readPetrarch(t, data)}} {
		found, right, told := 0, 0, 0
		for _, d := range set.deeds {
			claims := x.Extract(graph.Article{ID: "sha256:direction", Text: d.text, Language: "en"})
			if x.toldIn(claims, &d) {
				told++
			}
			switch said, reversed := x.directed(claims, &d); {
			case said == "" && reversed == "":
			case said != "":
				found, right = found+1, right+1
			default:
				found++
				t.Logf("%s %s: %q reads %s", set.name, d.id, d.text, reversed)
			}
		}
		t.Logf("%s: %d records, both found in %d, direction right in %d (%.1f %%)", set.name, len(set.deeds), found, right, 100*float64(right)/float64(max(found, 1)))
		t.Logf("%s: told in %d (%.1f %%)", set.name, told, 100*float64(told)/float64(len(set.deeds)))
		if float64(told) < toldFloor*float64(len(set.deeds)) {
			t.Errorf("%s: told in %d of %d, want %.0f %%", set.name, told, len(set.deeds), 100*toldFloor)
		}
		if float64(right) < directionFloor*float64(found) {
			t.Errorf("%s: direction right in %d of %d, want %.0f %%", set.name, right, found, 100*directionFloor)
		}
	}
}

// directed returns the claims of a sentence that have the source of the deed
// act on its target, and those that have it the other way round.
func (x *Extractor) directed(claims []graph.Claim, d *deed) (said, reversed string) {
	for _, c := range claims {
		typ := x.ontology.Type(c.Type)
		if typ.Symmetric || !x.tellsDeed(&c, d) {
			continue
		}
		acts, done := map[bool]bool{}, map[bool]bool{} // source?, target?
		for _, r := range c.Roles {
			of := done
			if r.Name == typ.Roles[0].Name && (r.Name == "agent" || r.Name == "cause") {
				of = acts
			}
			for _, ref := range r.Refs {
				if ref.Class == ontology.Event {
					continue
				}
				of[true] = of[true] || names(d.source, ref.Text) || names(d.source, ref.Name)
				of[false] = of[false] || names(d.target, ref.Text) || names(d.target, ref.Name)
			}
		}
		switch line := strings.TrimSpace(listClaims([]graph.Claim{c})); {
		case acts[true] && done[false]:
			said += line
		case acts[false] && done[true]:
			reversed += line
		}
	}
	return said, reversed
}

// tellsDeed reports whether the claim is of what happens, and told by the words of the deed.
func (x *Extractor) tellsDeed(c *graph.Claim, d *deed) bool {
	typ := x.ontology.Type(c.Type)
	return !typ.Open && !typ.IsRelation() && (d.verb == "" || c.Trigger != nil && shareWord(d.verb, d.text[c.Trigger.Start:c.Trigger.End]))
}

// toldIn reports whether in some claim the source of the deed acts, and the target stands in
// another role of it, or in a claim that this is about.
func (x *Extractor) toldIn(claims []graph.Claim, d *deed) bool {
	byID := map[string]*graph.Claim{}
	for i := range claims {
		byID[claims[i].ID] = &claims[i]
	}
	var about func(c *graph.Claim, parties []string, deep int) bool
	about = func(c *graph.Claim, parties []string, deep int) bool {
		for k, r := range c.Roles {
			for i := range r.Refs {
				switch ref := &r.Refs[i]; {
				case ref.Claim != "" || ref.Class == ontology.Event:
					if inner := byID[ref.Claim]; inner != nil && deep > 0 && about(inner, parties, deep-1) {
						return true
					}
				case (k > 0 || deep < deepest) && (names(parties, ref.Text) || names(parties, ref.Name)):
					return true
				}
			}
		}
		return false
	}
	for i := range claims {
		c := &claims[i]
		if !x.tellsDeed(c, d) || len(c.Roles) == 0 {
			continue
		}
		acts := slices.ContainsFunc(c.Roles[0].Refs, func(r graph.Ref) bool { return names(d.source, r.Text) || names(d.source, r.Name) })
		if acts && c.Roles[0].Name == x.ontology.Type(c.Type).Roles[0].Name && about(c, d.target, deepest) {
			return true
		}
	}
	return false
}

// deepest is how many claims deep the target of a deed is looked for in what a claim is about.
const deepest = 3

// names reports whether the words share a name with one of the parties.
func names(parties []string, words string) bool {
	for _, p := range parties {
		if shareWord(p, words) {
			return true
		}
	}
	return false
}

// shareWord reports whether two phrases have a word of weight in common.
func shareWord(a, b string) bool {
	for _, w := range wordOf.FindAllString(strings.ToLower(a), -1) {
		for _, v := range wordOf.FindAllString(strings.ToLower(b), -1) {
			if w == v && len(w) > 3 {
				return true
			}
		}
	}
	return false
}

var wordOf = regexp.MustCompile(`[\p{L}]+`)
