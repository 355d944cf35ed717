package extract

// tellsBesides reports whether a relative clause between commas tells by the way what the text
// itself knows of somebody or something, whoever says what stands around it: "the mayor said
// that Acme, which built the dam, | had failed". What is told there as past or going
// on then ("who had left", "who was leaving"), or as what may be, is said as well; so is what is told of the
// unnamed as past, with which the story goes on.
func (a *attributor) tellsBesides(h, t int) bool {
	if a.doc.Tokens[t].Rel != "acl:relcl" || a.inQuotes(t) || a.inQuotes(h) {
		return false
	}
	first, end := a.extent(t)
	first = behindMarks(a.doc, first, t)
	if first < 1 || a.doc.Word(first-1) != "," || !isRel(a.doc.Tokens[first].XPOS, "WP", "WDT", "WP$") {
		return false
	}
	holds := isRel(a.doc.Tokens[t].XPOS, "VBZ", "VBP")
	for _, x := range a.deps.of(t) {
		tok := a.doc.Tokens[x]
		if !isRel(tok.Rel, "aux", "cop") {
			continue
		}
		if tok.XPOS == "MD" || tok.XPOS == "VBD" && (tok.Lemma == "have" || a.doc.Tokens[t].XPOS == "VBG") || tok.XPOS == "VBG" {
			return false
		}
		holds = holds || isRel(tok.XPOS, "VBZ", "VBP")
	}
	for _, w := range a.beside[h] {
		if from, _ := a.extent(w.head); w.rank == accordingTo && from >= end && from <= end+1 {
			return false // "women, who are a tenth of the army, according to Acme, fought"
		}
	}
	return holds || !a.unnamed(h)
}
