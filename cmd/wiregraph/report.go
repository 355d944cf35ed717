package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/graph/sqlite"
	"wiregraph/ingest"
)

// How much the report of a load shows.
const (
	reportTypes = 12
	reportFew   = 5
)

// learnt prints what a load brought: articles, new facts by type with an
// example of each, what is disputed, what follows, and what to ask next.
func (a *app) learnt(ctx context.Context, w *sqlite.Workspace, run int64, r *ingest.Report, before, after sqlite.Counts) error {
	changes, err := w.Changes(ctx, run)
	if err != nil {
		return err
	}
	p := func(format string, args ...any) { fmt.Fprintf(a.out, format, args...) }
	p("%s read", count(r.Taken(), "article"))
	if r.Unchanged > 0 {
		p(", %d of them unchanged", r.Unchanged)
	}
	if len(r.Refused) > 0 {
		p("; %s refused", count(len(r.Refused), "input"))
	}
	p(".\nThe workspace %s holds %s, %s, %s and %s.\n", a.workspace, count(after.Articles, "article"), count(after.Claims, "claim"), count(after.Facts, "fact"), count(after.Entities, "entity"))

	fresh := newFacts(changes)
	if len(fresh) > 0 {
		p("\nNew facts: %d\n", after.Facts-before.Facts)
		for i, t := range fresh {
			if i == reportTypes {
				rest := 0
				for _, t := range fresh[i:] {
					rest += t.count
				}
				p("  %4d  of %s\n", rest, count(len(fresh)-i, "other type"))
				break
			}
			p("  %4d  %-16s %s\n", t.count, words(t.typ), short(t.example, a.width()-25))
		}
	}
	a.section("Disputed", changes, func(f map[string]any) bool { return text(f, "status") == "disputed" })
	a.section("Follows from the above", changes, func(f map[string]any) bool { return f["derived"] == true })
	p("\nAsk next:\n  wiregraph query                  the questions that there are\n")
	switch {
	case slices.ContainsFunc(fresh, func(t typeCount) bool { return t.typ == "GIFT" }):
		p("  wiregraph query who-gave-what\n")
	default:
		p("  wiregraph query corroboration\n")
	}
	if best := example(changes); best != "" {
		p("  wiregraph why %s\n", best)
	}
	return nil
}

// A typeCount is how many new facts there are of a type, with the best one's
// sentence.
type typeCount struct {
	typ     string
	count   int
	example string
	weight  weight
}

func newFacts(changes []sqlite.Change) []typeCount {
	byType := map[string]*typeCount{}
	for _, c := range changes {
		if c.Kind != "fact" || c.Before != nil || c.After == nil {
			continue
		}
		typ := text(c.After, "type")
		t := byType[typ]
		if t == nil {
			t = &typeCount{typ: typ}
			byType[typ] = t
		}
		t.count++
		if n := weightOf(c.After); t.example == "" || n.compare(t.weight) > 0 {
			t.example, t.weight = text(c.After, "summary"), n
		}
	}
	var out []typeCount
	for _, t := range byType {
		out = append(out, *t)
	}
	slices.SortFunc(out, func(x, y typeCount) int {
		if (x.typ == "OPEN") != (y.typ == "OPEN") { // what no type covers comes last
			if x.typ == "OPEN" {
				return 1
			}
			return -1
		}
		return cmp.Or(y.weight.compareStanding(x.weight), cmp.Compare(y.count, x.count), strings.Compare(x.typ, y.typ))
	})
	return out
}

// A weight says how much stands behind a fact, and how telling its sentence
// is: of two reported once, who reads along wants the one about named people
// and bodies.
type weight struct {
	articles, origins int64 // none, where nobody says that it is so
	names             int
	confidence        float64
}

func weightOf(f map[string]any) (w weight) {
	if w.origins, _ = f["originCount"].(int64); w.origins > 0 {
		w.articles, _ = f["articleCount"].(int64)
	}
	w.names = names(text(f, "summary"))
	w.confidence, _ = f["confidence"].(float64)
	return w
}

func (w weight) compareStanding(o weight) int {
	return cmp.Or(cmp.Compare(w.articles, o.articles), cmp.Compare(w.origins, o.origins))
}

func (w weight) compare(o weight) int {
	return cmp.Or(w.compareStanding(o), cmp.Compare(w.names, o.names), cmp.Compare(w.confidence, o.confidence))
}

// names counts the names in a sentence, two at the most: runs of words that
// begin with a capital.
func names(sentence string) int {
	n, before := 0, false
	for _, word := range strings.Fields(sentence) {
		r, _ := utf8.DecodeRuneInString(word)
		if unicode.IsUpper(r) && !before {
			n++
		}
		before = unicode.IsUpper(r)
	}
	return min(n, 2)
}

// section prints the facts that a run added or changed into what is wanted.
func (a *app) section(title string, changes []sqlite.Change, wanted func(map[string]any) bool) {
	var facts []sqlite.Change
	for _, c := range changes {
		if c.Kind == "fact" && c.After != nil && wanted(c.After) && (c.Before == nil || !wanted(c.Before)) {
			facts = append(facts, c)
		}
	}
	if len(facts) == 0 {
		return
	}
	slices.SortStableFunc(facts, func(x, y sqlite.Change) int { return weightOf(y.After).compare(weightOf(x.After)) })
	fmt.Fprintf(a.out, "\n%s: %d\n", title, len(facts))
	for i, c := range facts {
		if i == reportFew {
			fmt.Fprintf(a.out, "  … and %d more\n", len(facts)-i)
			break
		}
		fmt.Fprintf(a.out, "  %s\n", short(text(c.After, "summary"), a.width()-2))
	}
}

// example returns the new fact that most stands behind.
func example(changes []sqlite.Change) string {
	var best weight
	id := ""
	for _, c := range changes {
		if c.Kind == "fact" && c.After != nil && text(c.After, "type") != "OPEN" {
			if n := weightOf(c.After); id == "" || n.compare(best) > 0 {
				best, id = n, c.ID
			}
		}
	}
	return id
}

func text(props map[string]any, name string) string {
	s, _ := props[name].(string)
	return s
}

// words writes a type's id for people: HOLDS_ROLE as "holds role".
func words(id string) string { return strings.ToLower(strings.ReplaceAll(id, "_", " ")) }

// count writes a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		return fmt.Sprintf("%d %sies", n, stem)
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// short cuts a sentence to so many characters.
func short(s string, most int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= most {
		return string(r)
	}
	return strings.TrimRight(string(r[:most-1]), " ") + "…"
}
