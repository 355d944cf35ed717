package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// frames finds what clauses and event nouns say: for each verb and noun that
// the lexicon knows the best matching frame, for other verbs an OPEN
// proposition, so that nothing is lost. It fills props and byAnchor.
func (x *Extractor) frames(r *reading) {
	f := &framer{
		reading: r, deps: r.dependents(), frames: x.lexicon.Frames, circumstances: x.lexicon.Circumstances.List,
		words: x.lexicon.Open, has: x.lexicon.Relations.Has, called: x.lexicon.Relations.Called, cues: x.lexicon.Cues,
		numbers: x.lexicon.Cues.Numbers, nouns: x.lexicon.Nouns, fillers: x.lexicon.Fillers,
		praise: x.ontology.Type(praising), anaphora: x.lexicon.Anaphora, time: make([]bool, len(r.doc.Tokens)),
		lent: make([]bool, len(r.doc.Tokens)), terse: terse(r),
	}
	clock := &timekeeper{reading: r, deps: f.deps, x: x}
	for s := range r.doc.Sentences {
		for _, t := range clock.expressions(s) {
			for i := t.core; i < t.end; i++ {
				f.time[i] = true
			}
		}
	}
	for i := range r.doc.Tokens {
		if f.isPredicate(i) {
			f.verb(i)
		} else if r.doc.Tokens[i].UPOS == "NOUN" {
			if !f.besideNoun(i) {
				f.noun(i)
			}
			f.owedTo(i)
		} else if u := r.doc.Tokens[i].UPOS; u == "VERB" || u == "ADJ" {
			f.premodifier(i)
			f.besideNoun(i)
		}
	}
	f.purposes()
	f.resume()
	f.contents()
}

// contents marks the OPEN propositions of infinitives and gerunds that others
// have for a role: what is promised, asked for or decided.
func (f *framer) contents() {
	for i := range f.props {
		for _, r := range f.props[i].roles {
			for _, h := range r.heads {
				for _, k := range f.byAnchor[h] {
					if p := &f.props[k]; k != i && p.typ.Open && !f.props[i].typ.Open && isRel(f.doc.Tokens[h].Rel, "xcomp", "acl") && f.doc.Tokens[h].Rel != "acl:relcl" {
						p.inRole = true
					}
				}
			}
		}
	}
}

// A framer finds the propositions of clauses and event nouns.
type framer struct {
	*reading
	deps   dependents
	frames *lexicon.Frames

	circumstances []lexicon.Circumstance
	words         *lexicon.Open
	cues          *lexicon.Cues
	has           map[string]bool // verbs of having, whose described object is a property: relations reads it
	called        map[string]bool // verbs by which something has a name
	time          []bool          // tokens that are part of a time expression
	numbers       *lexicon.Numbers
	nouns         *lexicon.Nouns
	fillers       *lexicon.Fillers
	praise        *ontology.Type // what is said for something
	anaphora      *lexicon.Anaphora
	lent          []bool // tokens that make the meaning of a verb before them, and tell nothing by themselves
	terse         []bool // tokens of headlines, bullets and captions, which leave out auxiliaries
}

// terse says which tokens stand where auxiliaries are left out.
func terse(r *reading) []bool {
	out := make([]bool, len(r.doc.Tokens))
	for _, z := range r.zones {
		if z.kind != headline && z.kind != bullet && z.kind != caption {
			continue
		}
		i, _ := slices.BinarySearchFunc(r.doc.Tokens, z.start, func(t nlp.Token, at int) int { return t.Start - at })
		for ; i < len(out) && r.doc.Tokens[i].Start < z.end; i++ {
			out[i] = true
		}
	}
	return out
}

// How often a proposition is right, by the kind of rule that made it.
const (
	verbPrior = 0.8
	nounPrior = 0.65
	openPrior = 0.5
)

// isPredicate reports whether token i is a verb that makes a clause, or the
// predicate of a copula.
func (f *framer) isPredicate(i int) bool {
	t := &f.doc.Tokens[i]
	switch t.UPOS {
	case "VERB":
		return !isRel(t.Rel, "amod", "compound", "case", "mark") && !f.misread(i)
	case "AUX", "PUNCT":
		return false
	case "ADJ":
		if f.terse[i] && isRel(t.Rel, "root", "parataxis", "conj") && f.deps.with(i, "nsubj") >= 0 {
			return true // "Dozens dead in fire"
		}
	}
	return f.deps.with(i, "cop") >= 0
}

