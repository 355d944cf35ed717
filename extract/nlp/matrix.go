package nlp

import "math"

// Products are integer: int8 weights with one scale a row, activations of 12
// bits with one scale a vector, sums in int32. They are exact, so the plain
// loop and every kernel give the same bits on every platform. What is not a
// product is float32 in a fixed order; conversions such as float32(a*b) keep
// compilers from fusing a multiplication with an addition.

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
	bias    []float32 // nil: none
}

// newLayer pads a quantised matrix for the kernels.
func newLayer(q *quantised, bias []float32) *layer {
	l := &layer{in: q.cols, out: q.rows, width: padded(q.cols), scale: q.scale, bias: bias}
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

func padded(n int) int { return (n + lanes - 1) / lanes * lanes }

// quantise writes x as integers into q, whose length is a multiple of lanes,
// and returns their scale.
func quantise(x []float32, q []int16) float32 {
	var most float32
	for _, v := range x {
		if v < 0 {
			v = -v
		}
		if v > most {
			most = v
		}
	}
	if most < 1e-9 {
		most = 1e-9
	}
	scale := most / activationMax
	inverse := activationMax / most
	for i, v := range x {
		v = float32(v * inverse)
		if v < 0 {
			q[i] = int16(v - 0.5)
		} else {
			q[i] = int16(v + 0.5)
		}
	}
	clear(q[len(x):])
	return scale
}

// apply writes the layer's outputs for one quantised vector.
func (l *layer) apply(q []int16, scale float32, out []float32) {
	l.applyRows(q, scale, out, 0)
}

// applyRows writes the outputs of the rows from first on, as many as out takes.
func (l *layer) applyRows(q []int16, scale float32, out []float32, first int) {
	var sums [64]int32
	for r := 0; r < len(out); r += len(sums) {
		n := min(len(sums), len(out)-r)
		row := first + r
		products(q[:l.width], l.data[row*l.width:(row+n)*l.width], sums[:n])
		for i := range n {
			v := float32(float32(sums[i]) * float32(scale*l.scale[row+i]))
			if l.bias != nil {
				v += l.bias[row+i]
			}
			out[r+i] = v
		}
	}
}

// productsGo is the plain form of products: sums[i] becomes the product of q
// with row i of data, whose rows are as long as q.
func productsGo(q []int16, data []int8, sums []int32) {
	w := len(q)
	for i := range sums {
		row := data[i*w : (i+1)*w]
		var a, b int32
		for j := 0; j+1 < w; j += 2 {
			a += int32(q[j]) * int32(row[j])
			b += int32(q[j+1]) * int32(row[j+1])
		}
		sums[i] = a + b
	}
}

// normalise writes the layer norm of x into out.
func normalise(x, weight, bias, out []float32) {
	var sum float32
	for _, v := range x {
		sum += v
	}
	mean := sum / float32(len(x))
	var square float32
	for _, v := range x {
		d := v - mean
		square += float32(d * d)
	}
	inverse := float32(1 / math.Sqrt(float64(square/float32(len(x)))+1e-5))
	for i, v := range x {
		out[i] = float32(float32((v-mean)*inverse)*weight[i]) + bias[i]
	}
}

// exp is e to the x for x <= 0, the same on every platform: range reduction
// to [-ln 2/2, ln 2/2] and a polynomial of degree six.
func exp(x float32) float32 {
	if x < -87 {
		return 0
	}
	n := int32(float32(x*1.4426950408889634) - 0.5)
	r := float64(x) - float64(float64(n)*math.Ln2)
	p := 1.0 / 720
	for _, c := range [...]float64{1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1, 1} {
		p = float64(p*r) + c
	}
	return math.Float32frombits(uint32(n+127)<<23) * float32(p)
}

// softmax turns scores into shares that add up to one.
func softmax(x []float32) {
	most := x[0]
	for _, v := range x {
		if v > most {
			most = v
		}
	}
	var sum float32
	for i, v := range x {
		e := exp(v - most)
		x[i] = e
		sum += e
	}
	inverse := 1 / sum
	for i := range x {
		x[i] *= inverse
	}
}

// leaky is the leaky rectifier with slope 0.1.
func leaky(x []float32) {
	for i, v := range x {
		if v < 0 {
			x[i] = float32(v * 0.1)
		}
	}
}
