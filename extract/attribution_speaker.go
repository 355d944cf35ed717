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
	l.head, l.document = a.author(a.speaker(v))
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

// speaker returns the token of who does what a verb says, -1 when it is not
// said.
func (a *attributor) speaker(v int) int {
	for range 10 {
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
		if s := a.deps.with(v, "nsubj"); s >= 0 {
			return a.antecedent(s, v)
		}
		tok := a.doc.Tokens[v]
		if tok.Head < 0 {
			return -1
		}
		switch {
		case isRel(tok.Rel, "acl"):
			return tok.Head
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

// antecedent returns what a relative pronoun stands for, any other token itself.
func (a *attributor) antecedent(s, v int) int {
	tok := a.doc.Tokens[v]
	if x := a.doc.Tokens[s].XPOS; (x == "WP" || x == "WDT") && isRel(tok.Rel, "acl:relcl") && tok.Head >= 0 {
		return tok.Head
	}
	return s
}

// author tells a paper from who speaks through it: "the ministry's report"
// is the ministry, in the report.
func (a *attributor) author(s int) (head, document int) {
	if s < 0 || !a.isDocument(s) {
		return s, -1
	}
	if o := a.owner(s); o >= 0 {
		return o, s
	}
	if c := a.chainAt(s); c >= 0 {
		for _, m := range a.chains[c].mentions {
			if h := a.mentions[m].head; h != s && h < s && a.isDocument(h) {
				if o := a.owner(h); o >= 0 {
					return o, s
				}
			}
		}
	}
	return s, -1
}

// isDocument reports whether a phrase names a paper.
func (a *attributor) isDocument(t int) bool {
	if i := a.byHead[t]; i >= 0 && a.mentions[i].class != "" && a.mentions[i].class != ontology.Document && a.mentions[i].name != "" {
		return false
	}
	return a.cues.Documents[strings.ToLower(a.doc.Tokens[t].Lemma)]
}

// owner returns the party that a noun belongs to or comes from: "Norway's
// report", "a report by", "of", "from", "a UN report"; -1 without one.
func (a *attributor) owner(n int) int {
	best := -1
	for _, t := range a.deps.of(n) {
		tok := a.doc.Tokens[t]
		switch {
		case tok.Rel == "nmod:poss":
			return t
		case isRel(tok.Rel, "nmod") && (a.deps.cased(t, "by") || a.deps.cased(t, "from")):
			return t
		case isRel(tok.Rel, "nmod") && a.deps.cased(t, "of") && a.isParty(t):
			best = t
		case isRel(tok.Rel, "compound", "amod", "nmod", "flat") && t < n && a.isParty(t) && best < 0:
			best = t
		case isRel(tok.Rel, "acl") && a.deps.passive(t) && best < 0: // "a report published by"
			if by := a.speaker(t); by >= 0 && a.isParty(by) {
				best = by
			}
		}
	}
	return best
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
