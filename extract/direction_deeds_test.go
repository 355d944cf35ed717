package extract

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

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
