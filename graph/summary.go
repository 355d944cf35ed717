package graph

import (
	"cmp"
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// summary makes one English sentence of the roles of a fact: the words of the
// browsing edges between the names, "Ann Lee gifted a watch to Bo Berg".
// What no claim asserts says so: "(expected)", "(denied)".
func (w *world) summary(f *fact) string { return w.sentence(f) + f.reservation() }

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

func (w *world) sentence(f *fact) string {
	if form := w.book.Summaries[f.typ.ID]; form != "" {
		return w.fill(f, form)
	}
	var b strings.Builder
	said := map[string]bool{}
	for k, e := range f.typ.Edges {
		from, to := f.role(e.From), f.role(e.To)
		if k == 0 {
			if from == nil && to == nil {
				break
			}
			first := e.From
			if from == nil && f.role("norm") != nil { // what forbids when nobody is said to
				first = "norm"
			}
			said[e.From], said[first] = true, true
			if done := w.book.Wording[f.typ.ID].Done; f.role(first) == nil && done != "" {
				b.WriteString(w.phrase(f, e.To) + " " + done)
				said[e.To] = true
				continue
			}
			b.WriteString(w.phrase(f, first))
		} else if !said[e.From] || to == nil {
			continue
		}
		b.WriteString(" " + w.verb(f, e, k == 0, to == nil))
		if to != nil {
			b.WriteString(" " + w.phrase(f, e.To))
		}
		said[e.To] = true
	}
	if b.Len() == 0 {
		w.plainSummary(&b, f, said)
	}
	return strings.TrimSpace(b.String() + w.tail(f, said))
}

// fill puts the fillers of roles into a form: "{agent} breached the
// ban[ of {authority}]". What stands in brackets is left out where a role in it
// is unfilled.
func (w *world) fill(f *fact, form string) string {
	fillers := []string{"[", "", "]", ""}
	for _, r := range f.typ.Roles {
		place := "{" + r.Name + "}"
		fillers = append(fillers, place, w.phrase(f, r.Name))
		at := strings.Index(form, place)
		if f.role(r.Name) != nil || at < 0 {
			continue
		}
		open, end := strings.LastIndex(form[:at], "["), strings.Index(form[at:], "]")
		if open >= 0 && end >= 0 && !strings.Contains(form[open:at], "]") {
			form = form[:open] + form[at+end+1:]
		}
	}
	return strings.NewReplacer(fillers...).Replace(form)
}

// verb returns the words between two roles: of a type's first edge its own
// wording, of OPEN the predicate, else the words of the edge.
func (w *world) verb(f *fact, e ontology.EdgeSpec, first, alone bool) string {
	own := w.book.Wording[f.typ.ID]
	words := e.Type
	switch {
	case f.typ.Open && f.predicate != "":
		words = f.predicate
	case first && alone && own.Alone != "":
		return own.Alone
	case first && own.Verb != "":
		return own.Verb
	}
	return strings.ToLower(strings.ReplaceAll(words, "_", " "))
}

// plainSummary writes a fact of a type without browsing edges.
func (w *world) plainSummary(b *strings.Builder, f *fact, said map[string]bool) {
	for i, r := range f.typ.Roles {
		if i > 1 {
			break
		}
		if i == 1 {
			own := w.book.Wording[f.typ.ID]
			if f.role(r.Name) == nil && own.Alone != "" {
				b.WriteString(" " + own.Alone)
				continue
			}
			b.WriteString(" " + cmp.Or(own.Verb, strings.ToLower(strings.ReplaceAll(f.typ.ID, "_", " "))) + " ")
		}
		b.WriteString(w.phrase(f, r.Name))
		said[r.Name] = true
	}
}

// tail adds the roles that say to whom, for what and where.
func (w *world) tail(f *fact, said map[string]bool) string {
	var b strings.Builder
	for _, r := range f.typ.Roles {
		if said[r.Name] || f.role(r.Name) == nil {
			continue
		}
		switch r.Name {
		case "of", "to", "against", "on_behalf_of":
			b.WriteString(" " + strings.ReplaceAll(r.Name, "_", " ") + " " + w.phrase(f, r.Name))
		case "recipient", "destination", "final_destination":
			b.WriteString(" to " + w.phrase(f, r.Name))
		case "target", "co_agent":
			b.WriteString(" with regard to " + w.phrase(f, r.Name))
		case "place":
			b.WriteString(" in " + w.phrase(f, r.Name))
		case "amount":
			b.WriteString(" (" + w.phrase(f, r.Name) + ")")
		}
	}
	return b.String()
}

// phrase names the fillers of a role: "A, B and C", "something" for none.
func (w *world) phrase(f *fact, role string) string {
	r := f.role(role)
	if r == nil {
		return "something"
	}
	const most = 4
	var l []string
	for _, e := range w.foremost(w.entitiesOf(r.things)) {
		l = append(l, w.withArticle(e))
	}
	for _, o := range r.facts {
		l = append(l, w.eventName(w.facts[o]))
	}
	l = append(l, r.literals...)
	if len(l) > most {
		l = append(l[:most:most], "others")
	}
	if n := len(l); n > 1 {
		return strings.Join(l[:n-1], ", ") + " and " + l[n-1]
	}
	return l[0]
}

// withArticle puts the article before a description that articles put before
// it themselves: "a car", "the weapons".
func (w *world) withArticle(e *entity) string {
	name := cmp.Or(e.name, e.id)
	if e.named || e.class == ontology.Role {
		return name
	}
	definite := false
	for _, i := range e.things {
		switch first, _, _ := strings.Cut(strings.ToLower(w.identity.things[i].name), " "); first {
		case "a", "an":
			if strings.ContainsRune("aeiou", unicode.ToLower([]rune(name)[0])) {
				return "an " + name
			}
			return "a " + name
		case "the", "this", "that", "these", "those":
			definite = true
		}
	}
	if definite {
		return "the " + name
	}
	return name
}

// eventName names a fact inside another's sentence, without unfolding it.
func (w *world) eventName(f *fact) string {
	noun := cmp.Or(w.book.Wording[f.typ.ID].Noun, "the "+strings.ToLower(strings.ReplaceAll(f.typ.ID, "_", " ")))
	if len(f.typ.Roles) > 0 {
		if r := f.role(f.typ.Roles[0].Name); r != nil {
			if l := w.foremost(w.entitiesOf(r.things)); len(l) > 0 {
				return noun + " by " + l[0].name
			}
		}
	}
	return noun
}
