package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// unrepeated decides what stands in the main roles instead of what the sentence says already:
// whom something was recognized as by what the article calls them else, a thing by another of
// its names than the one that is told, a man without the age that is told of him.
func (c *clause) unrepeated() {
	first, second := mainRoles(c.f.typ)
	if first == "" || second == "" || c.f.role(second) == nil || len(c.f.claims) == 0 {
		return
	}
	what := c.phrase(second)
	if c.f.role("as") != nil && c.phrase("as") == what {
		if c.other[second] = c.otherwise(second, what); c.other[second] == "" {
			delete(c.other, second)
			c.other["as"] = ""
		}
	}
	if c.f.role(first) == nil {
		return
	}
	who := c.phrase(first)
	if r := c.f.role(second); len(r.things) == 1 && len(c.f.role(first).things) == 0 && Fold(strings.TrimPrefix(what, "the ")) == Fold(who) {
		if e := c.w.entitiesOf(r.things)[0]; e.named {
			if k := slices.IndexFunc(e.aliases, func(name string) bool { return Fold(name) != Fold(who) }); k >= 0 {
				c.other[second] = e.aliases[k]
			}
		}
	}
	if r := c.f.role(second); len(r.literals) == 1 && len(r.things)+len(r.facts) == 0 && c.w.claims[c.f.claims[0]].Trigger == nil {
		if before, behind, ok := strings.Cut(" "+who, " "+r.literals[0]+" "); ok {
			c.other[second] = r.literals[0]
			c.other[first] = strings.TrimSpace(before + " " + behind)
			if c.w.book.Naming.Articles[strings.TrimSpace(before)] {
				c.other[first] = c.w.book.Wordings.Indefinite(behind)
			}
		}
	}
}

// otherwise returns what else than a phrase an article calls what fills a role: "the attacker",
// no pronoun; "" when nothing.
func (c *clause) otherwise(role, phrase string) string {
	n := &c.w.book.Naming
	for _, i := range c.f.claims {
		cl := c.w.claims[i]
		for _, ref := range c.w.types.fillers(cl, c.f.typ, role) {
			words := strings.Fields(ref.Text)
			if len(words) > 1 && determines(n, words) && !n.Possessives[Fold(words[0])] && !strings.Contains(ref.Text, phrase) {
				return lowered(strings.Join(words, " "))
			}
		}
	}
	return ""
}

// withoutOwn cuts from a phrase the clause with which it tells the fact itself: "a pandemic
// sparked by the virus", of what the virus sparked; "the struggles she faces".
func (c *clause) withoutOwn(phrase string) string {
	if len(c.f.claims) == 0 || c.w.claims[c.f.claims[0]].Trigger == nil {
		return phrase
	}
	x, n := &c.w.book.Wordings, &c.w.book.Naming
	word := c.w.evoked(c.f)
	verb, _, _ := strings.Cut(c.f.predicate, "_")
	if word == "" || !x.IsPast(word) && x.FormOf(word, verb) != ontology.ThirdForm {
		return phrase
	}
	at := strings.Index(strings.ToLower(phrase), " "+word+" by ")
	head := ""
	if at > 0 {
		head = phrase[:at]
	} else if open, ok := strings.CutSuffix(phrase, " "+word); ok {
		first, _ := mainRoles(c.f.typ)
		by := slices.ContainsFunc(c.w.claims[c.f.claims[0]].Passages(), func(r *Ref) bool { return strings.Contains(strings.ToLower(r.Name), " "+word+" by ") })
		if head, ok = strings.CutSuffix(open, " "+c.phrase(first)); !ok && !by {
			return phrase
		}
	} else {
		return phrase
	}
	words := strings.Fields(head)
	for len(words) > 1 && (n.AfterHead[Fold(lastOf(words))] || x.FormOf(Fold(lastOf(words)), "be") != ontology.NoForm || x.FormOf(Fold(lastOf(words)), "have") != ontology.NoForm) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}
