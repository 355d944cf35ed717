package graph

import (
	"cmp"
	"fmt"
	"strings"

	"wiregraph/graph/ontology"
)

// The tests write claims one a line:
//
//	id | article day? | TYPE predicate? | role=ref, ref; role=ref | flags
//
// A ref is a name with its class, kind, country and Wikidata id:
// "Ann Lee/Person", "Norland/Place:Country@no#Q20". A leading ~ makes it a
// description without a name, = a literal, ! the event told by the claim of
// that id, with words of its own behind ~. Its chain is its folded name unless ^chain says otherwise.
// Flags: a modality, a factuality, "-", "author=CT+", "time=2024-02-18" (with "~P2W" behind it: told as two weeks ago), "since=2024-02",
// "by=ref>ref" for the chain of sources, outermost first, "word=is>leading" for
// the words that evoke the type and the word before them, "noun=death" for a noun that does, "bare" where
// the words that are quoted begin behind the id. A ref may have a word
// before it, "(to)help", and one with a name "the " that belongs to it, or quite
// other words: "the captain%Ann Lee".
// The text of an article is its claims, one a sentence, so that every span is
// true.

// A fataler is a testing.T or a rapid.T.
type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

func parseInput(t fataler, o *ontology.Ontology, claims, decisions string) Input {
	t.Helper()
	in := Input{Ontology: o}
	texts := map[string]*strings.Builder{}
	days := map[string]string{}
	var order []string
	for _, line := range lines(claims) {
		f := fields(line, "|", 5)
		name, day, _ := strings.Cut(f[1], " ")
		if texts[name] == nil {
			texts[name] = &strings.Builder{}
			order = append(order, name)
		}
		if day != "" {
			days[name] = day
		}
		in.Claims = append(in.Claims, parseClaim(t, o, f, name, texts[name]))
	}
	for _, name := range order {
		text := texts[name].String()
		in.Articles = append(in.Articles, Article{ID: name, Version: Hash(text), Title: "About " + name, Publisher: "The " + name, Published: days[name], Text: text})
	}
	for i := range in.Claims {
		in.Claims[i].ContentHash = Hash(texts[in.Claims[i].ArticleID].String())
	}
	for _, line := range lines(decisions) {
		f := fields(line, "|", 4)
		in.Decisions = append(in.Decisions, Decision{Kind: DecisionKind(f[0]), A: parseMention(f[1]), B: parseMention(f[2]), Why: f[3]})
	}
	return in
}

func parseMention(s string) MentionRef {
	if s == "" {
		return MentionRef{}
	}
	article, words, _ := strings.Cut(s, " ")
	return MentionRef{ArticleID: article, Words: words, Occurrence: 1}
}

func parseClaim(t fataler, o *ontology.Ontology, f []string, article string, text *strings.Builder) Claim {
	t.Helper()
	typ, predicate, _ := strings.Cut(f[2], " ")
	spec := o.Type(typ)
	if spec == nil {
		t.Fatalf("claim %s: no type %q", f[0], typ)
	}
	c := Claim{
		ID: f[0], ArticleID: article, Type: typ, Predicate: predicate, Start: text.Len(), Polarity: Positive, Modality: Asserted,
		Factuality: CertainYes, Author: CertainYes, SpeakerKind: SpeakerOutlet, Rule: "test", Confidence: 0.9, Extractor: Extractor{Name: "test", Version: "1"},
	}
	text.WriteString(f[0] + ":")
	fill := map[string][]Ref{}
	for _, role := range strings.Split(f[3], ";") {
		name, refs, _ := strings.Cut(strings.TrimSpace(role), "=")
		if name == "" {
			continue
		}
		if spec.Role(name) == nil {
			t.Fatalf("claim %s: type %s has no role %q", f[0], typ, name)
		}
		for _, r := range strings.Split(refs, ",") {
			fill[name] = append(fill[name], parseRef(strings.TrimSpace(r), text))
		}
	}
	for _, r := range spec.Roles {
		if len(fill[r.Name]) > 0 {
			c.Roles = append(c.Roles, Role{Name: r.Name, Refs: fill[r.Name]})
		}
	}
	for _, flag := range strings.Fields(strings.ReplaceAll(f[4], ", ", ",")) {
		parseFlag(t, &c, flag, text)
	}
	c.End = text.Len()
	c.Quote = text.String()[c.Start:c.End]
	text.WriteString(".\n")
	return c
}

func parseFlag(t fataler, c *Claim, flag string, text *strings.Builder) {
	t.Helper()
	key, value, _ := strings.Cut(flag, "=")
	switch {
	case key == "-":
		c.Polarity, c.Factuality = Negative, CertainNo
	case key == "time":
		value, timex, _ := strings.Cut(value, "~")
		from, to, _ := strings.Cut(value, "/")
		c.Time = &Time{Text: "then", Timex: timex, Value: from, ValueEnd: to}
	case key == "since":
		c.Time = &Time{Text: "since then", Value: value, Relation: "since"}
	case key == "author":
		c.Author = Factuality(value)
	case key == "by":
		c.SpeakerKind, c.Author = SpeakerNamed, Uncommitted
		for _, s := range strings.Split(strings.ReplaceAll(value, "_", " "), ">") {
			r := parseRef(s, text)
			c.Attribution = append(c.Attribution, Attribution{Source: &r, Cue: "said"})
		}
	case key == "word":
		before, words, ok := strings.Cut(strings.ReplaceAll(value, "_", " "), ">")
		if !ok {
			before, words = "", before
		}
		text.WriteString(" " + strings.TrimSpace(before+" "+words))
		c.Trigger, c.Rule = &Span{Start: text.Len() - len(words), End: text.Len()}, "test:"+words
	case key == "bare":
		c.Start += len(c.ID + ": ")
	case key == "noun":
		c.Rule = nounRule + value
	case strings.HasSuffix(key, "+"), strings.HasSuffix(key, "-"), key == "Uu":
		c.Factuality = Factuality(key)
	default:
		c.Modality = Modality(key)
	}
}

