//go:build purego || !amd64

package nlp

func products(q []int16, data []int8, sums []int32) { productsGo(q, data, sums) }
