package graph

import (
	"cmp"
	"slices"
)

// A shelf holds the articles that were bound already, for those that come after.
type shelf struct {
	articles []shelved // in order
	forbid   map[RuleKey][]shelved
	at       map[string]Position
}

type shelved struct {
	position Position
	id       string
}

func (a shelved) compare(b shelved) int {
	return cmp.Or(cmp.Compare(a.position, b.position), cmp.Compare(a.id, b.id))
}

func newShelf(at map[string]Position, claims map[string][]Claim) *shelf {
	s := &shelf{forbid: map[RuleKey][]shelved{}, at: at}
	for id, p := range at {
		s.articles = append(s.articles, shelved{p, id})
	}
	slices.SortFunc(s.articles, shelved.compare)
	for _, a := range s.articles {
		forbid, _ := RuleKeys(claims[a.id])
		for _, key := range forbid {
			s.forbid[key] = append(s.forbid[key], a)
		}
	}
	return s
}

// guests returns the guests of a volume of which the claims are given.
func (s *shelf) guests(v Volume, claims []Claim, decisions []Decision) map[string]bool {
	first, last, most := v.GuestSpan()
	out := map[string]bool{}
	for _, a := range lastBetween(s.articles, first, last, most) {
		out[a.id] = true
	}
	_, act := RuleKeys(claims)
	start, most := v.Before()
	bans := map[string]Position{}
	for _, key := range act {
		if start > 0 {
			for _, a := range lastBetween(s.forbid[key], 0, start-1, most) {
				bans[a.id] = a.position
			}
		}
	}
	for _, id := range LastBans(bans) {
		out[id] = true
	}
	bound := GuestsOf(decisions, func(article string) (own, here bool) {
		p, ok := s.at[article]
		return ok && v.Holds(p), ok && (v.Holds(p) || p < start)
	})
	for id := range bound {
		out[id] = true
	}
	return out
}

// lastBetween returns the last of the articles between two positions.
func lastBetween(l []shelved, first, last Position, most int) []shelved {
	to, _ := slices.BinarySearchFunc(l, last, func(a shelved, last Position) int { return cmp.Or(cmp.Compare(a.position, last), -1) })
	from, _ := slices.BinarySearchFunc(l[:to], first, func(a shelved, first Position) int { return cmp.Or(cmp.Compare(a.position, first), 1) })
	return l[max(from, to-most):to]
}
