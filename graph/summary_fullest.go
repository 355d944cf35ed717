package graph

import (
	"slices"
	"strings"
)

// things returns the entities in a role that are named in a sentence: not what one claim
// calls by less than another does, "surgery" beside "emergency surgery", unless a claim
// tells of both.
func (c *clause) things(r *factRole) []*entity {
	l := c.w.foremost(c.w.entitiesOf(r.things))
	if len(l) < 2 {
		return l
	}
	return slices.DeleteFunc(slices.Clone(l), func(e *entity) bool {
		return slices.ContainsFunc(l, func(o *entity) bool { return c.w.fuller(o, e) && !c.together(r.name, c.w.isOf(o), c.w.isOf(e)) })
	})
}

// fuller reports whether one thing is called by all that an unnamed one of its class is
// called by, and by more before it.
func (w *world) fuller(o, e *entity) bool {
	return !e.named && o.class == e.class && w.longer(o.name, e.name)
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

// words returns the words in a role that a sentence quotes: not those that other words say
// and more, unless a claim has both.
func (c *clause) words(r *factRole) []string {
	return slices.DeleteFunc(slices.Clone(r.literals), func(s string) bool {
		return slices.ContainsFunc(r.literals, func(o string) bool {
			return strings.HasPrefix(o, s+" ") || c.w.longer(o, s) && !c.together(r.name, saying(o), saying(s))
		})
	})
}

// saying tells the passages that have the words.
func saying(words string) func(*Claim, *Ref) bool {
	return func(_ *Claim, r *Ref) bool { return strings.Join(strings.Fields(r.Text), " ") == words }
}

// isOf tells the passages that stand for an entity.
func (w *world) isOf(e *entity) func(*Claim, *Ref) bool {
	return func(c *Claim, r *Ref) bool {
		t := w.identity.thing(c.ArticleID, r)
		return t >= 0 && w.entities[w.entityOf[w.identity.same.find(t)]] == e
	}
}

// together reports whether a claim of the fact fills the role with both.
func (c *clause) together(role string, a, b func(*Claim, *Ref) bool) bool {
	return len(c.f.claims) == 0 || slices.ContainsFunc(c.f.claims, func(i int) bool {
		cl := c.w.claims[i]
		refs := c.w.types.fillers(cl, c.f.typ, role)
		return slices.ContainsFunc(refs, func(r Ref) bool { return a(cl, &r) }) && slices.ContainsFunc(refs, func(r Ref) bool { return b(cl, &r) })
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
