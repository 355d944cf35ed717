package nlp

// nameTags are the tags of the name head, in its order.
var nameTags = [...]string{"O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"}

// Indices of the tags that begin a name; the next one goes on with it.
const (
	tagPerson       = 1
	tagPlace        = 3
	tagOrganization = 5
	tagMisc         = 7
)

// heads scores tags, names and arcs from the encoder's vectors in s.h.
func (n *network) heads(s *scratch, t int) scores {
	words, d := t-1, n.dim
	a, r := eights(n.arcDep.out+1), eights(n.relDep.out+1)
	o := scores{
		xpos: make([]int, words), upos: make([]int, words), verbs: make([]float32, words), plurals: make([]float32, words), names: make([]float32, words*len(nameTags)),
		arcs: make([]float32, words*t), relDep: make([]float32, t*r), relHd: make([]float32, t*r),
	}
	s.arcHd, s.qkv = grow(s.arcHd, t*a), grow(s.qkv, t*a)
	clear(s.arcHd)
	arcDep := s.qkv
	clear(arcDep)
	tags := s.out
	s.each(t, func(k int) {
		s.batch.add(s.h[k*d:(k+1)*d], n.upos.width)
	}, func(k int) {
		vectors := func(l *layer, out []float32, size int) {
			s.batch.through(l, out[k*size:], size)
			for i := k; i < k+s.batch.n; i++ {
				leaky(out[i*size:][:l.out])
				out[i*size+l.out] = 1
			}
		}
		vectors(n.arcHd, s.arcHd, a)
		vectors(n.arcDep, arcDep, a)
		vectors(n.relHd, o.relHd, r)
		vectors(n.relDep, o.relDep, r)
		choose := func(l *layer, into []int) {
			s.batch.through(l, tags, l.out)
			for i := range s.batch.n {
				if k+i > 0 {
					into[k+i-1] = best(tags[i*l.out:][:l.out])
				}
			}
		}
		choose(n.xpos, o.xpos)
		for i := range s.batch.n {
			if k+i > 0 {
				of := tags[i*n.xpos.out:]
				most := of[o.xpos[k+i-1]]
				o.verbs[k+i-1], o.plurals[k+i-1] = most-of[n.finite], most-of[n.present]
			}
		}
		choose(n.upos, o.upos)
		hidden := tags[:s.batch.n*n.nameIn.out]
		s.batch.through(n.nameIn, hidden, n.nameIn.out)
		leaky(hidden)
		count := s.batch.n
		s.batch.start()
		for i := range count {
			s.batch.add(hidden[i*n.nameIn.out:][:n.nameIn.out], n.name.width)
		}
		scores := s.wide[:count*len(nameTags)]
		s.batch.through(n.name, scores, len(nameTags))
		for i := range count {
			if k+i > 0 {
				shares(scores[i*len(nameTags):][:len(nameTags)], o.names[(k+i-1)*len(nameTags):])
			}
		}
	})
	// The dependent's vectors go through the arc matrix, then meet every head's.
	s.each(words, func(i int) {
		s.batch.add(arcDep[(i+1)*a:][:n.arc.in], n.arc.width)
	}, func(i int) {
		through := s.out[:together*a]
		clear(through)
		s.batch.through(n.arc, through, a)
		for k := range s.batch.n {
			dots(through[k*a:(k+1)*a], s.arcHd, a, o.arcs[(i+k)*t:(i+k+1)*t])
		}
	})
	return o
}

// eights rounds up to a multiple of eight.
func eights(n int) int { return (n + 7) / 8 * 8 }

// shares writes the logarithms of the shares of scores, so that a sure word
// weighs as a sure word along the path.
func shares(scores, out []float32) {
	most := scores[best(scores)]
	var sum float32
	for _, v := range scores {
		sum += exp(v - most)
	}
	by := most + logarithm(sum)
	for i, v := range scores {
		out[i] = v - by
	}
}

// bestRelations writes the best relation of each word to its head.
func (n *network) bestRelations(o *scores, heads []int, s *scratch, into []int) {
	r := eights(n.relDep.out + 1)
	found := make([]float32, n.relations)
	s.each(len(heads), func(i int) {
		s.batch.add(o.relHd[heads[i]*r:][:n.rel.in], n.rel.width)
	}, func(i int) {
		s.batch.through(n.rel, s.out, n.rel.out)
		for k := range s.batch.n {
			dots(o.relDep[(i+k+1)*r:][:r], s.out[k*n.rel.out:], r, found)
			into[i+k] = best(found)
		}
	})
}

// best returns the index of the greatest value, the first of equals.
func best(x []float32) int {
	at := 0
	for i, v := range x {
		if v > x[at] {
			at = i
		}
	}
	return at
}

// logarithm is the natural logarithm of x in [1, 16), by Newton's method on
// exp, the same on every platform.
func logarithm(x float32) float32 {
	y := float32(0)
	if x > 1 {
		y = 2 * (x - 1) / (x + 1)
	}
	for range 4 {
		e := exp(-y)
		y += float32(x*e) - 1
	}
	return y
}
