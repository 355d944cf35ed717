package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// noSource is a link to somebody unnamed.
func noSource(first, end int) source {
	return source{head: -1, cueFirst: first, cueEnd: end, addressee: -1, document: -1}
}

// link is what a cue verb makes of who does it.
func (a *attributor) link(v int, cue *lexicon.Cue) link {
	first, end := a.cueWords(v)
	l := link{source: noSource(first, end), cue: cue}
	l.head, l.document = a.author(a.titled(a.speaker(v), v))
	if l.head >= 0 && a.cues.Nobody[strings.ToLower(a.doc.Tokens[l.head].Lemma)] {
		l.head = -1
	}
	if a.cues.Tell[a.doc.Tokens[v].Lemma] {
		l.addressee = a.deps.with(v, "iobj", "obj")
		if l.addressee < 0 && a.deps.passive(v) {
			l.addressee = a.deps.with(v, "nsubj:pass")
		}
		if l.addressee >= 0 && a.nouns[l.addressee] {
			l.addressee = -1
		}
	}
	for _, o := range a.deps.of(v) {
		if !isRel(a.doc.Tokens[o].Rel, "obl") {
			continue
		}
		lemma := strings.ToLower(a.doc.Tokens[o].Lemma)
		switch prep := a.deps.preposition(o); {
		case prep == "to" && l.addressee < 0 && a.isParty(o):
			l.addressee = o
		case prep == "in" && a.cues.Talks[lemma] && l.addressee < 0 && a.deps.with(o, "nmod") >= 0 && a.isParty(a.deps.with(o, "nmod")):
			l.addressee = a.deps.with(o, "nmod")
		case prep == "in" && a.cues.Documents[lemma] && l.document < 0:
			l.document = o
		}
	}
	return l
}

// cueWords returns the tokens of a cue verb: with its particle, and with the
// auxiliary and "to" that make "is said to".
func (a *attributor) cueWords(v int) (first, end int) {
	first, end = v, v+1
	if prt := a.deps.with(v, "compound:prt"); prt == end {
		end++
	}
	return first, end
}

// nounLink is what a noun with a clause ("the allegation that") makes of
// whose it is.
func (a *attributor) nounLink(n int, cue *lexicon.Cue) link {
	l := link{source: noSource(n, n+1), cue: cue}
	l.head = a.owner(n)
	if v := a.doc.Tokens[n].Head; l.head < 0 && v >= 0 && isRel(a.doc.Tokens[n].Rel, "obj") && isVerb(a.doc.Tokens[v].UPOS) {
		l.head = a.speaker(v) // "made the claim that"
	}
	return l
}

// titled returns the person named at the end of a subject that the parser
// takes for what stands before the name: "a member of the council, Ann Lee,
// said", "the news agency's editor Ann Lee said".
func (a *attributor) titled(s, v int) int {
	if s < 0 || s > v || a.isPerson(s) {
		return s
	}
	if x := a.namedBehind(s); x >= 0 {
		return x
	}
	t := v - 1
	for t > s && (a.doc.Tokens[t].UPOS == "AUX" || a.doc.Tokens[t].UPOS == "ADV" || a.doc.Word(t) == ",") {
		t--
	}
	for x := t; x > s && isRel(a.doc.Tokens[x].Rel, "appos", "flat", "compound", "nmod:desc", "nmod:unmarked"); x = a.doc.Tokens[x].Head {
		if a.isPerson(x) {
			return x
		}
	}
	return s
}

// namedBehind returns the person whose name follows what the person is, in one
// phrase: "eyewitness Ann Lee"; -1 without one.
func (a *attributor) namedBehind(t int) int {
	if a.isPerson(t) {
		return -1
	}
	for _, x := range a.deps.of(t) {
		if x == t+1 && isRel(a.doc.Tokens[x].Rel, "appos", "flat", "nmod:desc", "nmod:unmarked") && a.isPerson(x) {
			return x
		}
	}
	return -1
}

// isPerson reports whether a token heads the name of a person.
func (a *attributor) isPerson(t int) bool {
	i := a.byHead[t]
	return i >= 0 && a.mentions[i].class == ontology.Person && a.mentions[i].name != ""
}

