package graph

import (
	"cmp"
	"slices"
	"strings"
)

// A shown is what fills a role in a sentence: an entity, a fact, or words.
type shown struct {
	entity *entity // nil for others
	fact   int     // -1 for others
	words  string
}

// named reports whether it goes by a name.
func (x shown) named() bool { return x.entity != nil && x.entity.named }

// shown returns what fills a role in a sentence: of what claims call by other words, and none
// tells beside each other, the best: "at least fourteen people" or, two days later, "19 people".
func (c *clause) shown(r *factRole) []shown {
	var l []shown
	for _, e := range c.w.foremost(c.w.entitiesOf(r.things)) {
		l = append(l, shown{entity: e, fact: -1})
	}
	for _, o := range r.facts {
		l = append(l, shown{fact: o})
	}
	for _, words := range r.literals {
		l = append(l, shown{fact: -1, words: words})
	}
	if len(l) < 2 {
		return l
	}
	names := 0
	for _, x := range l {
		if x.named() {
			names++
		}
	}
	return slices.DeleteFunc(slices.Clone(l), func(s shown) bool {
		crowd := names == 1 && s.entity != nil && c.w.several(s.entity) // "ministers", beside one of them
		return slices.ContainsFunc(l, func(o shown) bool {
			return o != s && !(crowd && o.named() && !c.w.several(o.entity)) && c.instead(r.name, o, s)
		})
	})
}

// instead reports whether a sentence has o and not s in a role, as both say one thing.
func (c *clause) instead(role string, o, s shown) bool {
	if o.words != "" && strings.HasPrefix(o.words, s.words+" ") && s.words != "" {
		return true
	}
	body := o.entity != nil && s.entity != nil && c.w.ownBody(o.entity.things[0], s.entity.things[0]) // of the country that acts by it
	return (body || c.fuller(o, s) || c.oneOf(o, s) && c.better(role, o, s)) && !c.together(role, o, s)
}

// fuller reports whether one says all that the other does, and more before it, "emergency
// surgery" of "surgery", or the same in longer words, "the main interest rate" of "the key rate", or tells it as what
// happened, "the payment to the mills" of "its payments".
func (c *clause) fuller(o, s shown) bool {
	switch {
	case o.entity != nil && s.entity != nil:
		if s.entity.named {
			return false
		}
		same := !o.entity.named && len(o.entity.name) > len(s.entity.name) && (slices.Equal(c.w.words(o.entity.things[0]), c.w.words(s.entity.things[0])) || c.w.compounded(o.entity.things[0], s.entity.things[0]))
		return same || o.entity.class == s.entity.class && c.w.longer(o.entity.name, s.entity.name)
	case o.words != "" && s.words != "":
		return c.w.longer(o.words, s.words)
	case o.entity == nil && o.words == "" && s.entity != nil:
		return !s.entity.named && c.w.toldByNoun(o.fact, headOf(c.w, s.entity.name))
	}
	return false
}

// toldByNoun reports whether an article tells a fact by the noun: "payments to the mills".
func (w *world) toldByNoun(fact int, noun string) bool {
	return noun != "" && slices.ContainsFunc(w.facts[fact].claims, func(i int) bool {
		by, ok := strings.CutPrefix(w.claims[i].Rule, nounRule)
		return ok && stemOf(by) == stemOf(noun)
	})
}

// longer reports whether a description says all of another one, which ends with its head,
// and more before that, if only an article: "emergency surgery", of "surgery".
func (w *world) longer(o, s string) bool {
	n := &w.book.Naming
	more, less, all := described(n, o), described(n, s), strings.Fields(s)
	for len(all) > 1 && determines(n, all) {
		all = all[1:]
	}
	before := len(more) - len(less)
	return before >= 0 && len(o) > len(s) && len(all) <= len(less) && slices.Equal(more[before:], less) &&
		!strings.Contains(strings.ToLower(o), "-"+strings.Join(less, " "))
}

