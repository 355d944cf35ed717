package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// speak joins a pronoun of the first person with its speaker; "we" where a body
// or a group speaks, or somebody for the body whose office the text says he
// holds; else "we" that did something are at least the speaker. A member of
// parliament speaks for himself.
func (c *corefer) speak(i, speaker int, plural bool) {
	k := c.known(speaker)
	switch {
	case !plural && k.class == ontology.Person, plural && (collective(k) || k.plural || k.class == ontology.Place):
		c.adopt(i, speaker)
	case plural && k.class == ontology.Person && (c.acts(i) || c.ownsAct(i)):
		for _, h := range c.held {
			if h.of >= 0 && c.root(h.holder) == c.root(speaker) && c.known(h.of).class == ontology.Organization && !c.anaphora.Alone[c.known(h.of).kind] {
				c.adopt(i, h.of)
				return
			}
		}
		for _, spokenFor := range []func(int) int{c.bodyBehind, c.onlyForce, c.colleagues} {
			if b := spokenFor(speaker); b >= 0 {
				c.adopt(i, b)
				return
			}
		}
		if c.ownDeed(c.doc.Tokens[c.mentions[i].head].Head) {
			c.adopt(i, speaker) // whoever else is meant, the speaker is one of them
		}
	}
}

// onlyForce returns the one body that a text names of the kind whose officer a person
// is by his title: the police force for an inspector. -1 without one, or with several.
func (c *corefer) onlyForce(person int) int {
	at := slices.IndexFunc(c.held, func(h officeHeld) bool {
		return c.root(h.holder) == c.root(person) && h.rank != ""
	})
	if at < 0 {
		return -1
	}
	only := -1
	for j := range c.mentions {
		if k := c.known(j); k.class != ontology.Organization || k.kind != c.held[at].rank || len(k.names) == 0 {
			continue
		}
		if c.isOther(only, j) {
			return -1
		}
		only = j
	}
	return only
}

// colleagues returns the mention of those with whom a person of an occupation that is
// followed together did what "we" of his did, where the text tells of them: the
// researchers for a study's author. -1 where it does not.
func (c *corefer) colleagues(person int) int {
	if !slices.ContainsFunc(c.held, func(h officeHeld) bool {
		return c.root(h.holder) == c.root(person) && c.anaphora.Together[h.noun]
	}) {
		return -1
	}
	best, most := -1, 0
	for j := range c.mentions {
		m := &c.mentions[j]
		if k := c.known(j); m.class == ontology.Group && m.name == "" && !m.pronoun && (m.definite || k.first == j) && c.anaphora.Together[c.lemma(m.head)] && k.count > most && !c.anaphora.Apart[strings.ToLower(c.doc.Word(m.first))] && !c.inHeadline(j) {
			best, most = j, k.count
		}
	}
	return best
}

// acts reports whether "we" do a deed, or "us" is whom it is done to: the clause is
// finite, and is not what we see and think.
func (c *corefer) acts(i int) bool {
	t := c.doc.Tokens[c.mentions[i].head]
	told := isRel(t.Rel, "obl") && c.deps.cased(c.mentions[i].head, "to") // "apologised to us"
	if !isRel(t.Rel, "nsubj", "obj", "iobj") && !told || t.Head < 0 || c.deps.markedBy(t.Head, c.cues.PurposeMarks) {
		return false
	}
	cue := c.cues.Verbs[c.doc.Tokens[t.Head].Lemma]
	return cue == nil || cue.Speaker != "held"
}