// parseRef reads a ref and writes its words into the article.
func parseRef(s string, text *strings.Builder) Ref {
	r := Ref{Named: true}
	article, said := "", ""
	if rest, ok := strings.CutPrefix(s, "("); ok {
		var before string
		before, s, _ = strings.Cut(rest, ")")
		text.WriteString(" " + before)
	}
	if rest, ok := strings.CutPrefix(s, "!"); ok {
		claim, words, _ := strings.Cut(rest, "~")
		r = Ref{Claim: claim, Event: "EVENT", Class: ontology.Event, Name: cmp.Or(words, "the event")}
	} else if rest, ok := strings.CutPrefix(s, "="); ok {
		r = Ref{Class: ontology.Literal, Name: rest}
	} else {
		if rest, ok := strings.CutPrefix(s, "~"); ok {
			r.Named, s = false, rest
		}
		if words, name, ok := strings.Cut(s, "%"); ok {
			said, s = words, name
		}
		s, r.Chain, _ = strings.Cut(s, "^")
		s, r.Wikidata, _ = strings.Cut(s, "#")
		s, r.Country, _ = strings.Cut(s, "@")
		var class string
		s, class, _ = strings.Cut(s, "/")
		class, r.Kind, _ = strings.Cut(class, ":")
		r.Class = ontology.Person
		if class != "" {
			r.Class = ontology.Class(class)
		}
		if rest, ok := strings.CutPrefix(s, "the "); ok && r.Named {
			article, s = "the ", rest
		}
		name, aliases, _ := strings.Cut(s, "+")
		r.Name = name
		if aliases != "" {
			r.Aliases = strings.Split(aliases, "+")
		}
		if r.Chain == "" {
			r.Chain = Fold(name)
		}
	}
	text.WriteString(" ")
	r.Start = text.Len()
	r.Text = cmp.Or(said, article+r.Name)
	text.WriteString(r.Text)
	r.End = text.Len()
	return r
}

func lines(s string) []string {
	var out []string
	for _, l := range strings.Split(s, "\n") {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
			out = append(out, l)
		}
	}
	return out
}

// fields splits a line at sep into exactly n trimmed fields.
func fields(line, sep string, n int) []string {
	out := make([]string, n)
	for i, f := range strings.SplitN(line, sep, n) {
		out[i] = strings.TrimSpace(f)
	}
	return out
}

// printView writes the parts of a view that goldens show.
func printView(v View, section string) string {
	var b strings.Builder
	switch section {
	case "facts":
		for _, n := range v.Graph.Nodes {
			if p := n.Props; hasLabel(n, "Fact") {
				fmt.Fprintf(&b, "%s | %s | %d claims, %d articles, %d origins | %s\n", n.ID, p["status"], p["claimCount"], p["articleCount"], p["originCount"], p["summary"])
			}
		}
	case "origins":
		for _, n := range v.Graph.Nodes {
			if names, _ := n.Props["origins"].([]string); len(names) > 0 {
				fmt.Fprintf(&b, "%s | %s\n", n.Props["summary"], strings.Join(names, ", "))
			}
		}
	case "entities":
		for _, n := range v.Graph.Nodes {
			if hasLabel(n, "Entity") {
				fmt.Fprintf(&b, "%s | %s | %s | %v articles\n", n.ID, n.Props["name"], n.Props["searchKey"], n.Props["articleCount"])
			}
		}
	case "conflicts":
		for _, c := range v.Conflicts {
			fmt.Fprintf(&b, "%s | %s | within %v\n", c.Kind, c.Slot, c.Within)
			for _, s := range c.Sides {
				fmt.Fprintf(&b, "  %s: %s\n", s.Value, strings.Join(s.Claims, " "))
			}
		}
	case "merges":
		for _, m := range v.Merges {
			fmt.Fprintf(&b, "%s | %s | %v | %s | %s\n", m.Entity, m.Rule, m.Merged, strings.Join(m.Names, ", "), m.Why)
		}
	case "ignored":
		for _, i := range v.Ignored {
			fmt.Fprintf(&b, "%s | %s\n", i.Decision.Kind, i.Why)
		}
	default: // edges of the type that the section names
		for _, e := range v.Graph.Edges {
			if e.Type == section {
				fmt.Fprintf(&b, "%s -> %s\n", e.Source, e.Target)
			}
		}
	}
	return b.String()
}

func hasLabel(n Node, label string) bool {
	for _, l := range n.Labels {
		if l == label {
			return true
		}
	}
	return false
}
