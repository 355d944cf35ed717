package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/extract/nlp/gazetteer"
)

// settleNames makes names agree over the document: pairs of names joined by a
// hyphen come apart, what is a name in one place is one in another, the same
// words name the same kind of thing, the kind that most of their mentions
// have, an acronym what it stands for; a last name alone is a person where a
// full name with it is.
func (d *Document) settleNames(table *gazetteer.Table) {
	c := censusOf(d)
	d.splitPairs(c, table)
	d.splitCoordinated(censusOf(d))
	d.addRepeated(c)
	d.dropCommon(table)
	c = censusOf(d)
	d.acronyms(c)
	for i, n := range d.Names {
		w := d.Span(n.First, n.End)
		kind := n.Kind
		for _, k := range [...]Kind{Person, Organization, Place, Misc} {
			if c.votes[w][k] > c.votes[w][kind] {
				kind = k
			}
		}
		if n.End-n.First == 1 && c.surnames[w] && (c.votes[w][Person] > 0 || !c.other[w] && !known(table, w)) {
			kind = Person
		}
		d.Names[i].Kind = kind
	}
}

// A census counts the names of a document.
type census struct {
	votes    map[string]map[Kind]int // by their words
	surnames map[string]bool         // last words of full names of persons
	other    map[string]bool         // words of longer names of what is no person
}

// known reports whether the table of names knows a word as a body or a place.
func known(table *gazetteer.Table, w string) bool {
	for _, e := range table.Lookup(w) {
		if e.Class == "Organization" || e.Class == "Place" {
			return true
		}
	}
	return false
}

func censusOf(d *Document) census {
	c := census{map[string]map[Kind]int{}, map[string]bool{}, map[string]bool{}}
	for _, n := range d.Names {
		c.vote(d.Span(n.First, n.End), n.Kind, 1)
		if n.Kind == Person && n.End-n.First > 1 {
			c.surnames[d.Word(n.End-1)] = true
		}
		for t := n.First; n.Kind != Person && n.End-n.First > 1 && t < n.End; t++ {
			c.other[d.Word(t)] = true
		}
	}
	return c
}

func (c census) vote(name string, kind Kind, n int) {
	if c.votes[name] == nil {
		c.votes[name] = map[Kind]int{}
	}
	c.votes[name][kind] += n
}

// kind returns the kind that a word names alone in the document, "" for none.
func (c census) kind(w string) Kind {
	if c.surnames[w] {
		return Person
	}
	most := Kind("")
	for _, k := range [...]Kind{Person, Organization, Place} {
		if c.votes[w][k] > c.votes[w][most] {
			most = k
		}
	}
	return most
}

// splitPairs takes "Lee-Berg" apart where each side is a name by itself, in
// the document or as a country or city.
func (d *Document) splitPairs(c census, table *gazetteer.Table) {
	side := func(t int) Kind {
		w := d.Word(t)
		if k := c.kind(w); k != "" {
			return k
		}
		for _, e := range table.Lookup(w) {
			if !e.Weak && e.Class == "Place" && (e.Kind == "Country" || e.Kind == "City") {
				return Place
			}
		}
		return ""
	}
	var out []Name
	for _, n := range d.Names {
		if n.End-n.First == 3 && d.dashAt(n.First+1) {
			if a, b := side(n.First), side(n.First+2); a != "" && b != "" {
				out = append(out, Name{n.First, n.First + 1, a}, Name{n.First + 2, n.End, b})
				continue
			}
		}
		out = append(out, n)
	}
	d.Names = out
}

// splitCoordinated takes "Acme and Apex" apart where both sides are names by
// themselves in the document, and no less often than together.
func (d *Document) splitCoordinated(c census) {
	count := func(first, end int) (n int) {
		for _, votes := range c.votes[d.Span(first, end)] {
			n += votes
		}
		return n
	}
	var out []Name
	for _, n := range d.Names {
		cut := -1
		for t := n.First + 1; t < n.End-1; t++ {
			if d.Tokens[t].UPOS == "CCONJ" && min(count(n.First, t), count(t+1, n.End)) >= count(n.First, n.End) && (n.End-t > 2 || count(t+1, n.End) > 1) {
				cut = t
			}
		}
		if cut < 0 {
			out = append(out, n)
			continue
		}
		out = append(out, Name{n.First, cut, n.Kind}, Name{cut + 1, n.End, n.Kind})
	}
	d.Names = out
}

