package extract

import "strings"

// The types of what is said against somebody or something, and for it.
const (
	blaming  = "CRITICIZE"
	praising = "PRAISE"
)

// judge takes for praise what a verb of wording says well of something: "called the deal a
// success", "a brave step". Of the same verbs all else is said against it.
func (f *framer) judge(m *match) {
	if m.typ.ID != blaming || f.praise == nil || !f.words.Wordings[f.lemma(m.anchor)] {
		return
	}
	for _, r := range m.roles {
		if r.role != "topic" || len(r.heads) == 0 {
			continue
		}
		for _, t := range append([]int{r.heads[0]}, f.deps.of(r.heads[0])...) {
			if f.words.Favours[strings.ToLower(f.lemma(t))] && (t == r.heads[0] || isRel(f.doc.Tokens[t].Rel, "amod")) && !f.isNegated(r.heads[0]) {
				m.typ = f.praise
				return
			}
		}
	}
}
