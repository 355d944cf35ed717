package nlp

import "math"

// The network is a small encoder shared by all heads: hashed features and
// word pieces, then window convolutions and self-attention in turn, then
// linear heads for tags and names and biaffine ones for arcs and relations
// (Dozat and Manning 2017). Vector 0 of a sentence is its root.
type network struct {
	embed  embeddings
	input  *layer
	root   []float32
	blocks []block
	norm   [2][]float32 // weight, bias

	xpos, upos     *layer
	nameIn, name   *layer
	arcDep, arcHd  *layer
	relDep, relHd  *layer
	arc            *layer // rows are the inputs of the head's side
	rel            *layer // for each relation as many rows as relDep has outputs and one
	xposTags       []string
	uposTags       []string
	rels           []string
	dim, relations int
}

// embeddings are the tables that features point into.
type embeddings struct{ word, prefix, suffix, tail, shape, casing, piece *quantised }

// A block adds something to each vector of a sentence.
type block struct {
	norm     [2][]float32
	distance int       // convolutions: how far the two neighbours stand
	conv     *layer    // nil for attention
	qkv, out *layer    // nil for convolutions
	relative []float32 // attention: heads x 33 biases by relative position
}

// Attention heads and the reach of relative positions, as trained.
const (
	attentionHeads = 4
	reach          = 16
)

// distances of the convolutions in order of the blocks.
var distances = [...]int{1, 1, 2, 3, 1, 1, 2, 3}

func newNetwork(w *weights) *network {
	linear := func(name string) *layer { return newLayer(w.int8[name+".weight"], w.float[name+".bias"]) }
	n := &network{
		embed: embeddings{
			word: w.int8["w.weight"], prefix: w.int8["pf.weight"], suffix: w.int8["sf.weight"], tail: w.int8["tf.weight"],
			shape: w.int8["hf.weight"], casing: w.int8["cf.weight"], piece: w.int8["e.weight"],
		},
		input: linear("i"), root: w.float["root"], norm: [2][]float32{w.float["ln.weight"], w.float["ln.bias"]},
		xpos: linear("hd.x"), upos: linear("hd.u"), nameIn: linear("hd.n.0.0"), name: linear("hd.n.1"),
		arcDep: linear("hd.ad.0"), arcHd: linear("hd.ah.0"), relDep: linear("hd.rd.0"), relHd: linear("hd.rh.0"),
		arc: newLayer(w.int8["hd.arc.W"], nil), rel: newLayer(w.int8["hd.rel.W"], nil),
		xposTags: w.xpos, uposTags: w.upos, rels: w.rels,
	}
	n.dim, n.relations = n.input.out, len(w.rels)
	convs := 0
	for i := 0; ; i++ {
		prefix := "L." + string(rune('0'+i)) + "."
		b := block{norm: [2][]float32{w.float[prefix+"ln.weight"], w.float[prefix+"ln.bias"]}}
		switch {
		case w.int8[prefix+"f.weight"] != nil:
			b.conv, b.distance = linear(prefix+"f"), distances[convs]
			convs++
		case w.int8[prefix+"q.weight"] != nil:
			b.qkv, b.out, b.relative = linear(prefix+"q"), linear(prefix+"o"), w.float[prefix+"rel"]
		default:
			return n
		}
		n.blocks = append(n.blocks, b)
	}
}

// scores are what the heads say of one sentence of n words. Row i of each is
// of word i; heads count the root as 0 and word i as i+1.
type scores struct {
	xpos, upos []int     // best tag
	names      []float32 // n x nameTags log-probabilities
	arcs       []float32 // n x (n+1) scores of heads
	relDep     []float32 // n x (relDep+1)
	relHd      []float32 // (n+1) x (relHd+1)
}

// scratch is memory that is used again from sentence to sentence.
type scratch struct {
	x, h, wide []float32
	q          []int16
	qkv        []float32
	att        []float32
	arcHd      []float32
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/2)[:n]
	}
	return s[:n]
}

// run scores a sentence.
func (n *network) run(words []features, s *scratch) scores {
	t, d := len(words)+1, n.dim
	s.x, s.h, s.q = grow(s.x, t*d), grow(s.h, t*d), grow(s.q, 1024)
	s.wide = grow(s.wide, 1024)
	copy(s.x, n.root)
	for i := range words {
		in := s.wide[:n.input.in]
		n.embed.look(&words[i], in)
		q := s.q[:n.input.width]
		scale := quantise(in, q)
		n.input.apply(q, scale, s.x[(i+1)*d:(i+2)*d])
	}
	for i := range n.blocks {
		b := &n.blocks[i]
		for k := range t {
			normalise(s.x[k*d:(k+1)*d], b.norm[0], b.norm[1], s.h[k*d:(k+1)*d])
		}
		if b.conv != nil {
			b.convolve(s, t, d)
		} else {
			b.attend(s, t, d)
		}
	}
	for k := range t {
		normalise(s.x[k*d:(k+1)*d], n.norm[0], n.norm[1], s.h[k*d:(k+1)*d])
	}
	return n.heads(s, t)
}

