package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// linesOfTolls makes a clause of a count with what is told of it, where it is all that stands between two
// marks of a headline: "Bus overturns in Peru; | at least seven die", "Fire hits hotel, | two dead", "Plane
// crash in Iran, | 66 feared dead", "| At least seven die in bus crash". The parse takes the verb for a noun,
// as it is told of how many, or hangs the count and the rest on what stands before the mark.
func (x *Extractor) linesOfTolls(r *reading) {
	tokens, short := r.doc.Tokens, terse(r)
	for n := 0; n+1 < len(tokens); n++ {
		if !short[n] || tokens[n].UPOS != "NUM" && !(tokens[n].XPOS == "NNS" && x.lexicon.Cues.Calendar.Uncounted[strings.ToLower(r.doc.Word(n))]) || strings.ToLower(r.doc.Word(n)) == "one" {
			continue
		}
		s, p := &r.doc.Sentences[tokens[n].Sentence], n+1
		first := x.boundsBefore(r, n)
		if p >= s.End || first > s.First && tokens[first-1].UPOS != "PUNCT" || p+1 < s.End && !isRel(tokens[p+1].UPOS, "PUNCT", "ADP", "SCONJ", "CCONJ", "ADV") && !(isParticiple(tokens[p].XPOS) && tokens[p+1].XPOS == "JJ") {
			continue
		}
		rel := x.tollTold(r, n, p)
		if rel == "" || tokens[n].Head == p && isRel(tokens[n].Rel, "nsubj", "nsubj:pass") && (s.Root == p || tokens[p].Rel == "parataxis") && first == s.First {
			continue
		}
		r.clauseOfToll(n, p, first, rel)
	}
}

// boundsBefore returns where a count begins with the words that say on which side of it the number lies:
// "at least | seven", "up to | 20".
func (x *Extractor) boundsBefore(r *reading, n int) int {
	const longest = 2
	first := n
	for first > r.doc.Sentences[r.doc.Tokens[n].Sentence].First && n-first < longest && isRel(r.doc.Tokens[first-1].UPOS, "ADP", "ADJ", "ADV") {
		first--
	}
	return first
}

// tollTold returns how a count stands to the word behind it, which is told of those counted: as the subject of a
// verb or of an adjective, or as the subject of a passive; "" where the word tells nothing of them. A noun for one thing cannot be
// counted as several: it is a verb, if there is such a verb.
func (x *Extractor) tollTold(r *reading, n, p int) string {
	t := &r.doc.Tokens[p]
	word := strings.ToLower(r.doc.Word(p))
	switch {
	case t.UPOS == "ADJ" && x.lexicon.Frames.Some("be", func(f lexicon.VerbFrame) bool { return f.Light == word }):
		return "nsubj"
	case isParticiple(t.XPOS) && (x.harmsObject(t.Lemma) || r.sameSentence(p+1, p) && r.doc.Tokens[p+1].XPOS == "JJ"):
		t.UPOS, t.XPOS = "VERB", "VBN"
		return "nsubj:pass"
	case t.XPOS == "NN" && x.harmsObject(word):
		t.UPOS, t.XPOS, t.Lemma = "VERB", "VBN", word
		return "nsubj:pass"
	case isRel(t.XPOS, "NN", "VB", "VBP") && r.doc.Tokens[n].Rel == "nummod" && x.mayTell(word):
		t.UPOS, t.XPOS, t.Lemma = "VERB", "VBP", word
		return "nsubj"
	}
	return ""
}

// mayTell reports whether a word is a verb that tells something of its subject: "seven | die".
func (x *Extractor) mayTell(verb string) bool {
	return x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Plain() && f.HasSubject() })
}

// clauseOfToll makes a clause of a count and of what is told of it, beside the clause before the mark.
func (r *reading) clauseOfToll(n, p, first int, rel string) {
	tokens := r.doc.Tokens
	s := &r.doc.Sentences[tokens[n].Sentence]
	root := s.Root
	if root > p {
		return
	}
	if root == p && first > s.First {
		for root = s.First; root < first && tokens[root].Head != p; root++ {
		}
		if root == first {
			return
		}
		tokens[root].Head, tokens[root].Rel, s.Root = -1, "root", root
	}
	for t := s.First; t < first; t++ {
		if t != root && (tokens[t].Head == p || tokens[t].Head == n) {
			tokens[t].Head = root
		}
	}
	if p != root {
		tokens[p].Head, tokens[p].Rel = root, "parataxis"
	}
	tokens[n].Head, tokens[n].Rel = p, rel
	if first > s.First {
		tokens[first-1].Head = p
	}
}
