package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// A match is a frame with its roles filled.
type match struct {
	typ      *ontology.Type
	anchor   int // the verb or noun
	roles    []filler
	score    int
	extra    []int // tokens of the trigger beside the verb: particle, light object
	listed   int   // line in the lexicon, to settle ties
	negated  bool  // the frame is that of a negated verb
	contrary bool  // its light word is negated
	teller   int   // token that tells it in the place of the anchor: "the | cause | of the fire was a leak"; 0 for none
	light    bool  // a noun beside the verb makes its meaning
}

// better reports whether m is to be taken rather than n.
func (m *match) better(n *match) bool {
	if n == nil || m.score != n.score {
		return n == nil || m.score > n.score
	}
	if len(m.roles) != len(n.roles) {
		return len(m.roles) > len(n.roles)
	}
	return m.listed < n.listed
}

// fillable reports whether all required roles are filled. A passive need not tell who
// acts where it tells to what it is done: "the motion was rejected".
func (m *match) fillable(passive bool) bool {
	for k, spec := range m.typ.Roles {
		if !spec.Required || hasRole(m.roles, spec.Name) {
			continue
		}
		if !passive || !spec.PassiveLacks || k > 0 || !slices.ContainsFunc(m.roles, func(r filler) bool { return undergoing(m.typ, r.role) }) {
			return false
		}
	}
	return true
}

// undergoing reports whether what fills a role of a type is what is acted on.
func undergoing(t *ontology.Type, role string) bool {
	return len(t.Roles) > 1 && (role == t.Roles[1].Name || role == themeRole)
}

// hasRole reports whether a role is filled.
func hasRole(roles []filler, name string) bool {
	for _, r := range roles {
		if r.role == name {
			return true
		}
	}
	return false
}

// blocked reports whether a verb does not mean what the frame says with an
// object: "met a demand", "met two of the demands".
func (f *framer) blocked(fr *lexicon.VerbFrame, object int) bool {
	if fr.Must("as") || fr.Tells("topic", "O2") {
		return false // "called the vote | a coup" summons none
	}
	if fr.Block[f.lemma(object)] {
		return true
	}
	if part, _ := f.nouns.Partitive(f.lemma(object)); !part && !f.fillers.Shares[f.lemma(object)] && !isRel(f.doc.Tokens[object].UPOS, "NUM", "DET", "PRON") {
		return false
	}
	return f.deps.some(object, func(c int) bool { return fr.Block[f.lemma(c)] && f.deps.cased(c, "of") })
}

// blockedHow reports whether a verb of which nobody is told to do it does not mean what the
// frame says with the adverb that it has: "was badly hit | in the recession".
func (f *framer) blockedHow(fr *lexicon.VerbFrame, v int) bool {
	return f.deps.some(v, func(c int) bool { return f.doc.Tokens[c].Rel == "advmod" && fr.Block[f.lemma(c)] })
}
