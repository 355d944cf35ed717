// Package newstest makes news-like articles with their claims, as many as a
// test or a benchmark wants and the same every time: names of Zipfian
// frequency, one person in almost a third of all articles, stories that several
// outlets tell, copies, denials, bans. The texts are short and every span is true.
package newstest

import (
	"fmt"
	"iter"
	"math/rand/v2"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// By is the extractor that the claims name.
var By = graph.Extractor{Name: "newstest", Version: "1"}

const (
	people, countries = 40_000, 190
	outlets           = 60
	hub               = 0.3  // share of articles that speak of the first person
	told              = 0.6  // share of articles that tell a story of the last days
	copied            = 0.05 // share of articles that copy another
	banning           = 0.02 // share of articles that tell what somebody may not do
	recent            = 40   // stories that are still told
	perDay            = 40   // articles
)

// A story is an event that articles tell.
type story struct {
	form  int
	a, b  int // people; b is a country where the form wants one
	place int
	day   int
}

type maker struct {
	r       *rand.Rand
	person  *rand.Zipf
	country *rand.Zipf
	stories []story
	last    []story // of the article before, for copies
}

// Visits yields n articles with their claims, drawn from the seed. The first
// articles of a longer draw are those of a shorter one.
func Visits(seed uint64, n int) iter.Seq[graph.Visit] {
	return func(yield func(graph.Visit) bool) {
		r := rand.New(rand.NewPCG(seed, 1))
		m := &maker{r: r, person: rand.NewZipf(r, 1.2, 8, people-1), country: rand.NewZipf(r, 1.2, 4, countries-1)}
		for i := range n {
			if !yield(m.article(i)) {
				return
			}
		}
	}
}

func (m *maker) newStory(day int) story {
	s := story{form: m.r.IntN(len(forms)), a: int(m.person.Uint64()), b: int(m.person.Uint64()), place: int(m.country.Uint64()), day: day}
	if s.a == s.b {
		s.b = (s.a + 1) % people
	}
	if len(m.stories) == recent {
		m.stories = m.stories[1:]
	}
	m.stories = append(m.stories, s)
	return s
}

// article makes the article of a number.
func (m *maker) article(i int) graph.Visit {
	day := i / perDay
	tell := m.last
	if m.last == nil || m.r.Float64() >= copied {
		tell = nil
		if len(m.stories) > 0 && m.r.Float64() < told {
			tell = append(tell, m.stories[m.r.IntN(len(m.stories))])
		} else {
			tell = append(tell, m.newStory(day))
		}
		for range 2 + m.r.IntN(4) {
			tell = append(tell, m.newStory(day))
			m.stories = m.stories[:len(m.stories)-1] // told once
		}
		if m.r.Float64() < hub {
			tell[len(tell)-1].a = 0
		}
		m.last = tell
	}
	outlet := m.r.IntN(outlets)
	w := newWriter(fmt.Sprintf("Report %d", i), fmt.Sprintf("https://outlet%d.example/%d", outlet, i), fmt.Sprintf("Outlet %d", outlet), date(day))
	for k, s := range tell {
		w.tell(s, k == 0 && m.r.IntN(3) == 0)
	}
	w.office(tell[0].a)
	if m.r.Float64() < banning {
		w.ban(tell[0].a, int(m.person.Uint64()), int(m.country.Uint64()))
	}
	if m.r.IntN(12) == 0 {
		w.deny(tell[0].a)
	}
	return w.visit()
}

// date writes the day of a number, in months of 28 days.
func date(day int) string {
	return fmt.Sprintf("%04d-%02d-%02d", 2000+day/336, 1+day%336/28, 1+day%28)
}

// A thing is what a passage of an article stands for.
type thing struct {
	name, chain, kind, country, wikidata string
	class                                ontology.Class
	named                                bool
}

func person(i int) thing {
	t := thing{name: word(i%977+3) + " " + word(i+31), chain: fmt.Sprintf("p%d", i), class: ontology.Person, named: true}
	if i < 200 {
		t.wikidata = fmt.Sprintf("Q%d", 9_000_000+i)
	}
	return t
}

func country(i int) thing {
	return thing{name: word(i+17) + "land", chain: fmt.Sprintf("c%d", i), class: ontology.Place, kind: "Country", country: fmt.Sprintf("%c%c", 'a'+i/26, 'a'+i%26), wikidata: fmt.Sprintf("Q%d", 8_000_000+i), named: true}
}

// word makes a name of a number; different numbers have different names.
func word(i int) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	s := ""
	for n := i; ; n /= len(consonants) * len(vowels) {
		k := n % (len(consonants) * len(vowels))
		s += string(consonants[k/len(vowels)]) + string(vowels[k%len(vowels)])
		if n < len(consonants)*len(vowels) && len(s) >= 6 {
			break
		}
	}
	return string(s[0]-'a'+'A') + s[1:]
}
