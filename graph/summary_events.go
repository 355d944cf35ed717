package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// known returns the entities of the roles that the sentence holds.
func (c *clause) known() []*entity {
	var out []*entity
	for role := range c.said {
		if r := c.f.role(role); r != nil {
			out = append(out, c.w.entitiesOf(r.things)...)
		}
	}
	return out
}

// actors returns the entities in the first role of a fact.
func (w *world) actors(f *fact) []*entity {
	first, _ := mainRoles(f.typ)
	if r := f.role(first); r != nil {
		return w.entitiesOf(r.things)
	}
	return nil
}

// eventName names a fact inside another's sentence: by its noun and who does
// or undergoes it, else whole. Those who are known from the sentence are not
// named again: "Ann Lee promised the gift of a car".
func (w *world) eventName(f *fact, known []*entity) string {
	c := w.clause(f, w.eventNoun)
	noun := c.noun()
	if noun == "" {
		return "that " + w.predicate(f, ontology.NoForm)
	}
	first, second := mainRoles(f.typ)
	by, of := cmp.Or(c.wording.Of, "by"), c.wording.Join(c.key)
	if c.wording.Nouns[c.key] != "" && f.role(second) != nil { // "the campaign for mayor", of taking part in what
		of = cmp.Or(c.preposition(second, w.book.Wordings.Why), of)
	}
	who, what := w.unnamed(f, first, by, known), w.unnamed(f, second, of, known)
	if strings.HasSuffix(what, " "+lastWord(noun)) { // "the trade agreement", of what is agreed on
		noun, what = strings.TrimPrefix(what, " "+of+" "), ""
	}
	if of == "of" && by != of {
		return noun + what + who // "the gift of a car by Ann Lee"
	}
	return noun + who + what // "the visit by Ann Lee to Norland"
}

// unnamed names the foremost of a role behind a word, unless it is known: "" then.
func (w *world) unnamed(f *fact, role, join string, known []*entity) string {
	if r := f.role(role); r != nil {
		if l := w.foremost(w.entitiesOf(r.things)); len(l) > 0 && !slices.Contains(known, l[0]) {
			return " " + join + " " + w.withArticle(l[0])
		}
	}
	return ""
}

// told names a fact that fills a role, and says where the words that fill it
// negate it: "not to visit Norland", "Ann Lee not visiting Norland".
func (c *clause) told(role string, o int) string {
	f := c.w.facts[o]
	not := c.negated(role, o)
	deed := c.deed(f)
	switch {
	case not == "" && deed == "" && !c.inner && c.clausal(role, o):
		return "that " + c.w.predicate(f, ontology.NoForm)
	case not == "":
		return cmp.Or(deed, c.event(f))
	case deed != "":
		return "not " + deed
	case c.inner:
		return "something"
	case c.act(not):
		return not // "never to raise taxes"
	}
	return c.gerund(f, "not ")
}

// clausal reports whether the article tells a fact that fills a role by a clause with "that".
func (c *clause) clausal(role string, o int) bool {
	w := c.w
	for _, i := range c.f.claims {
		for _, ref := range w.types.fillers(w.claims[i], c.f.typ, role) {
			if j, ok := w.told(&ref); ok && w.factOf[j] == o && c.before(w.claims[i], &ref) == "that" {
				return true
			}
		}
	}
	return false
}

// negated returns the words that fill a role with a fact where they negate it, else "".
func (c *clause) negated(role string, o int) string {
	w := c.w
	for _, i := range c.f.claims {
		for _, ref := range w.types.fillers(w.claims[i], c.f.typ, role) {
			j, ok := w.told(&ref)
			if !ok || w.factOf[j] != o {
				continue
			}
			inner := w.claims[j]
			if inner.Trigger == nil || inner.Polarity != Negative {
				return ""
			}
			before := min(max(0, inner.Trigger.Start-ref.Start), len(ref.Text))
			if w.book.Wordings.Negates(strings.Fields(strings.ToLower(ref.Text[:before]))) {
				return strings.Join(strings.Fields(ref.Text), " ")
			}
			return ""
		}
	}
	return ""
}

// doing names a fact behind a preposition: one without a noun by its verb,
// "accused of lying", "of Ann Lee lying".
func (c *clause) doing(f *fact) string {
	if c.w.clause(f, nil).noun() != "" {
		return c.w.eventName(f, c.known())
	}
	return c.gerund(f, "")
}

// gerund names a fact by its verb, a word before it: "not lying"; with who does it
// where that is not known from the sentence: "Ann Lee not lying".
func (c *clause) gerund(f *fact, not string) string {
	w := c.w
	what := w.predicate(f, ontology.GerundForm)
	if who, done, passive := strings.Cut(what, " being "); passive && not != "" && len(w.actors(f)) == 0 {
		return who + " " + not + "being " + done // "Bo Berg not being hurt"
	}
	what = not + what
	for _, e := range w.actors(f) {
		if !slices.Contains(c.known(), e) {
			return w.withArticle(e) + " " + what
		}
	}
	return what
}

// eventNoun names a fact inside a fact inside another's sentence.
func (w *world) eventNoun(f *fact) string {
	return cmp.Or(w.clause(f, nil).noun(), "something")
}

// deed says what somebody is to do: "to visit Norland", "from visiting
// Norland"; "" where it is not one of the known who does it, and deep inside a sentence, where facts may name each other.
func (c *clause) deed(f *fact) string {
	first, _ := mainRoles(f.typ)
	r := f.role(first)
	if c.inner || c.wording.Act == "" || r == nil || len(r.things) == 0 || len(r.facts)+len(r.literals) > 0 {
		return ""
	}
	known := c.known()
	for _, e := range c.w.entitiesOf(r.things) {
		if !slices.Contains(known, e) {
			return ""
		}
	}
	form := ontology.BaseForm
	if c.wording.Act != "to" {
		form = ontology.GerundForm
	}
	return c.wording.Act + " " + c.w.predicate(f, form)
}
