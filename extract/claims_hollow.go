package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// hollow reports whether what token h heads tells nobody what is meant: nobody
// learns anything from a claim about it. It is a pronoun of which the text does
// not tell what it stands for, what a question asks for, a bare word of
// quantity, a word that is no noun, or words set in from outside.
func (w *resolver) hollow(h int, p *proposition, spec *ontology.RoleSpec) bool {
	t := &w.doc.Tokens[h]
	switch m := w.at(h); {
	case m != nil && (m.kind == "Time" || w.isDate(h)) && m.name == "" && !p.typ.IsRelation() && len(p.typ.Roles) > 0 && spec.Name == p.typ.Roles[0].Name && spec.Required && spec.Name != themeRole:
		return true // "the early 1980s, which led to it"
	case w.pointless(h), w.nothing[t.Lemma] && t.Rel == "obj", w.asks(h), w.relates(h), interjected(w.doc, w.deps, h):
		return true
	case m != nil && m.pronoun && m.chain >= 0 && m.chain < len(w.chains) && w.chains[m.chain].members == nil:
		return w.askedFor(&w.chains[m.chain])
	case w.roundabout(h):
		return !p.typ.Symmetric
	case m != nil && (m.name != "" || m.class == ontology.Role) || spec.Allows(ontology.Literal) && len(spec.Classes) > 0:
		return false
	}
	if t.UPOS == "NOUN" && w.saysNothing(h) && !w.moreOfThem(h, spec) || t.UPOS == "PART" {
		return true
	}
	if w.deps.with(h, "nmod", "acl", "nummod", "cop", "amod") >= 0 {
		return false
	}
	switch t.UPOS {
	case "ADP", "SCONJ", "CCONJ", "INTJ", "PART":
		return true
	case "ADV":
		return !spec.Allows(ontology.Place)
	case "DET", "PRON", "ADJ":
		word := strings.ToLower(t.Lemma)
		vague := w.fillers.Vague[word] || w.fillers.Shares[word] && !isRel(t.Rel, "nsubj")
		return vague && w.deps.with(h, "det") < 0 && w.doc.Word(min(h+1, len(w.doc.Tokens)-1)) != "of"
	}
	return false
}

// onlySupposed reports whether it is only supposed what somebody or something is, of whom that tells nothing: "if I
// were | the mayor, I would close the port".
func (x *Extractor) onlySupposed(w *resolver, p *proposition) bool {
	return p.modality == graph.Hypothetical && p.typ.IsRelation() && !p.typ.Open && !isVerb(w.doc.Tokens[p.anchor].UPOS) && isRel(w.doc.Tokens[p.anchor].Rel, "advcl") && w.deps.markedBy(p.anchor, x.lexicon.Cues.ConditionalMarks)
}

// spared reports whether a proposition tells enough without what stands for nothing that is
// meant as the second of those it is about: nothing ("signed nothing"), what a
// question asks for ("would not say what it paid"), or those whom
// somebody asks for what is told ("asked anyone who saw it to call"); but not who is spoken to
// ("I will tell you that").
func (w *resolver) spared(h, k int, p *proposition) bool {
	if k != 1 || p.typ.Roles[k].Required || h < p.anchor {
		return false
	}
	if you, ok := w.anaphora.Pronoun(w.doc.Word(h)); ok && you.Addressee {
		return false
	}
	if t := &w.doc.Tokens[h]; w.nothing[strings.ToLower(t.Lemma)] || isWh(t.XPOS) && w.deps.with(h, "acl:relcl") > h {
		return isRel(t.Rel, "obj")
	}
	for _, spec := range p.typ.Roles[principal:] {
		if f := p.fill(spec.Name); p.typ.Super == speechSuper && len(f) > 0 && isVerb(w.doc.Tokens[f[0]].UPOS) {
			return true
		}
	}
	return false
}

// nobody reports whether token h is a word that leaves open who or what is meant, or says that
// there is none ("no | one"), and nothing that stands with it tells more: it is nobody whom
// another text could speak of.
func (w *resolver) nobody(h int) bool {
	first, word := h, strings.ToLower(w.doc.Word(h))
	if h > 0 && w.deps.with(h, "det") == h-1 {
		first, word = h-1, strings.ToLower(w.doc.Word(h-1))+" "+word
	}
	m := w.at(h)
	return w.fillers.Nobody[word] && (m == nil || m.name == "" && m.first == first && m.end == h+1) && w.deps.with(h, "acl") < 0
}

// moreOfThem reports whether a word for further ones, in a role of people, tells that there were several more to
// whom it happened: "several | others | were wounded".
func (w *resolver) moreOfThem(h int, spec *ontology.RoleSpec) bool {
	return w.doc.Tokens[h].XPOS == "NNS" && w.anaphora.Others[w.lemma(h)] && isRel(w.doc.Tokens[h].Rel, "nsubj") && slices.Contains(spec.Classes, ontology.Person) && slices.Contains(spec.Classes, ontology.Group)
}

