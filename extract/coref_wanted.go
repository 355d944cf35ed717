package extract

// What a text tells of though there need be none.

// namedInstead returns the named thing that a general noun takes up instead of an indefinite
// phrase for what there need not be: after "the first woman to lead a firm" the firm is Acme. -1
// without one.
func (c *corefer) namedInstead(i int, o *mention, noun string, general bool) int {
	if !general || !c.onlyWanted(o) {
		return -1
	}
	return c.namedKind(i, noun)
}

// onlyWanted reports whether an indefinite phrase stands in an infinitive that tells of which
// sort somebody or something is: "the first woman to lead | a company".
func (c *corefer) onlyWanted(o *mention) bool {
	v := c.doc.Tokens[o.head].Head
	return v >= 0 && c.deps.indefinite(o.head) && c.doc.Tokens[v].Rel == "acl" && c.deps.markedBy(v, infinitiveMark)
}
