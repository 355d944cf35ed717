package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// summary makes one English sentence of the roles of a fact, by the wording of
// its type: "Ann Lee gave a watch to Bo Berg". What no claim asserts says so:
// "(expected)", "(denied)".
func (w *world) summary(f *fact) string {
	known := w.actors(f)
	return w.sentence(f, func(o *fact) string { return w.eventName(o, known) }) + f.reservation()
}

// reservation says how claims put a fact that none of them asserts.
func (f *fact) reservation() string {
	if f.derived != nil || len(f.stances) == 0 {
		return ""
	}
	has := map[string]bool{}
	for _, s := range f.stances {
		has[s.edge] = true
	}
	switch {
	case has[asserts] || has[alleges]:
		return ""
	case has[expects]:
		return " (expected)"
	case has[denies]:
		return " (denied)"
	case has[silentOn]:
		return " (not confirmed)"
	}
	return " (only mentioned)"
}

// A clause is a sentence in the making.
type clause struct {
	w     *world
	f     *fact
	event func(*fact) string // names the facts in its roles
	said  map[string]bool    // roles that the sentence holds
	strings.Builder
}

// sentence puts the roles of a fact into words, and names the facts among
// their fillers by event.
func (w *world) sentence(f *fact, event func(*fact) string) string {
	c := &clause{w: w, f: f, event: event, said: map[string]bool{}}
	wording := w.book.Wordings.Of(f.typ.ID)
	if wording.Form != "" {
		form := wording.Form
		if said := wording.Said[w.evoked(f)]; said != "" {
			form = strings.Replace(form, " "+wording.Verb, " "+said, 1)
		}
		c.fill(form)
	} else {
		c.core()
		c.further()
	}
	c.tail()
	return strings.TrimSpace(c.String())
}

// core says who does what: the two roles of the first browsing edge, of a type
// without edges the first two, and the verb between them.
func (c *clause) core() {
	w, f := c.w, c.f
	wording := w.book.Wordings.Of(f.typ.ID)
	first, second := mainRoles(f.typ)
	c.said[first], c.said[second] = true, true
	if f.role(first) == nil && f.role("norm") != nil { // what forbids when nobody is said to
		first = "norm"
		c.said[first] = true
	}
	a, b := f.role(first), f.role(second)
	switch {
	case a == nil && b == nil && wording.Noun != "":
		if noun := strings.TrimPrefix(wording.Noun, "the "); w.many(noun) {
			c.WriteString("there were " + noun)
		} else {
			c.WriteString("there was " + w.book.Wordings.Indefinite(noun))
		}
	case a == nil && b != nil && f.typ.Open && c.passive(true) != "":
		c.WriteString(c.phrase(second) + " " + w.book.Wordings.Agree(c.passive(true), c.several(second)))
	case a == nil && b != nil && wording.Done != "":
		c.WriteString(c.phrase(second) + " " + w.book.Wordings.Agree(cmp.Or(wording.SaidDone[w.evoked(f)], wording.Done), c.several(second)))
	default:
		c.WriteString(c.phrase(first) + " " + w.book.Wordings.Agree(c.verb(b == nil), c.several(first)))
		if b != nil {
			c.WriteString(" " + c.object(second, wording.Kind))
		}
	}
}

// mainRoles returns the roles that the verb of a type stands between.
func mainRoles(t *ontology.Type) (first, second string) {
	switch {
	case len(t.Edges) > 0:
		return t.Edges[0].From, t.Edges[0].To
	case len(t.Roles) > 1:
		return t.Roles[0].Name, t.Roles[1].Name
	case len(t.Roles) > 0:
		return t.Roles[0].Name, ""
	}
	return "", ""
}

// verb returns the words between the two main roles: the type's own, of OPEN
// the predicate, else those of the first edge.
func (c *clause) verb(alone bool) string {
	own, word := c.w.book.Wordings.Of(c.f.typ.ID), c.w.evoked(c.f)
	switch t := c.f.typ; {
	case t.Open && c.f.predicate != "":
		if state := c.passive(false); state != "" {
			return state
		}
		return c.w.book.Wordings.Present(strings.ReplaceAll(c.f.predicate, "_", " "))
	case alone && own.SaidAlone[word] != "":
		return own.SaidAlone[word]
	case alone && own.Alone != "":
		return own.Alone
	case own.Said[word] != "":
		return own.Said[word]
	case own.Past != "" && c.over():
		return own.Past
	case own.Verb != "" || len(t.Edges) == 0:
		return cmp.Or(own.Verb, strings.ToLower(strings.ReplaceAll(t.ID, "_", " ")))
	default:
		return t.Edges[0].Words()
	}
}

