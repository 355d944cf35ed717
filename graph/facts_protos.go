package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// A proto is a fact in the making.
type proto struct {
	roles    []frameRole
	when     interval
	claims   []int
	articles articleSet
	first    string // earliest and latest publication of its articles, "" when unknown
	last     string
	done     string // earliest publication that tells it as done
	strong   int    // key roles with strong fillers; a pair of symmetric roles counts as two
	hint     *hint  // what its claims say beside, counts aside
	counts   []quantity
	sides    [no + 1]bool // on which its claims are
	words    []string     // that evoke its claims
	above    articleSet   // the articles whose headlines tell it
	parts    [][]frame    // what it was made of, each of frames that say the same
	bucket   int          // see acrossAs
	gone     bool         // into another
	moved    int          // the last move that changed it
	asked    int          // the first move after it was last looked at again; see asBefore
	among    int          // and with how many it was compared
	below    articleSet   // the articles that tell it below their headlines
	lead     articleSet   // and those that tell it in their leads
}

// protos are the facts in the making of one bucket, with an index by filler.
type protos struct {
	g        *gathering
	all      []*proto
	index    map[indexKey][]int // key role and strong filler or item -> protos
	told     map[toldKey][]int  // by what is shared and month
	shared   map[storyKey]int   // what tellings share, numbered
	above    map[int][]int      // article -> protos that its headline tells
	below    map[int][]int      // and those that it tells below it
	typ      *ontology.Type
	room     []int          // for tellers
	moves    int            // how many of them have gone into others
	across   bool           // they are of several types
	tellings map[[2]int]int // by article and act: how many of them it tells below its headline; see rejoin
	tells    map[told]int   // how often articles tell something of whom or what fills a role, headlines aside
}

// A told is a strong filler of a key role in an article.
type told struct {
	article, role int
	strong        filler
}

// newProtos begins with no fact in the making of what the frames, all of one type, tell.
func (g *gathering) newProtos(frames []frame) *protos {
	g.hints, g.passages = map[int]*hint{}, map[int][]string{}
	return &protos{g: g, typ: frames[0].typ, index: map[indexKey][]int{}, told: map[toldKey][]int{}, shared: map[storyKey]int{}, above: map[int][]int{}, below: map[int][]int{}, tells: g.tells(frames)}
}

// tells counts how often the articles of a bucket tell something of what fills
// a role, headlines aside.
func (g *gathering) tells(bucket []frame) map[told]int {
	out := map[told]int{}
	for i := range bucket {
		f := &bucket[i]
		if g.headline(f.claim) {
			continue
		}
		for k := range f.roles {
			for _, s := range f.roles[k].strong {
				out[told{f.article, k, s}]++
			}
		}
	}
	return out
}

// place adds the frames to the one proto that they fit, else to a new one.
// When they fit several, each frame looks in its own article, then in its story.
func (x *protos) place(frames []frame, keys []keyRole) {
	f := &frames[0]
	var fits []int
	for _, k := range x.candidates(f, keys) {
		if x.fits(x.all[k], f, keys) {
			fits = append(fits, k)
		}
	}
	if len(fits) > 1 {
		if same := x.sayingTheSame(f, fits); len(same) == 1 {
			fits = same
		}
	}
	switch {
	case len(fits) == 1:
		x.extend(fits[0], frames, keys)
	case len(fits) > 1:
		var rest []frame
		for _, f := range frames {
			var own []int
			for _, k := range fits {
				if x.all[k].articles.has(f.article) {
					own = append(own, k)
				}
			}
			switch {
			case len(own) == 0:
				own = x.bestTold(&f, fits, keys)
			case len(own) > 1 && !x.typ.ClaimAct:
				own = x.likest(&f, own, keys)
			}
			if len(own) == 1 {
				x.extend(own[0], []frame{f}, keys)
			} else {
				rest = append(rest, f)
			}
		}
		if len(rest) > 0 {
			x.begin(rest, keys)
		}
	default:
		if best := x.bestTold(f, x.tellers(f), keys); len(best) == 1 {
			x.extend(best[0], frames, keys)
		} else {
			x.begin(frames, keys)
		}
	}
}

