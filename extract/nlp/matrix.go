package nlp

import (
	"math"
	"sync"
)

// Products are integer: int8 weights with one scale a row, activations of 12
// bits with one scale a vector, sums in int32. They are exact, so the plain
// loop and every kernel give the same bits on every platform. What is not a
// product is float32 in a fixed order (kernel.go).

// lanes is the number of columns that kernels take at a time; rows are padded
// with zeros to a multiple of it.
const lanes = 16

// activationMax is the largest quantised activation: 12 bits with sign.
const activationMax = 2047

// A layer is a matrix with bias, ready for products.
type layer struct {
	in, out int // columns used, rows
	width   int // columns with padding
	data    []int8
	scale   []float32
	bias    []float32
	once    sync.Once
	float   []float64 // data, for the plain form; see floats
}

// newLayer pads a quantised matrix for the kernels. Without bias it is nil.
func newLayer(q *quantised, bias []float32) *layer {
	l := &layer{in: q.cols, out: q.rows, width: padded(q.cols), scale: q.scale, bias: bias}
	if l.bias == nil {
		l.bias = make([]float32, l.out)
	}
	if l.width == l.in {
		l.data = q.data
		return l
	}
	l.data = make([]int8, l.out*l.width)
	for r := range l.out {
		copy(l.data[r*l.width:], q.row(r))
	}
	return l
}

// floats returns the weights as the plain form takes them: as float64, those of
// rowsTogether rows column by column, with rows of zeros at the end if some are
// missing. They are made when they are first asked for, as no kernel needs them.
func (l *layer) floats() []float64 {
	l.once.Do(func() {
		l.float = make([]float64, (l.out+rowsTogether-1)/rowsTogether*rowsTogether*l.width)
		for i, v := range l.data {
			r, c := i/l.width, i%l.width
			l.float[(r/rowsTogether*l.width+c)*rowsTogether+r%rowsTogether] = float64(v)
		}
	})
	return l.float
}

// newGroups is newLayer with a row of zeros after each group of rows until
// their number is a multiple of eight.
func newGroups(q *quantised, group int) *layer {
	groups, size := q.rows/group, (group+7)/8*8
	p := &quantised{rows: groups * size, cols: q.cols, scale: make([]float32, groups*size), data: make([]int8, groups*size*q.cols)}
	for g := range groups {
		copy(p.scale[g*size:], q.scale[g*group:(g+1)*group])
		copy(p.data[g*size*q.cols:], q.data[g*group*q.cols:(g+1)*group*q.cols])
	}
	return newLayer(p, nil)
}

func padded(n int) int { return (n + lanes - 1) / lanes * lanes }

// together is the number of vectors that are taken through a layer together:
// weights are then read once for all of them.
const together = 6

// A batch is up to so many quantised vectors of one width.
type batch struct {
	q      []int16
	scales [together]float32
	n      int
	pairs  []float64 // memory of packed
}

// start empties the batch.
func (b *batch) start() { b.n = 0 }

// add quantises a vector into the batch; width is a multiple of lanes.
func (b *batch) add(x []float32, width int) {
	b.q = grow(b.q, together*maxWidth)
	b.scales[b.n] = quantise(x, b.q[b.n*width:(b.n+1)*width])
	b.n++
}

// through writes the layer's outputs for each vector of the batch, stride apart.
func (b *batch) through(l *layer, out []float32, stride int) {
	affine(b, l, out, stride)
}

// packed returns the vectors as the plain form takes them: the first and the
// second as one, the second times apart, and so on.
func (b *batch) packed(width int) []float64 {
	b.pairs = grow(b.pairs, (together+1)/2*maxWidth)
	for v := 0; v < b.n; v += 2 {
		p, q := b.pairs[v/2*width:][:width], b.q[v*width:]
		if v+1 == b.n {
			for i := range p {
				p[i] = float64(q[i])
			}
			continue
		}
		second := q[width:]
		for i := range p {
			p[i] = float64(int64(second[i])*apart + int64(q[i]))
		}
	}
	return b.pairs
}

// quantise writes x as integers into q, whose length is a multiple of lanes,
// and returns their scale.
func quantise(x []float32, q []int16) float32 {
	most := max(largest(x), 1e-9)
	quantiseBy(x, activationMax/most, q)
	clear(q[len(x):])
	return most / activationMax
}

// normalise writes the layer norm of x into out.
func normalise(x, weight, bias, out []float32) {
	mean := sum(x) / float32(len(x))
	inverse := float32(1 / math.Sqrt(float64(squares(x, mean)/float32(len(x)))+1e-5))
	shift(x, mean, inverse, weight, bias, out)
}

// softmax turns scores into shares that add up to one.
func softmax(x []float32) {
	most := x[0]
	for _, v := range x {
		if v > most {
			most = v
		}
	}
	exps(x, most)
	var total float32
	for _, v := range x {
		total += v
	}
	inverse := 1 / total
	for i := range x {
		x[i] *= inverse
	}
}
