package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// maxPhrase is the length in tokens beyond which a phrase is cut back to its
// noun and what stands before it.
const maxPhrase = 14

// phrase returns the tokens of the phrase that i heads.
func (n *namer) phrase(i int) (first, end int) {
	first, end = n.deps.phrase(i)
	if end-i > maxPhrase {
		end = i + 1
		for _, c := range n.deps.of(i) {
			if c == end && isRel(n.doc.Tokens[c].Rel, "flat", "fixed") {
				end = c + 1
			}
		}
	}
	if i-first > maxPhrase {
		first = i
	}
	for first < i && n.precedes(first) {
		first = behindMarks(n.doc, first+1, i)
	}
	if last := n.doc.Tokens[end-1]; end-1 > i && last.UPOS == "PRON" && last.Head == i && isReflexive(n.doc.Word(end-1)) && n.deps.with(end-1, "case") < 0 {
		end-- // "the road | itself"
	}
	if last := n.doc.Tokens[end-1]; end-1 > i && last.XPOS == "POS" {
		end--
	}
	if end < len(n.doc.Tokens) && n.doc.Word(end) == "]" && n.opened(i, end) {
		end++ // "the members [of the club]"
	}
	for t := i + 1; t < end; t++ {
		if w := n.doc.Word(t); w == "(" && !n.closes(t, end) {
			end = t // "the ban (1919–33"
		}
	}
	end = n.undated(i, end)
	for end-1 > i && n.doc.Tokens[end-1].UPOS == "ADV" && n.doc.Tokens[end-1].Head == i {
		end-- // "the farmers | also"
	}
	return first, end
}

// undated returns the end of the phrase of a thing before what tells when the clause about it
// holds: "electricity | after the storm". Events and people may be told apart so, unless the
// clause says of somebody what they are: "was without power | two days after the storm".
func (n *namer) undated(i, end int) int {
	if n.deps.with(i, "cop") >= 0 {
		for _, c := range n.deps.of(i) {
			if first, _ := n.deps.extent(c); i < first && first < end && isRel(n.doc.Tokens[c].Rel, "obl") {
				end = first
			}
		}
	}
	if noun, ok := n.nouns.Head(n.doc.Tokens[i].Lemma); !ok || noun.Class != ontology.Artifact && noun.Class != ontology.Concept || n.tellsEvent(n.doc.Tokens[i].Lemma) {
		return end
	}
	for _, c := range n.deps.of(i) {
		p := n.deps.with(c, "case")
		if p <= i || p >= end || !isRel(n.doc.Tokens[c].Rel, "nmod") || n.deps.with(p, "fixed") >= 0 {
			continue
		}
		if rel := n.dating[n.doc.Tokens[p].Lemma]; n.doc.Tokens[p].Lemma == rel && (rel == "after" || rel == "before" || rel == "during" || rel == "since") {
			end = p
		}
	}
	return end
}

// precedes reports whether the first word of a phrase is no part of what the
// phrase stands for: "is not | a virus", "only | cargo".
func (n *namer) precedes(first int) bool {
	t := &n.doc.Tokens[first]
	return t.Rel == "advmod" && (n.negators[strings.ToLower(n.doc.Word(first))] || n.nouns.Focuses(strings.ToLower(t.Lemma)))
}

// opened reports whether a square bracket opened from token t on is still open
// before end.
func (n *namer) opened(t, end int) bool {
	open := false
	for ; t < end; t++ {
		switch n.doc.Word(t) {
		case "[":
			open = true
		case "]":
			open = false
		}
	}
	return open
}

// closes reports whether a bracket opened at token t is closed before end.
func (n *namer) closes(t, end int) bool {
	for ; t < end; t++ {
		if n.doc.Word(t) == ")" {
			return true
		}
	}
	return false
}
