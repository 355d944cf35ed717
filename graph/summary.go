package graph

import (
	"cmp"
	"slices"
	"strings"

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
	other   map[string]string  // what stands in roles instead of their fillers, nil for nothing; see unrepeated
	none    bool               // its object denies by itself: "killed nobody"
	strings.Builder
}

func (w *world) clause(f *fact, event func(*fact) string) *clause {
	c := &clause{w: w, f: f, event: event, said: map[string]bool{}, wording: w.book.Wordings.Of(f.typ.ID)}
	if !w.compound(f) {
		word := w.evoked(f)
		if c.key = c.wording.Key(word); c.key == "" && !w.book.Wordings.Particle(lastWord(word)) { // "filed for", not "broke down"
			c.key = c.wording.Key(firstWord(word))
		}
	}
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
	c.unrepeated()
	if form := c.wording.Form; form != "" {
		first, _ := mainRoles(c.f.typ)
		verb := cmp.Or(c.wording.Said[c.key], c.wording.Verb)
		if by := c.wording.SaidBy[c.key]; by != "" && c.f.role(doer) != nil {
			form, first, verb = c.wording.FormBy, doer, by
		}
		verb = c.conjugated(verb, c.several(first))
		if _, rest, ok := strings.Cut(form, "{verb}"); ok && c.as != ontology.NoForm {
			form = "{verb}" + rest
		}
		switch plain := slices.Contains(c.wording.Plain, c.key); {
		case plain && c.f.role("amount") != nil: // "gained two percent"
			form = strings.Replace(form, " by {", " {", 1)
		case plain:
			form = strings.ReplaceAll(form, " to {", " {") // "reached 90"
		}
		c.fill(strings.Replace(form, "{verb}", verb, 1))
	} else if !c.reasoned() {
		c.core()
		c.further()
	}
	c.tail()
	return strings.TrimSpace(c.String())
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
	for _, role := range []string{"topic", "action", "origin"} {
		if c.f.role(role) != nil {
			return role
		}
	}
	return ""
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
