package extract

import (
	"slices"
	"testing"

	"wiregraph/extract/lexicon"
)

// TestPhraseExamples finds what the phrases of the examples of nouns, titles,
// words of kin and the signs of names stand for.
func TestPhraseExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range append(x.lexicon.Nouns.Phrases, x.lexicon.Signs.Phrases...) {
		r := x.read(e.Text)
		found, is := false, false
		for i := range r.mentions {
			if m := &r.mentions[i]; r.says(m, e.Words) {
				found = true
				is = is || m.class == e.Class && (e.Kind == "" || m.kind == e.Kind) && (e.Gender == 0 || m.gender == genderByte(e.Gender))
			}
		}
		if !found || is != e.Is {
			t.Errorf("%s:%d: %q: %q stands for %s", e.File, e.Line, e.Text, e.Words, r.listMentions())
		}
	}
	readExamples(t, x, "", x.lexicon.Nouns.Said)
}

// TestLinkExamples finds which phrases of the examples of coreference stand
// for one thing.
func TestLinkExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range x.lexicon.Anaphora.Links {
		r := x.read(e.Text)
		if found, same := r.linked(&e); !found || same != e.Same {
			t.Errorf("%s:%d: %q: %q and %q stand for %s", e.File, e.Line, e.Text, e.One, e.Other, r.listMentions())
		}
	}
}

// linked reports whether the first phrase of an example occurs, and whether
// the other stands for the same thing, for one of those whom the first takes
// up, or is what it is known by.
func (r *reading) linked(e *lexicon.LinkExample) (found, same bool) {
	for i := range r.mentions {
		m := &r.mentions[i]
		if !r.says(m, e.One) {
			continue
		}
		found = true
		if m.chain < 0 {
			continue
		}
		c := &r.chains[m.chain]
		other := func(k int) bool { return k != i && r.says(&r.mentions[k], e.Other) }
		same = same || c.name == e.Other || slices.ContainsFunc(c.mentions, other) || slices.ContainsFunc(c.members, other)
	}
	return found, same
}

// says reports whether a mention, or the name in it, is in these words.
func (r *reading) says(m *mention, words string) bool {
	return r.doc.Span(m.first, m.end) == words || m.nameFirst < m.nameEnd && r.doc.Span(m.nameFirst, m.nameEnd) == words
}

// listMentions writes what is known of the mentions, for the message of a test.
func (r *reading) listMentions() string {
	out := ""
	for i := range r.mentions {
		m := &r.mentions[i]
		known := ""
		if m.chain >= 0 {
			known = r.chains[m.chain].name
		}
		out += "\n\t" + r.doc.Span(m.first, m.end) + " (" + string(m.class) + " " + m.kind + " " + known + ")"
	}
	return out
}
