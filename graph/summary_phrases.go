package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// phrase names the fillers of a role: "A, B and C", "something" for none.
func (c *clause) phrase(role string) string {
	if other, ok := c.other[role]; ok {
		return other
	}
	return listed(c.fillers(role, c.w.withArticle))
}

// object names the fillers of the second role; where they tell what kind of
// thing something is, as a kind: "a company".
func (c *clause) object(role string) string {
	if other, ok := c.other[role]; ok {
		return other
	}
	w := c.w
	one := !c.several(firstOf(c.f.typ))
	return listed(c.fillers(role, func(e *entity) string {
		name := cmp.Or(e.name, e.id)
		switch {
		case c.reflexive(e):
			return w.book.Wordings.Itself(!one)
		case e.named && c.wording.Name:
			return name
		case e.named && c.wording.Kind && e.class == ontology.Artifact: // "is an Arrow"
			return w.book.Wordings.Indefinite(name)
		case e.named:
		case c.wording.Kind && one:
			return w.kind(name)
		case c.wording.Kind && !w.many(name):
			return w.plural(name)
		case c.wording.Kind:
			return name
		case e.class == ontology.Role && !c.wording.Name:
			return c.office(name)
		}
		return w.withArticle(e)
	}))
}

// reflexive reports whether what something is done to is what does it, by name and no
// person, of whom the sex is not known: "Acme investigated itself".
func (c *clause) reflexive(e *entity) bool {
	r := c.f.role(firstOf(c.f.typ))
	if r == nil || !e.named || e.class == ontology.Person || len(r.facts)+len(r.literals) > 0 {
		return false
	}
	l := c.w.entitiesOf(r.things)
	return len(l) == 1 && l[0] == e
}

// secondRole returns the role behind the verb.
func (c *clause) secondRole() string {
	_, second := mainRoles(c.f.typ)
	return second
}

func firstOf(t *ontology.Type) string {
	first, _ := mainRoles(t)
	return first
}

// fillers names what a role is filled by, its entities by name.
func (c *clause) fillers(role string, name func(*entity) string) []string {
	r := c.f.role(role)
	if r == nil {
		return []string{"something"}
	}
	const most = 4
	var l []string
	for _, x := range c.shown(r) {
		switch {
		case x.entity != nil:
			l = append(l, c.withoutOwn(role, name(x.entity)))
		case x.fact >= 0:
			l = append(l, c.told(role, x.fact))
		default:
			l = append(l, c.withoutOwn(role, c.quoted(role, x.words)))
		}
	}
	l = distinct(l)
	if len(l) > most {
		l = append(l[:most:most], "others")
	}
	return l
}

// quoted returns words that fill a role as a sentence has them.
func (c *clause) quoted(role, words string) string {
	w, r := c.w, c.f.role(role)
	words = w.book.Wordings.Alone(words)
	switch lead := c.leading(role, words); {
	case len(r.facts) > 0: // beside events that have names, one that is told by a clause
		return "“" + words + "”"
	case lead == "“" && strings.Contains(words, " "):
		return "“" + words + "”"
	case lead == "to" && c.wording.Act != "":
		return "to " + words
	case lead == "that" && c.wording.Act == "to": // "agreed that vaccines help"
		return "that " + words
	case lead == "from" && c.wording.Act == "from":
		return "from " + words
	case role == c.secondRole() && (w.book.Naming.Articles[lead] || lead == "the"):
		return lead + " " + words
	case role == c.secondRole() && c.f.role("of") != nil && lower(words) && !determines(&w.book.Naming, strings.Fields(words)): // "is capital of Norland"
		return "the " + words
	}
	if all := strings.Fields(words); len(all) > 1 && determines(&w.book.Naming, all) && lower(all[1]) && Fold(all[0]) != "that" {
		return lowered(words) // "The event", with which a sentence of the article begins
	}
	return words
}

// listed joins what stands side by side: "A, B and C".
func listed(l []string) string {
	if n := len(l); n > 1 {
		return strings.Join(l[:n-1], ", ") + " and " + l[n-1]
	}
	return l[0]
}

// lead returns the word before the first words that fill a role, in the article.
func (c *clause) lead(role string) string {
	if r := c.f.role(role); r != nil && len(r.literals) > 0 {
		return c.leading(role, r.literals[0])
	}
	return ""
}