// saysNothing reports whether a noun calls a thing nothing, and nothing that stands
// with it says more: "other things".
func (w *resolver) saysNothing(h int) bool {
	if !w.fillers.Pale[w.lemma(h)] {
		return false
	}
	thin := false
	for _, c := range w.deps.of(h) {
		switch t := &w.doc.Tokens[c]; {
		case isRel(t.Rel, "case", "punct", "conj", "cc"):
		case isRel(t.Rel, "amod") && w.fillers.Thin[strings.ToLower(t.Lemma)]:
			thin = true
		default:
			return false
		}
	}
	return thin
}

// pointless reports whether token h is a pronoun that asks, relates, points
// ("who ordered it", "this shows", "it was reported that") or addresses ("you
// can use") and of which the text does not tell what it stands for.
func (w *resolver) pointless(h int) bool {
	t := &w.doc.Tokens[h]
	if t.UPOS != "PRON" || w.deps.with(h, "acl", "nmod") >= 0 && t.Lemma != "what" {
		return false // "that of the bank"
	}
	if w.acts(h, w.anaphora, w.deps) || w.someOf(h) {
		return false
	}
	if p, ok := w.anaphora.Pronoun(w.doc.Word(h)); ok && (p.Speaker || p.Plural && !p.Relative) {
		return w.unresolved(h)
	}
	if !isWh(t.XPOS) && t.XPOS != "DT" && (w.byHead[h] < 0 || w.mentions[w.byHead[h]].gender != neuter) {
		return false
	}
	return w.unresolved(h)
}

// alone reports whether all that a claim names is a pronoun for several or for a thing
// of which the text does not tell what it stands for: "it began".
func (w *resolver) alone(p *proposition, roles []graph.Role) bool {
	if len(roles) > 1 || len(p.fill(roles[0].Name)) != 1 {
		return false
	}
	h := p.fill(roles[0].Name)[0]
	pronoun, ok := w.anaphora.Pronoun(w.doc.Word(h))
	return ok && (pronoun.Plural || pronoun.Gender == 'n') && w.unresolved(h)
}

// isDate reports whether a token stands in a date.
func (w *resolver) isDate(t int) bool {
	v := valueAt(w.doc, t)
	return v != nil && v.Kind == nlp.Date
}

// conjunction reports whether a token only introduces a clause, whatever the
// parse takes it for: "said in May that".
func (w *resolver) conjunction(h int) bool {
	return w.doc.Tokens[h].Lemma == "that" && w.doc.Tokens[h].XPOS != "DT" && w.byHead[h] < 0
}

// roundabout reports whether a token is the second of two words by which
// several do a thing to one another.
func (w *resolver) roundabout(h int) bool {
	second := w.deps.with(h, "fixed") // "each | other", whichever the parse takes for the head
	return h > 0 && w.fillers.Roundabout[strings.ToLower(w.doc.Word(h-1)+" "+w.doc.Word(h))] ||
		second == h+1 && w.fillers.Roundabout[strings.ToLower(w.doc.Word(h)+" "+w.doc.Word(second))]
}

// interjected reports whether a bare noun stands alone in square brackets: what
// whoever wrote the words down says of how they were spoken ("[laughter]").
func interjected(doc *nlp.Document, deps dependents, h int) bool {
	return h > 0 && h+1 < len(doc.Tokens) && doc.Tokens[h].UPOS == "NOUN" && doc.Word(h-1) == "[" && doc.Word(h+1) == "]" && deps.with(h, "det", "case") < 0
}

// unpeopled reports whether only somebody can do what the proposition tells,
// and token h heads what is nobody: a noun known to stand for what is thought,
// happens or is made.
func (r *reading) unpeopled(h int, p *proposition, role int, spec *ontology.RoleSpec, fillers *lexicon.Fillers, nouns *lexicon.Nouns) bool {
	m := r.at(h)
	if m == nil || m.pronoun && m.chain < 0 || m.name != "" {
		return false
	}
	class, kind, heads := m.class, m.kind, []int{m.head}
	if m.chain >= 0 && m.chain < len(r.chains) {
		c := &r.chains[m.chain]
		if c.named {
			return false
		}
		class, kind, heads = orElse(c.class, class), orElse(c.kind, kind), nil
		for _, k := range c.mentions {
			if !r.mentions[k].pronoun {
				heads = append(heads, r.mentions[k].head)
			}
		}
	}
	if p.typ.Open {
		if role != 0 || !fillers.Human[r.doc.Tokens[p.anchor].Lemma] {
			return false
		}
		switch class {
		case ontology.Event:
			return true
		case ontology.Concept:
		default:
			return false
		}
	} else if class != ontology.Concept && class != "" || kind != "" || len(spec.Classes) == 0 || spec.Allows(ontology.Concept) || !spec.Allows(ontology.Group) || spec.Allows(ontology.Event) {
		return false
	}
	for _, h := range heads {
		word, lemma := strings.ToLower(r.doc.Word(h)), r.lemma(h)
		if n, ok := nouns.Whole(word); ok && n.Class != ontology.Concept {
			return false // "customs", which is no custom
		}
		if n, ok := nouns.Head(lemma); !ok && !fillers.Abstract(lemma) || ok && n.Class != ontology.Concept {
			return false
		}
	}
	return len(heads) > 0
}
