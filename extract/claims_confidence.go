package extract

import (
	"math"

	"wiregraph/graph"
)

// What is taken off the confidence of a rule, as factors, for each step
// between the passage and the fact.
const (
	perRelay      = 0.95 // each link of the attribution but the speaker
	perPronoun    = 0.90 // a filler known by a pronoun only through coreference
	perDescriptor = 0.95 // a filler known by a description of a named thing
	perHedge      = 0.95 // anything less than certain
	leastSure     = 0.05
)

// confidence is how likely a claim is to be what the passage says: the prior
// of its rule, less what each uncertain step takes off.
func (w *resolver) confidence(p *proposition) float64 {
	c := p.prior
	if c <= 0 {
		c = 0.5
	}
	for range max(0, len(p.sources)-1) {
		c *= perRelay
	}
	for _, f := range p.roles {
		if f.first < f.end {
			continue
		}
		for _, h := range f.heads {
			m := w.mentionAt(h)
			switch {
			case m == nil || m.chain < 0 || m.chain >= len(w.chains):
			case m.pronoun:
				c *= perPronoun
			case m.name == "" && w.chains[m.chain].named:
				c *= perDescriptor
			}
		}
	}
	if p.factuality != graph.CertainYes && p.factuality != graph.CertainNo {
		c *= perHedge
	}
	return math.Round(max(leastSure, min(c, 1))*1000) / 1000
}