// likest returns those of the protos that share the most points with the frame.
func (x *protos) likest(f *frame, among []int, keys []keyRole) []int {
	var out []int
	most := 1
	for _, k := range among {
		switch n := x.points(x.all[k], f, keys); {
		case n > most:
			out, most = []int{k}, n
		case n == most:
			out = append(out, k)
		}
	}
	return out
}

// sayingTheSame returns those of the protos of which the frame says all the same: the
// same names, and what has none in the same words.
func (x *protos) sayingTheSame(f *frame, among []int) []int {
	var out []int
	for _, k := range among {
		p, same := x.all[k], true
		for i := range f.roles {
			a, b := &p.roles[i], &f.roles[i]
			same = same && slices.Equal(a.strong, b.strong) && len(a.items) > 0 == (len(b.items) > 0) && (len(b.items) == 0 || x.calledTheSame(a, b))
		}
		if same {
			out = append(out, k)
		}
	}
	return out
}

// window is how many days may lie between articles that speak of one event
// without saying when it was.
const window = 61

// near reports whether the frame's article was published within the window of
// the proto's articles, or some date is unknown.
func (x *protos) near(p *proto, f *frame) bool {
	pub := x.g.days[f.claim]
	if pub == "" || p.first == "" {
		return true
	}
	return daysBetween(p.last, pub) <= window && daysBetween(pub, p.first) <= window
}

// published returns the day an article was published, "" when unknown.
func (g *gathering) published(article string) string {
	if a := g.w.byArticle[article]; a != nil && len(a.Published) >= 10 {
		return a.Published[:10]
	}
	return ""
}

func (x *protos) begin(frames []frame, keys []keyRole) {
	f := &frames[0]
	p := &proto{}
	for i := range f.roles {
		p.roles = append(p.roles, frameRole{open: f.roles[i].open})
	}
	x.all = append(x.all, p)
	x.extend(len(x.all)-1, frames, keys)
}

// extend adds frames to a proto: its roles hold all that was said of them.
func (x *protos) extend(k int, frames []frame, keys []keyRole) {
	p := x.all[k]
	p.strong = 0
	for i := range p.roles {
		for _, f := range frames[:1] {
			r := &f.roles[i]
			for _, key := range indexKeys(i, r) {
				if l := x.index[key]; len(l) <= maxCandidates && !slices.Contains(l, k) {
					x.index[key] = append(l, k)
				}
			}
			p.roles[i].strong = merged(p.roles[i].strong, r.strong)
			p.roles[i].items = merged(p.roles[i].items, r.items)
		}
		p.strong += keys[i].weight(len(p.roles[i].strong))
	}
	p.learn(x.g.hint(&frames[0]))
	x.tell(k, &frames[0])
	p.parts = append(p.parts, frames)
	var above, below, lead articleSet
	for _, f := range frames {
		p.when = p.when.refine(f.when)
		p.claims = append(p.claims, f.claim)
		p.sides[x.g.sideOf(f.claim)] = true
		if word := x.g.evokedBy(f.claim); !slices.Contains(p.words, word) {
			p.words = append(p.words, word)
		}
		in, of := &below, x.below
		if x.g.headline(f.claim) {
			in, of = &above, x.above
		}
		*in = append(*in, f.article)
		if x.g.leads[f.claim] {
			lead = append(lead, f.article)
		}
		if !slices.Contains(of[f.article], k) {
			of[f.article] = append(of[f.article], k)
		}
		if d := x.g.days[f.claim]; d != "" {
			if p.first == "" || d < p.first {
				p.first = d
			}
			p.last = max(p.last, d)
			if x.g.w.claims[f.claim].Modality == Asserted && (p.done == "" || d < p.done) {
				p.done = d
			}
		}
	}
	p.above, p.below, p.lead = p.above.with(above), p.below.with(below), p.lead.with(lead)
	p.articles = p.articles.with(above).with(below)
}
