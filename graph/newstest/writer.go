package newstest

import (
	"fmt"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// forms are the sentences of events: a type, and what stands between the
// passages of its roles.
var forms = []struct {
	typ, first, verb, second string
	country                  bool // the second role is a country
}{
	{"MEET", "agent", " met ", "co_agent", false},
	{"VISIT", "agent", " visited ", "destination", true},
	{"PRAISE", "agent", " praised ", "target", false},
	{"GIFT", "agent", " gave a car to ", "recipient", false},
	{"SANCTION", "agent", " imposed sanctions on ", "target", true},
}

// A writer writes an article and the claims of its sentences.
type writer struct {
	a      graph.Article
	text   strings.Builder
	claims []graph.Claim
}

func newWriter(title, url, outlet, day string) *writer {
	w := &writer{a: graph.Article{ID: url, URL: url, Title: title, Publisher: outlet, Language: "en", Published: day, DateSource: graph.DateFromHeader}}
	w.text.WriteString(title + "\n\n")
	return w
}

// put writes the words of a thing and returns the passage.
func (w *writer) put(t thing) graph.Ref {
	r := graph.Ref{Start: w.text.Len(), Text: t.name, Name: t.name, Chain: t.chain, Class: t.class, Kind: t.kind, Country: t.country, Wikidata: t.wikidata, Named: t.named}
	w.text.WriteString(t.name)
	r.End = w.text.Len()
	return r
}

// claim begins a claim at the end of the text.
func (w *writer) claim(typ string) graph.Claim {
	if len(w.claims) > 0 {
		w.text.WriteString(" ")
	}
	return graph.Claim{
		Type: typ, Start: w.text.Len(), Polarity: graph.Positive, Modality: graph.Asserted, Factuality: graph.CertainYes, Author: graph.CertainYes,
		SpeakerKind: graph.SpeakerOutlet, Rule: "newstest", Confidence: 0.9, Extractor: By,
	}
}

// end ends the claim and its sentence.
func (w *writer) end(c graph.Claim) {
	c.End = w.text.Len()
	w.text.WriteString(".")
	w.claims = append(w.claims, c)
}

// tell writes the sentence of an event, by somebody's word if said.
func (w *writer) tell(s story, said bool) {
	f := forms[s.form]
	c := w.claim(f.typ)
	first := w.put(person(s.a))
	w.text.WriteString(f.verb[:1])
	c.Trigger = &graph.Span{Start: w.text.Len()}
	w.text.WriteString(f.verb[1:])
	c.Trigger.End = c.Trigger.Start + strings.IndexByte(f.verb[1:], ' ')
	roles := []graph.Role{{Name: f.first, Refs: []graph.Ref{first}}}
	if i := strings.Index(f.verb, "a car"); i >= 0 {
		at := c.Trigger.Start + i - 1
		roles = append(roles, graph.Role{Name: "theme", Refs: []graph.Ref{{Start: at, End: at + 5, Text: "a car", Name: "a car", Chain: fmt.Sprintf("i%d", at), Class: ontology.Artifact, Kind: "Vehicle"}}})
	}
	second := person(s.b)
	if f.country {
		second = country(s.place)
	}
	c.Roles = append(roles, graph.Role{Name: f.second, Refs: []graph.Ref{w.put(second)}})
	c.Time = &graph.Time{Text: "", Value: date(s.day), Relation: "on"}
	w.text.WriteString(" on ")
	c.Time.Start = w.text.Len()
	c.Time.Text = date(s.day)
	w.text.WriteString(c.Time.Text)
	c.Time.End = w.text.Len()
	if said {
		w.text.WriteString(", ")
		source := w.put(person(s.place))
		w.text.WriteString(" said")
		c.Attribution = []graph.Attribution{{Source: &source, Cue: "said", CueSpan: graph.Span{Start: w.text.Len() - 4, End: w.text.Len()}}}
		c.SpeakerKind, c.Author, c.Cue = graph.SpeakerNamed, graph.Uncommitted, "said"
	}
	w.end(c)
}

// office writes which office a person holds.
func (w *writer) office(i int) {
	c := w.claim("HOLDS_ROLE")
	holder := w.put(person(i))
	w.text.WriteString(" is ")
	role := w.put(thing{name: []string{"president", "minister", "mayor", "general"}[i%4], chain: "r", class: ontology.Role, kind: "Office"})
	w.text.WriteString(" of ")
	of := w.put(country(i % countries))
	c.Roles = []graph.Role{{Name: "agent", Refs: []graph.Ref{holder}}, {Name: "object", Refs: []graph.Ref{role}}, {Name: "of", Refs: []graph.Ref{of}}}
	w.end(c)
}

// ban writes that a person forbids another to travel, or cars to a country.
func (w *writer) ban(by, traveller, of int) {
	c := w.claim("PROHIBIT")
	c.Roles = []graph.Role{{Name: "agent", Refs: []graph.Ref{w.put(person(by))}}}
	if traveller%2 == 0 && traveller != by {
		w.text.WriteString(" bars ")
		c.Roles = append(c.Roles, graph.Role{Name: "target", Refs: []graph.Ref{w.put(person(traveller))}})
		w.text.WriteString(" from ")
		c.Roles = append(c.Roles, graph.Role{Name: "action", Refs: []graph.Ref{w.put(thing{name: "travelling abroad", class: ontology.Literal})}})
	} else {
		w.text.WriteString(" bans ")
		c.Roles = append(c.Roles, graph.Role{Name: "theme", Refs: []graph.Ref{w.put(thing{name: "cars", chain: "cars", class: ontology.Concept})}})
		w.text.WriteString(" from ")
		c.Roles = append(c.Roles, graph.Role{Name: "target", Refs: []graph.Ref{w.put(country(of))}})
	}
	w.end(c)
}

// deny writes that a person denies the first event of the article.
func (w *writer) deny(i int) {
	about := &w.claims[0]
	about.ID = "" // set when the text is whole
	c := w.claim("DENY")
	who := w.put(person(i))
	w.text.WriteString(" denied ")
	it := graph.Ref{Start: w.text.Len(), Text: "it", Name: "it", Class: ontology.Event, Event: about.Type, Claim: "0"}
	w.text.WriteString("it")
	it.End = w.text.Len()
	c.Roles = []graph.Role{{Name: "agent", Refs: []graph.Ref{who}}, {Name: "topic", Refs: []graph.Ref{it}}}
	w.end(c)
}

// english ends every article: made names alone are no English.
const english = " There was no more to it than that, and the rest of the day was as quiet as the one before it."

// visit ends the article.
func (w *writer) visit() graph.Visit {
	w.text.WriteString(english)
	w.a.Text = w.text.String()
	w.a.Version = graph.Hash(w.a.Text)
	for i := range w.claims {
		c := &w.claims[i]
		c.ArticleID, c.ContentHash = w.a.ID, w.a.Version
		c.Quote = w.a.Text[c.Start:c.End]
		c.ID = graph.ClaimID(c)
	}
	for i := range w.claims {
		for k := range w.claims[i].Roles {
			for j := range w.claims[i].Roles[k].Refs {
				if r := &w.claims[i].Roles[k].Refs[j]; r.Claim != "" {
					r.Claim = w.claims[0].ID
				}
			}
		}
	}
	return graph.Visit{Article: w.a, Locator: w.a.URL, Claims: w.claims, Extractor: By}
}
