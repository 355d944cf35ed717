package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A filler is a strong filler: a kind in the two lowest bits, above them the
// root of the entity, the first claim of the fact, or the number of the words.
type filler int

// The kinds of fillers.
const (
	entityFiller filler = iota
	factFiller
	wordsFiller
)

func newFiller(kind filler, i int) filler { return filler(i)<<2 | kind }

// is returns what the filler is when it is of the kind.
func (x filler) is(kind filler) (int, bool) { return int(x >> 2), x&3 == kind }

// fill adds to a role what a passage fills it with.
func (g *gathering) fill(r *frameRole, c *Claim, ref *Ref, defining bool) {
	if ref.Claim != "" || ref.Event != "" {
		if k, ok := g.w.told(ref); ok {
			r.strong = append(r.strong, newFiller(factFiller, g.same.find(k)))
		} else {
			r.open = ref.Event
		}
		return
	}
	if i := g.w.identity.thing(c.ArticleID, ref); i >= 0 {
		if id := g.w.identity; id.item(i) && !id.lasting[i] {
			r.items = append(r.items, g.w.identity.same.find(i))
		} else {
			r.strong = append(r.strong, newFiller(entityFiller, g.w.identity.same.find(i)))
		}
		return
	}
	switch name := Fold(cmp.Or(ref.Name, ref.Text)); {
	case g.w.book.Naming.Pronouns[name] && !isAcronym(ref.Text): // the WHO is not who
	case !defining:
		r.unread = r.unread || ref.Class == ontology.Event
	default:
		words := strings.Join(described(&g.w.book.Naming, cmp.Or(ref.Name, ref.Text)), " ")
		r.strong = append(r.strong, newFiller(wordsFiller, g.numberOf(words)))
	}
}

// numberOf numbers words.
func (g *gathering) numberOf(words string) int {
	return g.words.once(words, func() int { return len(g.words.made) })
}

// renamed reports whether an entity of the frame has become one with an item since it was
// read, and so goes by another root: in a round in which none has, none does.
func (g *gathering) renamed(f *frame) bool {
	same := g.w.identity.same
	return len(g.joined) > 0 && slices.ContainsFunc(f.roles, func(r frameRole) bool {
		return slices.ContainsFunc(r.strong, func(x filler) bool {
			i, ok := x.is(entityFiller)
			return ok && same.find(i) != i
		})
	})
}
