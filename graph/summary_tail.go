package graph

import (
	"cmp"
	"slices"
	"strings"
)

// tail adds the roles that say to whom, for what and where.
func (c *clause) tail() {
	if !c.inner {
		c.event = func(o *fact) string { return c.w.eventName(o, c.known()) }
	}
	for _, r := range c.f.typ.Roles {
		if c.said[r.Name] || c.f.role(r.Name) == nil {
			continue
		}
		switch r.Name {
		case "of":
			c.of()
		case "as":
			if phrase := c.phrase(r.Name); phrase != "" {
				c.WriteString(" " + c.like() + phrase)
			}
		case "to", "against", "on_behalf_of":
			c.WriteString(" " + strings.ReplaceAll(r.Name, "_", " ") + " " + c.phrase(r.Name))
		case "recipient":
			c.WriteString(" " + cmp.Or(c.preposition(r.Name, c.w.book.Wordings.Into), "to") + " " + c.phrase(r.Name))
		case "destination", "final_destination":
			c.WriteString(" to " + c.phrase(r.Name))
		case "target", "co_agent":
			c.WriteString(" " + cmp.Or(c.wording.Target, "with regard to") + " " + c.phrase(r.Name))
		case "place":
			c.add(cmp.Or(c.preposition(r.Name, c.w.book.Wordings.Where), "in")+" ", r.Name)
		case "topic":
			about, own := c.wording.Abouts[c.key]
			if !own {
				about = c.wording.About
			}
			if (own || about != "") && !c.inner {
				c.event = c.doing
			}
			if !own {
				about = cmp.Or(c.saidThat(r.Name), c.preposition(r.Name, c.w.book.Wordings.What), about, "about")
			}
			c.add(strings.TrimPrefix(about+" ", " "), r.Name)
		case "origin", "former":
			c.add("from ", r.Name)
		case "result":
			c.add(c.into(r.Name), r.Name)
		case "cause":
			word := cmp.Or(c.wording.Because, "because of")
			if lead := c.preposition(r.Name, c.w.book.Wordings.Why); lead != "" {
				word = lead
			}
			c.add(word+" ", r.Name)
		case "action", "theme":
			if c.f.typ.Role("action") == nil {
				continue // the arms of "supplied arms"
			}
			c.action(r.Name)
		case "amount":
			c.amount()
		}
	}
}

// preposition returns the word before what alone fills a role, as the article has
// it, if it is of a kind; else "".
func (c *clause) preposition(role string, kind func(word string) bool) string {
	r := c.f.role(role)
	if len(r.things)+len(r.facts)+len(r.literals) > 1 || len(c.f.claims) == 0 {
		return ""
	}
	cl := c.w.claims[c.f.claims[0]]
	for _, ref := range c.w.types.fillers(cl, c.f.typ, role) {
		if word := c.before(cl, &ref); kind(word) {
			return word
		}
	}
	return ""
}

// into returns the word before what something turns into, as the article has it before the
// first that it names, with a space: "to ", "" in "declared bankruptcy"; "by " where that stands
// before the verb, and so is what takes its place.
func (c *clause) into(role string) string {
	if len(c.f.claims) == 0 {
		return ""
	}
	cl := c.w.claims[c.f.claims[0]]
	refs := c.w.types.fillers(cl, c.f.typ, role)
	if len(refs) == 0 {
		return ""
	}
	if word := c.before(cl, &refs[0]); c.w.book.Wordings.Into(word) {
		return word + " "
	}
	if cl.Trigger != nil && refs[0].Start < cl.Trigger.Start {
		return "by "
	}
	return ""
}

// action adds what somebody is to do, or what is asked for.
func (c *clause) action(role string) {
	phrase := c.phrase(role)
	switch first, _, _ := strings.Cut(phrase, " "); {
	case strings.Contains(c.String(), phrase):
	case toDo(phrase) || first == "from" || first == "that":
		c.WriteString(" " + phrase)
	case c.wording.Matter != "":
		c.WriteString(" " + c.wording.Matter + " " + phrase)
	default:
		c.WriteString(": " + phrase)
	}
}

// like returns the "as" before what something is taken for, "" behind a verb
// that goes without.
func (c *clause) like() string {
	if slices.Contains(c.wording.Plain, c.key) {
		return ""
	}
	return "as "
}

// amount adds an amount in brackets, unless the sentence has it already, or
// claims differ about it.
func (c *clause) amount() {
	r := c.f.role("amount")
	if len(r.literals) == 1 && !strings.Contains(strings.ToLower(c.String()), strings.ToLower(r.literals[0])) { // "Fourteen people were injured"
		c.WriteString(" (" + r.literals[0] + ")")
	}
}

// because reports whether a clause behind "because" fills a role.
func (c *clause) because(role string) bool { return c.lead(role) == "because" }

// saidThat returns the "that" with which the words begin that fill a role, as the article has them; "" for others.
func (c *clause) saidThat(role string) string {
	const that = "that"
	if len(c.f.role(role).facts) > 0 || c.lead(role) != that {
		return ""
	}
	return that
}

// add puts the fillers of a role behind a word, unless the sentence names them already.
func (c *clause) add(word, role string) {
	phrase := c.phrase(role)
	whole, clause := strings.CutPrefix(phrase, "that ")
	switch {
	case strings.Contains(c.String(), phrase):
	case role == "cause" && (clause || c.because(role)):
		c.WriteString(" because " + whole)
	case role == "topic" && clause:
		c.WriteString(" " + phrase)
	case role == "topic" && word != "" && strings.HasPrefix(phrase, "“"):
		c.WriteString(": " + phrase)
	default:
		c.WriteString(" " + word + phrase)
	}
}
