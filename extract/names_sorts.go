package extract

import (
	"strings"
	"unicode"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// Of what class and kind a name is.

// fromModel makes a name of what the finder saw.
func (n *namer) fromModel(m nlp.Name) properName {
	p := properName{first: m.First, end: m.End, class: classOf[m.Kind]}
	text := n.doc.Span(m.First, m.End)
	p.name = strings.TrimPrefix(strings.TrimPrefix(oneSpace(text), "the "), "The ")
	if last := n.doc.Tokens[m.End-1]; m.Kind == nlp.Person && m.End-m.First == 1 && last.XPOS == "NNPS" && n.nouns.Party(last.Lemma) {
		p.class, p.kind, p.plural = ontology.Group, "Political", true // "Democrats"
		return p
	}
	if m.Kind == nlp.Person && m.End-m.First == 1 && n.nouns.Outlet(strings.ToLower(text)) {
		p.class, p.kind = ontology.Organization, "Media"
	}
	if p.class == ontology.Person && n.acronym(m) {
		p.class = ontology.Organization
	}
	entries := n.gazetteer.Lookup(p.name)
	for _, e := range entries {
		if p.class == "" && !e.Weak || string(p.class) == e.Class || e.Kind == "Demonym" && m.Kind != nlp.Person {
			n.know(&p, e)
			break
		}
	}
	if p.class == "" {
		words, t := lowerWords(p.name), m.End-1
		for len(words) > 1 && isRel(n.doc.Tokens[t].UPOS, "ADP", "DET") && !hasUpper(n.doc.Word(t)) {
			words, t = words[:len(words)-1], t-1 // "Clean Water Act of"
		}
		for ; len(words) > 1 && (n.doc.Tokens[t].UPOS == "NUM" || strings.Trim(n.doc.Word(t), "0123456789") == ""); t-- {
			words = words[:len(words)-1] // "Tropical Depression Three", "Apollo 11"
		}
		cut := len(words) < len(lowerWords(p.name))
		if k, ok := n.nouns.Head(words...); ok && !(cut && k.Class == ontology.Person) {
			p.class, p.kind = k.Class, k.Kind
		} else if cut && m.Kind == nlp.Product {
			p.class, p.kind = ontology.Artifact, "Product" // "Explorer 9"
		}
	}
	if p.kind == "" && (p.class == ontology.Organization || p.class == ontology.Place) {
		p.kind = n.kindByHeadword(p.name, p.class)
	}
	if p.class == ontology.Person {
		n.genderOf(&p)
	}
	return p
}

// acronym reports whether a name is one word in capitals in a text that has small letters
// beside it: what the finder takes for somebody is a body called for short.
func (n *namer) acronym(m nlp.Name) bool {
	const shortest, longest = 3, 6
	word := n.doc.Word(m.First)
	if m.End-m.First != 1 || len(word) < shortest || len(word) > longest || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsUpper(r) }) {
		return false
	}
	small := func(t int) bool {
		return n.sameSentence(t, m.First) && strings.ContainsFunc(n.doc.Word(t), unicode.IsLower)
	}
	return small(m.First-1) || small(m.End)
}

// genderOf guesses the gender of a person by the given name.
func (n *namer) genderOf(p *properName) {
	if p.gender != anyGender || p.end-p.first < 2 || !strings.Contains(oneSpace(n.doc.Span(p.first, p.end)), " ") {
		return // "Smith-Jones" is all surname
	}
	particle := func(t int) bool { return n.nouns.Particle(strings.ToLower(n.doc.Word(t))) }
	if particle(p.first) && (small(n.doc.Word(p.first)) || particle(p.first+1)) {
		return // "van Roe", "Van der Roe", but Van Roe is called Van
	}
	switch n.gazetteer.GivenGender(n.doc.Word(p.first)) {
	case 'm':
		p.gender = masculine
	case 'f':
		p.gender = feminine
	}
}

