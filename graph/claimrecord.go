package graph

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// The record of the claims of one article is the form in which a store keeps
// them for Build, so that reading the whole log costs little: after the format a
// table of the words, each once, then the claims field by field, numbers as
// varints, words by their place in the table. What the article says of itself
// is not in it.

// recordFormat is raised whenever the record, or what a claim holds, changes.
const recordFormat = 1

// ErrRecord says that a record is damaged or of another format. It has to be
// made again.
var ErrRecord = errors.New("no record of claims in the format of this program")

// RecordClaims returns the record of the claims of one article.
func RecordClaims(claims []Claim) []byte {
	x := &recording{at: map[string]int{}}
	n := len(claims)
	x.count(&n)
	for i := range claims {
		claims[i].record(x)
	}
	out := binary.AppendUvarint([]byte{recordFormat}, uint64(len(x.words)))
	for _, s := range x.words {
		out = binary.AppendUvarint(out, uint64(len(s)))
	}
	for _, s := range x.words {
		out = append(out, s...)
	}
	return append(out, x.bytes...)
}

// A RecordReader reads records. What it makes of many lies side by side.
type RecordReader struct{ x recording }

// Append appends the claims of a record; the article is the one, in the
// version, that they were made of. It copies what it needs of the record.
func (r *RecordReader) Append(to []Claim, record []byte, a *Article) ([]Claim, error) {
	x := &r.x
	x.reading, x.bad, x.bytes = true, false, record
	if x.size() != recordFormat {
		return to, fmt.Errorf("article %s: %w", a.ID, ErrRecord)
	}
	x.table()
	was := len(to)
	for n := x.size(); n > 0; n-- {
		to = append(to, Claim{ArticleID: a.ID, ContentHash: a.Version})
		to[len(to)-1].record(x)
	}
	if x.bad || len(x.bytes) > 0 {
		return to[:was], fmt.Errorf("article %s: %w", a.ID, ErrRecord)
	}
	return to, nil
}

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

func (c *Claim) record(x *recording) {
	for _, s := range []*string{&c.ID, &c.Type, &c.Predicate, &c.Quote, (*string)(&c.Polarity), (*string)(&c.Modality), (*string)(&c.Factuality), (*string)(&c.Author),
		(*string)(&c.SpeakerKind), &c.Rule, &c.Cue, &c.Extractor.Name, &c.Extractor.Version} {
		x.word(s)
	}
	x.number(&c.Start)
	x.number(&c.End)
	x.float(&c.Confidence)
	optional(x, &c.Trigger, &x.spans, (*Span).record)
	list(x, &c.Roles, &x.roles, (*Role).record)
	list(x, &c.Attribution, &x.links, (*Attribution).record)
	optional(x, &c.Time, &x.times, (*Time).record)
}

func (s *Span) record(x *recording) {
	x.number(&s.Start)
	x.number(&s.End)
}

func (r *Role) record(x *recording) {
	x.word(&r.Name)
	list(x, &r.Refs, &x.refs, (*Ref).record)
}

func (r *Ref) record(x *recording) {
	x.number(&r.Start)
	x.number(&r.End)
	for _, s := range []*string{&r.Text, &r.Name, &r.Chain, (*string)(&r.Class), &r.Kind, &r.Wikidata, &r.Country, &r.Event, &r.Claim} {
		x.word(s)
	}
	x.flag(&r.Named)
	list(x, &r.Aliases, &x.names, func(s *string, x *recording) { x.word(s) })
}

func (a *Attribution) record(x *recording) {
	x.word(&a.Cue)
	a.CueSpan.record(x)
	optional(x, &a.Source, &x.refs, (*Ref).record)
	optional(x, &a.Addressee, &x.refs, (*Ref).record)
	optional(x, &a.Document, &x.refs, (*Ref).record)
}

func (t *Time) record(x *recording) {
	x.number(&t.Start)
	x.number(&t.End)
	for _, s := range []*string{&t.Text, &t.Timex, &t.Value, &t.ValueEnd, &t.Relation} {
		x.word(s)
	}
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
