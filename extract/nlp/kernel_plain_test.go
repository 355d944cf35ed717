//go:build purego || !(amd64 || arm64)

package nlp

// plain runs f: there are no kernels here.
func plain(f func()) { f() }
