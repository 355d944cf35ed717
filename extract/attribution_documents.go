package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// author tells a paper from who speaks through it: "the ministry's report"
// is the ministry, in the report.
func (a *attributor) author(s int) (head, document int) {
	if p := a.paperOf(s); p >= 0 {
		s = p
	}
	if s >= 0 && a.cues.Parts[a.doc.Tokens[s].Lemma] {
		if of := a.deps.with(s, "nmod"); of >= 0 && a.deps.cased(of, "of") && a.isDocument(of) {
			s = of
		}
	}
	if s >= 0 && !a.isDocument(s) && a.cues.Nouns[a.doc.Tokens[s].Lemma].Says() && !a.isParty(s) {
		if o := a.owner(s); o >= 0 {
			return a.author(o) // "according to claims by the mayor"
		}
		if o := a.deps.with(s, "nmod"); o > s && a.deps.cased(o, "of") && a.isDocument(o) {
			s = o // "according to the hypothesis of the report"
		}
	}
	if s < 0 || !a.isDocument(s) || a.mentions[max(0, a.byHead[s])].class == ontology.Norm && a.byHead[s] >= 0 {
		return s, -1 // a law speaks for itself
	}
	if o := a.owner(s); o >= 0 {
		return o, s
	}
	if o := a.issuer(s); o >= 0 {
		return o, s
	}
	if c := a.chainAt(s); c >= 0 {
		for _, m := range a.chains[c].mentions {
			h := a.mentions[m].head
			if h == s || h > s || !a.isDocument(h) {
				continue
			}
			for _, by := range []func(int) int{a.owner, a.issuer, a.speakerIn} {
				if o := by(h); o >= 0 {
					return o, s
				}
			}
		}
	}
	if o := a.putBefore(s); o >= 0 {
		return o, s
	}
	return s, -1
}

// paperOf returns the paper that a pronoun takes up, where the text tells whose it is: "the
// bank's report came out. It says"; -1 for any other token.
func (a *attributor) paperOf(s int) int {
	c := a.chainAt(s)
	if c < 0 || c >= len(a.chains) || !a.mentions[a.byHead[s]].pronoun {
		return -1
	}
	for _, m := range a.chains[c].mentions {
		if h := a.mentions[m].head; a.isDocument(h) && !a.mentions[m].pronoun && h < s {
			return h
		}
	}
	return -1
}

// anyPaper is the group of the words that take up whatever paper was spoken of.
const anyPaper = "any"

// putBefore returns who put out the paper that a definite phrase takes up under
// another word, in the sentences before it: "the states sued. The complaint
// says"; -1 where the text does not tell.
func (a *attributor) putBefore(s int) int {
	i, paper := a.byHead[s], a.cues.Papers[a.doc.Tokens[s].Lemma]
	if i < 0 || paper == "" || !a.mentions[i].definite {
		return -1
	}
	for t := a.doc.Sentences[a.doc.Tokens[s].Sentence].First - 1; t >= 0; t-- {
		tok := a.doc.Tokens[t]
		if a.cues.Papers[tok.Lemma] != paper && !(paper == anyPaper && tok.UPOS == "NOUN" && a.cues.Documents[tok.Lemma]) {
			continue
		}
		if tok.UPOS == "VERB" {
			if o := a.speaker(t); o >= 0 && a.isParty(o) && !a.deps.passive(t) && tok.XPOS != "VB" && tok.XPOS != "VBG" {
				return o
			}
			continue
		}
		for _, by := range []func(int) int{a.owner, a.issuer} {
			if o := by(t); o >= 0 {
				return o
			}
		}
	}
	return -1
}

// issuer returns who puts out a paper: "The bank released a statement", "a
// motion filed by the states".
func (a *attributor) issuer(n int) int {
	tok := a.doc.Tokens[n]
	v := tok.Head
	if v < 0 || !isVerb(a.doc.Tokens[v].UPOS) || !a.cues.Issue[a.doc.Tokens[v].Lemma] || !isRel(tok.Rel, "obj", "nsubj:pass") {
		return -1
	}
	if s := a.speaker(v); s >= 0 && s != n && a.isParty(s) {
		return s
	}
	return -1
}

// speakerIn returns who says something in a paper: "said in a statement that".
func (a *attributor) speakerIn(n int) int {
	tok := a.doc.Tokens[n]
	v := tok.Head
	if v < 0 || !isVerb(a.doc.Tokens[v].UPOS) || !isRel(tok.Rel, "obl") || a.deps.preposition(n) != "in" {
		return -1
	}
	if cue := a.verbCue(v); !cue.Says() {
		return -1
	}
	if s := a.speaker(v); s >= 0 && s != n && a.isParty(s) {
		return s
	}
	return -1
}

