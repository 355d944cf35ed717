// Package gazetteer is a table of names that the world knows: countries and
// their demonyms, cities, bodies, media, companies, brands, weapons, people
// with their offices, each with its kind and, where sure, its Wikidata id.
//
// It types and links names; what it knows of the world beyond that is never
// told as news. NOTICE says where its facts come from.
package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An Entry is one thing that a name may stand for.
type Entry struct {
	Name      string // canonical name
	Class     string // Person, Organization, Place, Artifact, Concept, Group, Norm, Event
	Kind      string // finer: Country, City, NewsAgency, Vehicle, Weapons, Demonym …
	Wikidata  string // "Q…" or ""
	Country   string // ISO 3166-1 alpha-2, lower case, or ""
	Gender    byte   // 'm', 'f' or 0; people only
	StandsFor string // canonical name of what a metonym or demonym stands for ("Russia" for Russian, "Government of Russia" for Moscow)
	Weak      bool   // the form is ambiguous: it needs a second signal from the text
}

// A Match is a stretch of tokens that the table knows.
type Match struct {
	First, End int // token indices, half-open
	Entries    []Entry
}

// Lookup returns the entries of a name, best first. Diacritics, apostrophes,
// full stops, hyphens and a leading "the" do not matter.
func (t *Table) Lookup(name string) []Entry {
	if i, ok := t.find(Fold(name)); ok && name != "" {
		return t.entriesOf(i)
	}
	return nil
}

// longest is the number of tokens that a match does not exceed.
const longest = 10

// Match returns the longest matches over the words of a sentence, left to
// right, not overlapping. A match begins with a capital letter or a figure.
func (t *Table) Match(words []string) []Match {
	var out []Match
	for i := 0; i < len(words); i++ {
		if !begins(words[i]) {
			continue
		}
		if m := t.longestAt(words, i); m.End > i {
			out = append(out, m)
			i = m.End - 1
		}
	}
	return out
}

// begins reports whether a name may begin with the word.
func begins(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// longestAt returns the longest match that begins at word i; End is i when
// there is none.
func (t *Table) longestAt(words []string, i int) Match {
	m := Match{First: i, End: i}
	if strings.EqualFold(words[i], "the") {
		return m
	}
	var key strings.Builder
	found := -1
	for j := i; j < len(words) && j < i+longest; j++ {
		switch w := strings.TrimSpace(foldWord(words[j])); {
		case w == "s" && strings.ContainsAny(words[j], "'’"):
			key.WriteString("s") // Lloyd's
		case w != "":
			if key.Len() > 0 {
				key.WriteByte(' ')
			}
			key.WriteString(w)
		}
		k := key.String()
		if k == "" {
			continue
		}
		at, ok := t.find(k)
		if ok && proper(words[i:j+1]) {
			found, m.End = at, j+1
		}
		if at >= t.count || !strings.HasPrefix(t.key(at), k) {
			break
		}
	}
	if found >= 0 {
		m.Entries = t.entriesOf(found)
	}
	return m
}

// proper reports whether the words are written as a name: the last one is no
// mark and begins with a capital or a figure too. Longer names are long enough to be no accident.
func proper(words []string) bool {
	last := words[len(words)-1]
	r, _ := utf8.DecodeRuneInString(last)
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return false
	}
	return begins(last) || len(words) > 2
}

// GivenGender returns the usual gender of a given name: 'm', 'f', or 0 when
// unknown or mixed.
func (t *Table) GivenGender(name string) byte {
	if i, ok := t.find(givenPrefix + Fold(name)); ok {
		return t.entriesOf(i)[0].Gender
	}
	return 0
}

// givenPrefix sets the keys of given names apart.
const givenPrefix = "\x01"
