package extract

import (
	"math"
	"strings"

	"wiregraph/graph"
)

// leastSure and mostSure keep a confidence away from what nothing in a text
// can be.
const (
	leastSure = 0.02
	mostSure  = 0.98
)

// confidence is how likely a claim is to be what the passage says: a logistic
// function of the rule that made it, of its type, and of each step between
// the words and the claim. The weights are lexicon/confidence.yaml's.
func (w *resolver) confidence(p *proposition) float64 {
	rule, _, _ := strings.Cut(p.rule, ":")
	z, fitted := w.weights.Rules[rule]
	if !fitted {
		z = math.Log(p.prior / (1 - p.prior))
	}
	z += w.weights.Types[p.typ.ID]
	for _, s := range w.steps(p) {
		z += w.weights.Steps[s]
	}
	c := 1 / (1 + math.Exp(-z))
	return math.Round(max(leastSure, min(c, mostSure))*1000) / 1000
}

// steps names what stands between the words and a claim, once for each time.
func (w *resolver) steps(p *proposition) []string {
	var out []string
	for range max(0, len(p.sources)-1) {
		out = append(out, "relay")
	}
	for i, f := range p.roles {
		for _, h := range f.heads {
			m := w.at(h)
			switch {
			case m == nil:
				out = append(out, "words")
			case m.chain < 0 || m.chain >= len(w.chains):
			case m.pronoun:
				out = append(out, "pronoun")
			case m.name == "" && w.chains[m.chain].named:
				out = append(out, "description")
			case m.name == "":
				out = append(out, "unnamed")
			case i == 0:
				out = append(out, "named")
			}
		}
		if len(f.heads) > 1 {
			out = append(out, "coordination")
		}
	}
	for _, spec := range p.typ.Roles[:min(2, len(p.typ.Roles))] {
		if len(p.fill(spec.Name)) == 0 {
			out = append(out, "unfilled")
		}
	}
	switch p.factuality {
	case graph.CertainYes:
	case graph.CertainNo, graph.ProbableNo, graph.PossibleNo:
		out = append(out, "denied")
	default:
		out = append(out, "hedged")
	}
	if p.end-p.first > longClause {
		out = append(out, "long")
	}
	return out
}

// longClause is how many tokens a clause may have before it is likely to be
// read wrong.
const longClause = 25
