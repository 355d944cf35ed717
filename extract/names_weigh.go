package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// An unknownName is a name that no table knows, with what its article tells of it: the finder,
// which sees each sentence alone and strange words in it, often takes it for another class.
type unknownName struct {
	name    string // folded
	spans   []int
	full    *unknownName // the longer name that this is short for
	weights map[ontology.Class]float64
	lent    map[ontology.Class]float64 // of them what a short form tells of the whole name
	kinds   map[ontology.Class]string  // what a noun tells besides
}

// weighed are the classes that a strange name may be of, in the order in which they count
// where two weigh the same.
var weighed = []ontology.Class{ontology.Person, ontology.Organization, ontology.Place, ontology.Artifact, ontology.Document}

// weigh decides of which class the names are that no table knows. All that the article tells
// of a name, wherever it has it, and of its short forms, is weighed once.
func (n *namer) weigh() {
	all := n.unknownNames()
	for _, c := range all {
		n.gather(c)
	}
	for _, c := range all {
		if c.full != nil && c.full.full != nil {
			c.full = c.full.full
		}
	}
	for _, c := range all {
		if c.full != nil && !c.joins() {
			c.full = nil // the family and its firm
		}
	}
	for _, c := range all {
		if c.full != nil {
			c.full.take(c)
		}
	}
	for _, c := range all {
		if c.full == nil {
			n.decide(c, all)
		}
	}
}

// gather adds what the article tells of a name to what is weighed for the whole one. A sign
// counts once.
func (n *namer) gather(c *unknownName) {
	for _, sign := range n.signs.List {
		for _, i := range c.spans {
			s := &n.spans[i]
			if s.class == ontology.Event && nounSigns[sign.Name] == nil || sign.Strange && !n.strange(s) {
				continue
			}
			if shows := signs[sign.Name]; shows != nil && shows(n, s) {
				c.add(sign)
				break
			}
			if tells := nounSigns[sign.Name]; tells != nil {
				if noun, ok := tells(n, s); ok {
					c.add(sign)
					c.tell(noun, sign)
					break
				}
			}
		}
	}
}

// add adds what a sign says.
func (c *unknownName) add(sign lexicon.Sign) {
	for _, class := range weighed {
		c.weigh(class, sign.Weights[class], sign.Own)
	}
}

// tell adds what a noun says.
func (c *unknownName) tell(noun lexicon.Noun, sign lexicon.Sign) {
	c.weigh(noun.Class, sign.Told, sign.Own)
	if c.kinds[noun.Class] == "" {
		c.kinds[noun.Class] = noun.Kind
	}
}

// weigh adds a weight for a class, which own says to be of the name itself alone.
func (c *unknownName) weigh(class ontology.Class, weight float64, own bool) {
	c.weights[class] += weight
	if !own {
		c.lent[class] += weight
	}
}

// take adds what the article tells of a short form.
func (c *unknownName) take(short *unknownName) {
	for _, class := range weighed {
		c.weights[class] += short.lent[class]
		if c.kinds[class] == "" {
			c.kinds[class] = short.kinds[class]
		}
	}
}

// joins reports whether what is told of a short form may be told of the longer name: not where
// one is plainly somebody and the other is not, as a family and its firm are, or somebody and the show.
func (c *unknownName) joins() bool {
	const plain = 2
	short, long := heaviest(c.weights), heaviest(c.full.weights)
	return short != ontology.Person && long != ontology.Person || c.weights[short]-c.weights[long] < plain || c.full.weights[long]-c.full.weights[short] < plain
}

// heaviest returns the class for which most speaks.
func heaviest(weights map[ontology.Class]float64) ontology.Class {
	best := weighed[0]
	for _, class := range weighed {
		if weights[class] > weights[best] {
			best = class
		}
	}
	return best
}

// knowAs enters what is known of a name of the class that is found.
func (n *namer) knowAs(s *properName) {
	switch s.class {
	case ontology.Person:
		n.genderOf(s)
	case ontology.Place:
		if e, ok := n.entry(s); ok {
			n.know(s, e)
		}
	}
}

// decide gives a name, and those that are short for it, the class for which most speaks.
func (n *namer) decide(c *unknownName, all []*unknownName) {
	was, best := n.spans[c.spans[0]].class, ontology.Class("")
	for _, class := range weighed {
		if w := c.weights[class]; class != was && w >= n.signs.Enough && (best == "" || w > c.weights[best]) {
			best = class
		}
	}
	margin := n.signs.Margin
	if was == ontology.Person && n.surnamed(c.name) {
		if margin = n.signs.Surname; best == ontology.Organization {
			margin = n.signs.Namesake
		}
	}
	if best == "" || isClass(was, weighed...) && c.weights[best] < c.weights[was]+margin {
		best = was
	}
	for _, o := range all {
		if o != c && o.full != c {
			continue
		}
		for _, i := range o.spans {
			switch s := &n.spans[i]; {
			case s.class != best && (o == c || isClass(best, weighed...)):
				s.class, s.kind, s.country, s.metonym, s.gender = best, c.kinds[best], "", "", anyGender
				n.knowAs(s)
			case s.class == best && s.kind == "" && c.kinds[best] != company: // a firm is known by what it does besides
				s.kind = c.kinds[best]
			}
		}
	}
}
