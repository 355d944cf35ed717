//go:build !purego

package nlp

import "golang.org/x/sys/cpu"

// simd says whether the processor has what the kernels need.
var simd = cpu.X86.HasAVX2

//go:noescape
func affine3SIMD(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int)
