package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// filled is what fills a role of the propositions of one type at one anchor.
type filled struct {
	anchor int
	typ    *ontology.Type
	role   string
	head   int
}

// contraries denies what is told of that which is only coordinated with what it holds
// of: "attacked the town but not the port" says of the port that it was not attacked,
// and "rather than the port" too. Where both fill a role of one proposition, it is
// parted.
func (x *Extractor) contraries(r *reading) {
	deps := r.dependents()
	told := map[filled]bool{}
	for i := range r.props {
		for _, f := range r.props[i].roles {
			for _, h := range f.heads {
				told[filled{r.props[i].anchor, r.props[i].typ, f.role, h}] = true
			}
		}
	}
	var denied []proposition
	for i := range r.props {
		p := &r.props[i]
		for k, f := range p.roles {
			var against, with []int
			for _, h := range f.heads {
				if first := r.doc.Tokens[h].Head; h != p.anchor && setAgainst(r, deps, x.lexicon.Cues, h) && told[filled{p.anchor, p.typ, f.role, first}] {
					against = append(against, h)
				} else {
					with = append(with, h)
				}
			}
			switch {
			case len(against) == 0:
			case len(with) == 0:
				p.contrary = true
			default:
				d := *p
				d.roles = slices.Clone(p.roles)
				d.roles[k].heads, d.contrary = against, true
				p.roles[k].heads = with
				denied = append(denied, d)
			}
		}
	}
	r.props = append(r.props, denied...)
}

// setAgainst reports whether a phrase is coordinated with one before it as what is
// excluded: "… but not the port", "… rather than the port".
func setAgainst(r *reading, deps dependents, cues *lexicon.Cues, c int) bool {
	tok := r.doc.Tokens[c]
	if !isRel(tok.Rel, "conj") || tok.Head > c || deps.clausal(c) {
		return false
	}
	for _, d := range deps.of(c) {
		if d > c || !isRel(r.doc.Tokens[d].Rel, "advmod", "cc") {
			continue
		}
		_, end := deps.phrase(d)
		if cues.Excluding[strings.ToLower(r.doc.Word(d))] || cues.Excluding[strings.ToLower(r.doc.Span(d, end))] {
			return !cues.Scalars[strings.ToLower(r.doc.Word(min(end, c)))] // "not only"
		}
	}
	return false
}
