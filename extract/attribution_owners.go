package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

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
		case isRel(tok.Rel, "nmod") && a.deps.cased(t, "in") && best < 0 && a.prints(n, t):
			best = t
		case isRel(tok.Rel, "nmod") && a.deps.cased(t, "of") && a.isParty(t) && !a.actsThere(t):
			best = t
		case a.inQuotes(t) && !a.inQuotes(n): // "called “nonsense” claims that"
		case isRel(tok.Rel, "compound", "amod", "nmod", "flat") && t < n && a.isParty(t) && best < 0 && !(a.isWitness(t) && a.isDocument(n)) && !a.onlyWhence(n, t) && !a.onlyKept(n, t) && (tok.UPOS != "ADJ" || a.mentions[a.byHead[t]].demonym):
			best = t
		case isRel(tok.Rel, "compound") && t < n && best < 0 && a.byHead[t] < 0 && !a.onlyKept(n, t):
			best = a.bodyOf(t)
		case tok.Rel == "acl:relcl" && best < 0 && a.cues.Issue[tok.Lemma] && a.isDocument(n) && !a.relativeSubject(t) && !a.deps.passive(t):
			if o := a.deps.with(t, "obj"); o < 0 || o > t {
				break
			}
			if by := a.subject(t); by >= 0 && a.isParty(by) {
				best = by // "the letter that the bank sent"
			}
		case isRel(tok.Rel, "acl") && a.deps.passive(t) && best < 0 && (a.cues.Issue[tok.Lemma] || a.verbCue(t).Says() && !a.cues.Citing[tok.Lemma]): // "a report published by", "figures reported by", but not "seen by"
			if by := a.speaker(t); by >= 0 && a.isParty(by) {
				best = by
			}
		}
	}
	return best
}

// prints reports whether a phrase with "in" names what papers and claims stand in and are put
// out by: "a report in the press", "an article in the Daily Post", of which a text may know no
// more than the name. A study in a journal is by those who made it.
func (a *attributor) prints(n, t int) bool {
	i := a.byHead[t]
	return a.cues.Papers[a.doc.Tokens[n].Lemma] != "study" && (a.isOutlet(t) || a.isNamedBody(t) || i >= 0 && a.mentions[i].class == "" && a.mentions[i].name != "" && !a.mentions[i].pronoun)
}

// onlyWhence reports whether a country or another place before a study or a poll tells no
// more than where it comes from: "a US study", but "a US statement" is the country's.
func (a *attributor) onlyWhence(n, t int) bool {
	return a.cues.Papers[a.doc.Tokens[n].Lemma] == "study" && a.mentions[a.byHead[t]].class == ontology.Place
}

// onlyKept reports whether a body before a paper only keeps it for those whose word it is: "court
// papers".
func (a *attributor) onlyKept(n, t int) bool {
	return a.cues.Kept[a.doc.Tokens[n].Lemma] && a.cues.Keepers[a.lemma(t)]
}

// bodyOf returns the one body or group that the text speaks of with the noun at token t, which
// stands before the noun of a paper or a saying: "government figures", where the text has but
// one government, "employee concerns"; -1 where there is none, or more, or another noun tells it from
// that: "trade ministry figures" are not the finance ministry's.
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
	if found >= 0 && !a.narrowedAlike(t, found) {
		return -1
	}
	return found
}

// narrowedAlike reports whether the nouns right before a noun stand before another one too.
func (a *attributor) narrowedAlike(n, other int) bool {
	for t := n - 1; t >= 0 && a.doc.Tokens[t].Head == n && isRel(a.doc.Tokens[t].Rel, "compound"); t-- {
		at := n - t
		if other < at || !strings.EqualFold(a.doc.Word(t), a.doc.Word(other-at)) {
			return false
		}
	}
	return true
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
	return m.name == "" && isPeople(m.class) && a.doc.Tokens[t].XPOS == "NN"
}
