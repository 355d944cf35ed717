package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// reasoned writes what articles tell by a word for why or what for, and reports
// whether they do: "the mine closed because of the flood", "Ann Lee sold the mine so
// that the firm could live".
func (c *clause) reasoned() bool {
	const why = "because"
	first, second := mainRoles(c.f.typ)
	purpose := slices.Contains(c.wording.Purpose, c.key)
	if c.inner || !purpose && !slices.Contains(c.wording.Reason, c.key) || c.f.role(first) == nil || c.f.role(second) == nil {
		return false
	}
	cause, told := c.sentence(first)
	effect, _ := c.sentence(second)
	switch {
	case !purpose && (c.saysWhy(second) || strings.Contains(effect, cause)):
		c.WriteString(effect)
	case purpose:
		c.WriteString(cause + " " + c.key + " " + effect)
	case told || c.key == why:
		c.WriteString(effect + " " + why + " " + cause)
	default:
		c.WriteString(effect + " " + why + " of " + cause)
	}
	c.said[first], c.said[second] = true, true
	return true
}

// saysWhy reports whether a fact in a role tells its cause itself.
func (c *clause) saysWhy(role string) bool {
	return slices.ContainsFunc(c.f.role(role).facts, func(o int) bool { return c.w.facts[o].role("cause") != nil })
}

// sentence names what fills a role, facts by a sentence, and reports whether it holds one.
func (c *clause) sentence(role string) (words string, told bool) {
	w, r := c.w, c.f.role(role)
	var l []string
	for _, e := range w.foremost(w.entitiesOf(r.things)) {
		l = append(l, w.withArticle(e))
	}
	for _, o := range r.facts {
		l, told = append(l, w.predicate(w.facts[o], ontology.NoForm)), true
	}
	for _, text := range r.literals {
		whole := c.called(role, text)
		if whole == text && role == c.secondRole() { // nobody is known of whom it is said
			whole = "“" + text + "”"
		}
		l = append(l, whole)
	}
	return listed(distinct(l)), told
}

// called returns what the words that fill a role are known by: with the subject that
// stands before them in the article, where they tell what happens.
func (c *clause) called(role, words string) string {
	for _, i := range c.f.claims {
		for _, ref := range c.w.types.fillers(c.w.claims[i], c.f.typ, role) {
			if ref.Class == ontology.Event && ref.Name != "" && strings.Join(strings.Fields(ref.Text), " ") == words {
				return ref.Name
			}
		}
	}
	return words
}
