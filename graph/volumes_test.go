package graph

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// Days are in order, those without a date first; what is left out of a date is its first.
func TestPositionOf(t *testing.T) {
	last := Position(0)
	for i, day := range []string{"", "1999", "2024-02", "2024-02-02", "2024-02-03T10:00", "2999-01-01"} {
		p := PositionOf("a", day)
		if i > 0 && p <= last {
			t.Errorf("%q comes before the one before it", day)
		}
		last = p
	}
	for _, odd := range []string{"x", "20", "2024-99-99", "0000-00-00"} {
		if p := PositionOf("a", odd); p != PositionOf("a", "") {
			t.Errorf("%q is a date: %d", odd, p)
		}
	}
}

// Each article is in one volume, the largest that holds no more than it may.
func TestVolumeAt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(1, 5).Draw(t, "size")
		articles := map[string]Article{}
		for i := range rapid.IntRange(1, 60).Draw(t, "articles") {
			id := fmt.Sprint(i)
			articles[id] = Article{ID: id, Published: fmt.Sprintf("2024-%02d-%02d", rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))}
		}
		at := map[string]Position{}
		for id, a := range articles {
			at[id] = PositionOf(id, a.Published)
		}
		of := volumesOf(at, size)
		holds := func(v Volume) (n int) {
			for _, a := range articles {
				if v.Holds(PositionOf(a.ID, a.Published)) {
					n++
				}
			}
			return n
		}
		for id, v := range of {
			first, last := v.Bounds()
			if !v.Holds(PositionOf(id, articles[id].Published)) || !v.Within(WholeVolume) || first < last && holds(v) > size {
				t.Errorf("article %s in volume %d of %d", id, v, holds(v))
			}
			if v != WholeVolume && (holds(v/2) <= size || !v.Within(v/2) || (v / 2).Within(v)) {
				t.Errorf("volume %d need not have been halved", v/2)
			}
			for _, o := range of {
				if o != v && (o.Within(v) || v.Compare(o) == 0) {
					t.Errorf("volumes %d and %d overlap", o, v)
				}
			}
		}
	})
}
