package extract

import (
	"slices"
	"strconv"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// A resolver turns tokens of a reading into references.
type resolver struct {
	*reading
	deps     dependents
	numbers  *lexicon.Numbers
	weights  *lexicon.Confidence
	fillers  *lexicon.Fillers
	anaphora *lexicon.Anaphora
	nouns    *lexicon.Nouns

	questionWords, negators, nothing, contrary map[string]bool
}

// ref returns what the phrase headed by token h stands for in a role, and the
// proposition that tells the event it stands for, -1 when it is none. Of is
// the proposition that is being filled: nothing refers to itself.
func (w *resolver) ref(h int, spec *ontology.RoleSpec, of int) (graph.Ref, int) {
	if w.isClause(h, &w.props[of], spec) {
		ref := w.span(w.deps.copula(h))
		ref.Name, ref.Class = ref.Text, ontology.Event
		return ref, w.eventAt(h, of)
	}
	if first, end, ok := w.stated(h, &w.props[of], spec.Name); ok {
		ref := w.span(first, end)
		ref.Name, ref.Class = ref.Text, ontology.Event
		if w.props[of].core == spec.Name {
			ref.Name = orElse(w.withSubject(h, end), ref.Text)
		}
		return ref, -1
	}
	if m := w.at(h); m != nil {
		if m.standsForOffice(spec) {
			ref := w.words(m.officeFirst, m.officeEnd, spec)
			ref.Class, ref.Kind = ontology.Role, "Office"
			return ref, -1
		}
		ref := w.mentionRef(m)
		first, end := w.denied(m, w.ownFirst(m, of), of), w.withoutCue(h, w.measured(h, w.ownEnd(m, of), spec), of)
		against := w.opposed(h, first, spec)
		if first > m.first || end < m.end || against < first {
			first = against
			whole := w.doc.Phrase(w.doc.Enclosed(m.first, m.end))
			cut := w.span(first, end)
			ref.Start, ref.End, ref.Text = cut.Start, cut.End, cut.Text
			if ref.Name == whole {
				ref.Name = cut.Text
			}
		}
		if ref.Class == ontology.Event || ref.Class == "" || !ref.Named && spec.Allows(ontology.Event) {
			if e := w.eventOf(h, m, of); e >= 0 {
				ref.Class = ontology.Event
				return ref, e
			}
		}
		if ref.Class == "" || !spec.Allows(ref.Class) {
			if class := w.literalClass(m.first, m.end, spec); class != "" && !(m.name != "" && class == ontology.Quantity) {
				ref.Class = class // a name with a figure is no figure
			}
		}
		if ref.Class == ontology.Concept && w.countsThose(h, spec) {
			ref.Class = ontology.Group // "killed seven"
			if w.doc.Tokens[h].Lemma == "one" {
				ref.Class = ontology.Person
			}
		}
		return ref, -1
	}
	first, end := w.deps.phrase(h)
	first = w.opening(h, first)
	if o := w.causee(h, of); o >= 0 && w.props[of].core != spec.Name {
		first, _ = w.deps.extent(o) // "caused | a crater to form"
	}
	if t, being := &w.doc.Tokens[h], w.deps.with(h, "aux", "cop"); t.Rel == "acl" && 0 <= t.Head && t.Head < being && w.doc.Tokens[being].XPOS == "VBG" && first-1 <= being && being <= first {
		first, _ = w.deps.phrase(t.Head) // "led to | the deal being signed"
	}
	if first < h && w.doc.Tokens[first].XPOS == "WRB" && w.doc.Tokens[h].Rel == "advcl" {
		first++ // "when | the wall fell"
	}
	if w.props[of].core == spec.Name {
		first, end = w.deps.predicate(h)
		if link := w.props[of].anchor; first < link && link < end {
			end = link // "unable to work | because of the strike"
		}
	}
	first, end = w.refused(h, w.opposed(h, first, spec)), w.measured(h, end, spec)
	ref := w.span(first, end)
	ref.Name = ref.Text
	if e := w.eventAt(h, of); e >= 0 {
		ref.Class = ontology.Event
		return ref, e
	}
	ref.Class = w.literalClass(first, end, spec)
	if ref.Class == "" && w.someOf(h) {
		ref.Class = ontology.Quantity
	}
	if ref.Class == "" {
		ref.Class = ontology.Literal
		if isVerb(w.doc.Tokens[h].UPOS) && spec.Allows(ontology.Event) {
			ref.Class = ontology.Event
		}
	}
	if w.props[of].core == spec.Name && ref.Class == ontology.Event {
		ref.Name = orElse(w.withSubject(h, end), ref.Text)
	}
	return ref, -1
}

// isClause reports whether a role is filled by a clause in which a copula says something: "ruled that | the
// law is void", "accused of | being a spy", and so is what takes that up: "being a spy, which he denied".
func (w *resolver) isClause(h int, p *proposition, spec *ontology.RoleSpec) bool {
	if !spec.Allows(ontology.Event) {
		return false
	}
	direct := w.doc.Tokens[h].Head == p.anchor
	if w.deps.copular(h) {
		return direct
	}
	t := &w.doc.Tokens[p.anchor]
	which := t.Head == h && isRel(t.Rel, "acl:relcl") && w.deps.some(p.anchor, func(c int) bool { return isRel(w.doc.Tokens[c].Rel, "obj") && isWh(w.doc.Tokens[c].XPOS) })
	return w.deps.being(h) && spec.Name != "as" && (direct || which)
}

// countsThose reports whether a number stands by itself for so many in a role of people.
func (w *resolver) countsThose(h int, spec *ontology.RoleSpec) bool {
	return w.doc.Tokens[h].UPOS == "NUM" && slices.Contains(spec.Classes, ontology.Person) && slices.Contains(spec.Classes, ontology.Group)
}

// withoutCue returns where the words of a role that begin at a token, or hold it, end before what
// says whose the claim is: "safe | according to the mayor".
func (w *resolver) withoutCue(t, end, of int) int {
	for _, s := range w.props[of].sources {
		if t < s.cueFirst && s.cueFirst < end && s.cueFirst < s.head && s.head < end {
			return s.cueFirst
		}
	}
	return end
}

// someOf reports whether a word of quantity is what a clause is about, and tells how many of
// those there are of whom that is told: "several | were wounded", "seven more | were".
func (w *resolver) someOf(h int) bool {
	t := &w.doc.Tokens[h]
	if isRel(t.UPOS, "ADJ", "ADV") && w.deps.with(h, "nummod") >= 0 {
		return true
	}
	if w.anyone(w.deps, h) {
		return false
	}
	return isRel(t.Rel, "nsubj") && !isWh(w.doc.Tokens[max(h-1, 0)].XPOS) && t.UPOS != "NOUN" && (w.fillers.Shares[strings.ToLower(t.Lemma)] || w.fillers.Singles[strings.ToLower(t.Lemma)])
}

// anyone reports whether a pronoun is the subject of what whoever it be may, can or should do:
// "one can learn", but not "one was killed".
func (r *reading) anyone(deps dependents, h int) bool {
	t := &r.doc.Tokens[h]
	return t.UPOS == "PRON" && t.Lemma == "one" && t.Head >= 0 && deps.modal(t.Head)
}

// words returns the reference to words that are a literal.
func (w *resolver) words(first, end int, spec *ontology.RoleSpec) graph.Ref {
	ref := w.span(first, end)
	ref.Name, ref.Class = ref.Text, orElse(w.literalClass(first, end, spec), ontology.Literal)
	if !spec.Allows(ref.Class) && spec.Allows(ontology.Concept) {
		ref.Class = ontology.Concept
	}
	if noun, ok := w.nouns.Head(w.lemma(end - 1)); ok && !spec.Allows(ref.Class) && spec.Allows(noun.Class) {
		ref.Class, ref.Kind = noun.Class, noun.Kind // the study of "study author Jane Roe"
	}
	if !spec.Allows(ref.Class) && w.countsThose(end-1, spec) {
		ref.Class = ontology.Group // "put the crowd at | 900"
	}
	return ref
}

// mentionRef returns the reference to a mention: its own words, and what its
// chain is known by.
func (w *resolver) mentionRef(m *mention) graph.Ref {
	ref := w.span(m.first, w.shown(m))
	ref.Name, ref.Class, ref.Kind, ref.Wikidata, ref.Country = m.name, m.class, m.kind, m.wikidata, m.country
	ref.Named = m.name != ""
	if m.chain >= 0 && m.chain < len(w.chains) {
		w.known(&ref, m.chain)
	}
	if ref.Name == "" {
		ref.Name = w.doc.Phrase(w.doc.Enclosed(m.first, m.end))
	}
	if last := m.end - 1; ref.Class == ontology.Role && last >= m.first && w.deps.with(m.head, "nummod") < 0 && !w.ofSeveral(m.first, last) && isRel(w.doc.Tokens[last].XPOS, "NNS", "NNPS") && strings.HasSuffix(ref.Name, w.doc.Word(last)) {
		one := w.lemma(last)
		if w.doc.Tokens[last].XPOS == "NNPS" {
			one = orElse(singular(one), one)
		}
		ref.Name = strings.TrimSuffix(ref.Name, w.doc.Word(last)) + one // each of the "contenders" is one
	}
	if c := w.deps.with(m.head, "nmod:poss"); c == m.first && w.doc.Tokens[c].XPOS == "WP$" && !ref.Named && !w.unresolved(c) {
		of := &w.chains[w.mentions[w.byHead[c]].chain] // "whose members"
		ref.Name = of.name + "'s " + w.doc.Phrase(c+1, m.end)
		if strings.HasSuffix(of.name, "s") && w.mentions[of.mentions[0]].plural {
			ref.Name = of.name + "' " + w.doc.Phrase(c+1, m.end)
		}
	}
	return ref
}

// ofSeveral reports whether a preposition stands between tokens of an office, which is not what the
// plural behind it is for: "minister for East African | Affairs".
func (w *resolver) ofSeveral(first, last int) bool {
	return slices.ContainsFunc(w.doc.Tokens[first:last], func(t nlp.Token) bool { return t.UPOS == "ADP" })
}

// known gives a reference what a chain is known by.
func (w *resolver) known(ref *graph.Ref, chain int) {
	c := &w.chains[chain]
	ref.Chain = "m" + strconv.Itoa(chain)
	ref.Name, ref.Named, ref.Aliases = c.name, c.named, c.aliases
	ref.Class, ref.Kind, ref.Wikidata, ref.Country = orElse(c.class, ref.Class), orElse(c.kind, ref.Kind), orElse(c.wikidata, ref.Wikidata), orElse(c.country, ref.Country)
}

// span returns a reference to bare words.
func (w *resolver) span(first, end int) graph.Ref {
	first, end = w.doc.Enclosed(first, end)
	return graph.Ref{Start: w.doc.Tokens[first].Start, End: w.doc.Tokens[end-1].End, Text: w.doc.Span(first, end)}
}

// literalClass returns the class of a literal that the role wants and the
// words can be, "" when the words are nothing but a phrase.
func (w *resolver) literalClass(first, end int, spec *ontology.RoleSpec) ontology.Class {
	any := len(spec.Classes) == 0
	switch q := amount(w.doc, w.numbers, first, end); {
	case q == ontology.Money && (any || spec.Allows(ontology.Money)):
		return ontology.Money
	case q != "" && (any || spec.Allows(ontology.Quantity)):
		return ontology.Quantity
	}
	if !any && spec.Allows(ontology.Literal) {
		return ontology.Literal
	}
	return ""
}
