//go:build !purego && (amd64 || arm64)

package nlp

// plain runs f with the plain forms in place of the kernels.
func plain(f func()) {
	was := simd
	simd = false
	defer func() { simd = was }()
	f()
}
