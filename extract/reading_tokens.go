package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// at returns the mention that a token heads, nil where it heads none.
func (r *reading) at(head int) *mention {
	if head < 0 || head >= len(r.byHead) || r.byHead[head] < 0 {
		return nil
	}
	return &r.mentions[r.byHead[head]]
}

// chainAt returns the chain of the mention that a token heads, -1 without one.
func (r *reading) chainAt(head int) int {
	if m := r.at(head); m != nil {
		return m.chain
	}
	return -1
}

// isNamedPlace reports whether a token heads the name of a place.
func (r *reading) isNamedPlace(head int) bool {
	m := r.at(head)
	return m != nil && m.class == ontology.Place && m.name != "" && !m.demonym
}

// isTongue reports whether a bare demonym behind "in" stands for the language: "told them in
// French", "a teacher in English".
func (r *reading) isTongue(head int) bool {
	m := r.at(head)
	return m != nil && m.demonym && m.first == head && r.lemma(head-1) == "in"
}

// isAbout reports whether a preposition before the name of a country, a state or a city tells what a talk
// is about, and not where it is: "a meeting | on Norland".
func (r *reading) isAbout(prep string, head int) bool {
	return prep == "on" && r.isNamedPlace(head) && isRel(r.at(head).kind, "Country", "State", "City")
}

// isBeyond reports whether a preposition before the name of a country tells where something is
// not: what is "outside Norland" may be far from it.
func (r *reading) isBeyond(prep string, head int) bool {
	return prep == "outside" && r.isNamedPlace(head) && r.at(head).kind == "Country"
}

// lemma returns the lemma of a token in lower case.
func (r *reading) lemma(t int) string { return strings.ToLower(r.doc.Token(t).Lemma) }

// sameSentence reports whether two tokens stand in one sentence.
func (r *reading) sameSentence(a, b int) bool {
	return r.doc.Token(a).Sentence == r.doc.Token(b).Sentence
}

// hasWord reports whether a word stands among the tokens from first to end, half-open.
func hasWord(doc *nlp.Document, first, end int, word string) bool {
	for t := first; t < end; t++ {
		if doc.Word(t) == word {
			return true
		}
	}
	return false
}

// sentencesBetween returns how many sentences one token stands away from another.
func (r *reading) sentencesBetween(a, b int) int {
	d := r.doc.Tokens[a].Sentence - r.doc.Tokens[b].Sentence
	return max(d, -d)
}

// unresolved reports whether a token heads nothing, or a pronoun of which the
// text neither names nor describes what it stands for.
func (r *reading) unresolved(h int) bool {
	i := r.byHead[h]
	if i < 0 || r.mentions[i].chain < 0 {
		return true
	}
	c := &r.chains[r.mentions[i].chain]
	for _, k := range c.mentions {
		if !r.mentions[k].pronoun {
			return false
		}
	}
	return c.members == nil
}

// acts reports whether a token is the subject of a finite clause and a personal pronoun:
// somebody did what the clause tells, though the text may not say who ("She grew up in
// Oslo" on its first line). Of those who speak it is whoever writes, not who is quoted. Of a
// thing that the text does not name nobody learns what it did.
func (r *reading) acts(h int, words *lexicon.Anaphora, deps dependents) bool {
	p, ok := words.Pronoun(r.doc.Word(h))
	t := &r.doc.Tokens[h]
	if !ok || p.Relative || p.Addressee || p.Gender == 'n' && t.Rel == "nsubj" || p.Speaker && r.quoteAt[h] >= 0 || !isRel(t.Rel, "nsubj") || r.byHead[h] < 0 {
		return false
	}
	to := deps.with(t.Head, "mark")
	return to < 0 || r.doc.Tokens[to].UPOS != "PART" // "allows | us | to go"
}

// inZone reports whether a token stands in a zone of the kind.
func (r *reading) inZone(t int, kind zoneKind) bool {
	at := r.doc.Tokens[t].Start
	for _, z := range r.zones {
		if z.kind == kind && z.start <= at && at < z.end {
			return true
		}
	}
	return false
}
