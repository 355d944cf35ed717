package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// unrepeated decides what stands in the main roles instead of what the sentence says already:
// whom something was recognized as by what the article calls them else, a thing by another of
// its names than the one that is told, a man without the age that is told of him.
func (c *clause) unrepeated() {
	first, second := mainRoles(c.f.typ)
	who, what := c.f.role(first), c.f.role(second)
	switch {
	case what == nil || len(c.f.claims) == 0:
	case c.f.role("as") != nil && c.phrase("as") == c.phrase(second):
		if other := c.otherwise(second, c.phrase(second)); other != "" {
			c.other = map[string]string{second: other}
		} else {
			c.other = map[string]string{"as": ""}
		}
	case who == nil:
	case len(who.things) == 0 && len(what.things) == 1:
		name := Fold(c.phrase(first))
		if e := c.w.entitiesOf(what.things)[0]; e.named && Fold(strings.TrimPrefix(c.phrase(second), "the ")) == name {
			if k := slices.IndexFunc(e.aliases, func(alias string) bool { return Fold(alias) != name }); k >= 0 {
				c.other = map[string]string{second: e.aliases[k]}
			}
		}
	case len(what.literals) == 1 && len(what.things)+len(what.facts) == 0 && c.w.claims[c.f.claims[0]].Trigger == nil:
		told := what.literals[0]
		if before, behind, ok := strings.Cut(" "+c.phrase(first), " "+told+" "); ok {
			rest := strings.TrimSpace(before + " " + behind)
			if c.w.book.Naming.Articles[strings.TrimSpace(before)] {
				rest = c.w.book.Wordings.Indefinite(behind)
			}
			c.other = map[string]string{first: rest, second: told}
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

// withoutOwn cuts from what fills a role the clause with which it tells the fact itself: "a pandemic
// sparked by the virus", of what the virus sparked; "the struggles she faces", of what she faces.
func (c *clause) withoutOwn(role, phrase string) string {
	if len(c.f.claims) == 0 || c.w.claims[c.f.claims[0]].Trigger == nil {
		return phrase
	}
	x := &c.w.book.Wordings
	word := c.w.evoked(c.f)
	verb := firstWord(strings.ReplaceAll(cmp.Or(c.f.predicate, c.key, c.wording.Verb), "_", " "))
	form := x.FormOf(word, verb)
	first, _ := mainRoles(c.f.typ)
	told := word != "" && (x.IsPast(word) || form == ontology.ThirdForm)
	if at := strings.Index(strings.ToLower(phrase), " "+word+" by "); told && at > 0 {
		return c.beforeClause(phrase[:at])
	}
	if role == first {
		return c.beforeOwn(phrase, word, form)
	}
	open, ok := strings.CutSuffix(phrase, " "+word)
	if !told || !ok {
		return phrase
	}
	if head, ok := strings.CutSuffix(open, " "+c.phrase(first)); ok {
		return c.beforeClause(head)
	}
	if c.passagesHold(" " + word + " by ") {
		return c.beforeClause(open)
	}
	return phrase
}

// beforeOwn cuts from who does it the clause that tells it: "the riots that followed the
// shooting" followed it, "a march protesting the law" protested it; but not from "those who voted".
func (c *clause) beforeOwn(phrase, word string, form ontology.VerbForm) string {
	n, x := &c.w.book.Naming, &c.w.book.Wordings
	head, _, ok := strings.Cut(phrase, " "+word+" ")
	last := lastWord(head)
	relative := n.AfterHead[last] && !x.Into(last) && !x.Where(last) && !x.Why(last)
	if !ok || word == "" || !relative && (form != ontology.GerundForm || n.AfterHead[last] || x.IsPast(last)) {
		return phrase
	}
	if head = c.beforeClause(head); determines(n, []string{head, ""}) {
		return phrase
	}
	return head
}

// passagesHold reports whether words stand in a name in the first claim, whatever a caption of it leaves out.
func (c *clause) passagesHold(words string) bool {
	return slices.ContainsFunc(c.w.claims[c.f.claims[0]].Passages(), func(r *Ref) bool { return strings.Contains(strings.ToLower(r.Name), words) })
}

// beforeClause drops from the end of a phrase what begins the clause that went on behind it: "the one | which had".
func (c *clause) beforeClause(phrase string) string {
	x := &c.w.book.Wordings
	words := strings.Fields(phrase)
	for len(words) > 1 {
		last := Fold(lastOf(words))
		if !c.w.book.Naming.AfterHead[last] && x.FormOf(last, "be") == ontology.NoForm && x.FormOf(last, "have") == ontology.NoForm {
			break
		}
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}
