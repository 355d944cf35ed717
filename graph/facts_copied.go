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
		names, things := g.named(f)
		if !things {
			continue
		}
		words := strings.Fields(Fold(g.w.claims[f.claim].Quote))
		if len(words) < manyWords {
			continue
		}
		key := strings.Join(append(words, f.when.from, f.when.to, names, g.filledBy(f)), " ")
		if k, ok := first[key]; ok {
			g.next.union(k, f.claim)
		} else {
			first[key] = f.claim
		}
	}
}

// named tells apart with which things that have a name a frame fills its key roles, and whether
// with any thing of the world.
func (g *gathering) named(f *frame) (names string, things bool) {
	var b []byte
	for i := range f.roles {
		for _, s := range f.roles[i].strong {
			_, ok := s.is(entityFiller)
			if things = things || ok; g.isNamed(s) {
				b = binary.AppendUvarint(b, uint64(s))
			}
		}
	}
	return string(b), things
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