// misread reports whether a word is no verb though the parse takes it for one: a
// bare form right behind "and" that another verb would have to agree with ("used
// water cannon and | tear gas"), or a participle behind "for" ("takes it for | granted").
func (f *framer) misread(i int) bool {
	t := &f.doc.Tokens[i]
	if t.XPOS == "VBN" && caseOf(f.doc, f.deps, i) == "for" && f.deps.with(i, "aux", "nsubj") < 0 {
		return true
	}
	if t.Rel != "conj" || t.XPOS != "VB" && t.XPOS != "VBP" || t.Head < 0 || f.doc.Token(i-1).UPOS != "CCONJ" || f.deps.with(i, "nsubj", "aux", "mark") >= 0 {
		return false
	}
	above := &f.doc.Tokens[t.Head]
	switch above.XPOS {
	case "VBD", "VBZ":
	case "VBN":
		if f.deps.with(t.Head, "aux") < 0 {
			return false
		}
	default:
		return false
	}
	o := f.deps.with(t.Head, "obj")
	return o >= 0 && o < i
}

// add records a proposition, once for each of those to whom it is done: "saw a
// car and a plane" says two things; of a standing relation, once for each of
// those of whom it is said; and once for each that the text names as an example
// of those who do it or to whom it is done.
func (f *framer) add(p proposition) {
	for k, r := range p.roles {
		apart := len(p.typ.Roles) > 1 && p.typ.Roles[1].Name == r.role || p.typ.IsRelation() && !p.typ.Open && !p.typ.Symmetric && p.typ.Roles[0].Name == r.role
		if len(r.heads) < 2 || !apart {
			continue
		}
		for _, h := range r.heads {
			one := p
			one.roles = slices.Clone(p.roles)
			one.roles[k] = filler{role: r.role, heads: []int{h}}
			f.add(one)
		}
		return
	}
	f.record(p)
	if p.typ.Open {
		return
	}
	for _, role := range p.typ.Roles[:min(2, len(p.typ.Roles))] {
		f.examples(p, role)
	}
}

// examples records a proposition once more for each that the text names as an
// example of those who fill a role.
func (f *framer) examples(p proposition, role ontology.RoleSpec) {
	if k := slices.IndexFunc(p.roles, func(r filler) bool { return r.role == role.Name }); k >= 0 {
		for _, e := range f.accepts(f.exampled(p.roles[k].heads[0], 0), &role) {
			one := p
			one.roles = slices.Clone(p.roles)
			one.roles[k] = filler{role: role.Name, heads: []int{e}}
			one.first, one.end = f.widen(p.first, p.end, one.roles)
			f.record(one)
		}
	}
}

// record enters a proposition and where it is anchored.
func (f *framer) record(p proposition) {
	if f.byAnchor == nil {
		f.byAnchor = map[int][]int{}
	}
	f.byAnchor[p.anchor] = append(f.byAnchor[p.anchor], len(f.props))
	f.props = append(f.props, p)
}

// isVerbal reports whether the token is a verb that heads a clause.
func (f *framer) isVerbal(h int) bool { return isVerb(f.doc.Tokens[h].UPOS) }

// lemma returns the lemma of a token.
func (f *framer) lemma(i int) string { return f.doc.Token(i).Lemma }

// caseOf returns the preposition that introduces the phrase headed by h, its
// words joined by a space ("because of"); "" without one.
func caseOf(doc *nlp.Document, deps dependents, h int) string {
	for _, c := range deps.of(h) {
		t := &doc.Tokens[c]
		if t.Rel != "case" && t.Rel != "mark" || t.UPOS == "PART" && t.Rel == "case" {
			continue
		}
		return wholePreposition(doc, deps, c)
	}
	return ""
}

// wholePreposition returns the lemma of a preposition with the words that belong to it: "because of".
func wholePreposition(doc *nlp.Document, deps dependents, p int) string {
	w := doc.Tokens[p].Lemma
	for _, d := range deps.of(p) {
		if doc.Tokens[d].Rel == "fixed" {
			w += " " + doc.Tokens[d].Lemma
		}
	}
	return w
}
