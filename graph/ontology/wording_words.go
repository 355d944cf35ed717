package ontology

import (
	"slices"
	"strings"
)

// Many reports whether a folded English noun is a plural.
func (x *Wordings) Many(noun string) bool {
	switch {
	case x.many[noun]:
		return true
	case x.one[noun], len(noun) < 4, strings.HasSuffix(noun, "ss"), strings.HasSuffix(noun, "us"), strings.HasSuffix(noun, "sis"), strings.HasSuffix(noun, "xis"):
		return false
	}
	return strings.HasSuffix(noun, "s")
}

// Either reports whether a folded noun is the same for one and for several.
func (x *Wordings) Either(noun string) bool { return x.either[noun] }

// Itself returns the pronoun of what does something to itself, one or several.
func (x *Wordings) Itself(many bool) string {
	if many {
		return x.itself[1]
	}
	return x.itself[0]
}

// Share reports whether there are as many of a folded word as of what stands behind its "of":
// "some of the ships".
func (x *Wordings) Share(word string) bool { return x.shares[word] }

// Agree puts a verb that stands as after one subject behind several: "is
// prohibited" as "are prohibited", "supplies" as "supply".
func (x *Wordings) Agree(verb string, many bool) string {
	if !many {
		return verb
	}
	first, rest, more := strings.Cut(verb, " ")
	switch {
	case x.verbs[first] != "":
		if first = x.verbs[first]; x.FormOf(first, "be") != NoForm {
			rest = x.severally(rest)
		}
	case strings.HasSuffix(first, "ss") || !strings.HasSuffix(first, "s"):
	case strings.HasSuffix(first, "ies"):
		first = first[:len(first)-3] + "y"
	case strings.HasSuffix(first, "sses"), strings.HasSuffix(first, "es") && sibilant(strings.TrimSuffix(first, "es")) && !strings.HasSuffix(first, "ses") && !strings.HasSuffix(first, "zes"):
		first = first[:len(first)-2]
	default:
		first = first[:len(first)-1]
	}
	if more {
		return first + " " + rest
	}
	return first
}

// severally puts what several are into the plural: "a member of" as "members of".
func (x *Wordings) severally(what string) string {
	article, rest, _ := strings.Cut(what, " ")
	if article != "a" && article != "an" {
		return what
	}
	head, of, more := strings.Cut(rest, " of")
	if head = x.Present(head); more {
		return head + " of" + of
	}
	return head
}

// Present puts a verb that stands as in a dictionary into the present, as
// after one subject: "call for" as "calls for".
func (x *Wordings) Present(lemma string) string {
	first, rest, more := strings.Cut(lemma, " ")
	n := len(first)
	switch s := x.present[first]; {
	case s != "":
		first = s
	case sibilant(first) || strings.HasSuffix(first, "o"):
		first += "es"
	case n > 1 && first[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(first[n-2])):
		first = first[:n-1] + "ies"
	default:
		first += "s"
	}
	if more {
		return first + " " + rest
	}
	return first
}

// Indefinite puts the indefinite article before the name of one thing: "a
// car", "an FBI agent", "a United Nations panel".
func (x *Wordings) Indefinite(name string) string {
	word, _, _ := strings.Cut(name, " ")
	folded := strings.ToLower(word)
	an := false
	if first := folded[:min(1, len(folded))]; len(word) > 1 && word == strings.ToUpper(word) {
		an = x.an[first]
	} else if an = begins(folded, x.spoken); !an {
		an = x.vowels[first] && !begins(folded, x.a)
	}
	if an {
		return "an " + name
	}
	return "a " + name
}

// begins reports whether a word begins with one of some beginnings.
func begins(word string, starts []string) bool {
	return slices.ContainsFunc(starts, func(start string) bool { return strings.HasPrefix(word, start) })
}

// sibilant reports whether a word ends in a hissing sound, after which an
// ending is a syllable of its own.
func sibilant(w string) bool {
	return slices.ContainsFunc([]string{"s", "x", "z", "ch", "sh"}, func(end string) bool { return strings.HasSuffix(w, end) })
}
