package graph

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// summary makes one English sentence of the roles of a fact, by the wording of
// its type: "Ann Lee gave a watch to Bo Berg". How its claims put it is in the
// verb: "Ann Lee will give", "Ann Lee did not give".
func (w *world) summary(f *fact) string {
	known := w.actors(f)
	c := w.clause(f, func(o *fact) string { return w.eventName(o, known) })
	s := c.whole()
	if w.unconfirmed(f) {
		return w.book.Wordings.Unconfirmed() + " " + s
	}
	return s
}

// A clause is a sentence in the making.
type clause struct {
	w       *world
	f       *fact
	wording ontology.Wording
	key     string             // the verb or noun of the wording that evokes the type, "" for none
	as      ontology.VerbForm  // of the verb, in a clause that does not name who does it; NoForm in a sentence
	inner   bool               // it stands inside another's
	event   func(*fact) string // names the facts in its roles
	said    map[string]bool    // roles that the sentence holds
	strings.Builder
}

func (w *world) clause(f *fact, event func(*fact) string) *clause {
	c := &clause{w: w, f: f, event: event, said: map[string]bool{}, wording: w.book.Wordings.Of(f.typ.ID)}
	c.key = c.wording.Key(w.evoked(f))
	return c
}

// predicate puts a fact inside another's sentence into words without who does
// it, its verb in a form: "visit Norland", "visiting Norland"; NoForm for a
// sentence of its own.
func (w *world) predicate(f *fact, as ontology.VerbForm) string {
	c := w.clause(f, w.eventNoun)
	c.as, c.inner = as, true
	return c.whole()
}

