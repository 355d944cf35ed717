package extract

import "strings"

// longestTail is how many words a headline's tail behind a dash has that may name who
// says what stands before it.
const longestTail = 4

// dashed parts the tail of a headline behind a dash from what stands before it, with
// which the parse makes a phrase of it: "Storm kills four in Strelsau | - police".
func dashed(r *reading) {
	tokens := r.doc.Tokens
	for _, z := range r.zones {
		if z.kind != headline {
			continue
		}
		first, end := r.tokensIn(z.start, z.end)
		dash := r.lastDash(first, end)
		if dash <= first+1 || end-dash-1 > longestTail || !r.sameSentence(first, end-1) {
			continue
		}
		tail, verbs, root := end-1, false, r.doc.Sentences[tokens[first].Sentence].Root
		for t := dash + 1; t < end; t++ {
			verbs = verbs || isVerb(tokens[t].UPOS)
		}
		if verbs || root >= dash || !isNoun(tokens[tail].UPOS) {
			continue
		}
		for i := range r.doc.Names {
			if n := &r.doc.Names[i]; n.First < dash && dash < n.End {
				n.End = dash
			}
		}
		before := dash - 1
		for top := before; tokens[top].Head >= first && tokens[top].Head != root; {
			if top = tokens[top].Head; top > dash {
				break
			}
			if tokens[top].Head > dash {
				before = top // "for | $2 billion - report"
				break
			}
		}
		outer, rel := tokens[tail].Head, tokens[tail].Rel
		for t := first; t < dash; t++ {
			if tokens[t].Head <= dash || t == before {
				continue
			}
			tokens[t].Head = before
		}
		if h := tokens[before].Head; h > dash {
			if outer < 0 || outer >= dash || outer == before {
				outer, rel = root, "obl"
			}
			tokens[before].Head, tokens[before].Rel = outer, rel
		}
		for t := dash; t < tail; t++ {
			tokens[t].Head = tail
		}
		tokens[tail].Head, tokens[tail].Rel = root, "parataxis"
	}
}

// lastDash returns the last dash between spaces among tokens, -1 without one: "Storm
// kills four - police".
func (r *reading) lastDash(first, end int) int {
	for t := end - 2; t > first; t-- {
		if strings.Trim(r.doc.Word(t), "-–—―") == "" && r.doc.Tokens[t-1].End < r.doc.Tokens[t].Start && r.doc.Tokens[t].End < r.doc.Tokens[t+1].Start {
			return t
		}
	}
	return -1
}

// acrossDashes parts a noun from what a dash parts from it, of which the parse makes it a part: "was jailed for three
// | crimes - murder and arson". What stands behind the dash says what the noun before it stands for.
func acrossDashes(r *reading) {
	tokens := r.doc.Tokens
	for n := 1; n+2 < len(tokens); n++ {
		h := tokens[n].Head
		if h < n+2 || tokens[n].UPOS != "NOUN" || !isRel(tokens[n].Rel, "compound") || r.lastDash(n, n+3) != n+1 || !r.sameSentence(n, h) {
			continue
		}
		for t := range tokens {
			if t < n && tokens[t].Head == h {
				tokens[t].Head = n
			}
		}
		tokens[n].Head, tokens[n].Rel = tokens[h].Head, tokens[h].Rel
		r.reroot(h, n)
		tokens[h].Head, tokens[h].Rel = n, "appos"
		tokens[n+1].Head = h
		r.moved()
	}
}

// behindDashes parts from a verb what a dash parts from it, which tells of the whole and is no object: "their
// boats were seized | - a victory for the police".
func behindDashes(r *reading) {
	tokens := r.doc.Tokens
	for o := range tokens {
		if v := tokens[o].Head; tokens[o].Rel != "obj" || v < 0 || v > o {
			continue
		}
		dash := r.dependents().opening(o) - 1
		if dash > tokens[o].Head && r.lastDash(tokens[o].Head, dash+2) == dash && r.lastDash(tokens[o].Head, dash+1) < 0 {
			tokens[o].Rel = "parataxis"
			r.moved()
		}
	}
}

// pastAsides hangs a phrase behind an aside between two dashes on the verb before the aside, where the
// parse hangs it on what the aside says: "was given a medal - an honour conferred by the king - | in May".
func pastAsides(r *reading) {
	tokens := r.doc.Tokens
	for t := 4; t < len(tokens); t++ {
		h := tokens[t].Head
		if !isRel(tokens[t].Rel, "obl") || h < 0 || h > t {
			continue
		}
		s := r.doc.Sentences[tokens[t].Sentence]
		second := r.dependents().opening(t) - 1
		if second <= h || r.lastDash(h, second+2) != second {
			continue
		}
		first := r.lastDash(s.First, second+1)
		if first < 0 || first > h || r.lastDash(s.First, first+1) >= 0 {
			continue
		}
		v := h
		for v >= first || v >= 0 && !isVerb(tokens[v].UPOS) {
			v = tokens[v].Head
		}
		if v >= 0 {
			tokens[t].Head = v
			r.moved()
		}
	}
}
