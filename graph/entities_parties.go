package graph

import (
	"fmt"
	"strings"
)

// joinParties joins the party, its members and what they are called by, "the
// Republican Party", "the Republicans", "a Republican senator", as far as all are
// of one country: that which the gazetteer gives, else the one that the article is about
// or the only one that it names.
func (id *identities) joinParties() {
	b := blocks{}
	for i := range id.things {
		t := &id.things[i]
		land := id.land(t)
		if !t.named || t.kind != party || land == 0 {
			continue
		}
		words := t.words
		if last := len(words) - 1; last > 0 && id.book.Naming.PlainHeads[words[last]] {
			words = words[:last]
		}
		b.add(fmt.Sprint(strings.Join(id.partyStem(t, words), " "), "@", land), i)
	}
	for _, key := range b.ofSeveral() {
		id.settle(b[key], "party", "the names are those of one party of the country and of its members")
	}
}

// land returns the number of the country of a thing, 0 when it is unknown.
func (id *identities) land(t *thing) int {
	h := t.home
	switch {
	case t.country != "":
		return id.number(countryKey(t.country))
	case h == nil:
	case h.code != "":
		return id.number(countryKey(h.code))
	case len(h.scene.countries) == 1:
		return h.scene.countries[0]
	}
	return 0
}
