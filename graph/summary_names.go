package graph

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/graph/ontology"
)

// withArticle puts before a name or description what articles put before it:
// "a car", "the weapons", "the United Nations", "another driver".
func (w *world) withArticle(e *entity) string {
	name := cmp.Or(e.name, e.id)
	switch {
	case e.named && e.article == "a":
		return w.book.Wordings.Indefinite(name)
	case e.named && e.article != "":
		return e.article + " " + name
	case e.named || e.class == ontology.Role:
		return name
	}
	n := &w.book.Naming
	first, _, _ := strings.Cut(name, " ")
	if n.Determiners[Fold(first)] {
		return lowered(name)
	}
	_, counted := number(Fold(first), n.Numbers)
	if counted || n.Bounds[Fold(first)] != "" || w.book.Wordings.Many(Fold(first)) && !strings.Contains(name, " ") {
		name = lowered(name)
	}
	several := w.many(name)
	for _, i := range e.things {
		switch first, _, _ := strings.Cut(Fold(w.identity.things[i].name), " "); {
		case n.Articles[first]:
			if several {
				return name // one of them elsewhere
			}
			return w.book.Wordings.Indefinite(name)
		}
	}
	if w.definite(e) {
		return "the " + name
	}
	if several {
		return name
	}
	for _, i := range e.things {
		first, _, _ := strings.Cut(Fold(w.identity.things[i].name), " ")
		switch {
		case n.Possessives[first]:
			return "the " + name
		case w.book.Wordings.Kept(first):
			return first + " " + name // "another driver"
		case n.Determiners[first]:
			return w.book.Wordings.Indefinite(first + " " + name) // "a new governor"
		}
	}
	if e.class == ontology.Person && lower(name) && !counted { // of a headline, which has no articles
		return w.book.Wordings.Indefinite(name)
	}
	return name
}

// definite reports whether an article puts a definite article before a description.
func (w *world) definite(e *entity) bool {
	for _, i := range e.things {
		if first, _, _ := strings.Cut(Fold(w.identity.things[i].name), " "); w.book.Naming.Definite[first] {
			return true
		}
	}
	return false
}

// lowered writes the first letter of a description small, which began a sentence.
func lowered(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if second, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsUpper(second) {
		return s // an acronym
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// article returns what stands before a name, "the", "a" or "": where articles
// call the thing by nothing but its name, what enough of them put before it,
// beside what names that end so have.
func (w *world) article(e *entity) string {
	if !e.named || e.class == ontology.Person || e.class == ontology.Role {
		return ""
	}
	the, one, all := 0, 0, 0
	for _, i := range e.things {
		t := &w.identity.things[i]
		for _, ref := range t.refs {
			text := Fold(ref.Text)
			first, rest, _ := strings.Cut(text, " ")
			definite, indefinite := w.book.Naming.Definite[first], w.book.Naming.Articles[first]
			if definite || indefinite {
				text = rest
			}
			if !slices.ContainsFunc(t.names, func(s string) bool { return Fold(s) == text }) {
				continue
			}
			all++
			if definite {
				the++
			} else if indefinite {
				one++
			}
		}
	}
	name := Fold(e.name)
	possessed := strings.Contains(e.name, "'s ") || strings.Contains(e.name, "’s ")
	switch {
	case strings.HasPrefix(name, "the "):
		return ""
	case the > 0 && (4*the >= all || the > 1 && 8*the >= all), !possessed && w.book.Wordings.The(strings.Fields(name)):
		return "the"
	case e.class == ontology.Artifact && one > 0 && 2*one >= all:
		return "a"
	}
	return ""
}
