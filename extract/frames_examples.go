package extract

import "strings"

// maxNested bounds how deep examples are looked for inside of examples.
const maxNested = 3

// exampled returns those that the text names as examples of the several that a
// noun stands for: "luxury cars, including Lexus SUVs", "instruments such as
// the Stradivarius", "brands like Acme and Bolt"; and the persons whom it picks
// out: "killed seven, including four children". What is done to the several is
// done to them.
func (f *framer) exampled(h, depth int) []int {
	t := &f.doc.Tokens[h]
	if depth > maxNested || t.UPOS != "NUM" && (t.UPOS != "NOUN" || t.XPOS != "NNS") || t.Head < 0 {
		return nil
	}
	var out []int
	for _, at := range []int{h, t.Head} { // the parse may hang them on the verb
		for _, c := range f.deps.of(at) {
			k := &f.doc.Tokens[c]
			if c < h || !isRel(k.Rel, "nmod", "obl", "appos", "conj") || !f.frames.Exemplifies(caseOf(f.doc, f.deps, c)) && !f.amongThem(c) || at != h && !f.next(h, c) {
				continue
			}
			for _, e := range f.coordinated(c) {
				if class, _ := f.classOf(e); f.isNamed(e) || isPeople(class) {
					out = append(out, e)
				} else {
					out = append(out, f.exampled(e, depth+1)...)
				}
			}
		}
	}
	return out
}

// amongThem reports whether right before a phrase the text says that it picks those out: "ten
// people, among them | two nurses".
func (f *framer) amongThem(c int) bool {
	first, _ := f.deps.phrase(c)
	for first < c && first > 1 && isRel(f.doc.Tokens[first].UPOS, "ADP", "PRON", "PUNCT") {
		first++ // what the parse takes for the phrase's own
	}
	return first > 2 && f.doc.Token(first-1).UPOS == "PRON" && f.frames.Exemplifies(strings.ToLower(f.doc.Span(first-2, first)))
}

// amongThemLength is of how many words "among them" is.
const amongThemLength = 2

// next reports whether the phrase headed by c follows at once, but for a
// comma, on the one headed by h.
func (f *framer) next(h, c int) bool {
	_, end := f.deps.phrase(h)
	first, _ := f.deps.phrase(c)
	if k := f.deps.with(c, "case", "mark"); k >= 0 {
		first = min(first, k)
	} else if f.amongThem(c) {
		first -= amongThemLength
	}
	return first-end <= 1
}

// isNamed reports whether the phrase headed by h has a name in it or before its
// noun: "the Acme", "Acme models".
func (f *framer) isNamed(h int) bool {
	if i := f.byHead[h]; i >= 0 && f.mentions[i].nameFirst < f.mentions[i].nameEnd {
		return true
	}
	return f.deps.some(h, func(c int) bool {
		return c < h && isRel(f.doc.Tokens[c].Rel, "compound") && f.doc.Tokens[c].UPOS == "PROPN"
	})
}

// bringsExample reports whether a phrase only says that an example is told: "for instance".
func (f *framer) bringsExample(prep string, h int) bool {
	return prep == "for" && f.frames.IsInstance(f.lemma(h)) && f.isBareNoun(h)
}
