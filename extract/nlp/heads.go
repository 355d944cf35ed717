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
	words := t - 1
	a, r := n.arcDep.out, n.relDep.out
	o := scores{
		xpos: make([]int, words), upos: make([]int, words), names: make([]float32, words*len(nameTags)),
		arcs: make([]float32, words*t), relDep: make([]float32, words*(r+1)), relHd: make([]float32, t*(r+1)),
	}
	s.arcHd = grow(s.arcHd, t*(a+1))
	d := n.dim
	q := s.q[:n.upos.width]
	tags, hidden := s.wide[:128], s.wide[128:128+n.nameIn.out]
	dep := s.wide[512 : 512+a+1]
	for k := range t {
		scale := quantise(s.h[k*d:(k+1)*d], q)
		hd := s.arcHd[k*(a+1) : (k+1)*(a+1)]
		n.arcHd.apply(q, scale, hd[:a])
		leaky(hd[:a])
		hd[a] = 1
		rh := o.relHd[k*(r+1) : (k+1)*(r+1)]
		n.relHd.apply(q, scale, rh[:r])
		leaky(rh[:r])
		rh[r] = 1
		if k == 0 {
			continue
		}
		i := k - 1
		n.xpos.apply(q, scale, tags[:n.xpos.out])
		o.xpos[i] = best(tags[:n.xpos.out])
		n.upos.apply(q, scale, tags[:n.upos.out])
		o.upos[i] = best(tags[:n.upos.out])
		rd := o.relDep[i*(r+1) : (i+1)*(r+1)]
		n.relDep.apply(q, scale, rd[:r])
		leaky(rd[:r])
		rd[r] = 1
		n.nameIn.apply(q, scale, hidden)
		leaky(hidden)
		n.scoreName(s, hidden, o.names[i*len(nameTags):(i+1)*len(nameTags)])
	}
	// The dependent's vectors go through the arc matrix, then meet every head's.
	through := s.wide[256 : 256+a+1]
	qa := s.q[512 : 512+n.arc.width]
	for i := range words {
		scale := quantise(s.h[(i+1)*d:(i+2)*d], q)
		n.arcDep.apply(q, scale, dep[:a])
		leaky(dep[:a])
		dep[a] = 1
		scale = quantise(dep, qa)
		n.arc.apply(qa, scale, through)
		for k := range t {
			o.arcs[i*t+k] = dot(through, s.arcHd[k*(a+1):(k+1)*(a+1)])
		}
	}
	return o
}

// scoreName writes the scores of the name tags; a constant for all of a
// word's tags does not change the best path, so they stay as they are.
func (n *network) scoreName(s *scratch, hidden, out []float32) {
	q := s.q[512 : 512+n.name.width]
	scale := quantise(hidden, q)
	n.name.apply(q, scale, out)
	// Shares, so that a sure word weighs as a sure word along the path.
	most := out[best(out)]
	var sum float32
	for _, v := range out {
		sum += exp(v - most)
	}
	shift := most + logarithm(sum)
	for i := range out {
		out[i] -= shift
	}
}

// relation returns the best relation of word i to its head.
func (n *network) relation(o *scores, i, head int, s *scratch) int {
	r := n.relDep.out
	q := s.q[:n.rel.width]
	scale := quantise(o.relHd[head*(r+1):(head+1)*(r+1)], q)
	dep := o.relDep[i*(r+1) : (i+1)*(r+1)]
	out := s.wide[:r+1]
	top, at := float32(0), -1
	for k := range n.relations {
		n.rel.applyRows(q, scale, out, k*(r+1))
		if v := dot(out, dep); at < 0 || v > top {
			top, at = v, k
		}
	}
	return at
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
