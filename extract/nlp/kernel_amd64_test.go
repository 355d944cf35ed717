//go:build !purego

package nlp

// plain runs f with the plain forms in place of the kernels.
func plain(f func()) {
	was := avx2
	avx2 = false
	defer func() { avx2 = was }()
	f()
}
