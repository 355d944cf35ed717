package graph

import (
	"encoding/binary"
	"strings"
)

// manyWords is how many words in a row two articles do not write by chance.
const manyWords = 8

// onceWritten makes one fact of what articles tell of the same in the same many words, and
// of no other time: a background paragraph goes from article to article, however far apart.
func (g *gathering) onceWritten(bucket []frame) {
	first := map[string]int{}
	for i := range bucket {
		f := &bucket[i]
		words := strings.Fields(Fold(g.w.claims[f.claim].Quote))
		names := f.entities()
		if len(words) < manyWords || len(names) == 0 {
			continue
		}
		key := strings.Join(append(words, f.when.from, f.when.to, g.named(names), g.filledBy(f)), " ")
		if k, ok := first[key]; ok {
			g.next.union(k, f.claim)
		} else {
			first[key] = f.claim
		}
	}
}

// entities returns the strong fillers of the key roles that are things of the world.
func (f *frame) entities() []filler {
	var out []filler
	for i := range f.roles {
		for _, s := range f.roles[i].strong {
			if _, ok := s.is(entityFiller); ok {
				out = append(out, s)
			}
		}
	}
	return out
}

// named tells apart which of the things that have a name are among them.
func (g *gathering) named(things []filler) string {
	var b []byte
	for _, s := range things {
		if i, _ := s.is(entityFiller); g.w.identity.cluster[g.w.identity.same.find(i)].named {
			b = binary.AppendUvarint(b, uint64(s))
		}
	}
	return string(b)
}

// filledBy returns the words that fill the key roles: a clause tells several facts of what it lists.
func (g *gathering) filledBy(f *frame) string {
	var words []string
	c := g.w.claims[f.claim]
	for _, k := range g.keyRoles(f.typ) {
		for _, role := range k.roles {
			for _, r := range g.w.types.fillers(c, f.typ, role) {
				words = append(words, Fold(r.Text))
			}
		}
	}
	return strings.Join(words, "\x00")
}