// over reports whether the fact says itself that it holds no more: a former office.
func (c *clause) over() bool {
	r := c.f.role("status")
	return r != nil && slices.ContainsFunc(r.literals, func(s string) bool { return c.w.book.Wordings.Over(Fold(s)) })
}

// passive returns the participle of an OPEN fact of which its words say what is done,
// with "is" or "was" before it, "" where they say who does it: "is based on" of
// "base_on", evoked by "based". Done is set where nobody is said to do it.
func (c *clause) passive(done bool) string {
	verb, rest, _ := strings.Cut(strings.ReplaceAll(c.f.predicate, "_", " "), " ")
	word, _, _ := strings.Cut(c.w.evoked(c.f), " ")
	if word == "" || verb == "be" || strings.HasSuffix(word, "ing") || word == c.w.book.Wordings.Present(verb) {
		return ""
	}
	switch {
	case done:
		return strings.TrimSpace("was " + word + " " + rest)
	case rest != "" && c.w.book.Wordings.State(verb):
		return "is " + word + " " + rest
	}
	return ""
}

// evoked returns the word of its first claim that evokes the type of a fact,
// "" when none does.
func (w *world) evoked(f *fact) string {
	if len(f.claims) == 0 {
		return ""
	}
	return strings.ToLower(w.claims[f.claims[0]].evoking())
}

// further adds the other browsing edges of roles that are said: "to Bo Berg".
func (c *clause) further() {
	for k, e := range c.f.typ.Edges {
		if k > 0 && c.said[e.From] && c.f.role(e.From) != nil && c.f.role(e.To) != nil {
			c.WriteString(" " + e.Words() + " " + c.phrase(e.To))
			c.said[e.To] = true
		}
	}
}

// fill puts the fillers of roles into a form: "{agent} breached the
// ban[ of {authority}]". What stands in brackets is left out where a role in it
// is unfilled.
func (c *clause) fill(form string) {
	fillers := []string{"[", "", "]", ""}
	for _, r := range c.f.typ.Roles {
		place := "{" + r.Name + "}"
		fillers = append(fillers, place, c.phrase(r.Name))
		at := strings.Index(form, place)
		c.said[r.Name] = at >= 0
		if c.f.role(r.Name) != nil || at < 0 {
			continue
		}
		open, end := strings.LastIndex(form[:at], "["), strings.Index(form[at:], "]")
		if open >= 0 && end >= 0 && !strings.Contains(form[open:at], "]") {
			form = form[:open] + form[at+end+1:]
		}
	}
	c.WriteString(strings.NewReplacer(fillers...).Replace(form))
}

// tail adds the roles that say to whom, for what and where.
func (c *clause) tail() {
	for _, r := range c.f.typ.Roles {
		if c.said[r.Name] || c.f.role(r.Name) == nil {
			continue
		}
		switch r.Name {
		case "of", "to", "as", "against", "on_behalf_of":
			c.WriteString(" " + strings.ReplaceAll(r.Name, "_", " ") + " " + c.phrase(r.Name))
		case "recipient", "destination", "final_destination":
			c.WriteString(" to " + c.phrase(r.Name))
		case "target", "co_agent":
			c.WriteString(" with regard to " + c.phrase(r.Name))
		case "place":
			c.WriteString(" in " + c.phrase(r.Name))
		case "topic":
			c.add(cmp.Or(c.w.book.Wordings.Of(c.f.typ.ID).About, "about")+" ", r.Name)
		case "origin":
			c.add("from ", r.Name)
		case "cause":
			c.add("because of ", r.Name)
		case "action", "theme":
			if c.f.typ.Role("action") == nil {
				continue // the arms of "supplied arms"
			}
			c.event = func(o *fact) string { return c.w.eventName(o, c.known()) }
			c.WriteString(":")
			c.add("", r.Name)
		case "amount":
			if amount := c.phrase(r.Name); !strings.Contains(strings.ToLower(c.String()), strings.ToLower(amount)) { // "Fourteen people were injured"
				c.WriteString(" (" + amount + ")")
			}
		}
	}
}

// add puts the fillers of a role behind a word, unless the sentence names them already.
func (c *clause) add(word, role string) {
	phrase := c.phrase(role)
	if strings.Contains(c.String(), phrase) {
		return
	}
	if whole, ok := strings.CutPrefix(phrase, "that "); ok && strings.HasPrefix(word, "because") {
		word, phrase = "because ", whole
	}
	c.WriteString(" " + word + phrase)
}