// look writes the word's input vector.
func (e *embeddings) look(f *features, out []float32) {
	clear(out)
	at := 0
	put := func(q *quantised, ids ...int32) {
		for _, id := range ids {
			addRow(out[at:at+q.cols], q, id)
		}
		at += q.cols
	}
	put(e.word, f.word[:]...)
	put(e.prefix, f.prefix)
	put(e.suffix, f.suffix[:]...)
	put(e.tail, f.tail)
	put(e.shape, f.shape)
	put(e.casing, f.casing)
	put(e.piece, f.pieces[0])
	rest := out[at : at+e.piece.cols]
	n := 0
	for _, id := range f.pieces[1:] {
		if id > 0 {
			addRow(rest, e.piece, id)
			n++
		}
	}
	if n > 1 {
		for i := range rest {
			rest[i] /= float32(n)
		}
	}
}

func addRow(out []float32, q *quantised, id int32) {
	scale := q.scale[id]
	for i, v := range q.row(int(id)) {
		out[i] += float32(float32(v) * scale)
	}
}

// convolve adds to each vector the larger half, element by element, of a
// linear map of it and its two neighbours.
func (b *block) convolve(s *scratch, t, d int) {
	q := s.q[:b.conv.width]
	in, out := s.wide[:3*d], grow(s.qkv, 2*d)
	s.qkv = out
	for k := range t {
		clear(in)
		if k >= b.distance {
			copy(in, s.h[(k-b.distance)*d:(k-b.distance+1)*d])
		}
		copy(in[d:], s.h[k*d:(k+1)*d])
		if k+b.distance < t {
			copy(in[2*d:], s.h[(k+b.distance)*d:(k+b.distance+1)*d])
		}
		scale := quantise(in, q)
		b.conv.apply(q, scale, out)
		x := s.x[k*d : (k+1)*d]
		for i := range x {
			x[i] += max(out[i], out[d+i])
		}
	}
}

// attend adds self-attention with a bias for each relative position.
func (b *block) attend(s *scratch, t, d int) {
	s.qkv, s.att = grow(s.qkv, t*3*d), grow(s.att, t)
	q := s.q[:b.qkv.width]
	for k := range t {
		scale := quantise(s.h[k*d:(k+1)*d], q)
		b.qkv.apply(q, scale, s.qkv[k*3*d:(k+1)*3*d])
	}
	w := d / attentionHeads
	root := float32(1 / math.Sqrt(float64(w)))
	for k := range t {
		h := s.h[k*d : (k+1)*d]
		clear(h)
		for a := range attentionHeads {
			query := s.qkv[k*3*d+a*w:][:w]
			for j := range t {
				key := s.qkv[j*3*d+d+a*w:][:w]
				at := min(max(k-j, -reach), reach) + reach
				s.att[j] = float32(dot(query, key)*root) + b.relative[a*(2*reach+1)+at]
			}
			softmax(s.att[:t])
			sum := h[a*w : (a+1)*w]
			for j, share := range s.att[:t] {
				value := s.qkv[j*3*d+2*d+a*w:][:w]
				for i := range sum {
					sum[i] += float32(share * value[i])
				}
			}
		}
	}
	out := s.wide[:d]
	for k := range t {
		scale := quantise(s.h[k*d:(k+1)*d], q)
		b.out.apply(q, scale, out)
		x := s.x[k*d : (k+1)*d]
		for i := range x {
			x[i] += out[i]
		}
	}
}

// dot is a product of float vectors in a fixed order.
func dot(a, b []float32) float32 {
	var s0, s1, s2, s3 float32
	i := 0
	for ; i+3 < len(a) && i+3 < len(b); i += 4 {
		s0 += float32(a[i] * b[i])
		s1 += float32(a[i+1] * b[i+1])
		s2 += float32(a[i+2] * b[i+2])
		s3 += float32(a[i+3] * b[i+3])
	}
	for ; i < len(a) && i < len(b); i++ {
		s0 += float32(a[i] * b[i])
	}
	return s0 + s1 + s2 + s3
}
