package graph

import (
	"cmp"
	"hash/fnv"
	"math/bits"
)

// A graph of many articles is bound in volumes, as the issues of a newspaper
// are: each holds the articles of a span of days, as many as can be worked out
// together. Who and what is meant, and what is one event, is decided inside a
// volume and with its guests from those before it (see guests.go); what two
// volumes tell under one id is one entity or fact of the graph (see Share). So
// one more article costs the work on one volume, however many there are.
//
// The spans are those of a binary trie over the days, and a volume is the
// largest of them that holds no more than VolumeSize articles: which volumes
// there are depends on nothing but the articles.

// DefaultVolumeSize is the most articles that a volume holds when an Input does not say.
const DefaultVolumeSize = 480

// A Position is where an article stands in the order of all: its day, those
// without a date first, and in it a position that its id draws.
type Position uint32

const (
	positionBits = 32
	lotBits      = 12 // of a position, for the order inside a day
)

// PositionOf returns the position of an article by its id and its date of publication.
func PositionOf(id, published string) Position {
	day := 0
	if n := len(published); n >= len("2006") {
		const first = "2006-01-01" // a month is that of its first day
		from := published[:min(n, len(first))]
		day, _ = dayNumber(from + first[min(len(from), len(first)):])
		day = min(day, 1<<(positionBits-lotBits)-1)
	}
	h := fnv.New32a()
	h.Write([]byte(id))
	return Position(day<<lotBits) | Position(h.Sum32()>>(positionBits-lotBits))
}

// A Volume is a span of positions, numbered as the nodes of a binary tree are: 1
// is the whole, 2n and 2n+1 are the halves of n.
type Volume uint64

// WholeVolume is the volume of a graph that needs no more than one.
const WholeVolume Volume = 1

// Bounds returns the first and the last position of the volume.
func (v Volume) Bounds() (first, last Position) {
	depth := bits.Len64(uint64(v)) - 1
	n := uint64(v) - 1<<depth
	width := positionBits - depth
	return Position(n << width), Position((n+1)<<width - 1)
}

// Compare orders volumes by their days; one comes before those in it.
func (v Volume) Compare(o Volume) int {
	a, _ := v.Bounds()
	b, _ := o.Bounds()
	return cmp.Or(cmp.Compare(a, b), cmp.Compare(v, o))
}

// Holds reports whether a position lies in the volume.
func (v Volume) Holds(p Position) bool {
	first, last := v.Bounds()
	return first <= p && p <= last
}

// Within reports whether all of the volume lies in another.
func (v Volume) Within(o Volume) bool {
	return v >= o && v>>(bits.Len64(uint64(v))-bits.Len64(uint64(o))) == o
}

// VolumeAt returns the volume that holds a position, where count tells how many
// articles lie between two positions, as far as it is no more than size.
func VolumeAt(p Position, size int, count func(first, last Position) (int, error)) (Volume, error) {
	v := WholeVolume
	for depth := range positionBits {
		n, err := count(v.Bounds())
		if err != nil || n <= size {
			return v, err
		}
		v = v<<1 | Volume(p>>(positionBits-1-depth)&1)
	}
	return v, nil
}
