package extract

import (
	"slices"
	"strconv"
	"strings"
)

// lists joins the middle of a list with its head, where the parse takes it for what the first of
// it is: "four ships, | a tug | and two barges". As many as the head counts are those
// themselves: "two men, | a baker and a cook".
func (x *Extractor) lists(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		if tokens[n].XPOS != "NNS" {
			continue
		}
		deps := r.dependents()
		a := deps.with(n, "appos")
		if a < n || tokens[a].UPOS != "NOUN" || deps.with(a, "conj") >= 0 || !x.counted(r, deps, a) {
			continue
		}
		of, sum := x.count(r, deps, n), x.count(r, deps, a)
		var rest []int
		for _, c := range deps.of(n) {
			if c > a && isRel(tokens[c].Rel, "conj") && tokens[c].UPOS == "NOUN" && x.counted(r, deps, c) {
				rest = append(rest, c)
				sum += x.count(r, deps, c)
			}
		}
		if len(rest) == 0 || deps.with(rest[len(rest)-1], "cc") < 0 {
			continue
		}
		all := append([]int{a}, rest...)
		if of == sum && !slices.ContainsFunc(all, func(k int) bool { return x.otherGender(tokens[n].Lemma, tokens[k].Lemma) }) {
			for _, c := range rest {
				tokens[c].Head = a
			}
		} else if of > 0 {
			tokens[a].Rel = "conj"
		} else {
			continue
		}
		r.moved()
	}
}

// counted reports whether a noun stands with a number or an indefinite article.
func (x *Extractor) counted(r *reading, deps dependents, n int) bool {
	return x.count(r, deps, n) > 0
}

// count returns how many a noun stands for, 0 where nothing counts them.
func (x *Extractor) count(r *reading, deps dependents, n int) int {
	if c := deps.with(n, "nummod"); c >= 0 {
		if many, err := strconv.Atoi(r.doc.Word(c)); err == nil {
			return many
		}
		return int(x.lexicon.Cues.Calendar.Numbers[r.lemma(c)])
	}
	if deps.indefinite(n) {
		return 1
	}
	return 0
}

// otherGender reports whether two nouns are for people of two genders: "men", "woman".
func (x *Extractor) otherGender(a, b string) bool {
	g, h := x.lexicon.Nouns.Gender(strings.ToLower(a)), x.lexicon.Nouns.Gender(strings.ToLower(b))
	return g != 0 && h != 0 && g != h
}
