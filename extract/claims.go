package extract

import (
	"slices"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// A draft is a proposition on its way to be a claim.
type draft struct {
	prop  int // index into reading.props
	claim graph.Claim
	refs  []eventRef
}

// An eventRef is a place in a draft where the claim of another proposition is
// to be named.
type eventRef struct {
	role, ref int // indices into the claim's roles and their refs
	prop      int // the proposition that tells the event
}

// claims turns propositions into claims: roles resolved to chains, classes
// checked against the ontology, repetitions dropped. Event references are
// filled in last, so that they may run in circles.
func (x *Extractor) claims(r *reading) []graph.Claim {
	w := &resolver{
		reading: r, deps: r.dependents(), numbers: x.lexicon.Cues.Numbers, weights: x.lexicon.Confidence,
		fillers: x.lexicon.Fillers, anaphora: x.lexicon.Anaphora, nouns: x.lexicon.Nouns,
		questionWords: x.lexicon.Cues.QuestionWords, negators: x.lexicon.Cues.Negators,
		nothing: x.lexicon.Cues.NegativeDeterminers, contrary: x.lexicon.Cues.ContraryMarks,
	}
	var drafts []draft
	for i := range r.props {
		if d, ok := x.draft(w, i); ok {
			drafts = append(drafts, d)
		}
	}
	drafts, told := distinct(r, drafts)
	claims := make([]graph.Claim, len(drafts))
	for i, d := range drafts {
		for _, e := range d.refs {
			if c, ok := told[e.prop]; ok && c != i {
				ref := &d.claim.Roles[e.role].Refs[e.ref]
				ref.Event, ref.Claim = drafts[c].claim.Type, drafts[c].claim.ID
			}
		}
		claims[i] = d.claim
	}
	slices.SortStableFunc(claims, func(a, b graph.Claim) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
	return claims
}

// draft makes the claim of one proposition, all but the ids of the claims it
// refers to. It is refused when a required role is missing, a filler is of a
// class that its role does not take, or a principal one tells nobody what is
// meant.
func (x *Extractor) draft(w *resolver, i int) (draft, bool) {
	r, p := w.reading, &w.reading.props[i]
	if p.typ == nil || p.inRole || p.asked || p.first >= p.end || p.end > len(r.doc.Tokens) || x.onlySupposed(w, p) {
		return draft{}, false
	}
	d := draft{prop: i}
	c := &d.claim
	for k, spec := range p.typ.Roles {
		filled := p.filler(spec.Name)
		if filled == nil && (!spec.Required || spec.PassiveLacks) {
			continue
		}
		if spec.Name == openPredicate && p.typ.Open {
			continue // the predicate of an OPEN claim is a field of its own
		}
		var role graph.Role
		for _, h := range p.fill(spec.Name) {
			ref, event := w.ref(h, &spec, i)
			if words := filled.first < filled.end; event < 0 && !words {
				switch {
				case !p.typ.Open && w.nobody(h) && p.polarity != graph.Negative:
					continue // but "nobody was hurt" tells something
				case fits(&ref, &spec) && w.hollow(h, p, &spec):
					if k < principal && !w.conjunction(h) && !w.spared(h, k, p) && !(w.roundabout(h) && w.deps.with(h, "case") >= 0 && !p.typ.Open) {
						return draft{}, false
					}
					continue
				case spec.Name == asRole && w.itself(h, p):
					continue // "identified the suspect as Jane Roe" tells no more of Jane Roe
				case w.unpeopled(h, p, k, &spec, w.fillers, w.nouns):
					if k == 0 && h < p.anchor {
						return draft{}, false
					}
					continue // "was carried by air"
				}
			}
			if filled.first < filled.end {
				ref, event = w.words(filled.first, filled.end, &spec), -1
			}
			if event >= 0 && fits(&ref, &spec) {
				d.refs = append(d.refs, eventRef{role: len(c.Roles), ref: len(role.Refs), prop: event})
				role.Refs = append(role.Refs, ref)
				continue
			}
			for _, one := range w.each(h, ref) {
				if fits(&one, &spec) {
					role.Refs = append(role.Refs, one)
				}
			}
		}
		if len(role.Refs) == 0 {
			if spec.Required {
				return draft{}, false
			}
			continue
		}
		for j := range role.Refs {
			w.whole(&role.Refs[j])
		}
		role.Name, role.Refs = spec.Name, p.divided(spec.Name, role.Refs)
		if k >= principal && p.typ.IsRelation() && !p.typ.Open && len(c.Roles) > 0 && ofOneself(c.Roles[0], role) && role.Refs[0].Class == ontology.Person {
			continue // nobody is the guitarist of himself: the band of his name was taken for him
		}
		if k == 1 && len(c.Roles) == 1 && samePassage(c.Roles[0], role) && !(role.Refs[0].Class == ontology.Role && !p.typ.IsRelation()) { // but "Mayor resigns"
			if !p.typ.Symmetric {
				return draft{}, false // of himself nobody is anything
			}
			continue // "the ties between the two states"
		}
		c.Roles = append(c.Roles, role)
	}
	if len(c.Roles) == 0 || w.alone(p, c.Roles) {
		return draft{}, false
	}
	c.ArticleID, c.ContentHash, c.File = r.article.ID, r.article.Version, r.article.File
	c.Type, c.Predicate = p.typ.ID, p.predicate
	c.Start, c.End = marked(r.article.Text, r.doc.Tokens[p.first].Start, r.doc.Tokens[w.closing(p)-1].End)
	c.Quote = r.article.Text[c.Start:c.End]
	if p.trigFirst < p.trigEnd {
		c.Trigger = &graph.Span{Start: r.doc.Tokens[p.trigFirst].Start, End: r.doc.Tokens[p.trigEnd-1].End}
	}
	for _, s := range p.sources {
		c.Attribution = append(c.Attribution, w.attribution(s))
	}
	if n := len(c.Attribution); n > 0 {
		c.Cue = c.Attribution[n-1].Cue
	}
	c.SpeakerKind = speakerKind(c.Attribution)
	c.Polarity = orElse(p.polarity, graph.Positive)
	c.Modality = orElse(p.modality, graph.Asserted)
	c.Factuality = orElse(p.factuality, graph.CertainYes)
	c.Author = orElse(p.author, graph.CertainYes)
	c.Time = p.time
	c.Rule = p.rule
	c.Confidence = w.confidence(p)
	c.Extractor = x.version
	if selfReferring(c) && (p.typ.Irreflexive || w.toAnother(p)) {
		if !w.namedTwice(p) {
			return draft{}, false // a pronoun or a description taken for the wrong thing
		}
		c.Confidence *= selfPenalty
	}
	c.ID = graph.ClaimID(c)
	return d, true
}

// openPredicate is the role of an OPEN type that Claim.Predicate stands for.
const openPredicate = "predicate"

// principal is how many of a type's first roles a claim is about.
const principal = 2

// selfPenalty is what remains of the confidence when the article itself names
// one thing on both sides of what nobody does to himself: an error of the article.
const selfPenalty = 0.3

// orElse returns v, or what stands for it when it was left unset.
func orElse[T ~string](v, unset T) T {
	if v == "" {
		return unset
	}
	return v
}

// fits reports whether the filler may fill the role, and settles the class of
// a filler of unknown class.
func fits(ref *graph.Ref, spec *ontology.RoleSpec) bool {
	if ref.Class == ontology.Concept && ref.Kind == quantityKind && !ref.Named && len(spec.Classes) > 0 && !spec.Allows(ontology.Concept) && spec.Allows(ontology.Quantity) {
		ref.Class, ref.Kind = ontology.Quantity, "" // "fell to its lowest level"
		return true
	}
	if ref.Class != "" && (spec.Allows(ref.Class) || ref.Class != ontology.Quantity && ref.Class != ontology.Concept || ref.Class == ontology.Concept && ref.Kind != "" || ref.Named) {
		return spec.Allows(ref.Class)
	}
	if len(spec.Classes) == 0 || spec.Allows(ontology.Concept) {
		ref.Class = ontology.Concept
		return true
	}
	if class := settles(spec); class != "" {
		ref.Class = class
		return true
	}
	return false
}

// settles returns the class of whatever nobody knows more of than that it
// fills the role: who acts and cannot be told is a group ("the revellers were
// met", "killing at least seven"). "" when the role tells nothing.
func settles(spec *ontology.RoleSpec) ontology.Class {
	if spec.Allows(ontology.Group) {
		return ontology.Group
	}
	return ""
}

// selfReferring reports whether the first two roles are the same one thing.
func selfReferring(c *graph.Claim) bool {
	return len(c.Roles) >= 2 && ofOneself(c.Roles[0], c.Roles[1])
}

// toAnother reports whether an event is done to whom a personal pronoun names:
// "him" in "he helped him" is somebody else, whatever the coreference took him
// for.
func (w *resolver) toAnother(p *proposition) bool {
	if p.typ.IsRelation() || len(p.typ.Roles) < principal || len(p.fill(p.typ.Roles[0].Name)) == 0 {
		return false
	}
	return slices.ContainsFunc(p.fill(p.typ.Roles[1].Name), func(h int) bool {
		return w.doc.Tokens[h].XPOS == "PRP" && !isReflexive(w.doc.Word(h))
	})
}

// namedTwice reports whether the first two roles that are filled name their
// fillers in so many words, each in its own place.
func (w *resolver) namedTwice(p *proposition) bool {
	heads := map[int]bool{}
	for _, spec := range p.typ.Roles[:min(2, len(p.typ.Roles))] {
		for _, h := range p.fill(spec.Name) {
			m := w.at(h)
			if m == nil || m.nameFirst >= m.nameEnd || heads[h] {
				return false
			}
			heads[h] = true
		}
	}
	return true
}
