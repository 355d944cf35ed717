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
	n := &w.book.Naming
	first, _, _ := strings.Cut(name, " ")
	if !e.named && e.class != ontology.Role {
		_, counted := number(Fold(first), n.Numbers)
		alone := w.book.Wordings.Many(Fold(first)) && !strings.Contains(name, " ")
		if determines(n, strings.Fields(name)) {
			return lowered(name)
		} else if bound := n.Bounds[Fold(first)] != ""; counted || alone || bound {
			if name = lowered(name); bound && e.article != "the" {
				return name // "about a tenth"
			}
		}
	}
	switch article := e.article; {
	case article == "":
		return name
	case article == "the":
		return "the " + name
	case w.book.Wordings.Kept(article), !lower(article): // "New" of "New York buses"
		return article + " " + name
	case !e.named && w.many(name): // one of them elsewhere
		return name
	case n.Articles[article]:
		return w.book.Wordings.Indefinite(name)
	case w.book.Wordings.BeforeArticle(article):
		return article + " " + w.book.Wordings.Indefinite(name)
	default:
		return w.book.Wordings.Indefinite(article + " " + name) // "a new governor"
	}
}

// lowered writes the first letter of a description small, which began a sentence.
func lowered(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if second, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsUpper(second) {
		return s // an acronym
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// article returns what stands before the name or description of an entity:
// "the", "a", "" for nothing, or a determiner that is no article.
func (w *world) article(e *entity) string {
	switch {
	case e.class == ontology.Role:
		return ""
	case !e.named:
		return w.determiner(e)
	case e.class == ontology.Person:
		return ""
	}
	return w.nameArticle(e)
}

// determiner returns what articles put before a description: an indefinite
// article before a definite one, which speaks of what is known already. What is
// somebody's is "the". People and places of headlines, which have no articles, get one.
func (w *world) determiner(e *entity) string {
	n := &w.book.Naming
	one, the, other := "", "", ""
	see := func(words string) {
		first, _, more := strings.Cut(Fold(words), " ")
		switch {
		case !more:
		case n.Articles[first]:
			one = "a"
		case n.Definite[first], n.Possessives[first]:
			the = "the"
		case determines(n, strings.Fields(words)):
			if first, _, _ := strings.Cut(words, " "); !lower(first) && !w.book.Wordings.Kept(Fold(first)) {
				other = cmp.Or(other, first)
				break
			}
			other = cmp.Or(other, first)
		}
	}
	for _, i := range e.things {
		t := &w.identity.things[i]
		see(t.name)
		for _, ref := range t.refs {
			if strings.HasSuffix(ref.Text, " "+t.name) {
				see(ref.Text)
			}
		}
	}
	article := cmp.Or(one, the, other)
	if article == "" && (e.class == ontology.Person || e.class == ontology.Place) && lower(e.name) && !w.many(e.name) {
		first, _, _ := strings.Cut(Fold(e.name), " ")
		if _, counted := number(first, n.Numbers); !counted {
			return "a"
		}
	}
	return article
}

// nameArticle returns what stands before a name: where articles call the thing
// by nothing but its name, what enough of them put before it, beside what
// names that end so have.
func (w *world) nameArticle(e *entity) string {
	the, one, all := 0, 0, 0
	for _, i := range e.things {
		t := &w.identity.things[i]
		for _, ref := range t.refs {
			text := ref.Text
			first, rest, _ := strings.Cut(text, " ")
			first = strings.ToLower(first)
			definite, indefinite := w.book.Naming.Definite[first], w.book.Naming.Articles[first]
			if definite || indefinite {
				text = rest
			}
			if !slices.Contains(t.names, text) {
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
