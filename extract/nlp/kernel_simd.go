//go:build !purego && (amd64 || arm64)

package nlp

// tile is the number of vectors that the kernel takes at a time.
const tile = 3

func affine(b *batch, l *layer, out []float32, stride int) {
	if !simd || b.n == 0 {
		affineGo(b, l, out, stride)
		return
	}
	v, width, four := 0, l.width, l.out&^3
	for four > 0 && b.n >= tile && v < b.n {
		v = min(v, b.n-tile) // the last tile may do some again
		affine3SIMD(&b.q[v*width], &b.scales[v], &l.data[0], &l.scale[0], &l.bias[0], &out[v*stride], stride, width, four)
		if four < l.out {
			for k := v; k < v+tile; k++ {
				affineSIMD(&b.q[k*width], b.scales[k], &l.data[four*width], &l.scale[four], &l.bias[four], &out[k*stride+four], width, l.out-four)
			}
		}
		v += tile
	}
	for ; v < b.n; v++ {
		affineSIMD(&b.q[v*width], b.scales[v], &l.data[0], &l.scale[0], &l.bias[0], &out[v*stride], width, l.out)
	}
}

func quantiseBy(x []float32, inverse float32, q []int16) {
	n := 0
	if simd && len(x) >= 16 {
		n = len(x) &^ 15
		quantiseSIMD(&x[0], inverse, &q[0], n)
	}
	quantiseGo(x[n:], inverse, q[n:])
}

func largest(x []float32) float32 {
	if !simd || len(x) < 8 {
		return largestGo(x)
	}
	n := len(x) &^ 7
	return max(largestSIMD(&x[0], n), largestGo(x[n:]))
}

func dots(x, y []float32, stride int, out []float32) {
	if !simd || len(out) == 0 {
		dotsGo(x, y, stride, out)
		return
	}
	dotsSIMD(&x[0], &y[0], stride, len(x), &out[0], len(out))
}

func mix(shares, y []float32, stride int, out []float32) {
	if !simd || len(out)%8 != 0 {
		mixGo(shares, y, stride, out)
		return
	}
	mixSIMD(&shares[0], &y[0], stride, len(shares), &out[0], len(out))
}

func sum(x []float32) float32 {
	if !simd || len(x) < 8 {
		return sumGo(x)
	}
	return sumSIMD(&x[0], len(x)&^7)
}

func squares(x []float32, mean float32) float32 {
	if !simd || len(x) < 8 {
		return squaresGo(x, mean)
	}
	return squaresSIMD(&x[0], mean, len(x)&^7)
}

func shift(x []float32, mean, inverse float32, weight, bias, out []float32) {
	n := 0
	if simd && len(x) >= 8 {
		n = len(x) &^ 7
		shiftSIMD(&x[0], mean, inverse, &weight[0], &bias[0], &out[0], n)
	}
	shiftGo(x[n:], mean, inverse, weight[n:], bias[n:], out[n:])
}

func leaky(x []float32) {
	n := 0
	if simd && len(x) >= 8 {
		n = len(x) &^ 7
		leakySIMD(&x[0], n)
	}
	leakyGo(x[n:])
}

func addLarger(x, a, b []float32) {
	n := 0
	if simd && len(x) >= 8 {
		n = len(x) &^ 7
		addLargerSIMD(&x[0], &a[0], &b[0], n)
	}
	addLargerGo(x[n:], a[n:], b[n:])
}

func exps(x []float32, most float32) {
	n := 0
	if simd && len(x) >= 8 {
		n = len(x) &^ 7
		expSIMD(&x[0], most, n)
	}
	expGo(x[n:], most)
}

// The kernels, beside affine3SIMD. Counts n of floats are multiples of eight (of
// quantiseSIMD, of sixteen), widths of sixteen, rows of affine3SIMD of four.

//go:noescape
func affineSIMD(q *int16, scale float32, data *int8, rows, bias, out *float32, width, n int)

//go:noescape
func quantiseSIMD(x *float32, inverse float32, q *int16, n int)

//go:noescape
func largestSIMD(x *float32, n int) float32

//go:noescape
func dotsSIMD(x, y *float32, stride, width int, out *float32, n int)

//go:noescape
func mixSIMD(shares, y *float32, stride, count int, out *float32, n int)

//go:noescape
func sumSIMD(x *float32, n int) float32

//go:noescape
func squaresSIMD(x *float32, mean float32, n int) float32

//go:noescape
func shiftSIMD(x *float32, mean, inverse float32, weight, bias, out *float32, n int)

//go:noescape
func leakySIMD(x *float32, n int)

//go:noescape
func addLargerSIMD(x, a, b *float32, n int)

//go:noescape
func expSIMD(x *float32, most float32, n int)
