//go:build purego || !(amd64 || arm64)

package nlp

func affine(b *batch, l *layer, out []float32, stride int) { affineGo(b, l, out, stride) }

func quantiseBy(x []float32, inverse float32, q []int16) { quantiseGo(x, inverse, q) }
func largest(x []float32) float32                        { return largestGo(x) }
func dots(x, y []float32, stride int, out []float32)     { dotsGo(x, y, stride, out) }
func mix(shares, y []float32, stride int, out []float32) { mixGo(shares, y, stride, out) }
func sum(x []float32) float32                            { return sumGo(x) }
func squares(x []float32, mean float32) float32          { return squaresGo(x, mean) }
func shift(x []float32, mean, inv float32, weight, bias, out []float32) {
	shiftGo(x, mean, inv, weight, bias, out)
}
func leaky(x []float32)              { leakyGo(x) }
func addLarger(x, a, b []float32)    { addLargerGo(x, a, b) }
func exps(x []float32, most float32) { expGo(x, most) }
