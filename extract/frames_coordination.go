package extract

import (
	"slices"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// coordinated returns a head and those coordinated with it.
func (f *framer) coordinated(h int) []int {
	heads := []int{h}
	for _, c := range f.deps.of(h) {
		if f.doc.Tokens[c].Rel == "conj" && f.isVerbal(c) == f.isVerbal(h) && (!f.time[c] || f.time[h]) && !f.gapped(h, c) && !f.inName(h, c) {
			heads = append(heads, c)
			if f.doc.Tokens[h].UPOS == "PROPN" && f.doc.Tokens[c].UPOS == "PROPN" {
				heads = append(heads, f.namedPairs(c)...)
			}
		}
	}
	if names := f.namesOf(h); len(heads) == 1 && names != nil {
		return names
	}
	return f.named(f.counted(heads))
}

// namedPairs returns the names that are coordinated with one that is coordinated itself: "Roe and Berg,
// Lund and | Dahl, and Falk".
func (f *framer) namedPairs(h int) []int {
	var out []int
	for _, c := range f.deps.conjuncts(h) {
		if f.doc.Tokens[c].UPOS == "PROPN" && f.deps.with(c, "case") < 0 && !f.inName(h, c) {
			out = append(out, c)
		}
	}
	return out
}

// jointly returns the infinitive, the gerund or the clause that is what somebody wants, promises
// or says by the word v with those that "and" joins with it: "promised to build schools and |
// hire teachers", "told her that it was late and | that he would go". Of what "or" joins somebody
// wants one alone, but denies, refuses and bans all: "denied lying or | taking bribes".
func (f *framer) jointly(v int, heads []int) []int {
	if len(heads) != 1 || !f.isVerbal(heads[0]) {
		return heads
	}
	h, joined := heads[0], heads
	clause := f.deps.with(h, "nsubj") >= 0
	for _, c := range f.deps.conjuncts(h) {
		if cc := f.deps.with(c, "cc"); cc >= 0 && f.lemma(cc) != "and" && !f.denies(v) {
			return heads
		}
		alike := f.doc.Tokens[c].XPOS == f.doc.Tokens[h].XPOS && f.deps.with(c, "nsubj", "aux") < 0
		if s := f.deps.with(c, "nsubj"); clause {
			alike = 0 <= s && s < c
		}
		if alike && f.isVerbal(c) {
			joined = append(joined[:len(joined):len(joined)], c)
		}
	}
	return joined
}

// denies reports whether a word says that something was not done or shall not be done.
func (f *framer) denies(v int) bool {
	if s := f.cues.Signatures[f.lemma(v)]; s != nil && (s.Affirmed == string(graph.CertainNo) || s.Modality == string(graph.Hypothetical) && s.Negated != s.Affirmed) {
		return true
	}
	cue := f.cues.Verbs[f.lemma(v)]
	return cue != nil && cue.Effect == string(graph.CertainNo)
}

// inName reports whether two tokens stand in one name: "Roe & Doe sued".
func (f *framer) inName(a, b int) bool {
	i := f.byHead[a]
	return i >= 0 && f.mentions[i].nameFirst <= a && f.mentions[i].nameFirst <= b && b < f.mentions[i].nameEnd
}

// gapped reports whether the second of two coordinated is the subject of a clause
// whose verb is left out: "Roe won the silver | and Doe the bronze".
func (f *framer) gapped(h, c int) bool {
	if t := &f.doc.Tokens[h]; isRel(t.Rel, "obl", "obj") && t.Head >= 0 && t.Head < h {
		if r, _, _ := f.remnants(t.Head); r == c {
			return true // "rose by 5 percent | and rents by 3 percent"
		}
	}
	a := f.deps.with(c, "appos")
	if a < c || !isRel(f.doc.Tokens[h].Rel, "obj") {
		return false
	}
	one, _ := f.classOf(h)
	other, _ := f.classOf(c)
	first, _ := f.deps.phrase(a)
	return other == ontology.Person && one != ontology.Person && f.doc.Tokens[first].UPOS == "DET" && f.doc.Word(first-1) != ","
}

// counted returns those of coordinated heads that a counted phrase before them
// announces: the two of "two senators, Jane Roe and John Doe".
func (f *framer) counted(heads []int) []int {
	h := heads[0]
	if len(heads) < 3 || !strings.HasSuffix(f.doc.Tokens[h].XPOS, "S") || f.deps.with(h, "nummod") < 0 || f.doc.Word(h+1) != "," {
		return heads
	}
	for _, c := range heads[1:] {
		if class, _ := f.classOf(c); f.doc.Tokens[c].UPOS != "PROPN" || class != ontology.Person {
			return heads
		}
	}
	return heads[1:]
}

// namesOf returns the names in apposition to a plural, which tell who the several
// are: "two deputies, Jane Roe and John Doe, objected". Nil without two of them.
func (f *framer) namesOf(h int) []int {
	if f.doc.Tokens[h].XPOS != "NNS" {
		return nil
	}
	first := f.deps.with(h, "appos")
	if first < h || f.deps.with(first, "conj") < 0 {
		return nil
	}
	names := []int{first}
	for _, c := range f.deps.of(first) {
		if f.doc.Tokens[c].Rel == "conj" {
			names = append(names, c)
		}
	}
	of, _ := f.classOf(h)
	for _, n := range names {
		if class, _ := f.classOf(n); class != ontology.Person && (class != of || !isClass(class, ontology.Organization, ontology.Place)) || !f.isNamed(n) {
			return nil
		}
	}
	return names
}

// named returns the last of coordinated heads when those before it only say
// what it is: "heiress, designer and author Jane Roe".
func (f *framer) named(heads []int) []int {
	last := heads[len(heads)-1]
	if len(heads) == 1 || f.doc.Tokens[last].UPOS != "PROPN" {
		return heads
	}
	if class, _ := f.classOf(last); class != ontology.Person {
		return heads
	}
	for _, h := range heads[:len(heads)-1] {
		class, _ := f.classOf(h)
		if t := &f.doc.Tokens[h]; t.XPOS != "NN" && (t.XPOS != "NNS" || f.doc.Token(h+1).UPOS != "PROPN") || class != ontology.Person && class != ontology.Role && class != ontology.Group || f.deps.with(h, "det", "nmod:poss", "nummod") >= 0 {
			return heads
		}
	}
	return heads[len(heads)-1:]
}

// toldBefore returns what a head is coordinated with of which a participle tells something: what
// stands before it ("the mill, built in 1900, and the barn").
func (f *framer) toldBefore(h, v int) []int {
	return slices.DeleteFunc(slices.Clone(f.coordinated(h)), func(c int) bool { return h < v && v < c })
}
