package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph"
)

// A voice is the chain of those who say what stands at a token, outermost
// first. The outlet's own voice is empty.
type voice []link

// A link is a source with what its cue does to what it says.
type link struct {
	source
	cue *lexicon.Cue
	// hidden links change how firmly something is said, not who says it: the
	// speaker's own thinking ("I think that"), plans without words.
	hidden bool
}

// An attributor finds out, for every token of a document, who says what
// stands there. It reads the tree downwards: a token speaks with the voice of
// its head, and a new voice begins where a cue takes its content, or where
// something set beside a clause says whose it is ("according to", "…, he
// said", "as quoted by", "reportedly").
type attributor struct {
	*reading
	deps   dependents
	cues   *lexicon.Cues
	frames *lexicon.Frames
	nouns  map[int]bool // tokens that anchor an event told by a noun
	// base and full are the voice of a token before and after what is set
	// beside it.
	base, full []voice
	// beside lists what is set beside a token, outermost first.
	beside map[int][]wrap
	// wrapped gives, for the token that heads such an aside, what it is set beside.
	wrapped map[int]int
	// papers gives, for a chain, the first paper that is called one there, -1.
	papers map[int]int
	// turnOf gives the token of who speaks at a token of a dialogue, -1.
	turnOf []int
}

// attribution says of every proposition who says it. It also fills
// reading.voices and tells of reading.quotes who says them.
func (x *Extractor) attribution(r *reading) {
	a := newAttributor(r, x.lexicon.Cues, x.lexicon.Frames)
	a.speak()
	r.voices = a.full
	for i := range r.props {
		p := &r.props[i]
		p.sources = a.unspokenOf(p, a.sourcesOf(p))
		a.doneInWords(p)
		if l, ok := a.tells(p); ok {
			p.sources, p.told = append(p.sources, l.source), l.cue
		}
	}
}

// newAttributor returns an attributor that has found nothing yet: who speaks is asked before the
// stage runs too.
func newAttributor(r *reading, cues *lexicon.Cues, frames *lexicon.Frames) *attributor {
	a := &attributor{
		reading: r, deps: r.dependents(), cues: cues, frames: frames, nouns: map[int]bool{},
		base: make([]voice, len(r.doc.Tokens)), full: make([]voice, len(r.doc.Tokens)),
		beside: map[int][]wrap{}, wrapped: map[int]int{}, papers: map[int]int{},
	}
	for i := range r.props {
		p := &r.props[i]
		if p.typ != nil && !p.typ.IsRelation() && !isVerb(r.doc.Tokens[p.anchor].UPOS) {
			a.nouns[p.anchor] = true
		}
	}
	return a
}

// speak finds who says what stands at each token, and each quotation.
func (a *attributor) speak() {
	a.findBeside()
	for _, s := range a.doc.Sentences {
		a.descend(s)
	}
	a.headlines()
	a.quotations()
	a.lists()
	a.relayed()
	a.onward()
	a.turnOf = a.turns()
	a.takeTurns()
}

// descend gives every token of a sentence its voice, heads first.
func (a *attributor) descend(s nlp.Sentence) {
	queue := []int{s.Root}
	for len(queue) > 0 {
		t := queue[0]
		queue = queue[1:]
		if h := a.doc.Tokens[t].Head; h >= 0 {
			a.base[t] = a.inherit(h, t)
		}
		a.full[t] = a.base[t]
		for _, w := range a.beside[t] {
			if v := a.full[t]; w.rank == accordingTo && a.accordsAbove(t) {
				a.full[t] = v[:len(v)-1] // of two such asides to two clauses, each tells of its own
			}
			a.full[t] = extend(a.full[t], w.link)
		}
		if l, ok := a.calledSo(t); ok && a.nouns[t] && len(a.full[t]) == 0 {
			a.full[t] = extend(a.full[t], l)
		}
		queue = append(queue, a.deps.of(t)...)
	}
}

// inherit is the voice of a token as its head gives it.
func (a *attributor) inherit(h, t int) voice {
	if scope, ok := a.wrapped[t]; ok {
		// An aside does not speak with the voice that it brings in, but with
		// those of the asides around it.
		v := a.base[scope]
		if x := scope; a.quoteAt[x] >= 0 && !a.inQuotes(t) {
			for x >= 0 && a.inQuotes(x) {
				x = a.doc.Tokens[x].Head
			}
			if x >= 0 {
				return a.full[x] // "said — as reported by Norwire — “…”"
			}
		}
		for _, w := range a.beside[scope] {
			if w.head == t {
				break
			}
			v = extend(v, w.link)
		}
		return v
	}
	v := a.passedOn(h, t)
	if l, ok := a.content(h, t); ok {
		if l.head < 0 && len(v) > 0 && a.deps.with(l.cueFirst, "expl") >= 0 && !a.deps.passive(l.cueFirst) {
			l.head = v[len(v)-1].head // "the bank said it had found that": who else could "it" be
		}
		l.hidden = l.hidden || l.cue.Speaker == "none" || a.repeats(l, v) || a.comments(l.cueFirst) || a.seeks(h, t) || l.head < 0 && a.bids(h, t)
		if o, ok := a.quotedIn(l); ok && !l.hidden {
			v = extend(v, o)
		}
		v = extend(v, l)
		if c := a.nestedSaying(h, t); c >= 0 {
			v = extend(v, a.link(c, a.verbCue(c)))
		}
		if c, ok := a.cited(l, -1); ok && !l.hidden {
			v = extend(v, c)
		}
	}
	return v
}

// repeats reports whether a link adds no speaker to a voice: one's own thinking
// ("I think that, he said"), or what "I" say in one's own words.
func (a *attributor) repeats(l link, v voice) bool {
	if len(v) == 0 {
		return a.unspoken(l)
	}
	if l.head < 0 { // "it is worth pointing out that": whoever speaks does
		tok := a.doc.Tokens[l.cueFirst]
		if tok.UPOS == "NOUN" && l.cue.Stance == "endorse" {
			return true // "there is no evidence that"
		}
		if last := v[len(v)-1]; a.inQuotes(l.cueFirst) && (last.document >= 0 || last.head >= 0 && a.isDocument(last.head)) && a.deps.passive(l.cueFirst) && a.agentOf(l.cueFirst) < 0 {
			return true // what is held in a ruling the ruling holds
		}
		return tok.XPOS == "VB" && l.document < 0 && a.deps.with(l.cueFirst, "mark") >= 0 && a.deps.with(l.cueFirst, "nsubj") < 0 && isRel(tok.Rel, "csubj", "xcomp", "advcl") && a.expletive(tok.Head)
	}
	word := strings.ToLower(a.doc.Word(l.head))
	first := a.cues.FirstPerson[word] || a.cues.Anybody[word] && a.deps.with(l.head, "nmod", "acl", "amod", "appos") < 0 // but not "one of them"
	if first || l.cue.Speaker == "held" && a.samePerson(l.head, v) {
		return true
	}
	if l.cue.Stance == "neutral" && !l.cue.Object && l.cue.Modality == string(graph.Asserted) {
		return false // whoever says or writes something speaks
	}
	// "Our work shows that, she said": evidence in somebody's words is no
	// further source.
	i := a.byHead[l.head]
	return !(a.isParty(l.head) || a.isDocument(l.head) || i >= 0 && a.mentions[i].pronoun)
}

// longestChain is how many links a voice may have: no news is told farther.
const longestChain = 8

// extend appends a link without touching the chain that others share.
func extend(v voice, l link) voice {
	if len(v) >= longestChain {
		return v
	}
	return append(v[:len(v):len(v)], l)
}
