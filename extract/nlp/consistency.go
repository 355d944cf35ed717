package nlp

// settleNames makes the kinds of names agree over the document: the same
// words name the same kind of thing, the kind that most of their mentions
// have; a last name alone is a person where a full name with it is.
func (d *Document) settleNames() {
	votes := map[string]map[Kind]int{}
	surnames := map[string]bool{}
	for _, n := range d.Names {
		w := d.Span(n.First, n.End)
		if votes[w] == nil {
			votes[w] = map[Kind]int{}
		}
		votes[w][n.Kind]++
		if n.Kind == Person && n.End-n.First > 1 {
			surnames[d.Word(n.End-1)] = true
		}
	}
	for i, n := range d.Names {
		w := d.Span(n.First, n.End)
		kind := n.Kind
		for _, k := range [...]Kind{Person, Organization, Place, Misc} {
			if votes[w][k] > votes[w][kind] {
				kind = k
			}
		}
		if n.End-n.First == 1 && surnames[w] && votes[w][Person] > 0 {
			kind = Person
		}
		d.Names[i].Kind = kind
	}
}
