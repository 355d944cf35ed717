package main

import (
	"strings"
	"unicode"

	"wiregraph/extract/nlp"
)

// scoreGold measures tags, lemmas and heads on gold tokens.
func scoreGold(p *nlp.Parser, sentences []sentence) map[string]any {
	text, spans := layOut(sentences)
	doc := p.ParseTokens(text, spans)
	var upos, xpos, lemma, lemmas, uas, las, marks, uasMarks, lasMarks, i int
	var number, tense, voice, person feature
	for _, s := range sentences {
		first := i
		for _, w := range s.words {
			t := &doc.Tokens[i]
			upos += one(t.UPOS == w.upos)
			xpos += one(t.XPOS == w.xpos)
			if w.lemma != "_" {
				lemmas++
				lemma += one(strings.EqualFold(t.Lemma, w.lemma))
			}
			number.count(t.Morph.Number, w.feature("Number"))
			tense.count(t.Morph.Tense, w.feature("Tense"))
			person.count(t.Morph.Person, w.feature("Person"))
			voice.count(strings.TrimPrefix(t.Morph.Voice, "Act"), w.feature("Voice"))
			head := 0
			if t.Head >= 0 {
				head = t.Head - first + 1
			}
			right := head == w.head
			labelled := right && t.Rel == w.rel
			uas += one(right)
			las += one(labelled)
			if w.upos == "PUNCT" {
				marks++
				uasMarks += one(right)
				lasMarks += one(labelled)
			}
			i++
		}
	}
	n := len(doc.Tokens)
	return map[string]any{
		"sentences": len(sentences), "tokens": n, "upos": share(upos, n), "xpos": share(xpos, n), "lemma": share(lemma, lemmas),
		"uas": share(uas, n), "las": share(las, n), "uas_nopunct": share(uas-uasMarks, n-marks), "las_nopunct": share(las-lasMarks, n-marks),
		"number": number.f1(), "tense": tense.f1(), "voice": voice.f1(), "person": person.f1(),
	}
}

// A feature counts one of the morphological features: F1 over the words that
// have it, with its value. Treebanks mark the passive voice alone.
type feature struct{ right, got, want int }

func (f *feature) count(got, want string) {
	f.got += one(got != "")
	f.want += one(want != "")
	f.right += one(got != "" && got == want)
}

func (f *feature) f1() float64 { return f1(f.right, f.got, f.want) }

func f1(right, got, want int) float64 { return 2 * float64(right) / float64(max(1, got+want)) }

// scoreRaw measures the whole way from raw text: a predicted word is right
// when it covers the same characters, white space aside, and its head does too
// (the measure of the CoNLL 2018 shared task, F1 over words).
func scoreRaw(p *nlp.Parser, sentences []sentence) map[string]any {
	var b strings.Builder
	type gold struct {
		word
		head [2]int
	}
	golds := map[[2]int]gold{}
	at, words, ends := 0, 0, map[int]bool{}
	for i, s := range sentences {
		if s.paragraph && i > 0 {
			b.WriteString("\n\n")
		}
		spans := make([][2]int, len(s.words))
		for i, w := range s.words {
			spans[i] = [2]int{at, at + letters(w.form)}
			at = spans[i][1]
			b.WriteString(w.form)
			if w.spaceAfter {
				b.WriteByte(' ')
			}
		}
		ends[at] = true
		for i, w := range s.words {
			g := gold{word: w, head: [2]int{-1, -1}}
			if w.head > 0 {
				g.head = spans[w.head-1]
			}
			golds[spans[i]] = g
		}
		words += len(s.words)
	}
	doc := p.Parse(b.String())
	spans := make([][2]int, len(doc.Tokens))
	at = 0
	for i := range doc.Tokens {
		n := letters(doc.Word(i))
		spans[i] = [2]int{at, at + n}
		at += n
	}
	tokens, upos, xpos, uas, las, sents := 0, 0, 0, 0, 0, 0
	for i, t := range doc.Tokens {
		g, ok := golds[spans[i]]
		if !ok {
			continue
		}
		tokens++
		upos += one(t.UPOS == g.upos)
		xpos += one(t.XPOS == g.xpos)
		head := [2]int{-1, -1}
		if t.Head >= 0 {
			head = spans[t.Head]
		}
		uas += one(head == g.head)
		las += one(head == g.head && base(t.Rel) == base(g.rel))
	}
	for _, s := range doc.Sentences {
		sents += one(ends[spans[s.End-1][1]])
	}
	got := len(doc.Tokens)
	return map[string]any{
		"sentences": f1(sents, len(doc.Sentences), len(ends)), "tokens": f1(tokens, got, words), "upos": f1(upos, got, words), "xpos": f1(xpos, got, words),
		"uas": f1(uas, got, words), "las": f1(las, got, words),
	}
}

// base is a relation without its subtype: the shared task compares those.
func base(rel string) string {
	b, _, _ := strings.Cut(rel, ":")
	return b
}

// letters counts the characters of a word that are not white space.
func letters(w string) int {
	n := 0
	for _, r := range w {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

// nameKinds are the kinds that count, by their tag.
var nameKinds = map[nlp.Kind]string{nlp.Person: "PER", nlp.Organization: "ORG", nlp.Place: "LOC", nlp.Facility: "LOC"}

// scoreNames measures names by exact spans and kinds.
func scoreNames(p *nlp.Parser, sentences []sentence) map[string]any {
	text, spans := layOut(sentences)
	doc := p.ParseTokens(text, spans)
	type name struct {
		first, end int
		kind       string
	}
	want, got := map[name]bool{}, map[name]bool{}
	i := 0
	for _, s := range sentences {
		for k := 0; k < len(s.words); k++ {
			kind, ok := strings.CutPrefix(s.words[k].tag, "B-")
			if !ok {
				continue
			}
			end := k + 1
			for end < len(s.words) && s.words[end].tag == "I-"+kind {
				end++
			}
			if kind == "PER" || kind == "ORG" || kind == "LOC" {
				want[name{i + k, i + end, kind}] = true
			}
		}
		i += len(s.words)
	}
	for _, n := range doc.Names {
		if kind := nameKinds[n.Kind]; kind != "" {
			got[name{n.First, n.End, kind}] = true
		}
	}
	measure := func(kind string) (precision, recall, both float64) {
		right, g, w := 0, 0, 0
		for n := range got {
			if kind == "" || n.kind == kind {
				g++
				right += one(want[n])
			}
		}
		for n := range want {
			w += one(kind == "" || n.kind == kind)
		}
		return share(right, g), share(right, w), f1(right, g, w)
	}
	precision, recall, both := measure("")
	_, _, per := measure("PER")
	_, _, org := measure("ORG")
	_, _, loc := measure("LOC")
	return map[string]any{"precision": precision, "recall": recall, "f1": both, "per": per, "org": org, "loc": loc}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func share(n, of int) float64 { return float64(n) / float64(max(1, of)) }
