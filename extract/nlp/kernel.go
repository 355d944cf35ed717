package nlp

import "math"

// The plain forms of what kernels compute. They say what is computed, in
// which order: a kernel gives the same bits. Conversions such as float32(a*b)
// keep compilers from fusing a multiplication with an addition.

// affineGo writes for each of the quantised vectors in q, as many as scales,
// the outputs of n rows: sum times scale plus bias. Row i of data is width
// long; the outputs of a vector stand stride apart from those of the next.
//
// Two vectors share a multiplication: both are packed into one integer, 32
// bits apart, which no sum overflows.
func affineGo(q []int16, scales []float32, data []int8, rows, bias, out []float32, stride, width int) {
	var packed [maxWidth]int64
	for v := 0; v < len(scales); v += 2 {
		a := q[v*width : (v+1)*width]
		p := packed[:width]
		pair := v+1 < len(scales)
		if pair {
			b := q[(v+1)*width : (v+2)*width]
			for i := range p {
				p[i] = int64(b[i])<<32 + int64(a[i])
			}
		} else {
			for i := range p {
				p[i] = int64(a[i])
			}
		}
		r := 0
		for ; r+4 <= len(rows); r += 4 {
			d0, d1, d2, d3 := data[r*width:][:len(p)], data[(r+1)*width:][:len(p)], data[(r+2)*width:][:len(p)], data[(r+3)*width:][:len(p)]
			var s0, s1, s2, s3 int64
			for i, x := range p {
				s0 += x * int64(d0[i])
				s1 += x * int64(d1[i])
				s2 += x * int64(d2[i])
				s3 += x * int64(d3[i])
			}
			finish(s0, scales, rows, bias, out, v, r, stride, pair)
			finish(s1, scales, rows, bias, out, v, r+1, stride, pair)
			finish(s2, scales, rows, bias, out, v, r+2, stride, pair)
			finish(s3, scales, rows, bias, out, v, r+3, stride, pair)
		}
		for ; r < len(rows); r++ {
			d := data[r*width:][:len(p)]
			var s int64
			for i, x := range p {
				s += x * int64(d[i])
			}
			finish(s, scales, rows, bias, out, v, r, stride, pair)
		}
	}
}

// maxWidth is the largest width of a layer.
const maxWidth = 1024

// finish takes a packed sum apart and writes the outputs.
func finish(sum int64, scales, rows, bias, out []float32, v, r, stride int, pair bool) {
	low := int32(sum)
	out[v*stride+r] = float32(float32(low)*float32(scales[v]*rows[r])) + bias[r]
	if pair {
		high := int32((sum - int64(low)) >> 32)
		out[(v+1)*stride+r] = float32(float32(high)*float32(scales[v+1]*rows[r])) + bias[r]
	}
}

// quantiseGo writes x times inverse, rounded half away from zero, into q.
func quantiseGo(x []float32, inverse float32, q []int16) {
	for i, v := range x {
		v = float32(v * inverse)
		if v < 0 {
			q[i] = int16(v - 0.5)
		} else {
			q[i] = int16(v + 0.5)
		}
	}
}

// largestGo returns the largest absolute value.
func largestGo(x []float32) float32 {
	var most float32
	for _, v := range x {
		if v < 0 {
			v = -v
		}
		if v > most {
			most = v
		}
	}
	return most
}

// dotsGo writes the products of x with rows of y, as many as out has, each
// as long as x and stride after the last. Eight partial sums are added up in
// a fixed order. The length of x is a multiple of eight.
func dotsGo(x, y []float32, stride int, out []float32) {
	for j := range out {
		out[j] = dot(x, y[j*stride:][:len(x)])
	}
}

func dot(x, y []float32) float32 {
	var s [8]float32
	for i := 0; i+8 <= len(x) && i+8 <= len(y); i += 8 {
		a, b := x[i:i+8], y[i:i+8]
		s[0] += float32(a[0] * b[0])
		s[1] += float32(a[1] * b[1])
		s[2] += float32(a[2] * b[2])
		s[3] += float32(a[3] * b[3])
		s[4] += float32(a[4] * b[4])
		s[5] += float32(a[5] * b[5])
		s[6] += float32(a[6] * b[6])
		s[7] += float32(a[7] * b[7])
	}
	return eight(&s)
}

// eight adds up eight partial sums.
func eight(s *[8]float32) float32 {
	return (s[0] + s[4] + (s[1] + s[5])) + (s[2] + s[6] + (s[3] + s[7]))
}

// mixGo writes the sum of rows of y, as long as out and stride apart, each
// times its share, in the order of the rows.
func mixGo(shares, y []float32, stride int, out []float32) {
	clear(out)
	for j, share := range shares {
		for i, v := range y[j*stride:][:len(out)] {
			out[i] += float32(share * v)
		}
	}
}

// sumGo returns the sum of x, whose length is a multiple of eight.
func sumGo(x []float32) float32 {
	var s [8]float32
	for i := 0; i+8 <= len(x); i += 8 {
		for k, v := range x[i : i+8] {
			s[k] += v
		}
	}
	return eight(&s)
}

// squaresGo returns the sum of the squared distances of x from mean.
func squaresGo(x []float32, mean float32) float32 {
	var s [8]float32
	for i := 0; i+8 <= len(x); i += 8 {
		for k, v := range x[i : i+8] {
			d := v - mean
			s[k] += float32(d * d)
		}
	}
	return eight(&s)
}

// shiftGo writes (x - mean) * inverse * weight + bias.
func shiftGo(x []float32, mean, inverse float32, weight, bias, out []float32) {
	for i, v := range x {
		out[i] = float32(float32((v-mean)*inverse)*weight[i]) + bias[i]
	}
}

// leakyGo is the leaky rectifier with slope 0.1.
func leakyGo(x []float32) {
	for i, v := range x {
		if v < 0 {
			x[i] = float32(v * 0.1)
		}
	}
}

// addLargerGo adds to x the larger of a and b.
func addLargerGo(x, a, b []float32) {
	for i := range x {
		v := a[i]
		if b[i] > v {
			v = b[i]
		}
		x[i] += v
	}
}

// expGo replaces each x by e to the (x - most), for x <= most.
func expGo(x []float32, most float32) {
	for i, v := range x {
		x[i] = exp(v - most)
	}
}

// Constants of exp: the reduction to [-ln 2/2, ln 2/2] in two steps and the
// polynomial.
const (
	expLeast = -87.0
	log2e    = 1.44269504
	ln2High  = 0.693359375
	ln2Low   = -2.12194440e-4
)

// expTerms are 1/6!, 1/5!, …, 1.
var expTerms = [...]float32{1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1, 1}

// exp is e to the x for x <= 0, the same on every platform.
func exp(x float32) float32 {
	if x < expLeast {
		x = expLeast
	}
	n := int32(float32(x*log2e) - 0.5)
	f := float32(n)
	r := x - float32(f*ln2High)
	r -= float32(f * ln2Low)
	p := expTerms[0]
	for _, c := range expTerms[1:] {
		p = float32(p*r) + c
	}
	return math.Float32frombits(uint32(n+127)<<23) * p
}
