package extract

import "strings"

// samePerson reports whether the token stands for the innermost speaker.
func (a *attributor) samePerson(head int, v voice) bool {
	if head < 0 {
		return false
	}
	if a.cues.FirstPerson[strings.ToLower(a.doc.Word(head))] {
		return true
	}
	x, y := a.chainAt(head), -1
	for i := len(v) - 1; i >= 0 && y < 0; i-- {
		if !v[i].hidden {
			y = a.chainAt(v[i].head)
		}
	}
	return x >= 0 && x == y
}

// chainAt returns the chain of the mention that a token heads, -1 without one.
func (r *reading) chainAt(t int) int {
	if t < 0 || t >= len(r.byHead) || r.byHead[t] < 0 {
		return -1
	}
	return r.mentions[r.byHead[t]].chain
}

// same reports whether two tokens stand for one speaker.
func (a *attributor) same(x, y int) bool {
	return x >= 0 && (x == y || a.chainAt(x) >= 0 && a.chainAt(x) == a.chainAt(y))
}