// kindByHeadword returns the finer class that a word of the name tells: the
// last one, or the first before "of" ("Bank of Ruritania").
func (n *namer) kindByHeadword(name string, class ontology.Class) string {
	w := lowerWords(name)
	for i := range w {
		if w[i] == "of" || w[i] == "for" || w[i] == "on" {
			w = w[:i]
			break
		}
	}
	if k, ok := n.nouns.Head(w...); ok && k.Class == class {
		return k.Kind
	}
	return ""
}

// surety grows with what is known of a name besides what the finder saw, which takes a
// strange word for a person's too often.
func (p *properName) surety() int {
	switch {
	case p.wikidata != "":
		return identified
	case isClass(p.class, ontology.Organization, ontology.Place) || p.end-p.first > 1 && p.gender != anyGender:
		return 1
	}
	return 0
}

// heOrShe reports whether the text speaks of a man or a woman by a pronoun where it has
// the name, or right behind it. It keeps in known what it has found out.
func (n *namer) heOrShe(name string, known map[string]bool) bool {
	if he, ok := known[name]; ok {
		return he
	}
	known[name] = false
	for i := range n.spans {
		if n.spans[i].name != name {
			continue
		}
		at := n.doc.Tokens[n.spans[i].first].Sentence
		for t := n.doc.Sentences[at].First; t < n.doc.Sentences[min(at+1, len(n.doc.Sentences)-1)].End; t++ {
			if n.manOrWoman(t) {
				known[name] = true
				return true
			}
		}
	}
	return false
}

// identified is the surety of a name that is known.
const identified = 2

// typeByMajority gives the mentions of one name the class that most of them
// have: the finder sees each sentence alone.
func (n *namer) typeByMajority() {
	votes := map[string]map[ontology.Class]int{}
	for _, s := range n.spans {
		if s.demonym {
			continue
		}
		if votes[s.name] == nil {
			votes[s.name] = map[ontology.Class]int{}
		}
		votes[s.name][s.class]++
	}
	people := map[string]bool{} // names by which the text may speak of a man or a woman
	for i := range n.spans {
		s := &n.spans[i]
		v := votes[s.name]
		if s.demonym || len(v) < 2 {
			continue
		}
		best, surest := ontology.Class(""), 0
		if v[ontology.Person] > 0 && s.class != "" && !several(s) && n.heOrShe(s.name, people) {
			best, surest = s.class, identified // a surname alone looks like a town's name
		}
		for j := range n.spans { // in text order, so that the first of two that tie counts
			o := &n.spans[j]
			if o.name == s.name && !o.demonym && o.class != "" && (best == "" || v[o.class] > v[best] || v[o.class] == v[best] && o.surety() > surest) {
				best, surest = o.class, o.surety()
			}
		}
		if best != s.class {
			for j := range n.spans {
				if o := &n.spans[j]; o.name == s.name && o.class == best && !o.demonym {
					s.class, s.kind, s.wikidata, s.country, s.gender = o.class, o.kind, o.wikidata, o.country, o.gender
					break
				}
			}
		}
	}
}

// capitalNoun reports whether a token is a common noun for somebody with the capital of a sentence's first word, and no
// given name: "Countryman Rupert Strelsau won", but not what only ends like one and has the name hang on it, "Jusman Strelsau".
func (n *namer) capitalNoun(t int) bool {
	word := n.doc.Word(t)
	noun, ok := n.nouns.Head(strings.ToLower(word))
	if _, listed := n.nouns.Whole(strings.ToLower(word)); !listed && n.doc.Token(t+1).Head == t && n.doc.Token(t+1).Rel == "flat" && !knownTitle(n.doc, n.nouns, t, t+1) {
		return false
	}
	return ok && noun.Class == ontology.Person && t == n.doc.Sentences[n.doc.Tokens[t].Sentence].First && n.gazetteer.GivenGender(word) == 0
}