// dashAt reports whether token t joins its neighbours.
func (d *Document) dashAt(t int) bool {
	w := d.Word(t)
	return (w == "-" || w == "–") && d.Tokens[t-1].End == d.Tokens[t].Start && d.Tokens[t].End == d.Tokens[t+1].Start
}

// addRepeated takes a word for the name that it is elsewhere in the document,
// at least twice or as a last name, where the finder saw none.
func (d *Document) addRepeated(c census) {
	var out []Name
	next := 0
	for i := 0; i < len(d.Tokens); i++ {
		if next < len(d.Names) && d.Names[next].First == i {
			out = append(out, d.Names[next])
			i = d.Names[next].End - 1
			next++
			continue
		}
		w := d.Word(i)
		if r, _ := utf8.DecodeRuneInString(w); d.Tokens[i].UPOS != "PROPN" || !unicode.IsUpper(r) {
			continue
		}
		if k := c.kind(w); k != "" && (c.surnames[w] || c.votes[w][k] > 1) && !d.besideName(i, next) {
			out = append(out, Name{i, i + 1, k})
		}
	}
	d.Names = out
}

// dropCommon takes a word that begins a sentence for no name where the document has
// it as a common noun, and never as a name inside a sentence: "Fire destroys theatre".
func (d *Document) dropCommon(table *gazetteer.Table) {
	common, proper := map[string]bool{}, map[string]bool{}
	for i := range d.Tokens {
		switch w := d.Word(i); {
		case d.Tokens[i].UPOS == "NOUN" && w == strings.ToLower(w):
			common[w] = true
		case i > d.Sentences[d.Tokens[i].Sentence].First:
			proper[w] = true
		}
	}
	kept := d.Names[:0]
	for _, n := range d.Names {
		w := d.Word(n.First)
		if n.End-n.First == 1 && n.First == d.Sentences[d.Tokens[n.First].Sentence].First && common[strings.ToLower(w)] && !proper[w] && strings.ToUpper(w) != w && !known(table, w) {
			continue
		}
		kept = append(kept, n)
	}
	d.Names = kept
}

// besideName reports whether the word at i continues a name, or another
// capital continues it: then it may be a part of something longer.
func (d *Document) besideName(i, next int) bool {
	if next > 0 && d.Names[next-1].End == i {
		return true
	}
	s := d.Sentences[d.Tokens[i].Sentence]
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= s.First && k < s.End && d.Tokens[k].UPOS == "PROPN" {
			return true
		}
	}
	return false
}

// acronyms counts for an acronym what the name before it is, and the other
// way round, where the text defines it: "Norland News Agency (NNA)".
func (d *Document) acronyms(c census) {
	for i := 1; i < len(d.Names); i++ {
		a, b := d.Names[i-1], d.Names[i]
		if b.First != a.End+1 || b.End-b.First != 1 || d.Word(a.End) != "(" || !initials(d.Word(b.First), d.words(a)) {
			continue
		}
		const sure = 100 // more than mentions
		c.vote(d.Word(b.First), a.Kind, sure)
	}
}

// words returns the words of a name.
func (d *Document) words(n Name) []string {
	var out []string
	for t := n.First; t < n.End; t++ {
		out = append(out, d.Word(t))
	}
	return out
}

// initials reports whether the letters of a word are the initials of words,
// in order; small words may be passed over.
func initials(acronym string, words []string) bool {
	letters := []rune(strings.ReplaceAll(acronym, ".", ""))
	if len(letters) < 2 || strings.ToUpper(acronym) != acronym {
		return false
	}
	k := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case k < len(letters) && unicode.ToUpper(r) == letters[k]:
			k++
		case unicode.IsUpper(r):
			return false
		}
	}
	return k == len(letters)
}