// isDocument reports whether a phrase names a paper.
func (a *attributor) isDocument(t int) bool {
	if i := a.byHead[t]; i >= 0 && a.mentions[i].class != "" && a.mentions[i].class != ontology.Document && a.mentions[i].name != "" {
		return false
	}
	return a.cues.Documents[strings.ToLower(a.doc.Tokens[t].Lemma)] || a.cues.Documents[strings.ToLower(a.doc.Word(t))] // "figures", where a figure is somebody
}

// owner returns the party that a noun belongs to or comes from: "Norway's
// report", "a report by", "of", "from", "a UN report"; -1 without one.
func (a *attributor) owner(n int) int {
	o := a.belongsTo(n)
	if o >= 0 {
		if x := a.namedBehind(o); x >= 0 {
			return x
		}
	}
	return o
}

// belongsTo is owner, be it only what stands before a name.
func (a *attributor) belongsTo(n int) int {
	best := -1
	for _, t := range a.deps.of(n) {
		tok := a.doc.Tokens[t]
		switch {
		case tok.Rel == "nmod:poss" && a.canSpeak(t): // and not "today's ruling"
			return t
		case isRel(tok.Rel, "nmod") && (a.deps.cased(t, "by") || a.deps.cased(t, "from") && !a.onlyWhere(t)) && !inTime(a.doc, t):
			return t
		case isRel(tok.Rel, "nmod") && a.deps.cased(t, "of") && a.isParty(t) && !a.actsThere(t):
			best = t
		case isRel(tok.Rel, "compound", "amod", "nmod", "flat") && t < n && a.isParty(t) && best < 0 && !(a.isWitness(t) && a.isDocument(n)) && !a.onlyWhence(n, t) && (tok.UPOS != "ADJ" || a.mentions[a.byHead[t]].demonym):
			best = t
		case isRel(tok.Rel, "compound") && t < n && best < 0 && a.byHead[t] < 0:
			best = a.bodyOf(t)
		case isRel(tok.Rel, "acl") && a.deps.passive(t) && best < 0 && (a.cues.Issue[tok.Lemma] || a.verbCue(t).Says() && !a.cues.Citing[tok.Lemma]): // "a report published by", "figures reported by", but not "seen by"
			if by := a.speaker(t); by >= 0 && a.isParty(by) {
				best = by
			}
		}
	}
	return best
}

// onlyWhence reports whether a country or another place before a study or a poll tells no
// more than where it comes from: "a US study", but "a US statement" is the country's.
func (a *attributor) onlyWhence(n, t int) bool {
	return a.cues.Papers[a.doc.Tokens[n].Lemma] == "study" && a.mentions[a.byHead[t]].class == ontology.Place
}

// bodyOf returns the one body or group that the text speaks of with the noun at token t, which
// stands before the noun of a paper or a saying: "government figures", where the text has but
// one government, "employee concerns"; -1 where there is none, or more.
func (a *attributor) bodyOf(t int) int {
	found := -1
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.class != ontology.Organization && !(m.class == ontology.Group && m.plural) || m.pronoun || m.head == t || a.doc.Tokens[m.head].Lemma != a.doc.Tokens[t].Lemma || m.chain < 0 || m.chain >= len(a.chains) || a.cues.Outlets[a.chains[m.chain].kind] {
			continue
		}
		if found >= 0 && !a.same(found, m.head) {
			return -1
		}
		found = m.head
	}
	return found
}

// onlyWhere reports whether a phrase tells where something comes from, and not
// from whom: "footage from the scene", but not "a report from Norway".
func (a *attributor) onlyWhere(t int) bool {
	i := a.byHead[t]
	return i >= 0 && a.mentions[i].class == ontology.Place && a.mentions[i].kind != "Country"
}

// actsThere reports whether what a party does hangs on it, which is then what is
// reported, and no one's report: "reports of guards beating prisoners".
func (a *attributor) actsThere(t int) bool {
	c := a.deps.with(t, "acl")
	return c >= 0 && a.doc.Tokens[c].XPOS == "VBG" && a.deps.with(c, "mark", "case") < 0
}

// isWitness reports whether a noun before a paper tells whose it is by the kind
// of people only: "witness accounts" are accounts, "government figures" the
// government's.
func (a *attributor) isWitness(t int) bool {
	m := &a.mentions[a.byHead[t]]
	return m.name == "" && (m.class == ontology.Person || m.class == ontology.Group) && a.doc.Tokens[t].XPOS == "NN"
}
