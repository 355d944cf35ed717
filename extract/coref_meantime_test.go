package extract

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var meantimeGlued = regexp.MustCompile(`^([.,;:?!)%\]]|'s|n't|'|’s|'re|'ve)$`)

// readMEANTIME reads the English texts of MEANTIME, of which the beginnings are
// annotated.
func readMEANTIME(t *testing.T, data string) []gumText {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(data, "meantime-en", "CAT*", "*.xml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts of MEANTIME in %s: %v", data, err)
	}
	slices.Sort(files)
	var out []gumText
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		type ref struct {
			ID    string `xml:"m_id,attr"`
			Token string `xml:"t_id,attr"`
		}
		var doc struct {
			Tokens []struct {
				ID       string `xml:"t_id,attr"`
				Sentence int    `xml:"sentence,attr"`
				Text     string `xml:",chardata"`
			} `xml:"token"`
			Mentions []struct {
				ID      string `xml:"m_id,attr"`
				Anchors []ref  `xml:"token_anchor"`
			} `xml:"Markables>ENTITY_MENTION"`
			Events []struct {
				Time      string `xml:"time,attr"`
				Certainty string `xml:"certainty,attr"`
				Polarity  string `xml:"polarity,attr"`
				Anchors   []ref  `xml:"token_anchor"`
			} `xml:"Markables>EVENT_MENTION"`
			Refers []struct {
				Source []ref `xml:"source"`
				Target []ref `xml:"target"`
			} `xml:"Relations>REFERS_TO"`
		}
		if err := xml.Unmarshal(b, &doc); err != nil {
			t.Fatalf("read %s: %v", file, err)
		}
		g := gumText{name: filepath.Base(file), entities: entities{}}
		var text strings.Builder
		at := map[string]stretch{}
		for i, k := range doc.Tokens {
			word := strings.NewReplacer("``", `"`, "''", `"`).Replace(k.Text)
			if i > 0 {
				switch before := doc.Tokens[i-1].Sentence; {
				case before != k.Sentence && before < 2:
					text.WriteString("\n\n") // headline, date
				case before != k.Sentence || !meantimeGlued.MatchString(word) && !strings.ContainsAny(text.String()[text.Len()-1:], "($["):
					text.WriteByte(' ')
				}
			}
			start := text.Len()
			text.WriteString(word)
			at[k.ID] = stretch{start, text.Len()}
		}
		g.text = text.String()
		of := map[string]int{}
		for _, r := range doc.Refers {
			for _, s := range r.Source {
				if len(r.Target) > 0 {
					of[s.ID], _ = strconv.Atoi(r.Target[0].ID)
				}
			}
		}
		for _, m := range doc.Mentions {
			if id, ok := of[m.ID]; ok && len(m.Anchors) > 0 {
				g.entities[stretch{at[m.Anchors[0].Token].start, at[m.Anchors[len(m.Anchors)-1].Token].end}] = id
			}
		}
		for _, e := range doc.Events {
			if len(e.Anchors) > 0 {
				g.events = append(g.events, told{stretch{at[e.Anchors[0].Token].start, at[e.Anchors[len(e.Anchors)-1].Token].end}, realisOf(e.Time, e.Certainty, e.Polarity)})
			}
		}
		out = append(out, g)
	}
	return out
}
