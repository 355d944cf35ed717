package graph

import (
	"encoding/binary"
	"strings"
)

// manyWords is how many words in a row two articles do not write by chance, fewWords how many
// those of one story write of one thing.
const manyWords, fewWords = 8, 5

// onceWritten makes one fact of what articles tell of the same in the same many words, and
// of no other time: a background paragraph goes from article to article, however far apart.
// Those of one story need say it of no named thing, or in fewer words.
func (g *gathering) onceWritten(bucket []frame) {
	written := map[string][]int{}
	for i := range bucket {
		f := &bucket[i]
		names, things := g.named(f)
		words := strings.Fields(Fold(g.w.claims[f.claim].Quote))
		if len(words) < fewWords || len(words) < manyWords && !things {
			continue
		}
		anywhere := things && len(words) >= manyWords
		key := strings.Join(append(words, f.when.from, f.when.to, names, g.filledBy(f)), " ")
		before := written[key]
		for _, k := range before[max(0, len(before)-mostTellings):] {
			if anywhere || g.homes[k].goesOn(g.homes[f.claim]) {
				g.next.union(k, f.claim)
				break
			}
		}
		if !anywhere || len(before) == 0 {
			written[key] = append(before, f.claim)
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
				if !r.Named {
					words = append(words, Fold(r.Name)) // "it": what it stands for
				}
			}
		}
	}
	return strings.Join(words, "\x00")
}