// oneOf reports whether both may be what one event has once in a role: two descriptions by one
// noun, or by none but a number; a name and a description; two happenings of one kind; words that
// no claim tells of, beside what does.
func (c *clause) oneOf(o, s shown) bool {
	w := c.w
	if lasting(c.f.typ) || c.f.typ.ClaimAct || len(w.book.Consistency.Norms[c.f.typ.ID]) > 0 {
		return false
	}
	switch {
	case o.fact >= 0 && s.fact >= 0:
		return w.facts[o.fact].typ == w.facts[s.fact].typ
	case o.words != "" || s.words != "":
		return o.words == "" || s.words == ""
	case o.fact >= 0 || s.fact >= 0:
		return false
	}
	a, b := o.entity, s.entity
	if a.named && b.named || a.class != b.class && !(many(a.class) && many(b.class)) {
		return false
	}
	return a.named || b.named || w.anyone(a.name) || w.anyone(b.name) || headOf(w, a.name) == headOf(w, b.name)
}

// anyone reports whether a description says no more than how many people, or one, it was.
func (w *world) anyone(name string) bool {
	n := &w.book.Naming
	words := described(n, name)
	if len(words) == 0 {
		return true
	}
	_, counted := number(lastOf(words), n.Numbers)
	return counted || anybody(n, words) || n.Pronouns[lastOf(words)]
}

// headOf returns the noun of a description, in the singular.
func headOf(w *world, name string) string {
	words := described(&w.book.Naming, caption(&w.book.Naming, name))
	if len(words) == 0 {
		return ""
	}
	return singular(lastOf(words))
}

// better reports whether a sentence is the better for o than for s: names before descriptions,
// what is told by claims before words, the number of the latest article, the fuller description.
func (c *clause) better(role string, o, s shown) bool {
	name := func(x shown) string {
		switch {
		case x.entity != nil:
			return x.entity.name
		case x.fact >= 0:
			return c.told(role, x.fact)
		}
		return x.words
	}
	a, b := name(o), name(s)
	by := cmp.Or(compareBool(o.named(), s.named()), compareBool(s.words != "", o.words != ""))
	if p, ok := c.w.parseQuantity(a); ok && by == 0 {
		if q, ok := c.w.parseQuantity(b); ok && p.value != q.value {
			by = cmp.Compare(c.lastTold(role, o), c.lastTold(role, s))
		}
	}
	return cmp.Or(by, cmp.Compare(len(a), len(b)), cmp.Compare(b, a)) > 0
}

// lastTold returns the day of the last article that fills the role so.
func (c *clause) lastTold(role string, s shown) string {
	last := ""
	for _, i := range c.f.claims {
		cl := c.w.claims[i]
		if a := c.w.byArticle[cl.ArticleID]; a != nil && slices.ContainsFunc(c.w.types.fillers(cl, c.f.typ, role), func(r Ref) bool { return c.stands(cl, &r, s) }) {
			last = max(last, a.Published)
		}
	}
	return last
}

// stands reports whether a passage of a claim stands for what is shown.
func (c *clause) stands(cl *Claim, r *Ref, s shown) bool {
	switch {
	case s.entity != nil:
		t := c.w.identity.thing(cl.ArticleID, r)
		return t >= 0 && c.w.entities[c.w.entityOf[c.w.identity.same.find(t)]] == s.entity
	case s.fact >= 0:
		j, ok := c.w.told(r)
		return ok && c.w.factOf[j] == s.fact
	}
	return strings.Join(strings.Fields(r.Text), " ") == s.words
}

// together reports whether a claim of the fact fills the role with both.
func (c *clause) together(role string, a, b shown) bool {
	return len(c.f.claims) == 0 || slices.ContainsFunc(c.f.claims, func(i int) bool {
		cl := c.w.claims[i]
		refs := c.w.types.fillers(cl, c.f.typ, role)
		return slices.ContainsFunc(refs, func(r Ref) bool { return c.stands(cl, &r, a) }) && slices.ContainsFunc(refs, func(r Ref) bool { return c.stands(cl, &r, b) })
	})
}

// distinct leaves out what is named before, "a marathon" beside "marathon" too.
func distinct(l []string) []string {
	var out []string
	for i, s := range l {
		if !slices.ContainsFunc(l, func(o string) bool { return o != s && strings.HasSuffix(o, " "+s) && len(o) < len(s)+5 }) && !slices.Contains(l[:i], s) {
			out = append(out, s)
		}
	}
	return out
}
