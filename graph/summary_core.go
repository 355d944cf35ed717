package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// rule is the role of a ban or a sanction.
const rule = "norm"

// core says who does what: the two roles of the first browsing edge, of a type
// without edges the first two, and the verb between them.
func (c *clause) core() {
	w, f, wording := c.w, c.f, c.wording
	first, second := mainRoles(f.typ)
	if wording.Norm != "" && f.role(rule) != nil {
		c.ruled(first, second)
		return
	}
	direct, behind := false, ""
	switch {
	case wording.Barred != "" && f.role("target") != nil && f.role(second) != nil && c.preposition(second, func(word string) bool { return word == "from" }) != "":
		behind, c.said[second] = " from "+strings.TrimPrefix(c.phrase(second), "from "), true // "banned Bo Berg from the election"
		second, c.key = "target", ""
		c.wording.Verb, c.wording.Done = wording.Barred, ""
	case slices.Contains(wording.Whom, c.key) && f.role("target") != nil:
		if f.role(second) != nil {
			behind, c.said[second] = " of "+c.phrase(second), true // "acquitted Bo Berg of fraud"
		}
		second = "target"
	case f.role(second) == nil && wording.Barred != "" && f.role("target") != nil && f.role("action") != nil:
		second, c.key = "target", ""
	case f.role(second) != nil && wording.Act == "from" && c.covers("action", second):
		c.said[second] = true // "prohibits the trade of luxury goods"
		second = "action"
	case f.role(second) == nil && slices.Contains(wording.Direct, c.key) && c.matter() != "" && c.preposition(c.matter(), w.book.Wordings.Why) == "":
		second, wording.Verb, direct = c.matter(), c.key, true
	case f.role(second) == nil:
		if k := slices.IndexFunc(wording.Instead, func(role string) bool { return f.role(role) != nil }); k >= 0 {
			second = wording.Instead[k]
		}
	}
	c.said[first], c.said[second] = true, true
	if f.role(first) == nil && f.role(rule) != nil && second != rule { // what forbids when nobody is said to
		first = rule
		c.said[first] = true
	}
	a, b := f.role(first), f.role(second)
	switch {
	case a == nil && b == nil && wording.Noun != "":
		noun := strings.TrimPrefix(c.noun(), "the ")
		many := w.many(noun)
		if !many {
			noun = w.book.Wordings.Indefinite(noun)
		}
		c.WriteString("there " + c.finite("be", many) + " " + noun)
	case a == nil && b != nil && direct:
		c.WriteString(c.phrase(second) + " " + c.conjugated(w.book.Wordings.Passive(wording.Verb), c.several(second)))
	case a == nil && b != nil && c.passive() != "":
		if phrase := c.phrase(second); strings.HasPrefix(phrase, "that ") { // "it was agreed that the wall fell", of "agree to"
			c.WriteString("it " + c.conjugated(w.unhung(c.passive()), false) + " " + phrase)
		} else {
			c.WriteString(phrase + " ")
			c.WriteString(c.conjugated(c.passive(), c.several(second)))
		}
	default:
		if c.as == ontology.NoForm {
			c.WriteString(c.subject(first) + " ")
		}
		if b == nil || c.because(second) {
			c.WriteString(c.conjugated(c.alone(), c.several(first)))
			if b != nil { // "died because help came late"
				c.WriteString(" because " + strings.TrimPrefix(c.phrase(second), "that "))
			}
			break
		}
		verb := c.verb(second)
		if !c.inner && w.unhung(verb) != verb {
			c.event = c.doing // "argued for closing the mine"
		}
		if direct {
			verb = wording.Verb
		} else if wording.Bare != "" && c.matter() == "" && f.role("topic") == nil && c.wording.Said[c.key] == "" {
			verb = wording.Bare
		}
		object := c.object(second)
		if verb == "be" && len(b.literals) == 1 {
			if in := c.preposition(second, w.book.Wordings.Where); in != "" {
				object = in + " " + object // "is in stable condition"
			}
		}
		if c.act(object) { // "decided to go", of "decide on"
			verb, _, _ = strings.Cut(cmp.Or(wording.Said[c.key], wording.Acting, verb), " ")
		} else if strings.HasPrefix(object, "that ") || c.key != "" && c.lead(second) == w.evoked(f) {
			verb = w.unhung(verb) // "ruled that", of "rule on"; "led us to doubt", of "lead to"
		}
		if turns, into, ok := w.book.Wordings.Turned(verb); ok && f.typ.Open && object != "" {
			verb, object = turns, object+" "+w.book.Wordings.Indefinite(into)
		}
		if c.none = w.book.Wordings.Nobody(object + " "); c.none {
			object = strings.ToLower(object[:1]) + object[1:]
		}
		c.WriteString(c.conjugated(verb, c.several(first)) + " " + object)
	}
	c.WriteString(behind)
}

// unhung returns a verb without the word behind it that cannot end a sentence: "rule", of "rule on".
func (w *world) unhung(verb string) string {
	if last := lastWord(verb); w.book.Wordings.Hangs(last) {
		return strings.TrimSuffix(verb, " "+last)
	}
	return verb
}

// ruled says what is done to a rule, and for whom: "lifted the ban on Acme".
func (c *clause) ruled(first, second string) {
	what := c.phrase(rule)
	if c.f.role(second) != nil {
		what += " " + c.wording.On + " " + c.phrase(second)
	}
	c.said[first], c.said[second], c.said[rule] = true, true, true
	if c.f.role(first) == nil {
		c.WriteString(what + " " + c.conjugated(c.w.book.Wordings.Passive(c.wording.Norm), c.several(rule)))
		return
	}
	if c.as == ontology.NoForm {
		c.WriteString(c.subject(first) + " ")
	}
	c.WriteString(c.conjugated(c.wording.Norm, c.several(first)) + " " + what)
}

// subject names who does it; a clause as a fact: "the fact that it rained". Where the article
// denies it of all of a kind, so does the subject: "no minister".
func (c *clause) subject(role string) string {
	const none = "no"
	if r := c.f.role(role); r != nil && c.w.mood(c.f).Not && len(r.things) == 1 && c.preposition(role, func(word string) bool { return word == none }) != "" {
		if e := c.w.entitiesOf(r.things)[0]; !e.named {
			return none + " " + e.name
		}
	}
	phrase := c.phrase(role)
	if strings.HasPrefix(phrase, "that ") {
		return "the fact " + phrase
	}
	return phrase
}
