package extract

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// Direction, who does it to whom, is measured on political sentences that are
// no part of the project: WIREGRAPH_DATA names the folder that holds
// plover-gsr and petrarch. A record counts where some claim has its source and
// its target in two roles; it is right where the source acts.
//
//	WIREGRAPH_DATA=DIR go test ./extract -run Direction -v

// directionFloor is the share of records that must be right.
const directionFloor = 0.95

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
		found, right := 0, 0
		for _, d := range set.deeds {
			switch said, reversed := x.directed(&d); {
			case said == "" && reversed == "":
			case said != "":
				found, right = found+1, right+1
			default:
				found++
				t.Logf("%s %s: %q reads %s", set.name, d.id, d.text, reversed)
			}
		}
		t.Logf("%s: %d records, both found in %d, direction right in %d (%.1f %%)", set.name, len(set.deeds), found, right, 100*float64(right)/float64(max(found, 1)))
		if float64(right) < directionFloor*float64(found) {
			t.Errorf("%s: direction right in %d of %d, want %.0f %%", set.name, right, found, 100*directionFloor)
		}
	}
}

// directed returns the claims of a sentence that have the source of the deed
// act on its target, and those that have it the other way round.
func (x *Extractor) directed(d *deed) (said, reversed string) {
	for _, c := range x.Extract(graph.Article{ID: "sha256:direction", Text: d.text, Language: "en"}) {
		typ := x.ontology.Type(c.Type)
		if typ.Open || typ.IsRelation() || typ.Symmetric || d.verb != "" && (c.Trigger == nil || !shareWord(d.verb, d.text[c.Trigger.Start:c.Trigger.End])) {
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

// readPlover reads the records of the PLOVER gold standard that name a source
// and a target.
func readPlover(t *testing.T, data string) []deed {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(data, "plover-gsr", "plover_gsr_dev.json"))
	if err != nil {
		t.Fatal(err)
	}
	var records []struct {
		ID, Text, EventText string
		Source, Target      json.RawMessage
	}
	if err := json.Unmarshal(b, &records); err != nil {
		t.Fatal(err)
	}
	var out []deed
	for _, r := range records {
		d := deed{id: r.ID, text: r.Text, verb: r.EventText}
		d.source, d.target = actors(r.Source), actors(r.Target)
		if len(d.source) > 0 && len(d.target) > 0 && d.text != "" {
			out = append(out, d)
		}
	}
	return out
}

// actors returns the names of the parties in a field that is a list of them, or
// a text when there are none.
func actors(field json.RawMessage) []string {
	var parties []struct{ ActorText string }
	if json.Unmarshal(field, &parties) != nil {
		return nil
	}
	var out []string
	for _, p := range parties {
		out = append(out, p.ActorText)
	}
	return out
}

var (
	petrarchSentence = regexp.MustCompile(`(?s)<Sentence [^>]*id="([^"]*)".*?</Sentence>`)
	petrarchEvent    = regexp.MustCompile(`<EventCoding sourcecode="([^"]*)" targetcode="([^"]*)"`)
	petrarchText     = regexp.MustCompile(`(?s)<Text>(.*?)</Text>`)
	capitalised      = regexp.MustCompile(`\b[A-Z][a-z]+\b`)
)

// readPetrarch reads the unit tests of PETRARCH with one event. A party is
// coded by the first three letters of its code, which begin with the initial
// of its name and stand in it in their order; where several words of the
// sentence fit, the record is left out.
func readPetrarch(t *testing.T, data string) []deed {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(data, "petrarch", "PETR.UnitTest.records.xml"))
	if err != nil {
		t.Fatal(err)
	}
	var out []deed
	for _, s := range petrarchSentence.FindAllStringSubmatch(string(b), -1) {
		events, text := petrarchEvent.FindAllStringSubmatch(s[0], -1), petrarchText.FindStringSubmatch(s[0])
		if len(events) != 1 || text == nil {
			continue
		}
		d := deed{id: s[1], text: strings.Join(strings.Fields(text[1]), " ")}
		source, target := codedName(events[0][1], d.text), codedName(events[0][2], d.text)
		if source == "" || target == "" || source == target {
			continue
		}
		d.source, d.target = []string{source}, []string{target}
		out = append(out, d)
	}
	return out
}

// codedName returns the one word of the text that a code stands for, "" when
// none or several do.
func codedName(code, text string) string {
	if len(code) < 3 {
		return ""
	}
	found := ""
	for _, w := range capitalised.FindAllString(text, -1) {
		if isCodeOf(code[:3], strings.ToUpper(w)) && w != found {
			if found != "" {
				return ""
			}
			found = w
		}
	}
	return found
}

func isCodeOf(code, word string) bool {
	if word[0] != code[0] {
		return false
	}
	for _, r := range code {
		i := strings.IndexRune(word, r)
		if i < 0 {
			return false
		}
		word = word[i+1:]
	}
	return true
}
