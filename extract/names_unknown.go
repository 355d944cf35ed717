package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// Which names no table knows, and which are short for which.

// unknownNames returns the names that no table knows, in the order of the text, short forms with
// the name that they are short for.
func (n *namer) unknownNames() []*unknownName {
	var all []*unknownName
	byName := map[string]*unknownName{}
	for i := range n.spans {
		s := &n.spans[i]
		if !n.open(s) {
			continue
		}
		key := foldName(s.name) + string(s.class)
		c := byName[key]
		if c == nil {
			c = &unknownName{name: foldName(s.name), weights: map[ontology.Class]float64{}, lent: map[ontology.Class]float64{}, kinds: map[ontology.Class]string{}}
			byName[key] = c
			all = append(all, c)
		}
		c.spans = append(c.spans, i)
	}
	for _, c := range all {
		c.full = n.fullOf(c, all)
	}
	return all
}

// open reports whether a name is one that no table knows, and of a class that may be another.
func (n *namer) open(s *properName) bool {
	return s.wikidata == "" && (several(s) || n.doc.Tokens[s.head].XPOS != "NNPS") && !s.demonym && !s.plural && isClass(s.class, "", ontology.Person, ontology.Organization, ontology.Place, ontology.Artifact, ontology.Document, ontology.Concept, ontology.Event)
}

// fullOf returns the longer name that a name is short for: one that begins with it, of several the
// one that is named last before it, else that of somebody that ends in it. nil without one, and where
// both may be meant.
func (n *namer) fullOf(c *unknownName, all []*unknownName) *unknownName {
	var begins, ends *unknownName
	apart := false // of several classes
	for _, o := range all {
		switch {
		case o == c || !n.mayShorten(&n.spans[c.spans[0]], o):
		case strings.HasPrefix(o.name, c.name+" "):
			apart = apart || begins != nil && n.spans[begins.spans[0]].class != n.spans[o.spans[0]].class
			if begins == nil || n.lastBefore(o, c) > n.lastBefore(begins, c) {
				begins = o
			}
		case strings.HasSuffix(o.name, " "+c.name) && n.spans[o.spans[0]].class == ontology.Person:
			ends = o
		}
	}
	switch {
	case begins != nil && (ends != nil || apart || n.surnamed(c.name)), ends != nil && n.spans[c.spans[0]].class != ontology.Person:
		return nil
	case begins != nil:
		return begins
	}
	return ends
}

// lastBefore returns the last span of a name before the last of another, -1 without one.
func (n *namer) lastBefore(o, c *unknownName) int {
	last := -1
	for _, i := range o.spans {
		if i < c.spans[len(c.spans)-1] {
			last = i
		}
	}
	return last
}

// surnamed reports whether a folded word is the last of somebody's name of several.
func (n *namer) surnamed(word string) bool {
	return slices.ContainsFunc(n.spans, func(s properName) bool {
		return s.class == ontology.Person && strings.HasSuffix(foldName(s.name), " "+word)
	})
}

// mayShorten reports whether a name may be short for a longer one: that of a place is only for
// a firm, as the place is another thing than a council that is called after it.
func (n *namer) mayShorten(s *properName, long *unknownName) bool {
	l := &n.spans[long.spans[0]]
	if s.class == ontology.Event || !isClass(l.class, ontology.Person, ontology.Organization, ontology.Place) && !n.endsAsBody(l) {
		return false
	}
	if s.class == ontology.Place {
		return len(n.gazetteer.Lookup(s.name)) == 0 && n.signs.Endings[strings.ToLower(n.doc.Word(l.end-1))] == "Company"
	}
	return l.class != ontology.Place || n.endsAsBody(l)
}
