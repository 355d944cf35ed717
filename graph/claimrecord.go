package graph

import (
	"encoding/binary"
	"errors"
	"fmt"
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
