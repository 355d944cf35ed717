package graph

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// inParallel calls f for 0 to n-1, as many at once as there are processors, and
// returns when all are done. What f makes of a number goes where nothing of
// another number does, so that the order of the calls does not matter.
func inParallel(n int, f func(i int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				f(i)
			}
		})
	}
	all.Wait()
}

// inChunks calls f for the parts of 0 to n-1, side by side, as inParallel does.
func inChunks(n int, f func(from, to int)) {
	const size = 512
	inParallel((n+size-1)/size, func(k int) { f(k*size, min(n, (k+1)*size)) })
}

// A memory keeps what was made for a key. Several may ask it at once.
type memory[K comparable, V any] struct {
	lock sync.Mutex
	made map[K]V
}

// once returns the value of a key, which is made when it is first asked for.
func (m *memory[K, V]) once(key K, make func() V) V {
	m.lock.Lock()
	defer m.lock.Unlock()
	if m.made == nil {
		m.made = map[K]V{}
	}
	return once(m.made, key, make)
}
