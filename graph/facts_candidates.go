package graph

// What a claim is compared with: the facts in the making that share a filler with it, and
// what the headline of its article tells.

// maxCandidates bounds how many facts a claim is compared with, so that a
// filler in a third of all articles does not make its block quadratic.
const maxCandidates = 64

// candidates returns the protos that share a filler with the frame, those of which
// one is in the headline of the article that tells the other below it, and those of which
// the article names what it happened to behind the other, ascending. A filler that too
// many share is passed over: the others must tell.
func (x *protos) candidates(f *frame, keys []keyRole) []int {
	var out []int
	for i := range f.roles {
		for _, key := range indexKeys(i, &f.roles[i]) {
			if l := x.index[key]; len(l) <= maxCandidates {
				out = append(out, l...)
			}
		}
	}
	other := x.above
	if x.g.headline(f.claim) {
		other = x.below
	}
	for _, k := range other[f.article] {
		if p := x.all[k]; x.sameWord(p, f) && x.briefly(p, f) {
			out = append(out, k)
		}
	}
	if !x.g.headline(f.claim) {
		for _, k := range x.below[f.article] {
			if x.namedLater(x.all[k], f, keys) {
				out = append(out, k)
			}
		}
	}
	return inOrder(out)
}

// An indexKey is a strong filler or an item of a key role.
type indexKey struct {
	role   int
	item   bool // an item, else a strong filler
	filler int
}

func indexKeys(i int, r *frameRole) []indexKey {
	out := make([]indexKey, 0, len(r.strong)+len(r.items))
	for _, s := range r.strong {
		out = append(out, indexKey{role: i, filler: int(s)})
	}
	for _, s := range r.items {
		out = append(out, indexKey{role: i, item: true, filler: s})
	}
	return out
}
