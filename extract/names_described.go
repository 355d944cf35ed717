package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// described takes a name that the table does not know for what its article calls
// it: the finder, which sees a strange word, often takes it for a person's.
// "Ruritel, a software firm, …", "the research ship Ruritel".
func (n *namer) described() {
	said := map[string]lexicon.Noun{}
	for i := range n.spans {
		s := &n.spans[i]
		if s.demonym || s.wikidata != "" || s.end-s.first > 1 && s.class == ontology.Person && n.gazetteer.GivenGender(n.doc.Word(s.first)) != 0 {
			continue
		}
		if noun, ok := n.describes(s); ok {
			if isClass(noun.Class, ontology.Artifact, ontology.Document) && n.staffed(s) {
				noun = lexicon.Noun{Class: ontology.Organization, Kind: company}
			}
			if _, told := said[s.name]; !told {
				said[s.name] = noun
			}
		}
	}
	if len(said) == 0 {
		return
	}
	people := n.surnames()
	for i := range n.spans {
		s := &n.spans[i]
		if noun, ok := said[s.name]; ok && noun.Class != s.class && s.wikidata == "" && !s.demonym && !people[foldName(s.name)] {
			s.class, s.kind, s.country, s.gender = noun.Class, noun.Kind, "", anyGender
		}
	}
}

// staffed reports whether somebody holds an office in what has a name, or speaks for it: "Ruritel, a
// health app, …, Ruritel's chief executive", which is the firm that makes it, too.
func (n *namer) staffed(s *properName) bool {
	for i := range n.spans {
		o := &n.spans[i]
		if o.name != s.name && !strings.HasPrefix(s.name, o.name+" ") {
			continue
		}
		t := n.doc.Tokens[o.head]
		if !isRel(t.Rel, "nmod") || t.Head < 0 || n.nameAt[t.Head] >= 0 || t.Rel != "nmod:poss" && !isRel(n.deps.preposition(o.head), "of", "for", "at") {
			continue
		}
		for _, words := range []string{strings.Join(n.compound(t.Head), " "), strings.ToLower(n.doc.Tokens[t.Head].Lemma)} {
			if title, ok := n.nouns.Title(words); ok && isRel(title.Kind, executive, "Official") {
				return true
			}
		}
	}
	return false
}

// surnames returns the folded last words of the names of persons that have more
// than one.
func (n *namer) surnames() map[string]bool {
	out := map[string]bool{}
	for i := range n.spans {
		if w := strings.Fields(foldName(n.spans[i].name)); len(w) > 1 && n.spans[i].class == ontology.Person {
			out[w[len(w)-1]] = true
		}
	}
	return out
}

// describes returns what the noun tells that stands behind a name in apposition
// with the indefinite article, that is said of it with "is a" or "called", or that
// stands right before it as its description.
func (n *namer) describes(s *properName) (lexicon.Noun, bool) {
	for _, c := range n.deps.of(s.head) {
		t := n.doc.Tokens[c]
		behind := t.Rel == "appos" && c > s.end && n.deps.indefinite(c)
		before := isRel(t.Rel, "nmod:desc", "compound") && c == s.first-1 && (n.deps.with(c, "det") >= 0 || n.deps.with(s.head, "det") >= 0)
		if behind || before {
			return n.tellsKind(c)
		}
		if t.Rel == "amod" && c == s.first-1 && n.deps.with(s.head, "det") == c-1 {
			if noun, ok := n.nouns.Head(strings.ToLower(n.doc.Word(c))); ok && noun.Class == ontology.Organization {
				return noun, true // "the daily Ruritel"
			}
		}
		if t.Rel == "nmod:desc" && c == s.first-1 && s.end-s.first == 1 && isClass(s.class, ontology.Person, ontology.Organization) {
			if noun, ok := n.tellsKind(c); ok && noun.Class == ontology.Organization {
				return noun, true // "Software maker Ruritel"
			}
		}
	}
	if t := n.doc.Tokens[s.head]; t.Rel == "appos" && t.Head >= 0 && t.Head == s.first-1 && n.deps.with(t.Head, "det", "nmod:poss") >= 0 {
		return n.tellsKind(t.Head) // "the yacht | Ruritel"
	}
	if t := n.doc.Tokens[s.head]; t.Rel == "appos" && t.Head >= 0 && t.Head == s.first-2 && n.doc.Word(s.first-1) == "," && n.deps.with(t.Head, "det", "nmod:poss") >= 0 && n.deps.with(s.head, "conj", "appos") < 0 {
		if noun, ok := n.tellsKind(t.Head); ok && noun.Class == ontology.Organization {
			return noun, true // "the airline, Ruritel,"
		}
	}
	if t := n.doc.Tokens[s.head]; t.Rel == "nsubj" && t.Head > s.head && n.deps.indefinite(t.Head) && n.deps.with(t.Head, "cop") >= 0 {
		return n.tellsKind(t.Head)
	}
	if noun := n.givenTo(s); noun >= 0 {
		return n.tellsKind(noun)
	}
	if n.actsAsSeveral(s) || n.isLed(s) {
		return lexicon.Noun{Class: ontology.Organization}, true
	}
	if n.comesFrom(s) {
		return lexicon.Noun{Class: ontology.Place}, true
	}
	return lexicon.Noun{}, false
}

