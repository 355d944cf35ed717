package extract

import "wiregraph/graph"

// A status is how firmly a clause is held by whoever says it.
type status struct {
	level    level
	negative bool
	modality graph.Modality
}

// level is how sure a source is.
type level int8

// The levels, least sure first.
const (
	open level = iota // uncommitted
	possible
	probable
	certain
)

// held is the status of what is simply stated.
var held = status{level: certain, modality: graph.Asserted}

// factuality writes a status on the FactBank scale.
func (s status) factuality() graph.Factuality {
	switch {
	case s.level == open:
		return graph.Uncommitted
	case s.negative:
		return [...]graph.Factuality{possible: graph.PossibleNo, probable: graph.ProbableNo, certain: graph.CertainNo}[s.level]
	}
	return [...]graph.Factuality{possible: graph.PossibleYes, probable: graph.ProbableYes, certain: graph.CertainYes}[s.level]
}

// effect reads a value of the lexicon.
func effect(v string) (l level, negative bool) {
	f := graph.Factuality(v)
	switch f {
	case graph.CertainYes, graph.CertainNo:
		l = certain
	case graph.ProbableYes, graph.ProbableNo:
		l = probable
	case graph.PossibleYes, graph.PossibleNo:
		l = possible
	}
	return l, f == graph.CertainNo || f == graph.ProbableNo || f == graph.PossibleNo
}

// under is the status of what stands under s with the value that the lexicon
// gives: never surer than s itself.
func (s status) under(value string, m graph.Modality) status {
	l, negative := effect(value)
	s.level, s.negative = min(s.level, l), negative
	if m != "" && m != graph.Asserted {
		s.modality = m
	}
	return s
}

// hedged weakens a status to a level and names the manner.
func (s status) hedged(l level, m graph.Modality) status {
	if m != "" && (s.modality == graph.Asserted || m != graph.Asserted && l <= s.level) {
		s.modality = m
	}
	s.level = min(s.level, l)
	return s
}

// denied turns a status round.
func (s status) denied() status {
	s.negative = !s.negative
	return s
}

// times denies a status if need be.
func (s status) times(deny bool) status {
	if deny {
		return s.denied()
	}
	return s
}
