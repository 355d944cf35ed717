package graph

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// act reports whether a phrase says what somebody is to do, or that something is so.
func (c *clause) act(phrase string) bool {
	return c.wording.Act == "to" && (toDo(phrase) || strings.HasPrefix(phrase, "that "))
}

// toDo reports whether a phrase says what is to be done, or not: "to go", "not to go".
func toDo(phrase string) bool {
	return strings.HasPrefix(strings.TrimPrefix(strings.TrimPrefix(phrase, "not "), "never "), "to ")
}

// verb returns the words between the first role and another: the type's own, of
// OPEN the predicate.
func (c *clause) verb(second string) string {
	switch own := &c.wording; {
	case c.f.typ.Open && c.f.predicate != "":
		if state := c.open(false); state != "" {
			return state
		}
		if c.w.predicative(c.f) { // "was underway"
			return "be " + strings.ReplaceAll(c.f.predicate, "_", " ")
		}
		if second == "" && c.w.isPassive(c.f) { // "no vehicles were involved"
			return c.w.book.Wordings.Passive(strings.ReplaceAll(c.f.predicate, "_", " "))
		}
		return strings.ReplaceAll(c.f.predicate, "_", " ")
	case second == "target" && own.Barred != "" && c.f.role("theme") == nil:
		return own.Barred
	case own.Said["acronym"] != "" && c.acronym():
		return own.Said["acronym"]
	case own.Where && second != "" && c.preposition(second, c.w.book.Wordings.Where) != "":
		return "be " + c.preposition(second, c.w.book.Wordings.Where)
	case own.Past != "" && c.over():
		return own.Past
	case own.Said[c.key] != "" && c.named(own.Said[c.key]):
		return own.Verb
	default:
		return cmp.Or(own.Said[c.key], own.Verb, strings.ToLower(strings.ReplaceAll(c.f.typ.ID, "_", " ")))
	}
}

// alone returns the words behind the first role where the second is unfilled.
func (c *clause) alone() string {
	return cmp.Or(c.wording.SaidAlone[c.key], c.wording.Alone, c.verb(""))
}

// passive returns the words behind the second role where nobody is said to do
// it; "" where such a sentence cannot be made.
func (c *clause) passive() string {
	if c.f.typ.Open {
		return c.open(true)
	}
	if done := c.wording.SaidDone[c.key]; done != "" {
		return done
	}
	if slices.Contains(c.wording.Active, c.key) && !c.w.isPassive(c.f) && (c.f.role("result") != nil || strings.Contains(c.key, " ")) {
		return c.key // but not of "the transformed tools"
	}
	if said := c.wording.Said[c.key]; said != "" && !strings.HasPrefix(said, "be ") {
		return c.w.book.Wordings.Passive(said)
	}
	if c.wording.Done == "" && !strings.HasPrefix(c.wording.Verb, "be ") {
		return c.w.book.Wordings.Passive(c.wording.Verb)
	}
	return c.wording.Done
}

// noun returns the noun by which another fact speaks of this one, "" for none.
func (c *clause) noun() string { return cmp.Or(c.wording.Nouns[c.key], c.wording.Noun) }

// over reports whether the fact says itself that it holds no more: a former office.
func (c *clause) over() bool {
	r := c.f.role("status")
	return r != nil && slices.ContainsFunc(r.literals, func(s string) bool { return c.w.book.Wordings.Over(Fold(s)) })
}

// named reports whether what somebody would be said to be is all that he is called by: "the
// father is the father of".
func (c *clause) named(said string) bool {
	r := c.f.role(firstOf(c.f.typ))
	words := strings.Fields(said)
	if r == nil || len(r.things) != 1 || len(words) < 3 || words[0] != "be" {
		return false
	}
	e := c.w.entitiesOf(r.things)[0]
	return !e.named && singular(lastOf(strings.Fields(Fold("a "+e.name)))) == words[2]
}

// acronym reports whether the first role is filled by an acronym, for what is no person.
func (c *clause) acronym() bool {
	first, second := mainRoles(c.f.typ)
	a, b := c.f.role(first), c.f.role(second)
	if a == nil || b == nil || len(a.literals) != 1 || !shortened(a.literals[0]) {
		return false
	}
	return !slices.ContainsFunc(c.w.entitiesOf(b.things), func(e *entity) bool { return e.class == ontology.Person })
}

// shortened reports whether a name is made of initials, some of them small: "FBI", "TfL".
func shortened(s string) bool {
	capitals := len(s) - len(strings.Map(func(r rune) rune {
		if unicode.IsUpper(r) {
			return -1
		}
		return r
	}, s))
	return capitals > 1 && 2*capitals >= len(s) && !strings.Contains(s, " ")
}

// open returns the passive of an OPEN fact of which its words say what is done, ""
// where they say who does it: "be based on" of "base_on", evoked by "based".
// Done is set where nobody is said to do it.
func (c *clause) open(done bool) string {
	x := &c.w.book.Wordings
	phrase := strings.ReplaceAll(c.f.predicate, "_", " ")
	verb, rest, _ := strings.Cut(phrase, " ")
	if verb == "be" {
		return ""
	}
	if done {
		return x.Passive(phrase)
	}
	word, _, _ := strings.Cut(c.w.evoked(c.f), " ")
	if form := x.FormOf(word, verb); (form == ontology.PastForm || form == ontology.ParticipleForm) && rest != "" && x.State(verb) {
		return x.Passive(phrase)
	}
	return ""
}
