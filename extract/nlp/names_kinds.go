package nlp

import (
	_ "embed"
	"slices"
	"strings"

	"wiregraph/extract/nlp/gazetteer"
)

//go:embed data/headwords.txt
var headwordLines string

// A kinder tells the finer kinds of names: by the table of names, then by
// the head word of the name, then by its looks.
type kinder struct {
	table     *gazetteer.Table
	headwords map[string]Kind
}

func newKinder(table *gazetteer.Table) (*kinder, error) {
	k := &kinder{table, map[string]Kind{}}
	err := eachLine("headwords.txt", headwordLines, func(f []string) bool {
		for _, w := range f[1:] {
			k.headwords[w] = Kind(f[0])
		}
		return slices.Contains([]Kind{Event, Law, Facility, Product}, Kind(f[0]))
	})
	return k, err
}

// refine replaces Misc by what the name is, and tells facilities from other places.
func (k *kinder) refine(d *Document) {
	for i := range d.Names {
		n := &d.Names[i]
		switch n.Kind {
		case Misc:
			n.Kind = k.misc(d, *n)
		case Place:
			if k.known(d.Span(n.First, n.End)) == Facility || n.End-n.First > 1 && k.head(d, *n) == Facility {
				n.Kind = Facility
			}
		}
	}
}

// known returns the kind that the table of names knows a name by, "" when it does not.
func (k *kinder) known(name string) Kind {
	for _, e := range k.table.Lookup(name) {
		switch {
		case e.Kind == "Demonym" || e.Class == "Group":
			return Nationality
		case e.Weak:
		case e.Kind == "Facility":
			return Facility
		case e.Class == "Artifact":
			return Product
		case e.Class == "Event":
			return Event
		case e.Class == "Norm":
			return Law
		default:
			return ""
		}
	}
	return ""
}

// head returns the kind that the head word of a name tells, "" when it tells none.
func (k *kinder) head(d *Document, n Name) Kind {
	last := n.End - 1
	for t := n.First + 1; t < n.End; t++ {
		if d.Tokens[t].UPOS == "ADP" {
			last = t - 1
			break
		}
	}
	for last > n.First && strings.Trim(d.Word(last), "0123456789") == "" {
		last-- // Resolution 1718, Olympics 2020
	}
	return k.headwords[strings.ToLower(d.Word(last))]
}

func (k *kinder) misc(d *Document, n Name) Kind {
	if kind := k.known(d.Span(n.First, n.End)); kind != "" {
		return kind
	}
	if kind := k.head(d, n); kind != "" {
		return kind
	}
	last := d.Word(n.End - 1)
	switch {
	case d.Tokens[n.End-1].UPOS == "ADJ":
		return Nationality
	case strings.ContainsAny(last, "0123456789") && !looksLike(last, "year"):
		return Product
	}
	return Misc
}

// nested returns the names inside of those of the document, and the laws that
// are a name, or none, with a head word and a number: "Security Council resolution 1718".
func (k *kinder) nested(d *Document) []Name {
	var out []Name
	for i, n := range d.Names {
		if n.Kind != Person && n.End-n.First > 1 {
			out = k.inside(d, n, out)
		}
		if i > 0 && d.Names[i-1].End == n.First {
			continue
		}
		if t := n.End; t+1 < len(d.Tokens) && k.numbered(d, t) {
			out = append(out, Name{n.First, t + 2, Law})
		}
	}
	slices.SortStableFunc(out, func(a, b Name) int { return a.First - b.First })
	return out
}

// numbered reports whether token t is the head word of a law, and the next, in
// the same sentence, a figure.
func (k *kinder) numbered(d *Document, t int) bool {
	return k.headwords[strings.ToLower(d.Word(t))] == Law && d.Tokens[t].Sentence == d.Token(t+1).Sentence &&
		d.Tokens[t].UPOS != "VERB" && looksLike(d.Word(t+1), "number")
}

// inside appends what the table of names knows of parts of a name.
func (k *kinder) inside(d *Document, n Name, out []Name) []Name {
	words := make([]string, 0, n.End-n.First)
	for t := n.First; t < n.End; t++ {
		words = append(words, d.Word(t))
	}
	for from := 0; from < len(words); {
		ms := k.table.Match(words[from:])
		if from == 0 && len(ms) > 0 && ms[0].End-ms[0].First == len(words) { // the name itself: look at its parts
			ms = k.table.Match(words[:len(words)-1])
		}
		if len(ms) == 0 {
			from++
			continue
		}
		m := ms[0]
		first, end := from+m.First, from+m.End
		e := m.Entries[0]
		kind := map[string]Kind{"Person": Person, "Organization": Organization, "Place": Place, "Group": Nationality}[e.Class]
		if e.Kind == "Demonym" {
			kind = Nationality
		}
		if kind != "" && !e.Weak {
			out = append(out, Name{n.First + first, n.First + end, kind})
		}
		from = end
	}
	return out
}
