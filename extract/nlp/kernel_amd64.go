//go:build !purego

package nlp

import "golang.org/x/sys/cpu"

// avx2 says whether the processor has what the kernels need.
var avx2 = cpu.X86.HasAVX2

// tile is the number of vectors that the kernel takes at a time.
const tile = 3

func affine(q []int16, scales []float32, data []int8, rows, bias, out []float32, stride, width int) {
	if !avx2 || len(rows) == 0 {
		affineGo(q, scales, data, rows, bias, out, stride, width)
		return
	}
	v := 0
	four := len(rows) &^ 3
	for ; v+tile <= len(scales) && four > 0; v += tile {
		affine3AVX2(&q[v*width], &scales[v], &data[0], &rows[0], &bias[0], &out[v*stride], stride, width, four)
		if four < len(rows) {
			for k := v; k < v+tile; k++ {
				affineAVX2(&q[k*width], scales[k], &data[four*width], &rows[four], &bias[four], &out[k*stride+four], width, len(rows)-four)
			}
		}
	}
	for ; v < len(scales); v++ {
		affineAVX2(&q[v*width], scales[v], &data[0], &rows[0], &bias[0], &out[v*stride], width, len(rows))
	}
}

func quantiseBy(x []float32, inverse float32, q []int16) {
	n := 0
	if avx2 && len(x) >= 16 {
		n = len(x) &^ 15
		quantiseAVX2(&x[0], inverse, &q[0], n)
	}
	quantiseGo(x[n:], inverse, q[n:])
}

func largest(x []float32) float32 {
	if !avx2 || len(x) < 8 {
		return largestGo(x)
	}
	n := len(x) &^ 7
	return max(largestAVX2(&x[0], n), largestGo(x[n:]))
}

func dots(x, y []float32, stride int, out []float32) {
	if !avx2 || len(out) == 0 {
		dotsGo(x, y, stride, out)
		return
	}
	dotsAVX2(&x[0], &y[0], stride, len(x), &out[0], len(out))
}

func mix(shares, y []float32, stride int, out []float32) {
	if !avx2 || len(out)%8 != 0 {
		mixGo(shares, y, stride, out)
		return
	}
	mixAVX2(&shares[0], &y[0], stride, len(shares), &out[0], len(out))
}

func sum(x []float32) float32 {
	if !avx2 || len(x) < 8 {
		return sumGo(x)
	}
	return sumAVX2(&x[0], len(x)&^7)
}

func squares(x []float32, mean float32) float32 {
	if !avx2 || len(x) < 8 {
		return squaresGo(x, mean)
	}
	return squaresAVX2(&x[0], mean, len(x)&^7)
}

func shift(x []float32, mean, inverse float32, weight, bias, out []float32) {
	n := 0
	if avx2 && len(x) >= 8 {
		n = len(x) &^ 7
		shiftAVX2(&x[0], mean, inverse, &weight[0], &bias[0], &out[0], n)
	}
	shiftGo(x[n:], mean, inverse, weight[n:], bias[n:], out[n:])
}

func leaky(x []float32) {
	n := 0
	if avx2 && len(x) >= 8 {
		n = len(x) &^ 7
		leakyAVX2(&x[0], n)
	}
	leakyGo(x[n:])
}

func addLarger(x, a, b []float32) {
	n := 0
	if avx2 && len(x) >= 8 {
		n = len(x) &^ 7
		addLargerAVX2(&x[0], &a[0], &b[0], n)
	}
	addLargerGo(x[n:], a[n:], b[n:])
}

func exps(x []float32, most float32) {
	n := 0
	if avx2 && len(x) >= 8 {
		n = len(x) &^ 7
		expAVX2(&x[0], most, n)
	}
	expGo(x[n:], most)
}

// The kernels. Counts n of floats are multiples of eight (of quantiseAVX2, of
// sixteen), widths of sixteen, rows of affine3AVX2 of four.

//go:noescape
func affine3AVX2(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int)

//go:noescape
func affineAVX2(q *int16, scale float32, data *int8, rows, bias, out *float32, width, n int)

//go:noescape
func quantiseAVX2(x *float32, inverse float32, q *int16, n int)

//go:noescape
func largestAVX2(x *float32, n int) float32

//go:noescape
func dotsAVX2(x, y *float32, stride, width int, out *float32, n int)

//go:noescape
func mixAVX2(shares, y *float32, stride, count int, out *float32, n int)

//go:noescape
func sumAVX2(x *float32, n int) float32

//go:noescape
func squaresAVX2(x *float32, mean float32, n int) float32

//go:noescape
func shiftAVX2(x *float32, mean, inverse float32, weight, bias, out *float32, n int)

//go:noescape
func leakyAVX2(x *float32, n int)

//go:noescape
func addLargerAVX2(x, a, b *float32, n int)

//go:noescape
func expAVX2(x *float32, most float32, n int)