// ownDeed reports whether a clause of "we" tells what somebody did, does or will do,
// and not how it is with all of us ("the country we love", "we must trust each
// other", "we have a drought").
func (c *corefer) ownDeed(v int) bool {
	tok := c.doc.Tokens[v]
	if tok.UPOS == "NOUN" && c.wages(tok.Lemma) {
		return false // a war is a people's: "our fight against the rebels"
	}
	cue := c.cues.Verbs[tok.Lemma]
	inWords := c.frames.Some(tok.Lemma, func(f lexicon.VerbFrame) bool { return f.Light == "" && f.Type.Super == speechSuper })
	past := tok.XPOS == "VBD" || tok.XPOS == "VBN" // "we have asked the police to", but not "we need", "we would ask"
	if tok.Rel == "acl:relcl" || cue != nil && cue.Effect == string(graph.Uncommitted) && !(inWords && past) || c.deps.with(v, "cop") >= 0 {
		return false
	}
	now := tok.XPOS == "VBP"
	for _, a := range c.deps.of(v) {
		now = now || tok.XPOS == "VB" && c.doc.Tokens[a].XPOS == "VBP" // "we do not have"
		hedge := c.cues.Auxiliaries[c.lemma(a)]
		if isRel(c.doc.Tokens[a].Rel, "aux") && hedge != nil && hedge.Own == "" && hedge.Modality != string(graph.Conditional) {
			return false
		}
	}
	return !now || inWords // "we thank", "we condemn": it is done by saying so
}

// wages reports whether a noun tells of a conflict between two sides, which nobody is alone.
func (c *corefer) wages(noun string) bool {
	return slices.ContainsFunc(c.frames.Noun(noun), func(f lexicon.NounFrame) bool { return f.Type.Super == forceSuper && f.Type.Symmetric })
}

// speechSuper is what the types of what is done in words have above them.
const speechSuper = "SPEECH"

// ownsAct reports whether a possessive tells who does what an event noun tells:
// "our investigation", "our condolences", but not "our islands".
func (c *corefer) ownsAct(i int) bool {
	t := c.doc.Tokens[c.mentions[i].head]
	return t.Rel == "nmod:poss" && len(c.frames.Noun(c.doc.Tokens[t.Head].Lemma)) > 0
}

// bodyBehind returns the body or the group that a text names behind or before a
// person as the one he is of: "Ann Lee of Acme", "Ann Lee, a lawyer for Acme", "Acme
// engineer Ann Lee", "the miners' leader, Ann Lee"; -1 without one. One of a school
// speaks for those with whom he works, and one of a parliament for himself.
func (c *corefer) bodyBehind(person int) int {
	for _, named := range []bool{true, false} {
		for j := range c.mentions {
			if c.mentions[j].pronoun || c.root(j) != c.root(person) {
				continue
			}
			head := c.mentions[j].head
			if b := c.bodyOn(head, false); b >= 0 && named == (c.mentions[b].name != "") {
				return b
			}
			for _, k := range c.deps.of(head) {
				if !isRel(c.doc.Tokens[k].Rel, "appos", "nmod:desc") {
					continue
				}
				if b := c.bodyOn(k, true); b >= 0 && named == (c.mentions[b].name != "") {
					return b
				}
			}
		}
	}
	return -1
}

// bodyOn returns the mention of a body that hangs on a person's name, or on what
// the person is, as the one he is of; -1 without one.
func (c *corefer) bodyOn(t int, what bool) int {
	what = what || c.doc.Tokens[t].UPOS == "NOUN"
	for _, l := range c.deps.of(t) {
		rel := c.doc.Tokens[l].Rel
		if isRel(rel, "nmod") && c.anaphora.OfBody[c.deps.preposition(l)] || what && isRel(rel, "compound", "nmod:poss") {
			if b := c.bodyAt(l, what); b >= 0 {
				return b
			}
		}
	}
	return -1
}

// bodyAt returns the mention of a body for which its people speak that token t
// heads, -1 without one; where it only goes by a noun, what must tell that somebody
// is its spokesman or the like.
func (c *corefer) bodyAt(t int, what bool) int {
	j := c.byHead[t]
	if j < 0 || c.anaphora.Alone[c.known(j).kind] {
		return -1
	}
	switch m := &c.mentions[j]; {
	case m.pronoun && what && c.known(j).class == ontology.Organization: // "its director, Ann Lee"
		return j
	case m.class == ontology.Organization && (m.name != "" || what), m.class == ontology.Group && what && m.plural && !m.pronoun:
		return j
	}
	return -1
}
