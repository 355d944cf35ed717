package extract

import (
	"slices"
	"sort"
	"strings"
)

// How many mentions of a fuller name before and after a short one are looked
// at: farther ones weigh less than any of these.
const (
	fullerBefore = 4
	fullerAfter  = 2
)

// A nameKey is a name with the class of what it names.
type nameKey struct{ class, name string }

// A nameIndex finds the names that a name may be short for without trying
// every pair of mentions.
type nameIndex struct {
	at     map[nameKey][]int    // the mentions of a name, in order
	byWord map[string][]nameKey // the names that hold a word, or a word like it
	longer map[nameKey][]nameKey
	boards map[string]bool // nouns that make the name of a body that of another
}

// indexNames indexes the named mentions of a text, demonyms aside.
func indexNames(mentions []mention, boards map[string]bool) *nameIndex {
	x := &nameIndex{at: map[nameKey][]int{}, byWord: map[string][]nameKey{}, longer: map[nameKey][]nameKey{}, boards: boards}
	for i := range mentions {
		m := &mentions[i]
		if m.name == "" || m.demonym {
			continue
		}
		k := nameKey{string(m.class), m.name}
		if len(x.at[k]) == 0 {
			for _, w := range wordKeys(m.name) {
				x.byWord[w] = append(x.byWord[w], k)
			}
		}
		x.at[k] = append(x.at[k], i)
	}
	return x
}

// wordKeys returns what the words of a name are looked up by. Long words may
// differ by one letter, so their beginning and their end each count.
func wordKeys(name string) []string {
	var out []string
	for _, w := range strings.Fields(foldName(name)) {
		if len(w) < 6 {
			out = append(out, w)
			continue
		}
		out = append(out, w[:3]+"-", "-"+w[len(w)-3:])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// fuller returns, in order, the mentions near mention i whose names its own
// may be short for.
func (x *nameIndex) fuller(i int, m *mention) []int {
	k := nameKey{string(m.class), m.name}
	keys, known := x.longer[k]
	if !known {
		seen := map[nameKey]bool{}
		for _, w := range wordKeys(m.name) {
			for _, o := range x.byWord[w] {
				if o.class == k.class && !seen[o] && partOf(m.name, o.name, m.class) && !x.boardOf(o.name, m.name) {
					keys = append(keys, o)
				}
				seen[o] = true
			}
		}
		x.longer[k] = keys
	}
	var out []int
	for _, o := range keys {
		at := x.at[o]
		n := sort.SearchInts(at, i)
		out = append(out, at[max(0, n-fullerBefore):min(len(at), n+fullerAfter)]...)
	}
	slices.Sort(out)
	return out
}

// boardOf reports whether a name is that of a body of another's that is named by the one word
// with which it begins: the "Acme Supervisory Board" is not Acme.
func (x *nameIndex) boardOf(name, other string) bool {
	w, of := strings.Fields(foldName(name)), strings.Fields(foldName(other))
	return len(of) == 1 && len(w) > 1 && w[0] == of[0] && x.boards[w[len(w)-1]]
}
