package extract

import "wiregraph/extract/nlp"

// A mend sees little of a sentence, and may hang a word on one that hangs on it.
// trees undoes what a mend made of the heads of a sentence where they run in a
// circle or out of it: every stage climbs to the root.
type trees struct {
	doc    *nlp.Document
	before []hanging
	seen   []int // one more than the token whose climb came by first
}

// hanging is where a token hangs.
type hanging struct {
	head int
	rel  string
}

func treesOf(doc *nlp.Document) *trees {
	w := &trees{doc: doc, before: make([]hanging, len(doc.Tokens)), seen: make([]int, len(doc.Tokens))}
	for s := range doc.Sentences {
		w.keep(&doc.Sentences[s])
	}
	return w
}

// mended looks through the sentences that a mend changed.
func (w *trees) mended() {
	for i := range w.doc.Sentences {
		s := &w.doc.Sentences[i]
		if !w.changed(s) {
			continue
		}
		if w.broken(s) {
			for t := s.First; t < s.End; t++ {
				w.doc.Tokens[t].Head, w.doc.Tokens[t].Rel = w.before[t].head, w.before[t].rel
			}
			continue
		}
		w.keep(s)
	}
}

func (w *trees) keep(s *nlp.Sentence) {
	for t := s.First; t < s.End; t++ {
		w.before[t] = hanging{w.doc.Tokens[t].Head, w.doc.Tokens[t].Rel}
	}
}

func (w *trees) changed(s *nlp.Sentence) bool {
	for t := s.First; t < s.End; t++ {
		if was := &w.before[t]; was.head != w.doc.Tokens[t].Head || was.rel != w.doc.Tokens[t].Rel {
			return true
		}
	}
	return false
}

// broken reports whether a token of the sentence hangs on itself or outside.
// Each is climbed from once.
func (w *trees) broken(s *nlp.Sentence) bool {
	clear(w.seen[s.First:s.End])
	for t := s.First; t < s.End; t++ {
		for h := t; h >= 0; h = w.doc.Tokens[h].Head {
			if h < s.First || h >= s.End || w.seen[h] == t+1 {
				return true
			}
			if w.seen[h] != 0 {
				break
			}
			w.seen[h] = t + 1
		}
	}
	return false
}

// reroot makes a token the root of its sentence where another was.
func (r *reading) reroot(was, is int) {
	if s := &r.doc.Sentences[r.doc.Tokens[is].Sentence]; s.Root == was {
		s.Root = is
	}
}
