package extract

import (
	"slices"
	"strings"
	"unicode"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// A properName is a proper name in the text with what is known of it.
type properName struct {
	first, end int // tokens, half-open, without titles
	head       int // the token of it that depends on one outside
	class      ontology.Class
	kind       string
	name       string // canonical
	wikidata   string
	country    string
	metonym    string // the country that a capital may stand for
	demonym    bool
	plural     bool
	gender     gender
}

// findNames joins what the name finder and the table of names see. Where they
// overlap the longer stretch wins, at equal length the table where it is sure; what the
// table knows of a stretch is taken over when the kinds agree or the finder
// could not tell.
func (n *namer) findNames() {
	known := n.matches()
	var spans []properName
	for i, m := range n.doc.Names {
		if n.titleAlone(m, n.doc.Names[i+1:]) || n.partyTitle(m, n.doc.Names[i+1:]) || n.commonFirst(m) || n.fieldOfOffice(m) || n.partOfTitle(m) || n.describedHappening(m) || (m.Kind == nlp.Place || m.Kind == nlp.Person) && !hasUpper(n.doc.Span(m.First, m.End)) {
			continue
		}
		if n.doc.Token(m.First-1).XPOS == "TO" && n.doc.Token(m.First-1).UPOS == "PART" && m.End-m.First > 1 {
			m.First++ // "the Group to Counter | Acme"
		}
		m.End = n.hyphened(m)
		m.End = n.beforeDate(m)
		if m.Kind == nlp.Person && m.End-m.First > 2 && (n.isDemonym(m.First) || n.capitalNoun(m.First)) {
			m.First++ // "Ethiopians Jane Roe and John Doe", "Countryman Jane Roe"
			n.headBehind(m.First - 1)
		}
		if m.Kind == nlp.Organization && m.End-m.First > 1 && n.partyOf(m.First, m.End) {
			m.First++
		}
		if m.Kind != nlp.Person && m.End-m.First > 1 && m.End < len(n.doc.Tokens) && n.sameSentence(m.First, m.End) && knownTitle(n.doc, n.nouns, m.End-1, m.End+1) {
			m.End-- // the Acme of "Acme Press Secretary"
		}
		if m.End < len(n.doc.Tokens) && m.End-m.First > 1 && n.doc.Tokens[m.End-1].XPOS == "POS" && n.doc.Word(m.End) == "(" {
			m.End-- // the Acme of "Acme's (AC) board"
		}
		if m.Kind == nlp.Place && m.End-m.First > 1 && n.doc.Tokens[m.End-1].XPOS == "POS" && n.doc.Tokens[headIn(n.doc, m.First, m.End)].Rel == "nmod:poss" && len(n.gazetteer.Lookup(oneSpace(n.doc.Span(m.First, m.End)))) == 0 {
			m.End-- // the Strelsau of "Strelsau's Rupert Museum"
		}
		if _, ok := n.nouns.Honorific(n.doc.Word(m.First)); ok && (m.Kind == nlp.Organization || m.Kind == nlp.Place) && m.End-m.First == 2 && len(n.gazetteer.Lookup(oneSpace(n.doc.Span(m.First, m.End)))) == 0 {
			m.Kind = nlp.Person // "Ms Ruriton"
		}
		for m.Kind == nlp.Organization && m.End-m.First > 1 && n.commonLast(m) {
			m.End-- // the Acme of "Acme news agency"
		}
		if m.Kind == nlp.Misc && m.End-m.First > 1 && n.happeningLast(m) {
			m.End-- // the Ohio of "Ohio primaries"
		}
		if m.Kind == nlp.Organization && m.End-m.First > 2 && m.First > 0 && n.nouns.Postnominal(n.doc.Word(m.End-1)) && knownTitle(n.doc, n.nouns, m.First-1, m.First) {
			m.Kind = nlp.Person // "Judge Ruriton Hall QC"
		}
		if k := n.pastKind(m); k > m.First {
			if hasUpper(n.doc.Word(m.First)) && k-1 > m.First {
				spans = append(spans, n.fromModel(nlp.Name{First: m.First, End: k - 1, Kind: nlp.Place}))
			}
			m.First, m.Kind = k, nlp.Organization
		}
		if m.Kind == nlp.Organization {
			if k := n.pastOwner(m); k > m.First {
				spans = append(spans, n.fromModel(nlp.Name{First: m.First, End: k - 1, Kind: nlp.Organization}))
				m.First = k
			}
		}
		if k := n.pastFirst(m); k > m.First {
			spans = append(spans, n.fromModel(nlp.Name{First: m.First, End: k - 1, Kind: m.Kind}))
			m.First = k
		}
		if p, ok := n.vessel(m); ok {
			if p.end > p.first {
				spans = append(spans, p)
			}
			continue
		}
		if k := n.placeBeforePerson(m); k > m.First {
			spans = append(spans, n.fromModel(nlp.Name{First: m.First, End: k, Kind: nlp.Place}))
			m.First, m.Kind = k, nlp.Person
		}
		if k := n.areaBeforePerson(m); k > m.First {
			m.First, m.Kind = k, nlp.Person
		}
		first := m.First
		if m.Kind == nlp.Person || m.Kind == nlp.Misc {
			if first = n.pastTitles(m.First, m.End); first == m.First+1 && first+1 < m.End {
				n.headBehind(m.First) // "his father, | Emir | Khalid bin Omar"
			}
		}
		if first < m.End {
			end := m.End
			for end-1 > first+1 && m.Kind == nlp.Person && n.nouns.Postnominal(n.doc.Word(end-1)) {
				end--
			}
			spans = append(spans, n.fromModel(nlp.Name{First: first, End: end, Kind: m.Kind}))
		}
	}
	at := make([]int, len(n.doc.Tokens)) // 1 + the index of the span that holds a token
	for i, s := range spans {
		fillRange(at, s.first, s.end, i+1)
	}
	gone := make([]bool, len(spans))
	for _, k := range known {
		clash, longest := false, 0
		var class ontology.Class
		for t := k.First; t < k.End; t++ {
			if at[t] > 0 {
				s := &spans[at[t]-1]
				clash, longest, class = true, max(longest, s.end-s.first), s.class
			}
		}
		e, ok := n.choose(k, clash)
		if !ok || clash && (longest > k.End-k.First || longest == k.End-k.First && class == ontology.Class(e.Class)) {
			continue
		}
		for t := k.First; t < k.End; t++ {
			if i := at[t] - 1; i >= 0 {
				gone[i] = true
				fillRange(at, spans[i].first, spans[i].end, 0)
			}
		}
		spans, gone = append(spans, n.fromTable(k, e)), append(gone, false)
		fillRange(at, spans[len(spans)-1].first, spans[len(spans)-1].end, len(spans))
	}
	kept := spans[:0]
	for i, s := range spans {
		if !gone[i] {
			kept = append(kept, s)
		}
	}
	spans = kept
	sortNames(spans)
	spans = n.papers(n.whole(n.unbroken(n.areas(spans))))
	for i := range spans {
		s := &spans[i]
		s.head = n.headOf(s.first, s.end)
	}
	for _, s := range spans {
		taken := false
		for t := s.first; t < s.end; t++ {
			taken = taken || n.nameAt[t] >= 0
		}
		if taken {
			continue
		}
		for t := s.first; t < s.end; t++ {
			n.nameAt[t] = len(n.spans)
		}
		n.spans = append(n.spans, s)
	}
	n.typeByMajority()
	n.namedEvents()
	n.flights()
	n.adjectives()
	n.weigh()
	n.brands()
	n.ofLands()
	n.ships()
	n.shortBodies()
	n.namesakes()
	n.citations()
}

// fillRange sets a stretch of a table.
func fillRange(table []int, first, end, value int) {
	for t := first; t < end; t++ {
		table[t] = value
	}
}

// sortNames puts names in the order of the text.
func sortNames(spans []properName) {
	slices.SortStableFunc(spans, func(a, b properName) int { return a.first - b.first })
}

// pastTitles returns where the name proper begins: behind titles and forms of
// address.
func (n *namer) pastTitles(first, end int) int {
	for first < end-1 {
		next := first
		for k := min(end-1, first+4); k > first; k-- {
			words := oneSpace(n.doc.Span(first, k))
			if _, ok := n.nouns.Honorific(words); ok {
				next = k
				break
			}
			if t, ok := n.nouns.Title(words); ok && t.Before && n.doc.Tokens[first].Rel != "flat" {
				next = k
				break
			}
		}
		if next == first {
			return first
		}
		first = next
	}
	return first
}

// headOf returns the token of a stretch that depends on one outside of it:
// the first such.
func (n *namer) headOf(first, end int) int {
	for t := first; t < end; t++ {
		if h := n.doc.Tokens[t].Head; (h < first || h >= end) && n.doc.Tokens[t].UPOS != "PUNCT" && !isRel(n.doc.Tokens[t].Rel, "det", "case", "discourse") {
			return t
		}
	}
	return end - 1
}

// classOf is the class of a kind of name; other kinds are for the table of names and the nouns to tell.
var classOf = map[nlp.Kind]ontology.Class{
	nlp.Person: ontology.Person, nlp.Organization: ontology.Organization, nlp.Place: ontology.Place, nlp.Facility: ontology.Place,
}

func lowerWords(s string) []string { return strings.Fields(strings.ToLower(s)) }

func oneSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

func hasUpper(s string) bool { return strings.IndexFunc(s, unicode.IsUpper) >= 0 }
