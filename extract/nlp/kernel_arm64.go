//go:build !purego

package nlp

import "golang.org/x/sys/cpu"

// simd says whether the processor has what the kernels need: every ARMv8 does.
var simd = true

// products says whether the processor has dot products of int8, four times the
// work of a long multiplication. Most since 2018 do.
var products = cpu.ARM64.HasASIMDDP

func affine3SIMD(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int) {
	if products {
		affine3Dot(q, scales, data, rows, bias, out, stride, width, n)
	} else {
		affine3NEON(q, scales, data, rows, bias, out, stride, width, n)
	}
}

//go:noescape
func affine3Dot(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int)

//go:noescape
func affine3NEON(q *int16, scales *float32, data *int8, rows, bias, out *float32, stride, width, n int)
