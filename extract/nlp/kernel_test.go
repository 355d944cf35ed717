package nlp

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// The kernels of this platform give the bits of the plain forms.

var random = rand.New(rand.NewPCG(1, 2))

func floatsOf(n int, scale float32) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = scale * float32(random.NormFloat64())
	}
	return x
}

func same(t *testing.T, what string, want, got []float32) {
	t.Helper()
	for i := range want {
		if math.Float32bits(want[i]) != math.Float32bits(got[i]) {
			t.Fatalf("%s: value %d of %d is %v, want %v", what, i, len(want), got[i], want[i])
		}
	}
}

func TestAffine(t *testing.T) {
	for _, width := range []int{16, 48, 192, 576, maxWidth} {
		for _, rows := range []int{1, 3, 4, 7, 9, 64} {
			for vectors := range together + 1 {
				q, data := make([]int16, together*maxWidth), make([]int8, rows*width)
				for i := range q {
					q[i] = int16(random.IntN(2*activationMax+1) - activationMax)
				}
				for i := range data {
					data[i] = int8(random.IntN(255) - 127)
				}
				for i := range 2 * width { // the largest sum that there is, of both of a pair
					q[i], data[i%len(data)] = activationMax, 127
				}
				b := &batch{q: q, n: vectors}
				copy(b.scales[:], floatsOf(together, 1e-3))
				l := &layer{in: width, width: width, out: rows, data: data, scale: floatsOf(rows, 1e-2), bias: floatsOf(rows, 1)}
				stride := rows + 3
				want, got := make([]float32, together*stride), make([]float32, together*stride)
				affineGo(b, l, want, stride)
				affine(b, l, got, stride)
				same(t, "affine", want, got)
				for v := range vectors { // the plain form against plain arithmetic
					for r := range rows {
						var sum int32
						for i := range width {
							sum += int32(q[v*width+i]) * int32(data[r*width+i])
						}
						if w := float32(float32(sum)*float32(b.scales[v]*l.scale[r])) + l.bias[r]; w != want[v*stride+r] {
							t.Fatalf("%d x %d: output %d of vector %d is %v, want %v", rows, width, r, v, want[v*stride+r], w)
						}
					}
				}
			}
		}
	}
}

// TestSignsOfZero: of two zeros the first is taken, whatever its sign.
func TestSignsOfZero(t *testing.T) {
	minus := float32(math.Copysign(0, -1))
	x, a, b := make([]float32, 8), make([]float32, 8), make([]float32, 8)
	for i := range x {
		x[i], a[i], b[i] = minus, []float32{0, minus}[i%2], []float32{0, minus}[i/2%2]
	}
	want := slices.Clone(x)
	addLargerGo(want, a, b)
	addLarger(x, a, b)
	same(t, "addLarger", want, x)
}

func TestKernels(t *testing.T) {
	for _, n := range []int{8, 16, 40, 48, 104, 192, 576} {
		for _, size := range []float32{1e-6, 1, 300} {
			x, y, z, w := floatsOf(n, size), floatsOf(7*n, size), floatsOf(n, 1), floatsOf(n, 1)
			inverse := activationMax / max(largestGo(x), 1e-9)
			q, qq := make([]int16, n), make([]int16, n)
			quantiseGo(x, inverse, q)
			if quantiseBy(x, inverse, qq); !slices.Equal(q, qq) {
				t.Fatalf("quantise: %v, want %v", qq, q)
			}
			same(t, "largest", []float32{largestGo(x)}, []float32{largest(x)})
			same(t, "sum", []float32{sumGo(x)}, []float32{sum(x)})
			same(t, "squares", []float32{squaresGo(x, 0.1)}, []float32{squares(x, 0.1)})
			want, got := make([]float32, n), make([]float32, n)
			dotsGo(x, y, n, want[:7])
			dots(x, y, n, got[:7])
			same(t, "dots", want, got)
			mixGo(z[:7], y, n, want)
			mix(z[:7], y, n, got)
			same(t, "mix", want, got)
			shiftGo(x, 0.1, 1.7, z, w, want)
			shift(x, 0.1, 1.7, z, w, got)
			same(t, "shift", want, got)
			want, got = slices.Clone(x), slices.Clone(x)
			leakyGo(want)
			leaky(got)
			same(t, "leaky", want, got)
			addLargerGo(want, z, w)
			addLarger(got, z, w)
			same(t, "addLarger", want, got)
			want, got = slices.Clone(x), slices.Clone(x)
			most := slices.Max(x)
			expGo(want, most)
			exps(got, most)
			same(t, "exp", want, got)
			for i, v := range want {
				if e := math.Exp(math.Max(float64(x[i]-most), expLeast)); math.Abs(float64(v)-e) > 3e-7*e+1e-38 {
					t.Fatalf("exp of %v is %v, want %v", x[i]-most, v, e)
				}
			}
		}
	}
}