// leading returns the word before the words that fill a role, in the article
// and in small letters: "to" of "promised to help"; a quotation mark where they are quoted.
func (c *clause) leading(role, words string) string {
	for _, i := range c.f.claims {
		cl := c.w.claims[i]
		for _, ref := range c.w.types.fillers(cl, c.f.typ, role) {
			if strings.Join(strings.Fields(ref.Text), " ") == words {
				if before := c.before(cl, &ref); before != "" {
					return before
				}
			}
		}
	}
	return ""
}

// before returns the word, or the quotation mark, before a passage of a claim, in small
// letters; "" where the quoted passage begins with it.
func (c *clause) before(cl *Claim, ref *Ref) string {
	at := ref.Start - cl.Start
	if at <= 0 || at > len(cl.Quote) {
		return ""
	}
	text := strings.TrimRight(cl.Quote[:at], " \n\t")
	if strings.HasSuffix(text, "\"") || strings.HasSuffix(text, "“") {
		return "“"
	}
	return lastWord(text)
}

// lower reports whether a description begins in lower case: "mayor".
func lower(s string) bool { return s != "" && s == strings.ToLower(s) }

// several reports whether a verb behind the phrase of a role stands in the plural.
func (c *clause) several(role string) bool {
	w := c.w
	r := c.f.role(role)
	if r == nil {
		return false
	}
	l := c.shown(r)
	var literals []string
	for _, x := range l {
		if x.words != "" {
			literals = withName(literals, w.book.Wordings.Alone(x.words)) // "No injuries", "no injuries"
		}
	}
	others := slices.DeleteFunc(l, func(x shown) bool { return x.words != "" })
	switch {
	case len(others)+len(literals) > 1:
		return true
	case len(literals) == 1:
		return w.many(literals[0]) && !(c.f.typ.Role(role) != nil && slices.Equal(c.f.typ.Role(role).Classes, []ontology.Class{ontology.Literal}))
	case others[0].entity != nil:
		return w.several(others[0].entity)
	}
	return w.many(w.book.Wordings.Of(w.facts[others[0].fact].typ.ID).Noun)
}

// several reports whether the name of an entity is a plural: that of people
// called by one word and of what goes without a name may be, not that of a
// body or a country.
func (w *world) several(e *entity) bool {
	if e.named && e.class != ontology.Group && !(e.article == "the" && (e.class == ontology.Artifact || e.class == ontology.Concept)) {
		return false
	}
	if head, _, of := strings.Cut(e.name, " of "); of && w.book.Naming.Measures[lastOf(strings.Fields(Fold("a "+head)))] && e.article == "the" { // "the number of cases grows"
		return w.many(head)
	}
	return w.many(e.name)
}

// many reports whether the head of a description is a plural: the last word
// before what follows the head.
func (w *world) many(description string) bool {
	n, x := &w.book.Naming, &w.book.Wordings
	words := strings.Fields(Fold(caption(n, description)))
	for i, word := range words {
		if i == 0 || word != "of" {
			if word == "and" {
				return true
			}
			continue
		}
		if i+1 < len(words) && (n.Measures[singular(words[i-1])] || x.Share(words[i-1])) { // "a number of people", "some of them"
			return x.Many(words[i-1]) && !x.Share(words[i-1]) || w.many(strings.Join(words[i+1:], " ")) // but two types of rocket are two
		}
		words = words[:i]
		break
	}
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	switch {
	case n.Determiners[words[0]] && x.Many(words[0]): // "those hurt"
		return true
	case len(words) > 1 && x.IsPast(last) && x.Many(words[len(words)-2]): // "games held"
		return true
	}
	if k, counted := number(words[0], n.Numbers); counted && len(words) > 1 && x.Either(last) {
		return k > 1 // "five new aircraft"
	}
	if k, counted := number(last, n.Numbers); counted && k > 1 { // "at least three were hurt", but phase two was
		return !slices.ContainsFunc(words[:len(words)-1], func(word string) bool {
			_, counted := number(word, n.Numbers)
			return !counted && !n.Determiners[word] && n.Bounds[word] == ""
		})
	}
	return x.Many(last)
}
