package graph

import (
	"encoding/binary"
	"math"
)

// A recording goes through what a record holds, to write it or to read it.
type recording struct {
	reading bool
	bytes   []byte // written so far, or left to read
	bad     bool   // what is read is no record
	words   []string
	at      map[string]int // words -> their places, when writing

	roles []Role // room for what is read
	refs  []Ref
	links []Attribution
	times []Time
	spans []Span
	names []string
}

// list records the parts of a list.
func list[T any](x *recording, l, room *[]T, part func(*T, *recording)) {
	n := len(*l)
	if x.count(&n); x.reading && n > 0 {
		*l = take(room, n)
	}
	for i := range *l {
		part(&(*l)[i], x)
	}
}

// optional records a part that may be missing.
func optional[T any](x *recording, p **T, room *[]T, part func(*T, *recording)) {
	is := *p != nil
	if x.flag(&is); !is {
		return
	}
	if x.reading {
		*p = &take(room, 1)[0]
	}
	part(*p, x)
}

// take returns n values out of the room for them, which grows.
func take[T any](room *[]T, n int) []T {
	const atOnce = 256
	if len(*room) < n {
		*room = make([]T, max(n, atOnce))
	}
	out := (*room)[:n:n]
	*room = (*room)[n:]
	return out
}

// table reads the table of words, all of which share one piece of memory.
func (x *recording) table() {
	n := x.size()
	x.words = x.words[:0]
	lengths, total := x.bytes, 0
	for range n {
		total += x.size()
	}
	if x.bad || total > len(x.bytes) {
		x.fail()
		return
	}
	all := string(x.bytes[:total])
	x.bytes = x.bytes[total:]
	for range n {
		k, at := binary.Uvarint(lengths)
		lengths = lengths[at:]
		x.words = append(x.words, all[:k])
		all = all[k:]
	}
}

func (x *recording) fail() { x.bad, x.bytes = true, nil }

// size reads a number of parts or bytes, of which there are no more than bytes left.
func (x *recording) size() int {
	n, k := binary.Uvarint(x.bytes)
	if k <= 0 || n > uint64(len(x.bytes)) {
		x.fail()
		return 0
	}
	x.bytes = x.bytes[k:]
	return int(n)
}

func (x *recording) count(n *int) {
	if x.reading {
		*n = x.size()
	} else {
		x.bytes = binary.AppendUvarint(x.bytes, uint64(*n))
	}
}

func (x *recording) number(n *int) {
	if !x.reading {
		x.bytes = binary.AppendVarint(x.bytes, int64(*n))
		return
	}
	v, k := binary.Varint(x.bytes)
	if k <= 0 {
		x.fail()
		return
	}
	x.bytes, *n = x.bytes[k:], int(v)
}

func (x *recording) word(s *string) {
	if !x.reading {
		x.bytes = binary.AppendUvarint(x.bytes, uint64(once(x.at, *s, func() int {
			x.words = append(x.words, *s)
			return len(x.words) - 1
		})))
		return
	}
	n, k := binary.Uvarint(x.bytes)
	if k <= 0 || n >= uint64(len(x.words)) {
		x.fail()
		return
	}
	x.bytes, *s = x.bytes[k:], x.words[n]
}

func (x *recording) flag(is *bool) {
	n := 0
	if *is {
		n = 1
	}
	x.count(&n)
	*is = n == 1
}

func (x *recording) float(f *float64) {
	if !x.reading {
		x.bytes = binary.LittleEndian.AppendUint64(x.bytes, math.Float64bits(*f))
		return
	}
	if len(x.bytes) < 8 {
		x.fail()
		return
	}
	*f = math.Float64frombits(binary.LittleEndian.Uint64(x.bytes))
	x.bytes = x.bytes[8:]
}
