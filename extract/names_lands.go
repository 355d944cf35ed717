package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// Lands of which no table knows: their adjectives tell of them, and they of their adjectives.

// adjectives finds the adjectives that a text makes of strange names of one word: the "Velmarian" of
// "the Velmarian farmers", where it speaks of Velmaria. Several are "Velmarians".
func (n *namer) adjectives() {
	names := map[string]bool{}
	for i := range n.spans {
		if s := &n.spans[i]; !several(s) && n.open(s) && len(n.gazetteer.Lookup(s.name)) == 0 && n.gazetteer.GivenGender(s.name) == 0 && !n.surnamed(foldName(s.name)) {
			names[s.name] = true
		}
	}
	n.landOf = map[int]string{}
	if len(names) == 0 {
		return
	}
	for i, t := range n.doc.Tokens {
		people := isRel(t.XPOS, "NNPS", "NNS")
		if !hasUpper(n.doc.Word(i)) || !people && !(isRel(t.Rel, "amod", "compound", "nmod:desc") && t.Head > i) {
			continue
		}
		word := n.doc.Word(i)
		if people {
			word = strings.TrimSuffix(word, "s")
		}
		if land := n.signs.Land(word, names); land != "" && len(n.gazetteer.Lookup(word)) == 0 {
			n.landOf[i] = land
		}
	}
}

// areas takes the adjective of a country together with the word before it that makes it that of a part
// of the world or of a people: "the Latin American states" are none of the United States.
func (n *namer) areas(spans []properName) []properName {
	kept := spans[:0]
	for _, s := range spans {
		t := s.first - 1
		if s.demonym && s.end-s.first == 1 && t >= 0 && n.sameSentence(t, s.first) && hasUpper(n.doc.Word(t)) && n.signs.Areas[strings.ToLower(n.doc.Word(t))] && isRel(n.doc.Tokens[t].Rel, "amod", "compound") {
			if k := len(kept) - 1; k >= 0 && kept[k].first == t {
				kept = kept[:k]
			}
			s = properName{first: t, end: s.end, head: s.head, name: oneSpace(n.doc.Span(t, s.end)), class: ontology.Group, kind: "Ethnic"}
		}
		kept = append(kept, s)
	}
	return kept
}

// hasAdjective reports whether the text has an adjective of a name, as it has of lands.
func (n *namer) hasAdjective(s *properName) bool {
	for _, land := range n.landOf {
		if land == s.name {
			return true
		}
	}
	return false
}

// besideLand reports whether a name of one word is coordinated with that of a country: "the leaders of
// | Velmaria | and Norway".
func (n *namer) besideLand(s *properName) bool {
	return n.besideOne(s, func(o *properName) bool { return !o.demonym && (o.kind == "Country" || n.hasAdjective(o)) })
}

// besideBody reports whether a name of one word is coordinated with that of a body that is sure to be
// one: "Ryanair and | Velmarair | said".
func (n *namer) besideBody(s *properName) bool {
	return n.besideOne(s, func(o *properName) bool {
		_, known := n.entry(o)
		return known && o.class == ontology.Organization && !isAcronym(o.name) // "QA and CI" may be anything
	})
}

// besideOne reports whether a name of one word is coordinated with a name of some sort.
func (n *namer) besideOne(s *properName, sort func(*properName) bool) bool {
	if several(s) {
		return false
	}
	is := func(t int) bool { return n.nameAt[t] >= 0 && sort(&n.spans[n.nameAt[t]]) }
	if t := n.doc.Tokens[s.head]; isRel(t.Rel, "conj") && t.Head >= 0 && is(t.Head) {
		return true
	}
	return n.deps.some(s.head, func(c int) bool { return isRel(n.doc.Tokens[c].Rel, "conj") && is(c) })
}

// ofLands takes the adjectives of the names that are found to be places for such, and the places for
// countries where no noun tells another kind.
func (n *namer) ofLands() {
	n.lands = map[string]string{}
	for i := range n.spans {
		if s := &n.spans[i]; s.class == ontology.Place && n.hasAdjective(s) {
			s.kind = orElse(s.kind, "Country")
			n.lands[s.name] = s.kind
		}
	}
	for i, land := range n.landOf {
		kind, ok := n.lands[land]
		k := n.nameAt[i]
		if !ok || k >= 0 && several(&n.spans[k]) {
			continue
		}
		p := properName{first: i, end: i + 1, head: i, name: land, class: ontology.Place, kind: kind, demonym: true}
		if isRel(n.doc.Tokens[i].XPOS, "NNPS", "NNS") {
			p.name, p.class, p.kind, p.demonym, p.plural = n.doc.Word(i), ontology.Group, "Nationality", false, true
		}
		if k >= 0 {
			n.spans[k] = p
		} else {
			n.spans = append(n.spans, p)
		}
	}
	sortNames(n.spans)
	for k, s := range n.spans {
		fillRange(n.nameAt, s.first, s.end, k)
	}
}

// shortLands takes the short name of a country for that of which the text has the full one, where the table
// knows it as another's: the "Congo" of a text on the Democratic Republic of Congo. The people go with it.
func (n *namer) shortLands() {
	land := func(s *properName) bool { return s.class == ontology.Place && s.kind == "Country" }
	for i := range n.spans {
		full := &n.spans[i]
		words := n.doc.Span(full.first, full.end)
		at := strings.LastIndex(words, " of ")
		if !land(full) || full.demonym || at < 0 {
			continue
		}
		short := foldName(strings.TrimPrefix(words[at+len(" of "):], "the "))
		other := slices.IndexFunc(n.spans, func(s properName) bool {
			return land(&s) && foldName(n.doc.Span(s.first, s.end)) == short && foldName(s.name) != short && s.wikidata != full.wikidata
		})
		if other < 0 {
			continue
		}
		was := n.spans[other]
		told := func(s properName) bool {
			return land(&s) && !s.demonym && foldName(n.doc.Span(s.first, s.end)) == foldName(was.name)
		}
		if slices.ContainsFunc(n.spans, told) {
			continue // it tells of both
		}
		for k := range n.spans {
			if s := &n.spans[k]; land(s) && s.wikidata == was.wikidata {
				s.name, s.wikidata, s.country = full.name, full.wikidata, full.country
			}
		}
	}
}
