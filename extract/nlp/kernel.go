package nlp

import "math"

// The plain forms of what kernels compute. They say what is computed, in
// which order: a kernel gives the same bits. Conversions such as float32(a*b)
// keep compilers from fusing a multiplication with an addition.

// affineGo writes for each vector of the batch the outputs of the layer: sum
// times scale plus bias. The outputs of a vector stand stride apart from those
// of the next.
//
// Sums are those of integers, taken in float64: processors multiply floats
// faster than 64-bit integers, and two vectors share a multiplication. Both are
// packed into one number that no sum of a chunk overflows, so all is exact.
func affineGo(b *batch, l *layer, out []float32, stride int) {
	w, pairs := l.floats(), b.packed(l.width)
	for r := 0; r < l.out; r += rowsTogether {
		for v := 0; v < b.n; v += 2 {
			var sums [rowsTogether][2]int32
			for c := 0; c < l.width; c += chunk {
				end := min(c+chunk, l.width)
				addProducts(pairs[v/2*l.width:][c:end], w[r*l.width:][c*rowsTogether:end*rowsTogether], &sums)
			}
			for i := r; i < min(r+rowsTogether, l.out); i++ {
				for k := v; k < min(v+2, b.n); k++ {
					out[k*stride+i] = float32(float32(sums[i-r][k-v])*float32(b.scales[k]*l.scale[i])) + l.bias[i]
				}
			}
		}
	}
}

const (
	maxWidth     = 1024 // the largest width of a layer
	rowsTogether = 4
	// In a chunk no sum of an activation times a weight reaches half of apart,
	// and none of a packed pair 53 bits.
	chunk     = 256
	apartBits = 27
	apart     = 1 << apartBits
)

// addProducts adds to the sums of four rows their products with a packed pair
// of vectors. The weights of the rows stand column by column. The length of x
// is a multiple of four.
func addProducts(x, w []float64, sums *[rowsTogether][2]int32) {
	var s0, s1, s2, s3 float64
	for len(x) >= 4 && len(w) >= 4*rowsTogether {
		x4, w4 := (*[4]float64)(x), (*[4 * rowsTogether]float64)(w)
		v := x4[0]
		s0 += v * w4[0]
		s1 += v * w4[1]
		s2 += v * w4[2]
		s3 += v * w4[3]
		v = x4[1]
		s0 += v * w4[4]
		s1 += v * w4[5]
		s2 += v * w4[6]
		s3 += v * w4[7]
		v = x4[2]
		s0 += v * w4[8]
		s1 += v * w4[9]
		s2 += v * w4[10]
		s3 += v * w4[11]
		v = x4[3]
		s0 += v * w4[12]
		s1 += v * w4[13]
		s2 += v * w4[14]
		s3 += v * w4[15]
		x, w = x[4:], w[4*rowsTogether:]
	}
	for i, s := range [...]float64{s0, s1, s2, s3} {
		n := int64(s)
		low := n << (64 - apartBits) >> (64 - apartBits)
		sums[i][0] += int32(low)
		sums[i][1] += int32((n - low) >> apartBits)
	}
}

// quantiseGo writes x times inverse, rounded half away from zero, into q.
func quantiseGo(x []float32, inverse float32, q []int16) {
	q = q[:len(x)]
	for i, v := range x {
		v = float32(v * inverse)
		half := math.Float32frombits(math.Float32bits(v)&signBit | halfBits)
		q[i] = int16(int32(v + half))
	}
}

// largestGo returns the largest absolute value.
func largestGo(x []float32) float32 {
	var most uint32 // without sign the bits are in the order of the values
	for _, v := range x {
		most = max(most, math.Float32bits(v)&^signBit)
	}
	return math.Float32frombits(most)
}

// Bits of a float32: the sign, and a half.
const (
	signBit  = 1 << 31
	halfBits = 0x3f000000
)

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
