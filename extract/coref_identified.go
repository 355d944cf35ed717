package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// identified joins a description of somebody with the name that he is identified
// by: "police identified the gunman as John Doe", "a man, later named as John Doe", or whom
// it tells to be the name's: "named Doe as the man who fled".
func (c *corefer) identified() {
	for v, t := range c.doc.Tokens {
		if t.UPOS != "VERB" || !c.anaphora.Identifies[strings.ToLower(t.Lemma)] {
			continue
		}
		name := -1
		for _, k := range c.deps.of(v) {
			if j := c.byHead[k]; k > v && j >= 0 && isRel(c.doc.Tokens[k].Rel, "obl", "xcomp", "obj") && (c.deps.cased(k, "as") || isRel(c.doc.Tokens[k].Rel, "xcomp")) {
				if o := &c.mentions[j]; (o.class == ontology.Person || c.unsorted(o)) && o.name != "" && c.deps.with(k, "conj") < 0 {
					name = j
				}
			}
		}
		who := c.deps.with(v, "nsubj:pass")
		switch {
		case name < 0:
			c.singledOut(v)
			continue
		case who >= 0:
		case isRel(t.Rel, "acl") && t.XPOS == "VBN":
			who = t.Head
		default:
			who = c.deps.with(v, "obj")
		}
		if who < 0 && t.XPOS == "VBN" { // whatever the parse hangs it on: "the man, later identified as"
			k := v - 1
			for k > 0 && c.doc.Tokens[k].UPOS == "ADV" {
				k--
			}
			if k > 0 && c.doc.Word(k) == "," {
				who = k - 1
			}
		}
		if who < 0 || c.byHead[who] < 0 {
			continue
		}
		if m := &c.mentions[c.byHead[who]]; m.class == ontology.Person && m.name == "" && !m.plural && c.deps.with(who, "conj") < 0 {
			if o := &c.mentions[name]; o.class != ontology.Person { // whatever else the name might be
				o.class, c.about[c.root(name)].class = ontology.Person, ontology.Person
			}
			c.join(c.byHead[who], name)
			c.known(name).identified = true
		}
	}
}

// singledOut joins a description that a clause hangs on with the name of whom somebody says
// that it is true: "named John Doe as the man who had paid for it".
func (c *corefer) singledOut(v int) {
	who := c.deps.with(v, "nsubj:pass")
	if who < 0 {
		who = c.deps.with(v, "obj")
	}
	if who < 0 || c.byHead[who] < 0 || c.deps.with(who, "conj") >= 0 || c.mentions[c.byHead[who]].class != ontology.Person {
		return
	}
	for _, k := range c.deps.of(v) {
		if j := c.byHead[k]; k > who && j >= 0 && isRel(c.doc.Tokens[k].Rel, "obl", "xcomp") && c.deps.cased(k, "as") {
			if m := &c.mentions[j]; m.class == ontology.Person && m.name == "" && m.definite && !m.plural && c.deps.with(k, "acl") > k {
				c.join(j, c.byHead[who])
			}
		}
	}
}
