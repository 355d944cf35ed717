package nlp

import (
	"math"
	"slices"
	"strconv"
)

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
	rel            *layer // for each relation as many rows as relDep has outputs and one, padded to eights
	xposTags       []string
	finite         int // of these the one of finite verbs of the third person
	present        int // and that of their other forms
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
		arc:      newLayer(w.int8["hd.arc.W"], nil),
		xposTags: w.xpos, uposTags: w.upos, rels: w.rels,
	}
	n.dim, n.relations = n.input.out, len(w.rels)
	n.finite, n.present = slices.Index(w.xpos, "VBZ"), slices.Index(w.xpos, "VBP")
	n.rel = newGroups(w.int8["hd.rel.W"], n.relDep.out+1)
	convs := 0
	for i := 0; ; i++ {
		prefix := "L." + strconv.Itoa(i) + "."
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
	verbs      []float32 // by how much a finite verb of the third person is a worse tag than the best
	plurals    []float32 // and one of another person or of several
	names      []float32 // n x nameTags log-probabilities
	arcs       []float32 // n x (n+1) scores of heads
	relDep     []float32 // n rows of relDep's outputs and a one, padded to eights
	relHd      []float32 // n+1 rows of relHd's outputs and a one, padded to eights
}

// scratch is memory that is used again from sentence to sentence.
type scratch struct {
	x, h, wide []float32
	batch      batch
	qkv        []float32
	att        []float32
	arcHd      []float32
	out        []float32
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
	s.x, s.h = grow(s.x, t*d), grow(s.h, t*d)
	s.wide, s.out = grow(s.wide, maxWidth), grow(s.out, together*n.rel.out)
	copy(s.x, n.root)
	in := s.wide[:n.input.in]
	s.each(len(words), func(i int) {
		n.embed.look(&words[i], in)
		s.batch.add(in, n.input.width)
	}, func(i int) {
		s.batch.through(n.input, s.x[(i+1)*d:], d)
	})
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

// each fills batches with vectors 0 to n by add and hands them on: use gets the
// number of the first one.
func (s *scratch) each(n int, add, use func(i int)) {
	for i := 0; i < n; i += together {
		s.batch.start()
		for k := i; k < min(i+together, n); k++ {
			add(k)
		}
		use(i)
	}
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
	in, out := s.wide[:3*d], s.out[:together*2*d]
	s.each(t, func(k int) {
		part := func(at, j int) {
			if j < 0 || j >= t {
				clear(in[at : at+d])
			} else {
				copy(in[at:], s.h[j*d:(j+1)*d])
			}
		}
		part(0, k-b.distance)
		part(d, k)
		part(2*d, k+b.distance)
		s.batch.add(in, b.conv.width)
	}, func(k int) {
		s.batch.through(b.conv, out, 2*d)
		for i := range s.batch.n {
			o := out[i*2*d:]
			addLarger(s.x[(k+i)*d:(k+i+1)*d], o[:d], o[d:2*d])
		}
	})
}

// attend adds self-attention with a bias for each relative position.
func (b *block) attend(s *scratch, t, d int) {
	s.qkv, s.att = grow(s.qkv, t*3*d), grow(s.att, t)
	s.each(t, func(k int) {
		s.batch.add(s.h[k*d:(k+1)*d], b.qkv.width)
	}, func(k int) {
		s.batch.through(b.qkv, s.qkv[k*3*d:], 3*d)
	})
	w := d / attentionHeads
	root := float32(1 / math.Sqrt(float64(w)))
	att := s.att[:t]
	for k := range t {
		h := s.h[k*d : (k+1)*d]
		for a := range attentionHeads {
			dots(s.qkv[k*3*d+a*w:][:w], s.qkv[d+a*w:], 3*d, att)
			relative := b.relative[a*(2*reach+1):][:2*reach+1]
			for j := range att {
				att[j] = float32(att[j]*root) + relative[min(max(k-j, -reach), reach)+reach]
			}
			softmax(att)
			mix(att, s.qkv[2*d+a*w:], 3*d, h[a*w:(a+1)*w])
		}
	}
	s.each(t, func(k int) {
		s.batch.add(s.h[k*d:(k+1)*d], b.out.width)
	}, func(k int) {
		out := s.out[:together*d]
		s.batch.through(b.out, out, d)
		x := s.x[k*d : (k+s.batch.n)*d]
		for i := range x {
			x[i] += out[i]
		}
	})
}
