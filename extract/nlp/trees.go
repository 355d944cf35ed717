package nlp

// Trees undoes what a mend made of the heads of a sentence where they run in a circle or out
// of it: a mend sees little of a sentence, and may hang a word on one that hangs on it, and
// whoever reads on climbs to the root.
type Trees []tree

// TreesOf keeps the trees of a document as they are.
func TreesOf(d *Document) Trees {
	w := make(Trees, len(d.Sentences))
	for i := range w {
		w[i] = treeOf(d, i)
	}
	return w
}

// Mended looks through the sentences that a mend changed: each stands if it is still a tree,
// else it is as it was before. It reports whether there are any.
func (w Trees) Mended() bool {
	some := false
	for i := range w {
		if w[i].mended() {
			some = true
		}
	}
	return some
}

// A tree is what the heads of a sentence were when they last were a tree.
type tree struct {
	sentence *Sentence
	tokens   []Token // of the sentence
	before   []hanging
	root     int
	seen     []int // by token, one more than the one whose climb came by first
}

// hanging is where a token hangs.
type hanging struct {
	head int
	rel  string
}

func treeOf(d *Document, i int) tree {
	s := &d.Sentences[i]
	n := s.End - s.First
	w := tree{sentence: s, tokens: d.Tokens[s.First:s.End], before: make([]hanging, n), seen: make([]int, n)}
	w.keep()
	return w
}

// mended looks through the sentence, as Trees.Mended does through all.
func (w *tree) mended() bool {
	if !w.changed() {
		return false
	}
	if !w.broken() {
		w.keep()
		return true
	}
	for t, was := range w.before {
		w.tokens[t].Head, w.tokens[t].Rel = was.head, was.rel
	}
	w.sentence.Root = w.root
	return true
}

func (w *tree) keep() {
	for t := range w.tokens {
		w.before[t] = hanging{w.tokens[t].Head, w.tokens[t].Rel}
	}
	w.root = w.sentence.Root
}

func (w *tree) changed() bool {
	for t := range w.tokens {
		if was := &w.before[t]; was.head != w.tokens[t].Head || was.rel != w.tokens[t].Rel {
			return true
		}
	}
	return w.root != w.sentence.Root
}

// broken reports whether a token of the sentence hangs on itself or outside.
// Each is climbed from once.
func (w *tree) broken() bool {
	clear(w.seen)
	for t := range w.tokens {
		for h := t; ; {
			if w.seen[h] == t+1 {
				return true
			}
			if w.seen[h] != 0 {
				break
			}
			w.seen[h] = t + 1
			head := w.tokens[h].Head
			if head < 0 {
				break
			}
			if head < w.sentence.First || head >= w.sentence.End {
				return true
			}
			h = head - w.sentence.First
		}
	}
	return false
}
