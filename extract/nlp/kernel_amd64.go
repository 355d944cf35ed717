//go:build !purego

package nlp

import "golang.org/x/sys/cpu"

// products writes the product of q with each row of data into sums: by the
// AVX2 kernel where the processor has it.
func products(q []int16, data []int8, sums []int32) {
	if !cpu.X86.HasAVX2 {
		productsGo(q, data, sums)
		return
	}
	n := len(sums) &^ 3
	if n > 0 {
		productsAVX2(&q[0], &data[0], &sums[0], len(q), n)
	}
	if n < len(sums) {
		productsGo(q, data[n*len(q):], sums[n:])
	}
}

// productsAVX2 multiplies n rows, a multiple of four, of width columns, a
// multiple of sixteen.
//
//go:noescape
func productsAVX2(q *int16, data *int8, sums *int32, width, n int)