// whole puts the roles of a fact into words.
func (c *clause) whole() string {
	if form := c.wording.Form; form != "" {
		first, _ := mainRoles(c.f.typ)
		verb := c.conjugated(cmp.Or(c.wording.Said[c.key], c.wording.Verb), c.several(first))
		if _, rest, ok := strings.Cut(form, "{verb}"); ok && c.as != ontology.NoForm {
			form = "{verb}" + rest
		}
		c.fill(strings.Replace(form, "{verb}", verb, 1))
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
	w, f, wording := c.w, c.f, c.wording
	first, second := mainRoles(f.typ)
	direct := false
	switch {
	case f.role(second) == nil && wording.Barred != "" && f.role("target") != nil && f.role("action") != nil:
		second, wording.Verb, c.key = "target", wording.Barred, ""
	case f.role(second) != nil && wording.Act == "from" && c.covers("action", second):
		c.said[second] = true // "prohibits the trade of luxury goods"
		second = "action"
	case f.role(second) == nil && slices.Contains(wording.Direct, c.key) && c.matter() != "":
		second, wording.Verb, direct = c.matter(), c.key, true
	case f.role(second) == nil:
		if k := slices.IndexFunc(wording.Instead, func(role string) bool { return f.role(role) != nil }); k >= 0 {
			second = wording.Instead[k]
		}
	}
	c.said[first], c.said[second] = true, true
	if f.role(first) == nil && f.role("norm") != nil { // what forbids when nobody is said to
		first = "norm"
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
		c.WriteString(c.phrase(second) + " " + c.conjugated(c.passive(), c.several(second)))
	default:
		if c.as == ontology.NoForm {
			c.WriteString(c.subject(first) + " ")
		}
		if b == nil {
			c.WriteString(c.conjugated(c.alone(), c.several(first)))
			break
		}
		verb := c.verb(second)
		if direct {
			verb = wording.Verb
		} else if wording.Bare != "" && c.matter() == "" && f.role("topic") == nil && c.wording.Said[c.key] == "" {
			verb = wording.Bare
		}
		object := c.object(second)
		if c.act(object) { // "decided to go", of "decide on"
			verb, _, _ = strings.Cut(cmp.Or(wording.Said[c.key], wording.Acting, verb), " ")
		}
		c.WriteString(c.conjugated(verb, c.several(first)) + " " + object)
	}
}

// subject names who does it; a clause as a fact: "the fact that it rained".
func (c *clause) subject(role string) string {
	phrase := c.phrase(role)
	if strings.HasPrefix(phrase, "that ") {
		return "the fact " + phrase
	}
	return phrase
}

// covers reports whether each fact in a role is about all that is in another.
func (c *clause) covers(role, other string) bool {
	acts, things := c.f.role(role), c.f.role(other)
	if acts == nil || len(acts.facts) == 0 || len(acts.literals) > 0 || len(things.literals)+len(things.facts) > 0 {
		return false
	}
	for _, k := range acts.facts {
		var told []int
		for _, r := range c.w.facts[k].roles {
			told = append(told, r.things...)
		}
		if slices.ContainsFunc(things.things, func(i int) bool { return !slices.Contains(told, i) }) {
			return false
		}
	}
	return true
}

// matter returns the role of what is said or asked for, "" when it is unfilled.
func (c *clause) matter() string {
	for _, role := range []string{"topic", "action"} {
		if c.f.role(role) != nil {
			return role
		}
	}
	return ""
}

// act reports whether a phrase says what somebody is to do, or that something is so.
func (c *clause) act(phrase string) bool {
	return c.wording.Act == "to" && (strings.HasPrefix(phrase, "to ") || strings.HasPrefix(phrase, "that "))
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

// verb returns the words between the first role and another: the type's own, of
// OPEN the predicate.
func (c *clause) verb(second string) string {
	switch own := &c.wording; {
	case c.f.typ.Open && c.f.predicate != "":
		if state := c.open(false); state != "" {
			return state
		}
		if before, ok := c.w.predicative(c.f); ok { // "was underway"
			return before + " " + strings.ReplaceAll(c.f.predicate, "_", " ")
		}
		if second == "" && c.w.isPassive(c.f) { // "no vehicles were involved"
			return c.w.book.Wordings.Passive(strings.ReplaceAll(c.f.predicate, "_", " "))
		}
		return strings.ReplaceAll(c.f.predicate, "_", " ")
	case second == "target" && own.Barred != "" && c.f.role("theme") == nil:
		return own.Barred
	case own.Said["acronym"] != "" && c.acronym():
		return own.Said["acronym"]
	case own.Past != "" && c.over():
		return own.Past
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
	word, _, _ := strings.Cut(c.w.evoked(c.f), " ")
	switch form := x.FormOf(word, verb); {
	case verb == "be" || form != ontology.PastForm && form != ontology.ParticForm:
		return ""
	case done, rest != "" && x.State(verb):
		return x.Passive(phrase)
	}
	return ""
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
	if !c.inner {
		c.event = c.doing
	}
	for _, r := range c.f.typ.Roles {
		c.said[r.Name] = strings.Contains(form, "{"+r.Name+"}")
	}
	for _, r := range c.f.typ.Roles {
		place := "{" + r.Name + "}"
		fillers = append(fillers, place, c.phrase(r.Name))
		at := strings.Index(form, place)
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
			c.WriteString(" " + c.like() + c.phrase(r.Name))
		case "to", "against", "on_behalf_of":
			c.WriteString(" " + strings.ReplaceAll(r.Name, "_", " ") + " " + c.phrase(r.Name))
		case "recipient", "destination", "final_destination":
			c.WriteString(" to " + c.phrase(r.Name))
		case "target", "co_agent":
			c.WriteString(" " + cmp.Or(c.wording.Target, "with regard to") + " " + c.phrase(r.Name))
		case "place":
			c.add(cmp.Or(c.preposition(r.Name, c.w.book.Wordings.Where), "in")+" ", r.Name)
		case "topic":
			about := cmp.Or(c.wording.Abouts[c.key], c.wording.About)
			if about != "" && !c.inner {
				c.event = c.doing
			}
			c.add(cmp.Or(about, "about")+" ", r.Name)
		case "origin":
			c.add("from ", r.Name)
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

// action adds what somebody is to do, or what is asked for.
func (c *clause) action(role string) {
	phrase := c.phrase(role)
	switch first, _, _ := strings.Cut(phrase, " "); {
	case strings.Contains(c.String(), phrase):
	case first == "to" || first == "from" || first == "that":
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

// add puts the fillers of a role behind a word, unless the sentence names them already.
func (c *clause) add(word, role string) {
	phrase := c.phrase(role)
	whole, clause := strings.CutPrefix(phrase, "that ")
	switch {
	case strings.Contains(c.String(), phrase):
	case role == "cause" && (clause || c.lead(role) == "because"):
		c.WriteString(" because " + whole)
	case role == "topic" && clause:
		c.WriteString(" " + phrase)
	case role == "topic" && strings.HasPrefix(phrase, "“"):
		c.WriteString(": " + phrase)
	default:
		c.WriteString(" " + word + phrase)
	}
}