// comesFrom reports whether what would be a person's name is of where somebody comes from:
// "a student from | Astrid", "Jane Roe, from | Astrid".
func (n *namer) comesFrom(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if s.class != ontology.Person || s.end-s.first > 1 || !isRel(t.Rel, "nmod") || t.Head < 0 || t.Head > s.first || n.deps.preposition(s.head) != "from" {
		return false
	}
	if k := n.nameAt[t.Head]; k >= 0 {
		return n.spans[k].class == ontology.Person
	}
	noun, ok := n.nouns.Head(strings.ToLower(n.doc.Tokens[t.Head].Lemma))
	return ok && noun.Class == ontology.Person
}

// givenTo returns the noun for what a text says that it has the name: "a ship | called
// Astrid"; -1 without one.
func (n *namer) givenTo(s *properName) int {
	t := n.doc.Tokens[s.head]
	if t.Head < 1 || t.Head > s.first || !isRel(t.Rel, "xcomp", "obj", "obl") || n.deps.with(s.head, "case") >= 0 && !n.deps.cased(s.head, "as") {
		return -1
	}
	if v := n.doc.Tokens[t.Head]; v.Rel != "acl" || v.XPOS != "VBN" || !n.called[v.Lemma] || v.Head < 0 || v.Head > t.Head {
		return -1
	}
	return n.doc.Tokens[t.Head].Head
}

// actsAsSeveral reports whether what would be a place's or a person's name is one of
// several people, as the plural of its verb tells: "Ruritown | have sacked the coach".
func (n *namer) actsAsSeveral(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if !isClass(s.class, ontology.Place, ontology.Person) || t.XPOS != "NNP" || !isRel(t.Rel, "nsubj") || t.Head < s.end || n.deps.with(s.head, "conj") >= 0 || n.deps.with(t.Head, "expl") >= 0 {
		return false
	}
	verb := n.deps.with(t.Head, "aux", "aux:pass", "cop")
	if verb < 0 {
		verb = t.Head
	}
	return verb == s.end && (n.doc.Tokens[verb].XPOS == "VBP" || n.doc.Tokens[verb].Lemma == "be" && n.doc.Tokens[verb].Morph.Number == "Plur")
}

// isLed reports whether what would be a person's name is of a body, as the office tells
// that somebody holds there: "the chief executive of | Ruritel".
func (n *namer) isLed(s *properName) bool {
	t := n.doc.Tokens[s.head]
	if s.class != ontology.Person || !isRel(t.Rel, "nmod") || t.Head < 1 || t.Head > s.first || n.deps.preposition(s.head) != "of" {
		return false
	}
	title, ok := n.nouns.Title(oneSpace(n.doc.Span(t.Head-1, t.Head+1)))
	return ok && title.Kind == executive
}

// executive is the kind of those who lead a body.
const executive = "Executive"

// tellsKind returns what a common noun in the singular tells of the class of a
// thing with a name.
func (n *namer) tellsKind(noun int) (lexicon.Noun, bool) {
	if n.doc.Tokens[noun].XPOS != "NN" || n.nameAt[noun] >= 0 {
		return lexicon.Noun{}, false
	}
	known, ok := n.nouns.Head(n.compound(noun)...)
	return known, ok && isClass(known.Class, ontology.Organization, ontology.Place, ontology.Artifact, ontology.Document)
}