// canSpeak reports whether a phrase may stand for who says something: all but
// what is known to be a thing or an event.
func (a *attributor) canSpeak(t int) bool {
	i := a.byHead[t]
	if i < 0 || a.nouns[t] {
		return false
	}
	return a.mentions[i].pronoun || a.mentions[i].class == "" || a.isParty(t) || a.isDocument(t)
}

// speaker returns the token of who does what a verb says, -1 when it is not
// said.
func (a *attributor) speaker(v int) int {
	climbed, from := false, v
	for range 10 {
		if s := a.subject(v); climbed && s >= 0 && a.deps.passive(v) && a.canSpeak(s) {
			return s // "was met with applause upon announcing that"
		}
		if a.deps.passive(v) {
			if by := a.deps.with(v, "obl:agent"); by >= 0 {
				return by
			}
			for _, o := range a.deps.of(v) {
				if isRel(a.doc.Tokens[o].Rel, "obl") && a.deps.cased(o, "by") {
					return o
				}
			}
			return -1
		}
		tok := a.doc.Tokens[v]
		if s := a.subject(v); s >= 0 {
			if !climbed || a.canSpeak(s) && a.quoteAt[from] == a.quoteAt[v] || !isRel(tok.Rel, "ccomp", "advcl") || tok.Head < 0 {
				return a.antecedent(s, v)
			}
			v = tok.Head // "she said the tax was high, adding that"
			continue
		}
		if s := a.inverted(v); s >= 0 {
			return s
		}
		climbed = true
		if tok.Head < 0 {
			return -1
		}
		switch {
		case isRel(tok.Rel, "acl") && (tok.XPOS != "VBG" || a.canSpeak(tok.Head)):
			return tok.Head
		case isRel(tok.Rel, "acl"): // "affirmed her readiness, writing that"
			n := tok.Head
			if n = a.doc.Tokens[n].Head; n < 0 {
				return -1
			}
			v = n
			continue
		case isRel(tok.Rel, "xcomp"):
			if o := a.deps.with(tok.Head, "obj", "iobj"); o >= 0 {
				return o
			}
		case !isRel(tok.Rel, "advcl", "conj", "parataxis"):
			return -1
		}
		if v = tok.Head; !isVerb(a.doc.Tokens[v].UPOS) && a.deps.with(v, "nsubj") < 0 {
			return -1
		}
	}
	return -1
}

// subject returns the subject of a verb; of two, the one that does not stand
// in a quotation: "“The mayor,” he said, “is ill.”"
func (a *attributor) subject(v int) int {
	found := -1
	for _, s := range a.deps.of(v) {
		if isRel(a.doc.Tokens[s].Rel, "nsubj") && (found < 0 || a.quoteAt[found] >= 0 && a.quoteAt[s] < 0 && a.quoteAt[v] < 0) {
			found = s
		}
	}
	return found
}

// inverted returns the subject that stands behind a finite verb and is taken
// for its object: "…, reads the report".
func (a *attributor) inverted(v int) int {
	x := a.doc.Tokens[v].XPOS
	if x != "VBZ" && x != "VBD" || v == 0 || a.doc.Tokens[v-1].UPOS != "PUNCT" || a.deps.with(v, "aux") >= 0 {
		return -1
	}
	if o := a.deps.with(v, "obj"); o > v && (a.isParty(o) || a.isDocument(o)) {
		return o
	}
	return -1
}

// antecedent returns what a relative pronoun stands for, any other token itself.
func (a *attributor) antecedent(s, v int) int {
	tok := a.doc.Tokens[v]
	if x := a.doc.Tokens[s].XPOS; (x == "WP" || x == "WDT") && isRel(tok.Rel, "acl:relcl") && tok.Head >= 0 {
		return tok.Head
	}
	return s
}

// isParty reports whether a phrase stands for somebody who can speak.
func (a *attributor) isParty(t int) bool {
	if t < 0 || a.byHead[t] < 0 {
		return false
	}
	m := a.mentions[a.byHead[t]]
	class := m.class
	if m.chain >= 0 && m.chain < len(a.chains) {
		class = orElse(a.chains[m.chain].class, class)
	}
	switch class {
	case ontology.Person, ontology.Organization, ontology.Group, ontology.Place:
		return true
	}
	return false
}
